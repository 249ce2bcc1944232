"""Keys of a name: two spellings of one name have the same key, two names hardly ever."""

import re
from functools import lru_cache
from unicodedata import normalize

from lintnews.patterns import pattern

# Letters that no accent makes: NFD leaves them whole.
LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
     "-": "", "'": "", " ": "", ".": "", "‑": "", "’": ""}
)  # fmt: skip

# From the French, English and German ways to write Arabic and Cyrillic names to one of them: Porochenko, Poroshenko.
# In this order: «tch» is read before «ch».
SOUNDS = (
    ("chtch", "S"), ("shch", "S"), ("tsch", "S"), ("tch", "S"), ("sch", "S"), ("ch", "S"), ("sh", "S"),
    ("dzh", "j"), ("dj", "j"), ("kh", "k"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"),
    ("ck", "k"), ("q", "k"), ("ou", "u"), ("oo", "u"), ("w", "v"), ("y", "i"), ("ij", "i"), ("tz", "ts"),
)  # fmt: skip
# What is said alike in French, in this order; a last -er, -é, -et, -ai is one sound, most last consonants are none.
SAID = (
    ("ph", "f"), ("th", "t"), ("qu", "k"), ("q", "k"), ("ck", "k"), ("gu", "g"), ("ge", "je"), ("gi", "ji"), ("ce", "se"),
    ("ci", "si"), ("y", "i"), ("ault", "o"), ("eau", "o"), ("au", "o"), ("ou", "u"), ("ai", "e"), ("ei", "e"), ("w", "v"),
    ("h", ""),
)  # fmt: skip
SAID_E = pattern(r"(?:ers?|ées?|és?|ets?|ez|ey|ai[stx]?|ay)$")
NASAL = pattern(r"[aeiou][nm](?![aeiouEnm])")
NASALS = {"a": "A", "e": "A", "i": "I", "o": "O", "u": "I"}
MUTE = pattern(r"[dtsxzpg]*(?:es?)?$")
HARD_C = re.compile(r"c(?![ehiy])")
TWICE = re.compile(r"(.)\1+")
MUTE_H = re.compile(r"(?<=[aeiou])h$")
VOWELS = re.compile(r"[aeiouyhw]")
ENDS_OV = re.compile(r"(?<=[^aeiou])[oe][vf]$")  # Smirnov, Smirnoff, Smirnow
ARTICLE = re.compile(r"(?:al|el|ad|ed|an|en|ar|er|as|es|ash|ach|at|et|az|ez)(?=-)", re.IGNORECASE)

# Transliterations of one name that no rule of sound brings together: folded spellings only, never two names of one place
# (Pékin and Beijing may both be meant).
_GROUPS = (
    "kiev kyiv", "poutine putin", "kadhafi gaddafi khadafi qaddafi", "zelensky zelenskiy selenskyi selenskyj",
    "eltsine yeltsin", "lougansk louhansk", "kharkov kharkiv", "odessa odesa",
    "lvov lviv", "nikolaiev mykolaiv", "daech daish", "hezbollah hizbullah hizballah",
    "alqaida alqaeda", "koweit kuwait", "rohani rouhani", "soleimani suleimani",
    "prigojine prigozhin", "soljenitsyne solzhenitsyn", "staline stalin", "lenine lenin",
    "raspoutine rasputin", "haniyeh haniye haniya", "sinouar sinwar", "erevan yerevan",
    "tsetoung zedong", "bechir bachir bashir", "djibouti jibuti", "alsissi elsissi alsisi elsisi",
    "alassad elassad", "xinjiang sinkiang", "choigou shoigu schoigu", "gorbatchev gorbachev gorbatschow",
    "khrouchtchev khrushchev chruschtschow", "loukachenko lukashenko lukaschenko", "porochenko poroshenko",
    "timochenko tymoshenko tymochenko", "khomeini khomeiny", "ahmadinejad ahmadinedjad", "milosevic milosevitch",
    "dostoievski dostoevsky dostoyevsky",
)  # fmt: skip
# First names that many bear: one man only if the surname is the same.
_GIVEN = (
    "abdallah abdullah abdoullah", "youssef youcef yousef yusuf yousouf", "younes younis yunis", "omar umar oumar",
    "mohamed mohammed muhammad mohammad mouhammad", "ahmed ahmad", "hussein hossein husayn houssein",
    "mouammar muammar", "ioulia yulia", "volodymyr wolodymyr", "evgueni yevgeny evgeny", "alexei alexey aleksei",
    "serguei sergei sergey", "dmitri dmitry dimitri",
)  # fmt: skip
GIVEN = frozenset(" ".join(_GIVEN).split())
ALIASES = {key: number for number, group in enumerate(_GROUPS + _GIVEN) for key in group.split()}

_folded: dict[str, str] = {}
MEMO = 50_000


def fold(name: str) -> str:
    """``name`` in lower case, without accents, hyphens, apostrophes, spaces: «États-Unis», «Etats Unis» → etatsunis."""
    found = _folded.get(name)
    if found is None:
        if len(_folded) >= MEMO:  # a corpus of millions of articles has no end of names
            _folded.clear()
        found = name.lower().translate(LETTERS)
        if not found.isascii():
            found = "".join([char for char in normalize("NFD", found) if not "\u0300" <= char <= "\u036f"])
        _folded[name] = found
    return found


@lru_cache(MEMO)
def sound(name: str) -> str:
    """A key that the transliterations of one name share: «Loukachenko», «Lukashenko» → lukaSenko."""
    article = ARTICLE.match(name)
    key = fold(name[article.end() :] if article else name)
    key = HARD_C.sub("k", key)
    for written, heard in SOUNDS:
        key = key.replace(written, heard)
    key = ENDS_OV.sub("of", MUTE_H.sub("", TWICE.sub(r"\1", key)))
    return "al" + key if article else key


def slip(one: str, other: str) -> str:
    """How two folded words differ, if by one slip that leaves the first letter alone, and the last one but for an exchange.

    Returns "exchanged" (two neighbours), "replaced" (one letter), "extra" (``one`` has one letter more), "lost" (one less), or "".
    """
    shorter = min(len(one), len(other))
    at = 0
    while at < shorter and one[at] == other[at]:
        at += 1
    if at == 0:
        return ""
    end = 0
    while end < shorter - at and one[-1 - end] == other[-1 - end]:
        end += 1
    if end == 0 and not (len(one) == len(other) and one[at:] == other[at:][::-1]):
        return ""
    here, there = one[at : len(one) - end], other[at : len(other) - end]
    if len(here) == len(there) == 1:
        return "replaced"
    if len(here) == len(there) == 2:
        return "exchanged" if here == there[::-1] else ""
    if len(here) + len(there) == 1:
        return "extra" if here else "lost"
    return ""


def ending(one: str, other: str) -> bool:
    """Whether two folded words differ in their last letter only, or by one last letter: «jolimond», «jolimont»."""
    shorter = min(len(one), len(other))
    return (
        one != other
        and abs(len(one) - len(other)) <= 1
        and (one[:shorter] == other[:shorter] or (len(one) == len(other) and one[:-1] == other[:-1]))
    )


def akin(one: str, other: str) -> bool:
    """Whether two folded words may be one name: they sound alike, or one slip parts long ones."""
    if len(one) < 4 or len(other) < 4:
        return one == other
    return sound(one) == sound(other) or (min(len(one), len(other)) > 4 and slip(one, other) != "")


@lru_cache(MEMO)
def ear(name: str) -> str:
    """A key that French names have in common if they are said alike: «Boulanger», «Boulangé» → bulanjE; «Thibault», «Thibaut»."""
    key = SAID_E.sub("E", name.lower())
    key = "E".join(map(fold, key.split("E")))
    key = HARD_C.sub("k", key.replace("ch", "S"))
    for written, said in SAID:
        key = key.replace(written, said)
    key = NASAL.sub(lambda found: NASALS[found[0][0]], TWICE.sub(r"\1", key))
    return MUTE.sub("", key)


def bones(key: str) -> str:
    """The consonants of a folded word, those together that transliterations exchange: «osmane», «outhman» → osmn.

    The first letter is kept; «th» is s or t after the language, here s as in Arabic.
    """
    for written, heard in (
        ("th", "s"),
        ("kh", "k"),
        ("gh", "g"),
        ("ph", "f"),
        ("dt", "t"),
        ("ck", "k"),
        ("q", "k"),
        ("ss", "s"),
    ):
        key = key.replace(written, heard)
    return key[:1] + TWICE.sub(r"\1", VOWELS.sub("", key[1:]))
