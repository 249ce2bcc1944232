"""Suppressions: in the article, beside it, for a folder; by rule and words, never by line."""

from pathlib import Path

import pytest

from lintnews.finding import Report
from lintnews.run import check, lint_bytes
from lintnews.settings import Settings
from lintnews.suppress import BESIDE, FOLDER, beside, directive, folded

RULES = '''
from lintnews.rule import Hit, rule
from lintnews.span import Span

def every(word):
    def check(doc):
        at = -1
        while (at := doc.plain.find(word, at + 1)) >= 0:
            yield Hit(Span(at, at + len(word)))
    return check

def one(doc):
    """Page."""
    yield from every("mot")(doc)

def two(doc):
    """Page."""
    yield from every("l'autre")(doc)

def gap(doc):
    """Page."""
    at = doc.plain.find(" .")
    if at >= 0:
        yield Hit(Span(at, at))

one = rule(name="style.one", message="m", message_fr="m", bad=(), good=())(one)
two = rule(name="style.two", message="m", message_fr="m", bad=(), good=())(two)
gap = rule(name="style.gap", message="m", message_fr="m", bad=(), good=())(gap)
'''
TEXT = "Un mot au début.\n\nPuis l’autre vient, un mot plus loin.\n\nIl va au . Fin."


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(tmp_path / ".cache"))
    (tmp_path / ".rules").mkdir()
    (tmp_path / ".rules" / "rules.py").write_text(RULES, encoding="utf-8")
    return Settings(select=("style",), folders=(str(tmp_path / ".rules"),))


def linted(folder: Path, settings: Settings, name: str = "in/a.txt", text: str = TEXT) -> Report:
    """The report on an article that is written to ``folder``, as a run gives it."""
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    (report,) = check([str(path)], settings)
    return report


def left(report: Report) -> list[str]:
    return [f"{found.rule.removeprefix('style.')}@{found.place.start.offset}" for found in report.findings]


def test_nothing_beside(tmp_path: Path, settings: Settings) -> None:
    report = linted(tmp_path, settings)
    assert left(report) == ["one@3", "two@23", "one@41", "gap@65"] and not report.notes


@pytest.mark.parametrize(
    ("entry", "gone"),
    [
        ("{rule: style.one, text: mot}", {"one@3", "one@41"}),
        ("{rule: style, text: mot}", {"one@3", "one@41"}),
        ("{rule: style.one, text: mot, context: un mot plus loin}", {"one@41"}),
        ("{rule: style.one, context: 'un mot  plus'}", {"one@41"}),
        ("{rule: style.two, text: l'autre}", {"two@23"}),
        ("{rule: style.two, text: l’autre, reason: voulu, date: 2024-08-05, author: A. B.}", {"two@23"}),
        ("{rule: style.gap, context: Il va au}", {"gap@65"}),
        ("{rule: style.one, context: l'autre vient}", {"one@3", "one@41"}),
        ("{rule: style.one, context: mot au}", {"one@3"}),
        ("{rule: style.one, text: mots}", set()),
        ("{rule: style.two, text: mot}", set()),
        ("{rule: style.one, text: mot, context: ailleurs}", set()),
    ],
)
def test_a_file_beside_the_article(entry: str, gone: set[str], tmp_path: Path, settings: Settings) -> None:
    every = left(linted(tmp_path, settings))
    (tmp_path / "in" / f"a.txt{BESIDE}").write_text(f"- {entry}\n", encoding="utf-8")
    report = linted(tmp_path, settings)
    assert left(report) == [found for found in every if found not in gone]
    assert not report.problems
    assert bool(report.notes) == (not gone)
    # lines that come before change nothing
    moved = linted(tmp_path, settings, text="Un titre\n\nUn paragraphe de plus.\n\n" + TEXT)
    assert len(moved.findings) == len(report.findings)


def test_an_unused_entry_is_noted_with_its_place(tmp_path: Path, settings: Settings) -> None:
    linted(tmp_path, settings)
    file = tmp_path / "in" / f"a.txt{BESIDE}"
    file.write_text("- rule: style.one\n  text: parti\n- rule: style.onne\n  text: mot\n", encoding="utf-8")
    notes = linted(tmp_path, settings).notes
    assert len(notes) == 2 and f"{file}:1" in notes[0] and "style.one" in notes[0]
    assert f"{file}:3" in notes[1] and "style.onne" in notes[1]
    # a rule that is known and not run is neither unused nor unknown
    assert len(linted(tmp_path, settings._replace(select=("style.two",))).notes) == 1


@pytest.mark.parametrize(
    ("file", "gone"),
    [
        ("in/a.txt", True), ("in/*.txt", True), ("**/a.txt", True), ("**", True), ("", True), ("a.txt", False), ("*.txt", False),
        ("in/a.md", False), ("in", False),
    ],
)  # fmt: skip
def test_a_file_for_a_folder(file: str, gone: bool, tmp_path: Path, settings: Settings) -> None:
    entry = "- rule: style.one\n  text: mot\n" + (f"  file: '{file}'\n" if file else "")
    (tmp_path / FOLDER).write_text(entry, encoding="utf-8")
    report = linted(tmp_path, settings)
    assert left(report) == (["two@23", "gap@65"] if gone else ["one@3", "two@23", "one@41", "gap@65"])
    assert not report.notes


