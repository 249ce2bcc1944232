"""The configuration: which file is taken, what it gives, every mistake with file, line and what was expected."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from lintnews.config import KEYS, load
from lintnews.errors import ConfigurationError
from lintnews.settings import LanguageTool, Settings

RULES = '''
from lintnews.rule import rule

def make(name, check):
    return rule(name=name, message="m", message_fr="m", bad=(), good=())(check)

def one(doc, *, most: int = 3, words: tuple = ()):
    """Page."""
    return ()

one = make("style.one", one)
'''
SOURCE = "version: 1\narticles: 9\nmin-articles: 5\nmin-share: 0.05\nlines: []\n"
FULL = """\
# a comment that says ignore = 3
select = ["style", "quote"]
ignore = ["style.one"]
preview = true
language = "fr"
date = 2024-08-05
message-language = "fr"
seconds = 2
max-bytes = 1_000_000
fail-on = "error"
facts = ["facts/wars.yaml"]
residue = ["facts/source.yaml"]
rules-folders = ["house"]

[severity]
"style.one" = "info"

[rules."style.one"]
most = 5
words = ["un", "deux"]

[languagetool]
enabled = true
server = "http://grammar.example:8081/proxy/v2/"
idle-minutes = 2.5
timeout-seconds = 7

[ignore-files]
"archives/**" = ["date"]
"*.md" = ["style.one"]
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with rules of the house, made the current one."""
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(tmp_path / ".cache"))
    (tmp_path / "house").mkdir()
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "wars.yaml").touch()
    (tmp_path / "facts" / "source.yaml").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "house" / "one.py").write_text(RULES, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def as_section(text: str) -> str:
    """The configuration ``text`` as it stands in a pyproject.toml."""
    lines = [f"[tool.lintnews.{line[1:]}" if line.startswith("[") else line for line in text.splitlines(True)]
    return "[project]\nname = 'x'\nignore = 'of another tool'\n\n[tool.lintnews]\n" + "".join(lines)


@pytest.mark.parametrize("name", ["lintnews.toml", ".lintnews.toml", "pyproject.toml"])
def test_every_key(name: str, here: Path) -> None:
    section = name == "pyproject.toml"
    (here / name).write_text(as_section(FULL) if section else FULL, encoding="utf-8")
    settings, origins = load(None, False)
    assert settings == Settings(
        select=("style", "quote"),
        ignore=("style.one",),
        preview=True,
        language="fr",
        date="2024-08-05",
        message_language="fr",
        severities={"style.one": "info"},
        options={"style.one": {"most": 5, "words": ["un", "deux"]}},
        folders=(str(here / "house"),),
        seconds=2.0,
        max_bytes=1_000_000,
        ignore_files=((str(here / "archives/**"), ("date",)), ("*.md", ("style.one",))),
        facts=(str(here / "facts/wars.yaml"),),
        residue=(str(here / "facts/source.yaml"),),
        languagetool=LanguageTool(True, False, "http://grammar.example:8081/proxy", 2.5, 7.0),
        fail_on="error",
    )
    assert set(origins) == {field for field, *_ in KEYS.values()} == set(Settings._fields)
    shift = 5 if section else 0
    assert origins["select"] == f"{name}:{2 + shift}" and origins["ignore"] == f"{name}:{3 + shift}"
    assert origins["severities"] == f"{name}:{15 + shift}" and origins["options"] == f"{name}:{18 + shift}"
    assert origins["ignore_files"] == f"{name}:{28 + shift}"


def test_nothing_is_read_where_there_is_nothing(here: Path) -> None:
    (here / "pyproject.toml").write_text("[tool.other]\nx = 1\n", encoding="utf-8")
    assert load(None, False) == (Settings(), {})
    (here / "lintnews.toml").write_text("preview = true", encoding="utf-8")
    assert load(None, True) == (Settings(), {})


def test_the_nearest_folder_and_the_first_name_win(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def date(name: str, day: int) -> None:
        text = f"date = 2024-01-{day:02}\n"
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        (here / name).write_text(
            f"[tool.lintnews]\n{text}" if name.endswith("pyproject.toml") else text, encoding="utf-8"
        )

    (here / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(here / "a" / "b")
    for day, name in enumerate(
        ["pyproject.toml", ".lintnews.toml", "lintnews.toml", "a/pyproject.toml", "a/b/.lintnews.toml"], 1
    ):
        date(name, day)
        settings, origins = load(None, False)
        assert settings.date == f"2024-01-{day:02}", name
    assert origins["date"] == ".lintnews.toml:1"
    (here / "a" / "b" / "pyproject.toml").write_text("[project]\nname = 'lintnews'\n", encoding="utf-8")
    assert load(None, False)[0].date == "2024-01-05"


def test_a_broken_project_of_others_does_not_concern_us(here: Path) -> None:
    (here / "pyproject.toml").write_text("[project\n", encoding="utf-8")
    assert load(None, False) == (Settings(), {})


def test_a_file_that_is_named(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "in").mkdir()
    (here / "in" / "other.toml").write_text(
        'rules-folders = ["../house"]\nignore-files = {"a/*" = ["style"]}', encoding="utf-8"
    )
    (here / "lintnews.toml").write_text("preview = true", encoding="utf-8")
    settings, origins = load("in/other.toml", False)
    assert not settings.preview and origins["folders"] == "in/other.toml:1"
    assert Path(settings.folders[0]).resolve() == here / "house"
    assert settings.ignore_files == ((str(here / "in" / "a" / "*"), ("style",)),)


def complaint(explicit: str | None = None) -> str:
    with pytest.raises(ConfigurationError) as raised:
        load(explicit, False)
    message = str(raised.value)
    assert "\n" not in message
    return message


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("preview = true\nselct = []\n", ["lintnews.toml:2", "unknown key 'selct'", "'select'"]),
        ("max_bytes = 3\n", ["lintnews.toml:1", "'max-bytes'"]),
        ("xyz = 3\n", ["lintnews.toml:1", "known: select"]),
        ("\nselect = 'quote'\n", ["lintnews.toml:2", "select", "a list"]),
        ("select = [1]\n", ["lintnews.toml:1", "a list"]),
        ("preview = 1\n", ["lintnews.toml:1", "true or false"]),
        ("language = 'de'\n", ["lintnews.toml:1", "“fr” or “auto”"]),
        ("message-language = 'auto'\n", ["lintnews.toml:1", "“en” or “fr”"]),
        ("date = '2024-02-30'\n", ["lintnews.toml:1", "YYYY-MM-DD"]),
        ("date = '20240205'\n", ["lintnews.toml:1", "YYYY-MM-DD"]),
        ("date = 20240205\n", ["lintnews.toml:1", "YYYY-MM-DD"]),
        ("seconds = true\n", ["lintnews.toml:1", "a number above 0"]),
        ("seconds = 0\n", ["lintnews.toml:1", "a number above 0"]),
        ("seconds = inf\n", ["lintnews.toml:1", "a number above 0"]),
        ("seconds = nan\n", ["lintnews.toml:1", "a number above 0"]),
        ("max-bytes = 1.5\n", ["lintnews.toml:1", "a whole number"]),
        ("fail-on = 'never'\n", ["lintnews.toml:1", "error, warning or info"]),
        ("preview = true\n[severity]\nquote = 'error'\ndate = 'eror'\n", ["lintnews.toml:4", "error, warning or info"]),
        ("severity = 'error'\n", ["lintnews.toml:1", "a table"]),
        ("[rules]\n'style.one' = 3\n", ["lintnews.toml:2", "a table"]),
        ("[ignore-files]\n'*.md' = 'date'\n", ["lintnews.toml:2", "a table of globs with lists"]),
        ("facts = [3]\n", ["lintnews.toml:1", "a list of YAML files"]),
        ("facts = [\n'facts/wars.yaml',\n'facts/none.yaml']\n", ["lintnews.toml:3", "that exist"]),
        ("residue = ['none.yaml']\n", ["lintnews.toml:1", "residue", "that exist"]),
        ("residue = ['house/one.py']\n", ["house/one.py:2", "a key of this file"]),
        ("languagetool = true\n", ["lintnews.toml:1", "a table with enabled"]),
        ("[languagetool]\nenabled = true\nserver = 'grammar:8081'\n", ["lintnews.toml:3", "languagetool.server", "http://"]),
        ("[languagetool]\nenabled = 'yes'\n", ["lintnews.toml:2", "languagetool.enabled: true or false"]),
        ("[languagetool]\nidle-minutes = 0\n", ["lintnews.toml:2", "a number above 0"]),
        ("[languagetool]\nenable = true\n", ["lintnews.toml:2", "unknown key 'enable'", "'enabled'"]),
        ("rules-folders = ['hause']\n", ["lintnews.toml:1", "folders that exist"]),
        ("preview = true\nselect = [\n", ["lintnews.toml:3", "TOML"]),
        ("preview = yes\n", ["lintnews.toml:1", "TOML"]),
        ("preview = true\npreview = true\n", ["lintnews.toml:2", "TOML"]),
        ("preview = true\n\nselect = ['quotes']\n", ["lintnews.toml:3", "'quotes'", "'quote'"]),
        ("ignore = [\n  'style',\n  'quote.swaped',\n]\n", ["lintnews.toml:3", "'quote.swaped'"]),
        ("[severity]\n'quote.nothing' = 'info'\n", ["lintnews.toml:2", "'quote.nothing'"]),
        ("[ignore-files]\n'*.md' = ['dates']\n", ["lintnews.toml:2", "'dates'", "'date'"]),
        ("rules-folders = ['house']\n[rules.'style.one']\nleast = 3\n", ["lintnews.toml:2", "'least'", "most"]),
        ("rules-folders = ['house']\n[rules.'style.one']\nmost = 'x'\n", ["lintnews.toml:2", "'most'", "int"]),
    ],
)  # fmt: skip
def test_mistakes(text: str, words: list[str], here: Path) -> None:
    (here / "lintnews.toml").write_text(text, encoding="utf-8")
    message = complaint()
    assert all(word in message for word in words), message


def test_mistakes_in_a_section(here: Path) -> None:
    (here / "pyproject.toml").write_text(
        "[a]\nselct = 1\n[tool.lintnews]\npreview = true\nselct = 1\n", encoding="utf-8"
    )
    assert complaint().startswith("pyproject.toml:5: unknown key 'selct'")
    (here / "pyproject.toml").write_text("[tool]\nlintnews = 3\n", encoding="utf-8")
    assert complaint().startswith("pyproject.toml:2: tool.lintnews: a table")


def test_files_that_cannot_be_read(here: Path) -> None:
    assert complaint("none.toml").startswith("none.toml: cannot be read: No such file")
    assert complaint(str(here)).startswith(f"{here}: cannot be read")
    (here / "lintnews.toml").write_bytes(b"# \xe9\n")
    assert complaint() == "lintnews.toml: UTF-8 was expected"
    (here / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    assert "[tool.lintnews]" in complaint("pyproject.toml")


def test_the_toml_parser_is_not_imported_without_a_file(here: Path) -> None:
    def imported() -> Any:
        code = "import json, sys; from lintnews.config import load; load(None, False); print(json.dumps(sorted(sys.modules)))"
        root = str(Path(__file__).parents[1])
        done = subprocess.run(
            [sys.executable, "-c", f"import sys; sys.path.insert(0, {root!r}); {code}"],
            capture_output=True,
            text=True,
            check=True,
        )
        return json.loads(done.stdout)

    assert "tomllib" not in imported()
    (here / "lintnews.toml").write_text("preview = true", encoding="utf-8")
    assert "tomllib" in imported()
