"""Needles read off patterns: a text that the pattern matches always holds one of them."""

import pytest
import regex

from lintnews.document import Document
from lintnews.load import all_rules
from lintnews.needles import needles
from lintnews.testing import unmark

CASES = [
    (("Lire aussi",), {"lire aussi"}),
    (("Suivez (?:notre|le) direct",), {"suivez notre", "suivez le di"}),
    (("a|bc",), set()),  # one alternative is too short to tell anything
    (("(?:au|du) [.,]",), {"au .", "au ,", "du .", "du ,"}),
    ((r"\w+ed\b",), {"ed"}),
    ((r"(?<!\w)roquettes?(?!\w)",), {"roquette"}),
    ((r"x*abc?",), {"ab"}),
    ((r"\p{Lu}\.[.,]{2}",), {"...", "..,", ".,.", ".,,"}),
    ((r"É(?:cole|tat)s?",), {"école", "état"}),
    ((".*",), set()),
    ((r"(?:lundi )?mardi",), {"mardi"}),
    ((r"[0-9]{3} morts",), {" morts"}),
    (("abc", "abcd"), {"abc"}),
    (("(unbalanced",), set()),
    ((r"(?<=\w ?; )(?:Et|Mais)",), {"; "}),
    ((r"\( {1,3}(?=\w)",), {"( "}),
    ((r" {1,3}(?=\))",), {" )"}),
    ((r"(?:,{2,3}|;{2})(?!\w)",), {",,", ";;"}),
    ((r"(?P<at>[àÀ])(?:la|les?(?!\w)|l'\w+)",), {"àla", "àle", "àl'"}),  # how each alternative begins
    ((r"\bM(?= d(?:e |')\w)",), {"m de ", "m d'"}),
    ((r"(?<=[.!?] )(?:Et|Mais) (?=\d)",), {". et ", "! et ", "? et ", ". mais ", "! mais ", "? mais "}),
    ((r"(?:le|la) \w+ (?:maire|préfet)",), {" maire", " préfet"}),  # small words stand in every article
    ((r"[\u200B\u2060\uFEFF]+",), {"\u200b", "\u2060", "\ufeff"}),
    ((r"[\u200E\u200F\u202A-\u202E]",), {*map(chr, range(0x202A, 0x202F)), "\u200e", "\u200f"}),
]


@pytest.mark.parametrize(("patterns", "expected"), CASES)
def test_needles(patterns: tuple[str, ...], expected: set[str]) -> None:
    assert set(needles(patterns)) == expected


def test_no_needle_keeps_a_rule_from_its_match() -> None:
    """Every pattern of every rule, over every example of every rule, with and without needles."""
    rules = [rule for rule in all_rules(entry_points=False) if rule.kind != "python"]
    texts = [unmark(bad.text)[0] for rule in rules for bad in rule.bad] + [text for rule in rules for text in rule.good]
    docs = [Document(text) for text in texts]
    matched = 0
    for rule in rules:
        patterns, ignore_case = rule.check.__self__.searched()  # type: ignore[attr-defined]
        flags = regex.MULTILINE | (regex.IGNORECASE if ignore_case else 0)
        compiled = [regex.compile(pattern, flags) for pattern in patterns]
        for doc in docs:
            if any(pattern.search(doc.plain) for pattern in compiled):
                matched += 1
                held = not rule.needles or any(needle in doc.lowered for needle in rule.needles)
                assert held, f"{rule.name}: {rule.needles} miss {doc.text!r}"
    assert matched >= len(rules)
