"""The compiled catalogue: every rule as a small record, so that a warm start reads neither YAML nor rule modules.

It is kept in the user's cache, keyed by the interpreter, the rule files and the folders of installed packages; where it cannot be
written, it is made anew.
"""

import marshal
import os
import sys
import zlib
from collections.abc import Iterable, Mapping
from typing import Any, cast

from lintnews import cache
from lintnews.errors import ConfigurationError
from lintnews.finding import Severity
from lintnews.rule import DEEP, Check, Rule
from lintnews.settings import Settings

HERE = os.path.dirname(os.path.abspath(__file__))


class Entry:
    """A rule of the catalogue; its check is imported or made on first use."""

    __slots__ = ("_check", "_rest", "deep", "family", "language", "name", "needles", "options", "preview", "severity")

    def __init__(self, record: tuple[Any, ...]) -> None:
        self.name, severity, self.language, self.preview, self.needles, self._rest = record
        self.severity: Severity = severity
        self.family: str = self.name.partition(".")[0]
        self.deep = self.needles == DEEP
        self.options: Mapping[str, Any] = {}
        self._check: Check | None = None

    def rest(self) -> tuple[str, str, str, str, dict[str, Any]]:
        """Both messages, kind, source, and a kind's fields or a Python rule's options with their defaults."""
        return marshal.loads(self._rest)  # type: ignore[no-any-return]

    def message(self, french: bool) -> str:
        """The message's template."""
        english, translated, *_ = self.rest()
        return translated if french else english

    @property
    def check(self) -> Check:
        """The rule's check, with the options of the settings."""
        if self._check is None:
            self._check = self._made()
        return self._check

    def _made(self) -> Check:
        *_, kind, source, data = self.rest()
        if kind != "python":
            from lintnews.kinds import kind_of

            return cast(Check, kind_of(kind)(**{**data, **self.options}).check)
        if source.startswith("file:"):
            from lintnews.load import import_file

            path, _, attribute = source[5:].rpartition("#")
            check = getattr(import_file(path), attribute).check
        else:
            module, _, attribute = source.partition(":")
            check = getattr(__import__(module, fromlist=[attribute]), attribute).check
        if self.options:
            return bind(check, self.options)
        return cast(Check, check)

    def configured(self, options: Mapping[str, Any]) -> None:
        """Take ``options``.

        Raises:
            ConfigurationError: the rule has no such option, or it is of another type.
        """
        known = self.rest()[-1]
        for key, value in options.items():
            if key not in known:
                names = ", ".join(sorted(known))
                raise ConfigurationError(
                    f"rule {self.name}: unknown option {key!r}; it has: {names or 'none'}",
                    f"règle {self.name} : option inconnue {key!r} ; elle a : {names or 'aucune'}",
                )
            if known[key] is not None and not isinstance(value, type(known[key])):
                if isinstance(known[key], tuple) and isinstance(value, list):
                    continue
                wanted = type(known[key]).__name__
                raise ConfigurationError(
                    f"rule {self.name}: option {key!r}: {wanted} was expected, not {value!r}",
                    f"règle {self.name} : option {key!r} : {wanted} attendu, et non {value!r}",
                )
        self.options = {key: tuple(value) if isinstance(value, list) else value for key, value in options.items()}


def bind(check: Check, options: Mapping[str, Any]) -> Check:
    """``check`` with its options given."""
    return lambda doc: check(doc, **options)


def record(rule: Rule) -> tuple[Any, ...]:
    """What the catalogue keeps of a rule: what every run asks, and the rest packed, which only a rule that runs is asked for.

    Raises:
        ConfigurationError: an option's default is no text, number or list.
    """
    check: Any = rule.check
    data = dict(check.__kwdefaults__ or {}) if rule.kind == "python" else check.__self__._asdict()
    try:
        rest = marshal.dumps((rule.message, rule.message_fr, rule.kind, rule.source, data))
    except ValueError as error:
        raise ConfigurationError(
            f"{rule.source}: the default of an option must be a plain value: {data!r}",
            f"{rule.source} : le défaut d’une option doit être une valeur simple : {data!r}",
        ) from error
    return rule.name, rule.severity, rule.language, rule.preview, rule.needles, rest


def entries(settings: Settings) -> list[Entry]:
    """The rules that ``settings`` ask for, in the order of their names.

    Raises:
        ConfigurationError: a rule cannot be read, a name is unknown (the nearest is named), an option does not fit.
    """
    every = [Entry(found) for found in _records(settings.folders)]
    return selected(every, settings)


