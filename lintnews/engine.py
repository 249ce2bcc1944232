"""The engine: run the rules on a document, catch what crashes, stamp what they found."""

import signal
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import FrameType

from lintnews.catalogue import Entry
from lintnews.document import Document
from lintnews.finding import Edit, Finding, Fix, Place, Position, Problem, Related
from lintnews.patterns import compiled
from lintnews.rule import Hit
from lintnews.span import Span
from lintnews.texts import say

# Families that find what LanguageTool may find too.
TOLD = ("agreement", "gap", "repetition", "structure", "typography")
FINGERPRINT_CONTEXT = 24  # code points on each side; enough to tell two « de de » of one article apart


class OutOfTime(BaseException):
    """The rule that is running has used up its time; not an Exception, so that a rule cannot swallow it."""


def hits(doc: Document, rules: Iterable[Entry], seconds: float) -> Iterator[tuple[Entry, Hit | str]]:
    """What every rule says of ``doc``: its hits, and in place of a hit the reason why a rule could not be run.

    A rule is stopped when it has run for ``seconds`` at the least, twice that at the most.
    """
    with _watch(seconds) as watch:
        for entry in rules:
            found = _found(entry, doc, watch)
            if isinstance(found, str):
                yield entry, f"{found}{seconds:g}" if found == "timeout:" else found
                continue
            for hit in found:
                yield entry, hit


class _Watch:
    """The rule that runs now, and the one that ran when the clock last struck."""

    __slots__ = ("running", "struck")

    def __init__(self) -> None:
        self.running: Entry | None = None
        self.struck: Entry | None = None

    def strike(self, number: int, frame: FrameType | None) -> None:
        """The clock's handler: a rule that has run from one stroke to the next is out of time."""
        if self.running is not None and self.running is self.struck:
            raise OutOfTime
        self.struck = self.running


def _found(entry: Entry, doc: Document, watch: _Watch) -> list[Hit] | str:
    """The hits of one rule, or why there are none: a rule, which may be a plugin's, can do anything."""
    try:
        try:
            watch.running = entry
            found = list(entry.check(doc))
        finally:
            watch.running = None  # within the outer try: the clock may still strike on the way here
        for hit in found:
            edits = [edit.span for edit in hit.fix.edits] if hit.fix else []
            for start, end in (hit.span, *hit.related, *edits):
                if not 0 <= start <= end <= len(doc.text):
                    return f"crash:{start}–{end} is no place of the text"
    except (OutOfTime, TimeoutError):
        return "timeout:"
    except (Exception, SystemExit) as error:
        return f"crash:{type(error).__name__}: {error}"
    return found


@contextmanager
def _watch(seconds: float) -> Iterator[_Watch]:
    """A clock that strikes every so many seconds: one timer for all rules, because setting it costs; without signals none."""
    watch = _Watch()
    try:
        before = signal.signal(signal.SIGALRM, watch.strike)
    except (AttributeError, ValueError):  # no such signal here, or not the main thread
        yield watch
        return
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds, seconds)
        yield watch
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


