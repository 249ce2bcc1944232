"""json: one object for the whole run, written finding by finding, so that a run of any size needs little memory."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from lintnews.engine import Lines
from lintnews.finding import Finding, Fix, Place, Position, Problem, Report
from lintnews.reporters import Style
from lintnews.reporters.tally import linted

VERSION = 1  # of the schema; it rises when a key changes its meaning or goes


def json_object(reports: Iterable[Report], style: Style) -> Iterator[str]:
    """``{"version", "findings", "files", "errors"}``; ``files`` counts those that were linted."""
    files = 0
    problems: list[Problem] = []
    between = "\n"
    yield f'{{"version": {VERSION}, "findings": ['
    for report in reports:
        files += linted(report)
        problems += report.problems
        lines = Lines(report.text)
        for finding in report.findings:
            yield f"{between}{dump(finding_object(finding, lines))}"
            between = ",\n"
    yield f'], "files": {files}, "errors": {dump([problem_object(problem) for problem in problems])}}}\n'


def dump(value: Any) -> str:
    """``value`` as JSON on one line, its letters unescaped."""
    return json.dumps(value, ensure_ascii=False)


def finding_object(finding: Finding, lines: Lines) -> dict[str, Any]:
    """A finding as the schema has it; ``lines`` are those of its file."""
    return {
        "rule": finding.rule,
        "family": finding.family,
        "severity": finding.severity,
        "message": finding.message,
        "path": finding.path,
        "record": finding.record,
        **_place(finding.place),
        "related": [
            {"message": related.message, "path": finding.path, **_place(related.place)} for related in finding.related
        ],
        "fix": finding.fix and _fix(finding.fix, lines if finding.place.start.line else None),
        "fingerprint": finding.fingerprint,
    }


def problem_object(problem: Problem) -> dict[str, Any]:
    """An entry of ``errors``."""
    return {"path": problem.path, "rule": problem.rule, "kind": problem.kind, "message": problem.message}


def _place(place: Place) -> dict[str, Any]:
    return {"start": place.start._asdict(), "end": place.end._asdict(), "text": place.text}


def _fix(fix: Fix, lines: Lines | None) -> dict[str, Any]:
    def position(offset: int) -> dict[str, Any]:
        return (lines.position(offset) if lines else Position(None, None, offset))._asdict()

    edits = [{"start": position(span.start), "end": position(span.end), "new": new} for span, new in fix.edits]
    return {"safety": fix.safety, "message": fix.message, "edits": edits}
