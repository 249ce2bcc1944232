"""Subjects that a quotation mark parts from what must agree with them.

Only what can be nothing else: a noun group or pronoun that fills its clause up to the opening mark. A grammar checker stops at
the mark.
"""

from bisect import bisect_left
from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.noun_groups import LONGEST, NounGroup, noun_group
from lintnews.layers.quotes import Quote, quotes
from lintnews.layers.tokens import tokens
from lintnews.record import NamedTuple

STOPS = frozenset(".,;:!?…«»“”\"()–—[]'")
OPENERS = frozenset("que qu' mais car lorsque lorsqu' quand puisque puisqu' si où dont et or donc".split())
# What can stand before the comma that a singular subject follows; else it may be the last of an enumeration.
ADVERBIAL = frozenset(
    "selon pour d' dans à en au aux sur hier aujourd'hui depuis après avant pendant lors malgré face désormais ainsi enfin "
    "cependant toutefois pourtant lundi mardi mercredi jeudi vendredi samedi dimanche chez".split()
)


class Subject(NamedTuple):
    """A group before a quotation; ``first`` is what stands in the quotation after the mark: its token number."""

    group: NounGroup
    first: int
    quote: Quote


def opened(doc: Document) -> Iterator[tuple[Quote, int]]:
    """The outermost quotations that have an opening mark, each with the token of that mark."""
    words = doc[tokens]
    for quote in doc[quotes]:
        if quote.open is not None and not quote.depth:
            yield quote, words.at(quote.open.at)


def subjects(doc: Document) -> tuple[Subject, ...]:
    """The groups that stand right before an opening mark, or before an incise between commas, and can only be subjects."""
    words = doc[tokens]
    found = []
    for quote, mark in opened(doc):
        if mark < 1 or doc.plain[words.ends[mark - 1] : words.starts[mark]].strip(" "):
            continue
        group = _apposed(doc, mark) if words.words[mark - 1] == "," else group_before(doc, mark)
        if group:
            found.append(Subject(group, mark + 1, quote))
    return tuple(found)


def clause_start(doc: Document, before: int) -> int:
    """The token that begins the clause which ends before token ``before``: after a stop or at the beginning of a line."""
    words = doc[tokens]
    line = bisect_left(words.starts, doc.plain.rfind("\n", 0, words.ends[before - 1]) + 1) if before else 0
    at = before
    while at > line and before - at <= LONGEST + 4 and words.words[at - 1] not in STOPS:
        at -= 1
    return at


def group_before(doc: Document, mark: int) -> NounGroup | None:
    """The noun group that fills the clause before token ``mark``, from its beginning or from its last conjunction."""
    words = doc[tokens]
    start = clause_start(doc, mark)
    group = noun_group(words, start, mark)
    if group is None:
        for at in range(mark - 1, start - 1, -1):
            if words.lowered[at] in OPENERS:
                group = noun_group(words, at + 1, mark)
                # « le maire et le préfet » is a plural of two singulars
                return None if group and group.number == "s" and words.lowered[at] == "et" else group
        return None
    enumerated = group.number == "s" and start and words.words[start - 1] == ","
    return None if enumerated and words.lowered[clause_start(doc, start - 1)] not in ADVERBIAL else group


def _apposed(doc: Document, mark: int) -> NounGroup | None:
    """« Ces combattants, « … » or « Ces combattants, selon l'armée, « … »: the group that begins the sentence; plurals only."""
    words = doc[tokens]
    comma = clause_start(doc, mark - 1) - 1
    alone = group_before(doc, mark - 1)
    if alone and alone.number == "p" and (comma < 0 or words.words[comma] != ","):
        return alone
    if comma < 1 or words.words[comma] != ",":
        return None
    start = clause_start(doc, comma)
    if start and words.words[start - 1] == ",":
        return None
    group = noun_group(words, start, comma)
    return group if group and group.number == "p" else None
