"""Every rule, read from its file: declarative ones from YAML, Python ones from packages, folders and entry points.

This is the cold path: a run reads the compiled catalogue instead (see ``catalogue``).
"""

import importlib
import importlib.util
import pkgutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import regex
import yaml

from lintnews import strict
from lintnews.errors import ConfigurationError
from lintnews.kinds import KINDS, kind_of
from lintnews.needles import needles
from lintnews.rule import Bad, Rule

NAME = regex.compile(r"[a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*")
FACTS = {
    "name", "kind", "severity", "message", "message_fr", "why", "why_fr", "bad", "good", "language", "preview", "safety",
}  # fmt: skip
EXPECTED = {"true or false": "true ou false", "a number": "un nombre", "a list": "une liste", "a mapping": "un tableau",
            "a text": "un texte"}  # fmt: skip
NEEDED = ("name", "kind", "message", "message_fr", "why", "why_fr")


def rules_dir() -> Path:
    """The folder of our declarative rules, in a wheel or in a checkout."""
    inside = Path(__file__).parent / "_rules"
    return inside if inside.is_dir() else Path(__file__).parents[1] / "rules"


def all_rules(folders: Iterable[str] = (), *, entry_points: bool = True) -> list[Rule]:
    """Our rules, those of the entry point ``lintnews.rules`` and those of ``folders``, by name.

    Raises:
        ConfigurationError: a rule file or plugin cannot be read, or two rules have one name.
    """
    found: dict[str, Rule] = {}
    for rule in _every(folders, entry_points):
        if rule.name in found:
            raise ConfigurationError(
                f"{rule.source}: rule {rule.name} stands in {found[rule.name].source} already",
                f"{rule.source} : la règle {rule.name} existe déjà dans {found[rule.name].source}",
            )
        found[rule.name] = rule
    return [found[name] for name in sorted(found)]


def _every(folders: Iterable[str], entry_points: bool) -> Iterator[Rule]:
    import lintnews.checks

    yield from folder_rules(rules_dir())
    yield from package_rules(lintnews.checks)
    if entry_points:
        yield from _entry_points()
    for folder in folders:
        if not Path(folder).is_dir():
            raise ConfigurationError(
                f"{folder}: no such folder of rules", f"{folder} : ce dossier de règles n’existe pas"
            )
        yield from folder_rules(Path(folder))


def folder_rules(folder: Path) -> Iterator[Rule]:
    """The rules of the YAML and Python files below ``folder``."""
    for path in sorted(folder.rglob("*.yaml")):
        yield yaml_rule(path)
    for path in sorted(folder.rglob("*.py")):
        yield from module_rules(import_file(str(path)), str(path))


def package_rules(package: ModuleType) -> Iterator[Rule]:
    """The rules of all modules of ``package``."""
    for info in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        yield from module_rules(importlib.import_module(info.name))


def module_rules(module: ModuleType, path: str = "") -> Iterator[Rule]:
    """The rules that are made in ``module``; those of a file at ``path`` are found again through it."""
    for attribute, value in vars(module).items():
        if isinstance(value, Rule) and value.check.__module__ == module.__name__:
            where = f"file:{path}#{attribute}" if path else f"{module.__name__}:{attribute}"
            yield _checked(value._replace(source=where), path or module.__name__)


def import_file(path: str) -> ModuleType:
    """The module in the file ``path``.

    Raises:
        ConfigurationError: it cannot be imported.
    """
    name = "lintnews_plugin_" + regex.sub(r"\W", "_", path)
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        raise ConfigurationError(
            f"{path}: this plugin does not import: {reason}", f"{path} : ce module ne s’importe pas : {reason}"
        ) from error
    return module


def _entry_points() -> Iterator[Rule]:
    from importlib.metadata import entry_points

    for point in sorted(entry_points(group="lintnews.rules"), key=lambda point: point.name):
        try:
            module = point.load()
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"
            raise ConfigurationError(
                f"plugin {point.name} ({point.value}): it does not import: {reason}",
                f"module {point.name} ({point.value}) : il ne s’importe pas : {reason}",
            ) from error
        if isinstance(module, Rule):
            yield _checked(module, point.value)
        elif isinstance(module, ModuleType):
            yield from module_rules(module)
            if hasattr(module, "__path__"):
                yield from package_rules(module)
        else:
            raise ConfigurationError(
                f"plugin {point.name} ({point.value}): a module, package or Rule was expected",
                f"module {point.name} ({point.value}) : un module, un paquet ou une Rule était attendu",
            )


def _checked(rule: Rule, where: str) -> Rule:
    if not NAME.fullmatch(rule.name):
        raise ConfigurationError(
            f"{where}: rule name {rule.name!r}: family.defect in lower case was expected",
            f"{where} : nom de règle {rule.name!r} : famille.défaut en minuscules était attendu",
        )
    if rule.severity not in ("error", "warning", "info"):
        raise ConfigurationError(
            f"{where}: severity {rule.severity!r}: error, warning or info was expected",
            f"{where} : gravité {rule.severity!r} : error, warning ou info était attendu",
        )
    return rule


