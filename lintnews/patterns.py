"""Patterns: compiled once, on first use, and never without a time limit.

A pattern is written for ``Document.plain``: a space stands for any horizontal space, ``'`` for either apostrophe.
"""

import regex

SECONDS = 2.0  # a pattern of the catalogue takes microseconds on an article; this stops a house rule that explodes

_compiled: dict[tuple[str, bool], "regex.Pattern[str]"] = {}


def compiled(pattern: str, ignore_case: bool = False) -> "regex.Pattern[str]":
    """``pattern`` compiled, kept for the process.

    Raises:
        regex.error: the pattern cannot be read.
    """
    key = (pattern, ignore_case)
    found = _compiled.get(key)
    if found is None:
        flags = regex.MULTILINE | (regex.IGNORECASE if ignore_case else 0)
        found = _compiled[key] = regex.compile(pattern, flags)
    return found


def find(pattern: str, text: str, ignore_case: bool = False) -> "list[regex.Match[str]]":
    """All matches of ``pattern`` in ``text``.

    Raises:
        TimeoutError: the pattern took longer than ``SECONDS``.
    """
    return list(compiled(pattern, ignore_case).finditer(text, timeout=SECONDS))


def fullmatch(pattern: str, text: str, ignore_case: bool = False) -> "regex.Match[str] | None":
    """The match of the whole of ``text``, if it is one; raises as ``find``."""
    return compiled(pattern, ignore_case).fullmatch(text, timeout=SECONDS)


def search(pattern: str, text: str, ignore_case: bool = False) -> "regex.Match[str] | None":
    """The first match of ``pattern`` in ``text``, if there is one; raises as ``find``."""
    return compiled(pattern, ignore_case).search(text, timeout=SECONDS)
