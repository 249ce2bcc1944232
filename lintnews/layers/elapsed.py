"""Years gone by, held against the year that stands beside them: « il y a quarante ans, en 2004 », « fondé en 1985, le club fêtera
ses 50 ans en 2025 », « née en 1990, la joueuse de 45 ans »."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.dates import MONTH_NAMES
from lintnews.layers.durations import latest
from lintnews.layers.lives import KIN
from lintnews.layers.numbers import Quantity, quantities
from lintnews.record import NamedTuple
from lintnews.span import Span

MONTH = rf"(?:(?:{'|'.join(MONTH_NAMES)}) )?"
YEAR = rf"(?:en |le (?:1er|\d\d?) |depuis ){MONTH}(?P<year>1[5-9]\d\d|20\d\d)\b(?![-–/]\d)"
ABOUT = r"(?:(?:déjà|maintenant|tout juste|exactement|environ|presque|quelque|près de|plus de) )*"
CLAUSE = r"[^.;:!?«»()\n]"
# What stands right before the number of years, and right after it.
AGO = rf"\b(?i:il y a|voilà|voici) {ABOUT}$"
THEN_YEAR = rf",? {YEAR}"
YEAR_AND_AGO = rf"\b{YEAR},? (?:soit |donc )?(?:il y a|voilà) {ABOUT}$"
LASTING = (
    rf"\b(?:commencé|débuté|éclaté|démarré|déclenché|lancé|entamé)e?s? {YEAR},? "
    rf"(?:dure|durent|se poursuit|se poursuivent|fait rage|font rage|perdure) depuis {ABOUT}$"
)
FOUNDED = r"\b(?i:fondée?s?|créée?s?|née?s?|ouverte?s?|lancée?s?|inaugurée?s?|construite?s?|bâtie?s?|installée?s?)"
FEAST = r"\b(?:fêt|célèbr|célébr|souffl)\w{1,5} (?:ses|leurs) $"
FEASTS = rf"{FOUNDED}(?: {CLAUSE}{{1,30}})? {YEAR}(?P<gap>{CLAUSE}{{0,60}}?) {FEAST}"
IN_YEAR = r" en ((?:19|20)\d\d)\b"
AGED = rf"\b[Nn]ée? (?:{CLAUSE}{{1,30}} )?{YEAR}(?P<gap>{CLAUSE}{{0,60}}?)(?: âgée? de| de|,) $"
OTHERS = rf"{KIN}|\b(?:qui|dont|où|avec|et|contre|chez|par|pour)\b"
ITS_OWN = r", (?:l[ea] |l'|ce |cette |cet )[\p{Ll}-]+(?: [\p{Ll}-]+)?, qui(?: a| avait| vient de| va| doit)?"  # « le pont, qui a »
BEFORE = 150  # code points before a number of years that are read
POSTPONED = 2  # years by which a feast may be late or early
ROUGH = 0.8  # « il y a dix ans » is said of eight and a half


class Elapsed(NamedTuple):
    """A number of years, ``span``, that does not fit the ``year`` beside it: they end in ``end``."""

    span: Span
    year: int
    end: int


def misfits(doc: Document) -> Iterator[Elapsed]:
    """The numbers of years that end in the future, or in another year than the one that is named with them."""
    last = latest(doc)
    for one in doc[quantities]:
        if one.noun in ("an", "année", "bougie") and one.value.is_integer():
            year = _misfit(doc, one, last)
            if year:
                yield Elapsed(one.whole, year, year + int(one.value))


def _misfit(doc: Document, one: Quantity, last: float) -> int:
    """The year that the number of years does not fit; 0 where there is none."""
    plain = doc.plain
    start = max(plain.rfind("\n", 0, one.span.start) + 1, one.span.start - BEFORE)
    before = plain[start : one.span.start]
    if before.endswith(("ses ", "leurs ")):
        feast = patterns.search(FEASTS, before) if patterns.search(FEAST, before) else None
        if feast is None or (patterns.search(OTHERS, feast["gap"]) and not patterns.fullmatch(ITS_OWN, feast["gap"])):
            return 0
        then = patterns.compiled(IN_YEAR).match(plain, one.whole.end)
        year = int(feast["year"])
        return year if (abs(int(then[1]) - year - one.value) if then else year + one.value - last) > POSTPONED else 0
    if patterns.search(AGO, before):
        match = patterns.compiled(THEN_YEAR).match(plain, one.whole.end) or patterns.search(YEAR_AND_AGO, before)
        since = last - int(match["year"]) if match else one.value
        early = bool(doc.date) and one.value * (2 - ROUGH) + 1 < since - 1
        return int(match["year"]) if match and (one.value * ROUGH > since + 1 or early) else 0
    if "depuis" in before:
        begun = patterns.search(LASTING, before)
        return int(begun["year"]) if begun and one.value * ROUGH > last - int(begun["year"]) + 1 else 0
    aged = patterns.search(AGED, before) if "né" in before or "Né" in before else None
    if aged is None or patterns.search(OTHERS, aged["gap"]) or one.value <= last - int(aged["year"]) + 1:
        return 0
    return int(aged["year"])
