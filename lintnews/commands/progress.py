"""A progress bar on a terminal, for a run of many files that lasts; `rich` is loaded only then."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import Any

from lintnews.finding import Report

PATIENCE = 1.0  # seconds without a bar; most runs are over by then
PAUSE = 0.1  # seconds between two states of the bar


class Bar:
    """Called with the number of files done and of all files; ``around`` takes it away while something is printed."""

    def __init__(self) -> None:
        self._progress: Any = None
        self._task: Any = None
        self._next = time.monotonic() + PATIENCE
        self._shown = False

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now < self._next or done == total:
            return
        self._next = now + PAUSE
        if self._progress is None:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

            columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
            self._progress = Progress(*columns, console=Console(stderr=True), auto_refresh=False, transient=True)
            self._task = self._progress.add_task("", total=total)
        if not self._shown:
            self._progress.start()
            self._shown = True
        self._progress.update(self._task, completed=done, refresh=True)

    def hide(self) -> None:
        """Take the bar away until the next state."""
        if self._shown:
            self._progress.stop()
            self._shown = False

    def around(self, reports: Iterable[Report]) -> Iterator[Report]:
        """``reports``; the bar is hidden whenever one has something to print, and at the end."""
        try:
            for report in reports:
                if report.findings or report.problems or report.notes:
                    self.hide()
                yield report
        finally:
            self.hide()


def bar(quiet: bool) -> Bar | None:
    """A bar, if somebody sits at a terminal and wants one."""
    return None if quiet or not sys.stderr.isatty() else Bar()


def warming() -> None:
    """Show that a local server of LanguageTool starts, which takes some seconds, and that it builds its French rules."""
    from lintnews.languagetool import tier

    tier.waiting = Warming()


class Warming:
    """Called with true while a server starts, and with false when it has answered.

    Nothing tells how long it will take, so the bar only shows that time passes, and how much.
    """

    def __init__(self) -> None:
        self._progress: Any = None

    def __call__(self, busy: bool) -> None:
        if busy and self._progress is None:
            from rich.console import Console
            from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

            columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
            self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
            self._progress.add_task("LanguageTool", total=None)
            self._progress.start()
        if not busy and self._progress is not None:
            self._progress.stop()
            self._progress = None
