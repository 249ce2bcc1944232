"""Arguments: argparse, made to say in one line what is wrong and what was probably meant, in English or French."""

import argparse
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NoReturn

from lintnews.texts import say


class UsageError(Exception):
    """The command line cannot be understood; the message is one line."""


class HelpWanted(Exception):  # noqa: N818 - no error
    """``--help`` was given; the message is the text to print."""


class Parser(argparse.ArgumentParser):
    """A command's options; what is no option is returned apart, so that paths may stand between options.

    ``describe`` gives the help text of a key; without ``--help`` it gives nothing, for the texts are long to load.
    """

    def __init__(self, command: str, arguments: Sequence[str], french: bool) -> None:
        super().__init__(prog=f"lintnews {command}", add_help=False, allow_abbrev=False, formatter_class=_formatter)
        self.command, self.french = command, french
        self.helping = not {"-h", "--help"}.isdisjoint(_before_dashes(arguments))
        self.switch("-h", "--help")
        self.option("--message-language", type=one_of(("en", "fr"), french), metavar="en|fr")

    def describe(self, key: str) -> str | None:
        """The help text ``key`` in the wanted language."""
        if not self.helping:
            return None
        from lintnews.commands.help import HELP

        return (HELP.get(f"{self.command} {key}") or HELP[key])[self.french]

    def option(self, *names: str, **facts: Any) -> None:
        """Add an option; its help text has the name of the option as its key."""
        self.add_argument(*names, help=self.describe(names[-1].lstrip("-")), **facts)

    def switch(self, *names: str) -> None:
        """Add an option without a value, off by default."""
        self.option(*names, action="store_true")

    def split(self, arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
        """The options and, apart, all other words in their order.

        Raises:
            UsageError: an option is unknown (the nearest is named) or its value does not fit.
            HelpWanted: that is what is wanted.
        """
        if self.helping:
            raise HelpWanted(self.help_text())
        words = _before_dashes(arguments)
        options, others = self.parse_known_args(words)
        for word in others:
            if word.startswith("-") and word != "-":
                given = word.partition("=")[0]
                known = [name for action in self._actions for name in action.option_strings]
                raise UsageError(say("unknown-option", self.french, given=given) + nearest(given, known, self.french))
        return options, [*others, *arguments[len(words) + 1 :]]

    def options_only(self, arguments: Sequence[str]) -> argparse.Namespace:
        """The options of a command that takes nothing else; raises as ``split``."""
        options, others = self.split(arguments)
        if others:
            raise UsageError(say("too-many", self.french, given=others[0]))
        return options

    def error(self, message: str) -> NoReturn:
        """Called by argparse; its own words are English."""
        option, colon, reason = message.removeprefix("argument ").partition(": ")
        if self.french:
            colon = " : "
            for english, french in FRENCH.items():
                reason = reason.replace(english, french)
        raise UsageError(f"{option}{colon}{reason}")

    def help_text(self) -> str:
        """What ``--help`` prints."""
        from lintnews.commands.help import USAGE, help_text

        return help_text(USAGE[self.command][self.french], self._actions, self.french)


def _before_dashes(arguments: Sequence[str]) -> Sequence[str]:
    """What stands before ``--``; after it, everything is a path."""
    return arguments[: arguments.index("--")] if "--" in arguments else arguments


def _formatter(prog: str) -> argparse.HelpFormatter:
    """argparse makes one for every option; without a width each would ask for the terminal's, which costs 3 ms."""
    return argparse.HelpFormatter(prog, width=100)


FRENCH = {
    "expected one argument": "une valeur était attendue",
    "ignored explicit argument": "cette option ne prend pas de valeur :",
}


def nearest(given: str, known: Iterable[str], french: bool, likeness: float = 0.5) -> str:
    """``; did you mean …?`` for the nearest of ``known``, or nothing."""
    from difflib import get_close_matches

    near = get_close_matches(given, list(known), 1, likeness)
    return say("did-you-mean", french, near=near[0]) if near else ""


def one_of(known: Sequence[str], french: bool) -> Callable[[str], str]:
    """A value that is one of ``known``."""

    def read(given: str) -> str:
        if given in known:
            return given
        listed = f"{', '.join(known[:-1])} {say('or', french)} {known[-1]}" if len(known) > 1 else known[0]
        reason = say("choice", french, given=given, known=listed) + nearest(given, known, french)
        raise argparse.ArgumentTypeError(reason)

    return read


def output(formats: Sequence[str], french: bool) -> Callable[[str], tuple[str, str]]:
    """``FORMAT=FILE``."""

    def read(given: str) -> tuple[str, str]:
        form, equals, path = given.partition("=")
        if not equals or not path:
            raise argparse.ArgumentTypeError(say("bad-output", french, given=given))
        return one_of(formats, french)(form), path

    return read


def number(least: int, french: bool) -> Callable[[str], int]:
    """A whole number from ``least`` on."""

    def read(given: str) -> int:
        if given.isascii() and given.isdigit() and len(given) < 20 and int(given) >= least:
            return int(given)
        raise argparse.ArgumentTypeError(say("bad-number", french, given=given, least=least))

    return read


def share(french: bool) -> Callable[[str], float]:
    """A share of all, from 0 to 1."""

    def read(given: str) -> float:
        whole, _, rest = given.partition(".")
        if given.isascii() and whole.isdigit() and (not rest or rest.isdigit()) and float(given) <= 1:
            return float(given)
        raise argparse.ArgumentTypeError(say("bad-share", french, given=given))

    return read


def day(french: bool) -> Callable[[str], str]:
    """A date of the calendar, ``YYYY-MM-DD``."""

    def read(given: str) -> str:
        from datetime import date

        try:
            if len(given) == len("YYYY-MM-DD") and date.fromisoformat(given).isoformat() == given:
                return given
        except ValueError:
            pass
        raise argparse.ArgumentTypeError(say("bad-date", french, given=given))

    return read


def names(given: Iterable[str] | None) -> tuple[str, ...]:
    """The names of comma lists, empty ones left out."""
    return tuple(name.strip() for words in given or () for name in words.split(",") if name.strip())
