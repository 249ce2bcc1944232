"""terms: report the phrases of a data file, each in the setting that its row names."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from marshal import loads
from re import escape
from typing import Any

from lintnews import patterns
from lintnews.document import Document
from lintnews.finding import Safety
from lintnews.layers.tokens import lowered_words
from lintnews.record import NamedTuple
from lintnews.rule import Hit, replace
from lintnews.span import Span

Asked = tuple[frozenset[str], tuple[str, ...]]  # single words, and phrases


_made: dict[bytes, Any] = {}


class Terms(NamedTuple):
    """Each phrase that a row of ``data`` (files below ``lintnews/data/fr``) names as wrong is reported, with the right term.

    A row may name words of which the article must hold one (``when``) or none (``without``), and words that must stand
    (``near``), or must not (``unless``), within ``around`` code points of the phrase. The term of ``put``, or of a ``say`` that
    has a plural, takes the place of the phrase; that of another ``say`` is only told. Notation: ``kinds/notation.py``.
    """

    data: tuple[frozenset[str], Mapping[str, tuple[int, ...]], tuple[bytes, ...]]
    safety: Safety = "unsafe"

    @staticmethod
    def read(rows: Iterable[tuple[str, Mapping[str, Any]]]) -> Any:
        """The rows of the data files, compiled.

        Raises:
            ConfigurationError: a row cannot be read.
        """
        from lintnews.kinds.notation import compiled

        return compiled(rows)

    def searched(self) -> tuple[tuple[str, ...], bool]:
        """No patterns: the data has its own index."""
        return (), True

    def check(self, doc: Document) -> Iterator[Hit]:
        """The hits in ``doc``; raises TimeoutError when a pattern takes too long."""
        known, index, entries = self.data
        words = doc[lowered_words]
        text = doc.lowered
        places: dict[int, list[tuple[int, int]]] = {}
        for word in known & words:
            for number in index[word]:
                second, guard, exactly, reach, _ = _unpacked(entries[number])
                if (
                    (not second or not second.isdisjoint(words))
                    and (not guard or not guard.isdisjoint(words))
                    and (not exactly or exactly in doc.plain)
                    and (near := _places(text, word, second, reach))
                ):
                    places.setdefault(number, []).extend(near)
        if len(text) != len(doc.plain):  # a rare letter has grown in lower case: offsets do not agree
            places = {number: [(0, len(doc.plain))] for number in places}
        found = [
            hit
            for number in sorted(places)
            for hit in _hits(doc, words, self.safety, places[number], _unpacked(entries[number])[4])
        ]
        end = 0
        for hit in sorted(found, key=lambda hit: (hit.span.start, -hit.span.end)):  # the longest of those that overlap
            if hit.span.start >= end:
                end = hit.span.end
                yield hit


def _unpacked(entry: bytes) -> Any:
    """What ``entry`` holds: it is unpacked when its first word is met, for a run needs few of them."""
    made = _made.get(entry)
    if made is None:
        made = _made[entry] = loads(entry)
    return made


def _places(text: str, word: str, second: frozenset[str], reach: int) -> list[tuple[int, int]]:
    """What surrounds ``word`` wherever a word of ``second`` stands near it."""
    found = []
    at = text.find(word)
    while at >= 0:
        start, end = max(0, at - reach), at + len(word) + reach
        if not second:
            found.append((start, end))
        else:
            for other in second:
                if text.find(other, start, end) >= 0:
                    found.append((start, end))
                    break
        at = text.find(word, at + 1)
    return found


def _hits(
    doc: Document, words: frozenset[str], safety: Safety, places: Iterable[tuple[int, int]], rest: Any
) -> Iterator[Hit]:
    source, exact, say, better, when, without, near, unless, around = rest
    if not all(_holds(doc, words, asked) for asked in when) or _holds(doc, words, without):
        return
    plain = doc.plain
    search = patterns.compiled(source, not exact).finditer
    for match in chain.from_iterable(search(plain, *place, timeout=patterns.SECONDS) for place in places):
        start, end = match.span()
        if plain[end : end + 1].isalnum():  # the place ends within a word
            continue
        setting = plain[max(0, start - around) : end + around]
        if near and not patterns.search(rf"(?<![\w-])(?:{near})(?![\w-])", setting, True):
            continue
        if unless and patterns.search(rf"(?<![\w-])(?:{unless})(?![\w-])", setting, True):
            continue
        new = better[:1].upper() + better[1:] if match[0][:1].isupper() else better
        fix = replace(start, end, new, safety) if better else None
        yield Hit(Span(start, end), {"swap": new or say}, fix, _shown(doc, when, words))


def _holds(doc: Document, words: frozenset[str], asked: Asked) -> bool:
    single, phrases = asked
    return not single.isdisjoint(words) or any(phrase in doc.lowered for phrase in phrases)


def _shown(doc: Document, when: tuple[Asked, ...], words: frozenset[str]) -> tuple[Span, ...]:
    """The first place of a word that the row asks for: what the reader is to compare with."""
    for single, _ in when:
        held = single & words
        if held:
            either = "|".join(escape(word) for word in sorted(held))
            found = patterns.search(rf"(?<![\w-])(?:{either})(?![\w-])", doc.plain, True)
            return (Span(*found.span()),) if found else ()
    return ()
