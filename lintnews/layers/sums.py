"""A whole and its parts: « les 38 sinistrés : 22 adultes et 14 enfants », « 24 millions, soit 12 millions par an pendant trois ans »."""

from collections.abc import Iterator
from typing import NamedTuple

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.contested import MONEY
from lintnews.layers.numbers import Quantity, quantities, singular
from lintnews.layers.parts import PEOPLE
from lintnews.span import Span

# Kinds of people that leave nobody out and nobody counted twice.
SETS = tuple(
    frozenset(kind.split())
    for kind in (
        "homme femme enfant",
        "adulte enfant mineur adolescent bébé",
        "fille garçon",
        "mort blessé disparu",
        "civil soldat militaire policier gendarme",
        "majeur mineur",
        "titulaire remplaçant",
        "titulaire suppléant",
        "victoire nul défaite",
    )
)
OF_PEOPLE = PEOPLE | frozenset("sinistré otage évacué rescapé survivant membre joueur spectateur équipage".split())
PEOPLE_SETS = 6  # of SETS, the first ones are of people
MATCHES = frozenset("match rencontre journée".split())
OPENS = r"(?: [\p{Ll}'-]+){0,4} ?(?::|,(?: soit)?|\(|–|—) ?(?:soit )?(?:les )?$"
NEXT = r"(?: [\p{Ll}'-]+)?(?:,| et|, et) (?:les )?$"
CLOSES = (
    r"(?: [\p{Ll}'-]+)?(?:[.;:)\n!?–—]|$|, (?!\d|dont|plus|et\b|ainsi|un|une|deux|trois|quatre|cinq|six|sept|huit)| – )"
)
TIMES = r"(?: d'euros| de dollars| de francs)?,? (?:soit|à raison de|donc) (?:environ |près de |quelque )?$"
A_PERIOD = r"(?: d'euros| de dollars| de francs)? par (?P<period>an|mois|semaine|jour),? (?:pendant|durant|sur) (?:les )?(?:\w+ )?$"
UNITS = {"an": ("an", "année"), "mois": ("mois",), "semaine": ("semaine",), "jour": ("jour",)}
MOST = 5  # parts
ROUNDED = 0.06  # by how much a yearly sum may be rounded


class Sum(NamedTuple):
    """Parts, ``span``, that make ``total`` where ``whole`` was said."""

    span: Span
    whole: Span
    total: float


def wrong_sums(doc: Document) -> Iterator[Sum]:
    """The parts that do not make their whole."""
    found = doc[quantities]
    for at, whole in enumerate(found):
        if whole.bound == "exact" and whole.value >= 2:
            one = _parts(doc, found, at) or _times(doc, found, at)
            if one:
                yield one


def _parts(doc: Document, found: tuple[Quantity, ...], at: int) -> Sum | None:
    plain, whole = doc.plain, found[at]
    parts: list[Quantity] = []
    end = whole.whole.end
    for part in found[at + 1 : at + 2 + MOST]:
        if part.bound != "exact" or not part.noun or len(plain[end : part.span.start]) > 60:
            break
        if not patterns.fullmatch(NEXT if parts else OPENS, plain[end : part.span.start]):
            break
        parts.append(part)
        end = part.whole.end
    if len(parts) < 2 or not patterns.compiled(CLOSES).match(plain, end):
        return None
    if " et " not in plain[parts[-2].whole.end : parts[-1].span.start] + " ":
        return None
    kinds = {singular(part.noun) for part in parts}
    counted = singular(whole.noun)
    kind = next((number for number, one in enumerate(SETS) if kinds <= one), -1)
    fits = 0 <= kind < PEOPLE_SETS and counted in OF_PEOPLE and counted not in kinds
    fits = fits or (kind == len(SETS) - 1 and counted in MATCHES and len(parts) == len(SETS[kind]))
    fits = fits or (kind in (PEOPLE_SETS, PEOPLE_SETS + 1) and counted in OF_PEOPLE)
    total = sum(part.value for part in parts)
    if not fits or len(kinds) < len(parts) or total == whole.value:
        return None
    if kind == 3 and total < whole.value:
        return None  # « 40 victimes : 3 morts et 12 blessés » leaves out who is shocked
    return Sum(Span(parts[0].span.start, parts[-1].whole.end), whole.whole, total)


def _times(doc: Document, found: tuple[Quantity, ...], at: int) -> Sum | None:
    """« 24 millions d'euros, soit 12 millions par an pendant trois ans »."""
    if at + 2 >= len(found):
        return None
    plain, whole, part, times = doc.plain, *found[at : at + 3]
    if part.share or whole.share or not patterns.fullmatch(TIMES, plain[whole.whole.end : part.span.start]):
        return None
    period = patterns.fullmatch(A_PERIOD, plain[part.whole.end : times.span.start])
    if period is None or times.noun not in UNITS[period["period"]] or times.bound != "exact":
        return None
    if part.noun != whole.noun and part.noun and not (part.noun in MONEY or whole.noun in MONEY):
        return None
    low, high = part.low * times.value, part.high * times.value
    total = part.value * times.value
    if (low <= whole.high and whole.low <= high) or abs(total - whole.value) <= ROUNDED * whole.value:
        return None
    return Sum(Span(part.span.start, times.whole.end), whole.whole, total)
