"""A rule's page, made from the rule itself: what is wrong, why, what to do, examples, options."""

import textwrap
from collections.abc import Iterator
from typing import Any

from lintnews.reporters.terminal import columns, paint, visible
from lintnews.rule import DEEP, Bad, Rule, options_of
from lintnews.testing import unmark
from lintnews.texts import say

WIDTH = 100


def page(rule: Rule, french: bool, color: bool = False) -> str:
    """The page as text for a terminal; marks of examples are underlined."""
    why = rule.why_fr if french else rule.why
    parts = [
        f"{paint(rule.name, 'bold', color)}  {'  '.join(facts(rule, french))}",
        _wrapped(rule.message_fr if french else rule.message),
        "\n\n".join(_wrapped(paragraph) for paragraph in why.split("\n\n")),
    ]
    if rule.bad:
        parts.append(paint(say("page-bad", french), "bold", color))
        parts += ["\n".join(_bad(example, color)) for example in rule.bad]
    if rule.good:
        parts.append(paint(say("page-good", french), "bold", color))
        parts.append("\n".join(_indented(example) for example in rule.good))
    if known := options(rule):
        parts.append(paint(say("page-options", french), "bold", color))
        parts.append("\n".join(f"  {name} = {value!r}" for name, value in known.items()))
    return "\n\n".join(parts) + "\n"


def facts(rule: Rule, french: bool) -> list[str]:
    """Severity, language, whether it is of preview, whether it has a fix; in words."""
    found = [say(rule.severity, french), say("page-any" if rule.language == "any" else "page-fr", french)]
    if rule.needles == DEEP:
        found.append(say("page-deep", french))
    if rule.preview:
        found.append(say("page-preview", french))
    if fixable(rule):
        found.append(say("page-fix", french))
    return found


def options(rule: Rule) -> dict[str, Any]:
    """Names and defaults of the rule's options; of a declarative rule, those of its kind that are numbers or switches."""
    if rule.kind == "python":
        return options_of(rule.check)
    fields: dict[str, Any] = rule.check.__self__._asdict()  # type: ignore[attr-defined]
    return {name: value for name, value in fields.items() if isinstance(value, (bool, int))}


def fixable(rule: Rule) -> bool:
    """Whether the rule can mend what it finds: its examples show it."""
    return any(example.fixed is not None for example in rule.bad)


def facts_object(rule: Rule) -> dict[str, Any]:
    """What `rules` says of a rule in JSON."""
    return {
        "name": rule.name,
        "family": rule.family,
        "severity": rule.severity,
        "language": rule.language,
        "preview": rule.preview,
        "fixable": fixable(rule),
        "message": rule.message,
        "message_fr": rule.message_fr,
        "why": rule.why,
        "why_fr": rule.why_fr,
    }


def _wrapped(text: str) -> str:
    return textwrap.fill(" ".join(text.split()), WIDTH)


def _indented(text: str) -> str:
    return textwrap.indent(visible_lines(text), "  ")


def visible_lines(text: str) -> str:
    """``text`` on its lines, each safe for a terminal."""
    return "\n".join(map(visible, text.split("\n")))


def _bad(example: Bad, color: bool) -> Iterator[str]:
    """The example, its marks underlined, and the mended text."""
    text, spans = unmark(example.text)
    at = 0
    for line in text.split("\n"):
        under = ""
        for start, end in spans:
            if at <= start <= at + len(line):
                under = under.ljust(columns(visible(line[: start - at])))
                under += "^" * max(1, columns(visible(line[start - at : end - at])))
        yield "  " + visible(line)
        if under:
            yield "  " + paint(under, "error", color)
        at += len(line) + 1
    if example.fixed is not None:
        arrow = paint("→", "good", color)
        yield "\n".join(f"{arrow} {visible(line)}" for line in example.fixed.split("\n"))
