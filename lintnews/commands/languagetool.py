"""languagetool: LanguageTool on this machine: its installation and its server."""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from lintnews.commands import streams
from lintnews.commands.arguments import Parser, UsageError, nearest
from lintnews.commands.configuration import configured, reading_parser
from lintnews.errors import ConfigurationError
from lintnews.languagetool import installation
from lintnews.languagetool.failure import Failure
from lintnews.languagetool.keeper import State
from lintnews.settings import LanguageTool
from lintnews.texts import say

SOURCES = "maven|download|FOLDER"


def run(arguments: Sequence[str], french: bool) -> int:
    """Do what is asked; 2 when it cannot be done, or when ``status`` finds nothing that could answer.

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
    if words[0] == "install":
        return install(options.source or "", settings.message_language == "fr")
    return SERVER[words[0]](settings.languagetool, settings.message_language == "fr")


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
    write(say(key, french, version=found.version, path=found.folder))
    return 0


def start(settings: LanguageTool, french: bool) -> int:
    """Start the local server for the runs to come, ready to answer; it ends by itself after the idle time."""
    from lintnews.languagetool import keeper
    from lintnews.languagetool.checker import FIRST_SECONDS
    from lintnews.languagetool.client import ask

    if settings.server:
        raise installation.wrong("lt-elsewhere", url=settings.server)
    if installation.find():
        installation.java_version(installation.java())
    try:
        with told_progress() as progress:
            state = keeper.start(settings.idle_minutes * 60, lambda busy: progress("LanguageTool"))
            ask(state.url, ["Bonjour."], {}, max(FIRST_SECONDS, settings.seconds))  # it builds its French rules now
    except Failure as failure:
        raise failed(failure) from None
    running(keeper.status() or state, french)
    return 0


def stop(settings: LanguageTool, french: bool) -> int:
    """End the local server, if one runs."""
    from lintnews.languagetool import keeper

    write(say("lt-stopped" if keeper.stop() else "lt-not-running", french))
    return 0


def status(settings: LanguageTool, french: bool) -> int:
    """Say which server answers, else which LanguageTool and which Java there are to start one."""
    if settings.server:
        return answers(settings, french)
    found = installation.find()
    if not found:
        write(say("lt-none", french))
        return 2
    write(say("lt-found", french, name=f"LanguageTool {found.version}", path=found.folder))
    try:
        path = installation.java()
        write(say("lt-found", french, name=f"Java {installation.java_version(path)}", path=path))
    except ConfigurationError as error:
        streams.err(error.french if french else str(error))
        return 2
    from lintnews.languagetool import keeper

    state = keeper.status()
    if state:
        running(state, french)
    else:
        write(say("lt-not-running", french))
    return 0


def answers(settings: LanguageTool, french: bool) -> int:
    """Ask the newsroom's own server for its version; a word is sent, nothing of an article."""
    from lintnews.languagetool.client import ask

    try:
        version, _ = ask(settings.server, ["Bonjour."], {}, settings.seconds)
    except Failure as failure:
        raise failed(failure) from None
    write(say("lt-answers", french, url=settings.server, version=version))
    return 0


def running(state: State, french: bool) -> None:
    """Say where the local server is, since when, its process and its memory."""
    since = time.strftime("%Y-%m-%d %H:%M", time.localtime(state.since))
    facts = {
        "url": state.url,
        "version": state.version,
        "since": since,
        "java": state.java,
        "mb": f"{state.memory:.0f}",
    }
    write(say("lt-running", french, **facts))


def failed(failure: Failure) -> ConfigurationError:
    """The failure as an error of the command."""
    return ConfigurationError(f"LanguageTool: {failure.told(False)}", f"LanguageTool : {failure.told(True)}")


def write(line: str) -> None:
    """Write a line to standard output."""
    streams.write(line + "\n")


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


SERVER: dict[str, Callable[[LanguageTool, bool], int]] = {"start": start, "stop": stop, "status": status}
ACTIONS = ("install", *SERVER)
