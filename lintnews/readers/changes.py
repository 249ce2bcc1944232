"""Changes from a source to the text that rules read, and the pieces that lead back."""

from collections.abc import Iterable

from lintnews.record import NamedTuple
from lintnews.source import Piece, SourceMap
from lintnews.span import Span


class Change(NamedTuple):
    """What stands from ``start`` to ``end`` of the source is read as ``new``."""

    start: int
    end: int
    new: str


def changed(source: str, changes: Iterable[Change]) -> tuple[str, tuple[Piece, ...]]:
    """``source`` with ``changes`` made (in rising order, none over another), and the pieces of the result."""
    parts: list[str] = []
    pieces: list[Piece] = []
    at = length = 0

    def take(words: str, start: int, end: int) -> None:
        nonlocal length
        if words:
            parts.append(words)
            pieces.append(Piece(Span(length, length + len(words)), Span(start, end)))
            length += len(words)

    for start, end, new in changes:
        take(source[at:start], at, start)
        take(new, start, end)
        at = end
    take(source[at:], at, len(source))
    return "".join(parts), tuple(pieces)


def composed(pieces: Iterable[Piece], below: SourceMap | None) -> SourceMap:
    """The map of ``pieces`` whose source is itself a text that ``below`` maps to the file."""
    if below is None:
        return SourceMap(pieces)
    found: list[Piece] = []
    for piece in pieces:
        if not piece.exact:
            found.append(Piece(piece.text, below.to_source(piece.source)))
            continue
        shift = piece.text.start - piece.source.start
        for part in below.within(piece.source):
            start, end = max(part.text.start, piece.source.start), min(part.text.end, piece.source.end)
            source = part.source
            if part.exact:
                source = Span(source.start + start - part.text.start, source.start + end - part.text.start)
            found.append(Piece(Span(start + shift, end + shift), source))
    return SourceMap(found)
