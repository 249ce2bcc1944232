"""phrase: report each pattern of ``any``, anywhere in a scope."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.finding import Edit, Fix, Safety
from lintnews.kinds.scopes import scope_filter
from lintnews.record import NamedTuple
from lintnews.rule import Hit
from lintnews.span import Span


class Phrase(NamedTuple):
    """Each match of a pattern of ``any`` is reported.

    A group ``(?P<at>…)`` narrows what is reported; ``when`` and ``unless`` are patterns that the article must hold, and
    that a match (with ``around`` code points on both sides) must not. ``fix`` replaces what is reported, ``\\g<name>``
    standing for groups.
    """

    any: tuple[str, ...]
    unless: tuple[str, ...] = ()
    when: str = ""
    scope: str = "text"
    around: int = 0
    ignore_case: bool = False
    fix: str | None = None
    safety: Safety = "safe"

    def searched(self) -> tuple[tuple[str, ...], bool]:
        """The patterns that decide whether the rule can fire, and whether case counts for them."""
        return self.any, self.ignore_case

    def check(self, doc: Document) -> Iterator[Hit]:
        """The hits in ``doc``; raises TimeoutError when a pattern takes too long."""
        plain = doc.plain
        if self.when and not patterns.search(self.when, plain, True):
            return
        seen: set[Span] = set()
        for pattern in self.any:
            for match in patterns.find(pattern, plain, self.ignore_case):
                names = match.re.groupindex
                span = Span(*match.span("at" if "at" in names else 0))
                if span in seen or self._excused(plain, span) or not scope_filter(doc, self.scope, [span]):
                    continue
                seen.add(span)
                words = {name: match[name] or "" for name in names}
                fix = None
                if self.fix is not None:
                    fix = Fix((Edit(span, match.expand(self.fix)),), self.safety)
                yield Hit(span, words, fix)

    def _excused(self, plain: str, span: Span) -> bool:
        around = plain[max(0, span.start - self.around) : span.end + self.around]
        return any(patterns.search(pattern, around, self.ignore_case) for pattern in self.unless)
