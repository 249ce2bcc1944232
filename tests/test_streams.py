"""Streams, terminals and signals: colours, locales, closed pipes, Ctrl-C."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import CLEAN, SLOW, WRONG, Run, write

from lintnews.cli import main
from lintnews.commands import COMMANDS


def on_terminal(newsroom: Path, environment: dict[str, str], *arguments: str) -> bytes:
    """What the command writes to a terminal of its own."""
    pty = pytest.importorskip("pty")
    main, side = pty.openpty()
    command = [sys.executable, "-m", "lintnews", *arguments]
    running = subprocess.Popen(command, cwd=newsroom, stdin=side, stdout=side, stderr=side, env=environment)
    os.close(side)
    written = b""
    try:
        while part := os.read(main, 65536):
            written += part
    except OSError:  # how Linux says that the other side is closed
        pass
    running.wait(30)
    os.close(main)
    return written


def test_color(lintnews: Run, newsroom: Path, environment: dict[str, str]) -> None:
    write(newsroom, a=WRONG)
    assert b"\x1b" not in lintnews("a.txt").stdout  # no terminal
    assert b"\x1b" in lintnews("a.txt", "--color", "always", NO_COLOR="1").stdout
    terminal = {**environment, "TERM": "xterm"}
    assert on_terminal(newsroom, terminal, "a.txt").count(b"\x1b[1;31m") == 2
    assert b"\x1b" not in on_terminal(newsroom, terminal, "a.txt", "--color", "never")
    assert b"\x1b" not in on_terminal(newsroom, {**terminal, "NO_COLOR": "1"}, "a.txt")
    assert b"\x1b" not in on_terminal(newsroom, {**terminal, "TERM": "dumb"}, "a.txt")


def test_progress_bar_on_a_terminal_in_a_long_run(newsroom: Path, environment: dict[str, str]) -> None:
    (newsroom / "house" / "slow.py").write_text(SLOW.format(body="time.sleep(0.3)"), encoding="utf-8")
    names = [f"n{number}" for number in range(6)]
    write(newsroom, **dict.fromkeys(names, CLEAN))
    paths = [f"{name}.txt" for name in names]
    terminal = {**environment, "TERM": "xterm"}
    written = on_terminal(newsroom, terminal, *paths)
    assert b"/6" in written and b"No finding in 6 articles." in written
    assert b"/6" not in on_terminal(newsroom, terminal, "--quiet", *paths)


@pytest.mark.parametrize(
    "locale", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}]
)
def test_locale_without_the_letters(lintnews: Run, newsroom: Path, locale: dict[str, str]) -> None:
    write(newsroom, a="L’été : un zyx… « là ».\n")
    done = lintnews("a.txt", "gone.txt", **locale)
    assert done.returncode == 2
    assert b"house.wrong" in done.stdout and done.stdout.isascii()
    found = json.loads(lintnews("a.txt", "--output-format", "json", **locale).stdout.decode("utf-8"))["findings"]
    assert found[0]["message"] == "“zyx” is wrong."
    assert lintnews("explain", "house.wrong", "--message-language", "fr", **locale).returncode == 0
    assert lintnews("--help", "--message-language", "fr", **locale).returncode == 0


def start(newsroom: Path, environment: dict[str, str], *arguments: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "lintnews", *arguments],
        cwd=newsroom,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=hear_interrupts,
    )


def hear_interrupts() -> None:
    """A shell starts what runs in the background deaf to Ctrl-C; the command under test is in the foreground."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize("form", ["text", "json"])
def test_closed_pipe_ends_quietly(newsroom: Path, environment: dict[str, str], form: str) -> None:
    write(newsroom, a=WRONG * 20_000)
    running = start(newsroom, environment, "--output-format", form, "a.txt")
    assert running.stdout and running.stderr
    assert running.stdout.read(10)
    running.stdout.close()
    assert running.stderr.read() == b""
    assert running.wait(30) == 141


@pytest.mark.parametrize("count", [1, 60], ids=["one process", "many"])
def test_interrupt(newsroom: Path, environment: dict[str, str], count: int) -> None:
    body = 'pathlib.Path("started").touch(); time.sleep(4)'
    (newsroom / "house" / "slow.py").write_text(SLOW.format(body=body), encoding="utf-8")
    write(newsroom, **{f"n{number}": CLEAN for number in range(count)})
    running = start(newsroom, environment, "--jobs", "2", *(f"n{number}.txt" for number in range(count)))
    until = time.monotonic() + 30
    while not (newsroom / "started").exists() and time.monotonic() < until:
        time.sleep(0.05)
    os.killpg(running.pid, signal.SIGINT)  # as the terminal does: to all processes of the command
    try:
        _, told = running.communicate(timeout=20)
    finally:
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGKILL)
    assert (running.returncode, told) == (130, b"")


def test_internal_error_is_not_taken_for_findings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(COMMANDS, "rules", "lintnews.span")  # a module without what a command has
    assert main(["rules"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("lintnews") and "AttributeError" in line
