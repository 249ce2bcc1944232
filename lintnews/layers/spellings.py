"""Spellings: the words that the article's names are made of, by folded key, and the keys that stand close."""

from collections import defaultdict
from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.names import Name, capital, capitals
from lintnews.layers.tokens import Tokens, tokens
from lintnews.names.keys import ALIASES, bones, ear, ending, fold, slip, sound
from lintnews.record import NamedTuple
from lintnews.span import Span

WORDS_MOST = 6  # that may be one hyphenated word elsewhere: «Saint Jean de Luz», «Ile de France»
INNER = frozenset("de du des la le les l' d' en sur sous et aux à al el".split())
PREFIXES = frozenset("pro anti ex non mi post pré néo vice sous inter trans franco anglo après avant".split())
LINKS = frozenset("de d' du le la".split())  # before a surname: «Amaury de Fontrailles»
GROUP_MOST = (
    200  # names that begin and end alike, or have a word in common; in a directory there are more, and nothing is odd
)
LINK_MOST = 8  # characters of « de la »
MUTE = frozenset("dtckgqpzh")  # last letters that make no feminine, plural or people
ENDING_LEAST = 7  # letters of words whose last one may be wrong
BONES_LEAST = 4  # first letter and consonants of two transliterations
SLIP_LEAST = 5  # letters; shorter names are one slip apart by chance (Iran, Irak)


class Unit(NamedTuple):
    """A word of a name, or words that are one elsewhere. ``first`` to ``last`` are its tokens, ``name`` what it is part of."""

    form: str
    span: Span
    first: int
    last: int
    name: Name


Spellings = dict[str, dict[str, list[Unit]]]


def spellings(doc: Document) -> Spellings:
    """The units of all names by folded key, then by spelling, in the order of the text."""
    found = doc[tokens]
    table: Spellings = defaultdict(dict)
    words, ends = found.words, found.ends
    for name in doc[capitals]:
        for number in range(name.first, name.last + 1):
            word = words[number]
            if capital(word):
                form = _unprefixed(word) if word[0].islower() else word
                unit = Unit(form, Span(ends[number] - len(form), ends[number]), number, number, name)
                table[fold(form)].setdefault(_opening(form), []).append(unit)
    for unit in list(_split(doc.plain, found, table, doc[capitals])):
        table[fold(unit.form)].setdefault(unit.form, []).append(unit)
    return table


def _unprefixed(word: str) -> str:
    """«pro-Poutine» → Poutine; «al-Assad», «iPhone» as they are."""
    prefix, _, rest = word.partition("-")
    return rest if prefix in PREFIXES and rest[:1].isupper() else word


def _opening(form: str) -> str:
    """«al-Assad» as it opens a sentence, because «Al-Assad» there is no other spelling."""
    return form if form[2:3] != "-" else form[0].upper() + form[1:]


def _split(plain: str, found: Tokens, table: Spellings, every: tuple[Name, ...]) -> Iterator[Unit]:
    """Words that stand apart here and are one elsewhere in the article."""
    words, starts, ends, _ = found
    longest: dict[str, int] = {}  # of the keys that begin so
    for key in table:
        if len(key) > longest.get(key[:3], 4):
            longest[key[:3]] = len(key)
    for name in every:
        for first in range(name.first, min(name.last + 1, len(words) - 1)):
            after = words[first + 1]
            if after not in INNER and not capital(after):
                continue
            if not capital(words[first]) and words[first][-1] != "'":
                continue
            key = fold(words[first])
            if len(key) > 2 and longest.get(key[:3], 0) <= len(key):
                continue
            for last in range(first + 1, min(first + WORDS_MOST, len(words))):
                gap = starts[last] - ends[last - 1]
                if gap > 1 or plain[ends[last - 1]] == "\n" or (not gap and words[last - 1][-1] != "'"):
                    break
                if not (capital(words[last]) or words[last] in INNER):
                    break
                key += fold(words[last])
                if key in table and words[last] not in INNER:
                    span = found.span(first, last)
                    yield Unit(span.of(plain), span, first, last, name)


