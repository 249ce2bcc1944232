"""Relative days held against the days they are told from: « mardi … La veille, lundi », « hier, le 4 août »."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.cardinals import WORDS, read
from lintnews.layers.dates import LENGTHS, WEEKDAYS, Date, dates, leap
from lintnews.record import NamedTuple
from lintnews.span import Span

# How many days the words lie from the day that was told before.
BESIDE = {"veille": -1, "avant-veille": -2, "lendemain": 1, "surlendemain": 2}
BESIDES = (
    r"\b(?:[Ll]a (?P<word>veille)|[Ll]'(?P<word>avant-veille)|[Ll]e (?P<word>lendemain|surlendemain))"
    r"(?: matin| soir)?(?:,? \(?|, le )$"
)
# What between the two days may be the day that is meant.
MOVED = r"(?i)\b(?:hier|aujourd'hui|demain|ce jour|le même jour|veille|lendemain|surlendemain|le \d\d?|dès|nuit)\b"
# « vendredi, deux jours après le drame »: held against every weekday named before, of which one is that of the event.
AFTER = (
    rf"\b(?P<day>{'|'.join(WEEKDAYS)})(?: (?:matin|soir|midi|après-midi))?,? (?P<late>(?P<count>un|deux|trois|quatre|cinq|six) "
    r"jours? après (?:(?:le|ce) (?:drame|crash|séisme|naufrage|revers|succès|meurtre)|les faits|(?:l'|cet )(?:accident|incendie|"
    r"attentat|assassinat)|(?:l'|cette )(?:attaque|explosion|agression)|(?:la|cette) (?:fusillade|défaite|victoire|tuerie|"
    r"collision|catastrophe)))\b(?! (?:d[eu']|des|contre|à|qui|face))"
)
ELSEWHEN = (
    r"(?i)\b(?:hier|veille|avant-veille|lendemain|surlendemain|derni[eè]re?|précédente?|\d+ (?:jours?|semaines?)|plus tôt|"
    r"passée?)\b"
)
FURTHEST = 400  # code points between a day and the one told from it
SHORT = 40
MONDAY = 5  # what is added to the number of a day to have its weekday

# The words right before a date and how far from the article's day it may lie.
FROM_TODAY = {"hier": (-3, 0), "avant-hier": (-4, -1), "aujourd'hui": (-1, 1), "demain": (0, 2), "après-demain": (1, 3)}
TODAY = (
    r"\b(?P<word>(?i:hier|avant-hier|aujourd'hui|demain|après-demain))"
    r"(?: (?:matin|soir|midi|après-midi))?(?:,? le |,? \(|,? |,? ce )$"
)
NUMBER = rf"(?P<count>\d{{1,2}}|(?:{'|'.join(sorted(WORDS))})(?:[- ](?:et[- ])?(?:{'|'.join(sorted(WORDS))}))*)"
SPACE = rf" (?:déjà |tout juste |exactement )?{NUMBER} (?P<unit>jours|semaines|mois),? (?:le |\(le |\()?$"
AGO = rf"\b(?i:il y a|voilà){SPACE}"
IN = rf"\b(?i:dans){SPACE}"
UNITS = {"jours": (1.0, 2), "semaines": (7.0, 6), "mois": (30.4, 25)}  # days, and how many of them it may be off

# Verbs of things that are over once they are told so.
OVER = (
    r"(?:\b(?:a|ont) (?:adopté|voté|coulé|explosé|éclaté|signé|démissionné|remporté|inauguré|frappé|ratifié|promulgué|percuté)"
    r"|\ba eu lieu|\bs'est (?:produite?|tenue?|effondrée?|écrasée?|déroulée?)|\best (?:morte?|décédée?)|\b(?:a|ont) été (?:tuée?s?|"
    r"arrêtée?s?|interpellée?s?|assassinée?s?|inaugurée?s?|élue?s?|retrouvée?s?|blessée?s?|signée?s?|adoptée?s?))"
    r"(?P<gap> [^.;:,!?«»()\n]{0,40}?)? ?(?:le |l')?$"
)
AHEAD = r"\b(?:pour|qui|que|d'ici|avant|dès|à partir|jusqu|au|prévue?s?|fixée?s?|report\w+|entrera|depuis|après)\b"
SLACK = 31  # days: an article may have been brought up to date after its date


class Misplaced(NamedTuple):
    """Words, ``span``, that cannot mean the day they stand for; ``told`` is the other day, if the article has it."""

    span: Span
    told: Span | None


def misplaced(doc: Document) -> Iterator[Misplaced]:
    """The days that do not lie where the words beside them say."""
    found = doc[dates]
    today = _today(doc)
    for at, one in enumerate(found):
        start = max(0, one.span.start - SHORT)
        before = doc.plain[start : one.span.start]
        beside = patterns.search(BESIDES, before)
        if beside and (told := _told(doc, found, at, BESIDE[beside["word"]], start + beside.start())):
            yield Misplaced(Span(start + beside.start(), one.span.end), told)
        elif today is not None and one.day and one.month and one.exists and (place := _from_today(doc, one, today)):
            yield Misplaced(place, None)


def to_come(doc: Document) -> Iterator[Span]:
    """Verbs that tell as over what they date after the article's own day, with that date."""
    today = _today(doc)
    if today is None:
        return
    for one in doc[dates]:
        if one.year is None or not one.day or not one.exists or _days_from(one, today) <= SLACK:
            continue
        start = max(0, one.span.start - 2 * SHORT)
        over = patterns.search(OVER, doc.plain[start : one.span.start])
        if over and not patterns.search(AHEAD, over["gap"] or ""):
            yield Span(start + over.start(), one.span.end)


