"""test: run the examples of our rules, or of a house's, as our own suite does."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from lintnews import load
from lintnews.commands import streams
from lintnews.commands.arguments import Parser, UsageError
from lintnews.errors import ConfigurationError
from lintnews.reporters.terminal import visible
from lintnews.rule import Rule
from lintnews.testing import check_bad, check_facts, check_good
from lintnews.texts import counted, say


def run(arguments: Sequence[str], french: bool) -> int:
    """Print a line for each example that fails and a summary; 1 when one fails.

    Raises:
        UsageError: a pack does not exist.
        ConfigurationError: a pack cannot be read, or holds no rule.
    """
    _, packs = Parser("test", arguments, french).split(arguments)
    rules = [rule for name in packs for rule in pack(name, french)] if packs else load.all_rules(entry_points=False)
    examples = failed = 0
    for rule in rules:
        examples += len(rule.bad) + len(rule.good)
        for failure in failures(rule):
            failed += 1
            streams.write(" ".join(visible(failure).split()) + "\n")
    result = counted("test-failed", failed, french) if failed else say("test-passed", french)
    shown = (counted("test-rules", len(rules), french), counted("test-examples", examples, french))
    streams.write(", ".join(shown) + (" : " if french else ": ") + result + "\n")
    return 1 if failed else 0


def pack(name: str, french: bool) -> list[Rule]:
    """The rules of a folder, a YAML or Python file, or a module or package by its name."""
    path = Path(name)
    if path.is_dir():
        found = list(load.folder_rules(path))
    elif path.is_file() and path.suffix in (".yaml", ".yml"):
        found = [load.yaml_rule(path)]
    elif path.is_file() and path.suffix == ".py":
        found = list(load.module_rules(load.import_file(name), name))
    elif os.sep in name or path.suffix in (".yaml", ".yml", ".py"):
        raise UsageError(say("no-pack", french, given=name))
    else:
        found = module(name, french)
    if not found:
        raise ConfigurationError(say("empty-pack", french, given=name))
    return found


def module(name: str, french: bool) -> list[Rule]:
    """The rules of an installed module or package."""
    import importlib

    try:
        imported = importlib.import_module(name)
    except ModuleNotFoundError as error:
        raise UsageError(say("no-pack", french, given=name)) from error
    except Exception as error:
        raise ConfigurationError(
            say("pack-import", french, given=name, detail=f"{type(error).__name__}: {error}")
        ) from error
    found = list(load.module_rules(imported))
    return found + list(load.package_rules(imported)) if hasattr(imported, "__path__") else found


def failures(rule: Rule) -> Iterator[str]:
    """What is wrong with the rule and each of its examples; a rule that raises fails."""
    tests: list[Callable[[], None]] = [lambda: check_facts(rule)]
    tests += [lambda bad=bad: check_bad(rule, bad) for bad in rule.bad]  # type: ignore[misc]
    tests += [lambda good=good: check_good(rule, good) for good in rule.good]  # type: ignore[misc]
    for test in tests:
        try:
            test()
        except AssertionError as error:
            yield str(error)
        except Exception as error:
            yield f"{rule.name}: {type(error).__name__}: {error}"
