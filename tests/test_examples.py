"""Every rule on its own examples: facts, exact spans, fixes, and good texts on which nothing is said."""

import pytest

from lintnews.load import all_rules
from lintnews.rule import Bad, Rule
from lintnews.testing import check_bad, check_facts, check_good

RULES = all_rules(entry_points=False)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_facts(rule: Rule) -> None:
    check_facts(rule)


@pytest.mark.parametrize(("rule", "bad"), [(rule, bad) for rule in RULES for bad in rule.bad])
def test_bad(rule: Rule, bad: Bad) -> None:
    check_bad(rule, bad)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.good])
def test_good(rule: Rule, text: str) -> None:
    check_good(rule, text)
