"""Reading rule files and plugins, and the compiled catalogue."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lintnews.catalogue import Entry, entries, record
from lintnews.document import Document
from lintnews.errors import ConfigurationError
from lintnews.load import all_rules, folder_rules, yaml_rule
from lintnews.settings import Settings

RULE = """\
name: style.on
kind: phrase
severity: warning
message: "“{match}”: say who."
message_fr: "« {match} » : dites qui."
why: The house names its sources.
why_fr: La maison nomme ses sources.
any:
  - '(?<!\\w)on(?!\\w)'
bad:
  - "Hier {{on}} disait."
good:
  - "Hier, le maire disait."
"""


def write(folder: Path, text: str, name: str = "rule.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_scalars_are_strings(tmp_path: Path) -> None:
    path = write(tmp_path, RULE.replace("  - '(?<!\\w)on(?!\\w)'", "  - on\n  - 12:30\n  - no\n  - 2024-08-05"))
    assert yaml_rule(path).check.__self__.any == ("on", "12:30", "no", "2024-08-05")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("change", "line", "words"),
    [
        (("kind: phrase", "kind: frase"), 2, "unknown kind 'frase'"),
        (("any:", "anny:"), 8, "unknown key 'anny'"),
        (("severity: warning", "severity: warning\nseverity: error"), 4, "'severity' stands here twice"),
        (("severity: warning", "severity: bad"), 1, "error, warning or info"),
        (("name: style.on", "name: Style"), 1, "family.defect"),
        (("why: The house names its sources.\n", ""), 1, "'why' is missing"),
        (("(?<!\\w)on(?!\\w)", "(on"), 1, "cannot be read"),
        (("severity: warning", "ignore_case: maybe"), 3, "true or false was expected"),
        (("severity: warning", "around: many"), 3, "a number was expected"),
        (('"Hier {{on}} disait."', "{texte: on}"), 10, "an example is a text"),
        (("kind: phrase", "kind: [phrase"), 3, "broken YAML"),
    ],
)
def test_a_broken_rule_file_is_named_with_its_line(
    tmp_path: Path, change: tuple[str, str], line: int, words: str
) -> None:
    path = write(tmp_path, RULE.replace(*change))
    with pytest.raises(ConfigurationError) as caught:
        yaml_rule(path)
    message = str(caught.value)
    assert message.startswith(f"{path}:{line}:") and words in message and "\n" not in message


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "just words", "\t"])
def test_what_is_no_mapping_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigurationError):
        yaml_rule(write(tmp_path, text))


def test_two_rules_of_one_name_are_refused(tmp_path: Path) -> None:
    write(tmp_path, RULE)
    write(tmp_path, RULE, "other.yaml")
    with pytest.raises(ConfigurationError, match=r"rule style\.on stands in"):
        all_rules([str(tmp_path)], entry_points=False)


PLUGIN = '''
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span


@rule(name="style.short", message="short", message_fr="court", bad=(Bad("{{a}}"),), good=("abc",))
def short(doc, *, least: int = 2):
    """Too short.

    fr:
    Trop court.
    """
    if len(doc.text) < least:
        yield Hit(Span(0, len(doc.text)))
'''


def test_a_python_rule_in_a_folder(tmp_path: Path) -> None:
    write(tmp_path, PLUGIN, "short.py")
    (rule,) = folder_rules(tmp_path)
    assert (rule.name, rule.why, rule.why_fr) == ("style.short", "Too short.", "Trop court.")
    assert Entry(record(rule)).rest()[-1] == {"least": 2}
    with pytest.raises(ConfigurationError, match="plain value"):
        record(rule._replace(check=lambda doc, *, odd=Document: ()))


def test_a_plugin_that_does_not_import_is_named(tmp_path: Path) -> None:
    write(tmp_path, "import nothing_of_that_name", "broken.py")
    with pytest.raises(ConfigurationError, match=r"broken\.py: this plugin does not import: ModuleNotFoundError"):
        list(folder_rules(tmp_path))


def test_options_and_severities_of_a_rule(tmp_path: Path) -> None:
    write(tmp_path, PLUGIN, "short.py")
    base = Settings(select=("style",), folders=(str(tmp_path),))
    (entry,) = entries(base._replace(options={"style.short": {"least": 9}}, severities={"style": "info"}))
    assert entry.severity == "info"
    assert [hit.span for hit in entry.check(Document("huit"))] == [(0, 4)]
    for options, words in [({"most": 1}, "unknown option 'most'; it has: least"), ({"least": "x"}, "int was expected")]:
        with pytest.raises(ConfigurationError, match=words):
            entries(base._replace(options={"style.short": options}))


def test_options_of_a_declarative_rule(tmp_path: Path) -> None:
    write(tmp_path, RULE)
    settings = Settings(select=("style.on",), folders=(str(tmp_path),), options={"style.on": {"any": ["vous"]}})
    (entry,) = entries(settings)
    assert [hit.span for hit in entry.check(Document("on et vous"))] == [(6, 10)]


def test_unknown_names_are_answered_with_the_nearest() -> None:
    for asked in ({"select": ("quote.unclosd",)}, {"ignore": ("quotes",)}):
        with pytest.raises(ConfigurationError, match="did you mean"):
            entries(Settings(**asked))


def test_select_and_ignore() -> None:
    names = [entry.name for entry in entries(Settings(select=("quote",), ignore=("quote.mixed",)))]
    assert "quote.unclosed" in names and "quote.mixed" not in names
    assert all(name.startswith("quote.") for name in names)
    assert [entry.name for entry in entries(Settings(select=("quote.mixed",), ignore=("quote",)))] == ["quote.mixed"]


def test_the_catalogue_is_compiled_once_and_made_anew_when_a_rule_changes(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    rules.mkdir()
    path = write(rules, RULE)
    code = (
        "import sys; from lintnews.catalogue import entries; from lintnews.settings import Settings;"
        f"found = entries(Settings(select=('style',), folders=({str(rules)!r},)));"
        "print(found[0].message(False), 'yaml' in sys.modules)"
    )

    def run() -> str:
        env = {**os.environ, "LINTNEWS_CACHE_DIR": str(tmp_path / "cache")}
        return subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True).stdout

    assert run().endswith("True\n")
    assert run() == "“{match}”: say who. False\n"
    path.write_text(RULE.replace("say who", "name them"), encoding="utf-8")
    assert run() == "“{match}”: name them. True\n"


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(blocked / "cache"))
    assert entries(Settings(select=("quote",)))


def test_a_damaged_catalogue_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(tmp_path))
    before = [entry.name for entry in entries(Settings())]
    (kept,) = tmp_path.glob("catalogue-*.marshal")
    kept.write_bytes(kept.read_bytes()[:100])
    assert [entry.name for entry in entries(Settings())] == before


def test_a_plugin_comes_through_its_entry_point_and_is_read_again_when_it_changes(tmp_path: Path) -> None:
    site = tmp_path / "site"
    facts = site / "house_rules-1.0.dist-info"
    facts.mkdir(parents=True)
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: house-rules\nVersion: 1.0\n", encoding="utf-8")
    (facts / "entry_points.txt").write_text("[lintnews.rules]\nhouse = house_rules\n", encoding="utf-8")
    write(site, PLUGIN, "house_rules.py")
    write(tmp_path, "x", "a.txt")
    command = [sys.executable, "-m", "lintnews", "--isolated", "--select", "style.short", "--output-format", "concise"]
    environment = {**os.environ, "PYTHONPATH": str(site), "LINTNEWS_CACHE_DIR": str(tmp_path / "cache")}

    def run() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, "--message-language", "en", "a.txt"],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
        )

    assert [run().stdout for _ in range(2)] == ["a.txt:1:1: style.short short\n"] * 2
    write(site, PLUGIN.replace('message="short"', 'message="far too short"'), "house_rules.py")
    assert run().stdout == "a.txt:1:1: style.short far too short\n"
    (facts / "entry_points.txt").write_text("[lintnews.rules]\nhouse = nothing_there\n", encoding="utf-8")
    write(site, PLUGIN, "house_rules.py")
    broken = run()
    assert broken.returncode == 2 and broken.stderr.startswith(
        "lintnews: plugin house (nothing_there): it does not import"
    )
