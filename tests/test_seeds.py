"""The seed articles: every planted defect is found, nothing is said elsewhere, and the clean ones stay clean."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from lintnews.finding import Finding
from lintnews.run import lint_bytes
from lintnews.settings import Settings

SEEDS = Path(__file__).parents[1] / "seeds"
GRACE = 2  # code points; a finding may mark the space beside the defect


def findings(path: Path, *, info: bool = False) -> list[Finding]:
    report = lint_bytes(str(path), path.read_bytes(), Settings())
    assert not report.problems
    return [finding for finding in report.findings if info or finding.severity != "info"]


def places(path: Path) -> list[tuple[str, int, int]]:
    """Rule, start and end of every expected finding; offsets are code points of the decoded file."""
    text = path.read_bytes().decode("utf-8")
    expected: list[dict[str, Any]] = yaml.safe_load(path.with_suffix(".yaml").read_text(encoding="utf-8"))
    found = []
    for item in expected:
        at = -1
        for _ in range(item.get("occurrence", 1)):
            at = text.index(item["text"], at + 1)
        found.append((item["rule"], at, at + len(item["text"])))
    return found


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
def test_every_planted_defect_is_found(path: Path) -> None:
    found = findings(path, info=True)
    text = path.read_bytes().decode("utf-8")
    missed = [
        f"{rule}: {text[start:end]!r}"
        for rule, start, end in places(path)
        if not any(
            finding.rule == rule
            and finding.place.start.offset <= end + GRACE
            and finding.place.end.offset >= start - GRACE
            for finding in found
        )
    ]
    assert missed == []


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
def test_nothing_is_said_where_nothing_is_planted(path: Path) -> None:
    expected = places(path)
    extra = [
        f"{finding.rule}: {finding.place.text!r}"
        for finding in findings(path)
        if not any(
            finding.place.start.offset <= end + GRACE and finding.place.end.offset >= start - GRACE
            for _, start, end in expected
        )
    ]
    assert extra == []


@pytest.mark.parametrize("path", sorted((SEEDS / "clean").glob("*.txt")), ids=lambda path: path.stem)
def test_clean_articles_are_clean(path: Path) -> None:
    assert [f"{finding.rule}: {finding.place.text!r}" for finding in findings(path)] == []


def test_the_seeds_carry_every_family() -> None:
    families = {rule.partition(".")[0] for path in SEEDS.glob("*.txt") for rule, _, _ in places(path)}
    assert families >= {
        "agreement", "attribution", "date", "encoding", "gap", "lexicon", "name", "number", "quote", "repetition", "residue",
        "structure", "typography",
    }  # fmt: skip
