"""typography.capital-elision"""

from collections.abc import Iterator

from lintnews.checks.typography.capitalised import named
from lintnews.document import Document
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

PLACE = pattern(r"'(?<=[\p{Ll},] (?P<article>[LDNSCJMT]|Qu)')(?!Est (?:[Rr]ép|[ée]cl))(?P<word>\p{L}[\p{L}-]*)")
VERBS = frozenset("est était étaient a ai ont avait avaient aura y en il ils on sera étant avais aurait".split())


@rule(
    name="typography.capital-elision",
    severity="error",
    message="“{match}”: no capital on an elided word inside a sentence; write “{right}”.",
    message_fr="« {match} » : pas de capitale à un mot élidé dans la phrase ; écrivez « {right} ».",
    bad=(
        Bad("Selon les médecins {{D'}}Omsk, il vivra.", "Selon les médecins d'Omsk, il vivra."),
        Bad("Ce {{N'}}est pas tout, a dit {{L'}}organisation.", "Ce n'est pas tout, a dit l'organisation."),
        Bad("C’est ainsi {{Qu'}}Anvers vote.", "C’est ainsi qu'Anvers vote."),
    ),
    good=(
        "Elle lit L’Équipe dans le train de L’Isle-Adam et travaille chez L’Oréal.",
        "Le film L’Argent et le livre L’amour au loin sont de lui.",
        "« L’armée part », dit-il : L’ONU se tait. L’Iran aussi.",
        "Le joueur d’Angers N’Golo Kanté et la ville de N’Djamena.",
        "Fondé par L’Atelier, le prix de L’Atelier va à un jeune.",
    ),
)
def capital_elision(doc: Document) -> Iterator[Hit]:
    """L', D', Qu', N' with a capital in the middle of a sentence: les médecins D'Omsk.

    Translation engines and headline styles leave it. A capital there says that the article belongs to a name (L'Équipe,
    L'Oréal); names that the text writes so again, and names of works, papers and firms, are left alone.

    fr:
    L', D', Qu', N' avec une capitale au milieu d'une phrase : les médecins D'Omsk.
    Les traducteurs automatiques et les styles de titre la laissent. Une capitale dit là que l'article fait partie du nom
    (L'Équipe, L'Oréal) ; les noms que le texte récrit ainsi, et les titres d'œuvres, de journaux, de sociétés, sont admis.
    """
    plain = doc.plain
    for match in PLACE.finditer(plain):
        article, word = match["article"], match["word"]
        start, end = match.span("article")
        before = plain[max(0, start - 40) : start - 1].replace("\n", " ").rpartition(" ")[2]
        comma, before = before[-1:] == ",", before.rstrip(",")
        if article in "LD":
            acronym = comma and word.isupper() and len(word) > 1  # « le Hamas, L'ONU et » as well
            if not (before.islower() or acronym) or named(plain, article, word, before, comma):
                continue
        elif not before[1:].islower() or (article != "Qu" and (comma or word not in VERBS)):
            continue
        if _title(plain, start, match.end()):
            continue
        right = article.lower()
        yield Hit(Span(start, end + 1), {"right": f"{right}'{word}"}, replace(start, end, right))


def _title(plain: str, start: int, end: int) -> bool:
    """Whether the article writes the word and the next one so each time, and twice at the least: « L'émission lente »."""
    both = plain[start:end] + " " + plain[end + 1 : end + 40].partition(" ")[0].rstrip(".,;:!?»")
    return " " in both.strip() and plain.count(both) > 1 and both[0].lower() + both[1:] not in plain
