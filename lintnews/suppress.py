"""Suppressions: findings that somebody has looked at and lets stand, told by rule and words, never by line."""

import os
import unicodedata
from collections.abc import Iterable, Sequence

from lintnews.document import unify
from lintnews.finding import Finding, Problem
from lintnews.globs import matches
from lintnews.patterns import compiled
from lintnews.record import NamedTuple
from lintnews.span import Span
from lintnews.texts import say

BESIDE = ".lintnews"  # added to the article's whole name
FOLDER = ".lintnews-ignore.yaml"
KEYS = ("rule", "file", "text", "context", "reason", "date", "author")
DIRECTIVE = r"(?s)lintnews\s+(?P<verb>ignore|off|on)\b(?P<rules>[\w\s.,-]*)(?::(?P<reason>.*))?"
AROUND = 120  # code points on both sides of a finding that its context may come from


class Suppression(NamedTuple):
    """Findings of ``rule`` (a rule, a family, or "" for all) are left out.

    ``span`` holds the places of the file that it is for (None: all of it); ``text``, where not empty, must be the finding's words;
    ``context`` must stand near it, and over it where it holds these words. ``where`` names the suppression; ``own`` tells that it
    is for this article alone.
    """

    rule: str
    where: str
    span: Span | None = None
    text: str = ""
    context: str = ""
    own: bool = True


class Side(NamedTuple):
    """What the files beside an article say of it."""

    suppressions: tuple[Suppression, ...] = ()
    problems: tuple[Problem, ...] = ()


NO_SIDE = Side()


def directive(comment: str) -> tuple[str, tuple[str, ...]] | None:
    """Verb (``ignore``, ``off``, ``on``) and rules of a comment that is for lintnews; () stands for all rules.

    Raises:
        ValueError: it begins like a directive and is none.
    """
    words = comment.strip()
    if not words.startswith("lintnews"):
        return None
    match = compiled(DIRECTIVE).fullmatch(words)
    if match is None:
        raise ValueError(words)
    return match["verb"], tuple(match["rules"].replace(",", " ").split())


def apply(
    findings: Sequence[Finding], suppressions: Sequence[Suppression], text: str
) -> tuple[list[Finding], list[Suppression]]:
    """The findings in the file ``text`` that no suppression is for, and the suppressions that were for none."""
    if not suppressions:
        return list(findings), []
    used: set[int] = set()
    kept = []
    for finding in findings:
        held = [number for number, found in enumerate(suppressions) if _is_for(found, finding, text)]
        used.update(held)
        if not held:
            kept.append(finding)
    return kept, [found for number, found in enumerate(suppressions) if number not in used]


def _is_for(suppression: Suppression, finding: Finding, text: str) -> bool:
    if suppression.rule not in ("", finding.rule, finding.family):
        return False
    start, end = finding.place.start.offset, finding.place.end.offset
    if suppression.span and not suppression.span.holds(Span(start, end)):
        return False
    if suppression.text and folded(finding.place.text) != folded(suppression.text):
        return False
    return not suppression.context or _around(folded(suppression.context), finding.place.text, text, Span(start, end))


def _around(context: str, words: str, text: str, span: Span) -> bool:
    """Whether ``context`` stands near ``span``; over it, where it holds the finding's own words."""
    start, end = span
    near = f"{text[max(0, start - AROUND) : start]}\1{text[start:end]}\2{text[end : end + AROUND]}"
    before, _, rest = folded(near).partition("\1")
    inside, _, after = rest.partition("\2")
    near = before + inside + after
    over = bool(words) and folded(words) in context
    at = near.find(context)
    while at >= 0:
        if not over or (at <= len(before) and len(before + inside) <= at + len(context)):
            return True
        at = near.find(context, at + 1)
    return False


def folded(words: str) -> str:
    """``words`` in NFC, with one kind of apostrophe, and every run of spaces and line ends as one space."""
    return " ".join(unify(unicodedata.normalize("NFC", words).replace("\u00ad", "")).split())


def beside(path: str, french: bool = False) -> Side:
    """The suppressions for the article at ``path``: of ``path.lintnews``, and of the nearest ``.lintnews-ignore.yaml``."""
    found: list[Suppression] = []
    problems: list[Problem] = []
    folder = os.path.dirname(os.path.abspath(path))
    for file in (path + BESIDE, _above(folder)):
        if not file or not os.path.isfile(file):
            continue
        for item in _entries(file, french):
            if isinstance(item, Problem):
                problems.append(item)
                continue
            line, facts = item
            name = facts.get("file", "")
            if name and not matches(os.path.join(os.path.dirname(os.path.abspath(file)), name), path):
                continue
            own = file == path + BESIDE or (bool(name) and "*" not in name and "?" not in name)
            where = f"{file}:{line}"
            found.append(Suppression(facts["rule"], where, None, facts.get("text", ""), facts.get("context", ""), own))
    return Side(tuple(found), tuple(problems))


def _above(folder: str) -> str:
    while True:
        file = os.path.join(folder, FOLDER)
        if os.path.isfile(file):
            return file
        above = os.path.dirname(folder)
        if above == folder:
            return ""
        folder = above


_read: dict[tuple[str, int, int, bool], list[tuple[int, dict[str, str]] | Problem]] = {}


def _entries(file: str, french: bool) -> Iterable[tuple[int, dict[str, str]] | Problem]:
    """Line and facts of every entry of ``file``, or what is wrong with it; read once as long as it does not change."""
    try:
        stat = os.stat(file)
        key = (file, stat.st_mtime_ns, stat.st_size, french)
        if key not in _read:
            with open(file, encoding="utf-8-sig") as opened:
                _read[key] = list(_parsed(file, opened.read(), french))
        return _read[key]
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "UTF-8"
        return [Problem(file, None, "suppression", say("unreadable", french, detail=reason))]


def _parsed(file: str, text: str, french: bool) -> Iterable[tuple[int, dict[str, str]] | Problem]:
    import yaml

    def wrong(line: int, detail: str) -> Problem:
        return Problem(file, None, "suppression", say("suppression", french, line=line, detail=detail))

    try:
        root = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        yield wrong(mark.line + 1 if mark else 1, "YAML")
        return
    if root is None:
        return
    if not isinstance(root, yaml.SequenceNode):
        yield wrong(1, "- rule: …")
        return
    for item in root.value:
        line = item.start_mark.line + 1
        if not isinstance(item, yaml.MappingNode):
            yield wrong(line, "- rule: …")
            continue
        pairs = [(getattr(key, "value", ""), value) for key, value in item.value]
        facts = {key: value.value for key, value in pairs if isinstance(value, yaml.ScalarNode)}
        if len(facts) < len(pairs) or any(key not in KEYS for key in facts):
            yield wrong(line, ", ".join(KEYS))
        elif not facts.get("rule") or not (facts.get("text") or facts.get("context")):
            yield wrong(line, "rule + text | context")
        else:
            yield line, facts
