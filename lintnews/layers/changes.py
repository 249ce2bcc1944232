"""Changes that their own figures belie: « ont progressé, passant de 50 à 40 », « de 10 à 15, soit une hausse de 5 % »."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.cardinals import POWERS, digits
from lintnews.span import Span

FIRST = r"(?P<first>(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?)(?P<first_times> millions?| milliards?)?"
SECOND = r"(?P<second>(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?)(?P<second_times> millions?| milliards?)?(?![\d,.]\d|[ée]m?e?\b| ?%)"
FROM_TO = rf"\bde {FIRST}(?! ?%)(?: [\p{{L}}'€$]+){{0,4}}? à {SECOND}"
UP = r"augment\w+|progress\w+|grimp\w+|bond\w+|cr[ûu]\b|hausse|croissance|accru\w*"
DOWN = r"baiss\w+|diminu\w+|recul\w+|chut\w+|régress\w+|fondu|tomb\w+|réduit\w*|repli|dégringol\w+"
RATE = r"(?: d[e'] ?(?:près de |plus de |environ |quelque )?(?P<rate>\d+(?:,\d+)?) ?%)?"
PASSING = r"(?: [^.;:,\d\n]{0,40})?, (?:en )?passant $"
# What stands before « de 100 à 112 »: « les ventes ont progressé de 12 %, passant ».
BEFORE = (
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN})){RATE}{PASSING}",
    rf"\b(?:(?P<up>grimp\w+|bondi\w*)|(?P<down>tomb\w+|chut\w+)){RATE} $",
    rf"\b(?P<grows>doubl|tripl|quadrupl)(?:é|ée|és|ées|er|e|ent|ait|era){PASSING}",
    rf"\bdivisée?s? par (?P<by>deux|trois|quatre|dix|2|3|4|10){PASSING}",
)
PASSES = r"\b(?:pass|tomb|grimp|chut|bond)\w+ $"
AMOUNTS_TO = (
    r"(?: [\p{L}'€$]+){0,4}?,? soit une? "
    r"(?:(?P<up>hausse|augmentation|progression|croissance|bond)|(?P<down>baisse|chute|diminution|recul|repli|réduction)) de "
    r"(?:près de |plus de |environ |quelque )?(?P<rate>\d+(?:,\d+)?) ?%"
)
WIDTH = 110  # code points before the two figures that are read
TIMES = {"doubl": 2.0, "tripl": 3.0, "quadrupl": 4.0}
DIVISORS = {"deux": 2.0, "trois": 3.0, "quatre": 4.0, "dix": 10.0}
RANK = r"\b(?:classement|places?|rang|position|temps|chrono|déficit|perte|chômage|record)\b"
LEAST, MOST = 0.75, 1.4  # of twice as many: « doublé » is said of a little less and of more
OFF = 3.0  # points that a rounded rate may be off, or
SHARE_OFF = 0.2  # that share of it
PARTS = {
    "la moitié": 50.0, "un tiers": 33.3, "deux tiers": 66.7, "un quart": 25.0, "trois quarts": 75.0, "un cinquième": 20.0,
    "un dixième": 10.0,
}  # fmt: skip
FRACTION = (
    rf"\b(?P<more>[Pp]lus d[e'] ?|[Mm]oins d[e'] ?|[Pp]rès d[e'] ?)?(?P<part>(?i:{'|'.join(PARTS)}))"
    r"(?: d(?:es|u|e la|e l'|e) ?[^.,;:()\d\n]{1,40}?)?"
    r"(?:, soit | \((?:soit )?)(?:environ |près de |exactement )?(?P<rate>\d+(?:,\d+)?) ?%(?! d[eu'])"
)
NEAR = 9.0  # points: « un tiers (40 %) » is generous, « un tiers (45 %) » wrong


def wrong_changes(doc: Document) -> Iterator[Span]:
    """The changes whose direction, rate or factor is not that of their two figures, and the fractions that are no such share."""
    plain = doc.plain
    for match in patterns.find(FROM_TO, plain):
        first, second = _values(match)
        start = max(plain.rfind("\n", 0, match.start()) + 1, match.start() - WIDTH)
        belied = (span for span, said in _said(plain, start, match) if first and second and _wrong(said, first, second))
        if (span := next(belied, None)) and not patterns.search(RANK, plain[start : match.end()]):
            yield span
    if "%" not in plain:
        return
    for match in patterns.find(FRACTION, plain):
        part, rate, more = PARTS[match["part"].lower()], _number(match["rate"]), (match["more"] or "").lower()
        wrong = (
            rate < part - 1 if more[:2] == "pl" else rate > part + 1 if more[:2] == "mo" else abs(rate - part) > NEAR
        )
        if wrong:
            yield Span(match.start("part"), match.end("rate") + 2)


def _said(plain: str, start: int, match: "patterns.Match[str]") -> Iterator[tuple[Span, dict[str, str | None]]]:
    """What is said of « de 100 à 112 », before it or after it."""
    head = plain[start : match.start()]
    for way in BEFORE:
        if said := patterns.search(way, head):
            yield Span(start + said.start(), match.end()), said.groupdict()
    passes = patterns.search(PASSES, head)
    if passes and (said := patterns.compiled(AMOUNTS_TO).match(plain, match.end())):
        yield Span(start + passes.start(), said.end()), said.groupdict()


def _wrong(groups: dict[str, str | None], first: float, second: float) -> bool:
    if grows := groups.get("grows"):
        return not LEAST <= second / first / TIMES[grows] <= MOST
    if by := groups.get("by"):
        return not LEAST <= first / second / (DIVISORS.get(by) or float(by)) <= MOST
    if (second < first) if groups["up"] else (second > first):
        return True
    real = abs(second - first) / first * 100
    rate = _number(groups["rate"] or "") or real
    return abs(rate - real) > max(OFF, SHARE_OFF * real)


def _values(match: "patterns.Match[str]") -> tuple[float, float]:
    first, second = _number(match["first"]), _number(match["second"])
    times = (match["second_times"] or "").strip()
    before = (match["first_times"] or "").strip() or (times if first < 1000 else "")  # « de 10 à 15 millions »
    return first * (POWERS[before] if before else 1), second * (POWERS[times] if times else 1)


def _number(written: str) -> float:
    found = digits(written.strip())
    return found[0] if found else 0.0
