"""Testing rules by their own examples: for us, for plugins and for `lintnews test`.

A bad example marks what must be reported with ``{{…}}``; ``{{}}`` is an empty span (something is missing there).
"""

import string
from collections.abc import Callable, Mapping
from typing import Any

import regex

from lintnews.document import Document
from lintnews.fix import apply
from lintnews.languagetool.examples import Examples
from lintnews.layers.languagetool import checker
from lintnews.needles import needles
from lintnews.rule import DEEP, Bad, Hit, Rule
from lintnews.span import Span

# The examples are tested with the deep tier on, and no server.
LAYERS: Mapping[Callable[[Document], Any], Any] = {checker: Examples()}
MARKS = regex.compile(r"\{\{(.*?)\}\}", regex.DOTALL)


def unmark(text: str) -> tuple[str, list[Span]]:
    """``text`` without its ``{{ }}`` and the spans that they marked."""
    spans: list[Span] = []
    parts: list[str] = []
    at = length = 0
    for match in MARKS.finditer(text):
        parts += [text[at : match.start()], match[1]]
        length += match.start() - at
        spans.append(Span(length, length + len(match[1])))
        length += len(match[1])
        at = match.end()
    return "".join([*parts, text[at:]]), spans


def run(rule: Rule, text: str, layers: Mapping[Callable[[Document], Any], Any] = LAYERS) -> list[Hit]:
    """What ``rule`` finds in ``text``, as the engine would run it, in the order of the text; ``layers`` are preset."""
    doc = Document(text, layers=layers)
    if rule.needles and rule.needles != DEEP and not any(needle in doc.lowered for needle in rule.needles):
        return []
    return sorted(rule.check(doc), key=lambda hit: hit.span)


def check_facts(rule: Rule) -> None:
    """The rule has a page and messages in both languages, examples, names in its messages that its hits fill.

    Raises:
        AssertionError: with the rule's name and what is missing.
    """
    assert rule.why and rule.why_fr, f"{rule.name}: the page (why, why_fr) is missing"
    assert rule.bad and rule.good, f"{rule.name}: at least one bad and one good example are needed"
    for template in (rule.message, rule.message_fr):
        assert len(template) <= 140, f"{rule.name}: the message is longer than 140 characters"
    text, _ = unmark(rule.bad[0].text)
    for hit in run(rule, text):
        for template in (rule.message, rule.message_fr):
            for _, name, _, _ in string.Formatter().parse(template):
                assert not name or name == "match" or name in hit.words, f"{rule.name}: nothing fills {{{name}}}"


def check_bad(rule: Rule, bad: Bad) -> None:
    """The marked spans, and no others, are reported; the fix gives the fixed text, which is clean.

    Raises:
        AssertionError: with the rule's name and the words that were found and expected.
    """
    text, expected = unmark(bad.text)
    found = run(rule, text)
    got = [hit.span for hit in found]
    assert got == expected, (
        f"{rule.name}: {[s.of(text) for s in got]} instead of {[s.of(text) for s in expected]} in {text!r}"
    )
    if rule.kind != "python":
        check_needles(rule, text)
    fixes = [hit.fix for hit in found if hit.fix]
    if bad.fixed is None:
        return
    fixed, _ = apply(text, fixes, ("safe", "unsafe"))
    assert fixed == bad.fixed, f"{rule.name}: fixed to {fixed!r} instead of {bad.fixed!r}"
    left = [hit for hit in run(rule, fixed) if hit.fix]
    assert not left, f"{rule.name}: the fixed text is reported again: {[h.span.of(fixed) for h in left]}"


def check_good(rule: Rule, text: str) -> None:
    """Nothing is reported in a good example.

    Raises:
        AssertionError: with the rule's name and what was found.
    """
    found = [hit.span.of(text) for hit in run(rule, text)]
    assert not found, f"{rule.name}: {found} in the good example {text!r}"


def check_needles(rule: Rule, text: str) -> None:
    """The rule's derived needles stand wherever one of its patterns matches ``text``.

    Raises:
        AssertionError: the needles would have kept the rule from running.
    """
    made = rule.check.__self__  # type: ignore[attr-defined]
    searched, _ = made.searched()
    lowered = Document(text).lowered
    derived = needles(searched)
    assert not derived or any(needle in lowered for needle in derived), f"{rule.name}: needles {derived} miss {text!r}"
