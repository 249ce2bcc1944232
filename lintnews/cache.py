"""The user's cache: small files that can always be made anew, read whole or not at all."""

import marshal
import os
import zlib
from typing import Any

FORMAT = 3  # of all that is kept here; another lintnews may share the folder
MOST = 16  # files of one kind; each set of rule folders and interpreters has its own


def cache_dir() -> str:
    """The folder of caches: LINTNEWS_CACHE_DIR, else XDG_CACHE_HOME/lintnews, else ~/.cache/lintnews; it need not exist."""
    own = os.environ.get("LINTNEWS_CACHE_DIR")
    if own:
        return own
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "lintnews")


def read(name: str, key: object) -> Any:
    """The value kept under ``name`` when it was kept for ``key``; None when it was not, or when the file is damaged."""
    try:
        with open(os.path.join(cache_dir(), name), "rb") as file:
            data = file.read()
        if int.from_bytes(data[:4], "big") != zlib.crc32(data[4:]):
            return None
        form, kept, value = marshal.loads(data[4:])
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return value if (form, kept) == (FORMAT, key) else None


def write(name: str, key: object, value: object) -> None:
    """Keep ``value`` under ``name`` for ``key``, atomically; what cannot be kept is left out, for a cache may be missing."""
    path = os.path.join(cache_dir(), name)
    temporary = f"{path}.{os.getpid()}"
    try:
        data = marshal.dumps((FORMAT, key, value))  # type: ignore[arg-type]
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(temporary, "wb") as file:
            file.write(zlib.crc32(data).to_bytes(4, "big") + data)
        os.replace(temporary, path)
        _prune(os.path.dirname(path), name)
    except ValueError:
        return  # an option of a plugin is no plain value
    except OSError:
        try:
            os.unlink(temporary)
        except OSError:
            pass


def _prune(folder: str, name: str) -> None:
    """Let the oldest files go that are of one kind with ``name`` (its part before the first hyphen), beyond ``MOST``."""
    kind = name.partition("-")[0] + "-"
    alike = [item for item in os.scandir(folder) if item.name.startswith(kind)]
    for item in sorted(alike, key=lambda item: item.stat().st_mtime_ns)[:-MOST]:
        os.unlink(item.path)
