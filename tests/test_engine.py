"""The engine: a rule that raises or never ends costs its own findings and nothing else; stamps."""

import time
from pathlib import Path

import pytest

from lintnews import patterns
from lintnews.document import Document
from lintnews.engine import Lines, Stamp, once, order, shorten
from lintnews.finding import Finding, Place, Position, Report, Severity
from lintnews.run import lint, lint_bytes
from lintnews.settings import Settings
from lintnews.span import Span

HEAD = """
from lintnews.rule import Bad, Hit, Rule, rule
from lintnews.finding import Edit, Fix
from lintnews.span import Span

def make(name, needles=()):
    return rule(name=name, message="“{match}”", message_fr="« {match} »", bad=(), good=(), needles=needles)
"""
SOUND = '''
@make("style.sound")
def sound(doc):
    """Page."""
    at = doc.text.find("mot")
    yield Hit(Span(at, at + 3))
'''
LOOP = '''
@make("style.loop")
def loop(doc):
    """Page."""
    while True:
        pass
'''
CRASHES = {
    "raises": "raise ValueError('no')",
    "halfway": "yield Hit(Span(0, 1))\n    raise KeyError('no')",
    "exits": "import sys; sys.exit(3)\n    yield",
    "recurses": "f = lambda: f()\n    f()\n    yield",
    "no-hit": "yield (1, 2)",
    "outside": "yield Hit(Span(0, len(doc.text) + 1))",
    "backwards": "yield Hit(Span(3, 1))",
    "bad-edit": "yield Hit(Span(0, 1), fix=Fix((Edit(Span(-1, 1), ''),), 'safe'))",
    "returns-none": "return None",
}
EXPLODING = r"""
name: style.exploding
kind: phrase
message: 'm'
message_fr: 'm'
why: 'w'
why_fr: 'w'
any:
  - '(?:a|aa|a.)+?$\d'
bad:
  - text: 'x'
good: ['y']
"""


def lint_with(folder: Path, code: str, text: str, **settings: object) -> Report:
    """The report on ``text`` with the rules of ``code`` and one that is sound."""
    (folder / "rules.py").write_text(HEAD + SOUND + code, encoding="utf-8")
    chosen = Settings(select=("style",), folders=(str(folder),))._replace(**settings)  # type: ignore[arg-type]
    return lint_bytes("a.txt", text.encode(), chosen)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(tmp_path / "cache"))


@pytest.mark.parametrize("name", CRASHES)
def test_a_rule_that_crashes(name: str, tmp_path: Path) -> None:
    code = f'\n@make("style.bad")\ndef bad(doc):\n    """Page."""\n    {CRASHES[name]}\n'
    report = lint_with(tmp_path, code, "un mot")
    assert [(problem.kind, problem.rule) for problem in report.problems] == [("crash", "style.bad")]
    assert "style.bad" in report.problems[0].message and "\n" not in report.problems[0].message
    assert [finding.rule for finding in report.findings] == ["style.sound"]


def test_a_message_that_is_no_template(tmp_path: Path) -> None:
    code = (
        '\n@rule(name="style.bad", message="{", message_fr="{0}", bad=(), good=())\ndef bad(doc):\n    """P."""\n'
        "    yield Hit(Span(0, 1))\n    yield Hit(Span(1, 2))\n"
    )
    report = lint_with(tmp_path, code, "un mot")
    assert {(problem.kind, problem.rule) for problem in report.problems} == {("crash", "style.bad")}
    assert [finding.rule for finding in report.findings] == ["style.sound"]


def test_a_rule_that_never_ends(tmp_path: Path) -> None:
    began = time.monotonic()
    report = lint_with(tmp_path, LOOP, "un mot", seconds=0.2)
    assert time.monotonic() - began < 5
    assert [(problem.kind, problem.rule) for problem in report.problems] == [("timeout", "style.loop")]
    assert "0.2 s" in report.problems[0].message
    assert [finding.rule for finding in report.findings] == ["style.sound"]
    time.sleep(0.25)  # no alarm is left behind that would ring now


def test_a_pattern_that_explodes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "SECONDS", 0.3)
    (tmp_path / "exploding.yaml").write_text(EXPLODING, encoding="utf-8")
    report = lint_with(tmp_path, "", "un mot " + "a" * 60)
    assert [(problem.kind, problem.rule) for problem in report.problems] == [("timeout", "style.exploding")]
    assert [finding.rule for finding in report.findings] == ["style.sound"]


def test_needles_keep_a_rule_from_being_run(tmp_path: Path) -> None:
    code = LOOP.replace('"style.loop"', '"style.loop", ("zèbre",)')
    assert not lint_with(tmp_path, code, "un mot", seconds=0.2).problems
    assert lint_with(tmp_path, code, "un mot, un ZÈBRE", seconds=0.2).problems


