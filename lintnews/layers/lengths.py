"""The length of a period against its first and last day: « cinq jours, du 5 au 9 mai »."""

from collections.abc import Iterator
from itertools import pairwise

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.dates import Date, dates
from lintnews.layers.numbers import quantities
from lintnews.layers.relative import number_of
from lintnews.record import NamedTuple
from lintnews.span import Span

OPENS = r"(?:,| \(|, soit)? ?du $"
CLOSES = r"[,.;:)\n]|$| (?:à|au|en|dans|sur|inclus)\b"
UNITS = {
    "jour": (1, 1),
    "nuit": (1, 1),
    "semaine": (7, 4),
}  # days, and how many the count may be off those from first to last
SOME_YEAR = 2023  # of 365 days; one day more is allowed for where February lies between
LONGEST = 60  # days; for more, nobody counts them


class Length(NamedTuple):
    """A length with its period, ``span``, and the days from the first to the last, both included."""

    span: Span
    days: int


def wrong_lengths(doc: Document) -> Iterator[Length]:
    """The lengths that the two days after them do not make."""
    counted = [one for one in doc[quantities] if one.noun in UNITS and one.bound == "exact"]
    if not counted:
        return
    for first, last in pairwise(doc[dates]):
        if first.day is None or last.month is None or last.day is None or not (first.exists and last.exists):
            continue
        joint = doc.plain[first.span.end : last.span.start].strip()
        before = next((one for one in counted if 0 <= first.span.start - one.whole.end <= len(", soit du ")), None)
        if joint not in ("au", "jusqu'au") or before is None:
            continue
        if not patterns.fullmatch(OPENS, doc.plain[before.whole.end : first.span.start]):
            continue
        if not patterns.compiled(CLOSES).match(doc.plain, last.span.end):
            continue
        size, off = UNITS[before.noun]
        days = _between(first, last)
        leap = (first.month or last.month) <= 2 < last.month and last.year is None
        if 0 < days <= LONGEST and not days + 1 - off <= before.value * size <= days + 1 + leap + (
            off if size > 1 else 0
        ):
            yield Length(Span(before.span.start, last.span.end), days + 1)


def _between(first: Date, last: Date) -> int:
    """The days between the two, the last one not counted."""
    assert first.day and last.day and last.month
    year = last.year or SOME_YEAR
    month = first.month or (last.month if first.day <= last.day else last.month - 1)
    return number_of(year, last.month, last.day) - number_of(first.year or year, month or 12, first.day)
