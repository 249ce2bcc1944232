"""Recurrences: sentences of which nearly every word stands elsewhere in the article too, as those of a passage said twice do."""

from bisect import bisect_left
from collections import Counter

from lintnews.document import Document
from lintnews.layers.sentences import sentences
from lintnews.layers.tokens import tokens
from lintnews.record import NamedTuple
from lintnews.span import Span

LEAST = 6  # tokens
MOST = 3  # words that stand nowhere else: a sentence that was reworded has one or two, or an article more


class Recurrence(NamedTuple):
    """A sentence, the numbers of its first token and of the one after its last, and how many of them stand there only."""

    span: Span
    first: int
    end: int
    own: int


def recurrences(doc: Document) -> list[Recurrence]:
    """The sentences with ``MOST`` words of their own at most, in the order of the text."""
    _, starts, _, lowered = doc[tokens]
    once = {word for word, times in Counter(lowered).items() if times == 1 and word[0].isalnum()}
    alone = bytes(map(once.__contains__, lowered))
    found, first = [], 0
    for span in doc[sentences]:
        first = bisect_left(starts, span.start, first)
        end = bisect_left(starts, span.end, first)
        if end - first >= LEAST and (own := alone.count(1, first, end)) <= MOST:
            found.append(Recurrence(span, first, end, own))
    return found
