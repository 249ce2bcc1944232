"""The real LanguageTool for tests: a server of their own from the jars in the folder LINTNEWS_LANGUAGETOOL, asked over HTTP."""

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from lintnews.languagetool.match import Match
from lintnews.span import Span

MAIN = "org.languagetool.server.HTTPServer"
PATIENCE = 60  # seconds until the server must answer

JAR = Path(os.environ.get("LINTNEWS_LANGUAGETOOL", ""), "languagetool-server.jar")
MISSING = "no Java" if not shutil.which("java") else "no jars: set LINTNEWS_LANGUAGETOOL" if not JAR.is_file() else ""


class RealChecker:
    """A checker that asks the server at ``port``, one request a text."""

    def __init__(self, port: int) -> None:
        self._address = f"http://127.0.0.1:{port}/v2/check"
        self.asked = 0

    def check(self, texts: Sequence[str], only: tuple[str, ...] = ()) -> list[tuple[Match, ...]]:
        """The matches of each text."""
        return [self._matches(text, only) for text in texts]

    def _matches(self, text: str, only: tuple[str, ...]) -> tuple[Match, ...]:
        self.asked += 1
        form = {"text": text, "language": "fr", "mode": "allButTextLevelOnly"}
        if only:
            form |= {"enabledCategories": ",".join(only), "enabledOnly": "true"}
        with urllib.request.urlopen(self._address, urllib.parse.urlencode(form).encode(), PATIENCE) as answer:
            return tuple(_match(text, found) for found in json.load(answer)["matches"])


def _match(text: str, found: dict[str, object]) -> Match:
    units = text.encode("utf-16-le")
    start, length = int(str(found["offset"])), int(str(found["length"]))
    before = len(units[: 2 * start].decode("utf-16-le"))
    covered = len(units[2 * start : 2 * (start + length)].decode("utf-16-le"))
    rule, replacements = found["rule"], found["replacements"]
    assert isinstance(rule, dict)
    assert isinstance(replacements, list)
    return Match(
        Span(before, before + covered), rule["id"], rule.get("subId", ""), rule["category"]["id"], rule["issueType"],
        str(found["message"]), tuple(one["value"] for one in replacements[:5]),
    )  # fmt: skip


@contextmanager
def server(folder: Path) -> Iterator[RealChecker]:
    """A server that ends with the block; its settings are written to ``folder``."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = folder / "server.properties"  # without them, each request builds the French rules anew
    settings.write_text("pipelineCaching=true\nmaxPipelinePoolSize=10\npipelineExpireTimeInSeconds=3600\n")
    java = ["java", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", str(JAR), MAIN, "-p", str(port)]
    process = subprocess.Popen([*java, "--config", settings], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        checker = RealChecker(port)
        for _ in range(PATIENCE):
            try:
                checker.check(["Bonjour."])
                break
            except urllib.error.URLError:
                time.sleep(1)
        yield checker
    finally:
        process.terminate()
        process.wait()
