"""concise: a finding a line, ``path:line:column: rule message``."""

from collections.abc import Iterable, Iterator

from lintnews.finding import Finding, Report
from lintnews.reporters import Style
from lintnews.reporters.terminal import visible


def concise(reports: Iterable[Report], style: Style) -> Iterator[str]:
    """The lines; nothing for a clean article."""
    for report in reports:
        for finding in report.findings:
            yield f"{location(finding)}: {finding.rule} {visible(finding.message)}\n"


def location(finding: Finding) -> str:
    """``path:line:column``; in a file without lines ``path#record:offset``."""
    start = finding.place.start
    path = visible(finding.path)
    if start.line is None:
        return f"{path}#{finding.record or 0}:{start.offset}"
    return f"{path}:{start.line}:{start.column}"
