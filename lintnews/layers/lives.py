"""Lives told in one sentence: the years of birth and death and the age at death."""

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.cardinals import read
from lintnews.layers.sentences import sentences
from lintnews.record import NamedTuple
from lintnews.span import Span

YEAR = r"(?P<{}>1[5-9]\d\d|20\d\d)\b"
BIRTH = (
    rf"\b[Nn]ée? (?:[^;.]{{0,40}}? )?(?:en )?{YEAR.format('birth')}"
    rf"|\({YEAR.format('first')} ?[-–] ?{YEAR.format('last')}\)"
)
DIED = r"\b(?:mort|morte|meurt|décédée?|décède|disparue?|éteinte?|assassinée?|succombé|emportée?)\b"
AGED = r"(?P<aged>à (?:l'âge de )?(?P<age>\d{1,3}|[a-zé-]+(?:[ -](?:et )?[a-z]+){0,3}) ans)"
DIED_THEN_AGED = rf"{DIED}[^;.]{{0,50}}?\b{YEAR.format('death')}[^;.]{{0,40}}? {AGED}"
AGED_THEN_DIED = rf"{DIED}[^;.]{{0,30}}? {AGED}[^;.]{{0,40}}?\b{YEAR.format('death')}"
DIED_AGED = rf"{DIED}[^;.]{{0,30}}? {AGED}"
KIN = (
    r"\b(?:grand-)?(?:p[eè]re|mère|frère|sœur|fils|fille|mari|femme|épou(?:x|se)|parents?|oncle|tante|cousine?|"
    r"compagn\w+|ami\w*)\b"
)


class Life(NamedTuple):
    """Years of birth and death and the age that is given; ``span`` is that of the age (« à 71 ans »)."""

    span: Span
    birth: int
    death: int
    age: int


def lives(doc: Document) -> tuple[Life, ...]:
    """One life a sentence: a sentence that names kin, two births or two ages may speak of two people and is left out."""
    if " ans" not in doc.plain or not patterns.search(DIED, doc.plain):
        return ()
    found = [_life(doc.plain, sentence) for sentence in doc[sentences]]
    return tuple(life for life in found if life)


def _life(plain: str, sentence: Span) -> Life | None:
    words = sentence.of(plain)
    births = patterns.find(BIRTH, words)
    if len(births) != 1 or len(patterns.find(DIED, words)) != 1 or patterns.search(KIN, words):
        return None
    if len(patterns.find(r" ans\b", words)) != 1:
        return None
    birth = births[0]
    ways = (DIED_AGED,) if birth["first"] else (DIED_THEN_AGED, AGED_THEN_DIED)
    match = next((found for way in ways if (found := patterns.search(way, words))), None)
    if match is None:
        return None
    age = int(match["age"]) if match["age"].isdigit() else read(match["age"].replace("-", " ").split())[0]
    death = birth["last"] or match["death"]
    span = Span(*match.span("aged")).shift(sentence.start)
    return Life(span, int(birth["birth"] or birth["first"]), int(death), age) if age else None
