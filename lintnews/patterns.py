"""Patterns: compiled on first use, kept compiled from one run to the next, and never without a time limit.

A pattern is written for ``Document.plain``: a space stands for any horizontal space, ``'`` for either apostrophe.

Compiling is most of what a start would cost (0.2 to 5 ms a pattern, and 17 ms to import the compiler), so the compiled code of
every pattern is kept in the user's cache, and on a warm start only the C part of ``regex`` is loaded. Without the cache, or with
another version of ``regex``, patterns are compiled as usual.
"""

import atexit
import marshal
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from lintnews import cache

if TYPE_CHECKING:
    from regex import Match as Match  # also for the modules that name it in annotations
    from regex import Pattern as Pattern
else:
    Match = Pattern = object  # names for quoted annotations

SECONDS = 2.0  # a pattern of the catalogue takes microseconds on an article; this stops a house rule that explodes
MOST = 4_000  # patterns kept; our own are a few hundred
FILE = "patterns.marshal"

IGNORECASE, MULTILINE, DOTALL, VERBOSE = 0x2, 0x8, 0x10, 0x40  # as in `regex`, which need not be imported for them

_compiled: dict[tuple[str, int], "Pattern[str]"] = {}
_kept: dict[tuple[str, int], bytes] = {}  # each code a text of its own: a run needs few of them
_new: dict[tuple[str, int], bytes] = {}
_build: Callable[..., Any] | None = None
_key: tuple[Any, ...] = ()


def _open() -> Callable[..., Any]:
    """The C function that makes a pattern of its code, and the codes kept for this very build of ``regex``."""
    global _build, _key
    module = sys.modules.get("regex._regex") or _c_part()
    if module is None or not hasattr(module, "compile"):
        import regex

        module = sys.modules["regex._regex"]
        assert regex
    path = str(module.__file__)
    stat = os.stat(path)
    _key = (sys.version, path, stat.st_mtime_ns, stat.st_size, module.MAGIC)
    _kept.update(cache.read(FILE, _key) or {})
    _build = module.compile
    return module.compile  # type: ignore[no-any-return]


def _c_part() -> Any:
    """The module ``regex._regex`` without the package around it, which holds the compiler; None where that cannot be had."""
    from importlib.machinery import PathFinder

    try:
        package = PathFinder.find_spec("regex")
        spec = PathFinder.find_spec("regex._regex", package.submodule_search_locations) if package else None
        if spec is None or spec.loader is None:
            return None
        module = spec.loader.create_module(spec)
        assert module is not None
        module.__spec__, module.__file__ = spec, spec.origin
        spec.loader.exec_module(module)
    except (ImportError, AttributeError, OSError):
        return None
    sys.modules["regex._regex"] = module
    return module


def _make(source: str, flags: int) -> "Pattern[str]":
    key = (source, flags)
    build = _build or _open()
    if key in _kept:
        made: Pattern[str] = build(*marshal.loads(_kept[key]))
    else:
        import regex

        made = regex.compile(source, flags)
        if not _new:
            atexit.register(_save)
        _new[key] = marshal.dumps(made._pickled_data)  # type: ignore[attr-defined]
    _compiled[key] = made
    return made


def _save() -> None:
    kept = cache.read(FILE, _key) or {}
    if len(kept) + len(_new) <= MOST:
        cache.write(FILE, _key, {**kept, **_new})


class _Lazy:
    """Stands for a pattern until one of its methods is asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        made = _compiled.get((self._source, self._flags)) or _make(self._source, self._flags)
        value = getattr(made, name)
        setattr(self, name, value)  # the next call finds the pattern's own method
        return value


def pattern(source: str, flags: int = 0) -> "Pattern[str]":
    """A pattern of a module, compiled when it is first used; raises ``regex.error`` then if it cannot be read."""
    return _Lazy(source, flags)  # type: ignore[return-value]


def compiled(source: str, ignore_case: bool = False) -> "Pattern[str]":
    """``source`` compiled over many lines, kept for the process.

    Raises:
        regex.error: the pattern cannot be read.
    """
    flags = MULTILINE | IGNORECASE if ignore_case else MULTILINE
    return _compiled.get((source, flags)) or _make(source, flags)


def find(source: str, text: str, ignore_case: bool = False) -> "list[Match[str]]":
    """All matches of ``source`` in ``text``.

    Raises:
        TimeoutError: the pattern took longer than ``SECONDS``.
    """
    return list(compiled(source, ignore_case).finditer(text, timeout=SECONDS))


def fullmatch(source: str, text: str, ignore_case: bool = False) -> "Match[str] | None":
    """The match of the whole of ``text``, if it is one; raises as ``find``."""
    return compiled(source, ignore_case).fullmatch(text, timeout=SECONDS)


def search(source: str, text: str, ignore_case: bool = False) -> "Match[str] | None":
    """The first match of ``source`` in ``text``, if there is one; raises as ``find``."""
    return compiled(source, ignore_case).search(text, timeout=SECONDS)
