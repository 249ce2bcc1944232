"""The walk: from the paths of a command line to the files that hold articles."""

import os
from collections.abc import Iterator, Sequence
from typing import Any

from lintnews.finding import Problem
from lintnews.readers import SUFFIXES
from lintnews.settings import Settings
from lintnews.texts import say

IGNORED = ".gitignore"

# The folder of a .gitignore and what it holds (a pathspec.GitIgnoreSpec).
Ignores = tuple[tuple[str, Any], ...]


def files(paths: Sequence[str], settings: Settings) -> Iterator[str | Problem]:
    """The articles that ``paths`` name, each once, and what cannot be read.

    A file is taken whatever its suffix; below a folder, those of ``readers.SUFFIXES`` are, in the order of their paths, without
    hidden files and folders, what a .gitignore leaves out, and links to folders.
    """
    french = settings.message_language == "fr"
    seen: set[str] = set()
    for path in paths:
        if not os.path.isdir(path):
            found: list[str | Problem] = [path]
            if not os.path.exists(path):
                found = [Problem(path, None, "missing", say("missing", french))]
        else:
            found = sorted(
                _below(path, _outer(path), french), key=lambda item: item if isinstance(item, str) else item.path
            )
            if not found:
                suffixes = ", ".join(SUFFIXES)
                found = [Problem(path, None, "no-article", say("no-article", french, suffixes=suffixes))]
        for item in found:
            real = os.path.realpath(item) if isinstance(item, str) else f"{item.kind}\0{item.path}"
            if real not in seen:
                seen.add(real)
                yield item


def _below(folder: str, ignores: Ignores, french: bool) -> Iterator[str | Problem]:
    try:
        inside = list(os.scandir(folder))
    except OSError as error:
        yield Problem(folder, None, "unreadable", say("unreadable", french, detail=error.strerror))
        return
    if any(item.name == IGNORED for item in inside):
        ignores = (*ignores, *_ignores(folder))
    for item in inside:
        if item.name.startswith("."):
            continue
        path = item.name if folder == os.curdir else item.path
        if item.is_dir(follow_symlinks=False):
            if not _ignored(path + "/", ignores):
                yield from _below(path, ignores, french)
        elif item.name.lower().endswith(SUFFIXES) and item.is_file() and not _ignored(path, ignores):
            yield path


def _ignores(folder: str) -> Ignores:
    from pathspec import GitIgnoreSpec

    try:
        with open(os.path.join(folder, IGNORED), encoding="utf-8", errors="surrogateescape") as file:
            return ((os.path.abspath(folder), GitIgnoreSpec.from_lines(file)),)
    except OSError:
        return ()


def _outer(folder: str) -> Ignores:
    """What the folders above ``folder`` ignore, up to the one of the repository; nothing when they ignore ``folder`` itself."""
    above = []
    at = os.path.abspath(folder)
    while not os.path.exists(os.path.join(at, ".git")):
        at, inner = os.path.dirname(at), at
        if at == inner:
            return ()
        above.append(at)
    ignores: Ignores = ()
    for outer in reversed(above):
        if os.path.isfile(os.path.join(outer, IGNORED)):
            ignores = (*ignores, *_ignores(outer))
    return () if _ignored(folder + "/", ignores) else ignores


def _ignored(path: str, ignores: Ignores) -> bool:
    """Whether git would leave ``path`` (of a folder: with a slash at the end) out: the innermost file that says so decides."""
    if not ignores:
        return False
    full = os.path.abspath(path)
    for folder, spec in reversed(ignores):
        inner = os.path.relpath(full, folder).replace(os.sep, "/") + ("/" if path.endswith("/") else "")
        said = spec.check_file(inner).include
        if said is not None:
            return bool(said)
    return False
