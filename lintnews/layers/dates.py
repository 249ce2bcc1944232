"""Dates: every day that the article names, with weekday and year as far as they are written, and the years it speaks of.

A day is compared with the calendar only where that is Gregorian everywhere: Russia changed in 1918, Greece in 1923.
"""

from itertools import compress, count

from lintnews.document import Document
from lintnews.layers.numbers import LABELS, MONTHS
from lintnews.layers.tokens import tokens
from lintnews.patterns import pattern
from lintnews.record import NamedTuple
from lintnews.span import Span

WEEKDAYS = {"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6}
DAY_NAMES = tuple(WEEKDAYS)
MONTH_NAMES = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
SHORT = {"janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12}
KEYS = frozenset({*MONTHS, *SHORT, *WEEKDAYS, "/"})  # the tokens at which a date may stand
LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
JOINTS = frozenset({"et", "au", "ou", "à", ",", "-", "–", "—", "/", "puis"})
ARTICLES = frozenset({"le", "les", "du", "l'", "au"})
OPENERS = frozenset({"le", "les", "du", "au", "aux", "des", "entre", "ce", "ces", "dès", "d'", "jusqu'", "de"})
# « Le 14 juillet 2021, un mercredi », « le 5 août 2024 était un lundi »; « un jeudi sur deux » is no day
NAMED_AFTER = pattern(
    r"(?:,| \(|,? qui)? ?(?:(?:est|était|fut|sera|tombe|tombait|tombera) )?un (?=\p{L}++(?! (?:sur|par|d[eu'] ?|comme|où)))"
)
JULIAN = 1923  # until then some countries of which the press writes kept the Julian calendar
FIRST_YEAR = 1990  # of those tried where no year is written
LAST_YEAR = 2031


class Date(NamedTuple):
    """A date as it is written; what is not written is None. ``weekday`` counts from Monday, 0.

    ``span`` goes from the weekday to the year, ``day_at`` and ``weekday_at`` are the tokens of day and weekday (-1: none).
    ``shared`` tells a day whose month or year stands with a later one (« les 16 et 25 juillet »).
    """

    span: Span
    day: int | None
    month: int | None
    year: int | None
    weekday: int | None
    day_at: int = -1
    weekday_at: int = -1
    shared: bool = False

    @property
    def exists(self) -> bool:
        """Whether the calendar has the day, in its year or, without one, in any year."""
        if self.day is None or self.month is None:
            return True
        if not 1 <= self.month <= 12 or not 1 <= self.day <= LENGTHS[self.month - 1]:
            return False
        return self.year is None or self.year <= JULIAN or (self.day, self.month) != (29, 2) or leap(self.year)

    def falls_on(self, year: int) -> int | None:
        """The weekday of the date in ``year``; None where that year has no such day."""
        if self.day is None or self.month is None or not self.exists:
            return None
        if year <= JULIAN or ((self.day, self.month) == (29, 2) and not leap(year)):
            return None
        return weekday_of(year, self.month, self.day)

    def years(self) -> frozenset[int]:
        """The years that the date can be of: the one that is written, or those in which it falls on its weekday."""
        if self.year is not None:
            return frozenset({self.year})
        return frozenset(y for y in range(FIRST_YEAR, LAST_YEAR + 1) if self.falls_on(y) == self.weekday)


def weekday_of(year: int, month: int, day: int) -> int:
    """The weekday of a Gregorian date, from Monday, 0 (Sakamoto's formula; ``datetime`` takes a millisecond to import)."""
    year -= month < 3
    return (
        year + year // 4 - year // 100 + year // 400 + (0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4)[month - 1] + day - 1
    ) % 7


def leap(year: int) -> bool:
    """Whether ``year`` has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def dates(doc: Document) -> tuple[Date, ...]:
    """The dates of the article, in order, and its lone weekdays (« mardi »), of which only the weekday is known."""
    words = doc[tokens]
    reader = _Reader(words.lowered, words.starts, words.ends)
    found: list[Date] = []
    places = [(at, words.lowered[at]) for at in compress(count(), map(KEYS.__contains__, words.lowered))]
    for at, word in places:
        if word in MONTHS or (word in SHORT and reader.word(at + 1) == "."):
            found += reader.before(at)
        elif word == "/" and (numeric := reader.numeric(at)) is not None:
            found.append(numeric)
    taken = {one.weekday_at for one in found}
    for at, word in places:
        if word in WEEKDAYS and at not in taken:
            span = Span(words.starts[at], words.ends[at])
            found.append(Date(span, None, None, None, WEEKDAYS[word], -1, at))
    found.sort(key=lambda one: one.span)
    return tuple(_joined(doc.plain, found))


def _joined(plain: str, found: list[Date]) -> list[Date]:
    """The dates, each with the weekday that is named after it, as an apposition or by a verb."""
    joined: list[Date] = []
    for one in found:
        last = joined[-1] if joined else None
        if one.day is None and one.month is None and last and last.day and last.weekday is None:
            between = NAMED_AFTER.match(plain, last.span.end)
            if between and between.end() == one.span.start:
                joined[-1] = last._replace(span=Span(last.span.start, one.span.end), weekday=one.weekday)
                continue
        joined.append(one)
    return joined


def years(doc: Document) -> tuple[int, ...]:
    """The years from 1900 to 2099 that the article names, in order, with repetitions."""
    words = doc[tokens].words
    return tuple(int(word) for word in words if len(word) == 4 and word.isdigit() and "1899" < word < "2100")


class _Reader:
    def __init__(self, words: list[str], starts: list[int], ends: list[int]) -> None:
        self.words, self.starts, self.ends = words, starts, ends

    def word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else ""

    def before(self, at: int) -> list[Date]:
        """The dates that end with the month at token ``at``, the last one first read."""
        month = MONTHS.get(self.words[at]) or SHORT[self.words[at]]
        last = at + (self.words[at] in SHORT)
        year = self._year(last + 1)
        end = last if year is None else last + 1
        day_at = at - 1
        found: list[Date] = []
        while (day := _day(self.word(day_at))) is not None:
            weekday_at = day_at - 1 if self.word(day_at - 1) in WEEKDAYS else -1
            first = weekday_at if weekday_at >= 0 else day_at
            weekday = WEEKDAYS[self.words[weekday_at]] if weekday_at >= 0 else None
            span = Span(self.starts[first], self.ends[day_at if found else end])
            if not found and self.word(first - 1) in LABELS:
                break  # « numéro 45 mars 2020 »
            earlier = bool(found) and day > (found[-1].day or 0)  # « du 28 au 3 mars »: of February
            found.append(Date(span, day, None if earlier else month, year, weekday, day_at, weekday_at, bool(found)))
            joint = first - 1
            if self.word(joint) in ARTICLES and self.word(joint) != "au":
                joint -= 1
            if self.word(joint) not in JOINTS or not self._chained(joint - 1):
                break
            day_at = joint - 1
        if not found and year is not None:
            found.append(Date(Span(self.starts[at], self.ends[end]), None, month, year, None))
        return found[::-1]

    def _chained(self, at: int) -> bool:
        """Whether the number at ``at`` is one more day of a list: after « les », « du », a weekday, or another day."""
        if _day(self.word(at)) is None:
            return False
        before = self.word(at - 1)
        if before in WEEKDAYS or before in OPENERS:
            return True
        return before in JOINTS and self._chained(at - 2)

    def _year(self, at: int) -> int | None:
        word = self.word(at)
        if len(word) == 4 and word.isdigit() and "1000" < word < "2200":
            return int(word)
        return None

    def numeric(self, at: int) -> Date | None:
        """The date 31/12/2024 whose first stroke is token ``at``."""
        day, month, year = _day(self.word(at - 1)), self.word(at + 1), self._year(at + 3)
        if day is None or year is None or self.word(at + 2) != "/" or not month.isdecimal() or not 1 <= len(month) <= 2:
            return None
        if self.ends[at + 3] - self.starts[at - 1] > 10 or int(month) > 12 or self.word(at - 2) == "/":
            return None
        weekday_at = at - 2 if self.word(at - 2) in WEEKDAYS else -1
        weekday = WEEKDAYS[self.words[weekday_at]] if weekday_at >= 0 else None
        span = Span(self.starts[weekday_at if weekday_at >= 0 else at - 1], self.ends[at + 3])
        return Date(span, day, int(month), year, weekday, at - 1, weekday_at)


def _day(word: str) -> int | None:
    """The day of the month that ``word`` can be; 32 to 99 too, because a rule must see them."""
    number = word.removesuffix("er")
    if not number.isdecimal() or len(number) > 2 or (number != word and number != "1"):
        return None
    return int(number)
