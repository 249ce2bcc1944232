"""Mending a file: fixes made in passes, everything else left byte for byte, written whole or not at all."""

import os
import stat
import unicodedata
from collections.abc import Collection, Iterator

from lintnews import suppress
from lintnews.finding import Edit, Fix, Report, Safety
from lintnews.fix import apply
from lintnews.readers.decoding import Decoded, RefusedError, decode, shown
from lintnews.record import NamedTuple
from lintnews.run import lint_bytes, lint_decoded
from lintnews.settings import Settings
from lintnews.texts import say

PASSES = 10  # as ruff: fixes that have not settled by then undo one another


class Mended(NamedTuple):
    """A file's bytes once mended, the report on them, and how many fixes were made."""

    data: bytes
    report: Report
    fixed: int


def mend(name: str, data: bytes, settings: Settings, safeties: Collection[Safety]) -> Mended:
    """Make the fixes of ``safeties`` in the file ``name`` that holds ``data``, until nothing changes.

    What no edit touches stays byte for byte: byte-order mark, encoding, line ends, even bytes that are broken. A fix whose words
    the encoding does not have is left out. Findings that the files beside ``name`` suppress are not fixed.

    Raises:
        ConfigurationError: as ``run.lint_bytes``.
    """
    side = suppress.beside(name, settings.message_language == "fr")
    report = lint_bytes(name, data, settings, side)
    if not any(finding.fix and finding.fix.safety in safeties for finding in report.findings):
        return Mended(data, report, 0)
    try:
        now = decode(data)
        if now.encoded(now.raw) != data:
            return Mended(data, report, 0)
    except (RefusedError, UnicodeEncodeError):
        return Mended(data, report, 0)  # the encoding does not lead back to these bytes
    fixed = 0
    seen = {now.raw}
    decomposed = unicodedata.is_normalized("NFD", now.raw) and not unicodedata.is_normalized("NFC", now.raw)
    for _ in range(PASSES):
        raw, count = apply(now.raw, _able(report, now, decomposed), safeties)
        if not count or raw == now.raw:
            return Mended(now.encoded(now.raw), report, fixed)
        fixed += count
        now = now._replace(raw=raw, text=shown(raw))
        report = lint_decoded(name, now, settings, side)
        if raw in seen:
            break
        seen.add(raw)
    note = say("note-unsettled", settings.message_language == "fr", passes=PASSES)
    return Mended(now.encoded(now.raw), report._replace(notes=(*report.notes, note)), fixed)


def _able(report: Report, decoded: Decoded, decomposed: bool) -> Iterator[Fix]:
    """The fixes that can be written in the file's encoding, in its own form of accents."""
    for finding in report.findings:
        if finding.fix is None:
            continue
        edits = finding.fix.edits
        if decomposed:
            edits = tuple(Edit(span, unicodedata.normalize("NFD", new)) for span, new in edits)
        try:
            decoded.encoded("".join(edit.new for edit in edits))
        except UnicodeEncodeError:
            continue
        yield finding.fix._replace(edits=edits)


def write(path: str, data: bytes) -> None:
    """Put ``data`` in the place of what the file at ``path`` holds, whole or not at all; a link's target is written.

    The file keeps its mode and, where the system allows it, its owner.

    Raises:
        OSError: it could not be written; the file is as it was and no other file is left behind.
    """
    import tempfile

    target = os.path.realpath(path)
    folder = os.path.dirname(target)
    was = os.stat(target)
    for place, mode in ((target, was.st_mode), (folder, os.stat(folder).st_mode)):
        # root may write all; that a file was made read-only is to be respected all the same
        if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(place, os.W_OK):
            raise PermissionError(13, "read-only", place)
    descriptor, temporary = tempfile.mkstemp(prefix=".lintnews-", dir=folder)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            _keep(file.fileno(), was)
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except BaseException:
        try:
            os.unlink(temporary)
        except OSError:
            pass
        raise


def _keep(descriptor: int, was: os.stat_result) -> None:
    """Give a new file the owner and mode of the old one."""
    if hasattr(os, "fchown"):
        try:
            os.fchown(descriptor, was.st_uid, was.st_gid)
        except OSError:
            pass  # only root may give a file away
        os.fchmod(descriptor, stat.S_IMODE(was.st_mode))
