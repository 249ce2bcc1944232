"""What LanguageTool says of the article: nothing, unless the run has put a checker in the place of the first layer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from lintnews.document import Document
from lintnews.layers.paragraphs import paragraphs

if TYPE_CHECKING:
    from lintnews.languagetool.match import Match


class Checker(Protocol):
    """Whoever can be asked about texts."""

    def check(self, texts: Sequence[str], only: tuple[str, ...] = ()) -> list[tuple["Match", ...]]:
        """What is wrong in each text, spans in code points of it; ``only``: LanguageTool's categories, all others left out."""
        ...


def checker(doc: Document) -> Checker | None:
    """The checker that the run has preset; None where the deep tier is off."""
    return None


def matches(doc: Document) -> tuple["Match", ...]:
    """What is wrong in the article's paragraphs, in the order of the text, spans in its code points."""
    asked = doc[checker]
    if asked is None:
        return ()
    spans = [paragraph.span for paragraph in doc[paragraphs] if paragraph.kind != "separator"]
    found = asked.check([span.of(doc.plain) for span in spans])
    return tuple(
        match._replace(span=match.span.shift(span.start))
        for span, each in zip(spans, found, strict=True)
        for match in each
    )
