"""Magnitudes of one earthquake: « un séisme de magnitude 6,8 » … « le séisme, de magnitude 7,8 »."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.otherwise import SOURCE
from lintnews.layers.sentences import sentences
from lintnews.record import NamedTuple
from lintnews.span import Span

MAGNITUDE = r"\b[Mm]agnitude (?:de )?(?P<value>\d(?:[.,]\d)?)(?![\d,.]\d| ?(?:à|et|ou|-|–) ?\d)"
# A sentence of another shock, another measure or a scale.
OTHER = (
    r"(?i)\b(?:répliques?|autres?|second\w*|deuxième|premi[eè]re?|précéd\w+|préliminaire|révis\w+|initial\w*|d'abord|ensuite|puis|"
    r"suivi\w*|avait|avaient|estim\w+|évalu\w+|mesur\w+|supérieure?|inférieure?|au moins|plus de|environ|échelle|"
    r"(?:19|20)\d\d|depuis|dernier|dernière|plus (?:tôt|tard)|après|avant|usgs|institut|observatoire|si|quand|chaque|souvent)\b"
)
TAKES_UP = (
    r"\b(?:[Ll][ea]|[Cc]e|[Cc]ette) (?:séisme|secousse|tremblement de terre),? (?:[\p{Ll}' ]{0,40}?)(?:d'une |de )?$"
)
FIRST = r"(?:\b(?:[Uu]ne? (?:[\p{Ll}]+ )?(?:séisme|secousse|tremblement de terre)|[Ss]éisme)[\p{L}',: ]{0,60}?(?:d'une |de )?)$"
BEFORE = 90  # code points before the magnitude in which its shock stands


class Magnitude(NamedTuple):
    """The later magnitude, ``span``, and the one it contradicts."""

    span: Span
    other: Span


def two_magnitudes(doc: Document) -> Iterator[Magnitude]:
    """The magnitude of « le séisme » where the article gave « un séisme » another one, and no more than these two are named."""
    plain = doc.plain
    found = patterns.find(MAGNITUDE, plain)
    if len({match["value"].replace(".", ",") for match in found}) != 2:
        return
    opened: Span | None = None
    value = ""
    for match in found:
        before = plain[max(0, match.start() - BEFORE) : match.start()]
        place = next(one for one in doc[sentences] if one.end >= match.end())
        words = place.of(plain)
        if patterns.search(OTHER, words) or patterns.search(SOURCE, words):
            return
        if opened is None:
            if not patterns.search(FIRST, before):
                return
            opened, value = Span(match.start(), match.end()), match["value"].replace(".", ",")
        elif match["value"].replace(".", ",") != value and patterns.search(TAKES_UP, before):
            yield Magnitude(Span(match.start(), match.end()), opened)
            return
