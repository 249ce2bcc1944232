"""How much of the furniture of news sites is found, and that prose that looks like it is left alone.

``furniture.txt`` was read while the rules were written. Of ``furniture-kept.txt``, kept apart, the rules then found 83 of 119;
only after that was it read too. Each line is put between two paragraphs of one article. Raise the floors when more is found.
"""

from pathlib import Path

import pytest

from lintnews.load import all_rules
from lintnews.testing import run

LINES = Path(__file__).parent / "residue"
RULES = [rule for rule in all_rules(entry_points=False) if rule.family == "residue" and not rule.preview]

BEFORE = "Un pont fermé à la circulation\nLe pont est fermé depuis mardi, selon la préfecture.\n"
AFTER = "\nIl rouvrira lundi, a précisé le maire à la presse.\nLes travaux coûtent deux millions d’euros.\n"


def lines(name: str) -> list[str]:
    return (LINES / name).read_text(encoding="utf-8").splitlines()


def rules_on(line: str) -> list[str]:
    """The rules that report something in ``line``."""
    place = range(len(BEFORE), len(BEFORE) + len(line))
    return [rule.name for rule in RULES for hit in run(rule, BEFORE + line + AFTER) if hit.span.start in place]


@pytest.mark.parametrize(("name", "floor"), [("furniture.txt", 110), ("furniture-kept.txt", 106)])
def test_furniture_is_found(name: str, floor: int) -> None:
    missed = [line for line in lines(name) if not rules_on(line)]
    assert len(lines(name)) - len(missed) >= floor, missed


def test_prose_is_left_alone() -> None:
    assert {line: found for line in lines("prose.txt") if (found := rules_on(line))} == {}