def test_rules_run_in_a_thread_too(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        report = pool.submit(lint_with, tmp_path, "", "un mot").result()
    assert [finding.rule for finding in report.findings] == ["style.sound"] and not report.problems


def places(code: str) -> str:
    return f'\n@make("style.every")\ndef every(doc):\n    """Page."""\n    {code}\n'


def test_fingerprints_do_not_depend_on_the_line(tmp_path: Path) -> None:
    code = places("import re\n    for m in re.finditer('deux', doc.text): yield Hit(Span(*m.span()))")

    def prints(text: str) -> list[str]:
        report = lint_with(tmp_path, code, text)
        return [found.fingerprint for found in report.findings if found.rule == "style.every"]

    context = "Avant tout, il y a ici de quoi voir deux fois ce qui vient après cela."
    (alone,) = prints(context)
    assert prints("Un titre\n\nUn paragraphe.\n\n" + context) == [alone]
    assert prints(context.replace("\n", "\r\n")) == [alone]
    assert prints(context.replace("voir", "revoir")) != [alone]
    twice = prints(context + "\n" + context + "\n" + context)
    assert len(set(twice)) == 3


def test_findings_are_in_order(tmp_path: Path) -> None:
    code = places("yield Hit(Span(5, 6)); yield Hit(Span(0, 4)); yield Hit(Span(0, 2)); yield Hit(Span(0, 0))")
    report = lint_with(tmp_path, code, "un mot")
    keys = [order(found) for found in report.findings]
    assert keys == sorted(keys) and len(keys) == 5
    assert report.findings[0].place.start == report.findings[0].place.end


@pytest.mark.parametrize(
    ("text", "new", "at", "written"),
    [
        ("a\nb", "x\ny", 0, "x\ny"),
        ("a\r\nb", "x\ny", 0, "x\r\ny"),
        ("a\rb", "x\ny", 0, "x\ry"),
        ("a\r\nb\nc", "x\ny", 4, "x\ny"),
        ("a\nb\r\nc", "\n", 2, "\r\n"),
        ("a\r\nb", "\n", 4, "\r\n"),
        ("a\r\nb", "x", 0, "x"),
    ],
)
def test_new_words_get_the_line_ends_of_the_file(text: str, new: str, at: int, written: str) -> None:
    assert Lines(text).written(new, at) == written


@pytest.mark.parametrize(
    ("offset", "line", "column"), [(0, 1, 1), (2, 1, 3), (3, 1, 4), (4, 2, 1), (5, 3, 1), (6, 4, 1), (7, 4, 2)]
)
def test_lines_and_columns(offset: int, line: int, column: int) -> None:
    position = Lines("ab\r\n\n\rxy").position(offset)
    assert (position.line, position.column, position.offset) == (line, column, offset)


def test_shorten() -> None:
    assert shorten("un  mot\nici") == "un mot ici"
    assert len(shorten("mot " * 100)) <= 60 and " … " in shorten("mot " * 100)


def test_places_are_those_of_the_file(tmp_path: Path) -> None:
    code = places("at = doc.text.find('été'); yield Hit(Span(at, at + 3), related=(Span(0, 2),))")
    text = "un mot\r\nl'e\u0301te\u0301 vient"
    found = next(found for found in lint_with(tmp_path, code, text).findings if found.rule == "style.every")
    assert found.place.text == "été"
    assert text[found.place.start.offset : found.place.end.offset] == "e\u0301te\u0301"
    assert (found.place.start.line, found.place.start.column) == (2, 3)
    assert found.related[0].place.text == "un" and "1" in found.related[0].message


def test_the_door_of_the_library(tmp_path: Path) -> None:
    (tmp_path / "rules.py").write_text(HEAD + SOUND, encoding="utf-8")
    settings = Settings(select=("style",), folders=(str(tmp_path),), message_language="fr")
    assert [found.message for found in lint("un mot", settings)] == ["« mot »"]
    assert lint("") == ()


def test_stamps_of_a_document_without_a_map() -> None:
    doc = Document("un mot")
    place = Stamp(doc, "a.txt", 3, "en", Lines(doc.text)).place(Span(3, 6))
    assert (place.start.offset, place.end.offset, place.text) == (3, 6, "mot")


@pytest.mark.parametrize(
    ("rule", "severity", "start", "left"),
    [
        ("gap.lost", "error", 5, ["gap.lost"]),
        ("gap.lost", "info", 5, ["gap.lost", "grammar.verb"]),
        ("gap.lost", "error", 8, ["gap.lost", "grammar.verb"]),  # beside it
        ("lexicon.term", "error", 5, ["lexicon.term", "grammar.verb"]),  # a word's sense is no grammar
    ],
)
def test_grammar_does_not_tell_again(rule: str, severity: Severity, start: int, left: list[str]) -> None:
    def finding(name: str, level: Severity, at: int) -> Finding:
        place = Place(Position(1, at + 1, at), Position(1, at + 4, at + 3), "mot")
        return Finding(name, level, "", "a.txt", None, place, (), None, "")

    assert [one.rule for one in once([finding(rule, severity, start), finding("grammar.verb", "warning", 5)])] == left
