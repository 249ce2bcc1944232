"""Loose clauses: sentences that are nothing but an attribution, with no quotation beside them."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.attributions import attributions, group_at, speaker_after
from lintnews.layers.marks import MARK
from lintnews.layers.tokens import tokens
from lintnews.lexicon import analyses
from lintnews.span import Span

CIRCUMSTANCE_MOST = 4  # tokens behind « a-t-il déclaré »: « mardi soir à Brive »
SPEAKERS = {"det", "pron", "name", "num"}


def loose_clauses(doc: Document) -> tuple[Span, ...]:
    """The places of `a déclaré le maire` in « Le pont est fermé. a déclaré le maire. », in no order."""
    found: list[Span] = []
    words, plain = doc[tokens], doc.plain
    taken = {clause.span.start for clause in doc[attributions]}
    for start in _starts(plain):
        at = words.at(start)
        group = group_at(words, at)
        if group is None or words.starts[at] != start or start in taken:
            continue
        first, last = speaker_after(words, group.last + 1)
        if group.pronoun:
            if not group.compound or last - first > CIRCUMSTANCE_MOST:
                continue
        elif (
            last == first
            or words.lowered[first] in ("qui", "que")
            or not any(reading.pos in SPEAKERS for reading in analyses(words.words[first]))
        ):
            continue
        span = words.span(group.first, max(last - 1, group.last))
        last = max(last, group.last + 1)
        if words.words[last : last + 1] != ["."] or MARK.search(plain, max(0, start - 3), span.end):
            continue
        found.append(span)
    return tuple(found)


def _starts(plain: str) -> Iterator[int]:
    """Where a word in lower case, or an auxiliary with a capital, begins a line or follows a full stop."""
    if plain[:1].islower():
        yield 0
    for opening in ("A ", "Ont ", "A-t-", "Ont-"):
        at = plain.find(opening)
        while at >= 0:
            if at == 0 or plain[at - 1] == "\n" or plain[max(0, at - 2) : at] in (". ", "! ", "? ", "… "):
                yield at
            at = plain.find(opening, at + 1)
    for stop in (". ", "! ", "? ", "… ", "\n"):
        at = plain.find(stop)
        while at >= 0:
            start = at + len(stop)
            if plain[start : start + 1].islower() and plain[max(0, at - 1) : at + 1] != "..":
                yield start
            at = plain.find(stop, start)
