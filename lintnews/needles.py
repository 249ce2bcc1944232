"""Needles: words of which a text must hold one for a pattern to match, read off the pattern itself.

Used when the catalogue is built, never on a warm start. A needle is in lower case, to be looked for in
``Document.lowered``. They are derived, not written by hand, because hand-written ones lose matches.
"""

import re

# The parser of the standard library reads what the patterns share with `regex`; \p{…} is given as \w before.
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any
from unicodedata import category

MOST = 260  # alternatives; beyond that, looking for the needles costs what the pattern does
MOST_LETTERS = 12  # of a needle: what follows would cost more memory than it saves runs
LEAST = 2  # letters; a shorter needle stands in every article
REPEATED = 3  # times that a repeated text is read; enough for `,{2,3}`
SET_MOST = 8  # characters of a set that is read out, or
RARE_SET_MOST = 48  # of one that holds nothing but rare marks
COMMON = frozenset("abcdefghijklmnopqrstuvwxyzàâçéèêëîïôûùœ ',.-«»\"")  # characters that every article holds
RARE = frozenset("©#<{|♬€£°º\ufffd")  # marks that few articles hold: needles by themselves, as are invisible ones

SMALL = frozenset(  # words that nearly every article holds
    "à a au aux avec ce ces cette d' dans de des du elle en est et il ils l' la le les leur mais on ont ou par pas plus pour que "
    "qui qu' s' sa se ses son sur un une".split()
)

PROPERTY = re.compile(r"\\[pP]\{\w+\}")


def needles(patterns: tuple[str, ...]) -> tuple[str, ...]:
    """Needles for the alternatives ``patterns``; () when there are none that hold for all of them."""
    found: set[str] = set()
    for pattern in patterns:
        try:
            tree = parser.parse(PROPERTY.sub(r"\\w", pattern))
        except (re.error, RecursionError):
            return ()
        best = _best(_Reader().read(tree))
        if best is None:
            return ()
        found |= best
    found = {word[:MOST_LETTERS] for word in found}
    found = {n for n in found if not any(o != n and o in n for o in found)}
    return tuple(sorted(found)) if len(found) <= MOST else ()


def _worth(words: set[str]) -> tuple[bool, int, int]:
    """How good the needles are: an odd mark in each, then length (a small word has none), then number."""
    lengths = [LEAST if word.strip() in SMALL else len(word) for word in words]
    return all(set(word) - COMMON for word in words), min(lengths), -len(words)


def _best(candidates: list[set[str]]) -> set[str] | None:
    able = [
        words for words in candidates if len(words) <= MOST and all(len(word) >= LEAST or _rare(word) for word in words)
    ]
    return max(able, key=_worth) if able else None


class _Reader:
    """Walks a parsed pattern, keeping the set of words that the text just read must be."""

    def __init__(self) -> None:
        self.run: set[str] = {""}
        self.candidates: list[set[str]] = []

    def read(self, tree: Any) -> list[set[str]]:
        for item in tree:
            self._item(*item)
        self._flush()
        return self.candidates

    def _flush(self) -> None:
        if self.run != {""}:
            self.candidates.append(self.run)
        self.run = {""}

    def _extend(self, words: set[str]) -> None:
        longer = {start + word for start in self.run for word in words}
        if len(longer) > MOST:  # go on from the last character of what was read
            longer = {start[-1:] + word for start in self.run for word in words}
            self._flush()
        self.run = longer if len(longer) <= MOST else words

    def _item(self, op: Any, value: Any) -> None:
        if op is code.LITERAL:
            self._extend({chr(value).lower()})
        elif op is code.IN and (chars := _small_set(value)):
            self._extend(chars)
        elif op in (code.AT, code.ASSERT_NOT):
            pass
        elif op is code.ASSERT:
            self._look(*value)
        elif op is code.SUBPATTERN:
            self._sequence(value[3])
        elif op is code.BRANCH:
            self._branch(value[1])
        elif op in (code.MAX_REPEAT, code.MIN_REPEAT):
            self._repeat(*value)
        else:
            self._flush()

    def _sequence(self, tree: Any) -> None:
        exact = _exact(tree)
        if exact:
            self._extend(exact)
            return
        for item in tree:
            self._item(*item)

    def _branch(self, branches: list[Any]) -> None:
        exact = [_exact(branch) for branch in branches]
        if all(exact):
            self._extend(set().union(*[words for words in exact if words]))
            return
        begins = [_begins(branch) for branch in branches]
        if all(begins):
            self._extend(set().union(*begins))
        self._flush()
        best = [_best(_Reader().read(branch)) for branch in branches]
        if all(best):
            self.candidates.append(set().union(*[words for words in best if words]))

    def _repeat(self, least: int, most: Any, tree: Any) -> None:
        if least == 0 and most == 1 and (exact := _exact(tree)):
            self._extend(exact | {""})
            return
        exact = _exact(tree)
        if least > 0 and exact:
            for _ in range(min(least, REPEATED)):
                self._extend(exact)
            if least != most:  # what follows stands after the last time
                self._flush()
                self.run = exact
            return
        if least > 0:
            self._sequence(tree)
        self._flush()

    def _look(self, direction: int, tree: Any) -> None:
        """What must stand before or after: a candidate of its own, or, ahead, with what was just read."""
        exact = _exact(tree)
        if direction > 0 and (begins := exact or _begins(tree)):
            longer = {start + word for start in self.run for word in begins}
            self.candidates += [longer] if len(longer) <= MOST else []
        elif exact and self.run == {""}:
            self.run = exact
        elif exact:
            self.candidates.append(exact)
        if not exact:
            self.candidates += _Reader().read(tree)


def _small_set(items: Any) -> set[str]:
    chars: set[str] = set()
    for op, value in items:
        if op is code.LITERAL:
            chars.add(chr(value).lower())
        elif op is code.RANGE and value[1] - value[0] < RARE_SET_MOST:
            chars |= {chr(char).lower() for char in range(value[0], value[1] + 1)}
        else:
            return set()
    return chars if len(chars) <= SET_MOST or (len(chars) <= RARE_SET_MOST and all(map(_rare, chars))) else set()


def _rare(char: str) -> bool:
    return char in RARE or (len(char) == 1 and category(char) in ("Cc", "Cf", "Co", "Cn") and not char.isspace())


def _exact(tree: Any) -> set[str]:
    """All texts that ``tree`` can match, where they are few; else an empty set."""
    reader = _Reader()
    for op, value in tree:
        if not _is_exact(op, value):
            return set()
        reader._item(op, value)
        if reader.candidates:
            return set()
    return reader.run if reader.run != {""} else set()


def _is_exact(op: Any, value: Any) -> bool:
    return bool(
        op in (code.LITERAL, code.AT, code.ASSERT_NOT)
        or (op is code.IN and _small_set(value))
        or (op is code.SUBPATTERN and _exact(value[3]))
        or (op is code.BRANCH and all(map(_exact, value[1])))
        or (op is code.MAX_REPEAT and value[:2] == (0, 1) and _exact(value[2]))
    )


def _begins(tree: Any) -> set[str]:
    """The texts that what ``tree`` matches can begin with, where they are few; else an empty set."""
    reader = _Reader()
    for op, value in tree:
        if op is code.SUBPATTERN and not _exact(value[3]):
            reader._extend(_begins(value[3]) or {""})
            break
        if not _is_exact(op, value):
            break
        reader._item(op, value)
        if reader.candidates:
            return reader.candidates[0]
    return reader.run - {""} if "" not in reader.run else set()
