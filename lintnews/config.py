"""The configuration: found in the nearest folder, read, checked key by key, every complaint with file and line."""

import os
from collections.abc import Iterable, Mapping
from typing import Any

from lintnews.errors import ConfigurationError, read_text
from lintnews.finding import SEVERITIES
from lintnews.settings import LanguageTool, Settings

NAMES = ("lintnews.toml", ".lintnews.toml", "pyproject.toml")

# A key of the file: the field of Settings that it fills, and what it must be, in English and French.
KEYS = {
    "select": ("select", "a list of rule or family names", "une liste de règles ou de familles"),
    "ignore": ("ignore", "a list of rule or family names", "une liste de règles ou de familles"),
    "preview": ("preview", "true or false", "true ou false"),
    "language": ("language", "“fr” or “auto”", "« fr » ou « auto »"),
    "date": ("date", "a date, YYYY-MM-DD", "une date, AAAA-MM-JJ"),
    "message-language": ("message_language", "“en” or “fr”", "« en » ou « fr »"),
    "severity": (
        "severities",
        "a table of rule names with error, warning or info",
        "un tableau de règles avec error, warning ou info",
    ),
    "rules": (
        "options",
        "a table of rule names with tables of options",
        "un tableau de règles avec des tableaux d’options",
    ),
    "rules-folders": ("folders", "a list of folders that exist", "une liste de dossiers qui existent"),
    "seconds": ("seconds", "a number above 0", "un nombre positif"),
    "max-bytes": ("max_bytes", "a whole number above 0", "un entier positif"),
    "fail-on": ("fail_on", "error, warning or info", "error, warning ou info"),
    "facts": ("facts", "a list of YAML files that exist", "une liste de fichiers YAML qui existent"),
    "residue": ("residue", "a list of files that exist", "une liste de fichiers qui existent"),
    "languagetool": (
        "languagetool",
        "a table with enabled, server, idle-minutes, timeout-seconds",
        "un tableau avec enabled, server, idle-minutes, timeout-seconds",
    ),
    "ignore-files": (
        "ignore_files",
        "a table of globs with lists of rule or family names",
        "un tableau de motifs de fichiers avec des listes de règles ou de familles",
    ),
}

# The same for the table of the deep tier.
TIER = {
    "enabled": ("enabled", "true or false", "true ou false"),
    "server": ("server", "an address, http://… or https://…", "une adresse, http://… ou https://…"),
    "idle-minutes": ("idle_minutes", "a number above 0", "un nombre positif"),
    "timeout-seconds": ("seconds", "a number above 0", "un nombre positif"),
}


def load(explicit: str | None, isolated: bool) -> tuple[Settings, dict[str, str]]:
    """The settings of the file ``explicit``, else of the nearest configuration, and where each field of them was read.

    A field that no file gives is not among the origins (``FILE:LINE``). Folders and globs of the file are relative to it and
    become absolute. ``isolated``: no file is read.

    Raises:
        ConfigurationError: one line with file, line and what was expected.
    """
    if isolated:
        return Settings(), {}
    path = explicit or _nearest(os.getcwd())
    if not path:
        return Settings(), {}
    text = read_text(path)
    table = _section(path, text)
    if table is None:
        raise ConfigurationError(
            f"{path}: the section [tool.lintnews] was expected", f"{path} : la section [tool.lintnews] était attendue"
        )
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for key, value in table.items():
        line = line_of(text, key)
        if key not in KEYS:
            raise _unknown(f"{path}:{line}", key)
        field, wanted, wanted_fr = KEYS[key]
        try:
            values[field] = _value(key, value, os.path.dirname(os.path.abspath(path)))
        except ValueError as error:
            at = line_of(text, str(error.args[0]), line) if error.args else line
            if key == "languagetool" and error.args:
                name = str(error.args[0])
                if name not in TIER:
                    raise _unknown(f"{path}:{at or line}", name, TIER) from None
                key, (_, wanted, wanted_fr) = f"languagetool.{name}", TIER[name]
            raise ConfigurationError(
                f"{path}:{at or line}: {key}: {wanted} was expected",
                f"{path}:{at or line} : {key} : attendu : {wanted_fr}",
            ) from None
        origins[field] = f"{path}:{line}"
    settings = Settings(**values)
    _check_names(settings, path, text)
    return settings, origins


def _nearest(folder: str) -> str:
    """The configuration of the nearest folder that holds one, relative to ``folder`` where that is shorter; "" for none."""
    at = folder
    while True:
        for name in NAMES:
            path = os.path.join(at, name)
            path = min(path, os.path.relpath(path, folder), key=len) if os.path.isfile(path) else ""
            if path and (name != "pyproject.toml" or _mentions(path)):
                return path
        above = os.path.dirname(at)
        if above == at:
            return ""
        at = above


def _mentions(path: str) -> bool:
    """Whether a pyproject.toml has our section; one that does not name us is not even parsed."""
    try:
        text = read_text(path)
    except ConfigurationError:
        return False
    return "lintnews" in text and _section(path, text) is not None


def _section(path: str, text: str) -> dict[str, Any] | None:
    import tomllib

    try:
        found: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason, _, place = str(error).partition(" (at ")
        words = place.replace(",", "").split()  # "line 3, column 5)" or "end of document)"
        line = words[1] if words[:1] == ["line"] else text.count("\n") + 1
        raise ConfigurationError(
            f"{path}:{line}: TOML was expected: {reason}", f"{path}:{line} : TOML attendu : {reason}"
        ) from None
    if os.path.basename(path) == "pyproject.toml":
        found = found.get("tool", {})
        found = found.get("lintnews") if isinstance(found, dict) else None
        if found is not None and not isinstance(found, dict):
            line = line_of(text, "lintnews")
            raise ConfigurationError(
                f"{path}:{line}: tool.lintnews: a table was expected",
                f"{path}:{line} : tool.lintnews : un tableau était attendu",
            )
    section: dict[str, Any] | None = found
    return section


