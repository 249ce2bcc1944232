"""Lists that a number announces: « trois pays : la France, l'Italie et l'Espagne »."""

from collections.abc import Iterator
from typing import NamedTuple

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.numbers import quantities
from lintnews.span import Span

MOST = 12
PARTICLE = r"(?:de |du |d'|des |la |le |l'|von |van |ben |al-)?"
NAME = rf"(?:de |d'|à |en |au |aux |du )?(?:l[ea] |l')?\p{{Lu}}[\p{{L}}'-]+(?: {PARTICLE}\p{{Lu}}[\p{{L}}'-]+){{0,3}}"
THING = r"(?:l[ea] |l'|un |une )[\p{Ll}'-]+(?: (?:de |d'|du )?[\p{Ll}'-]+)?"
BETWEEN = r"(?:[^.:;!?,()«»\"\n]{0,60}?)"
COLON = r" ?: ?"
END = r"(?=\.(?:\s|$)|\n|$)"
LIST = r"(?P<list>[^.:;!?()«»\"\n]{3,200}?)"
OPEN = (
    r"notamment|dont|entre autres|par exemple|etc|…|\bpuis\b|ainsi que|\bplus\b|\bles\b|\bdes\b|frères|sœurs|époux|\d"
)


class Announced(NamedTuple):
    """The announcement (« trois pays »), the list after the colon and how many it names."""

    span: Span
    items: Span
    listed: int


def announced(doc: Document) -> Iterator[Announced]:
    """Closed lists of names, or of things with their article, right after « N noun : »; whatever is less clear is left out."""
    plain = doc.plain
    for quantity, following in zip(doc[quantities], (*doc[quantities][1:], None), strict=False):
        if quantity.bound != "exact" or not 2 <= quantity.value <= MOST or not quantity.noun or quantity.noun == "%":
            continue
        colon = patterns.compiled(BETWEEN + COLON + LIST + END).match(plain, quantity.whole.end)
        if (
            not colon
            or patterns.search(OPEN, colon["list"])
            or (following and following.span.start < colon.start("list"))
        ):
            continue
        parts = [part.strip() for part in colon["list"].replace(" ou ", " et ").split(" et ")]
        if len(parts) != 2:  # no « et »: the list may be open; two of them: what belongs together cannot be told
            continue
        items = [*(part.strip() for part in parts[0].split(",")), parts[1]]
        for shape in (NAME, THING):
            if all(patterns.fullmatch(shape, item) for item in items):
                yield Announced(quantity.whole, Span(*colon.span("list")), len(items))
                break
