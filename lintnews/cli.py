"""The command line: which command is meant, and what ends it. Each command is a file of ``commands``."""

import os
import sys
from collections.abc import Sequence

from lintnews.commands import COMMANDS
from lintnews.errors import ConfigurationError
from lintnews.texts import say

INTERRUPTED = 130  # 128 + SIGINT
# Options with a value, which may look like a command: « --stdin-filename check ». A test holds them against the parsers.
VALUED = frozenset(
    "--message-language --config --color --select --ignore --output-format --output --language --date --fail-on --jobs "
    "--max-bytes --stdin-filename".split()
)
PIPE_CLOSED = 141  # 128 + SIGPIPE, as a shell shows a program that the signal ended


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code: 0 nothing found, 1 findings, 2 something could not be done."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    french = wants_french(words)
    try:
        code = _run(words, french)
        sys.stdout.flush()
        return code
    except ConfigurationError as error:
        return _wrong(error.french if french else str(error), french)
    except BrokenPipeError:
        # What is still buffered would raise again when Python ends.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.dup2(nowhere, sys.stderr.fileno())
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        # With a traceback Python would end with 1, as if something had been found.
        return _wrong(say("internal", french, detail=f"{type(error).__name__}: {error}"), french)


def _run(words: list[str], french: bool) -> int:
    from lintnews.commands.arguments import HelpWanted, UsageError

    first = words[0] if words else ""
    at = _command_at(words)
    command, rest = ("check", words) if at is None else (words[at], words[:at] + words[at + 1 :])
    try:
        if at is None and first.isalpha() and not os.path.exists(first):
            _misspelt(first, french)
        code: int = __import__(COMMANDS[command], fromlist=["run"]).run(rest, french)
        return code
    except HelpWanted as help_text:
        from lintnews.commands.streams import write

        write(str(help_text))
        return 0
    except UsageError as error:
        return _wrong(str(error), french)


def _command_at(words: Sequence[str]) -> int | None:
    """Where the command stands: first, or after options; None where there is none, that is, where ``check`` is meant."""
    at = 0
    while at < len(words):
        if words[at] in COMMANDS:
            return None if at and os.path.exists(words[at]) else at
        if not words[at].startswith("--"):
            return None
        at += 2 if words[at] in VALUED else 1
    return None


def _misspelt(word: str, french: bool) -> None:
    """Complain where the first word is neither command nor file, but nearly a command.

    Raises:
        UsageError: it is.
    """
    from lintnews.commands.arguments import UsageError, nearest

    if near := nearest(word, COMMANDS, french, 0.75):
        raise UsageError(say("unknown-command", french, given=word) + near)


def _wrong(reason: str, french: bool) -> int:
    from lintnews.commands.streams import err

    sys.stdout.flush()
    err(say("use", french, detail=" ".join(reason.split())))
    return 2


def wants_french(words: Sequence[str]) -> bool:
    """Whether to speak French: ``--message-language``, which must be known before it is read, else the locale."""
    for at, word in enumerate(words):
        name, equals, value = word.partition("=")
        if name == "--message-language":
            return (value if equals else "".join(words[at + 1 : at + 2])) == "fr"
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name].lower().startswith("fr")
    return False
