"""The process that keeps the local server: Java's parent, for as long as somebody asks it something now and then.

It holds the lock while it lives; a second one ends at once. Java is told to die with it (Linux), and where that cannot be told, the
next host ends what a killed one has left. It ends by itself when nobody has asked for the idle time, or its state file is gone.
"""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress

from lintnews.errors import ConfigurationError
from lintnews.languagetool import keeper
from lintnews.languagetool.client import opener
from lintnews.languagetool.failure import Failure
from lintnews.languagetool.installation import Installation, command, find, java_version, properties
from lintnews.languagetool.installation import java as java_command

TRIES = 3  # ports: between choosing one and using it another program may take it
PAUSE = 0.5
HEALTH = 2.0  # seconds that one look at the starting server may take
PR_SET_PDEATHSIG = 1


class Stopped(Exception):  # noqa: N818 - an order, no error
    """SIGTERM."""


def main() -> int:
    """Keep the server; the first argument is the idle time in seconds."""
    from filelock import FileLock, Timeout

    os.makedirs(keeper.folder(), exist_ok=True)
    signal.signal(signal.SIGTERM, _stop)
    try:
        with FileLock(os.path.join(keeper.folder(), keeper.LOCK), timeout=0):
            return _keep(float(sys.argv[1]))
    except Timeout:
        return 0  # another one is at it
    except Stopped:
        return 0


def _stop(number: int, frame: object) -> None:
    raise Stopped


def _keep(idle_seconds: float) -> int:
    _end_left_behind()
    installation = find()
    try:
        if installation is None:
            raise Failure("not-installed")
        java, port = _java(installation)
    except Failure as failure:
        keeper.write(keeper.FAILED, [failure.kind, failure.detail])
        return 1
    try:
        url = f"http://127.0.0.1:{port}"
        state = keeper.State(url, installation.version, java.pid, os.getpid(), time.time())
        with open(os.path.join(keeper.folder(), keeper.USED), "w"):
            pass
        keeper.write(keeper.STATE, state._asdict())
        _wait_until_idle(java, idle_seconds)
    finally:
        _end(java)
        with suppress(OSError):
            os.unlink(os.path.join(keeper.folder(), keeper.STATE))
    return 0


def _java(installation: Installation) -> tuple["subprocess.Popen[bytes]", int]:
    """A server that answers, and its port.

    Raises:
        Failure: none comes up.
    """
    try:
        java_version(java_command())
    except ConfigurationError:
        raise Failure("no-java") from None
    config = os.path.join(keeper.folder(), "server.properties")
    with open(config, "w", encoding="ascii") as file:
        file.write(properties())
    deadline = time.monotonic() + keeper.START_MOST
    for _ in range(TRIES):
        port = _free_port()
        before = _die_with_parent if sys.platform == "linux" else None
        java = subprocess.Popen(command(installation, port, config), stdin=subprocess.DEVNULL, preexec_fn=before)
        try:
            while java.poll() is None and time.monotonic() < deadline:
                if _healthy(port):
                    return java, port
                time.sleep(PAUSE / 2)
        except BaseException:
            _end(java)
            raise
        _end(java)
    raise Failure("no-start", os.path.join(keeper.folder(), keeper.LOG))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _healthy(port: int) -> bool:
    url = f"http://127.0.0.1:{port}"
    try:
        with opener(url).open(url + "/v2/healthcheck", timeout=HEALTH) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def _wait_until_idle(java: "subprocess.Popen[bytes]", idle_seconds: float) -> None:
    used = os.path.join(keeper.folder(), keeper.USED)
    while java.poll() is None:
        time.sleep(PAUSE)
        state = keeper.running()
        try:
            idle = time.time() - os.stat(used).st_mtime
        except OSError:
            return  # the cache was emptied
        if state is None or state.keeper != os.getpid() or idle > idle_seconds:
            return


def _end(java: "subprocess.Popen[bytes]") -> None:
    java.terminate()
    try:
        java.wait(keeper.STOP_MOST / 2)
    except subprocess.TimeoutExpired:
        java.kill()
        java.wait()


def _end_left_behind() -> None:
    """End the server of a host that was killed: the lock is ours, so whatever its state file names has no parent."""
    state = keeper.running()
    if state is None:
        return
    with suppress(OSError):
        os.unlink(os.path.join(keeper.folder(), keeper.STATE))
    from psutil import Error, Process

    with suppress(Error):
        process = Process(state.java)
        words = process.cmdline()
        if "org.languagetool.server.HTTPServer" in words and state.url.rpartition(":")[2] in words:
            process.kill()


if __name__ == "__main__":
    sys.exit(main())
