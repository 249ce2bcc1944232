"""What LanguageTool says of a place."""

from collections.abc import Sequence
from typing import Any

from lintnews.record import NamedTuple
from lintnews.span import Span


class Match(NamedTuple):
    """A place that LanguageTool finds fault with.

    ``span`` counts code points in the text that was sent, or in the article's text where the layer says so. ``rule`` is
    LanguageTool's own identifier (ACCORD_NOMBRE) and ``sub`` that of the variant of the rule, ``category`` where it files the
    rule (AGREEMENT), ``issue`` its kind (grammar, misspelling, typographical…), ``message`` its French words; ``replacements``
    are at most five.
    """

    span: Span
    rule: str
    sub: str
    category: str
    issue: str
    message: str
    replacements: tuple[str, ...]

    def row(self) -> tuple[Any, ...]:
        """The match as plain values, to be kept."""
        return (*self.span, *self[1:])


def of_row(row: Sequence[Any]) -> Match:
    """The match that was kept as ``row``."""
    start, end, rule, sub, category, issue, message, replacements = row
    return Match(Span(start, end), rule, sub, category, issue, message, tuple(replacements))
