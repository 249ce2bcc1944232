"""Paragraphs: the lines of the article and what each of them is for."""

from typing import Literal

from lintnews.document import Document
from lintnews.patterns import pattern
from lintnews.record import NamedTuple
from lintnews.span import Span

Kind = Literal["title", "text", "heading", "item", "label", "separator"]

MARK = pattern(r"[ ]*(?:[-–—•·▪►◆○*+]|\d{1,2}[.)]|[a-z]\))[ ]+(?=\S)")
FINAL = pattern(r"[.!?…:;][»”\"'’)\] ]*$")
TITLE_MOST = 220  # code points; the longest headline of the 349 clean articles has 187
HEADING_MOST = 120
LABEL_MOST = 40


class Paragraph(NamedTuple):
    """A line with words. ``span`` leaves out the spaces at both ends and, for an ``item``, the list mark."""

    span: Span
    kind: Kind


def paragraphs(doc: Document) -> tuple[Paragraph, ...]:
    """The lines that hold something, in order; the first one is the title when it reads like one."""
    found: list[Paragraph] = []
    plain = doc.plain
    at = 0
    for line in plain.split("\n"):
        start, at = at, at + len(line) + 1
        words = line.strip()
        if words:
            start += len(line) - len(line.lstrip())
            end = start + len(words)
            found.append(_paragraph(Span(start, end), words, not found))
    if len(found) == 1 and found[0].kind == "title":
        found[0] = Paragraph(found[0].span, "text")
    return tuple(found)


def _paragraph(span: Span, words: str, first: bool) -> Paragraph:
    if not any(map(str.isalnum, words[:200])):
        return Paragraph(span, "separator")
    unfinished = FINAL.search(words[-8:]) is None
    if first and len(words) <= TITLE_MOST and (unfinished or words[-1] in '?!…»"'):
        return Paragraph(span, "title")
    mark = MARK.match(words)
    if mark and words[0] not in '«“"':
        return Paragraph(Span(span.start + mark.end(), span.end), "item")
    if unfinished and len(words) <= LABEL_MOST and " " not in words.strip():
        return Paragraph(span, "label")
    if unfinished and len(words) <= HEADING_MOST:
        return Paragraph(span, "heading")
    return Paragraph(span, "text")


def title(doc: Document) -> Paragraph | None:
    """The headline, if the first line is one."""
    lines = doc[paragraphs]
    return lines[0] if lines and lines[0].kind == "title" else None


def whole_line(plain: str, start: int, end: int) -> Span:
    """The line that holds ``start`` to ``end``, with one of its line ends: what to delete so that no empty line is left."""
    start = plain.rfind("\n", 0, start) + 1
    after = plain.find("\n", end)
    return Span(max(0, start - 1), len(plain)) if after < 0 else Span(start, after + 1)
