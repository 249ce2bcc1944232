"""The benchmark of quotations: its articles, how it counts, and the least that must be found in them."""

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT

FOLDER = ROOT / "benchmarks" / "quotations"
ARTICLES = sorted(FOLDER.glob("*/*.json"))


@pytest.fixture(scope="module")
def score() -> Any:
    """The scoring script as a module."""
    spec = importlib.util.spec_from_file_location("score", FOLDER / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_marks_stand_where_they_say(path: Path) -> None:
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    rows = json.loads(path.read_text(encoding="utf-8"))["quotations"]
    assert rows
    for row in rows:
        assert text[row["start"] : row["end"]] == row["text"]
        assert row["place"] in ("before", "after", "inside", "none")


def test_overlap(score: Any) -> None:
    assert score.overlap((0, 10), (0, 10)) == 1
    assert score.overlap((0, 10), (5, 15)) == pytest.approx(1 / 3)
    assert score.overlap((0, 10), (10, 20)) == 0


def test_each_quotation_is_matched_once(score: Any) -> None:
    marked = [{"start": 0, "end": 10}, {"start": 20, "end": 30}]
    found = [{"start": {"offset": start}, "end": {"offset": end}} for start, end in ((1, 10), (0, 10), (40, 50))]
    assert score.pairs(marked, found, 0.8) == [(0, 1)]


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        ("Anne Blin", "Anne Blin", True),
        ("Hélène Roux", "Helene ROUX", True),
        ("la préfecture", "préfecture", True),
        ("un voisin", "voisin de palier", True),
        ("Anne Blin", "Anne", False),
        ("Anne Blin", None, False),
        ("le préfet", "maire", False),
    ],
)
def test_same_speaker(score: Any, gold: str, found: str | None, right: bool) -> None:
    assert score.same_speaker(gold, found) is right


def test_there_are_enough_unseen_ones() -> None:
    rows = [
        row
        for path in ARTICLES
        if path.parent.name == "unseen"
        for row in json.loads(path.read_text("utf-8"))["quotations"]
    ]
    assert len(rows) >= 150


@pytest.mark.parametrize("folder", ["tuned", "unseen"])
def test_what_must_be_found(
    folder: str,
    score: Any,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
) -> None:
    for key in ("LINTNEWS_CACHE_DIR", "PYTHONPATH"):
        monkeypatch.setenv(key, environment[key])
    monkeypatch.setattr(sys, "argv", ["score.py", str(FOLDER / folder), "--lintnews", f"{sys.executable} -m lintnews"])
    assert score.main() == 0
    printed = capsys.readouterr().out
    share = {line.partition(":")[0]: float(line.rpartition(" ")[2].strip("(%)\n")) for line in printed.splitlines()[1:]}
    assert share["overlap >= 0.8"] >= 90
    assert share["speaker right"] >= 80
