"""One local server for all runs: found where it runs, started where it does not, by whoever needs it first.

A process of its own (``host``) holds a lock as long as it lives, is Java's parent, and ends it when nobody has asked for a while;
so there are never two servers, and none is left behind. What others must know of it stands in ``state.json`` of the user's cache.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable

from lintnews.cache import cache_dir
from lintnews.languagetool.failure import Failure
from lintnews.record import NamedTuple

STATE = "state.json"
FAILED = "failed.json"  # why the last start came to nothing
USED = "used"  # its time of change is that of the last question
LOCK = "lock"
LOG = "host.log"
LOG_MOST = 1_000_000  # bytes; a longer one is begun anew
START_MOST = 90.0  # seconds until a start counts as failed; 2 to 5 are usual
STOP_MOST = 10.0
PAUSE = 0.1
END_MOST = 2.0  # seconds until a killed process is gone
AGAIN = 1.0  # seconds between two attempts to be the one that starts it


class State(NamedTuple):
    """A server that runs: ``java`` and ``keeper`` are its processes, ``since`` counts from 1970, ``memory`` is in megabytes."""

    url: str
    version: str
    java: int
    keeper: int
    since: float
    memory: float = 0.0


def folder() -> str:
    """Where the server's files are."""
    return os.path.join(cache_dir(), "languagetool")


def status() -> State | None:
    """The server that runs, with its memory; None where none does."""
    state = running()
    if state is None or not alive(state.keeper) or not alive(state.java):
        return None
    return state._replace(memory=_memory(state.java))


def running() -> State | None:
    """What the last start left word of: its server may have died since."""
    try:
        with open(os.path.join(folder(), STATE), encoding="utf-8") as file:
            return State(**json.load(file))
    except (OSError, ValueError, TypeError):
        return None


def start(idle_seconds: float, waiting: Callable[[bool], object] | None = None) -> State:
    """The server that runs, started where none does; ``waiting`` is called with true while that takes.

    Raises:
        Failure: nothing is installed, Java is missing or too old, or the server does not come up.
    """
    from lintnews.languagetool.installation import find

    if find() is None:
        raise Failure("not-installed")
    for library in ("filelock", "psutil"):
        try:
            __import__(library)
        except ImportError:
            raise Failure("no-extra", library) from None
    try:
        state = status() or _started(idle_seconds, waiting)
    except OSError as error:  # the cache cannot be written
        raise Failure("no-start", f"{folder()}: {error.strerror}") from None
    touch()
    return state


def stop() -> bool:
    """End the server; false where none ran."""
    state = status()
    if state is None:
        return False
    os.kill(state.keeper, signal.SIGTERM)
    deadline = time.monotonic() + STOP_MOST
    while alive(state.keeper) and time.monotonic() < deadline:
        time.sleep(PAUSE)
    for left in (state.keeper, state.java):
        if alive(left):
            os.kill(left, getattr(signal, "SIGKILL", signal.SIGTERM))
    return True


def wait_for_end(state: State) -> None:
    """Wait a moment for a server that cut the connection to be seen as dead: a killed process takes its time to end."""
    deadline = time.monotonic() + END_MOST
    while alive(state.java) and alive(state.keeper) and time.monotonic() < deadline:
        time.sleep(PAUSE)


def touch() -> None:
    """Tell the keeper that somebody asks, so that it does not end the server."""
    try:
        os.utime(os.path.join(folder(), USED))
    except OSError:
        pass


def write(name: str, value: object) -> None:
    """Write one of the server's files as JSON, whole or not at all."""
    path = os.path.join(folder(), name)
    with open(f"{path}.{os.getpid()}", "w", encoding="utf-8") as file:
        json.dump(value, file)
    os.replace(file.name, path)


def alive(process: int) -> bool:
    """Whether the process runs; one that has ended and waits for its parent to notice does not."""
    from psutil import STATUS_ZOMBIE, Error, Process

    try:
        return bool(Process(process).status() != STATUS_ZOMBIE)
    except Error:
        return False


def _started(idle_seconds: float, waiting: Callable[[bool], object] | None) -> State:
    begun, deadline = time.time(), time.monotonic() + START_MOST
    host, again = None, 0.0
    while time.monotonic() < deadline:
        state = status()
        if state:
            return state
        if host and host.poll() is not None and (reason := _reason(begun)):
            raise Failure(*reason)
        if (host is None or host.poll() is not None) and time.monotonic() > again:
            host, again = _host(idle_seconds), time.monotonic() + AGAIN
        if waiting:
            waiting(True)
        time.sleep(PAUSE)
    raise Failure("no-start", f"{START_MOST:g} s")


def _host(idle_seconds: float) -> "subprocess.Popen[bytes]":
    """A process that keeps the server, or ends at once because another one does, or is just ending."""
    os.makedirs(folder(), exist_ok=True)
    command = [sys.executable, "-m", "lintnews.languagetool.host", str(idle_seconds)]
    path = os.path.join(folder(), LOG)
    with open(path, "wb" if os.path.exists(path) and os.path.getsize(path) > LOG_MOST else "ab") as log:
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, cwd=folder()
        )


def _reason(begun: float) -> list[str] | None:
    """Why the start that was begun then has failed; None while another process may still be starting the server."""
    try:
        path = os.path.join(folder(), FAILED)
        if os.stat(path).st_mtime < begun - 1:
            return None
        with open(path, encoding="utf-8") as file:
            return [str(word) for word in json.load(file)]
    except (OSError, ValueError):
        return None


def _memory(process: int) -> float:
    from psutil import Error, Process

    try:
        return float(Process(process).memory_info().rss) / 1e6
    except Error:
        return 0.0
