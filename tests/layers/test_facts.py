"""Dated events: our files and a newsroom's, read strictly, kept in the cache until they change."""

from datetime import date
from pathlib import Path

import pytest
import regex
import yaml

from lintnews.checks.date.duration import duration
from lintnews.config import load
from lintnews.document import Document
from lintnews.errors import ConfigurationError
from lintnews.layers.facts import FOLDER, facts

EVENT = "- name: la fusion\n  needle: verlac\n  aliases:\n    - 'fusion de Brignac et (?:de )?Verlac'\n  start: 2019-01-01\n"


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(tmp_path / "cache"))
    facts.cache_clear()


def test_the_facts_are_yaml_and_say_what_yaml_says() -> None:
    entries = []
    for path in sorted(Path(FOLDER).glob("*.yaml")):
        entries += yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    assert len(entries) >= 150
    for entry, fact in zip(entries, facts(), strict=True):
        assert (entry["name"], tuple(entry["aliases"]), entry.get("short", "")) == (fact.name, fact.aliases, fact.short)
        assert tuple(entry["needle"].split("|")) == fact.needles
        assert date.fromisoformat(entry["start"]) == date(*fact.start)
        assert fact.end is None or date(*fact.start) <= date(*fact.end) < date.today()
        for alias in fact.aliases:
            regex.compile(alias)


def test_no_two_facts_of_ours_have_one_name() -> None:
    names = [fact.name for fact in facts()]
    assert len(names) == len(set(names))


def test_a_newsroom_adds_facts(tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text("# ours\n" + EVENT)
    text = "La fusion de Brignac et Verlac a été signée il y a quarante ans."
    doc = Document(text)
    for path in (tmp_path, tmp_path / "ours.yaml"):
        assert [hit.span.of(text) for hit in duration.check(doc, facts=(str(path),))] == ["il y a quarante ans"]
    assert list(duration.check(doc)) == []


def test_facts_are_read_again_when_their_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "ours.yaml"
    for name in ("la fusion", "la scission"):
        path.write_text(EVENT.replace("la fusion", name))
        facts.cache_clear()
        assert facts((str(path),))[-1].name == name
    facts.cache_clear()
    assert facts((str(path),))[-1].start == (2019, 1, 1)  # this time from the cache


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- name: x\n  begin: 2019-01-01\n", ":2: one of name"),
        ("name: x\n", ":1: one of name"),
        ("- name: x\n    needle: y\n", ":2: one of name"),
        ("- name: x\n  needle: y\n  start: 2019-01-01\n", ":1: an event with name"),
        (EVENT.replace("2019-01-01", "2019"), ":5: a date such as 2023-10-07, not '2019'"),
        (EVENT.replace("2019-01-01", "2019-02-30"), ":5: a date such as 2023-10-07, not '2019-02-30'"),
        (EVENT + "  start: 2019-01-02\n", ":6: 'start' once"),
        (EVENT + "  end: 2018-01-02\n", ":6: an end after the start"),
        (EVENT.replace("(?:de )?", "(?:de "), ":4: a pattern: missing )"),
    ],
)
def test_broken_facts_are_refused_with_their_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text(text)
    with pytest.raises(ConfigurationError, match=regex.escape(f"{path}{message}")) as caught:
        facts((str(path),))
    assert caught.value.french.startswith(f"{path}{message[:2]} : attendu")
    (tmp_path / "lintnews.toml").write_text("facts = ['ours.yaml']\n")
    with pytest.raises(ConfigurationError, match=regex.escape(message)):
        load(str(tmp_path / "lintnews.toml"), False)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_bytes(b"- name: \xe9t\xe9\n")
    for path in (tmp_path / "ours.yaml", tmp_path / "none"):
        with pytest.raises(ConfigurationError, match=regex.escape(str(path))):
            facts((str(path),))
