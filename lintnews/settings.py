"""Settings: what a run was asked to do, as one frozen value that can be sent to another process."""

from collections.abc import Mapping
from typing import Any

from lintnews.finding import Severity
from lintnews.record import NamedTuple


class LanguageTool(NamedTuple):
    """The deep tier: whether it is on, and was ``asked`` for by name (a failure of its server then fails the run).

    ``server`` is the address of the newsroom's own (``http://host:port``), or empty for the local one, which ends when nobody has
    asked it for ``idle_minutes``; ``seconds`` is the longest wait for an answer.
    """

    enabled: bool = False
    asked: bool = False
    server: str = ""
    idle_minutes: float = 10.0
    seconds: float = 30.0


class Settings(NamedTuple):
    """The values that decide a run's findings.

    ``select`` and ``ignore`` hold rule or family names (an empty ``select``: all rules but those of preview); ``severities``
    and ``options`` are by rule name; ``folders`` hold rules of the house; ``seconds`` is the most that one rule may take on
    one article; ``max_bytes`` the largest file that is read; ``date`` the article's date (``YYYY-MM-DD``) where it has none;
    ``language`` is ``fr`` or ``auto``; ``ignore_files`` are globs (absolute, or relative to the current folder) with the rule
    or family names left out for the files that they match; ``facts`` are YAML files of dated events, ``residue`` files of lines
    that recur in a source; ``languagetool`` is the deep tier; ``fail_on`` is the least severity that fails a run.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    preview: bool = False
    language: str = "auto"
    date: str = ""
    message_language: str = "en"
    severities: Mapping[str, Severity] = {}
    options: Mapping[str, Mapping[str, Any]] = {}
    folders: tuple[str, ...] = ()
    seconds: float = 5.0
    max_bytes: int = 50_000_000
    ignore_files: tuple[tuple[str, tuple[str, ...]], ...] = ()
    facts: tuple[str, ...] = ()
    residue: tuple[str, ...] = ()
    languagetool: LanguageTool = LanguageTool()
    fail_on: Severity = "warning"
