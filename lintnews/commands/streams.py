"""Standard output and error: text in the locale's encoding, machine formats in UTF-8, no crash over a letter."""

import os
import sys
from collections.abc import Iterable, Iterator

from lintnews.finding import Report
from lintnews.reporters import FOR_PEOPLE
from lintnews.reporters.terminal import visible


def encode(text: str, form: str, stream: str = "stdout") -> bytes:
    """``text`` as bytes for the format ``form``.

    What the encoding lacks is escaped, which in JSON makes of a lone surrogate its valid escape.
    """
    encoding = getattr(sys, stream).encoding or "utf-8" if form in FOR_PEOPLE else "utf-8"
    return text.encode(encoding, "backslashreplace")


def write(text: str, form: str = "text", stream: str = "stdout") -> None:
    """Write to standard output (or error) at once: a reader behind a pipe sees each finding when it is there."""
    buffer = getattr(sys, stream).buffer
    buffer.write(encode(text, form, stream))
    buffer.flush()


def err(line: str) -> None:
    """Write one line to standard error."""
    sys.stderr.write(visible(line) + "\n")
    sys.stderr.flush()


def colored(wish: str, stream: str = "stdout") -> bool:
    """Whether to send colours: as wished, or when the stream is a terminal that has them and NO_COLOR is not set."""
    if wish != "auto":
        return wish == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(getattr(sys, stream).isatty())


def width(stream: str = "stdout") -> int:
    """The columns to show of a line: those of the terminal, but between 60 and 100; 100 without a terminal."""
    try:
        return max(60, min(100, os.get_terminal_size(getattr(sys, stream).fileno()).columns))
    except (OSError, ValueError):
        return 100


def told(reports: Iterable[Report], quiet: bool) -> Iterator[Report]:
    """``reports``; a line on standard error for each problem and, unless ``quiet``, for each note, as they pass."""
    for report in reports:
        for problem in report.problems:
            err(f"{problem.path}: {problem.message}")
        for note in () if quiet else report.notes:
            err(f"{report.path}: {note}")
        for problem in report.shared:
            err(f"{problem.path}: {problem.message}")
        yield report
