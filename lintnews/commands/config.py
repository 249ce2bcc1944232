"""config: every setting, its value and where it comes from."""

from collections.abc import Sequence

from lintnews.commands import streams
from lintnews.commands.configuration import configured, reading_parser
from lintnews.config import KEYS, TIER
from lintnews.reporters.terminal import paint, visible
from lintnews.settings import LanguageTool
from lintnews.texts import say


def run(arguments: Sequence[str], french: bool) -> int:
    """Print the settings.

    Raises:
        UsageError: an argument that is no option.
        ConfigurationError: the configuration cannot be read or used.
    """
    parser = reading_parser("config", arguments, french)
    options = parser.options_only(arguments)
    settings, origins = configured(options, french)
    french = settings.message_language == "fr"
    color = streams.colored(options.color)
    rows = [(key, written(getattr(settings, field)), origins.get(field)) for key, (field, *_) in KEYS.items()]
    widest = max(len(name) for name, _, _ in rows)
    for name, value, origin in rows:
        origin = visible(origin or say("default", french))
        streams.write(f"{paint(name.ljust(widest), 'bold', color)} = {value}  {paint(f'# {origin}', 'dim', color)}\n")
    return 0


def written(value: object) -> str:
    """``value`` as TOML has it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + visible(value).replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, LanguageTool):
        rows = [(key, getattr(value, field)) for key, (field, *_) in TIER.items()]
        return "{ " + ", ".join(f"{key} = {written(item)}" for key, item in rows) + " }"
    if isinstance(value, (tuple, list)):
        return "[" + ", ".join(map(written, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{key}" = {written(item)}' for key, item in value.items()) + "}"
    return str(value)
