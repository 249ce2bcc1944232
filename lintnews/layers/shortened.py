"""Shortened: places that have lost the first word of their name, «la base d'Al-Assad» where it is Aïn Al-Assad's."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.names import Name, capital, capitals
from lintnews.layers.tokens import tokens
from lintnews.names.keys import fold
from lintnews.record import NamedTuple
from lintnews.span import Span

# Words that name no place without the next one: Arabic and Hebrew springs, hills, mouths, convents; Spanish articles.
NEVER_DROPPED = frozenset(
    "ain aïn aïne ayn khan tel tell tal deir dayr beit bait bayt ras oued wadi sidi bordj borj bir jebel djebel jabal umm oum "
    "kafr kfar kiryat los las abou abu".split()
)
SAINTS = ("Saint", "Sainte")
BEFORE_PLACES = ("à", "de", "d'")
LINKS = ("de", "d'")
HEADS = frozenset(
    "base bases ville village camp commune province région localité bourg cité district gouvernorat port aéroport aérodrome "
    "caserne quartier oasis".split()
)
ADJECTIVES = ("aérienne", "militaire", "navale", "américaine", "administrative", "industriel")
NEEDLES = (
    "saint-",
    "sainte-",
    *sorted(f"{word} {link}" for word in (*HEADS, *ADJECTIVES) for link in ("de ", "d'")),
)


class Shortened(NamedTuple):
    """The name at ``span`` is ``usual`` at ``twin``, with the same noun before it."""

    span: Span
    usual: str
    twin: Span


def shortened(doc: Document) -> tuple[Shortened, ...]:
    """All names of places that are a word longer elsewhere, in the order of the text."""
    words = doc[tokens].words
    short = [
        name
        for name in doc[capitals]
        if name.first == name.last and words[name.first - 1] in LINKS and _head(words, name)
    ]
    found = [*_shortened(doc, short)] if short else []
    if "saint" in doc.lowered:
        found += _unsainted(doc)
    return tuple(sorted(found))


def _unsainted(doc: Document) -> Iterator[Shortened]:
    """«Aubin-le-Vieux» where the article has Saint-Aubin-le-Vieux; «Denis» alone may be a man."""
    words = doc[tokens].words
    whole: dict[str, Name] = {}
    for name in doc[capitals]:
        saint, _, rest = words[name.first].partition("-")
        if "-" in rest and saint in SAINTS:
            whole.setdefault(rest, name)
    if not whole:
        return
    for name in doc[capitals]:
        if name.first == name.last and words[name.first] in whole and words[name.first - 1] in BEFORE_PLACES:
            usual = doc[tokens].span(whole[words[name.first]].first)
            yield Shortened(name.span, usual.of(doc.text), usual)


def _shortened(doc: Document, short: list[Name]) -> Iterator[Shortened]:
    words = doc[tokens].words
    full: dict[str, list[Name]] = {}
    for name in doc[capitals]:
        if name.last == name.first + 1 and capital(words[name.first]) and _needed(words[name.first]):
            full.setdefault(fold(words[name.last]), []).append(name)
    if not full:
        return
    for name in short:
        head = _head(words, name)
        twins = [other for other in full.get(fold(words[name.first]), ()) if _head(words, other) == head]
        if twins:
            yield Shortened(name.span, twins[0].span.of(doc.text), twins[0].span)


def _needed(word: str) -> bool:
    """Whether the name of a place cannot do without the word that begins it: it is no town, no first name, no common word."""
    from lintnews.names.known import known

    return word.lower() in NEVER_DROPPED or not known(word)


def _head(words: list[str], name: Name) -> str:
    """«base» of «base d'Aïn Al-Assad», «base aérienne d'Aïn Al-Assad»."""
    if name.first < 3 or words[name.first - 1] not in LINKS:
        return ""
    before = words[name.first - 2]
    head = words[name.first - 3] if before in ADJECTIVES else before
    return head if head in HEADS else ""
