"""Odd words: those in lower case that the dictionary does not have, and those that have a capital inside them.

Each word is looked up once a process: articles repeat their words.
"""

from lintnews.document import Document
from lintnews.layers.tokens import vocabulary
from lintnews.lexicon import known
from lintnews.record import NamedTuple

LEAST = 5  # letters
SEEN_MOST = 100_000

_unknown: set[str] = set()
_mixed: set[str] = set()
_others: set[str] = set()


class OddWords(NamedTuple):
    """``unknown``: words in lower case that the dictionary does not have, of five letters or more or with digits.

    ``mixed``: words in lower case with a capital inside them, as «ferLa».
    """

    unknown: frozenset[str]
    mixed: frozenset[str]


def odd_words(doc: Document) -> OddWords:
    """The odd words of the article."""
    words = doc[vocabulary]
    new = words.difference(_others, _unknown, _mixed)
    for word in new:
        if word.islower():
            (_others if (len(word) < LEAST and word.isalpha()) or known(word) else _unknown).add(word)
        else:
            (_mixed if word[0].islower() else _others).add(word)
    found = OddWords(words & _unknown, words & _mixed)
    if len(_others) > SEEN_MOST:
        for seen in (_others, _unknown, _mixed):
            seen.clear()
    return found
