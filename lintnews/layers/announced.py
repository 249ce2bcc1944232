"""Lists that a number announces: « trois pays : la France, l'Italie et l'Espagne »."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.numbers import Quantity, quantities, singular
from lintnews.layers.parts import PEOPLE
from lintnews.record import NamedTuple
from lintnews.span import Span

MOST = 12
HEAD = 60  # code points after the counted noun in which its list begins
PARTICLE = r"(?:de |du |d'|des |la |le |l'|von |van |ben |al-)?"
NAME = rf"(?:de |d'|à |en |au |aux |du )?(?:l[ea] |l')?\p{{Lu}}[\p{{L}}'-]+(?: {PARTICLE}\p{{Lu}}[\p{{L}}'-]+){{0,3}}"
THING = r"(?:l[ea] |l'|un |une )[\p{Ll}'-]+(?: (?:de |d'|du )?[\p{Ll}'-]+)?"
BETWEEN = r"(?:[^.:;!?,()«»\"\n]{0,60}?)"
COLON = r" ?: ?"
END = r"(?=\.(?:\s|$)|\n|$)"
LIST = r"(?P<list>[^.:;!?()«»\"\n]{3,200}?)"
OPEN = (
    r"notamment|dont|entre autres|par exemple|etc|…|\bpuis\b|ainsi que|\bplus\b|\bles\b|\bdes\b|frères|sœurs|époux|\d"
)


# Between commas only what is surely listed: persons, places, bodies; « après deux victoires, Nantes, Lyon et Metz, … » is no list.
LISTED = PEOPLE | frozenset(
    "pays ville commune village région département île quartier canton province club équipe entreprise société parti syndicat "
    "association finaliste lauréat ministre maire ancien avocat juge magistrat musicien acteur actrice comédien chanteur écrivain "
    "coureur pilote skieur astronaute alpiniste étudiante militante candidate victime groupe université lycée musée parc "
    "aéroport port hôpital banque marque journal quotidien".split()
)
FULL = rf"\p{{Lu}}[\p{{L}}'-]+(?: {PARTICLE}\p{{Lu}}[\p{{L}}'-]+){{1,3}}"
PLACE = rf"(?:l[ea] |l'|les )?{NAME}"
NO_LINK = r"(?<!\b(?:[Aa]vec|[Aa]près|[Ee]n|[Ss]ans|[Dd]epuis|[Cc]ontre) )$"
GROUPS = frozenset({"couple", "famille", "groupe", "équipe", "paire", "fratrie"})
AGES = r"(?: \p{Ll}+)?,? (?:tous |toutes )?âgée?s (?:respectivement )?de (?P<list>\d+(?:, \d+)* et \d+) ans\b"
TITLE = r"« ?[^«»\n]{1,80} ?»"
ASIDES = tuple(
    (marks, rf"(?: [\p{{Ll}}'-]+){{0,3}}{opens}(?P<list>{item}(?:, {item})* et {item}){closes}")
    for marks, opens, item, closes in (
        ((", ",), ", ", FULL, r"(?=,(?! (?:et|ainsi|puis|plus|\p{Lu}))|\.(?:\s|$))"),
        ((", ",), ", ", PLACE, r"(?=, (?!et |puis |dont |ainsi )(?:[a-zéè]+(?:nt|t|a|s)|n'|ne|se|s') )"),
        (("(",), r" \(", FULL, r"(?=\))"),
        ((" – ", " — ", " - "), " [–—-] ", PLACE, "(?= [–—-] )"),
        ((": «", ":«"), " ?: ?", TITLE, r"(?=\.|\n|$)"),
    )
)


class Announced(NamedTuple):
    """The announcement (« trois pays »), the list after the colon and how many it names."""

    span: Span
    items: Span
    listed: int


def announced(doc: Document) -> Iterator[Announced]:
    """Closed lists of names, or of things with their article, right after a count; whatever is less clear is left out.

    The list stands after a colon, between commas, dashes or parentheses.
    """
    plain = doc.plain
    for quantity, following in zip(doc[quantities], (*doc[quantities][1:], None), strict=False):
        if quantity.bound != "exact" or not 2 <= quantity.value <= MOST or not quantity.noun or quantity.noun == "%":
            continue
        listed = _after_colon(plain, quantity.whole.end) or _aside(plain, quantity)
        if listed is None and (ages := _ages(plain, quantity)):
            yield Announced(quantity.whole, *ages)
            continue
        counted = following is not None and listed is not None and following.span.start < listed[0].end
        if listed and (not counted or plain[listed[0].start] == "«"):
            yield Announced(quantity.whole, *listed)


def _ages(plain: str, quantity: Quantity) -> tuple[Span, int] | None:
    """« trois enfants, âgés de 2, 4, 6 et 9 ans »: more ages than children; twins may share one."""
    match = None if quantity.noun in GROUPS else patterns.compiled(AGES).match(plain, quantity.whole.end)
    listed = match["list"].count(",") + 2 if match else 0
    return (Span(*match.span("list")), listed) if match and listed > quantity.value else None


def _after_colon(plain: str, start: int) -> tuple[Span, int] | None:
    colon = patterns.compiled(BETWEEN + COLON + LIST + END).match(plain, start)
    if not colon or patterns.search(OPEN, colon["list"]):
        return None
    parts = [part.strip() for part in colon["list"].replace(" ou ", " et ").split(" et ")]
    if len(parts) != 2:  # no « et »: the list may be open; two of them: what belongs together cannot be told
        return None
    items = [*(part.strip() for part in parts[0].split(",")), parts[1]]
    if any(all(patterns.fullmatch(shape, item) for item in items) for shape in (NAME, THING)):
        return Span(*colon.span("list")), len(items)
    return None


def _aside(plain: str, quantity: Quantity) -> tuple[Span, int] | None:
    """« trois élus, A, B et C, », « trois pays – la France, l'Italie et l'Espagne – », « trois films : « A », « B » et « C » »."""
    head = plain[quantity.whole.end : quantity.whole.end + HEAD]
    people = singular(quantity.noun) in LISTED
    before = plain[max(0, quantity.span.start - 10) : quantity.span.start]
    for number, (marks, aside) in enumerate(ASIDES):
        if (number < 2 and not people) or not any(mark in head for mark in marks):
            continue
        if number < 2 and not patterns.search(NO_LINK, before):
            continue
        match = patterns.compiled(aside).match(plain, quantity.whole.end)
        if match and not patterns.search(OPEN, match["list"]):
            between = match["list"].rpartition(" et ")[0]
            quoted = number == len(ASIDES) - 1
            items = len(patterns.find(TITLE, between)) if quoted else between.count(", ") + 1
            return Span(*match.span("list")), items + 1
    return None