def test_the_nearest_file_for_a_folder_is_taken(tmp_path: Path, settings: Settings) -> None:
    linted(tmp_path, settings)
    (tmp_path / FOLDER).write_text("- {rule: style.one, text: mot}\n", encoding="utf-8")
    (tmp_path / "in" / FOLDER).write_text("- {rule: style.two, text: l'autre, file: a.txt}\n", encoding="utf-8")
    assert left(linted(tmp_path, settings)) == ["one@3", "one@41", "gap@65"]


def test_an_unused_entry_for_many_files_is_not_noted_but_one_for_this_file_is(
    tmp_path: Path, settings: Settings
) -> None:
    (tmp_path / FOLDER).write_text(
        "- {rule: style.one, text: x}\n- {rule: style.one, text: x, file: in/*.txt}\n"
        "- {rule: style.one, text: x, file: in/a.txt}\n",
        encoding="utf-8",
    )
    (note,) = linted(tmp_path, settings).notes
    assert f"{FOLDER}:3" in note


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("- [", 2),
        ("rule: style.one\ntext: mot\n", 1),
        ("- {rule: style.one, text: mot}\n- style.two\n", 2),
        ("- {rule: style.one, text: mot}\n- {rule: style.two}\n", 2),
        ("- {rule: style.one, texte: mot}\n", 1),
        ("- {rule: style.one, text: [mot]}\n", 1),
        ("- {text: mot}\n", 1),
    ],
)
def test_a_broken_file(text: str, line: int, tmp_path: Path, settings: Settings) -> None:
    linted(tmp_path, settings)
    file = tmp_path / "in" / f"a.txt{BESIDE}"
    file.write_text(text, encoding="utf-8")
    report = linted(tmp_path, settings)
    assert [(problem.kind, problem.path) for problem in report.problems] == [("suppression", str(file))]
    assert f"line {line}" in report.problems[0].message
    assert "two@23" in left(report)


def test_files_that_cannot_be_read_or_hold_nothing(tmp_path: Path, settings: Settings) -> None:
    linted(tmp_path, settings)
    file = tmp_path / "in" / f"a.txt{BESIDE}"
    file.write_bytes(b"- {rule: style.one, text: \xe9}")
    assert [problem.kind for problem in linted(tmp_path, settings).problems] == ["suppression"]
    file.write_text("# nothing yet\n", encoding="utf-8")
    assert beside(str(tmp_path / "in" / "a.txt")) == ((), ())


def test_a_changed_file_is_read_again(tmp_path: Path, settings: Settings) -> None:
    linted(tmp_path, settings)
    file = tmp_path / "in" / f"a.txt{BESIDE}"
    file.write_text("- {rule: style.one, text: mot}\n", encoding="utf-8")
    assert len(left(linted(tmp_path, settings))) == 2
    file.write_text("- {rule: style.one, text: mot, context: un mot plus loin}\n", encoding="utf-8")
    assert len(left(linted(tmp_path, settings))) == 3


MARKDOWN = """\
# Titre

Un mot ici.

<!-- lintnews ignore style.one: voulu -->
Un mot là, puis l’autre,
et un mot encore.

<!-- lintnews off style -->

Un mot, l’autre.

<!-- lintnews on style -->

Un mot de fin.
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_directives_of_markdown(ends: str, settings: Settings) -> None:
    text = MARKDOWN.replace("\n", ends)
    report = lint_bytes("a.md", text.encode(), settings)
    assert [(found.rule, found.place.start.line) for found in report.findings] == [
        ("style.one", 3), ("style.two", 6), ("style.one", 15)
    ]  # fmt: skip
    assert not report.notes and not report.problems


def test_directives_without_use_are_noted(settings: Settings) -> None:
    text = "Rien.\n\n<!-- lintnews ignore style.one -->\nRien.\n\n<!-- lintnews igore style.one -->\nRien.\n"
    notes = lint_bytes("a.md", text.encode(), settings).notes
    assert len(notes) == 2 and "line 6" in notes[0] and "igore" in notes[0] and "line 3" in notes[1]


@pytest.mark.parametrize(
    ("comment", "read"),
    [
        (" une note ", None),
        (" lintnews ignore quote.swapped ", ("ignore", ("quote.swapped",))),
        (" lintnews ignore quote.swapped, date: une raison : voulue ", ("ignore", ("quote.swapped", "date"))),
        ("lintnews off", ("off", ())),
        (" lintnews on a.b c.d", ("on", ("a.b", "c.d"))),
    ],
)
def test_comments(comment: str, read: object) -> None:
    assert directive(comment) == read


@pytest.mark.parametrize("comment", ["lintnews", " lintnews disable x", "lintnews offline", "lintnews ignore ?"])
def test_comments_that_are_no_directives(comment: str) -> None:
    with pytest.raises(ValueError):
        directive(comment)


def test_folded() -> None:
    assert folded("l’e\u0301te\u0301\u00a0 à\r\nvenir") == "l'été à venir"
