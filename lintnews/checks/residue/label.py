"""residue.label: a line that is a label of the source page: a button, a menu's word, the heading of a box."""

from collections.abc import Iterator
from itertools import groupby

from lintnews.checks.residue.labels import ALONE, ELSEWHERE, TOGETHER
from lintnews.document import Document
from lintnews.layers.paragraphs import whole_line
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, delete, rule
from lintnews.span import Span

MOST = 70  # code points of a line; the longest label has 63
COUNTED = ("photos", "images", "lectures", "vues", "partages")
SHAPED = 50  # code points of a line that is a counter, a stamp, initials
EDGES = " \t-–—•·▪►▶◄◀→←↑↓›‹<>|/\\+*#…:.!,;()[]✕×©\u200b\ufe0f"
# A counter of a player, a page or a gallery, a stamp with date and time, initials of a desk: shapes that are labels.
COUNTER = pattern(
    r"(?:\d\d?:)?\d\d?:\d\d ?[/|] ?(?:\d\d?:)?\d\d?:\d\d"
    r"|\W*(?:photos?|images?|diapositive|vidéos?|slide) \d+ ?(?:/|sur|of) ?\d+\W*"
    r"|\W*(?:diaporama|galerie|portfolio|voir les)?\W*\+? ?\d+ (?:photos?|images?|vues|lectures|partages)\W*"
    r"|\d{1,3} / \d{1,3}|\W*trafic ?: ?[\d ]+ (?:lectures|vues)|(?:\d+ ){3,}(?:… ?|\.\.\. ?)\d+(?: [a-zà-ÿ»>]+)?"
    r"|(?:[^!?\n]{2,45} )?(?:le )?\d\d?[/.]\d\d?[/.](?:19|20)\d\d(?: ?[-,–|]| à)? ?\d\d? ?[:h] ?\d\d(?: ?min)?"
    r"|\W*(?:\p{L}+\.? )?\d\d?(?:er)? \p{L}{3,9}\.? 20\d\d ?[-–|•,à] ?\d\d? ?[h:] ?\d\d"
    r"|\W*(?:temps réel|mise à jour|heure) ?: ?\d\d? ?[:h] ?\d\d"
    r"|#\p{L}[\w'-]*(?:,? #\p{L}[\w'-]*){1,9}"
)
# Who wrote and who read it at the agency: « ats/jm »; in capitals they are agencies.
INITIALS = pattern(r"(?:ats|afp|awp|dpa|ap|belga|efe|ansa|reuters|agences?|keystone-ats)(?:/[a-zà-ÿ]{2,8}){1,3}")
# What may stand beside a label without being one: a counter, a time, a number of something.
SHAPE = pattern(r"\W*(?:\d{1,3}(?: ?[/:h] ?\d{1,3})*|\d+ ?(?:min|mn|k|m)|@\w+|#\w+)\W*")


@rule(
    name="residue.label",
    severity="error",
    language="any",
    message="“{match}”: a label of the source page, not a line of the article; delete it.",
    message_fr="« {match} » : libellé de la page d’origine, non une ligne de l’article ; supprimez-le.",
    bad=(
        Bad("Le pont rouvre.\n{{Offrir l’article}}\nIl était fermé.", "Le pont rouvre.\nIl était fermé."),
        Bad("Le pont rouvre.\n{{>> Les + lus}}\nIl était fermé.\n{{Facebook}}\n{{Twitter}}"),
        Bad("Le pont rouvre.\n{{Jeudi 4 mai 2022 à 09h12}}\nIl était fermé.\n{{ats/jm}}"),
        Bad("Le pont rouvre.\n{{Menu}}\n{{Rechercher}}\n{{3 min}}\nIl était fermé."),
    ),
    good=(
        "Les réseaux ont répondu.\nFacebook\nLe groupe promet des moyens.\nTwitter\nLe groupe se tait.",
        "Trois menus au choix.\nMenu\nUne entrée, un plat, un dessert.",
        "Le pont rouvre.\nSuivre la Loire à vélo\nLe parcours fait 90 kilomètres.",
    ),
)
def page_label(doc: Document) -> Iterator[Hit]:
    """A line holds nothing but a label of the page that was copied: « Suivre », « Offrir l’article », « Les + lus ».

    Words that could head a section of the article too (« Facebook », « Premium ») are reported only beside another
    label. Delete the line.

    fr: Une ligne ne contient qu’un libellé de la page copiée : « Suivre », « Offrir l’article », « Les + lus ».
    Les mots qui pourraient aussi servir d’intertitre (« Facebook », « Premium ») ne sont signalés qu’à côté d’un autre
    libellé. Supprimez la ligne.
    """
    rows = doc.lowered.split("\n")
    written = doc.plain.split("\n")
    found: dict[int, bool] = {}
    for number, row in enumerate(rows):
        if len(row) <= MOST:
            words = row.strip(EDGES)
            if words in ALONE or _shape(row, written[number]):
                found[number] = True
            elif words in TOGETHER or (row[:1] == "#" and row[1:2].isalpha()):  # keywords stand together
                found[number] = False
    if not found:
        return
    plain, at = doc.plain, 0
    reported = set(_reported(rows, found))
    for number, row in enumerate(written):
        start = at + len(row) - len(row.lstrip())
        at += len(row) + 1
        if number in reported:
            end = start + len(row.strip())
            yield Hit(Span(start, end), fix=delete(*whole_line(plain, start, end), "unsafe"))


def _reported(rows: list[str], found: dict[int, bool]) -> Iterator[int]:
    """The numbers of the rows to report: labels, and what stands in one block with them."""
    filled = [number for number, row in enumerate(rows) if row.strip()]
    for _, block in groupby(filled, lambda number: number in found or bool(SHAPE.fullmatch(rows[number]))):
        run = list(block)
        labels = [number for number in run if number in found]
        if len(labels) > 1 or any(found[number] for number in labels):
            yield from (number for number in run if rows[number].strip(EDGES) not in ELSEWHERE)


def _shape(row: str, written: str) -> bool:
    """Whether a line of this shape, ``row`` in lower case, is a label; most are spared the patterns."""
    if len(row) > SHAPED:
        return False
    if "/" in row and INITIALS.fullmatch(written.strip()):
        return True
    able = row[:1].isdigit() or row[-1:].isdigit() or row.endswith(COUNTED)
    return able and COUNTER.fullmatch(row.strip()) is not None
