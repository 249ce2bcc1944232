"""Inversions: names filed as an index files them, «Al-Assad (Aïn)», of which the article also has «Aïn Al-Assad»."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.names import PARTICLES, Name, capital, capitals
from lintnews.layers.tokens import Tokens, tokens
from lintnews.names.keys import fold
from lintnews.record import NamedTuple
from lintnews.span import Span

WORDS_MOST = 4  # on each side of the bracket
# Adjectives that begin names; any other one in the bracket is a nationality or a party: «Contassot (Vert)».
LEADING = frozenset(
    "saint sainte grand grande petit petite haut haute hauts hautes bas basse nouveau nouvel nouvelle vieux vieille bon bonne "
    "beau belle premier première moyen proche extrême new las".split()
)


class Inversion(NamedTuple):
    """``span`` covers the name and its bracket; ``usual`` is how the article writes it at ``twin``."""

    span: Span
    usual: str
    twin: Span


def inversions(doc: Document) -> tuple[Inversion, ...]:
    """All inversions, in the order of the text."""
    found = doc[tokens]
    entries = list(_entries(doc.plain, found))
    turned = [*_turned(doc, found), *_halves(doc, found)]
    return tuple(sorted([*turned, *_inversions(doc, found, entries)])) if entries or turned else ()


def _turned(doc: Document, found: Tokens) -> Iterator[Inversion]:
    """«Mondragon Claire», once, where the article has Claire Mondragon: a known first name that follows its surname."""
    places: dict[tuple[str, str], list[Name]] = {}
    for name in doc[capitals]:
        if name.last == name.first + 1:
            places.setdefault((found.words[name.first], found.words[name.last]), []).append(name)
    for (first, last), usual in places.items():
        turned = places.get((last, first), ())
        if (
            len(turned) == 1
            and not turned[0].initial
            and (len(usual) > 1 or not usual[0].initial)
            and _first_name(first, last)
        ):
            yield Inversion(turned[0].span, usual[0].span.of(doc.text), usual[0].span)


def _halves(doc: Document, found: Tokens) -> Iterator[Inversion]:
    """«Irène Vasseur-Lamy» where the article has Irène Lamy-Vasseur; the rarer one, or the later one, is turned."""
    places: dict[str, list[Name]] = {}
    for name in doc[capitals]:
        first, hyphen, last = found.words[name.last].partition("-")
        if hyphen and name.first < name.last and first[:1].isupper() and last[:1].isupper():
            places.setdefault(name.span.of(doc.plain), []).append(name)
    for full, names in places.items():
        first, _, last = full.rpartition(" ")[2].partition("-")
        usual = places.get(f"{full.rpartition(' ')[0]} {last}-{first}", ())
        if usual and (len(names), -names[0].span.start) < (len(usual), -usual[0].span.start):
            for name in names:
                yield Inversion(name.span, usual[0].span.of(doc.text), usual[0].span)


def _first_name(first: str, last: str) -> bool:
    from lintnews.lexicon import is_common
    from lintnews.names.known import first_name

    return len(last) > 3 and first_name(first) and not first_name(last) and not is_common(last)


def _inversions(doc: Document, found: Tokens, entries: list[tuple[int, int, int]]) -> Iterator[Inversion]:
    names = _names(doc, found)
    for first, opening, closing in entries:
        inside = "".join([fold(word) for word in found.words[opening + 1 : closing]])
        for start in range(first, opening):
            key = inside + "".join([fold(word) for word in found.words[start:opening]])
            if key in names and not _label(found.words[opening + 1 : closing], opening - start):
                yield Inversion(found.span(start, closing), names[key].of(doc.text), names[key])
                break


def _entries(plain: str, found: Tokens) -> Iterator[tuple[int, int, int]]:
    """The first token of each run of capitals before a bracket that holds nothing but a name, and the bracket's tokens."""
    words, starts, ends, _ = found
    opening = -1
    for _ in range(words.count("(")):
        opening = words.index("(", opening + 1)
        closing = opening + 1
        while closing < len(words) and closing - opening <= WORDS_MOST and _part(words[closing]):
            closing += 1
        if closing == opening + 1 or words[closing : closing + 1] != [")"]:
            continue
        first = opening
        while first and opening - first < WORDS_MOST and _part(words[first - 1]):
            gap = plain[ends[first - 1] : starts[first]]
            if gap != " " and (gap or words[first - 1][-1] != "'"):
                break
            first -= 1
        if first < opening:
            yield first, opening, closing


def _label(inside: list[str], words: int) -> bool:
    """Whether the bracket holds a nationality or a party, which may as well stand before a name of so many ``words``."""
    from lintnews.lexicon import analyses, is_common

    word = inside[0]
    if len(inside) > 1 or word.lower() in LEADING or not is_common(word):
        return False
    readings = {reading.pos for reading in analyses(word)}
    return "name" not in readings and (words > 1 or "adj" in readings)


def _part(word: str) -> bool:
    return capital(word) or word in PARTICLES


def _names(doc: Document, found: Tokens) -> dict[str, Span]:
    """Every run of words within a name by its folded key, and where it first stands."""
    names: dict[str, Span] = {}
    for name in doc[capitals]:
        for first in range(name.first, name.last + 1):
            key = ""
            for last in range(first, min(name.last, first + 2 * WORDS_MOST) + 1):
                key += fold(found.words[last])
                names.setdefault(key, found.span(first, last))
    return names
