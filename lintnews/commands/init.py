"""init: a configuration with every key explained, and the hook for git; nothing that exists is overwritten."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lintnews import __version__
from lintnews.commands import streams
from lintnews.commands.arguments import Parser
from lintnews.commands.template import TEMPLATE
from lintnews.errors import ConfigurationError
from lintnews.texts import say

CONFIGURATION = "lintnews.toml"
HOOKS = ".pre-commit-config.yaml"
REPOSITORY = "https://github.com/lintnews/lintnews"
HOOK = f"""\
- repo: {REPOSITORY}
  rev: v{__version__}
  hooks:
    - id: lintnews
"""


def run(arguments: Sequence[str], french: bool) -> int:
    """Write what is missing in the current folder and say what was done.

    Raises:
        UsageError: an argument that is no option.
        ConfigurationError: a file cannot be read or written.
    """
    Parser("init", arguments, french).options_only(arguments)
    for path, make in ((CONFIGURATION, _configuration), (HOOKS, _hooks)):
        try:
            streams.write(say(make(Path(path), french), french, path=path) + "\n")
        except (OSError, UnicodeDecodeError) as error:
            detail = getattr(error, "strerror", None) or str(error)
            raise ConfigurationError(say("cannot-write", french, path=path, detail=detail)) from error
    return 0


def _configuration(path: Path, french: bool) -> str:
    if path.exists():
        return "init-kept"
    path.write_text(TEMPLATE[french], encoding="utf-8")
    return "init-written"


def _hooks(path: Path, french: bool) -> str:
    if not path.exists():
        path.write_text("repos:\n" + _indented(HOOK, 2), encoding="utf-8")
        return "init-written"
    before = path.read_text(encoding="utf-8")
    if "lintnews" in before:
        return "init-kept"
    after = with_hook(before)
    if after is None:
        streams.write(HOOK)
        return "init-by-hand"
    path.write_text(after, encoding="utf-8")
    return "init-added"


def with_hook(before: str) -> str | None:
    """``before`` with the hook as the last item of its list ``repos``; None where that cannot be done safely.

    The file is added to as text, because to parse and dump it would lose its comments; it is read again to make sure that all
    else is as it was.
    """
    import yaml

    try:
        root: Any = yaml.compose(before, Loader=yaml.SafeLoader)
        repos = next(value for key, value in root.value if key.value == "repos")
        at, column = repos.value[-1].end_mark.index, repos.start_mark.column
    except (yaml.YAMLError, AttributeError, TypeError, StopIteration, IndexError):
        return None
    head = before[:at].rstrip()
    after = head + "\n" + _indented(HOOK, column) + before[len(head) :].removeprefix("\n")
    try:
        old, new = yaml.safe_load(before), yaml.safe_load(after)
    except yaml.YAMLError:
        return None
    return after if {**old, "repos": [*old["repos"], *yaml.safe_load(HOOK)]} == new else None


def _indented(text: str, by: int) -> str:
    return "".join(" " * by + line for line in text.splitlines(keepends=True))
