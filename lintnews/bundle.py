"""Our own modules from one file of the user's cache: a run asks for a hundred, and finding and opening each costs more than
running it (41 ms against 26, without what they need from outside).

A module is taken from the bundle only while its source has the time and size that it was compiled from, as Python itself holds
it with its .pyc files.
"""

import marshal
import os
import sys
import zlib
from _frozen_importlib import ModuleSpec
from types import CodeType, ModuleType
from typing import Any

from lintnews import cache

HERE = os.path.dirname(os.path.abspath(__file__))
OURS = "lintnews."
COLD = "lintnews.load"  # what makes the catalogue of rules
EARLY = ("__init__.py", "__main__.py", "bundle.py", "cache.py")

Kept = tuple[bool, int, int, bytes]  # whether it is a package, its source's time of change (ns) and size, its code


class Bundle:
    """Finds and loads the modules that were kept; the others are left to Python."""

    def __init__(self) -> None:
        self._key = (sys.version, sys.flags.optimize, HERE)
        self._name = f"modules-{zlib.crc32(repr(self._key).encode()):08x}.marshal"
        self._kept: dict[str, Kept] = cache.read(self._name, self._key) or {}

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """The place of a module that was kept and is unchanged."""
        found = self._kept.get(name)
        if found is None:
            return None
        source = _source(name, found[0])
        if not _unchanged(source, found):
            del self._kept[name]
            return None
        spec = ModuleSpec(name, self, origin=source, is_package=found[0])  # type: ignore[arg-type]
        spec.has_location = True
        if found[0]:
            spec.submodule_search_locations = [os.path.dirname(source)]
        return spec

    def create_module(self, spec: ModuleSpec) -> None:
        """None: Python makes the module."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's code."""
        exec(self.get_code(module.__name__), module.__dict__)

    def get_code(self, name: str) -> CodeType:
        """The code of a module that was kept."""
        code: CodeType = marshal.loads(self._kept[name][3])
        return code

    def keep(self) -> None:
        """Write the modules that were loaded and not yet kept, if there are any, beside those that were.

        The run that compiles the catalogue keeps none: it has loaded what others do not need.
        """
        if COLD in sys.modules:
            if sys.dont_write_bytecode:
                _compile_early()
            return
        loaded = [name for name in sys.modules if name.startswith(OURS) and name not in self._kept]
        new = {name: found for name in loaded if (found := _compiled(sys.modules[name]))}
        if new:
            cache.write(self._name, self._key, {**self._kept, **new})


def _compile_early() -> None:
    """Compile beside their sources, as an installer does, what is loaded before the bundle, where imports may not."""
    from compileall import compile_file

    for name in EARLY:
        compile_file(os.path.join(HERE, name), quiet=2)


def use() -> Bundle:
    """Load our modules through the bundle from here on."""
    bundle = Bundle()
    sys.meta_path.insert(0, bundle)
    return bundle


def _source(name: str, package: bool) -> str:
    parts = name.split(".")[1:]
    return os.path.join(HERE, *parts, "__init__.py") if package else os.path.join(HERE, *parts) + ".py"


def _unchanged(source: str, found: Kept) -> bool:
    try:
        stat = os.stat(source)
    except OSError:
        return False
    return (stat.st_mtime_ns, stat.st_size) == found[1:3]


def _compiled(module: ModuleType) -> Kept | None:
    """What is to be kept of a module that Python loaded from a source of ours."""
    spec: Any = module.__spec__
    package = spec is not None and spec.submodule_search_locations is not None
    if spec is None or spec.origin != _source(module.__name__, package):
        return None
    try:
        stat = os.stat(spec.origin)
        code = spec.loader.get_code(module.__name__)
    except (OSError, ImportError, SyntaxError):
        return None  # changed or gone meanwhile
    return package, stat.st_mtime_ns, stat.st_size, marshal.dumps(code)
