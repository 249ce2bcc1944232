"""Quantities: every number of the article with its value, its bounds and the noun that it counts.

Dates, hours of the clock, scores, telephone numbers, labels (« article 49 », « Boeing 737 ») and ordinals are no quantities.
"""

from functools import lru_cache
from itertools import compress, count
from math import inf
from typing import Literal

from lintnews.document import Document
from lintnews.layers.cardinals import POWERS, ROUND, WORDS, digits, read, step
from lintnews.layers.tokens import Tokens, lowered_words, tokens
from lintnews.record import NamedTuple
from lintnews.span import Span

Bound = Literal["exact", "about", "least", "most", "between"]

MONTHS = {
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12,
}  # fmt: skip
BOUNDS: dict[tuple[str, ...], Bound] = {
    ("au", "moins"): "least", ("plus", "de"): "least", ("plus", "d'"): "least", ("au", "minimum"): "least",
    ("moins", "de"): "most", ("moins", "d'"): "most", ("au", "plus"): "most", ("au", "maximum"): "most",
    ("jusqu'", "à"): "most", ("à", "peine"): "most", ("près", "de"): "about", ("près", "d'"): "about",
    ("environ",): "about", ("quelque",): "about", ("quelques",): "about", ("presque",): "about", ("autour", "de"): "about",
    ("alentours", "de"): "about", ("quasiment",): "about", ("peu", "près"): "about", ("minimum",): "least",
}  # fmt: skip
ABOUT = 0.25  # « près de 40 » for 33: how far a rounded number of the press may be from the exact one
# Adjectives that stand between a number and its noun.
BEFORE_NOUN = frozenset(
    "autres jeunes petits petites grands grandes nouveaux nouvelles premiers premières derniers dernières prochains "
    "prochaines principaux principales anciens anciennes seuls seules simples vieux vieilles gros grosses hauts hautes "
    "longs longues bons bonnes mêmes belles beaux courts courtes meilleurs meilleures mauvais mauvaises différents".split()
)
STARTS = WORDS | ROUND.keys()
GO_ON = WORDS | POWERS.keys() | {"et"}
MEMO = 50_000  # words of which it is kept whether they begin a number
PERCENT = {"%": "%", "pour": "%", "pourcent": "%", "p": "%", "‰": "‰"}
SYMBOLS = {"€": "euro", "$": "dollar", "£": "livre"}
LABELS = frozenset(
    "article articles alinéa numéro numéros n° no page pages chapitre ligne route rn rd niveau canal chaîne top version tome "
    "volume acte saison épisode chambre autoroute loi décret dossard maillot catégorie".split()
)
INVARIABLE = frozenset(
    "voix pays fois mois corps prix avis cas décès procès bus bras repas succès permis colis".split()
)
NO_NOUN = frozenset(
    "de d' du des et ou à au aux en le la les l' un une dans sur pour par avec sans sous contre entre vers chez depuis après "
    "avant pendant selon mais puis est sont a ont était étaient qui que qu' dont où ne n' se s' y ce cette ces il elle ils elles "
    "si comme lors jusqu' environ seulement alors ainsi soit plus moins s'est".split()
)


