"""Ranges and periods upside down: « du 12 au 8 mars », « entre 1990 et 1960 », « entre 40 et 30 blessés »."""

from collections.abc import Iterator
from itertools import pairwise

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.dates import Date, dates
from lintnews.layers.numbers import Quantity, quantities
from lintnews.layers.tokens import tokens
from lintnews.span import Span

# « du 28 au 3 mars » begins in February; from the 20th to the 8th would be a period of more than two weeks, and whoever
# announces one names both months
LOST_MONTH = 12
YEARS = r"\b[Ee]ntre (1[0-9]\d\d|20\d\d) et (1[0-9]\d\d|20\d\d)\b(?! (?:av|avant)\b)"
COMPARED = r"(?:écart|différence|comparaison|comparé\w*|confondu\w*|match|duel)\b[^.;]{0,30}$"

CLOCK = ("heure", "h", "ère", "avant", "av")  # « entre 22 et 6 heures »
COUNTED = frozenset(
    "mort blessé victime disparu personne habitant salarié manifestant soldat an mois jour semaine minute".split()
)
FALL = r"(?:\b(?:de|d'|par|sur|à|contre|pass\w+|victoire|défaite|battus?|gagn\w+|score)|\d) ?$"


def reversed_dates(doc: Document) -> Iterator[Span]:
    """The periods of two days whose first lies after the second."""
    words = doc[tokens].words
    found = [one for one in doc[dates] if one.day is not None and one.exists]
    for first, last in pairwise(found):
        joint = [
            word.lower() for word in words[_end(doc, first) : last.weekday_at if last.weekday_at >= 0 else last.day_at]
        ]
        at = (first.weekday_at if first.weekday_at >= 0 else first.day_at) - 1
        opener = at - (at > 0 and words[at].lower() in ("le", "l'"))
        opens = words[opener].lower() if opener >= 0 else ""
        if (opens, *joint) not in (("du", "au"), ("entre", "et"), ("entre", "et", "le")):
            continue
        if _backwards(first, last):
            yield Span(doc[tokens].starts[opener], last.span.end)


def _end(doc: Document, one: Date) -> int:
    """The token after the date."""
    return doc[tokens].at(one.span.end - 1) + 1


def _backwards(first: Date, last: Date) -> bool:
    assert first.day is not None and last.day is not None
    if (first.shared and last.year is None) or first.month is None:
        return 0 < first.day - last.day <= LOST_MONTH
    if first.year is not None and last.year is not None:
        return (first.year, first.month, first.day) > (last.year, last.month, last.day)
    return first.year is None and first.month == last.month and first.day > last.day


def reversed_years(doc: Document) -> Iterator[Span]:
    """« entre X et Y » of two years, the first after the second; where the two are compared the order is free."""
    plain = doc.plain
    for match in patterns.find(YEARS, plain):
        if match[1] > match[2] and not patterns.search(COMPARED, plain[max(0, match.start() - 60) : match.start()]):
            yield Span(*match.span())


def reversed_ranges(doc: Document) -> Iterator[Span]:
    """« entre X et Y » and « X à Y blessés » with the larger number first; « de X à Y » is a fall, and normal."""
    plain = doc.plain
    for first, last in pairwise(doc[quantities]):
        if first.value <= last.value or first.noun or not last.noun or first.bound != "exact" or last.bound != "exact":
            continue
        if last.noun in CLOCK or (first.value < 2100 and last.value > 1000):
            continue
        joint = plain[first.span.end : last.span.start]
        before = plain[max(0, first.span.start - 60) : first.span.start]
        between = joint == " et " and before.lower().endswith("entre ") and not patterns.search(COMPARED, before)
        upwards = joint == " à " and last.noun in COUNTED and not patterns.search(FALL, before) and _plain(first, last)
        if between or upwards:
            yield Span(first.span.start - len("entre ") * between, last.whole.end)


def _plain(first: Quantity, last: Quantity) -> bool:
    """Whether both numbers are small and whole: « 40 à 30 blessés », not a rate or a price."""
    return first.value < 1000 and first.value.is_integer() and last.value.is_integer()
