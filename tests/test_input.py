"""Every row of the input table of the design, shown with the real command."""

import json
import os
from pathlib import Path

import pytest
from conftest import Run

BAD = "Le zyx du maire est là.\n"


def lines(stderr: bytes) -> list[str]:
    return stderr.decode().splitlines()


def spans(stdout: bytes) -> list[tuple[str, int, int, int, str]]:
    """Path, line, column, offset and words of each finding of a JSON report."""
    found = json.loads(stdout)["findings"]
    return [(f["path"], f["start"]["line"], f["start"]["column"], f["start"]["offset"], f["text"]) for f in found]


def refused(lintnews: Run, newsroom: Path, path: str, kind: str) -> str:
    """Lint ``path`` with an article beside it: one line, code 2, the article is linted all the same. Returns the line."""
    (newsroom / "other.txt").write_text(BAD, encoding="utf-8")
    done = lintnews("--output-format", "json", path, "other.txt")
    answer = json.loads(done.stdout)
    assert done.returncode == 2
    assert [error["kind"] for error in answer["errors"]] == [kind]
    assert answer["errors"][0]["rule"] is None
    assert answer["files"] == 1
    assert [finding["path"] for finding in answer["findings"]] == ["other.txt"]
    (line,) = lines(done.stderr)
    assert line.startswith(f"{path}: ")
    return line


def test_missing_path(lintnews: Run, newsroom: Path) -> None:
    assert refused(lintnews, newsroom, "gone.txt", "missing") == "gone.txt: no such file or folder"


def test_file_that_cannot_be_read(lintnews: Run, newsroom: Path) -> None:
    path = newsroom / "closed.txt"
    path.write_text(BAD, encoding="utf-8")
    path.chmod(0)
    if os.access(
        path, os.R_OK
    ):  # root reads everything; the memory of a process is a file that even root cannot read from 0
        path.unlink()
        if not os.path.exists("/proc/self/mem"):
            pytest.skip("this user may read every file")
        path.symlink_to("/proc/self/mem")
    refused(lintnews, newsroom, "closed.txt", "unreadable")


def test_folder_without_article(lintnews: Run, newsroom: Path) -> None:
    (newsroom / "empty").mkdir()
    (newsroom / "empty" / "image.png").write_bytes(b"\x89PNG")
    refused(lintnews, newsroom, "empty", "no-article")


@pytest.mark.parametrize("data", [b"Le zyx\x00 est\x00 la", bytes(range(1, 32)) * 40], ids=["NUL", "controls"])
def test_binary_file(lintnews: Run, newsroom: Path, data: bytes) -> None:
    (newsroom / "image.txt").write_bytes(data)
    refused(lintnews, newsroom, "image.txt", "binary")
    assert lintnews("--fix", "image.txt").returncode == 2
    assert (newsroom / "image.txt").read_bytes() == data


def test_too_large(lintnews: Run, newsroom: Path) -> None:
    (newsroom / "large.txt").write_text(BAD * 10, encoding="utf-8")
    (newsroom / "small.txt").write_text(BAD, encoding="utf-8")
    done = lintnews("--max-bytes", "100", "large.txt", "small.txt", "--output-format", "json")
    assert done.returncode == 2
    assert [error["kind"] for error in json.loads(done.stdout)["errors"]] == ["too-large"]
    assert [row[0] for row in spans(done.stdout)] == ["small.txt"]
    assert len(lines(done.stderr)) == 1
    assert lintnews("--max-bytes", "100", "-", data=BAD.encode() * 10).returncode == 2


def test_empty_file(lintnews: Run, newsroom: Path) -> None:
    (newsroom / "empty.txt").write_bytes(b"")
    done = lintnews("empty.txt")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"No finding in 1 article.\n", b"")


