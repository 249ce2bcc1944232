"""The recorded answers of LanguageTool: what the examples are tested with is what a server says."""

import os
import subprocess
import sys

import pytest
from conftest import ROOT

from lintnews.languagetool import examples
from lintnews.languagetool.match import Match
from lintnews.span import Span

SERVER = os.environ.get("LINTNEWS_LANGUAGETOOL_SERVER", "")


def test_an_answer_that_was_not_recorded_is_no_silence() -> None:
    with pytest.raises(LookupError, match="record_examples"):
        examples.Examples().check(["Une phrase que nul exemple ne contient."])


def test_only_some_categories() -> None:
    checker = examples.Examples()
    text = "Le gouvenement se réunit mardi."
    (found,) = checker.check([text])
    assert [match.span.of(text) for match in found] == ["gouvenement"]
    assert checker.check([text], ("AGREEMENT",)) == [()]
    assert checker.check([text], ("TYPOS",)) == [found]


def test_what_is_written_is_read(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    from pathlib import Path

    monkeypatch.setattr(examples, "ANSWERS", Path(str(tmp_path)) / "answers.json")
    match = Match(Span(1, 3), "A_B", "2", "AGREEMENT", "grammar", "« Été » : vérifiez.", ("un", "deux"))
    answers: dict[str, tuple[Match, ...]] = {"Un été.": (match,), "Rien.": ()}
    examples.write(answers)
    assert examples.read() == answers


@pytest.mark.skipif(not SERVER, reason="no LanguageTool server in LINTNEWS_LANGUAGETOOL_SERVER")
def test_the_server_still_says_what_was_recorded() -> None:
    script = ROOT / "scripts" / "record_examples.py"
    done = subprocess.run([sys.executable, script, "--server", SERVER, "--check"], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
