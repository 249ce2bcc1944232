"""Scopes: named views of the document that a declarative rule may look at."""

from collections.abc import Iterable

from lintnews.document import Document
from lintnews.layers.paragraphs import paragraphs
from lintnews.layers.quotes import quotes
from lintnews.span import Span

SCOPES = ("text", "title", "body", "quote", "outside-quotes")


def scope_filter(doc: Document, scope: str, spans: Iterable[Span]) -> list[Span]:
    """Those of ``spans`` that lie in the scope."""
    found = list(spans)
    if scope == "text" or not found:
        return found
    if scope in ("title", "body"):
        lines = doc[paragraphs]
        end = lines[0].span.end if lines and lines[0].kind == "title" else 0
        return [span for span in found if (span.start < end) == (scope == "title")]
    held = [quote.span for quote in doc[quotes]]
    return [span for span in found if any(quote.holds(span) for quote in held) == (scope == "quote")]
