"""line: report a whole line that one of ``any`` matches from its first to its last word."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.finding import Edit, Fix
from lintnews.layers.paragraphs import paragraphs, whole_line
from lintnews.record import NamedTuple
from lintnews.rule import Hit, delete
from lintnews.span import Span


class Line(NamedTuple):
    """A line is reported when the whole of it matches a pattern of ``any`` and none of ``unless``.

    ``most`` is the longest line looked at, in code points; the title is left out unless ``title`` is true. ``remove`` gives
    the fix that takes the line out, with its line end. With ``once`` lines of the same words are one hit, on the first of them.
    """

    any: tuple[str, ...]
    unless: tuple[str, ...] = ()
    most: int = 160
    title: bool = False
    ignore_case: bool = True
    remove: bool = False
    once: bool = False

    def searched(self) -> tuple[tuple[str, ...], bool]:
        """The patterns that decide whether the rule can fire, and whether case counts for them."""
        return self.any, self.ignore_case

    def check(self, doc: Document) -> Iterator[Hit]:
        """The hits in ``doc``; raises TimeoutError when a pattern takes too long."""
        plain = doc.plain
        again: dict[str, list[Span]] = {}
        either = "|".join(f"(?:{pattern})" for pattern in self.any)
        for paragraph in doc[paragraphs]:
            start, end = plain.rfind("\n", 0, paragraph.span.start) + 1, paragraph.span.end
            if end - start > self.most or (paragraph.kind == "title" and not self.title):
                continue
            words = plain[start:end].strip()
            if not patterns.fullmatch(either, words, self.ignore_case):
                continue
            if any(patterns.search(pattern, words, self.ignore_case) for pattern in self.unless):
                continue
            start = end - len(plain[start:end].lstrip())
            if self.once:
                again.setdefault(words, []).append(Span(start, end))
                continue
            fix = delete(*whole_line(plain, start, end), "unsafe") if self.remove else None
            yield Hit(Span(start, end), {}, fix)
        for first, *others in again.values():
            edits = [Edit(whole_line(plain, *span), "") for span in (first, *others)]
            yield Hit(first, {}, Fix(tuple(edits), "unsafe") if self.remove else None, tuple(others))
