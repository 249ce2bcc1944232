"""check on the command line: options, exit codes, wrong use, fixes, outputs."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import CLEAN, DOUBTFUL, REMARK, WRONG, Run, write

from lintnews import __version__
from lintnews.cli import VALUED
from lintnews.commands.check import parser_of


def rules_of(stdout: bytes) -> list[str]:
    return [finding["rule"] for finding in json.loads(stdout)["findings"]]


def test_check_is_the_command_without_a_name(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a=WRONG)
    assert lintnews("a.txt").stdout == lintnews("check", "a.txt").stdout != b""


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (CLEAN, [], 0),
        (REMARK, [], 0),
        (REMARK, ["--fail-on", "info"], 1),
        (DOUBTFUL, [], 1),
        (DOUBTFUL, ["--fail-on", "error"], 0),
        (DOUBTFUL, ["--exit-zero"], 0),
        (WRONG, ["--fail-on", "error"], 1),
        (WRONG, ["--ignore", "house.wrong"], 0),
        (WRONG, ["--select", "house.remark,house.doubtful"], 0),
        (WRONG, ["--select", "house.remark", "--select", "house.wrong"], 1),
        (WRONG, ["--isolated"], 0),
        (WRONG, ["--fix"], 0),
        (DOUBTFUL, ["--fix"], 1),
        (DOUBTFUL, ["--unsafe-fixes"], 0),
        (WRONG, ["--diff"], 1),
        (WRONG, ["--diff", "--exit-zero"], 0),
        (DOUBTFUL, ["--diff"], 0),
        (DOUBTFUL, ["--diff", "--unsafe-fixes"], 1),
    ],
)
def test_exit_code(lintnews: Run, newsroom: Path, text: str, options: list[str], code: int) -> None:
    write(newsroom, a=text)
    assert lintnews(*options, "a.txt").returncode == code


def test_options_may_stand_before_the_command(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a=WRONG)
    assert lintnews("--isolated", "--color", "never", "rules").stdout == lintnews("rules", "--isolated").stdout != b""
    assert lintnews("--output-format", "json", "check", "a.txt").returncode == 1
    named = lintnews("--output-format", "json", "--stdin-filename", "check", "-", data=WRONG.encode())
    assert {finding["path"] for finding in json.loads(named.stdout)["findings"]} == {"check"}


def test_the_options_with_a_value_are_those_of_the_parser() -> None:
    valued = {
        name for action in parser_of([], False)._actions if action.nargs is None for name in action.option_strings
    }
    assert valued == VALUED


def test_options_may_stand_anywhere_and_paths_after_two_dashes(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a=WRONG, b=WRONG)
    (newsroom / "--fix").write_text(WRONG, encoding="utf-8")
    done = lintnews("a.txt", "--output-format", "json", "b.txt", "--", "--fix")
    assert [finding["path"] for finding in json.loads(done.stdout)["findings"]] == ["--fix", "a.txt", "b.txt"]
    assert (newsroom / "--fix").read_text(encoding="utf-8") == WRONG


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "no path"),
        (["--outputformat", "json", "a.txt"], "--output-format"),
        (["--output-format", "jsn", "a.txt"], "json"),
        (["--output-format"], "--output-format"),
        (["--fail-on", "warn", "a.txt"], "warning"),
        (["--date", "2024-02-30", "a.txt"], "2024-02-30"),
        (["--date", "20240805", "a.txt"], "20240805"),
        (["--jobs", "0", "a.txt"], "--jobs"),
        (["--jobs", "many", "a.txt"], "many"),
        (["--max-bytes", "-5", "a.txt"], "--max-bytes"),
        (["--language", "en", "a.txt"], "--language"),
        (["--output", "json", "a.txt"], "FORMAT=FILE"),
        (["--output", "jsn=x", "a.txt"], "json"),
        (["--output", "json=no/such/folder/x", "a.txt"], "no/such/folder/x"),
        (["--config", "gone.toml", "a.txt"], "gone.toml"),
        (["--quiet=yes", "a.txt"], "--quiet"),
        (["chek", "a.txt"], "check"),
        (["explain"], "rule"),
        (["explain", "house.wrog"], "house.wrong"),
        (["rules", "a.txt"], "a.txt"),
        (["config", "--isolate"], "--isolated"),
        (["test", "no_such_module"], "no_such_module"),
        (["test", "no/such.yaml"], "no/such.yaml"),
        (["init", "a.txt"], "a.txt"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_wrong_use_is_one_line(lintnews: Run, newsroom: Path, arguments: list[str], told: str, language: str) -> None:
    write(newsroom, a=CLEAN)
    locale = {"LC_ALL": "", "LANG": "fr_FR.UTF-8" if language == "fr" else "en_US.UTF-8", "PYTHONUTF8": "1"}
    done = lintnews(*arguments, **locale)
    (line,) = done.stderr.decode().splitlines()
    assert (done.returncode, line.startswith("lintnews")) == (2, True)
    assert language == "fr" or told in line, line
    assert arguments[:1] == ["--config"] or line.startswith("lintnews : ") == (language == "fr")


def test_fix_reports_what_remains(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a="Un zyx, un wvu.\n", b=CLEAN)
    (newsroom / "b.txt").chmod(0o640)
    before = (newsroom / "b.txt").stat()
    done = lintnews("--fix", "--output-format", "json", "a.txt", "b.txt")
    assert rules_of(done.stdout) == ["house.doubtful"]
    assert done.stderr.decode() == "1 defect fixed.\n"
    assert (newsroom / "a.txt").read_text(encoding="utf-8") == "Un xyz, un wvu.\n"
    after = (newsroom / "b.txt").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)  # a clean article is not touched
    assert lintnews("--unsafe-fixes", "a.txt").stdout.decode() == "No finding in 1 article.\n1 defect fixed.\n"
    assert (newsroom / "a.txt").read_text(encoding="utf-8") == "Un xyz, un uvw.\n"


def test_file_that_cannot_be_written_keeps_its_findings(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a=WRONG, b=WRONG)
    (newsroom / "a.txt").chmod(0o444)
    done = lintnews("--fix", "--output-format", "json", "a.txt", "b.txt")
    answer = json.loads(done.stdout)
    assert done.returncode == 2
    assert [(error["path"], error["kind"]) for error in answer["errors"]] == [("a.txt", "unwritable")]
    assert [finding["path"] for finding in answer["findings"]] == ["a.txt"]
    assert (newsroom / "a.txt").read_text(encoding="utf-8") == WRONG
    assert (newsroom / "b.txt").read_text(encoding="utf-8") == "Un xyz.\n"
    assert done.stderr.decode().splitlines()[0].startswith("a.txt: ")


def test_standard_input(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a=WRONG, z=WRONG)
    found = json.loads(lintnews("-", "--output-format", "json", data=WRONG.encode()).stdout)["findings"]
    assert [finding["path"] for finding in found] == ["<stdin>"]
    arguments = ("z.txt", "-", "a.txt", "--stdin-filename", "m.md", "--output-format", "json")
    found = json.loads(lintnews(*arguments, data=WRONG.encode()).stdout)["findings"]
    assert [finding["path"] for finding in found] == ["a.txt", "m.md", "z.txt"]  # in the order of the paths
    assert lintnews("-", data=b"").returncode == 0


def test_fix_of_standard_input(lintnews: Run, newsroom: Path) -> None:
    text = "L’été : un zyx, un wvu.\r\n"
    for encoding in ("utf-8", "cp1252"):
        done = lintnews("--fix", "-", data=text.encode(encoding))
        assert done.returncode == 1
        assert done.stdout == text.replace("zyx", "xyz").encode(encoding)
        assert b"house.doubtful" in done.stderr and b"house.wrong" not in done.stderr
    assert lintnews("--fix", "-", data=b"\x00\x01").stdout == b"\x00\x01"  # not a byte is lost


def test_diff_writes_nothing_and_can_be_applied(lintnews: Run, newsroom: Path) -> None:
    text = "Titre\n\nUn zyx.\x0c\u2028Fin.\n\nUn zyx sans fin"
    write(newsroom, a=text, b=CLEAN)
    done = lintnews("--diff", "a.txt", "b.txt")
    assert (done.returncode, done.stderr) == (1, b"1 article would change\n")
    assert (newsroom / "a.txt").read_text(encoding="utf-8") == text
    applied = subprocess.run(["git", "apply", "-p0"], cwd=newsroom, input=done.stdout, capture_output=True)
    assert applied.returncode == 0, applied.stderr
    assert (newsroom / "a.txt").read_text(encoding="utf-8") == text.replace("zyx", "xyz")
    assert lintnews("--diff", "a.txt").stdout == b""
    done = lintnews("--diff", "-", "--stdin-filename", "c.txt", data=WRONG.encode())
    assert done.stdout.decode().splitlines()[:2] == ["--- c.txt", "+++ c.txt"]
    assert lintnews("--diff", "--color", "always", "-", data=b"Un zyx\x1b[2J.\n").stdout.count(b"\x1b[2J") == 0


def test_output_files(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a=WRONG, b=CLEAN)
    done = lintnews("a.txt", "b.txt", "--output", "json=r.json", "--output", "concise=r.txt", "--color", "always")
    assert b"\x1b[1;31merror" in done.stdout
    assert (newsroom / "r.json").read_bytes() == lintnews("a.txt", "b.txt", "--output-format", "json").stdout
    assert (newsroom / "r.txt").read_text(encoding="utf-8") == "a.txt:1:4: house.wrong “zyx” is wrong.\n"


def test_statistics(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a="Un zyx, un wvu, un zyx.\n")
    counts = "     2  house.wrong  (error)\n     1  house.doubtful  (warning)\n"
    assert lintnews("a.txt", "--statistics").stdout.decode().endswith("\n" + counts)
    done = lintnews("a.txt", "--statistics", "--output-format", "jsonl")
    assert done.stderr.decode() == counts
    assert len(done.stdout.splitlines()) == 3


def test_quiet(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a=CLEAN)
    assert lintnews("--quiet", "a.txt").stdout == lintnews("-q", "--fix", "a.txt").stdout == b""
    assert lintnews("--quiet", "gone.txt").stderr != b""


def test_version(lintnews: Run) -> None:
    assert lintnews("--version").stdout.decode() == f"lintnews {__version__}\n"


def test_a_run_over_many_files_ends_also_when_nobody_reads_on(tmp_path: Path) -> None:
    for number in range(60):
        text = "Le pont est fermé depuis depuis lundi, dit la mairie.\n" * 3
        (tmp_path / f"{number:02}.txt").write_text(text, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "lintnews",
        "--isolated",
        "--jobs",
        "2",
        "--output-format",
        "concise",
        str(tmp_path),
    ]
    whole = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120)
    assert whole.returncode == 1 and whole.stdout.count("repetition.word") >= 60
    cut = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert cut.stdout and cut.stdout.readline()
    cut.stdout.close()
    assert cut.wait(timeout=120) == 141
