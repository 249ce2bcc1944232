"""languagetool: LanguageTool on this machine: its installation and its server."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from lintnews.commands import streams
from lintnews.commands.arguments import Parser, UsageError, nearest
from lintnews.commands.configuration import configured, reading_parser
from lintnews.errors import ConfigurationError
from lintnews.languagetool import installation
from lintnews.texts import say

SOURCES = "maven|download|FOLDER"


def run(arguments: Sequence[str], french: bool) -> int:
    """Do what is asked; 2 when ``status`` finds nothing installed.

    Raises:
        UsageError: it is not known what is asked.
        ConfigurationError: it cannot be done.
    """
    parser = parser_of(arguments or ["--help"], french)
    options, words = parser.split(arguments)
    if not words or words[0] not in ACTIONS:
        known = ", ".join(ACTIONS)
        reason = say("choice", french, given=words[0] if words else "", known=known)
        raise UsageError(reason + nearest(words[0] if words else "", ACTIONS, french))
    if words[1:] or (options.source and words[0] != "install"):
        raise UsageError(say("too-many", french, given=words[1] if words[1:] else "--from"))
    settings, _ = configured(options, french)
    return ACTIONS[words[0]](options.source or "", settings.message_language == "fr")


def parser_of(arguments: Sequence[str], french: bool) -> Parser:
    """The options of ``languagetool``."""
    parser = reading_parser("languagetool", arguments, french)
    parser.option("--from", dest="source", metavar=SOURCES)
    return parser


def install(source: str, french: bool) -> int:
    """Install LanguageTool, and say where."""
    from lintnews.languagetool.install import install

    with told_progress() as progress:
        found, new = install(source, progress)
    key = "lt-installed" if new else "lt-there"
    streams.write(say(key, french, version=found.version, path=found.folder) + "\n")
    return 0


def status(_: str, french: bool) -> int:
    """Say which LanguageTool and which Java there are."""
    found = installation.find()
    if not found:
        streams.write(say("lt-none", french) + "\n")
        return 2
    streams.write(f"LanguageTool {found.version}{' : ' if french else ': '}{found.folder}\n")
    try:
        path = installation.java()
        streams.write(f"Java {installation.java_version(path)}{' : ' if french else ': '}{path}\n")
    except ConfigurationError as error:
        streams.err(error.french if french else str(error))
        return 2
    return 0


@contextmanager
def told_progress() -> Iterator[Callable[[str], None]]:
    """A line on the terminal that changes with each step; nothing where standard error is no terminal."""
    if not sys.stderr.isatty():
        yield lambda words: None
        return
    from rich.console import Console
    from rich.markup import escape

    with Console(stderr=True).status("LanguageTool") as shown:
        yield lambda words: shown.update(escape(words))


ACTIONS = {"install": install, "status": status}
