"""What LanguageTool says of a place."""

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
