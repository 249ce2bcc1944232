"""What a run says: findings with their places, fixes and errors. All are frozen values in places of the file."""

from typing import Literal

from lintnews.record import NamedTuple
from lintnews.span import Span

Severity = Literal["error", "warning", "info"]
Safety = Literal["safe", "unsafe"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


class Edit(NamedTuple):
    """Put ``new`` in the place of ``span``."""

    span: Span
    new: str


class Fix(NamedTuple):
    """How to mend a defect: edits that do not overlap, in rising order, and whether they may be made unseen."""

    edits: tuple[Edit, ...]
    safety: Safety
    message: str = ""


class Position(NamedTuple):
    """A place in the file: line and column from 1 (None where the file has no lines), offset in code points from 0."""

    line: int | None
    column: int | None
    offset: int


class Place(NamedTuple):
    """Words of the article and where in the file they stand; ``end`` is exclusive."""

    start: Position
    end: Position
    text: str


class Related(NamedTuple):
    """The other place that a finding compares with."""

    message: str
    place: Place


class Finding(NamedTuple):
    """One defect. ``fix`` holds spans of the file; ``fingerprint`` depends on rule, words and context, not on the line."""

    rule: str
    severity: Severity
    message: str
    path: str
    record: int | None
    place: Place
    related: tuple[Related, ...]
    fix: Fix | None
    fingerprint: str

    @property
    def family(self) -> str:
        """The part of the rule's name before the dot."""
        return self.rule.partition(".")[0]


class Problem(NamedTuple):
    """What kept a file or a rule from being run: an entry of ``errors``, never a finding."""

    path: str
    rule: str | None
    kind: str
    message: str


class Report(NamedTuple):
    """All that one file gave. ``text`` is the decoded file, as fixes and code frames need it.

    ``shared`` are problems of the run that fail nothing, as when the server of the deep tier is away.
    """

    path: str
    text: str
    encoding: str
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]
    notes: tuple[str, ...] = ()
    shared: tuple[Problem, ...] = ()
