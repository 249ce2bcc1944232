"""Reporters: what each format says of the same findings, to the letter."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Run

from lintnews.finding import Edit, Finding, Fix, Place, Position, Problem, Related, Report
from lintnews.reporters import REPORTERS, Style, reporter_of
from lintnews.reporters.terminal import columns, visible
from lintnews.span import Span

TEXT = "Le titre\n\nLe maire a vu le zyx et le wvu.\nQpo-un, Qpo-un et Qpo-deux.\n"


def report(text: str, words: str, *, fix: Fix | None = None, at: int = -1, path: str = "a.txt") -> Report:
    """A report with one finding, on the first ``words`` of ``text``."""
    start = text.index(words) if at < 0 else at
    line = text.count("\n", 0, start) + 1
    column = start - (text.rfind("\n", 0, start) + 1) + 1
    begin, end = Position(line, column, start), Position(line, column + len(words), start + len(words))
    finding = Finding("house.wrong", "error", "Wrong.", path, None, Place(begin, end, words), (), fix, "f0")
    return Report(path, text, "utf-8", (finding,), ())


def shown(form: str, *reports: Report, style: Style | None = None) -> str:
    return "".join(reporter_of(form)(reports, style or Style()))


def frame_of(found: Report, width: int = 100) -> tuple[str, str]:
    """The line of the article and the line below it, without the margin."""
    lines = shown("text", found, style=Style(columns=width)).splitlines()
    margin = lines[1].index("|") + 2
    return lines[1][margin:], lines[2][margin:]


def test_text(lintnews: Run, newsroom: Path) -> None:
    (newsroom / "a.txt").write_text(TEXT, encoding="utf-8")
    (newsroom / "b.txt").write_text("Rien à dire.\n", encoding="utf-8")
    assert lintnews("a.txt", "b.txt").stdout.decode() == (
        "a.txt:3:18: error house.wrong: “zyx” is wrong.\n"
        " 3 | Le maire a vu le zyx et le wvu.\n"
        "   |                  ^^^\n"
        "   = fix: replace “zyx” by “xyz”\n"
        "\n"
        "a.txt:3:28: warning house.doubtful: “wvu” is doubtful.\n"
        " 3 | Le maire a vu le zyx et le wvu.\n"
        "   |                            ^^^\n"
        "   = fix (unsafe): replace “wvu” by “uvw”\n"
        "\n"
        "a.txt:4:19: warning house.twins: “Qpo-deux”: elsewhere “Qpo-un”.\n"
        " 4 | Qpo-un, Qpo-un et Qpo-deux.\n"
        "   |                   ^^^^^^^^\n"
        "   = also: “Qpo-un” at line 4\n"
        "   = fix (unsafe): replace “Qpo-deux” by “Qpo-un”\n"
        "\n"
        "3 findings in 1 of 2 articles (1 error, 2 warnings); 1 can be fixed with --fix; 2 with --unsafe-fixes.\n"
    )


def test_text_in_french(lintnews: Run, newsroom: Path) -> None:
    (newsroom / "a.txt").write_text("Un zyx.\n", encoding="utf-8")
    expected = (
        "a.txt:1:4: erreur house.wrong: « zyx » est faux.\n"
        " 1 | Un zyx.\n"
        "   |    ^^^\n"
        "   = correction : remplacer « zyx » par « xyz »\n"
        "\n"
        "1 signalement dans 1 article (1 erreur) ; 1 peut être corrigé avec --fix.\n"
    )
    assert lintnews("--message-language", "fr", "a.txt").stdout.decode() == expected
    assert lintnews("a.txt", LC_ALL="", LANG="fr_FR.UTF-8", PYTHONIOENCODING="utf-8").stdout.decode() == expected
    assert lintnews("a.txt", LC_ALL="en_US.UTF-8", LANG="fr_FR.UTF-8").stdout.decode().startswith("a.txt:1:4: error ")
    (newsroom / "a.txt").write_text("Rien.\n", encoding="utf-8")
    assert lintnews("--message-language=fr", "a.txt").stdout.decode() == "Aucun signalement dans 1 article.\n"


def test_concise(lintnews: Run, newsroom: Path) -> None:
    (newsroom / "a.txt").write_text(TEXT, encoding="utf-8")
    assert lintnews("--output-format", "concise", "a.txt").stdout.decode() == (
        "a.txt:3:18: house.wrong “zyx” is wrong.\n"
        "a.txt:3:28: house.doubtful “wvu” is doubtful.\n"
        "a.txt:4:19: house.twins “Qpo-deux”: elsewhere “Qpo-un”.\n"
    )


def test_json(lintnews: Run, newsroom: Path) -> None:
    (newsroom / "a.txt").write_text(TEXT, encoding="utf-8")
    answer = json.loads(lintnews("--output-format", "json", "a.txt", "gone.txt").stdout)
    assert list(answer) == ["version", "findings", "files", "errors"]
    assert (answer["version"], answer["files"]) == (1, 1)
    message = "no such file or folder"
    assert answer["errors"] == [{"path": "gone.txt", "rule": None, "kind": "missing", "message": message}]
    wrong, _, twins = answer["findings"]
    fingerprint = wrong.pop("fingerprint")
    assert len(fingerprint) == 16 and fingerprint != twins["fingerprint"]
    start = {"line": 3, "column": 18, "offset": 27}
    end = {"line": 3, "column": 21, "offset": 30}
    assert wrong == {
        "rule": "house.wrong",
        "family": "house",
        "severity": "error",
        "message": "“zyx” is wrong.",
        "path": "a.txt",
        "record": None,
        "start": start,
        "end": end,
        "text": "zyx",
        "related": [],
        "fix": {
            "safety": "safe",
            "message": "replace “zyx” by “xyz”",
            "edits": [{"start": start, "end": end, "new": "xyz"}],
        },
    }
    (related,) = twins["related"]
    assert related == {
        "message": "“Qpo-un” at line 4",
        "path": "a.txt",
        "start": {"line": 4, "column": 1, "offset": 42},
        "end": {"line": 4, "column": 7, "offset": 48},
        "text": "Qpo-un",
    }


def test_jsonl_says_what_json_says(lintnews: Run, newsroom: Path) -> None:
    (newsroom / "a.txt").write_text(TEXT, encoding="utf-8")
    answer = json.loads(lintnews("--output-format", "json", "a.txt", "gone.txt").stdout)
    rows = [json.loads(line) for line in lintnews("--output-format", "jsonl", "a.txt", "gone.txt").stdout.splitlines()]
    assert [row for row in rows if "error" not in row] == answer["findings"]
    assert [row["error"] for row in rows if "error" in row] == answer["errors"]
    assert len(rows) == 4


def test_json_without_findings_is_json() -> None:
    clean = Report("a.txt", "Rien.", "utf-8", (), ())
    assert json.loads(shown("json", clean)) == {"version": 1, "findings": [], "files": 1, "errors": []}
    assert shown("jsonl", clean) == ""


def test_json_keeps_a_lone_surrogate_readable(lintnews: Run, newsroom: Path) -> None:
    name = b"caf\xe9.txt"  # a file name that is not UTF-8
    try:
        (newsroom / name.decode("utf-8", "surrogateescape")).write_text("Un zyx.\n", encoding="utf-8")
    except OSError:
        pytest.skip("this file system has no such names")
    done = lintnews("--output-format", "json", ".")
    assert [finding["path"] for finding in json.loads(done.stdout)["findings"]] == ["caf\udce9.txt"]
    assert lintnews(".").returncode == 1


def test_place_without_lines() -> None:
    """A file like Parquet has no lines: the record and the offset name the place, the words are all that is shown."""
    place = Place(Position(None, None, 7), Position(None, None, 10), "zyx")
    fix = Fix((Edit(Span(7, 10), "xyz"),), "safe", "replace")
    finding = Finding("house.wrong", "error", "Wrong.", "a.parquet", 3, place, (), fix, "f0")
    found = Report("a.parquet", "", "utf-8", (finding,), ())
    assert shown("concise", found) == "a.parquet#3:7: house.wrong Wrong.\n"
    assert shown("text", found).startswith("a.parquet#3:7: error house.wrong: Wrong.\n  | zyx\n  | ^^^\n")
    (answer,) = json.loads(shown("json", found))["findings"]
    assert answer["record"] == 3
    assert answer["fix"]["edits"][0]["start"] == {"line": None, "column": None, "offset": 7}


def long_lines() -> Iterator[tuple[str, str]]:
    words = " ".join(["mot"] * 200)
    yield f"zyx {words}.", "start"
    yield f"{words} zyx {words}.", "middle"
    yield f"{words} zyx.", "end"
    yield "é" * 500 + "zyx" + "é" * 500, "without spaces"
    yield "zyx" + "é" * 92, "just fits"  # the margin has five columns


@pytest.mark.parametrize(("line", "where"), list(long_lines()), ids=lambda value: value if len(value) < 20 else "")
def test_window(line: str, where: str) -> None:
    """About the wanted width, the word in it and underlined, … where the line is cut and only there."""
    shown_line, under = frame_of(report(f"Titre\n{line}\nFin.\n", "zyx"))
    assert len(shown_line) <= 100
    assert where == "just fits" or len(shown_line) >= 70
    assert shown_line[under.index("^") : under.rindex("^") + 1] == "zyx"
    assert shown_line.startswith("…") == (where in ("middle", "end", "without spaces"))
    assert shown_line.endswith("…") == (where in ("start", "middle", "without spaces"))
    assert shown_line.strip("…") in line
    if where == "middle":
        assert all(word in ("mot", "zyx") for word in shown_line.strip("…").split())  # cut between words


def test_long_defect_is_cut() -> None:
    shown_line, under = frame_of(report("a" * 250, "a" * 250))
    assert len(shown_line) <= 100 and shown_line.endswith("…") and len(under) == under.count("^") > 40


def test_defect_over_two_lines() -> None:
    shown_line, under = frame_of(report("Un début\net la fin", "début\net la"))
    assert (shown_line, under) == ("Un début", "   ^^^^^")


def test_empty_place_has_one_mark() -> None:
    shown_line, under = frame_of(report("Il vient au .", "", at=12))
    assert (shown_line, under) == ("Il vient au .", " " * 12 + "^")
    shown_line, under = frame_of(report("Il vient\nTard.", "", at=8))
    assert (shown_line, under) == ("Il vient", " " * 8 + "^")


@pytest.mark.parametrize(
    ("before", "fills"),
    [("日本", 4), ("e\u0301", 1), ("👩", 2), ("a\u200bb", 2), ("\u202f", 1), ("œuf", 3), ("𝒞", 1), ("ﾊ", 1), ("\t", 1)],
)
def test_underline_stands_below_the_word(before: str, fills: int) -> None:
    assert columns(visible(before)) == fills
    _, under = frame_of(report(f"x{before}zyx", "zyx"))
    assert under == " " * (fills + 1) + "^^^"


@pytest.mark.parametrize("form", ["text", "concise"])
def test_no_control_character_reaches_the_terminal(form: str) -> None:
    bad = "\x1b[2J\x07\x9b31m\u202e\x7f"
    found = report(f"Le {bad} zyx", bad, path=f"a{bad}.txt")
    finding = found.findings[0]._replace(message=f"“{bad}”")
    related = Related(f"“{bad}”", finding.place)
    finding = finding._replace(related=(related,), fix=Fix((), "safe", f"remove “{bad}”"))
    written = shown(form, found._replace(findings=(finding,)))
    assert not {char for char in written if ord(char) < 32 or 127 <= ord(char) < 160} - {"\n"}
    assert "\u202e" not in written
    assert "␛[2J␇" in written


def test_colors() -> None:
    found = report("Un zyx.", "zyx")
    colored = shown("text", found, style=Style(color=True))
    plain = shown("text", found)
    assert "\x1b[1;31merror\x1b[0m" in colored and "\x1b[1;31m^^^\x1b[0m" in colored
    for code in ("\x1b[1;31m", "\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[0m"):
        colored = colored.replace(code, "")
    assert colored == plain


def test_summary_counts_what_was_not_read() -> None:
    unread = Report("b.txt", "", "", (), (Problem("b.txt", None, "missing", "no such file"),))
    clean = Report("a.txt", "Rien.", "utf-8", (), ())
    assert shown("text", clean, clean) == "No finding in 2 articles.\n"
    assert shown("text", clean, unread) == "No finding in 1 article; 1 not read.\n"
    assert shown("text", unread) == "1 not read.\n"
    assert shown("text", clean, style=Style(summary=False)) == ""


@pytest.mark.parametrize("form", sorted(REPORTERS))
def test_reports_are_read_one_at_a_time(form: str) -> None:
    """A run over a large corpus must not be kept in memory: something is written before the last report is there."""
    written: list[str] = []

    def reports() -> Iterator[Report]:
        yield report("Un zyx.", "zyx")
        yield report("Un zyx.", "zyx")
        assert "house.wrong" in "".join(written)

    for words in reporter_of(form)(reports(), Style()):
        written.append(words)
    assert len(written) > 1
