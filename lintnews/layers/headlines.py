"""The headline's counts against those of the article."""

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.contested import UNITS
from lintnews.layers.counts import Count, is_name
from lintnews.layers.numbers import quantities
from lintnews.layers.otherwise import YEAR, otherwise
from lintnews.span import Span

SHARED = 2  # words of the headline that the sentence must hold too
LEAD = 4  # paragraphs after the headline in which its count must come back
# A toll of more than one event: of a season, a war, a region.
OF_MORE = (
    r"(?i)\b(?:cet (?:été|hiver|automne)|ce printemps|cette année|cette semaine|ce mois|ces dernier\w+|depuis|dans des|par des|"
    r"guerre|conflit|ministère|au total|chaque|autres?|partout|dans tout)\b"
)
TOLLS = ("mort", "blessé")


def headline(doc: Document, head: Span, found: list[Count]) -> tuple[Count, Count] | None:
    """A count of the headline that the article gives otherwise at its beginning, and nowhere as the headline has it."""
    for first in found:
        if not head.holds(first.quantity.span):
            return None
        same = [one for one in found if one.kind == first.kind and one.place.start >= head.end]
        if (
            same
            and (_belied(first, same) or _outdated(first, same))
            and (_tells_the_same(doc, head, first, same[0]) or _toll(doc, head, first, same[0]))
            and not otherwise(doc, first, first.place)
            and not otherwise(doc, same[0], _on(same[0].place))
        ):
            return same[0], first
    return None


def _belied(first: Count, same: list[Count]) -> bool:
    return first.quantity.bound == "exact" and all(
        one.quantity.agrees(same[0].quantity) and not one.quantity.agrees(first.quantity) for one in same
    )


def _outdated(first: Count, same: list[Count]) -> bool:
    """« Au moins 34 morts » in the headline, « au moins 43 personnes ont péri » in the article, and 34 nowhere."""
    if first.kind != "mort" or not first.quantity.bound == same[0].quantity.bound == "least":
        return False
    values = {one.quantity.value for one in same}
    return first.quantity.value < same[0].quantity.value and first.quantity.value not in values


def _tells_the_same(doc: Document, head: Span, first: Count, late: Count) -> bool:
    if first.kind in TOLLS and patterns.search(OF_MORE, late.place.of(doc.plain)):
        return False
    return len(_shared(first, late)) >= SHARED and _leads(doc, head, late)


def _toll(doc: Document, head: Span, first: Count, late: Count) -> bool:
    """The dead and the injured of the headline's event: the sentence names its place, or takes them up (« les 17 morts »)."""
    sentence = late.place.of(doc.plain)
    if first.kind not in TOLLS or patterns.search(YEAR, sentence) or patterns.search(OF_MORE, sentence):
        return False
    value = first.quantity.value  # « trois enfants ont péri »: the toll, otherwise told
    if any(one.value == value and one.noun not in UNITS and one.span.start > head.end for one in doc[quantities]):
        return False
    named = any(is_name(word) for word in _shared(first, late)) and _leads(doc, head, late)
    return named or (late.definite and not late.partial)


def _shared(first: Count, late: Count) -> list[frozenset[str]]:
    theirs = set().union(*late.sentence, *late.modifiers)
    return [word for word in (*first.sentence, *first.modifiers) if word & theirs]


def _leads(doc: Document, head: Span, late: Count) -> bool:
    return doc.plain.count("\n", head.end, late.place.start) <= LEAD


def _on(place: Span) -> Span:
    """The sentence and the beginning of the next: « Une troisième victime est décédée »."""
    return Span(place.start, place.end + 100)