class Quantity(NamedTuple):
    """A number and what it counts.

    ``span`` holds the number with its million; ``whole`` goes on to the noun; ``first`` is the number's token and ``noun_at``
    that of the noun (-1: none). The true value lies between ``low`` and ``high``, as ``bound`` tells and as far as the
    number seems to be rounded. ``noun`` is the singular in lower case, « % » for a share, or empty; ``adjectives`` stand
    before it (autres, jeunes).
    """

    span: Span
    whole: Span
    first: int
    noun_at: int
    value: float
    low: float
    high: float
    bound: Bound
    noun: str
    adjectives: tuple[str, ...]

    @property
    def share(self) -> bool:
        """Whether it is a percentage."""
        return self.noun == "%"

    def agrees(self, other: "Quantity") -> bool:
        """Whether one true value may stand behind both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        rounded = self.low < self.value < self.high and other.low < other.value < other.high
        return low < high or self.value == other.value or (low == high and not rounded)


def quantities(doc: Document) -> tuple[Quantity, ...]:
    """The quantities of the article, in order; of a range (« 10 à 12 blessés ») only the whole is given."""
    words = doc[tokens]
    lowered = words.lowered
    reader = _Reader(doc.plain, words, lowered)
    found: list[Quantity] = []
    after = 0
    starting = set(filter(_begins, doc[lowered_words]))
    following = [*lowered[1:], ""]
    for at in compress(count(), map(starting.__contains__, lowered)):
        if lowered[at] in ("un", "une") and following[at].partition("-")[0] not in GO_ON:
            continue  # an article
        if at >= after:
            quantity, after = reader.read(at)
            if quantity:
                found.append(quantity)
    return tuple(found)


@lru_cache(MEMO)
def _begins(word: str) -> bool:
    """Whether a number may begin with the word."""
    return word in STARTS or word[0] in "0123456789" or ("-" in word and word.partition("-")[0] in WORDS)


class _Reader:
    def __init__(self, plain: str, words: Tokens, lowered: list[str]) -> None:
        self.plain, self.tokens, self.words, self.count = plain, words, lowered, len(lowered)

    def read(self, at: int) -> tuple[Quantity | None, int]:
        """The quantity that begins with token ``at``, and the token to go on from."""
        number = self._number(at)
        if number is None or self._label(at):
            return None, at + 1
        value, unit, start, after = number
        bound = self._bound(at)
        if self.words[at] in ROUND or self.words[after - 1].rstrip("s") in ROUND:
            bound = "about" if bound == "exact" else bound
        low, high = limits(value, unit, bound)
        # a range: « 10 à 12 blessés », « entre 10 et 12 », « dix ou douze »
        joint = self._word(after)
        if joint in ("à", "ou") or (joint == "et" and self._word(at - 1) == "entre"):
            second = self._number(after + 1)
            if second and second[0] > value and self._word(second[3]) not in MONTHS:
                value, _, _, after = second
                bound, high = "between", limits(second[0], second[1], "exact")[1]
                low, high = min(low, value), max(low, high)
        ends = self.tokens.ends[after - 1]
        noun_at, adjectives = self._noun(after)
        noun = self._key(noun_at)
        if noun_at >= 0 and self.words[noun_at] in MONTHS:
            return None, after
        if not noun:
            noun_at = -1
        whole = self.tokens.ends[self._noun_end(noun_at)] if noun_at >= 0 else ends
        span = Span(start, ends)
        found = Quantity(span, Span(start, whole), at, noun_at, value, low, high, bound, noun, adjectives)
        return found, max(after, self._noun_end(noun_at) + 1) if noun == "%" else after

    def _word(self, at: int) -> str:
        return self.words[at] if 0 <= at < self.count else ""

    def _number(self, at: int) -> tuple[float, float, int, int] | None:
        """Value, step, where the number starts, and the token after it."""
        word = self._word(at)
        if not word:
            return None
        start = self.tokens.starts[at]
        if word[0] in "0123456789":
            found = self._digits(at)
            if found is None:
                return None
            value, unit, start, after = found
        elif word in ROUND:
            if self._word(at - 1) not in ("une", "la", "cette", "demi", *WORDS):
                return None
            return float(ROUND[word]), ROUND[word] / 2, start, at + 1
        else:
            value, after = self._spelled(at)
            unit = step(int(value))
            if not after:
                return None
        return self._powers(value, unit, start, after)

    def _powers(self, value: float, unit: float, start: int, after: int) -> tuple[float, float, int, int]:
        """The number with what multiplies it: « 2,5 millions », « 20 mille », « deux douzaines »."""
        word = self._word(after)
        if word == "mille":
            value, unit, after = value * 1000, unit * 1000, after + 1
            word = self._word(after)
        if word in POWERS:
            value, unit, after = value * POWERS[word], unit * POWERS[word], after + 1
        elif word.rstrip("s") in ROUND and value < 100:
            size = ROUND[word.rstrip("s")]
            value, unit, after = value * size, unit * size, after + 1
        return value, unit, start, after

    def _digits(self, at: int) -> tuple[float, float, int, int] | None:
        word, start, end = self.words[at], self.tokens.starts[at], self.tokens.ends[at]
        after = at + 1
        # 51'400, as Switzerland writes it
        while self._word(after) == "'" and self.tokens.starts[after] == end and len(self._word(after + 1)) == 3:
            if not self._word(after + 1).isdigit() or self.tokens.starts[after + 1] != end + 1:
                break
            word, end, after = f"{word}'{self.words[after + 1]}", self.tokens.ends[after + 1], after + 2
        plain = self.plain
        before, behind = plain[start - 1] if start else " ", plain[end : end + 1] or " "
        if before in "-–/:.+°*" or (behind in "-–/:'°*" and plain[end + 1 : end + 2].isalnum()):
            return None
        found = digits(word)
        if found is None and " " in word:  # « en 2024 300 personnes »: two numbers
            pieces = word.split(" ")
            if len(pieces) == 2 and len(pieces[0]) == 4:
                start, found = start + 5, digits(pieces[1])
        if found is None:
            return None
        return *found, start, after

    def _spelled(self, at: int) -> tuple[float, int]:
        """The value of a number in words and the token after it (0: there is none)."""
        pieces: list[str] = []
        owners: list[int] = []
        here = at
        while (word := self._word(here)) and len(pieces) < 24:
            parts = word.split("-")
            if not all(part in WORDS or part == "et" or part in POWERS for part in parts):
                break
            pieces += parts
            owners += [here] * len(parts)
            here += 1
        value, taken = read(pieces)
        if not taken or (taken < len(pieces) and owners[taken] == owners[taken - 1]):
            return 0, 0
        after = owners[taken - 1] + 1
        if taken == 1:
            if pieces[0] in ("un", "une"):
                return 0, 0  # an article
            if pieces[0] == "neuf" and self._word(after)[-1:] not in ("s", "x"):
                return 0, 0  # a new one
        return float(value), after

    def _label(self, at: int) -> bool:
        """Whether the number is part of a name or counts nothing: « article 49 », « Ariane 6 », « en 2024 »."""
        if at == 0:
            return False
        before = self.words[at - 1]
        if before in LABELS:
            return True
        written = self.tokens.words[at - 1]
        number = self.words[at]
        if len(number) == 4 and number.isdigit() and "1700" < number < "2100":
            return (
                self._word(at + 1) in NO_NOUN or not self._word(at + 1).isalpha() or before in ("en", "l'an", "année")
            )
        if not number[0].isdigit() or not written[0].isupper() or len(written) < 2 or before in NO_NOUN:
            return False
        touching = self.plain[self.tokens.ends[at - 1] : self.tokens.starts[at]] == " "
        opens = (
            at < 2
            or self.words[at - 2] in '.!?…:;«»"'
            or "\n" in self.plain[self.tokens.ends[at - 2] : self.tokens.starts[at - 1]]
        )
        return touching and not opens

    def _bound(self, at: int) -> Bound:
        pair = (self._word(at - 2), self._word(at - 1))
        if pair == ("moins", "de") and self._word(at - 3) == "pas":
            return "least"
        return BOUNDS.get(pair) or BOUNDS.get(pair[1:]) or "exact"

    def _noun(self, after: int) -> tuple[int, tuple[str, ...]]:
        """The token of the counted noun (-1: none) and the adjectives before it."""
        here = after
        last = self.words[after - 1]
        if self._word(here) in ("de", "d'") and (last in POWERS or last.rstrip("s") in ROUND):
            here += 1
        adjectives: list[str] = []
        while (
            self._word(here) in BEFORE_NOUN
            and self._word(here + 1)[:1].isalpha()
            and self._word(here + 1) not in NO_NOUN
        ):
            adjectives.append(self.words[here])
            here += 1
        if here >= self.count or (
            here > 0 and "\n" in self.plain[self.tokens.ends[here - 1] : self.tokens.starts[here]]
        ):
            return -1, tuple(adjectives)
        return here, tuple(adjectives)

    def _key(self, at: int) -> str:
        word = self._word(at)
        if at < 0 or not word or word in NO_NOUN:
            return PERCENT["pour"] if word == "pour" and self._word(at + 1) == "cent" else ""
        if word in SYMBOLS:
            return SYMBOLS[word]
        if word in PERCENT and (word != "p" or self._word(at + 2) == "100"):
            return PERCENT[word]
        return singular(word) if word[0].isalpha() and len(word) > 1 else ""

    def _noun_end(self, at: int) -> int:
        return at + {"pour": 1, "p": 2}.get(self.words[at], 0)


def limits(value: float, unit: float, bound: Bound) -> tuple[float, float]:
    """Between what the true value lies. ``unit`` is the number's step; a step of 1 means that every digit counts."""
    if bound == "least":
        return value, inf
    if bound == "most":
        return 0.0, value
    half = unit / 2 if unit != 1 else 0.0
    if bound == "about":
        half = max(half, value * ABOUT)
    return value - half, value + half


def singular(noun: str) -> str:
    """The singular of a regular noun in lower case, as a key to compare by: « chevaux » and « cheval » have one."""
    if noun in INVARIABLE or noun == "ans":
        return "an" if noun == "ans" else noun
    if noun.endswith("aux") and len(noun) > 4 and not noun.endswith("eaux"):
        return noun[:-3] + "al"
    return noun[:-1] if noun[-1] in "sx" and len(noun) > 3 else noun
