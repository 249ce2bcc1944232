"""From files to reports: what cannot be read, languages, notes, many processes."""

import os
import signal
import unicodedata
from pathlib import Path

import pytest

from lintnews.errors import ConfigurationError
from lintnews.finding import Problem
from lintnews.run import check, chosen, lint_bytes, lint_file
from lintnews.settings import Settings

RULES = '''
import os
from lintnews.rule import Hit, rule
from lintnews.span import Span

def make(name, language):
    return rule(name=name, message="“{match}”", message_fr="« {match} »", bad=(), good=(), language=language)

@make("style.french", "fr")
def french(doc):
    """Page."""
    if "mot" in doc.text:
        at = doc.text.index("mot")
        yield Hit(Span(at, at + 3))

@make("style.any", "any")
def any_language(doc):
    """Page."""
    if "zz" in doc.text:
        at = doc.text.index("zz")
        yield Hit(Span(at, at + 2))

@make("style.date", "any")
def date(doc):
    """Page."""
    if doc.date == "2024-08-05":
        yield Hit(Span(0, 1))

@make("style.events", "any")
def events(doc, *, facts: tuple = ()):
    """Page."""
    for path in facts:
        yield Hit(Span(0, 0), {"match": path})

@make("style.killer", "any")
def killer(doc):
    """Page."""
    if "tueur" in doc.text:
        os.kill(os.getpid(), 9)
    return ()
'''
ENGLISH = "The mayor said that the bridge would not be open before the end of the year, and that it was not his fault. "


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(tmp_path / ".cache"))
    (tmp_path / ".rules").mkdir()
    (tmp_path / ".rules" / "rules.py").write_text(RULES, encoding="utf-8")
    return Settings(select=("style",), folders=(str(tmp_path / ".rules"),))


def tree(folder: Path, *names: str, text: str = "un mot") -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("data", "kind"),
    [(b"a\0b", "binary"), (b"x" * 101, "too-large"), (bytes(range(1, 9)) * 9, "binary")],
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_cannot_be_linted(data: bytes, kind: str, language: str, settings: Settings) -> None:
    report = lint_bytes("a.txt", data, settings._replace(max_bytes=100, message_language=language))
    (problem,) = report.problems
    assert (problem.kind, problem.rule, problem.path) == (kind, None, "a.txt")
    assert problem.message and not report.findings


def test_an_empty_file_and_the_largest_one(settings: Settings) -> None:
    assert lint_bytes("a.txt", b"", settings) == lint_bytes("a.txt", b"", settings)
    assert not lint_bytes("a.txt", b"", settings).problems
    assert not lint_bytes("a.txt", b"x" * 100, settings._replace(max_bytes=100)).problems


def test_files_that_cannot_be_read(tmp_path: Path, settings: Settings) -> None:
    assert lint_file(str(tmp_path / "none.txt"), settings).problems[0].kind == "missing"
    assert lint_file(str(tmp_path), settings).problems[0].kind == "unreadable"
    (tmp_path / "big.txt").write_bytes(b"x" * 200)
    assert lint_file(str(tmp_path / "big.txt"), settings._replace(max_bytes=100)).problems[0].kind == "too-large"


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="needs a file without end")
def test_a_file_without_end(settings: Settings) -> None:
    assert lint_file("/dev/zero", settings._replace(max_bytes=1000)).problems[0].kind == "too-large"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"un mot", ()),
        (b"\xef\xbb\xbfun mot", ("utf-8 (BOM)",)),
        (b"\xff\xfe" + "un mot".encode("utf-16-le"), ("utf-16-le (BOM)",)),
        ("un mot répété".encode("cp1252"), ("cp1252",)),
        ("un mot répété\n".encode() + b"caf\xe9 " + "été, là où ça été, là-bas".encode(), ("utf-8", "line 2")),
    ],
)
def test_notes_name_the_encoding(data: bytes, words: tuple[str, ...], settings: Settings) -> None:
    report = lint_bytes("a.txt", data, settings)
    assert [found.rule for found in report.findings] == ["style.french"]
    assert report.findings[0].place.start.offset == 3
    assert len(report.notes) == bool(words)
    assert all(word in report.notes[0] for word in words)


