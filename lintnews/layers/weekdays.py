"""Weekdays against the calendar, and, where no year is known, against each other.

An article speaks of days that lie near each other. Two dates without a year are taken to be at most ``NEAR`` days apart,
in one year or over a turn of the year, whichever is nearer; all years from 1990 to 2031 are tried.
"""

from collections.abc import Iterator
from itertools import combinations

from lintnews.document import Document
from lintnews.layers.dates import JULIAN, Date, dates, years
from lintnews.patterns import pattern

NEAR = 190  # half a year and a little: « mardi 4 janvier » and « jeudi 7 juillet » may lie on either side of a new year
MOST = 60  # dates; with more it is a calendar, and may run over years
SENTENCE = 250  # code points between two dates of which one may give the other its year
STOP = pattern(r"[.!?] |\n")
DENIED = pattern(
    r"\bnon (?:pas )?(?:le |au |du )?(?:[«\"“] ?)?$"
)  # a correction: « le samedi 12 avril, et non le samedi 13 »
CLOSE = 31  # days between a date with a year and one without that surely share the year, in one paragraph


def wrong(doc: Document) -> Iterator[tuple[Date, int]]:
    """Dates that fall on another weekday in their year, each with that year.

    Without a year, the date counts in the year in which it lies within half a year of ``Document.date``; where its paragraph
    names other years, in none of them may it fall on the weekday that is written.
    """
    article = doc.date[:10].split("-")
    for one in _weekdays(doc):
        if one.year is not None:
            if one.year > JULIAN and one.falls_on(one.year) not in (None, one.weekday):
                yield one, one.year
        elif len(article) == 3 and "".join(article).isdigit():
            year, month, day = map(int, article)
            here = (month - 1) * 30 + day
            for turn in (-1, 0, 1):
                if abs(_days(one) + 365 * turn - here) < NEAR - 10 and one.falls_on(year + turn) is not None:
                    named = {year + turn, *_named(doc, one)}
                    if all(one.falls_on(other) != one.weekday for other in named):
                        yield one, year + turn
                    break


def clashes(doc: Document) -> tuple[tuple[Date, Date], ...]:
    """Dates that no year has together with another one, each with that other; the fewest that explain every clash."""
    found = [_dated(doc, one) for one in _weekdays(doc)]
    if len(found) > MOST:
        return ()
    against: dict[int, set[int]] = {}
    for first, second in combinations(range(len(found)), 2):
        if not _together(doc, found[first], found[second]):
            against.setdefault(first, set()).add(second)
            against.setdefault(second, set()).add(first)
    odd: list[tuple[Date, Date]] = []
    while any(against.values()):
        worst = max(against, key=lambda number: (len(against[number]), found[number].year is None, number))
        odd.append((found[worst], found[min(against[worst])]))
        for number in against.pop(worst):
            against[number].discard(worst)
    return tuple(sorted(odd))


def _weekdays(doc: Document) -> list[Date]:
    plain = doc.plain
    return [
        one
        for one in doc[dates]
        if one.weekday is not None
        and one.day
        and one.month
        and one.exists
        and not DENIED.search(plain, max(0, one.span.start - 16), one.span.start)
    ]


def _dated(doc: Document, one: Date) -> Date:
    """The date with the year of another of its sentence, where it falls on its weekday in that year or the next to it."""
    if one.year is not None:
        return one
    plain = doc.plain
    for other in doc[dates]:
        if other.year is None:
            continue
        first, last = sorted((one.span, other.span))
        if last.start - first.end > SENTENCE or STOP.search(plain, first.end, last.start):
            continue
        for year in (other.year, other.year + 1, other.year - 1):
            near = other.month is None or abs(_days(one) + 365 * (year - other.year) - _days(other)) <= NEAR
            if near and one.falls_on(year) == one.weekday:
                return one._replace(year=year)
    return one


def _together(doc: Document, first: Date, second: Date) -> bool:
    """Whether there is a year in which both dates fall on their weekdays."""
    if first.year is not None or second.year is not None:
        return _with_year(doc, first, second)
    if (first.day, first.month) == (second.day, second.month):
        return first.weekday == second.weekday
    earlier, later = first.years(), second.years()
    return any(
        year + turn in later
        for turn in (-1, 0, 1)
        if abs(_days(second) + 365 * turn - _days(first)) <= NEAR
        for year in earlier
    )


def _with_year(doc: Document, first: Date, second: Date) -> bool:
    """One date has a year: the other is of that year when it stands beside it and the article names no other year."""
    dated, other = (first, second) if first.year is not None else (second, first)
    year = dated.year
    assert year is not None
    if other.year is not None or year <= JULIAN or dated.falls_on(year) != dated.weekday:
        return True
    if (other.day, other.month) == (dated.day, dated.month) or abs(_days(other) - _days(dated)) > CLOSE:
        return True
    between = sorted((first.span.start, second.span.start))
    if set(doc[years]) != {year} or "\n" in doc.plain[between[0] : between[1]]:
        return True
    return other.falls_on(year) == other.weekday


def _named(doc: Document, one: Date) -> set[int]:
    """The years that the date's paragraph names."""
    plain = doc.plain
    start = plain.rfind("\n", 0, one.span.start) + 1
    end = plain.find("\n", one.span.end)
    line = plain[start : end if end >= 0 else len(plain)]
    return {year for year in set(doc[years]) if str(year) in line}


def _days(one: Date) -> int:
    """About how many days after New Year's Eve the date lies; the middle of a month without its day."""
    assert one.month is not None
    return (one.month - 1) * 30 + (one.day or 15)
