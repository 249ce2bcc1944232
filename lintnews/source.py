"""From places in the article's text to places in the file, and back into the file only where that is exact."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise

from lintnews.record import NamedTuple
from lintnews.span import Span


class Piece(NamedTuple):
    """A stretch of the article's text and the stretch of the file that it was read from."""

    text: Span
    source: Span

    @property
    def exact(self) -> bool:
        """Whether the file's characters were taken as they are."""
        return self.text.end - self.text.start == self.source.end - self.source.start


class SourceMap:
    """Maps spans of a text to spans of its source, by pieces in rising order.

    A piece of equal lengths is exact: character for character. In any other piece (a decomposed accent, a line end of
    two characters, an entity) a place is known only to the piece's ends.
    """

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces = tuple(pieces)
        self._starts = [piece.text.start for piece in self.pieces]

    def _at(self, offset: int) -> Piece:
        return self.pieces[max(0, bisect_right(self._starts, offset) - 1)]

    def to_source(self, span: Span) -> Span:
        """The smallest span of the source that holds ``span`` of the text."""
        if not self.pieces:
            return span
        first = self._at(span.start)
        start = first.source.start
        if first.exact:
            start += min(span.start, first.text.end) - first.text.start
        elif span.start >= first.text.end:
            start = first.source.end
        if span.start == span.end:
            return Span(start, start)
        last = self._at(span.end - 1)
        end = last.source.end
        if last.exact:
            end = last.source.start + min(span.end, last.text.end) - last.text.start
        return Span(start, max(start, end))

    def within(self, span: Span) -> tuple[Piece, ...]:
        """The pieces that share a code point of the text with ``span``."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        found = self.pieces[first : max(first, bisect_left(self._starts, span.end))]
        return tuple(piece for piece in found if piece.text.end > span.start)

    def editable(self, span: Span) -> bool:
        """Whether an edit of ``span`` can be written to the source without touching anything else.

        It cannot where it would cut a piece that is not exact, or where the source holds something between two pieces (a mark
        of emphasis) that the text does not show.
        """
        if not self.pieces:
            return True
        first = self._at(span.start)
        at_start = first.exact or span.start <= first.text.start or span.start >= first.text.end
        if span.start == span.end:
            return at_start
        held = self.within(span)
        joined = all(one.source.end == other.source.start for one, other in pairwise(held))
        return at_start and joined and (held[-1].exact or span.end == held[-1].text.end)