@pytest.mark.parametrize(
    ("name", "text", "language", "rules"),
    [
        ("a.txt", "Le mot zz.", "auto", ["style.any", "style.french"]),
        ("a.txt", ENGLISH * 2 + "zz mot", "auto", ["style.any"]),
        ("a.txt", ENGLISH * 2 + "zz mot", "fr", ["style.any", "style.french"]),
        ("a.md", "---\nlang: en\n---\nLe mot zz.", "auto", ["style.any"]),
        ("a.md", "---\nlang: fr\n---\n" + ENGLISH * 2 + "mot zz.", "auto", ["style.any", "style.french"]),
    ],
)
def test_rules_of_the_language(name: str, text: str, language: str, rules: list[str], settings: Settings) -> None:
    report = lint_bytes(name, text.encode(), settings._replace(language=language))
    assert sorted(found.rule for found in report.findings) == rules


def test_the_date_of_the_article_comes_before_that_of_the_settings(settings: Settings) -> None:
    def found(name: str, text: str, date: str) -> bool:
        return bool(lint_bytes(name, text.encode(), settings._replace(date=date)).findings)

    assert found("a.txt", "texte", "2024-08-05") and not found("a.txt", "texte", "2024-08-06")
    assert found("a.md", "---\ndate: 2024-08-05\n---\ntexte", "2023-01-01")


def test_rules_left_out_by_glob(settings: Settings, tmp_path: Path) -> None:
    ignoring = settings._replace(ignore_files=(("archives/**", ("style.french",)), ("*.md", ("style",))))
    assert not lint_bytes("archives/1998/a.txt", b"mot", ignoring).findings
    assert not lint_bytes(os.path.abspath("archives/a.txt"), b"mot", ignoring).findings
    assert not lint_bytes("b/c.md", b"mot", ignoring).findings
    assert lint_bytes("b/archives/a.txt", b"mot", ignoring).findings
    absolute = settings._replace(ignore_files=((f"{tmp_path}/a?.txt", ("style",)),))
    assert not lint_bytes(f"{tmp_path}/ab.txt", b"mot", absolute).findings
    assert lint_bytes(f"{tmp_path}/a/b.txt", b"mot", absolute).findings


def test_unknown_rules_stop_the_run(settings: Settings) -> None:
    with pytest.raises(ConfigurationError, match=r"style\.frensh.*style\.french"):
        list(check(["none.txt"], settings._replace(ignore=("style.frensh",))))


def test_rules_are_kept_for_the_same_settings(settings: Settings) -> None:
    assert chosen(settings) is chosen(settings._replace())
    assert [rule.name for rule in chosen(settings._replace(select=("style.any",)))] == ["style.any"]
    assert len(chosen(settings)) == 5


def test_the_facts_of_the_newsroom_reach_the_rules_that_take_facts(settings: Settings) -> None:
    report = lint_bytes("a.txt", b"texte", settings._replace(facts=("wars.yaml",)))
    assert [found.message for found in report.findings] == ["“wars.yaml”"] and not report.problems
    own = settings._replace(facts=("wars.yaml",), options={"style.events": {"facts": ["own.yaml"]}})
    assert [found.message for found in lint_bytes("a.txt", b"texte", own).findings] == ["“own.yaml”"]


def test_facts_are_read_from_files_and_folders(tmp_path: Path, settings: Settings) -> None:
    event = "- name: la guerre des Zyx\n  needle: zyx\n  aliases:\n    - 'guerre des Zyx'\n  start: 2020-01-01\n"
    tree(tmp_path, "facts/wars.yaml", text=event)
    text = "La guerre des Zyx a éclaté il y a trente ans, rappelle la radio."
    dated = settings._replace(select=("date.duration",), preview=True, date="2024-08-05")
    assert not lint_bytes("a.txt", text.encode(), dated).findings
    for path in ("facts/wars.yaml", "facts"):
        report = lint_bytes("a.txt", text.encode(), dated._replace(facts=(str(tmp_path / path),)))
        assert [found.rule for found in report.findings] == ["date.duration"] and not report.problems