def miscounted(doc: Document) -> Iterator[Misplaced]:
    """The days counted from an event to a weekday, where no weekday named before lies so many days back."""
    plain = doc.plain
    for match in patterns.find(AFTER, plain):
        before = plain[: match.start()]
        found = [one for one in doc[dates] if one.span.end <= match.start()]
        named = [one for one in found if one.weekday is not None]
        if not named or len(named) < len(found) or patterns.search(ELSEWHEN, before):
            continue
        days = {WEEKDAYS[word[0].lower()] for word in patterns.find(rf"(?i)\b(?:{'|'.join(WEEKDAYS)})\b", before)}
        by = read([match["count"]])[0]
        if all((day + by) % 7 != WEEKDAYS[match["day"]] for day in days):
            yield Misplaced(Span(*match.span("late")), named[0].span)


def _told(doc: Document, found: tuple[Date, ...], at: int, by: int, start: int) -> Span | None:
    """The last day before, where neither it nor any other day of the article is ``by`` days from the one told from it."""
    if at == 0:
        return None
    one, last = found[at], found[at - 1]
    between = doc.plain[last.span.end : start]
    if start - last.span.end > FURTHEST or between.count("\n") > 1 or patterns.search(MOVED, between):
        return None
    fits = [_fits(other, one, by) for other in found if other is not one]
    today = _today(doc)
    if today is not None and one.weekday is not None and (today + MONDAY + by) % 7 == one.weekday:
        return None
    return last.span if _fits(last, one, by) is False and not any(fits) else None


def _fits(first: Date, second: Date, by: int) -> bool | None:
    """Whether ``second`` is ``by`` days after ``first``; None where that cannot be told."""
    if first.weekday is not None and second.weekday is not None:
        return (first.weekday + by) % 7 == second.weekday
    if first.day and first.month and second.day and second.month and first.exists and second.exists:
        year = first.year or second.year or 2024
        return number_of(year, first.month, first.day) + by == number_of(
            second.year or year, second.month, second.day
        ) or (2 in (first.month, second.month))
    return None


def _from_today(doc: Document, one: Date, today: int) -> Span | None:
    """The words that the date belies: « hier », « il y a dix jours »."""
    start = max(0, one.span.start - 2 * SHORT)
    before = doc.plain[start : one.span.start]
    days = _days_from(one, today)
    word = patterns.search(TODAY, before)
    if word:
        first, last = FROM_TODAY[word["word"].lower()]
        return None if first <= days <= last else Span(start + word.start(), one.span.end)
    for way, sign in ((AGO, -1), (IN, 1)):
        since = patterns.search(way, before)
        if since:
            size, most = UNITS[since["unit"]]
            count = since["count"]
            number = int(count) if count.isdigit() else read(count.replace("-", " ").split())[0]
            off = abs(sign * days - number * size)
            return None if off <= max(most, number * size / 5) else Span(start + since.start(), one.span.end)
    return None


def _days_from(one: Date, today: int) -> int:
    """How many days after today the date lies; without a year, the nearest one."""
    assert one.day and one.month
    if one.year is not None:
        return number_of(one.year, one.month, one.day) - today
    year = int(today / 365.2425)
    return min((number_of(y, one.month, one.day) - today for y in range(year - 1, year + 3)), key=abs)


def _today(doc: Document) -> int | None:
    article = doc.date[:10].split("-")
    if len(article) != 3 or not "".join(article).isdigit():
        return None
    return number_of(*map(int, article))


def number_of(year: int, month: int, day: int) -> int:
    """The days from 1 January of year 0 to a Gregorian date."""
    before = year * 365 + (year + 3) // 4 - (year + 99) // 100 + (year + 399) // 400
    return before + sum(LENGTHS[: month - 1]) - (month > 2 and not leap(year)) + day - 1