def line_of(text: str, key: str, first: int = 1) -> int:
    """The line of ``text``, from line ``first`` and from our section on, that ``key`` stands in; 0 when there is none."""
    lines = [line.strip() for line in text.splitlines()]
    ours = (at for at, line in enumerate(lines) if line.startswith("[") and _names(line)[:2] == ["tool", "lintnews"])
    rows = range(max(next(ours, 0), first - 1), len(lines))
    quoted = (f'"{key}"', f"'{key}'")
    for at in rows:
        head = lines[at].partition("]" if lines[at].startswith("[") else "=")[0]
        if key in _names(head) or any(word in head for word in quoted):
            return at + 1
    return next((at + 1 for at in rows if any(word in lines[at] for word in (*quoted, f"{key} =", f"{key}="))), 0)


def _names(head: str) -> list[str]:
    """The bare names of a dotted key or of the head of a table."""
    return [name.strip() for name in head.strip("[] ").split(".")]


def _unknown(place: str, key: str, known: Iterable[str] = KEYS) -> ConfigurationError:
    from difflib import get_close_matches

    near = get_close_matches(key, known := list(known), 1, 0.5)
    hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(known)}"
    hint_fr = f"vouliez-vous dire {near[0]!r} ?" if near else f"connues : {', '.join(known)}"
    return ConfigurationError(f"{place}: unknown key {key!r}; {hint}", f"{place} : clé inconnue {key!r} ; {hint_fr}")


def _value(key: str, value: Any, folder: str) -> Any:
    """The field's value.

    Raises:
        ValueError: it is not what the key's row of KEYS says; its argument, if any, is the word that is wrong.
    """
    if key in ("select", "ignore"):
        return tuple(_checked(value, _is_words(value)))
    if key in ("rules-folders", "facts", "residue"):
        words = _checked(value, _is_words(value))
        paths = tuple(os.path.join(folder, os.path.expanduser(word)) for word in words)
        for word, path in zip(words, paths, strict=True):
            _checked(word, os.path.exists(path), word)
        if key == "residue":
            from lintnews.recurring import lines_of

            lines_of(paths)  # a line that cannot be read is told before the run, with its own file
        if key == "facts":
            from lintnews.layers.facts import facts

            facts(paths)  # a broken file stops the run here, with its own line
        return paths
    if key == "preview":
        return _checked(value, isinstance(value, bool))
    if key == "date":
        return _date(value)
    if key in ("language", "message-language"):
        return _checked(value, value in (("fr", "auto") if key == "language" else ("fr", "en")))
    if key == "fail-on":
        return _checked(value, value in SEVERITIES)
    if key == "seconds":
        return _positive(value)
    if key == "max-bytes":
        return _checked(value, isinstance(value, int) and not isinstance(value, bool) and value > 0)
    table = _checked(value, isinstance(value, dict))
    if key == "languagetool":
        fields = {_checked(TIER.get(name), name in TIER, name)[0]: _tier(name, found) for name, found in table.items()}
        return LanguageTool(**fields)
    if key == "severity":
        return {name: _checked(found, found in SEVERITIES, name) for name, found in table.items()}
    if key == "rules":
        return {name: _checked(found, isinstance(found, dict), name) for name, found in table.items()}
    globs = []
    for glob, rules in table.items():
        _checked(rules, _is_words(rules), glob)
        globs.append((os.path.join(folder, glob) if "/" in glob else glob, tuple(rules)))
    return tuple(globs)


def _tier(name: str, value: Any) -> Any:
    """A value of the table of the deep tier; raises ValueError with its name."""
    if name == "enabled":
        return _checked(value, isinstance(value, bool), name)
    if name == "server":
        address = isinstance(value, str) and value.startswith(("http://", "https://")) and len(value.split()) == 1
        return _checked(value, address or value == "", name).rstrip("/").removesuffix("/check").removesuffix("/v2")
    return _positive(value, name)


def _positive(value: Any, *word: str) -> float:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(_checked(value, number and 0 < value < float("inf"), *word))


def _checked(value: Any, holds: bool, *word: str) -> Any:
    if not holds:
        raise ValueError(*word)
    return value


def _is_words(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) for word in value)


def _date(value: Any) -> str:
    from datetime import date

    if isinstance(value, date):
        return value.isoformat()[:10]
    if not isinstance(value, str) or len(value) != len("YYYY-MM-DD"):
        raise ValueError
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise ValueError from None


def _check_names(settings: Settings, path: str, text: str) -> None:
    """Complain about unknown rule names and options here, where the line is known."""
    from lintnews.catalogue import entries

    by_file = tuple(name for _, rules in settings.ignore_files for name in rules)
    asked: Mapping[str, Any] = dict.fromkeys(
        (*settings.select, *settings.ignore, *settings.severities, *settings.options, *by_file)
    )
    if not asked:
        return
    try:
        entries(settings._replace(ignore=settings.ignore + by_file))
        if settings.options:
            entries(Settings(preview=True, options=settings.options, folders=settings.folders))
    except ConfigurationError as error:
        for name in asked:
            if repr(name) in str(error) or f"rule {name}:" in str(error):
                place = f"{path}:{line_of(text, name)}"
                raise ConfigurationError(f"{place}: {error}", f"{place} : {error.french}") from error
        raise
