"""Dated events: wars, elections, treaties, disasters whose dates are known, read from ``data/facts/*.yaml`` and a newsroom's files.

The files hold a plain part of YAML (a list of flat entries, one list within), read line by line: importing a YAML library would
cost the run more than the rest of the article. What was read, and checked, is kept in the user's cache until a file changes.
"""

import os
import zlib
from functools import lru_cache

from lintnews import cache
from lintnews.errors import ConfigurationError
from lintnews.record import NamedTuple

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "facts")
KEYS = ("name", "needle", "short", "start", "end", "aliases")
NEEDED = ("name", "needle", "aliases", "start")

Day = tuple[int, int, int]


class Fact(NamedTuple):
    """An event. ``aliases`` are patterns of its names, ``needles`` lower-case words of which an article that names it holds one.

    ``short`` is a pattern of the nouns that refer back to it (« la guerre »), or empty; ``start`` and ``end`` are
    (year, month, day), ``end`` None for what goes on or has no end that all agree on.
    """

    name: str
    needles: tuple[str, ...]
    aliases: tuple[str, ...]
    short: str
    start: Day
    end: Day | None


@lru_cache(maxsize=8)
def facts(folders: tuple[str, ...] = ()) -> tuple[Fact, ...]:
    """Our events and those of ``folders``: files, or folders with ``*.yaml`` files.

    Raises:
        ConfigurationError: a folder, a file or a line cannot be read; its line says what was expected.
    """
    paths = [path for folder in (FOLDER, *folders) for path in _paths(folder)]
    try:
        key = [(path, stat.st_mtime_ns, stat.st_size) for path in paths for stat in [os.stat(path)]]
    except OSError as error:
        raise _unreadable(str(error.filename)) from error
    name = f"facts-{zlib.crc32(repr(paths).encode()):08x}.marshal"
    kept = cache.read(name, key)
    if kept is None:
        kept = [tuple(fact) for path in paths for fact in _file(path)]
        cache.write(name, key, kept)
    return tuple(Fact(*found) for found in kept)


def _paths(folder: str) -> list[str]:
    if os.path.isfile(folder):
        return [folder]
    try:
        return [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".yaml")]
    except OSError as error:
        raise _unreadable(folder) from error


def _unreadable(path: str) -> ConfigurationError:
    return ConfigurationError(f"{path}: these facts cannot be read", f"{path} : ces faits ne peuvent être lus")


def _file(path: str) -> list[Fact]:
    try:
        with open(path, encoding="utf-8-sig") as file:
            return _read(file.read(), path)
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(path) from error


def _read(text: str, path: str) -> list[Fact]:
    entries: list[dict[str, tuple[str, int]]] = []
    aliases: list[list[tuple[str, int]]] = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.strip()
        if not words or words[0] == "#":
            continue
        if line.startswith("    - ") and entries and "aliases" in entries[-1]:
            aliases[-1].append((_scalar(words[2:]), number))
            continue
        if line.startswith("- "):
            entries.append({})
            aliases.append([])
        key, colon, value = words.removeprefix("- ").partition(":")
        if not entries or not colon or key not in KEYS or line[:2] not in ("- ", "  ") or line[2:3] == " ":
            raise _wrong(path, number, f"one of {', '.join(KEYS)}", f"une clé parmi {', '.join(KEYS)}")
        if key in entries[-1]:
            raise _wrong(path, number, f"{key!r} once an event", f"une seule fois {key!r} par événement")
        entries[-1][key] = _scalar(value), number
    return [_fact(entry, names, path) for entry, names in zip(entries, aliases, strict=True)]


def _scalar(written: str) -> str:
    """The text of a plain or quoted YAML scalar."""
    written = written.strip()
    if len(written) > 1 and written[0] == written[-1] == "'":
        return written[1:-1].replace("''", "'")
    return written[1:-1] if len(written) > 1 and written[0] == written[-1] == '"' else written


def _fact(entry: dict[str, tuple[str, int]], aliases: list[tuple[str, int]], path: str) -> Fact:
    first = min(number for _, number in entry.values())
    if any(not entry.get(key, ("",))[0] for key in NEEDED if key != "aliases") or not aliases:
        raise _wrong(
            path,
            first,
            "an event with name, needle, aliases and start",
            "un événement avec name, needle, aliases et start",
        )
    patterns = [*aliases, *([entry["short"]] if "short" in entry else [])]
    for source, number in patterns:
        _check_pattern(source, path, number)
    start = _day(*entry["start"], path)
    end = _day(*entry["end"], path) if "end" in entry else None
    if end and end < start:
        raise _wrong(path, entry["end"][1], "an end after the start", "une fin après le début")
    needles = tuple(word for word in entry["needle"][0].lower().split("|") if word)
    names = tuple(name for name, _ in aliases)
    return Fact(entry["name"][0], needles, names, entry.get("short", ("", 0))[0], start, end)


def _check_pattern(source: str, path: str, number: int) -> None:
    import regex

    try:
        regex.compile(source)
    except regex.error as error:
        raise _wrong(path, number, f"a pattern: {error}", f"un motif : {error}") from error


def _day(written: str, number: int, path: str) -> Day:
    from datetime import date

    try:
        found = date.fromisoformat(written if len(written) == len("YYYY-MM-DD") else "")
    except ValueError:
        raise _wrong(
            path,
            number,
            f"a date such as 2023-10-07, not {written!r},",
            f"une date comme 2023-10-07, et non {written!r}",
        ) from None
    return found.year, found.month, found.day


def _wrong(path: str, number: int, wanted: str, wanted_fr: str) -> ConfigurationError:
    return ConfigurationError(f"{path}:{number}: {wanted} was expected", f"{path}:{number} : attendu : {wanted_fr}")
