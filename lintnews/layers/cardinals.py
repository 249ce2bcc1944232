"""Cardinal numbers as they are written: in words (« deux mille cinq cents », « septante »), or in digits (« 2 500 », « 1,5 »).

The words follow the Académie's spelling of 1990 and the older one, with or without hyphens, and the forms of Belgium and
Switzerland (septante, huitante, octante, nonante).
"""

from collections.abc import Sequence

UNITS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
}  # fmt: skip
TEENS = {"dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16}
TENS = {
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80,
    "nonante": 90,
}  # fmt: skip
POWERS = {"million": 10**6, "milliard": 10**9, "billion": 10**12}
POWERS |= {f"{word}s": power for word, power in POWERS.items()}
ROUND = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000, "demi-douzaine": 6, "demi-dizaine": 5,
}  # fmt: skip
LONGEST = 24  # characters; beyond 999 billions, spaces and decimals included, it is a code
WORDS = frozenset({*UNITS, *TEENS, *TENS, "vingt", "vingts", "cent", "cents", "mille", "mil", "zéro"})


class _Sum:
    """A number that is being read: ``low`` is what stands before the next mille or million."""

    def __init__(self) -> None:
        self.total = self.low = 0
        self.last = ""

    def take(self, word: str) -> bool:
        """Add ``word``; false when no French number goes on like that."""
        able = self._take(word)
        if able:
            self.last = word
        return able

    def _take(self, word: str) -> bool:
        low = self.low
        if word in POWERS:
            power = POWERS[word]
            if not low or self.total % (power * 1000):
                return False
            self.total, self.low = self.total + low * power, 0
            return True
        if word in ("mille", "mil"):
            if self.total % 10**6 or low >= 1000 or self.last == "un":
                return False
            self.total, self.low = self.total + (low or 1) * 1000, 0
            return True
        if word in ("cent", "cents"):
            if low == 1 or low > 9:
                return False
            self.low = (low or 1) * 100
            return True
        if word in ("vingt", "vingts"):
            if self.last == "quatre" and low % 100 == 4:
                self.low = low + 76
                return True
            return self._add(20, word, low % 100 == 0)
        if word in TENS:
            return self._add(TENS[word], word, low % 100 == 0)
        if word in TEENS:
            return self._add(TEENS[word], word, low % 100 in (0, 60, 80))
        if word in UNITS:
            unit = UNITS[word]
            after_ten = low % 100 in (10, 70, 90) and unit >= 7 and self.last == "dix"
            return self._add(unit, word, after_ten or (low % 10 == 0 and self.last not in TEENS))
        if word == "zéro":
            return not self.last
        return False

    def _add(self, value: int, word: str, able: bool) -> bool:
        if able:
            self.low += value
        return able


def read(words: Sequence[str]) -> tuple[int, int]:
    """The number that ``words`` (lower case, hyphens apart) begin with, and how many of them it takes; (0, 0) for none.

    « et » counts within a number: vingt et un, soixante et onze.
    """
    found = _Sum()
    taken = 0
    for at, word in enumerate(words):
        if word == "et":
            following = words[at + 1] if at + 1 < len(words) else ""
            if found.last not in ("vingt", *TENS) or following not in ("un", "une", "onze"):
                break
            continue
        if not found.take(word):
            break
        taken = at + 1
    return found.total + found.low, taken


def digits(written: str) -> tuple[float, float] | None:
    """Value and step (the unit of the last digit that means something) of a number in digits; None for no plain number.

    A space, a full stop or an apostrophe parts thousands, a comma the decimals; « 1.5 » is read as 1,5.
    """
    if len(written) > LONGEST:
        return None
    whole, comma, decimals = written.partition(",")
    if comma and not decimals.isdigit():
        return None
    for mark in " .'":
        if mark in whole:
            head, *groups = whole.split(mark)
            if head.isdigit() and 0 < len(head) <= 3 and head[0] != "0" and all(map(_thousands, groups)):
                whole = head + "".join(groups)
            elif mark == "." and not comma and len(groups) == 1 and (head + groups[0]).isdigit():
                whole, decimals = head, groups[0]
            break
    if not whole.isdigit() or not whole.isascii() or not (decimals + "0").isascii():
        return None
    if decimals:
        return float(f"{whole}.{decimals}"), 10.0 ** -len(decimals)
    value = int(whole)
    return float(value), step(value)


def step(value: int) -> float:
    """1, or for a number from 100 upwards the power of ten that it seems to be rounded to: 100 for 2500."""
    if value < 100:
        return 1.0
    power = 1
    while value % (power * 10) == 0:
        power *= 10
    return float(power)


def _thousands(group: str) -> bool:
    return len(group) == 3 and group.isdigit()
