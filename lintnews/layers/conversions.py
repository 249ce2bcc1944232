"""Measures given twice, in two units: « 8 kg (18 livres) », « 30 °C (86 °F) ».

Factors: BIPM, SI brochure, table 8, and NIST Special Publication 811, appendix B.
"""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.cardinals import POWERS, digits, read
from lintnews.record import NamedTuple
from lintnews.span import Span

ENGLISH = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "hundred": 100,
}  # fmt: skip
# A unit: what it measures and how many metres, kilograms, square metres, litres or kilometres an hour it is.
UNITS = {
    r"kilomètres?[ -]heures?|kilomètres par heure|km/?h": ("speed", 1.0),
    r"miles? (?:à l'heure|par heure|per hour)|mph|mi/h": ("speed", 1.609),
    r"nœuds|noeuds|knots": ("speed", 1.852),
    r"kilomètres carrés|km²|km2": ("area", 1e6),
    r"mètres carrés|m²|m2": ("area", 1.0),
    r"pieds carrés|sq\.? ?ft|square feet": ("area", 0.0929),
    r"miles? carrés|square miles?": ("area", 2.59e6),
    r"hectares?|ha": ("area", 1e4),
    r"acres?": ("area", 4047.0),
    r"kilomètres?|km": ("length", 1e3),
    r"centimètres?|cm": ("length", 0.01),
    r"millimètres?|mm": ("length", 0.001),
    r"mètres?|m": ("length", 1.0),
    r"(?:milles? (?:marins?|nautiques?))": ("length", 1852.0),
    r"miles?|milles": ("length", 1609.0),
    r"verges?|yards?": ("length", 0.914),
    r"pieds?|feet|foot|ft": ("length", 0.3048),
    r"pouces?|inch(?:es)?": ("length", 0.0254),
    r"kilogrammes?|kilos?|kg": ("mass", 1.0),
    r"grammes?|g": ("mass", 0.001),
    r"tonnes?|t": ("mass", 1e3),
    r"livres|pounds?|lbs?": ("mass", 0.4536),
    r"onces?|ounces?|oz": ("mass", 0.02835),
    r"litres?|l": ("volume", 1.0),
    r"gallons?": ("volume", 4.1),  # between the American and the imperial one
    r"barils?|barrels?": ("volume", 159.0),
    r"°C|ºC|degrés? Celsius|degrés?|°": ("temperature", 1.0),
    r"°F|ºF|degrés? Fahrenheit|Fahrenheit": ("temperature", 0.0),
}
METRIC = frozenset({1.0, 1e6, 1e4, 1e3, 0.01, 0.001})
NUMBER = (
    r"(?P<number>(?:[Mm]oins |[-–−])?(?:\d[\d ]*(?:[.,]\d+)?|[a-zé]+(?:[ -](?:et[ -])?[a-zé]+){0,3}))"
    r"(?: (?P<times>millions?|milliards?)(?: de)?)?"
)
UNIT = r"(?P<unit>" + "|".join(UNITS) + ")"
ROUGH = r"(?:soit |ou )?(?:environ |près de |quelque |plus de |about |moins de )?"
WITHIN = rf"\({ROUGH}{NUMBER} ?{UNIT}\)"
BEFORE = rf"(?<![\p{{L}}\d,.]){NUMBER} ?{UNIT} ?$"
LONGEST = 60  # code points of the measure before the parenthesis
FAR = 0.15  # how far from each other the two may be; the press rounds « 10 miles » to 15 km
SMALL = 0.3  # the same for numbers of one figure, where rounding does more
DEGREES = 4.0  # Fahrenheit


class Conversion(NamedTuple):
    """A measure in parentheses that is not that before it; ``span`` is what stands in them, ``right`` what it should be."""

    span: Span
    right: float
    unit: str
    other: Span


def wrong_conversions(doc: Document) -> Iterator[Conversion]:
    """The measures in parentheses that are not the ones before them, converted."""
    plain = doc.plain
    for match in patterns.find(WITHIN, plain):
        start = max(0, match.start() - LONGEST)
        before = patterns.search(BEFORE, plain[start : match.start()])
        if not before:
            continue
        first, second = _value(before["number"], before["times"]), _value(match["number"], match["times"])
        (kind, size), (other, other_size) = _unit(before["unit"]), _unit(match["unit"])
        if first is None or second is None or kind != other or size == other_size:
            continue
        if kind == "temperature":
            right = first * 9 / 5 + 32 if size else (first - 32) * 5 / 9
            degree = 9 / 5 if size else 5 / 9
            # « une hausse de 2 °C (3,6 °F) » is right too
            wrong = min(abs(right - second), abs(first * degree - second)) > DEGREES * max(1, degree) / (9 / 5)
        elif (size in METRIC) is (other_size in METRIC):
            continue  # « 2 km (800 m de dénivelé) »: not one measure twice
        else:
            right = first * size / other_size
            wrong = abs(right - second) > (SMALL if min(first, second) < 10 else FAR) * max(right, second)
        if wrong:
            span = Span(match.start("number"), match.end("unit"))
            yield Conversion(span, right, match["unit"], Span(*before.span()).shift(start))


def _unit(written: str) -> tuple[str, float]:
    return next(found for unit, found in UNITS.items() if patterns.fullmatch(unit, written))


def _value(written: str, times: str | None) -> float | None:
    bare = written.strip().lstrip("-–−").removeprefix("moins ").removeprefix("Moins ")
    found = digits(bare)
    if found:
        value = found[0]
    elif bare in ENGLISH:
        value = float(ENGLISH[bare])
    else:
        words = bare.replace("-", " ").split()
        rests = (words[at:] for at in range(len(words)))  # « pesait trente-huit »
        spelled = next((value for rest in rests for value, taken in [read(rest)] if taken == len(rest)), 0)
        if not spelled:
            return None
        value = float(spelled)
    return (value if bare == written.strip() else -value) * (POWERS[times] if times else 1)
