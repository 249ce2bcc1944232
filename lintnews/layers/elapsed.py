"""Years gone by, held against the year that stands beside them: « il y a quarante ans, en 2004 », « fondé en 1985, le club fêtera
ses 50 ans en 2025 », « née en 1990, la joueuse de 45 ans »."""

from collections.abc import Iterator
from typing import NamedTuple

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.cardinals import WORDS, read
from lintnews.layers.dates import MONTH_NAMES
from lintnews.layers.durations import latest
from lintnews.layers.lives import KIN
from lintnews.span import Span

COUNT = rf"(?P<count>\d{{1,3}}|(?:{'|'.join(sorted(WORDS))})(?:[- ](?:et[- ])?(?:{'|'.join(sorted(WORDS))}))*)"
MONTH = rf"(?:(?:{'|'.join(MONTH_NAMES)}) )?"
YEAR = rf"(?:en |le (?:1er|\d\d?) |depuis ){MONTH}(?P<year>1[5-9]\d\d|20\d\d)\b(?![-–/]\d)"
ABOUT = r"(?:(?:déjà|maintenant|tout juste|exactement|environ|presque|quelque|près de|plus de) )*"
CLAUSE = r"[^.;:!?«»()\n]"
AGO_THEN_YEAR = rf"\b(?i:il y a|voilà|voici) {ABOUT}(?P<said>{COUNT} ans),? {YEAR}"
YEAR_THEN_AGO = rf"\b{YEAR},? (?:soit |donc )?(?:il y a|voilà) {ABOUT}(?P<said>{COUNT} ans)\b"
LASTS = (
    rf"\b(?:dure|durent|se poursuit|se poursuivent|fait rage|font rage|perdure) depuis {ABOUT}(?P<said>{COUNT} ans)\b"
)
BEGUN = rf"\b(?:commencé|débuté|éclaté|démarré|déclenché|lancé|entamé)e?s? {YEAR},? $"
FOUNDED = r"\b(?i:fondée?s?|créée?s?|née?s?|ouverte?s?|lancée?s?|inaugurée?s?|construite?s?|bâtie?s?|installée?s?)"
FEAST = rf"(?:fêt|célèbr|célébr|souffl)\w{{1,5}} (?:ses|leurs) (?P<said>{COUNT} (?:ans|bougies|années))\b"
FEASTS = rf"{FOUNDED}(?: {CLAUSE}{{1,30}})? {YEAR}(?P<gap>{CLAUSE}{{0,60}}?) {FEAST}(?: en (?P<then>(?:19|20)\d\d)\b)?"
AGED = rf"\b[Nn]ée? (?:{CLAUSE}{{1,30}} )?{YEAR}(?P<gap>{CLAUSE}{{0,60}}?)(?: âgée? de| de|,) (?P<said>{COUNT} ans)\b"
OTHERS = rf"{KIN}|\b(?:qui|dont|où|avec|et|contre|chez|par|pour)\b"
POSTPONED = 2  # years by which a feast may be late or early
ROUGH = 0.8  # « il y a dix ans » is said of eight and a half


class Elapsed(NamedTuple):
    """A number of years, ``span``, that does not fit the ``year`` beside it: they end in ``end``."""

    span: Span
    year: int
    end: int


def misfits(doc: Document) -> Iterator[Elapsed]:
    """The numbers of years that end in the future, or in another year than the one that is named with them."""
    plain, last = doc.plain, latest(doc)
    for way in (AGO_THEN_YEAR, YEAR_THEN_AGO):
        for match in patterns.find(way, plain):
            count, year = _count(match["count"]), int(match["year"])
            since = last - year
            early = bool(doc.date) and count * (2 - ROUGH) + 1 < since - 1
            if count and (count * ROUGH > since + 1 or early):
                yield Elapsed(Span(*match.span("said")), year, year + count)
    for match in patterns.find(LASTS, plain):
        begun = patterns.search(BEGUN, plain[max(0, match.start() - 60) : match.start()])
        if begun and _count(match["count"]) * ROUGH > last - int(begun["year"]) + 1:
            year = int(begun["year"])
            yield Elapsed(Span(*match.span("said")), year, year + _count(match["count"]))
    for match in patterns.find(FEASTS, plain):
        count, year = _count(match["count"]), int(match["year"])
        if patterns.search(OTHERS, match["gap"]):
            continue
        late = count - last + year
        if (abs(int(match["then"]) - year - count) if match["then"] else late) > POSTPONED:
            yield Elapsed(Span(*match.span("said")), year, year + count)
    for match in patterns.find(AGED, plain):
        count, year = _count(match["count"]), int(match["year"])
        if count > last - year + 1 and not patterns.search(OTHERS, match["gap"]):
            yield Elapsed(Span(*match.span("said")), year, year + count)


def _count(written: str) -> int:
    return int(written) if written.isdigit() else read(written.replace("-", " ").split())[0]