def selected(every: Iterable[Entry], settings: Settings) -> list[Entry]:
    """Those of ``every`` that the settings select, with their severities and options; raises as ``entries``."""
    every = list(every)
    names = {entry.name for entry in every}
    families = {entry.family for entry in every} | {"grammar", "style"}
    for asked in (*settings.select, *settings.ignore, *settings.severities, *settings.options):
        if asked not in names and asked not in families:
            raise _unknown(asked, names | families)
    chosen = []
    for entry in every:
        keys = {entry.name, entry.family}
        if settings.select and not keys & set(settings.select):
            continue
        if keys & set(settings.ignore) and entry.name not in settings.select:
            continue
        if entry.preview and not settings.preview and entry.name not in settings.select:
            continue
        entry.severity = settings.severities.get(entry.name, settings.severities.get(entry.family, entry.severity))
        if entry.name in settings.options:
            entry.configured(settings.options[entry.name])
        chosen.append(entry)
    return chosen


def _unknown(asked: str, known: Iterable[str]) -> ConfigurationError:
    from difflib import get_close_matches

    near = get_close_matches(asked, list(known), 1, 0.5)
    hint = f"did you mean {near[0]!r}?" if near else "“lintnews rules” lists them"
    hint_fr = f"vouliez-vous dire {near[0]!r} ?" if near else "« lintnews rules » les liste"
    return ConfigurationError(
        f"unknown rule or family {asked!r}; {hint}", f"règle ou famille inconnue {asked!r} ; {hint_fr}"
    )


def _records(folders: tuple[str, ...]) -> list[tuple[Any, ...]]:
    rules = os.path.join(HERE, "_rules")
    if not os.path.isdir(rules):
        rules = os.path.join(os.path.dirname(HERE), "rules")
    ours = [os.path.join(HERE, part) for part in ("checks", "kinds", os.path.join("data", "fr"))]
    watched = [rules, *ours, *map(os.path.abspath, folders)]
    key = (sys.version, _state(watched), _packages())
    name = f"catalogue-{zlib.crc32(repr((HERE, folders, sys.path)).encode()):08x}.marshal"
    kept = cache.read(name, key)
    if kept is not None and kept[0] == _stats([path for path, *_ in kept[0]]):
        return cast(list[tuple[Any, ...]], kept[1])
    from lintnews.load import all_rules

    loaded = all_rules(folders)
    records = [record(rule) for rule in loaded]
    cache.write(name, key, (_stats(_plugin_files(loaded)), records))
    return records


def _plugin_files(rules: Iterable[Rule]) -> set[str]:
    """The files of rules that come through entry points, and their folders: what else decides the catalogue."""
    modules = {rule.source.partition(":")[0] for rule in rules if rule.kind == "python"}
    files = {os.path.abspath(sys.modules[name].__file__ or "") for name in modules if name in sys.modules}
    outside = {file for file in files if not file.startswith(HERE + os.sep)}
    return outside | {os.path.dirname(file) for file in outside}


def _stats(paths: Iterable[str]) -> list[tuple[str, int, int]]:
    found = []
    for path in sorted(paths):
        try:
            stat = os.stat(path)
            found.append((path, stat.st_mtime_ns, stat.st_size))
        except OSError:
            found.append((path, 0, 0))
    return found


def _state(folders: Iterable[str]) -> list[tuple[str, int, int]]:
    """Path, time of change and size of every rule file below ``folders``."""
    found: list[tuple[str, int, int]] = []
    for folder in folders:
        try:
            inside = sorted(os.scandir(folder), key=lambda item: item.name)
        except OSError:
            continue
        for item in inside:
            if item.is_dir():
                if item.name != "__pycache__":
                    found += _state([item.path])
            elif item.name.endswith((".yaml", ".py")):
                stat = item.stat()
                found.append((item.path, stat.st_mtime_ns, stat.st_size))
    return found


def _packages() -> list[tuple[str, int]]:
    """The folders that packages are installed in and when they last changed: a plugin may have come or gone."""
    found = []
    for folder in sys.path:
        if folder.endswith(("site-packages", "dist-packages")):
            try:
                found.append((folder, os.stat(folder).st_mtime_ns))
            except OSError:
                continue
    return found
