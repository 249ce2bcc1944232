"""What a run counts: findings by severity and rule, files, what can be fixed."""

from collections.abc import Iterable, Iterator

from lintnews.finding import SEVERITIES, Report, Severity


class Tally:
    """Counts over the reports of a run; ``through`` counts them as they pass."""

    def __init__(self) -> None:
        self.files = self.files_with_findings = self.unread = self.unrun = self.problems = self.fixed = 0
        self.severities: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
        self.rules: dict[tuple[str, Severity], int] = {}
        self.fixable = {"safe": 0, "unsafe": 0}

    @property
    def findings(self) -> int:
        """All findings, of any severity."""
        return sum(self.severities.values())

    def at_least(self, severity: Severity) -> int:
        """Findings of ``severity`` and worse ones."""
        return sum(self.severities[worse] for worse in SEVERITIES[: SEVERITIES.index(severity) + 1])

    def add(self, report: Report) -> None:
        """Count one report."""
        if linted(report):
            self.files += 1
        else:
            self.unread += 1
        self.problems += len(report.problems)
        self.unrun += sum(problem.rule is not None for problem in report.problems)
        self.files_with_findings += bool(report.findings)
        for finding in report.findings:
            self.severities[finding.severity] += 1
            key = (finding.rule, finding.severity)
            self.rules[key] = self.rules.get(key, 0) + 1
            if finding.fix:
                self.fixable[finding.fix.safety] += 1

    def through(self, reports: Iterable[Report]) -> Iterator[Report]:
        """``reports``, each counted before it is passed on."""
        for report in reports:
            self.add(report)
            yield report


def linted(report: Report) -> bool:
    """Whether the file could be read, and rules were run on it."""
    return bool(report.encoding)
