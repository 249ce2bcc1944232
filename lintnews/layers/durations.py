"""Durations that count from a dated event: « la guerre …, qui a commencé il y a près de dix ans », « trente ans après … »."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.cardinals import ROUND, WORDS
from lintnews.layers.facts import Fact, facts
from lintnews.layers.numbers import Quantity, quantities
from lintnews.record import NamedTuple
from lintnews.span import Span

UNITS = {"an": 1.0, "année": 1.0, "mois": 1 / 12, "décennie": 10.0, "siècle": 100.0}
ROUGH = 0.8  # « il y a dix ans » is said of eight and a half, « près de dix ans » of eight
AGO = (
    r"(?:il y a|voilà|voici|depuis)(?: (?:déjà|maintenant|désormais|bientôt))?"
    r"(?: (?:au moins|plus d[e'] ?|près d[e'] ?|environ|presque|quelque|une))?"
)
SINCE = rf"\b(?i:{AGO}) ?$"
BEGAN = (
    r"(?:commencé|débuté|éclaté|déclenché|lancé|entamé|survenu|perpétré|signé|voté|adopté|ratifié|ouvert|apparu|surgi|né|arrivé|intervenu)e?s?"
    r"|commença|éclata|débuta|dure|durent|fait rage|font rage|en cours|eu lieu|entrée? en vigueur|en vigueur"
)
GAP = rf"(?:[^.;:!?«»()\n]{{0,50}}\b(?:{BEGAN}))?[ ,]*"
OTHER = r"(?:civile? )?(?:au |aux |en |du |de la |de l'|d'|des |entre |contre )(?:l[ea] |l'|les )?\p{Lu}"  # a war without facts
BACK = rf"(?:,? qui| actuelle?| en cours|,)?(?: (?:a|avait|ont|s'est|est|s'était))? (?:{BEGAN}) "
THROUGH = rf",?(?: qui)?(?: (?:a|ont|s'est|se))?(?: (?:{BEGAN}|se poursuit|continue|perdure|dévaste|ravage))? ?$"
OUTSET = (
    r"\b(?:le début|le commencement|le déclenchement|l'éclatement) "  # « depuis le début de la guerre, il y a dix ans »
)
AFTER = r" après (?:(?:le début|le déclenchement|le lancement|la signature|l'adoption|l'entrée en vigueur) )?"
ARTICLE = r"(?:du |de la |des |de l'|d'|de |la |le |les |l')?"
STARTS = (
    *"123456789",
    *(word for word in sorted(WORDS | ROUND.keys()) if word not in ("un", "neuf")),  # « depuis un communiqué »
    *"neuf ans|près|plus|environ|moins|presque|quelque|une|déjà|maintenant|désormais|bientôt|au moins".split("|"),
)
TRIGGERS = (
    *("voilà ", "voici ", "ans après", "années après", "mois après", "décennies après", "siècle après"),
    *(f"{since} {start}" for since in ("il y a", "depuis") for start in STARTS),
)
FURTHEST = 60  # code points that « il y a déjà près de » can take
NAME = 100  # code points of the longest name of an event, and more
NEAR = 150  # code points between an event and the duration that counts from it
WIDEST = 4_000  # code points around « la guerre » in which the event is looked for
NEIGHBOURS = 3  # paragraphs before in which the event that « la guerre » refers back to is looked for


class Counted(NamedTuple):
    """A duration and the event that it counts from; ``years`` is the least that it can mean, ``named`` where the event stands."""

    span: Span
    years: float
    fact: Fact
    named: Span


def counted(doc: Document, folders: tuple[str, ...] = ()) -> Iterator[Counted]:
    """The durations of the article that count from an event of the facts."""
    plain = doc.plain
    every: list[tuple[Fact, list[Span]]] | None = (
        None  # the events that the article names: looked for when one is referred to
    )
    for quantity in doc[quantities]:
        if quantity.noun not in UNITS or quantity.bound == "most":
            continue
        start = plain.rfind("\n", 0, quantity.span.start) + 1
        start = max(start, quantity.span.start - FURTHEST)
        head = plain[start : quantity.span.start]
        before = (
            patterns.search(SINCE, head)
            if any(word in head for word in ("l y a ", "oilà ", "oici ", "epuis "))
            else None
        )
        if not before and not plain.startswith(" après ", quantity.whole.end):
            continue
        ago = Span(start + before.start(), quantity.whole.end) if before else quantity.whole
        window = Span(max(0, ago.start - NEAR - NAME), min(len(plain), ago.end + NEAR + NAME))
        able = _able(facts(folders), window.of(plain).lower())
        event = _event(plain, ago, quantity, _named(able, plain, window), bool(before))
        if before and event is None:
            event = _parted(plain, ago, able)
            if event is None and patterns.search(
                rf"\b(?:{_nouns(folders)})\b", plain[max(0, ago.start - FURTHEST) : ago.start]
            ):
                if every is None:
                    every = _named(_able(facts(folders), doc.lowered), plain, Span(0, len(plain)))
                event = _referred(plain, ago, every, _nouns(folders))
        if event:
            rough = 1.0 if quantity.bound == "least" else ROUGH
            yield Counted(ago, quantity.value * rough * UNITS[quantity.noun], *event)


@lru_cache(maxsize=8)
def _nouns(folders: tuple[str, ...]) -> str:
    """The nouns that refer back to events: guerre, conflit."""
    return "|".join(sorted({noun for fact in facts(folders) for noun in fact.short.split("|") if noun}))


def _able(every: tuple[Fact, ...], lowered: str) -> list[Fact]:
    return [fact for fact in every if any(needle in lowered for needle in fact.needles)]


def _named(able: list[Fact], plain: str, window: Span) -> list[tuple[Fact, list[Span]]]:
    """The events whose names stand within ``window``, each with their places."""
    words = window.of(plain)
    places = (
        sorted(
            Span(*match.span()).shift(window.start) for alias in fact.aliases for match in patterns.find(alias, words)
        )
        for fact in able
    )
    return [(fact, found) for fact, found in zip(able, places, strict=True) if found]


def latest(doc: Document) -> float:
    """The latest that the article can be of, in years: its date, or, where that is unknown, a year from now."""
    article = doc.date[:10].split("-")
    if len(article) == 3 and "".join(article).isdigit():
        return int(article[0]) + int(article[1]) / 12
    import time

    today = time.localtime()
    return today.tm_year + today.tm_mon / 12 + 1


def _event(
    plain: str, ago: Span, quantity: Quantity, known: list[tuple[Fact, list[Span]]], past: bool
) -> tuple[Fact, Span] | None:
    for fact, places in known:
        for place in places[bisect_left(places, (ago.start - NEAR,)) : bisect_left(places, (ago.end + NEAR,))]:
            if not past:
                between = plain[quantity.whole.end : place.start] if place.start >= quantity.whole.end else "\n"
                if patterns.fullmatch(AFTER + ARTICLE, between):
                    return fact, place
            elif place.end <= ago.start:
                if patterns.fullmatch(GAP, plain[place.end : ago.start]):
                    return fact, place
            elif place.start >= quantity.whole.end and patterns.fullmatch(
                rf",? (?:que )?{ARTICLE}", plain[quantity.whole.end : place.start]
            ):
                return fact, place
    return None


def _parted(plain: str, ago: Span, able: list[Fact]) -> tuple[Fact, Span] | None:
    """The event whose name the duration stands in: « la guerre fait rage depuis huit ans entre Israël et le Hamas »."""
    head, tail = plain[max(0, ago.start - FURTHEST) : ago.start], plain[ago.end : ago.end + FURTHEST]
    for fact in able:
        noun = patterns.search(rf"\b({fact.short}){THROUGH}", head) if fact.short else None
        if noun and any(patterns.compiled(alias).match(noun[1] + tail) for alias in fact.aliases):
            return fact, Span(ago.start - len(head) + noun.start(), ago.start - len(head) + noun.end(1))
    return None


def _referred(plain: str, ago: Span, known: list[tuple[Fact, list[Span]]], nouns: str) -> tuple[Fact, Span] | None:
    """The event that « la guerre qui a commencé » refers back to: the only one of its kind near it, or in the title."""
    head = plain[max(0, ago.start - 120) : ago.start]
    ways = (
        rf"(?i:\b(?:la|le|l'|cette|ce|cet|du|au)) ?({nouns}){BACK}$",
        rf"{OUTSET}(?:de la |du |de l'|de cette |de ce )({nouns}),? $",
    )
    match = next((found for way in ways if (found := patterns.search(way, head))), None)
    if not match:
        return None
    first = ago.start
    for _ in range(NEIGHBOURS):
        first = max(0, plain.rfind("\n", 0, max(0, first - 1)))
    title = max(0, plain.find("\n"))
    last = plain.find("\n", ago.end)
    first, last = max(first, ago.start - WIDEST), min(last if last >= 0 else len(plain), ago.end + WIDEST)
    near = [
        (fact, place)
        for fact, places in known
        if match[1] in fact.short.split("|")
        for place in (*places[:1], *places[bisect_left(places, (first,)) : bisect_left(places, (last,))])
        if place.end <= title or first <= place.start < last
    ]
    places = [
        place for _, every in known for place in every[bisect_left(every, (first,)) : bisect_left(every, (last,))]
    ]
    rivals = [
        match
        for match in patterns.find(rf"(?i:\b(?:la|le|cette|ce|du) )(?:{nouns}) {OTHER}", plain[first:last])
        if not any(place.overlaps(Span(match.start() + first, match.end() + first)) for place in places)
    ]
    return near[-1] if len({fact.name for fact, _ in near}) == 1 and not rivals else None
