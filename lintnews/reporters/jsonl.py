"""jsonl: a finding a line, as in json; a file or rule that could not be run is a line with the key ``error``."""

from collections.abc import Iterable, Iterator

from lintnews.engine import Lines
from lintnews.finding import Report
from lintnews.reporters import Style
from lintnews.reporters.json import dump, finding_object, problem_object


def json_lines(reports: Iterable[Report], style: Style) -> Iterator[str]:
    """The lines, as soon as each report is there."""
    for report in reports:
        lines = Lines(report.text)
        for finding in report.findings:
            yield dump(finding_object(finding, lines)) + "\n"
        for problem in report.problems:
            yield dump({"error": problem_object(problem)}) + "\n"