def near(table: Spellings) -> Iterator[tuple[str, str]]:
    """Pairs of keys that one slip parts, or the last letter: only those are compared that begin and end alike."""
    groups: dict[str, list[str]] = defaultdict(list)
    for key in table:
        if len(key) >= SLIP_LEAST and key.isalpha():  # a slip leaves two letters at one end and one at the other
            groups[key[:2] + key[-1]].append(key)
            groups[f"{key[0]}-{key[-2:]}"].append(key)
            groups[f"{key[:-2]}-{min(key[-2:])}{max(key[-2:])}"].append(key)  # or exchanges the last two
            if len(key) >= ENDING_LEAST:
                groups[key[: ENDING_LEAST - 1]].append(key)
    pairs = {
        (one, other)
        for keys in groups.values()
        if 1 < len(keys) < GROUP_MOST
        for one in keys
        for other in keys
        if one < other and -2 < len(one) - len(other) < 2
    }
    for one, other in sorted(pairs):
        if (slip(one, other) and not _derived(one, other)) or ending(one, other):
            yield one, other


def mute(one: str, other: str) -> bool:
    """Whether the last letters, or the last one of the longer word, make no feminine, plural or people."""
    return MUTE.issuperset((one[-1], other[-1]) if len(one) == len(other) else max(one, other)[-1])


def namesakes(doc: Document, table: Spellings) -> Iterator[tuple[str, str]]:
    """Pairs of keys that sound or look alike and stand before or after the same other word of a name."""
    found = doc[tokens]
    words, starts, ends, _ = found
    beside: dict[tuple[str, bool], set[str]] = defaultdict(set)  # by the other word, and whether that comes after
    last = -9
    for name in doc[capitals]:
        at = name.last - 1
        if at >= name.first:
            while at > name.first and not capital(words[at]):
                at -= 1
        elif 1 < name.first - last < 4 and LINKS.issuperset(words[last + 1 : name.first]):
            at = last if starts[name.first] - ends[last] < LINK_MOST else at + 1
        else:
            at += 1
        last = name.last
        if at != last:
            beside[words[at], False].add(words[last])
            beside[words[last], True].add(words[at])
    pairs = set()
    for others in beside.values():
        if 1 < len(others) < GROUP_MOST:
            keys = set(map(fold, others))
            pairs |= {(one, other) for one in keys for other in keys if one < other and one[:1] == other[:1]}
    for one, other in sorted(pairs):
        if not (one in table and other in table and abs(len(one) - len(other)) < 4 and min(len(one), len(other)) > 3):
            continue
        if slip(one, other) or ending(one, other) or heard(table, one) == heard(table, other) or _bones(one, other):
            yield one, other


def _bones(one: str, other: str) -> bool:
    """Whether both have the same consonants, as two transliterations of one name have; two letters would be chance."""
    found = bones(one)
    return len(found) >= BONES_LEAST and found == bones(other)


def heard(table: Spellings, key: str) -> str:
    """What the first spelling of ``key`` sounds like in French."""
    return ear(next(iter(table[key])))


def _derived(one: str, other: str) -> bool:
    """Whether one is the other's plural, less that s: «Emirats», «Emiratis»."""
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return len(longer) > len(shorter) and longer[-1] in "sx" and longer[:-2] == shorter[:-1]


def alike(table: Spellings) -> Iterator[tuple[str, str, bool]]:
    """Pairs of keys that may be two transliterations of one name; True where the pair is listed as such."""
    heard: dict[str, list[str]] = defaultdict(list)
    listed: dict[int, list[str]] = defaultdict(list)
    for key, forms in table.items():
        if key in ALIASES:
            listed[ALIASES[key]].append(key)
        if len(key) >= SLIP_LEAST and key.isalpha():
            heard[sound(next(iter(forms)))].append(key)
    for known, groups in ((True, listed.values()), (False, heard.values())):
        for keys in groups:
            for number, one in enumerate(keys):
                for other in keys[number + 1 :]:
                    yield one, other, known