def test_reports_come_in_the_order_of_their_paths(tmp_path: Path, settings: Settings) -> None:
    tree(tmp_path, "b.txt", "a/z.txt", "c.txt")
    paths = [str(tmp_path / name) for name in ("c.txt", "none.txt", "b.txt", "a")]
    reports = list(check(paths, settings))
    assert [os.path.basename(report.path) for report in reports] == ["z.txt", "b.txt", "c.txt", "none.txt"]
    assert [report.problems[0].kind for report in reports if report.problems] == ["missing"]


@pytest.mark.parametrize("jobs", [0, 2, 3])
def test_many_processes_say_what_one_says(jobs: int, tmp_path: Path, settings: Settings) -> None:
    tree(tmp_path, *(f"{number:03}.txt" for number in range(60)))
    tree(tmp_path, "030.txt", text="un\0")
    seen: list[tuple[int, int]] = []
    many = list(check([str(tmp_path)], settings, jobs, lambda done, every: seen.append((done, every))))
    assert many == list(check([str(tmp_path)], settings, 1))
    assert seen == [(number, 60) for number in range(1, 61)]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_killed_process_costs_only_its_file(tmp_path: Path, settings: Settings) -> None:
    tree(tmp_path, *(f"{number:03}.txt" for number in range(70)))
    tree(tmp_path, "005.txt", "041.txt", "042.txt", text="un mot tueur")
    reports = list(check([str(tmp_path)], settings, 2))
    assert [os.path.basename(report.path) for report in reports] == [f"{number:03}.txt" for number in range(70)]
    died = [os.path.basename(report.path) for report in reports if report.problems]
    assert died == ["005.txt", "041.txt", "042.txt"]
    assert {problem.kind for report in reports for problem in report.problems} == {"worker-died"}
    assert sum(len(report.findings) for report in reports) == 67


def test_a_run_that_is_left_ends_its_processes(tmp_path: Path, settings: Settings) -> None:
    import multiprocessing

    tree(tmp_path, *(f"{number:03}.txt" for number in range(60)))
    run = check([str(tmp_path)], settings, 2)
    next(run)
    run.close()  # type: ignore[attr-defined]
    for process in multiprocessing.active_children():
        process.join(10)
    assert not multiprocessing.active_children()


def test_a_problem_that_files_share_is_told_once(tmp_path: Path, settings: Settings) -> None:
    tree(tmp_path, "a.txt", "b.txt")
    (tmp_path / ".lintnews-ignore.yaml").write_text("- [", encoding="utf-8")
    reports = list(check([str(tmp_path)], settings))
    problems = [problem for report in reports for problem in report.problems]
    assert [(type(problem), problem.kind) for problem in problems] == [(Problem, "suppression")]


SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_the_form_of_a_file_changes_no_finding(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = lint_bytes("a.txt", text.encode(), Settings()).findings
    assert found
    forms = {
        "crlf": text.replace("\n", "\r\n").encode(),
        "cr": text.replace("\n", "\r").encode(),
        "nfd": unicodedata.normalize("NFD", text).encode(),
        "utf-8 with a mark": b"\xef\xbb\xbf" + text.encode(),
        "utf-16": b"\xff\xfe" + text.encode("utf-16-le"),
    }
    try:
        forms["cp1252"] = text.encode("cp1252")
    except UnicodeEncodeError:
        pass  # a seed may hold U+FFFD or a thin space
    for form, data in forms.items():
        report = lint_bytes("a.txt", data, Settings())
        assert [(one.rule, one.place.text, one.place.start.line, one.fingerprint) for one in report.findings] == [
            (one.rule, one.place.text, one.place.start.line, one.fingerprint) for one in found
        ], form
        for one in report.findings:
            words = report.text[one.place.start.offset : one.place.end.offset]
            words = unicodedata.normalize("NFC", words.replace("\r\n", "\n").replace("\r", "\n"))
            assert words == one.place.text, form
