"""--fix, --unsafe-fixes and --diff: the mended text written back, to standard output, or shown as a unified diff."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence

from lintnews.commands import streams
from lintnews.finding import Problem, Report, Safety
from lintnews.mend import Mended, mend, write
from lintnews.readers.decoding import decode
from lintnews.record import NamedTuple
from lintnews.reporters.tally import Tally
from lintnews.reporters.terminal import Color, paint, visible
from lintnews.run import files, lint_bytes, refused
from lintnews.settings import Settings
from lintnews.suppress import beside
from lintnews.texts import counted


class Change(NamedTuple):
    """A file as it was and as it is once mended; ``path`` is ``-`` for standard input."""

    path: str
    data: bytes
    mended: Mended


def changes(paths: Sequence[str], options: Namespace, settings: Settings) -> Iterator[Change]:
    """Every file, mended in memory; one that cannot be read is unchanged and has a problem."""
    safeties: tuple[Safety, ...] = ("safe", "unsafe") if options.unsafe_fixes else ("safe",)
    for path in _expanded(paths, options.stdin_filename, settings):
        if isinstance(path, Problem):
            yield Change(path.path, b"", Mended(b"", Report(path.path, "", "", (), (path,)), 0))
            continue
        name = options.stdin_filename if path == "-" else path
        try:
            data = _read(path, settings.max_bytes + 1)
        except OSError as error:
            yield Change(path, b"", Mended(b"", refused(path, "unreadable", settings, detail=error.strerror), 0))
        else:
            yield Change(path, data, mend(name, data, settings, safeties))


def _expanded(paths: Sequence[str], name: str, settings: Settings) -> list[str | Problem]:
    """Files of all paths in their order, as `check` has it; ``-`` stands where ``name`` would."""

    def order(item: str | Problem) -> str:
        return item.path if isinstance(item, Problem) else name if item == "-" else item

    found = list(files([path for path in paths if path != "-"], settings))
    return sorted([*found, "-"] if "-" in paths else found, key=order)


def _read(path: str, most: int) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read(most)
    with open(path, "rb") as file:
        return file.read(most)


def reports(found: Iterable[Change], settings: Settings, tally: Tally) -> Iterator[Report]:
    """What remains in each file once the mended text is written: to the file, or to standard output for ``-``."""
    for path, data, mended in found:
        report = mended.report
        if path == "-":
            sys.stdout.buffer.write(mended.data)
            sys.stdout.buffer.flush()
        elif mended.data != data:
            try:
                write(path, mended.data)
            except OSError as error:
                problem = refused(path, "unwritable", settings, detail=error.strerror).problems
                # Nothing was fixed, so what would remain is not what is there.
                before = lint_bytes(path, data, settings, beside(path, settings.message_language == "fr"))
                yield before._replace(problems=problem)
                continue
        tally.fixed += mended.fixed
        yield report


def show(found: Iterable[Change], options: Namespace, settings: Settings, tally: Tally) -> int:
    """Print a unified diff of every file that would change and return how many would."""
    color = streams.colored(options.color)
    changed = 0
    for path, data, mended in found:
        for _ in streams.told((mended.report,), options.quiet):
            tally.add(mended.report)
        if mended.data == data:
            continue
        changed += 1
        name = options.stdin_filename if path == "-" else path
        for line in diff(name, decode(data).text, decode(mended.data).text):
            # Raw on its way to `patch`, but no control character reaches a terminal.
            shown = visible(line) if color else line
            streams.write(paint(shown, _color_of(line), color) + "\n", "diff")
    if not options.quiet:
        streams.err(counted("would-change", changed, settings.message_language == "fr"))
    return changed


def diff(name: str, old: str, new: str) -> Iterator[str]:
    """The lines of a unified diff, without line ends; only ``\\n`` ends a line, as for `patch`."""
    from difflib import unified_diff

    for line in unified_diff(_lines(old), _lines(new), name, name, lineterm="\n"):
        yield line.removesuffix("\n")
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"


def _lines(text: str) -> list[str]:
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _color_of(line: str) -> Color:
    kind: Color = "good" if line.startswith("+") else "error" if line.startswith("-") else "dim"
    return kind