class Stamp:
    """Makes findings of hits: places of the file, messages, fingerprints."""

    def __init__(self, doc: Document, path: str, record: int | None, language: str, lines: "Lines") -> None:
        self.doc, self.path, self.record, self.french, self.lines = doc, path, record, language == "fr", lines
        self._seen: dict[str, int] = {}

    def finding(self, entry: Entry, hit: Hit) -> Finding:
        """The finding that ``hit`` of ``entry`` stands for."""
        doc = self.doc
        text = hit.span.of(doc.text)
        template = entry.message(self.french)
        words = {"match": shorten(text), **hit.words}
        message = template.format_map(_Words(words))
        related = tuple(self._related(span) for span in hit.related)
        return Finding(
            entry.name, entry.severity, message, self.path, self.record, self.place(hit.span), related,
            self._fix(hit.fix), self._fingerprint(entry.name, hit.span, text),
        )  # fmt: skip

    def problem(self, entry: Entry, reason: str) -> Problem:
        """The entry of ``errors`` for a rule that could not be run."""
        kind, _, detail = reason.partition(":")
        return Problem(self.path, entry.name, kind, say(f"rule-{kind}", self.french, rule=entry.name, detail=detail))

    def place(self, span: Span) -> Place:
        """Where ``span`` of the text stands in the file."""
        source = self.doc.source.to_source(span) if self.doc.source else span
        return Place(self.lines.position(source.start), self.lines.position(source.end), span.of(self.doc.text))

    def _related(self, span: Span) -> Related:
        place = self.place(span)
        words = shorten(place.text)
        return Related(say("twin", self.french, words=words, line=place.start.line), place)

    def _fix(self, fix: Fix | None) -> Fix | None:
        if fix is None:
            return None
        source = self.doc.source
        edits = []
        for span, new in fix.edits:
            if source and not source.editable(span):
                return None
            place = source.to_source(span) if source else span
            edits.append(Edit(place, self.lines.written(new, place.start)))
        return Fix(tuple(edits), fix.safety, fix.message or self._describe(fix))

    def _describe(self, fix: Fix) -> str:
        if len(fix.edits) != 1:
            return say("fix-many", self.french, count=len(fix.edits))
        span, new = fix.edits[0]
        old = shorten(span.of(self.doc.text))
        kind = "fix-delete" if not new else "fix-replace" if old else "fix-insert" if new.strip() else "fix-space"
        return say(kind, self.french, old=old, new=new)

    def _fingerprint(self, name: str, span: Span, text: str) -> str:
        around = self.doc.plain
        before = around[max(0, span.start - FINGERPRINT_CONTEXT) : span.start]
        after = around[span.end : span.end + FINGERPRINT_CONTEXT]
        base = "\0".join((name, text, " ".join(before.split()), " ".join(after.split())))
        count = self._seen[base] = self._seen.get(base, 0) + 1
        return _digest(f"{base}\0{count}")


def _digest(text: str) -> str:
    try:
        from _blake2 import blake2b  # the same as hashlib's, which loads OpenSSL first
    except ImportError:
        from hashlib import blake2b
    return blake2b(text.encode(), digest_size=8).hexdigest()


class _Words(dict[str, str]):
    """Leaves a name of a message that the rule gave no words for as it stands."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


class Lines:
    """Lines and columns of a decoded file."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] | None = None

    def position(self, offset: int) -> Position:
        """Where ``offset`` of the file stands."""
        from bisect import bisect_right

        from lintnews.document import line_starts

        if self._starts is None:
            self._starts = line_starts(self._text)
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1, offset)

    def written(self, new: str, at: int) -> str:
        """``new`` with the line ends that the file has at ``at``."""
        if "\n" not in new or "\r" not in self._text:
            return new
        line_end = compiled(r"\r\n?|\n")
        found = line_end.search(self._text, at) or line_end.search(self._text)
        return new.replace("\n", found[0]) if found else new


def shorten(text: str, most: int = 60) -> str:
    """``text`` on one line, its middle left out where it is long."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most // 2].rstrip()} … {text[-(most // 2) + 3 :].lstrip()}"


def once(findings: list[Finding]) -> list[Finding]:
    """``findings`` without those of LanguageTool on words that a rule of ours reports: nothing is told twice."""
    if not any(finding.family == "grammar" for finding in findings):
        return findings
    told = [_stretch(finding) for finding in findings if finding.family in TOLD and finding.severity != "info"]
    return [
        finding
        for finding in findings
        if finding.family != "grammar" or not any(span.overlaps(_stretch(finding)) for span in told)
    ]


def _stretch(finding: Finding) -> Span:
    return Span(finding.place.start.offset, finding.place.end.offset)


def order(finding: Finding) -> tuple[object, ...]:
    """The key that findings are sorted by: path, record, start, end, rule."""
    record = -1 if finding.record is None else finding.record
    return finding.path, record, finding.place.start.offset, finding.place.end.offset, finding.rule
