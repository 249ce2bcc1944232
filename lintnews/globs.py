"""Globs of paths: ``*`` and ``?`` within a name, ``**`` over folders, a pattern without a slash for a name in any folder."""

import os

from lintnews.patterns import compiled


def matches(glob: str, path: str) -> bool:
    """Whether ``glob`` is for ``path``; a relative glob is read from the current folder."""
    glob, path = glob.replace(os.sep, "/"), path.replace(os.sep, "/")
    if "/" not in glob:
        return compiled(_pattern(glob)).fullmatch(path.rpartition("/")[2]) is not None
    full = os.path.abspath(path).replace(os.sep, "/")
    start = glob if os.path.isabs(glob) else os.getcwd().rstrip("/") + "/" + glob.removeprefix("./")
    return compiled(_pattern(start)).fullmatch(full) is not None


def _pattern(glob: str) -> str:
    from re import escape

    words = escape(glob)
    for mark, pattern in ((r"\*\*/", "(?:.*/)?"), (r"\*\*", ".*"), (r"\*", "[^/]*"), (r"\?", "[^/]")):
        words = words.replace(mark, pattern)
    return words
