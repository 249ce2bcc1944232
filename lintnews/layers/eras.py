"""A year against the century or the decade beside it: « en 1898, au XIXe siècle », « en 1968, à la fin des années 1960 »."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.record import NamedTuple
from lintnews.span import Span

YEAR = r"\b[Ee]n (?P<year>1\d\d\d|20\d\d)"
WITHIN = (
    r"(?:(?:à la fin|au début|au milieu|au tournant|au cœur|au matin) (?:du |des )|au |dans les |pendant les |les )"
)
CENTURY = r"(?P<century>[IVX]{1,5})(?:e|ᵉ|ème) siècle"
DECADE = r"années (?P<decade>1[0-9]\d0|20\d0)"
WAYS = (
    rf"{YEAR}(?:, | \()(?P<era>{WITHIN}(?:{CENTURY}|{DECADE}))(?=[,.;:)]|\n|$)",
    rf"\b(?P<era>{WITHIN}(?:{CENTURY}|{DECADE}))(?:, | \(){YEAR}(?=[,.;:)]|\n|$)",
)
ROMAN = {"I": 1, "V": 5, "X": 10}
EDGE = 2  # « en 1969, au début des années 1970 »: years by which one may be beside the decade


class Era(NamedTuple):
    """A year and the century or decade beside it that does not hold it, ``span``."""

    span: Span
    year: int


def wrong_eras(doc: Document) -> Iterator[Era]:
    """The centuries and decades that do not hold the year named with them."""
    for way in WAYS:
        for match in patterns.find(way, doc.plain):
            year = int(match["year"])
            if match["century"]:
                last = _roman(match["century"]) * 100
                wrong = not last - 100 <= year <= last
            else:
                first = int(match["decade"])
                long = 100 if first % 100 == 0 and first < 1900 else 10  # « les années 1800 » may be a century
                wrong = not first - EDGE <= year < first + long + EDGE
            if wrong:
                yield Era(Span(*match.span("era")), year)


def _roman(written: str) -> int:
    values = [ROMAN[letter] for letter in written]
    return sum(-one if one < two else one for one, two in zip(values, [*values[1:], 0], strict=True))
