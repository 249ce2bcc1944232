"""Tokens: words, numbers and marks with their places, as parallel lists, because an article has a thousand of them."""

from bisect import bisect_left, bisect_right
from itertools import accumulate

from lintnews.document import Document
from lintnews.patterns import VERBOSE, pattern
from lintnews.record import NamedTuple
from lintnews.span import Span

TOKEN = pattern(
    r"""(
      \p{L}++(?![\w'.-])                                                            # the plain words, first of all
    | (?i:aujourd'hui|quelqu'une?s?|presqu'îles?|prud'hom\w+|main-d'œuvre)(?!\w)   # 1 words that keep their apostrophe
    | (?i:[cdjlmnst]|qu|(?:jus|lors|puis|quoi|quel)qu)'(?=[^\W_]|[«“"(\[])         # 2 elided words: l' d' qu' jusqu'
    | \d+(?:[.,\ :]\d+)*(?:[ᵉ°]|er|e(?:r?s)?|re|ème)?(?!\w)                         # 3 numbers: 2 500  1,5  1er  14:30
    | [^\W_]+(?:[-'.](?=[^\W\d_])[^\W_]+)*                                         # 4 words: porte-parole, O'Mahoney, U.S
    | [^\w\s]                                                                     # 5 marks, one by one
    )""",
    VERBOSE,
)


class Tokens(NamedTuple):
    """Words of ``Document.plain`` as parallel lists: ``words[i]`` stands from ``starts[i]`` to ``ends[i]``.

    ``lowered`` holds the words in lower case.
    """

    words: list[str]
    starts: list[int]
    ends: list[int]
    lowered: list[str]

    def span(self, first: int, last: int | None = None) -> Span:
        """From token ``first`` to token ``last`` (itself by default), both included."""
        return Span(self.starts[first], self.ends[first if last is None else last])

    def within(self, span: Span) -> range:
        """The numbers of the tokens that begin within ``span``."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def at(self, offset: int) -> int:
        """The number of the last token that begins at or before ``offset`` (-1: there is none)."""
        return bisect_right(self.starts, offset) - 1


def tokens(doc: Document) -> Tokens:
    """All tokens, elided articles apart (``l'`` + ``armée``), compounds whole (``porte-parole``, ``a-t-il``)."""
    parts = TOKEN.split(doc.plain)  # what stands between, a token, what stands between…: no object is made for a match
    edges = list(accumulate(map(len, parts)))
    words = parts[1::2]
    return Tokens(words, edges[:-1:2], edges[1::2], "\n".join(words).lower().split("\n") if words else [])


def lowered_words(doc: Document) -> frozenset[str]:
    """Every word of the article once, in lower case."""
    return frozenset(doc[tokens].lowered)


def vocabulary(doc: Document) -> frozenset[str]:
    """Every word of the article once, as it is written: what a rule that looks for words of a list asks first."""
    return frozenset(doc[tokens].words)
