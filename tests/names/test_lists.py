"""Names in short articles: what must be found (variants.txt) and what must not (traps.txt), a line each, by class.

``{{…}}`` marks the odd spelling; a finding on the other one, which names it, counts too. A line that begins with ``? `` is
known to fail: it is there to be solved.
"""

from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from lintnews.load import all_rules
from lintnews.testing import run, unmark

HERE = Path(__file__).parent
RULES = [rule for rule in all_rules(entry_points=False) if rule.family == "name" and not rule.preview]


def lines(file: str) -> list[ParameterSet]:
    """The articles of a list."""
    found = []
    for line in (HERE / file).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            text = line.removeprefix("? ").replace("\\n", "\n")
            marks = [pytest.mark.xfail(strict=True)] if line.startswith("? ") else []
            found.append(pytest.param(text, marks=marks))
    return found


@pytest.mark.parametrize("marked", lines("variants.txt"))
def test_found(marked: str) -> None:
    text, (odd,) = unmark(marked)
    places = [span for rule in RULES for hit in run(rule, text) for span in (hit.span, *hit.related)]
    assert any(span.overlaps(odd) for span in places)


@pytest.mark.parametrize("text", lines("traps.txt"))
def test_nothing_found(text: str) -> None:
    assert [(rule.name, hit.span.of(text)) for rule in RULES for hit in run(rule, text)] == []
