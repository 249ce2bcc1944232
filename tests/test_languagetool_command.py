"""The command ``languagetool``: the local server from start to stop, and a newsroom's own."""

import json
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
import regex
from conftest import ROOT, Run

from lintnews.config import load
from lintnews.languagetool.installation import Installation
from lintnews.settings import LanguageTool

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(lintnews: Run, tmp_path: Path) -> Command:
    """Runs ``lintnews languagetool``, with a cache of its own: exit code, standard output, standard error."""

    def run(*words: str, **extra: str) -> tuple[int, str, str]:
        cache = {"LINTNEWS_CACHE_DIR": str(tmp_path / "cache"), "LINTNEWS_LANGUAGETOOL": str(tmp_path / "nowhere")}
        done = lintnews("languagetool", *words, **{**cache, **extra})
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return run


@pytest.fixture
def newsroom_server(newsroom: Path) -> Iterator[str]:
    """A server that stands in for a newsroom's, and is configured."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.dumps({"software": {"version": "6.8"}, "matches": []}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *facts: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    url = f"http://127.0.0.1:{server.server_port}"
    with open(newsroom / "lintnews.toml", "a", encoding="utf-8") as file:
        file.write(f'[languagetool]\nserver = "{url}"\n')
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield url
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.network
def test_the_local_server_from_start_to_stop(command: Command, languagetool: Installation) -> None:
    place = {"LINTNEWS_LANGUAGETOOL": languagetool.folder}
    code, out, _ = command("status", **place)
    assert code == 0 and out.startswith(f"LanguageTool 6.8: {languagetool.folder}\nJava ")
    assert out.endswith("\nserver: none runs\n")
    try:
        code, started, error = command("start", **place)
        assert code == 0, error
        told = regex.fullmatch(
            r"server: (http://127\.0\.0\.1:\d+), LanguageTool 6\.8, since [\d: -]+, process (\d+), (\d+) MB\n", started
        )
        assert told and int(told[3]) > 50
        for word in ("start", "status"):
            code, out, _ = command(word, **place)
            assert code == 0 and told[1] in out and f"process {told[2]}," in out
    finally:
        stopped = command("stop", **place)
    assert stopped == (0, "server: ended\n", "")
    assert command("stop", **place) == (0, "server: none runs\n", "")
    assert command("status", **place)[1].endswith("\nserver: none runs\n")


def test_without_installation(command: Command) -> None:
    for word in ("start", "status"):
        code, out, error = command(word)
        assert code == 2 and "lintnews languagetool install" in out + error
        assert (out + error).count("\n") == 1


def test_a_newsrooms_own_server(command: Command, newsroom_server: str) -> None:
    assert command("status") == (0, f"server: {newsroom_server}, LanguageTool 6.8\n", "")
    code, out, error = command("start")
    assert (code, out) == (2, "") and f"names the server {newsroom_server}" in error


def test_a_newsrooms_server_that_does_not_answer(command: Command, newsroom: Path) -> None:
    with open(newsroom / "lintnews.toml", "a", encoding="utf-8") as file:
        file.write('[languagetool]\nserver = "http://127.0.0.1:9"\n')
    code, out, error = command("status")
    assert (code, out) == (2, "") and error.startswith("lintnews: LanguageTool: no server answers")


def test_the_configuration_in_the_docs(newsroom: Path) -> None:
    text = (ROOT / "docs" / "languagetool.md").read_text(encoding="utf-8")
    own, theirs = regex.findall(r"```toml\n(.*?)```", text, regex.DOTALL)
    path = newsroom / "lintnews.toml"
    path.write_text(own, encoding="utf-8")
    assert load(str(path), False)[0].languagetool == LanguageTool(enabled=True)  # each key with its default
    path.write_text(theirs, encoding="utf-8")
    settings, _ = load(str(path), False)
    assert settings.languagetool == LanguageTool(enabled=True, server="http://grammar.example:8081")
