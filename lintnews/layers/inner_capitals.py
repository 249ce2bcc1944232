"""Inner capitals: the words with a capital inside a sentence, where it means a name or is wrong."""

from itertools import compress, count
from operator import ne

from lintnews.document import Document
from lintnews.layers.tokens import tokens


def inner_capitals(doc: Document) -> list[int]:
    """The numbers of the tokens that begin with a capital and follow a small letter and one space."""
    words, starts, _, lowered = doc[tokens]
    plain = doc.plain
    return [
        at
        for at in compress(count(), map(ne, words, lowered))
        if words[at][0].isupper()
        and (start := starts[at]) > 1
        and plain[start - 1] == " "
        and plain[start - 2].islower()
    ]
