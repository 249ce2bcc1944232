"""A whole and its parts: « 38 sinistrés : 22 adultes et 14 enfants », « 24 millions, soit 12 millions par an pendant trois ans »,
« 61 points, fruit de dix-huit victoires et cinq nuls »."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.contested import MONEY
from lintnews.layers.numbers import Quantity, quantities
from lintnews.layers.parts import PEOPLE
from lintnews.record import NamedTuple
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
GENERIC = frozenset(
    "personne victime membre otage sinistré rescapé survivant suspect passager interpellé mort blessé".split()
)
ALL = tuple(
    map(
        frozenset,
        (("homme", "femme"), ("adulte", "enfant"), ("adulte", "mineur"), ("fille", "garçon"), ("civil", "soldat")),
    )
)
PEOPLE_SETS = 6  # of SETS, the first ones are of people
MATCHES = frozenset("match rencontre journée".split())
OPENS = r"(?: [\p{Ll}'-]+){0,4} ?(?::|,(?: soit)?|\(|–|—) ?(?:soit )?(?:les )?$"
LISTED = r"[^:(–—]{0,60}, (?!soit)(?:les )?"
NEXT = r"(?: [\p{Ll}'-]+)?(?:,| et|, et) (?:les )?$"
CLOSES = (
    r"(?: [\p{Ll}'-]+)?(?:[.;:)\n!?–—]|$|, (?!\d|dont|plus|et\b|ainsi|un|une|deux|trois|quatre|cinq|six|sept|huit)| – )"
)
TIMES = r"(?: d'euros| de dollars| de francs)?,? (?:soit|à raison de|donc) (?:environ |près de |quelque )?$"
A_PERIOD = r"(?: d'euros| de dollars| de francs)? par (?P<period>an|mois|semaine|jour),? (?:pendant|durant|sur) (?:les )?(?:\w+ )?$"
UNITS = {"an": ("an", "année"), "mois": ("mois",), "semaine": ("semaine",), "jour": ("jour",)}
MOST = 5  # parts
POINTS = r"(?:,| \(| :)[^.;:!?()\n]{0,30} ?"
FOOTBALL = r"(?i)\b(?:football|ligue 1|ligue 2|penalty|but contre son camp|surface de réparation|gardien de but)\b"
NO_FOOTBALL = (
    r"(?i)\b(?:rugby|hand(?:ball)?|hockey|volley|basket|bonus|essais?|retraits?|retirés?|pénalités?|sanction\w*)\b"
)
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
            one = _parts(doc, found, at) or _times(doc, found, at) or _points(doc, found, at)
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
    kinds = {part.noun for part in parts}
    counted = whole.noun
    kind = next((number for number, one in enumerate(SETS) if kinds <= one), -1)
    fits = 0 <= kind < PEOPLE_SETS and counted in OF_PEOPLE and counted not in SETS[kind]
    if patterns.fullmatch(LISTED, plain[whole.whole.end : parts[0].span.start]):
        fits = (
            fits and counted in GENERIC and any(one <= kinds for one in ALL)
        )  # « 40 soldats, 12 femmes et 8 enfants »
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


def _points(doc: Document, found: tuple[Quantity, ...], at: int) -> Sum | None:
    """Three points for a victory and one for a draw, in football alone: « 61 points, fruit de dix-huit victoires et cinq nuls »."""
    if found[at].noun != "point" or at + 2 >= len(found):
        return None
    plain, whole, won, drawn = doc.plain, *found[at : at + 3]
    if won.noun != "victoire" or drawn.noun != "nul" or won.bound != "exact" or drawn.bound != "exact":
        return None
    if not patterns.fullmatch(POINTS, plain[whole.whole.end : won.span.start]):
        return None
    if not patterns.fullmatch(NEXT, plain[won.whole.end : drawn.span.start]):
        return None
    total = 3 * won.value + drawn.value
    if total == whole.value or not patterns.search(FOOTBALL, plain) or patterns.search(NO_FOOTBALL, plain):
        return None
    return Sum(Span(won.span.start, drawn.whole.end), whole.whole, total)