def yaml_rule(path: Path) -> Rule:
    """The rule in a YAML file.

    Raises:
        ConfigurationError: with file and line, for what cannot be read, is unknown, repeated or missing.
    """
    root = strict.compose(path)
    if not isinstance(root, yaml.MappingNode):
        raise ConfigurationError(
            f"{path}:1: a mapping with the keys of a rule was expected",
            f"{path}:1 : les clés d’une règle étaient attendues",
        )
    lines = {key.value: key.start_mark.line + 1 for key, _ in root.value}
    facts = strict.value(root, path)
    for key in NEEDED:
        if not facts.get(key):
            raise ConfigurationError(f"{path}:1: the key {key!r} is missing", f"{path}:1 : la clé {key!r} manque")
    if facts["kind"] not in KINDS:
        known = ", ".join(KINDS)
        raise ConfigurationError(
            f"{path}:{lines['kind']}: unknown kind {facts['kind']!r}; known: {known}",
            f"{path}:{lines['kind']} : sorte inconnue {facts['kind']!r} ; connues : {known}",
        )
    kind: Any = kind_of(facts["kind"])
    fields = {
        key: _rows(kind, facts, path, lines[key]) if key == "data" else _field(kind, key, facts[key], path, lines[key])
        for key in kind._fields
        if key in facts
    }
    for key in facts:
        if key not in FACTS and key not in kind._fields:
            known = ", ".join(kind._fields)
            raise ConfigurationError(
                f"{path}:{lines[key]}: unknown key {key!r} for kind {facts['kind']!r}; known: {known}",
                f"{path}:{lines[key]} : clé inconnue {key!r} pour la sorte {facts['kind']!r} ; connues : {known}",
            )
    try:
        made = kind(**fields)
    except TypeError as error:
        raise ConfigurationError(f"{path}:1: {error}") from error
    searched, _ = made.searched()
    for pattern in _patterns(made):
        try:
            regex.compile(pattern)
        except regex.error as error:
            raise ConfigurationError(
                f"{path}:1: the pattern {pattern!r} cannot be read: {error}",
                f"{path}:1 : le motif {pattern!r} est illisible : {error}",
            ) from error
    bad = tuple(Bad(item["text"], item.get("fixed")) for item in _examples(facts.get("bad", ()), path, lines))
    rule = Rule(
        name=facts["name"],
        severity=facts.get("severity", "warning"),
        message=facts["message"],
        message_fr=facts["message_fr"],
        why=facts["why"].strip(),
        why_fr=facts["why_fr"].strip(),
        check=made.check,
        bad=bad,
        good=tuple(facts.get("good", ())),
        language=facts.get("language", "fr"),
        preview=facts.get("preview", "false") == "true",
        needles=needles(searched),
        source=str(path),
        kind=facts["kind"],
    )
    return _checked(rule, f"{path}:{lines['name']}")


def _patterns(made: Any) -> Iterator[str]:
    """Every pattern that a declarative rule holds."""
    yield from made.searched()[0]
    for key in ("unless", "when", "without"):
        value = getattr(made, key, ())
        yield from (value,) if isinstance(value, str) else value


def _examples(items: Any, path: Path, lines: dict[str, int]) -> Iterator[dict[str, str]]:
    for item in items:
        if isinstance(item, str):
            yield {"text": item}
        elif isinstance(item, dict) and "text" in item and not item.keys() - {"text", "fixed"}:
            yield item
        else:
            raise ConfigurationError(
                f"{path}:{lines['bad']}: an example is a text, or has the keys text and fixed",
                f"{path}:{lines['bad']} : un exemple est un texte, ou a les clés text et fixed",
            )


def _rows(kind: Any, facts: dict[str, Any], path: Path, line: int) -> Any:
    """What the kind makes of the rows in the files below ``lintnews/data/fr/DATA``, DATA being the rule's ``data``."""
    if not isinstance(facts["data"], str):
        raise ConfigurationError(
            f"{path}:{line}: the name of a folder of data was expected",
            f"{path}:{line} : un nom de dossier de données était attendu",
        )
    return kind.read(strict.rows(Path(__file__).parent / "data" / "fr" / facts["data"]))


def _field(kind: Any, key: str, value: Any, path: Path, line: int) -> Any:
    """A field's value by the type that its kind declares."""
    wanted = str(kind.__annotations__[key])
    default = kind._field_defaults.get(key)
    problem = ""
    if isinstance(default, bool):
        if value not in ("true", "false"):
            problem = "true or false"
        value = value == "true"
    elif isinstance(default, int):
        if not (isinstance(value, str) and value.isdigit()):
            problem = "a number"
        else:
            value = int(value)
    elif "tuple" in wanted:
        if isinstance(value, str):
            value = (value,)
        if not isinstance(value, tuple) or not value:
            problem = "a list"
    elif "Mapping" in wanted:
        if not isinstance(value, dict):
            problem = "a mapping"
    elif not isinstance(value, str):
        problem = "a text"
    if problem:
        raise ConfigurationError(
            f"{path}:{line}: {key!r}: {problem} was expected",
            f"{path}:{line} : {key!r} : attendu : {EXPECTED[problem]}",
        )
    return value
