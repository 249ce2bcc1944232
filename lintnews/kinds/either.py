"""either: two forms of one thing in one article: report the rarer."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.finding import Safety
from lintnews.record import NamedTuple
from lintnews.rule import Hit, replace
from lintnews.span import Span


class Either(NamedTuple):
    """``sets`` are rows of patterns for one thing; where an article uses two of a row, the rarer form is reported.

    With as many of the one as of the other, the form that comes later is the odd one.
    """

    sets: tuple[tuple[str, ...], ...]
    ignore_case: bool = False
    safety: Safety = "unsafe"

    def searched(self) -> tuple[tuple[str, ...], bool]:
        """The patterns that decide whether the rule can fire, and whether case counts for them."""
        return tuple(form for row in self.sets for form in row), self.ignore_case

    def check(self, doc: Document) -> Iterator[Hit]:
        """The hits in ``doc``; raises TimeoutError when a pattern takes too long."""
        plain = doc.plain
        for row in self.sets:
            found = [patterns.find(rf"(?<![\w-])(?:{form})(?![\w-])", plain, self.ignore_case) for form in row]
            used = [matches for matches in found if matches]
            if len(used) < 2:
                continue
            used.sort(key=lambda matches: (-len(matches), matches[0].start()))
            usual = used[0][0]
            for matches in used[1:]:
                for match in matches:
                    fix = replace(*match.span(), usual[0], self.safety)
                    yield Hit(Span(*match.span()), {"usual": usual[0]}, fix, (Span(*usual.span()),))
