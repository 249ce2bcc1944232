"""The options of every command that reads the configuration, and the settings that they give."""

from argparse import Namespace
from collections.abc import Sequence

from lintnews.commands.arguments import Parser, one_of
from lintnews.config import load
from lintnews.settings import Settings

WHENS = ("auto", "always", "never")


def reading_parser(command: str, arguments: Sequence[str], french: bool) -> Parser:
    """A parser with ``--config``, ``--isolated``, ``--message-language`` and ``--color``."""
    parser = Parser(command, arguments, french)
    parser.option("--config", metavar="FILE")
    parser.switch("--isolated")
    parser.option("--color", type=one_of(WHENS, french), default="auto", metavar="|".join(WHENS))
    return parser


def configured(options: Namespace, french: bool) -> tuple[Settings, dict[str, str]]:
    """The settings of the configuration, in the wanted language, and where each value comes from.

    Raises:
        ConfigurationError: the configuration cannot be read or used.
    """
    settings, origins = load(options.config, options.isolated)
    if options.message_language or "message_language" not in origins:
        settings = settings._replace(message_language="fr" if french else "en")
        origins["message_language"] = "--message-language" if options.message_language else "locale"
    return settings, origins
