"""The recorded answers of LanguageTool: what the examples are tested with is what a server says."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from lintnews.languagetool import examples, keeper
from lintnews.languagetool.checker import Checker
from lintnews.languagetool.match import Match
from lintnews.span import Span


def test_an_answer_that_was_not_recorded_is_no_silence() -> None:
    with pytest.raises(LookupError, match="record_examples"):
        examples.Examples().check(["Une phrase que nul exemple ne contient."])


def test_what_was_asked_of_some_categories_is_kept_apart() -> None:
    checker = examples.Examples()
    text = "Le gouvenement se réunit mardi."
    assert checker.check([text]) == [()]  # spelling is switched off, and asked apart, by word
    ((found,),) = checker.check(["gouvenement"], ("TYPOS",))
    assert found.replacements == ("gouvernement",)


def test_what_is_written_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examples, "ANSWERS", tmp_path / "answers.json")
    match = Match(Span(1, 3), "A_B", "2", "AGREEMENT", "grammar", "« Été » : vérifiez.", ("un", "deux"))
    answers: examples.Answers = {"": {"Un été.": (match,), "Rien.": ()}, "TYPOS": {"Rien.": ()}}
    examples.write(answers)
    assert examples.read() == answers


def test_the_server_still_says_what_was_recorded(real: Checker) -> None:
    real.check(["Bonjour à tous."])  # starts it
    state = keeper.running()
    assert state
    script = ROOT / "scripts" / "record_examples.py"
    done = subprocess.run([sys.executable, script, "--server", state.url, "--check"], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
