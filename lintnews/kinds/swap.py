"""swap: report each key of ``swap`` and propose its value."""

from collections.abc import Iterator, Mapping
from re import escape

from lintnews import patterns
from lintnews.document import Document
from lintnews.finding import Safety
from lintnews.kinds.scopes import scope_filter
from lintnews.record import NamedTuple
from lintnews.rule import Hit, replace
from lintnews.span import Span


class Swap(NamedTuple):
    """Each whole word or phrase that is a key of ``swap`` is reported, with its value as the fix.

    ``when`` is a pattern that the article must hold, ``without`` one that it must not; ``related`` tells whether the first
    match of ``when`` is shown as the other place. A capital at the start of a match is kept in the replacement;
    a key with capitals is found in its own case only.
    """

    swap: Mapping[str, str]
    when: str = ""
    without: str = ""
    unless: tuple[str, ...] = ()
    around: int = 0
    scope: str = "text"
    safety: Safety = "safe"

    def searched(self) -> tuple[tuple[str, ...], bool]:
        """The patterns that decide whether the rule can fire, and whether case counts for them."""
        return tuple(escape(key) for key in self.swap), True

    def check(self, doc: Document) -> Iterator[Hit]:
        """The hits in ``doc``; raises TimeoutError when a pattern takes too long."""
        plain = doc.plain
        guard = patterns.search(self.when, plain, True) if self.when else None
        if (self.when and guard is None) or (self.without and patterns.search(self.without, plain, True)):
            return
        keys = sorted(self.swap, key=len, reverse=True)
        pattern = r"(?<![\w-])(?:" + "|".join(escape(key) for key in keys) + r")(?![\w-])"
        for match in patterns.find(pattern, plain, True):
            span = Span(*match.span())
            around = plain[max(0, span.start - self.around) : span.end + self.around]
            if any(patterns.search(excuse, around, True) for excuse in self.unless):
                continue
            if not scope_filter(doc, self.scope, [span]):
                continue
            better = self._better(match[0])
            if better is None:
                continue
            if match[0][0].isupper():
                better = better[0].upper() + better[1:]
            twin = (Span(*guard.span()),) if guard else ()
            yield Hit(span, {"swap": better}, replace(*span, better, self.safety), twin)

    def _better(self, words: str) -> str | None:
        """What stands for ``words``: case counts for a key that has capitals, but for its first letter."""
        for form in (words, words[0].lower() + words[1:], words.lower()):
            if form in self.swap:
                return self.swap[form]
        return None