@pytest.mark.parametrize(
    ("encoding", "mark", "named"),
    [
        ("utf-8", b"\xef\xbb\xbf", "utf-8"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be"),
        ("cp1252", b"", "cp1252"),
    ],
)
def test_encoding_is_named_and_kept(lintnews: Run, newsroom: Path, encoding: str, mark: bytes, named: str) -> None:
    text = "Élisée a été reçue à l’hôtel de ville : « Le zyx est là. »\n"
    (newsroom / "a.txt").write_bytes(mark + text.encode(encoding))
    done = lintnews("--output-format", "json", "a.txt")
    assert done.returncode == 1
    at = text.index("zyx")
    assert spans(done.stdout) == [("a.txt", 1, at + 1, at, "zyx")]  # the mark is not counted
    (note,) = lines(done.stderr)
    assert note.startswith("a.txt: ") and named in note.lower()
    assert lintnews("--quiet", "a.txt").stderr == b""
    assert lintnews("--fix", "a.txt").returncode == 0
    assert (newsroom / "a.txt").read_bytes() == mark + text.replace("zyx", "xyz").encode(encoding)


@pytest.mark.parametrize("end", ["\r", "\r\n"])
def test_line_ends(lintnews: Run, newsroom: Path, end: str) -> None:
    text = end.join(["Le titre", "", "Un zyx.", "Fin.", ""])
    (newsroom / "a.txt").write_bytes(text.encode())
    done = lintnews("--output-format", "json", "a.txt")
    assert (done.returncode, done.stderr) == (1, b"")
    assert spans(done.stdout) == [("a.txt", 3, 4, text.index("zyx"), "zyx")]
    frame = lintnews("a.txt").stdout.decode()
    assert "\n 3 | Un zyx.\n   |    ^^^\n" in frame and "\r" not in frame
    assert lintnews("--fix", "a.txt").returncode == 0
    assert (newsroom / "a.txt").read_bytes() == text.replace("zyx", "xyz").encode()


def test_decomposed_accents(lintnews: Run, newsroom: Path) -> None:
    text = "Le de\u0301pute\u0301 a vu le zyx.\n"
    (newsroom / "a.txt").write_text(text, encoding="utf-8")
    done = lintnews("--output-format", "json", "a.txt")
    assert (done.returncode, done.stderr) == (1, b"")
    at = text.index("zyx")
    assert spans(done.stdout) == [("a.txt", 1, at + 1, at, "zyx")]
    # Composed or not, the frame underlines the word, because a combining accent fills no column.
    assert "\n   |" + " " * len("Le député a vu le ") + " ^^^\n" in lintnews("a.txt").stdout.decode()
    lintnews("--fix", "a.txt")
    assert (newsroom / "a.txt").read_text(encoding="utf-8") == text.replace("zyx", "xyz")


PLUGIN = """\
import time
from lintnews.rule import Bad, Hit, rule


@rule(name="house.{name}", message="m", message_fr="m", bad=(Bad("{{{{a}}}}"),), good=("b",))
def check(doc):
    \"\"\"Why.

    fr: Pourquoi.
    \"\"\"
    {body}
"""


@pytest.mark.parametrize(
    ("name", "body", "kind"),
    [
        ("crash", "raise ValueError('no')", "crash"),
        ("slow", "time.sleep(30)", "timeout"),
        ("bare", "return 1 / 0", "crash"),
    ],
)
def test_rule_that_fails(lintnews: Run, newsroom: Path, name: str, body: str, kind: str) -> None:
    (newsroom / "house" / "plugin.py").write_text(PLUGIN.format(name=name, body=body), encoding="utf-8")
    (newsroom / "lintnews.toml").write_text(
        'select = ["house"]\nrules-folders = ["house"]\nseconds = 0.2\n', encoding="utf-8"
    )
    (newsroom / "a.txt").write_text(BAD, encoding="utf-8")
    done = lintnews("--output-format", "json", "a.txt")
    answer = json.loads(done.stdout)
    assert done.returncode == 2
    assert [(error["path"], error["rule"], error["kind"]) for error in answer["errors"]] == [
        ("a.txt", f"house.{name}", kind)
    ]
    assert [finding["rule"] for finding in answer["findings"]] == ["house.wrong"]
    assert answer["files"] == 1
    assert len(lines(done.stderr)) == 1
    shown = lintnews("a.txt", "--exit-zero")
    assert shown.returncode == 2
    assert "1 rule could not be run." in shown.stdout.decode()


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("lintnews.toml", 'selekt = ["house"]\n', ["lintnews.toml:1", "select"]),
        ("lintnews.toml", "preview = 3\n", ["lintnews.toml:1", "true or false"]),
        ("lintnews.toml", 'select = ["hose"]\nrules-folders = ["house"]\n', ["lintnews.toml:1", "house"]),
        ("lintnews.toml", "select = [\n", ["lintnews.toml:"]),
        ("house/wrong.yaml", "name: [\n", ["house/wrong.yaml:", "YAML"]),
        ("house/wrong.yaml", "name: house.wrong\nkind: phrase\n", ["house/wrong.yaml:1", "message"]),
        ("house/plugin.py", "import no_such_module_here\n", ["house/plugin.py", "no_such_module_here"]),
    ],
)
def test_bad_configuration(lintnews: Run, newsroom: Path, file: str, text: str, told: list[str]) -> None:
    (newsroom / file).write_text(text, encoding="utf-8")
    (newsroom / "a.txt").write_text(BAD, encoding="utf-8")
    for options in (["--output-format", "json"], ["--fix"], ["--diff"]):
        done = lintnews(*options, "a.txt")
        assert (done.returncode, done.stdout) == (2, b"")  # nothing starts
        (line,) = lines(done.stderr)
        assert all(word in line for word in told), line
    assert (newsroom / "a.txt").read_text(encoding="utf-8") == BAD


def test_unknown_rule_name(lintnews: Run, newsroom: Path) -> None:
    (newsroom / "a.txt").write_text(BAD, encoding="utf-8")
    for option in ("--select", "--ignore"):
        done = lintnews(option, "house.wrng", "a.txt")
        assert (done.returncode, done.stdout) == (2, b"")
        (line,) = lines(done.stderr)
        assert "house.wrng" in line and "house.wrong" in line
