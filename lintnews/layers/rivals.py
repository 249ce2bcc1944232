"""Rivals: quotations that a clause after them gives to one speaker, and words before or within them to another."""

from lintnews.document import Document
from lintnews.layers.attributions import Attribution, attributions, relays
from lintnews.layers.humans import HUMANS, OFFICES
from lintnews.layers.tokens import tokens
from lintnews.lexicon import analyses, finite
from lintnews.names.keys import fold
from lintnews.patterns import pattern
from lintnews.span import Span

SOURCE = pattern(
    r"(?:^|[.!?…\n] ?)(?P<source>(?:Selon|D'après) (?!lui\b|elle\b)[^.,:;«»\"\n]{3,80}(?P<apposition>, [^.,:;«»\"\n]{3,80})?), ?$"
)
COLON = pattern(r"(?:^|[.!?…\n] ?)(?P<source>[^.!?…:;«»“”\"\n]{5,160}) ?: ?$")
DECLARING = frozenset("dire déclarer affirmer assurer expliquer indiquer ajouter préciser répondre souligner".split())
TELLING = frozenset("raconter relater rappeler souvenir citer ironiser".split())  # somebody tells what another one said
WINDOW = 200  # code points before a quotation in which its sentence begins


def rivals(doc: Document) -> tuple[tuple[Attribution, Span], ...]:
    """The clause after each such quotation, and the place of its other speaker."""
    found = []
    for clause in doc[attributions]:
        if clause.place != "after" or clause.quote.open is None or not clause.speaker or "," not in clause.joint:
            continue
        first = _source(doc, clause) or _apart(doc, clause, _before(doc, clause) or _within(doc, clause))
        if first and not relays(doc, clause):
            found.append((clause, first))
    return tuple(found)


def _source(doc: Document, clause: Attribution) -> Span | None:
    at = clause.quote.span.start
    match = SOURCE.search(doc.plain, max(0, at - 180), at)
    if match is None or (match["apposition"] and not _apposed(match["apposition"][2:])):
        return None
    who = match["source"].replace("'", " ").split()[1:]
    if not any(word[0].isupper() or word in HUMANS for word in who):
        return None  # « selon les premiers éléments », « selon le rapport »: papers have an author to quote
    return Span(*match.span("source"))


def _apposed(words: str) -> bool:
    """Whether the words tell what the source is, « chirurgienne à l'hôpital », or are its name; no subject of a verb."""
    first, *others = words.split(" ")
    if any(map(finite, others)):
        return False
    named = first[0].isupper() and bool(others) and words.istitle()
    return named or any(reading.pos == "noun" for reading in analyses(first))


def _before(doc: Document, clause: Attribution) -> Span | None:
    at = clause.quote.span.start
    match = COLON.search(doc.plain, max(0, at - WINDOW), at)
    if match is None:
        return None
    from lintnews.layers.leads import source_before

    words = doc[tokens]
    source = source_before(words, words.at(match.start("source")), words.at(at))
    said = source and source.verb and not source.pronoun and "," not in doc.plain[source.verb.end : at]
    return source.speaker if source and said and source.lemma in DECLARING else None


def _within(doc: Document, clause: Attribution) -> Span | None:
    inside = clause.quote.inside
    if clause.lemma in TELLING or doc.plain.find(", ", *inside) < 0:
        return None
    from lintnews.layers.sources import incise

    within = doc[tokens].within(inside)
    source = incise(doc[tokens], within.start, within.stop, "inside")
    said = source and not source.pronoun and source.verb and source.lemma in DECLARING
    return source.speaker if source and said else None


def _apart(doc: Document, clause: Attribution, first: Span | None) -> Span | None:
    """``first``, if that cannot be who ``clause`` names: « le préfet » may be Paul Roux, « une voisine » is somebody else."""
    if first is None or clause.speaker is None:
        return None
    one, other = first.of(doc.plain), clause.speaker.of(doc.plain)
    if not _words(one).isdisjoint(_words(other)):
        return None
    offices = {_head(one), _head(other)} <= OFFICES
    return first if other.startswith(("un ", "une ")) or offices or (_named(one) and _named(other)) else None


def _words(speaker: str) -> set[str]:
    return {fold(word) for word in speaker.replace("'", " ").split() if len(word) > 3}


def _head(speaker: str) -> str:
    return (
        speaker.replace("'", "' ").lower().split()[1]
        if speaker[:1].islower() and " " in speaker.replace("'", "' ")
        else ""
    )


def _named(speaker: str) -> bool:
    return speaker[:1].isupper() and not speaker.startswith(("Le ", "La ", "L'", "Les ", "Un ", "Une "))
