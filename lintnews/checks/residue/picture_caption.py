"""residue.picture-caption: a line that describes a picture that did not come with the text."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.paragraphs import paragraphs
from lintnews.lexicon import analyses, finite
from lintnews.patterns import IGNORECASE, pattern
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
DATED = pattern(
    rf"[^.!?«»\"]*(?:, |\()(?:le |ce )?(?:\p{{L}}+di |dimanche )?\d\d?(?:er)? (?:{'|'.join(MONTHS)}) (?:19|20)\d\d"
    r"(?:,? (?:à|en|dans|sur|près|au|aux) [^.!?:;]{2,50})?\)?\.?"
)
SHOWN = pattern(
    r"[^.!?«»\"]*(?:\((?:à gauche|à droite|au centre|de dos|g\.|d\.|en haut|en bas)\)[^.!?«»\"]*"
    r"|, (?:vue?s?|photographiée?s?) (?:depuis|du ciel|d'en haut|d'avion|par drone|ici|en \d{4}|le \d)[^.!?«»\",]*"
    r"|, ici (?:en \d|en \p{L}+ \d{4}|à |lors |avec |le \d|sur )[^.!?«»\"]*)\.?",
    IGNORECASE,
)
# What a caption does not say: it is in the present, or has no verb.
TOLD = pattern(
    r"(?<![\p{L}'-])(?:(?:\p{Ll}{1,2}')?(?:a|ai|ont|est|sont|fut|furent|sera|seront|va|vont|avait|avaient|était|étaient|aura|auront)"
    r"|\p{Ll}+(?:ait|aient|èrent|era|eront|irent))(?![\p{L}'-])"
)
WORD = pattern(r"(?<![\p{L}'-])\p{Ll}{3,}(?![\p{L}'-])")
MOST = 200  # code points of a line


@rule(
    name="residue.picture-caption",
    message="“{match}”: caption of a picture that is not here; delete the line or bring the picture.",
    message_fr="« {match} » : légende d’une image absente ; supprimez la ligne ou reprenez l’image.",
    bad=(
        Bad("Le viaduc est fermé.\n{{Des ouvriers inspectent le viaduc, le 3 mai 2024, à Belmont.}}\nIl rouvrira en juin."),
        Bad("Le viaduc est fermé.\n{{Paul Roux (à gauche) et Ali Benamar devant le viaduc}}\nIl rouvrira en juin."),
        Bad("Le viaduc est fermé.\n{{Le viaduc de Belmont, vu depuis la gare}}\nIl rouvrira en juin."),
    ),
    good=(
        "Le viaduc est fermé.\nLe maire a signé l’arrêté, le 3 mai 2024, à Belmont.\nIl rouvrira en juin.",
        "Le viaduc est fermé.\nVide-grenier de l’école, samedi 4 mai 2024, à Belmont.\nIl rouvrira en juin.",
        "Le viaduc est fermé.\nNé à Vannes, le 3 mai 1954, il fut maire de Belmont.\nIl rouvrira en juin.",
        "Le viaduc est fermé.\nLe maire passe, à gauche, pour un tiède. Il rouvrira en juin.",
    ),
    needles=(
        *(f" {month} {century}" for month in MONTHS for century in ("19", "20")),
        *"(à gauche|(à droite|(au centre|(de dos|(g.)|(d.)|(en haut|(en bas".split("|"),
        *", vu|, photographié|, ici ".split("|"),
    ),
)  # fmt: skip
def picture_caption(doc: Document) -> Iterator[Hit]:
    """A line alone says in the present, or without a verb, who or what is to be seen, where and on which day.

    It is the caption of a picture of the source page.

    fr: Une ligne isolée dit, au présent ou sans verbe, qui ou quoi se voit, où et quel jour.
    C’est la légende d’une image de la page d’origine.
    """
    plain = doc.plain
    for paragraph in doc[paragraphs]:
        start, end = paragraph.span
        if paragraph.kind not in ("text", "heading") or end - start > MOST:
            continue
        line = plain[start:end]
        if (SHOWN.fullmatch(line) or (DATED.fullmatch(line) and _acted(line))) and not TOLD.search(line):
            yield Hit(Span(start, end))


def _acted(line: str) -> bool:
    """Whether a verb in the present says what is to be seen; without one, the line may announce a meeting."""
    return any(_present(word) for word in WORD.findall(line))


def _present(word: str) -> bool:
    found = analyses(word)
    return bool(found) and all(one.mood in ("ind", "sub", "imp") for one in found) and bool({"3s", "3p"} & finite(word))
