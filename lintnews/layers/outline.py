"""The outline: the article's tokens with every quotation made one token, so that a sentence is read past what it quotes."""

from lintnews.document import Document
from lintnews.layers.groups import broken
from lintnews.layers.quotes import Quote, quotes
from lintnews.layers.sentences import ABBREVIATIONS
from lintnews.layers.tokens import Tokens, tokens
from lintnews.record import NamedTuple

QUOTED = "«»"
FINAL = ".!?…"


class Outline(NamedTuple):
    """``words`` has the token « «» » for a quotation of ``quotes``; ``sentences`` are first tokens and one past the last ones."""

    words: Tokens
    quotes: dict[int, Quote]
    sentences: tuple[tuple[int, int], ...]


def outline(doc: Document) -> Outline:
    """The outline of the whole article. Quotations that break off stay as they are written."""
    found = doc[tokens]
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    placed: dict[int, Quote] = {}
    for quote in doc[quotes]:
        if quote.depth or not ((quote.open and quote.close) or quote.continued):
            continue
        first = found.at(quote.span.start)
        if found.starts[first] < quote.span.start:
            first += 1
        if first < at:
            continue
        words += found.words[at:first]
        starts += found.starts[at:first]
        ends += found.ends[at:first]
        placed[len(words)] = quote
        words.append(QUOTED)
        starts.append(quote.span.start)
        ends.append(quote.span.end)
        at = found.at(quote.span.end - 1) + 1
    words += found.words[at:]
    starts += found.starts[at:]
    ends += found.ends[at:]
    joined = Tokens(words, starts, ends, list(map(str.lower, words)))
    return Outline(joined, placed, tuple(_sentences(doc.plain, joined, placed)))


def _sentences(plain: str, words: Tokens, placed: dict[int, Quote]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    first = 0
    here = words.words
    for at in range(len(here)):
        if (
            at > first
            and (here[at - 1] != ":" or here[at] in "—–")
            and "\n" in plain[words.ends[at - 1] : words.starts[at]]
        ):
            found.append((first, at))
            first = at
        if here[at] in FINAL:
            if here[at] == "." and at > first and _shortened(here, at):
                continue
            further = at + 1
            if here[further : further + 1] and (here[further] in FINAL or here[further] in ")]"):
                continue
            if here[at] != "." and further < len(here) and here[further][0].islower():
                continue
            found.append((first, further))
            first = further
        elif at in placed and _ends_sentence(plain, words, at, placed[at]):
            found.append((first, at + 1))
            first = at + 1
    if first < len(here):
        found.append((first, len(here)))
    return [(start, end) for start, end in found if end > start]


def _shortened(here: list[str], at: int) -> bool:
    before = here[at - 1]
    if len(before) == 1 and before.isupper():
        return True
    return before.lower() in ABBREVIATIONS - {"etc"} and here[at + 1 : at + 2] != [] and here[at + 1][0].isalnum()


def _ends_sentence(plain: str, words: Tokens, at: int, quote: Quote) -> bool:
    """Whether a quotation that ends with a stop ends its sentence, because what follows begins another one."""
    inside = quote.inside.of(plain).rstrip(' »”"')
    following = words.words[at + 1 : at + 2]
    if not following or inside[-1:] not in FINAL:
        return False
    return following[0][0].isupper() or following[0] == QUOTED or following[0] in "–—-" or broken(words, at + 1)
