"""What is imported when: a run loads nothing that it does not need, and the package's files import downwards only."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT

HEAVY = (
    "asyncio charset_normalizer concurrent.futures dataclasses datetime difflib ftfy importlib.metadata inspect json logging "
    "multiprocessing pathlib pathspec rapidfuzz rich shutil subprocess tempfile textwrap tomllib yaml"
).split()

# A file may import its own folder and lower rows. What stands in one row does not know of the rest of the row.
ROWS = (
    "__main__",
    "cli",
    "commands",
    "explain learning mend",
    "run pool",
    "config reporters testing walk",
    "engine readers triggers",
    "fix suppress",
    "catalogue load",
    "checks kinds",
    "layers",
    "names",
    "lexicon needles rule saying",
    "languagetool",
    "document globs language settings",
    "recurring",
    "bundle finding patterns source strict",
    "span",
    "__version__ cache errors record texts",
)
HEIGHT = {name: -row for row, names in enumerate(ROWS) for name in names.split()}
# The exceptions, both lazy: a run asks for the pool when it has many files, the catalogue for the rules when it is not yet made.
KNOWN = {("run", "pool"), ("pool", "run"), ("catalogue", "load")}

PROGRAM = """\
import sys
before = set(sys.modules)
from lintnews.cli import main
code = main(sys.argv[1:])
print(code, *sorted(set(sys.modules) - before))
"""


def loaded(folder: Path, environment: dict[str, str], *arguments: str) -> tuple[str, list[str]]:
    """The exit code and the modules that a run has loaded, once the catalogue of rules is there."""
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, *arguments], cwd=folder, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
    code, *modules = done.stdout.splitlines()[-1].split()
    return code, modules


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("La maire arrive\n\nLa maire de Lyon est arrivée lundi. « Je viens », a-t-elle dit.\n", "0"),
        ("L’élu parle\n\nL’élu a dit « non « avant de partir.\n", "1"),
    ],
    ids=["clean", "with findings"],
)
def test_a_run_loads_nothing_heavy(tmp_path: Path, environment: dict[str, str], text: str, code: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    ended, modules = loaded(tmp_path, environment, "a.txt")
    assert ended == code
    assert "lintnews.engine" in modules
    assert [name for name in HEAVY if name in modules] == []


def test_json_is_loaded_for_json_only(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "a.txt").write_text("La maire de Lyon est arrivée lundi.\n", encoding="utf-8")
    _, modules = loaded(tmp_path, environment, "--output-format", "json", "a.txt")
    assert [name for name in HEAVY if name in modules] == ["json"]


def imports(path: Path) -> Iterator[str]:
    """The parts of the package that a file imports, also lazily: the first name below ``lintnews``."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "lintnews":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("lintnews."):
            yield node.module.split(".")[1]
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("lintnews."))
        assert not (isinstance(node, ast.ImportFrom) and node.level), f"{path}: a relative import hides where it leads"


def test_imports_go_down() -> None:
    package = ROOT / "lintnews"
    found = set()
    for path in package.rglob("*.py"):
        own = path.relative_to(package).with_suffix("").parts[0]
        if own != "__init__":
            found |= {(own, other) for other in imports(path) if other != own}
    names = {name for pair in found for name in pair}
    assert names - set(HEIGHT) == set(), "new parts of the package: give each its row in ROWS"
    upward = {(own, other) for own, other in found if HEIGHT[other] >= HEIGHT[own]}
    assert upward - KNOWN == set()
    assert upward == KNOWN, "an exception that is none any more: take it out of KNOWN"
