"""Untranslated: places that the article calls by their name of another language, «Aleppo», where French has its own, «Alep»."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.evidence import Evidence
from lintnews.layers.names import Name, capitals
from lintnews.layers.spellings import Unit, spellings
from lintnews.names.exonyms import COUNTRIES, PLACES, REGIONS, TOWNS
from lintnews.record import NamedTuple
from lintnews.span import Span

TO = frozenset("à de d' vers depuis dans pour entre jusqu'à sur contre".split())
IN = frozenset("en au aux".split())
ARTICLES = frozenset("le la l' les un une".split())  # «l'Antwerp», a club
WORKS = frozenset("film série album chanson roman groupe club société entreprise journal site magazine marque".split())


class Untranslated(NamedTuple):
    """The place at ``span`` is ``french`` in French; ``twin`` is where the article says so, if it does."""

    span: Span
    french: str
    twin: Span | None


def untranslated(doc: Document) -> tuple[Untranslated, ...]:
    """All such names, in the order of the text."""
    return tuple(_untranslated(doc))


def _untranslated(doc: Document) -> Iterator[Untranslated]:
    plain = doc.plain
    evidence: Evidence | None = None
    for name in doc[capitals]:
        form = name.span.of(plain)
        found = PLACES.get(form)
        if found is None:
            continue
        evidence = evidence or Evidence(doc, doc[spellings])
        if not _french(evidence, name, form):
            continue
        twins = [(plain.index(french), french) for french in found if _stands(plain, french)]
        before = evidence.words[name.first - 1]
        if twins and (form in REGIONS or (before in TO and form not in COUNTRIES)):
            at, french = min(twins)
            yield Untranslated(name.span, french, Span(at, at + len(french)))
        elif before in (IN if form in COUNTRIES else TO if form in TOWNS else ()):
            yield Untranslated(name.span, found[0], None)


def _french(evidence: Evidence, name: Name, form: str) -> bool:
    """Whether the name stands in a French sentence, as that of a place, with no other name for it beside it."""
    words = evidence.words
    unit = Unit(form, name.span, name.first, name.last, name)
    if not evidence.fit(unit) or evidence.explained(unit) or evidence.listed(unit) or name.first == 0:
        return False
    if words[name.first - 1] in ("(", "/", "-", "«") or (words[name.first - 1] in ARTICLES and form not in REGIONS):
        return False
    if words[name.first - 1] in WORKS:
        return False
    after = words[name.last + 1 : name.last + 3]
    if not after:
        return True
    another = after[0] == "," and after[1:] and after[1][0].isupper()  # «London, Ontario»
    return not (another or after[0] in ("(", "/") or after[0][0].isdigit())


def _stands(plain: str, french: str) -> bool:
    """Whether the French name is a word of the article, and no part of another one."""
    at = plain.find(french)
    if at < 0:
        return False
    end = at + len(french)
    return not (plain[at - 1 : at].isalpha() or plain[end : end + 1].isalpha() or plain[end : end + 1] == "-")
