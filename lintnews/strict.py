"""YAML read strictly: every scalar a string, repeated keys refused, each error with its file and line."""

from pathlib import Path
from typing import Any

import yaml

from lintnews.errors import ConfigurationError


def compose(path: Path) -> Any:
    """The root node of the file, whose nodes know their lines.

    Raises:
        ConfigurationError: it is no YAML.
    """
    try:
        return yaml.compose(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, UnicodeDecodeError, OSError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        reason = getattr(error, "problem", error)
        raise ConfigurationError(
            f"{path}{line}: broken YAML: {reason}", f"{path}{line} : YAML illisible : {reason}"
        ) from error


def value(node: Any, path: Path) -> Any:
    """The node's value, every scalar a string (`- on` is a pronoun, not True), repeated keys refused.

    Raises:
        ConfigurationError: a key is no word, or stands twice.
    """
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return tuple(value(item, path) for item in node.value)
    found: dict[str, Any] = {}
    for key, held in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise ConfigurationError(
                f"{path}:{key.start_mark.line + 1}: a key must be a word",
                f"{path}:{key.start_mark.line + 1} : une clé doit être un mot",
            )
        if key.value in found:
            raise ConfigurationError(
                f"{path}:{key.start_mark.line + 1}: {key.value!r} stands here twice",
                f"{path}:{key.start_mark.line + 1} : {key.value!r} figure deux fois",
            )
        found[key.value] = value(held, path)
    return found


def rows(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """The mappings that the YAML files of ``folder`` list, in the order of their names, each with its file and line.

    Raises:
        ConfigurationError: there is no such file, or one is no list of mappings.
    """
    found = []
    for path in sorted(folder.glob("*.yaml")):
        root = compose(path)
        if not isinstance(root, yaml.SequenceNode) or not all(
            isinstance(node, yaml.MappingNode) for node in root.value
        ):
            raise ConfigurationError(
                f"{path}:1: a list of mappings was expected", f"{path}:1 : une liste de tableaux était attendue"
            )
        found += [(f"{path}:{node.start_mark.line + 1}", value(node, path)) for node in root.value]
    if not found:
        raise ConfigurationError(f"{folder}: no data here", f"{folder} : aucune donnée ici")
    return found
