"""The local server, as it is: real Java, real LanguageTool, real processes that are killed.

Skipped, saying so, where Java, Maven or the network is missing (the fixture ``languagetool``).
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest
from conftest import ROOT
from test_languagetool import SAID

from lintnews.languagetool import keeper
from lintnews.languagetool.installation import Installation

ARTICLE = "Les enfant mange 😀 des pommes.\n\nIl pleut.\n"
SLOWEST = 120.0  # seconds for what takes 10 on a quiet machine


@pytest.fixture(scope="module")
def home(languagetool: Installation, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with an article, a rule that tells all that LanguageTool says, and a cache of its own; its server is ended."""
    folder = tmp_path_factory.mktemp("home")
    (folder / "house").mkdir()
    (folder / "house" / "said.py").write_text(SAID, encoding="utf-8")
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "lintnews.toml").write_text(
        'select = ["house"]\nrules-folders = ["house"]\n[languagetool]\nenabled = true\ntimeout-seconds = 100\n',
        encoding="utf-8",
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LINTNEWS_LANGUAGETOOL", languagetool.folder)
        patch.setenv("LINTNEWS_CACHE_DIR", str(folder / "cache"))
        yield folder
    state = state_of(folder)
    if state:
        for process in (state.keeper, state.java):
            end(process)


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}


def lint(home: Path, text: str = ARTICLE) -> list[str]:
    """The words that LanguageTool finds fault with in a text that no run has asked about, so that the server is asked."""
    command = [sys.executable, "-m", "lintnews", "check", "--output-format", "json", "-"]
    done = subprocess.run(
        command, input=text.encode(), cwd=home, env=environment(), capture_output=True, timeout=SLOWEST
    )
    assert done.stderr == b"", done.stderr.decode()
    return [one["text"] for one in json.loads(done.stdout)["findings"]]


def state_of(home: Path) -> keeper.State | None:
    """What the state file says."""
    try:
        return keeper.State(**json.loads((home / "cache" / "languagetool" / "state.json").read_text()))
    except FileNotFoundError:
        return None


def servers(home: Path) -> list[int]:
    """The Java processes that were started from this home's configuration."""
    config = str(home / "cache" / "languagetool" / "server.properties")
    return [one.pid for one in psutil.process_iter(["cmdline"]) if config in (one.info["cmdline"] or ())]


def end(process: int) -> None:
    """Kill the process as ``kill -9`` does."""
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        pass


def until(holds: Callable[[], bool]) -> None:
    """Wait for ``holds``."""
    deadline = time.monotonic() + SLOWEST
    while not holds():
        assert time.monotonic() < deadline, "it has not come about"
        time.sleep(0.1)


def test_ten_processes_share_one_server_that_outlives_them(home: Path) -> None:
    with ThreadPoolExecutor(10) as pool:
        found = list(pool.map(lambda number: lint(home, f"Les enfant mange 😀 {number} pommes.\n"), range(10)))
    assert [words[0] for words in found] == ["Les enfant"] * 10
    assert len(servers(home)) == 1
    state = state_of(home)
    assert state and servers(home) == [state.java]
    assert lint(home, "Les enfant mangeait.\n") and state_of(home) == state


def test_a_killed_keeper_takes_its_server_along(home: Path) -> None:
    lint(home, "Les enfant joue.\n")
    first = state_of(home)
    assert first
    end(first.keeper)
    until(lambda: not servers(home))
    assert lint(home, "Les enfant jouait.\n")[0] == "Les enfant"
    second = state_of(home)
    assert second and second.java != first.java and servers(home) == [second.java]


def test_a_killed_server_is_started_again(home: Path) -> None:
    lint(home, "Les enfant rit.\n")
    first = state_of(home)
    assert first
    end(first.java)
    assert lint(home, "Les enfant riait.\n")[0] == "Les enfant"
    assert len(servers(home)) == 1 and servers(home) != [first.java]


def test_a_killed_run_leaves_no_second_server(home: Path) -> None:
    for _ in range(3):
        run = subprocess.Popen(
            [sys.executable, "-m", "lintnews", "check", "-"], stdin=subprocess.PIPE, cwd=home, env=environment()
        )
        assert run.stdin
        run.stdin.write(f"Les enfant dort {time.time()}.\n".encode())
        run.stdin.close()
        time.sleep(0.3)
        run.kill()
        run.wait()
    assert lint(home, "Les enfant dormait.\n")[0] == "Les enfant"
    assert len(servers(home)) == 1


def test_stop_and_status(home: Path) -> None:
    lint(home, "Les enfant court.\n")
    state = keeper.status()
    assert state and state.memory > 50 and servers(home) == [state.java]
    assert keeper.stop()
    assert servers(home) == [] and keeper.status() is None and not keeper.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_a_bar_shows_that_the_server_warms_up(home: Path) -> None:
    import pty

    keeper.stop()
    outer, inner = pty.openpty()
    command = [sys.executable, "-m", "lintnews", "check", "a.txt"]
    done = subprocess.Popen(
        command, cwd=home, env=environment() | {"TERM": "xterm"}, stdout=subprocess.PIPE, stderr=inner
    )
    os.close(inner)
    shown = b""
    try:
        while part := os.read(outer, 4096):
            shown += part
    except OSError:  # the other end is closed
        pass
    assert done.communicate(timeout=SLOWEST)[0]
    assert "LanguageTool" in shown.decode() and "━" in shown.decode()


def test_an_idle_server_ends_itself(home: Path) -> None:
    keeper.stop()
    state = keeper.start(2.0)
    assert servers(home) == [state.java]
    until(lambda: not servers(home) and not keeper.alive(state.keeper))
    assert state_of(home) is None
