"""French morphology: what a written form can be.

The data is Dicollecte 7.0 (MPL-2.0, see data/fr/NOTICE), some 473,000 forms compiled by scripts/build_lexicon.py.
Nothing is opened before the first question. Words come without elision: the tokenizer makes two tokens of « l'eau »,
and both « l' » and « eau » are known. A compound is known when the dictionary lists it (« porte-parole »), else not.
"""

# No `from __future__ import annotations` here: with it a NamedTuple costs 1.5 ms more to create.
import os
import zlib
from typing import TYPE_CHECKING

from lintnews.record import NamedTuple

if TYPE_CHECKING:
    from typing import Protocol

    class _Automaton(Protocol):
        def get(self, key: str, default: int) -> int: ...
        def __contains__(self, key: str) -> bool: ...


class Analysis(NamedTuple):
    """One reading of a form.

    ``lemma`` is spelled as the dictionary spells it (« cœur », with œ); for a participle read as an adjective it is
    the masculine singular. ``gender`` and ``number`` are empty where they make no sense, "mf" and "sp" where both fit.
    """

    pos: str
    """noun, adj, verb, det, pron, prep, adv, conj, name, num, intj or other; countries and acronyms are names"""
    lemma: str
    gender: str
    """m, f, mf or empty"""
    number: str
    """s, p, sp or empty"""
    mood: str
    """verbs only: ind, sub, cond, imp, inf, ppre (present participle), ppas (past participle)"""
    tense: str
    """pres, impf, past or fut; empty for infinitives, participles and all but verbs"""
    persons: str
    """finite verbs only: "3s", or "1s 3s" where the form serves for both; « aimè » of « aimè-je » counts as 1s"""


_DATA = os.path.join(os.path.dirname(__file__), "data", "fr")
_MEMO_SIZE = 200_000

# The reverse of the tables in scripts/build_lexicon.py.
_POS = {
    "n": "noun",
    "a": "adj",
    "v": "verb",
    "d": "det",
    "p": "pron",
    "e": "prep",
    "r": "adv",
    "c": "conj",
    "m": "name",
    "u": "num",
    "i": "intj",
    "x": "other",
}
_MOODS = {
    "A": ("ind", "pres"),
    "B": ("ind", "impf"),
    "C": ("ind", "past"),
    "D": ("ind", "fut"),
    "E": ("cond", "pres"),
    "F": ("sub", "pres"),
    "G": ("sub", "impf"),
    "H": ("imp", "pres"),
    "I": ("inf", ""),
    "J": ("ppre", ""),
    "K": ("ppas", ""),
}
_PERSONS = {"a": "1s", "b": "2s", "c": "3s", "d": "1p", "e": "2p", "f": "3p"}
_GENDERS = {"m": "m", "f": "f", "b": "mf", "-": ""}
_NUMBERS = {"s": "s", "p": "p", "b": "sp", "-": ""}
_KEY = str.maketrans({"’": "'", "œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"})

_automaton: "_Automaton | None" = None
_classes: list[bytes] = []
_memo: dict[str, tuple[Analysis, ...]] = {}


def _open() -> "_Automaton":
    # Import and load cost 3.3 to 3.6 ms with either package, 0.5 of it for the class table; the first 300 words take
    # 0.3 ms with DAWG2 (C++), 0.7 with dawg-python; new words then pass at 730,000 a second against 175,000.
    global _automaton, _classes
    try:
        import dawg  # type: ignore[import-untyped,import-not-found,unused-ignore]
    except ImportError:
        import dawg_python as dawg  # type: ignore[import-untyped,import-not-found,unused-ignore]
    with open(os.path.join(_DATA, "lexicon.classes"), "rb") as stream:
        _classes = zlib.decompress(stream.read()).split(b"\n")
    automaton: _Automaton = dawg.IntDAWG().load(os.path.join(_DATA, "lexicon.dawg"))
    _automaton = automaton
    return automaton


def _spellings(word: str) -> tuple[str, ...]:
    """Return the keys to look up: as written, in lower case, and « IRAK » as « Irak »."""
    key = word
    if not word.isascii():
        # A lone surrogate, which JSON may hold, has no UTF-8: make it a question mark, that no word has.
        key = word.translate(_KEY).encode("utf-8", "replace").decode("utf-8")
    if "\0" in key:  # the mark of a word's end in the automaton
        return ()
    lower = key.lower()
    if lower == key:
        return (key,)
    if len(word) > 1 and word.isupper():
        return (key, lower, key.title())
    return (key, lower)


def _parse(text: str, form: str) -> Analysis:
    head, _, append = text.partition(":")
    tags = head.rstrip("0123456789")
    strip = int(head[len(tags) :])
    lemma = form[: len(form) - strip] + append
    pos, mood, tense, persons = _POS[tags[0]], "", "", ""
    rest = tags[1:]
    if pos == "verb":
        mood, tense = _MOODS[rest[0]]
        rest = rest[1:]
        if tense:
            persons, rest = " ".join([_PERSONS[c] for c in rest]), ""
    if not rest:
        return Analysis(pos, lemma, "", "", mood, tense, persons)
    return Analysis(pos, lemma, _GENDERS[rest[0]], _NUMBERS[rest[1]], mood, tense, persons)


def analyses(word: str) -> tuple[Analysis, ...]:
    """Return every reading of ``word``, or () when it is unknown.

    A capital may be that of a name or of a sentence: the readings as written come first, those in lower case after
    (« La »: the symbol, then the article). ’ is read as ' and œ as oe, so « oeuvre » is known too.
    """
    found = _memo.get(word)
    if found is not None:
        return found
    automaton = _automaton or _open()
    readings: dict[Analysis, None] = {}
    for key in _spellings(word):
        number = automaton.get(key, -1)
        if number >= 0:
            for text in _classes[number].decode("utf-8").split("|"):
                readings[_parse(text, key)] = None
    found = tuple(readings)
    if len(_memo) >= _MEMO_SIZE:  # a corpus of millions of articles has no end of new words
        _memo.clear()
    _memo[word] = found
    return found


def known(word: str) -> bool:
    """Tell whether the dictionary has ``word``, capitals aside; no analysis is made."""
    automaton = _automaton or _open()
    return any(key in automaton for key in _spellings(word))


def is_common(word: str) -> bool:
    """Tell whether ``word`` in lower case is something else than a name: « Mardi » is, « Bagdad » is not."""
    return any(a.pos != "name" for a in analyses(word.lower()))


def finite(word: str) -> frozenset[str]:
    """Return the persons ("1s" … "3p") of ``word`` as an indicative, conditional or subjunctive verb form."""
    persons: set[str] = set()
    for a in analyses(word):
        if a.mood in ("ind", "cond", "sub"):
            persons.update(a.persons.split())
    return frozenset(persons)


def lemmas(word: str, pos: str) -> frozenset[str]:
    """Return the lemmas of ``word`` as a ``pos`` (noun, verb…): {"pouvoir"} for « peuvent », verb."""
    return frozenset([a.lemma for a in analyses(word) if a.pos == pos])
