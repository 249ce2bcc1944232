"""Dated events: wars, elections, treaties, disasters whose dates are known, read from ``data/facts/*.yaml``.

The files hold a plain part of YAML (a list of flat entries, one list within), read line by line: importing a YAML library
would cost the run more than the rest of the article.
"""

import os
from functools import lru_cache
from typing import NamedTuple

from lintnews.errors import ConfigurationError

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "facts")
KEYS = ("name", "needle", "short", "start", "end", "aliases")


class Fact(NamedTuple):
    """An event. ``aliases`` are patterns of its names, ``needles`` lower-case words of which an article that names it holds one.

    ``short`` is a pattern of the nouns that refer back to it (« la guerre »), or empty; ``start`` and ``end`` are
    (year, month, day), ``end`` None for what goes on or took a day.
    """

    name: str
    needles: tuple[str, ...]
    aliases: tuple[str, ...]
    short: str
    start: tuple[int, int, int]
    end: tuple[int, int, int] | None


@lru_cache(maxsize=8)
def facts(folders: tuple[str, ...] = ()) -> tuple[Fact, ...]:
    """Our events and those of ``folders``: files, or folders with ``*.yaml`` files.

    Raises:
        ConfigurationError: a folder, a file or a line cannot be read.
    """
    found: list[Fact] = []
    for folder in (FOLDER, *folders):
        try:
            names = [""] if os.path.isfile(folder) else sorted(os.listdir(folder))
            for path in [os.path.join(folder, name) if name else folder for name in names]:
                if path.endswith(".yaml") or path == folder:
                    with open(path, encoding="utf-8") as file:
                        found += _read(file.read(), path)
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigurationError(f"{folder}: these facts cannot be read") from error
    return tuple(found)


def _read(text: str, path: str) -> list[Fact]:
    entries: list[dict[str, str]] = []
    aliases: list[list[str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.strip()
        if not words or words[0] == "#":
            continue
        if line.startswith("    - ") and entries:
            aliases[-1].append(words[2:].strip().strip("'").replace("''", "'"))
            continue
        if line.startswith("- "):
            entries.append({"line": str(number)})
            aliases.append([])
        key, colon, value = words.removeprefix("- ").partition(":")
        if not entries or not colon or key not in KEYS or (line[0] not in "- "):
            raise ConfigurationError(f"{path}:{number}: one of {', '.join(KEYS)} was expected")
        entries[-1][key] = value.strip().strip("'")
    return [_fact(entry, tuple(names), path) for entry, names in zip(entries, aliases, strict=True)]


def _fact(entry: dict[str, str], aliases: tuple[str, ...], path: str) -> Fact:
    where = f"{path}:{entry['line']}"
    start = _day(entry.get("start", ""), where)
    if not entry.get("name") or not entry.get("needle") or not aliases or start is None:
        raise ConfigurationError(f"{where}: an event has name, needle, aliases and start")
    end = _day(entry.get("end", ""), where)
    return Fact(entry["name"], tuple(entry["needle"].split("|")), aliases, entry.get("short", ""), start, end)


def _day(written: str, where: str) -> tuple[int, int, int] | None:
    if not written:
        return None
    parts = written.split("-")
    if len(parts) != 3 or not all(map(str.isdigit, parts)):
        raise ConfigurationError(f"{where}: {written!r}: a date such as 2023-10-07 was expected")
    return int(parts[0]), int(parts[1]), int(parts[2])
