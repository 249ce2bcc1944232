"""The deep tier through the real command, with a server that counts what it is asked, or fails in every way that servers do."""

import json
from pathlib import Path

import pytest
from conftest import Run, write
from fake_languagetool import Fake

# A rule of the house that says all that the server says.
SAID = """\
from lintnews.layers.languagetool import matches
from lintnews.rule import DEEP, Bad, Hit, rule

@rule(name="house.said", message="“{match}”: {said}", message_fr="« {match} » : {said}", needles=DEEP,
      bad=(Bad("{{a}}"),), good=("b",))
def check(doc):
    \"\"\"Why.

    fr: Pourquoi.
    \"\"\"
    for match in doc[matches]:
        yield Hit(match.span, {"said": match.message})
"""
ARTICLE = "Le titre\n\nUn premier alinéa 😀 avec zyx dedans 👩‍🚒 et zyx encore.\n\nUn second, sans rien.\n"


@pytest.fixture
def house(newsroom: Path) -> Path:
    (newsroom / "house" / "said.py").write_text(SAID, encoding="utf-8")
    write(newsroom, a=ARTICLE)
    return newsroom


def configure(house: Path, url: str, seconds: float = 20) -> None:
    """The configuration with the tier on, at ``url``."""
    tier = f'[languagetool]\nenabled = true\nserver = "{url}"\ntimeout-seconds = {seconds}\n'
    (house / "lintnews.toml").write_text(f'select = ["house"]\nrules-folders = ["house"]\n{tier}', encoding="utf-8")


def found(done: object) -> list[tuple[str, int, str]]:
    """Rule, offset and words of each finding of a run with JSON output."""
    findings = json.loads(done.stdout)["findings"]  # type: ignore[attr-defined]
    return [(one["rule"], one["start"]["offset"], one["text"]) for one in findings]


def test_places_are_exact_beyond_the_basic_plane(house: Path, lintnews: Run, tmp_path: Path) -> None:
    with Fake() as server:
        configure(house, server.url)
        done = lintnews("a.txt", "--output-format", "json", LINTNEWS_CACHE_DIR=str(tmp_path / "cache"))
    first = ARTICLE.index("zyx")
    places = [(first, "zyx"), (ARTICLE.index("zyx", first + 1), "zyx")]
    assert [row[1:] for row in found(done) if row[0] == "house.said"] == places
    assert done.returncode == 1 and done.stderr == b""


def test_only_what_changed_is_asked_again(house: Path, lintnews: Run, tmp_path: Path) -> None:
    cache = {"LINTNEWS_CACHE_DIR": str(tmp_path / "cache")}
    with Fake() as server:
        configure(house, server.url)
        first = lintnews("a.txt", "--output-format", "json", **cache)
        assert len(server.asked) == 1 and server.forms[0]["language"] == "fr"
        again = lintnews("a.txt", "--output-format", "json", **cache)
        assert len(server.asked) == 1 and again.stdout == first.stdout
        write(house, a=ARTICLE.replace("sans rien", "avec zyx"))
        changed = lintnews("a.txt", "--output-format", "json", **cache)
        assert server.asked[1:] == ["Un second, avec zyx."]
        assert len(found(changed)) == len(found(first)) + 2  # house.wrong and house.said
    with Fake(version="6.9") as other:
        configure(house, other.url)
        lintnews("a.txt", **cache)
        assert sorted(other.asked[0].split("\n\n")) == sorted(
            ["Le titre", "Un premier alinéa 😀 avec zyx dedans 👩‍🚒 et zyx encore.", "Un second, avec zyx."]
        )


def test_what_another_version_said_is_not_kept(house: Path, lintnews: Run, tmp_path: Path) -> None:
    cache = {"LINTNEWS_CACHE_DIR": str(tmp_path / "cache")}
    with Fake() as server:
        configure(house, server.url)
        lintnews("a.txt", **cache)
        server.version = "6.9"
        write(house, a=ARTICLE.replace("sans rien", "avec zyx"))
        lintnews("a.txt", **cache)
        assert len(server.asked) == 3 and server.asked[1] == "Un second, avec zyx."
        assert sorted(server.asked[2].split("\n\n"))[0] == "Le titre"


def test_a_cache_that_cannot_be_written_costs_only_time(house: Path, lintnews: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with Fake() as server:
        configure(house, server.url)
        for asked in (1, 2):
            done = lintnews("a.txt", "--output-format", "json", LINTNEWS_CACHE_DIR=str(tmp_path / "file" / "cache"))
            assert len(found(done)) == 4 and len(server.asked) == asked


def test_long_articles_go_in_parts_that_end_with_sentences(house: Path, lintnews: Run, tmp_path: Path) -> None:
    sentence = "Une phrase qui tient debout et qui ne dit rien du tout à personne. "
    text = "Titre\n\n" + (sentence * 300).strip() + "\n\n" + sentence * 40 + "Un zyx à la fin.\n"
    write(house, long=text)
    with Fake() as server:
        configure(house, server.url)
        done = lintnews("long.txt", "--output-format", "json", LINTNEWS_CACHE_DIR=str(tmp_path / "cache"))
    assert len(server.asked) > 2 and all(len(part) < 9_000 for part in server.asked)
    assert all(part.rstrip()[-1] in ".e" for part in server.asked)  # « Titre » has no full stop
    assert (text.index("zyx"), "zyx") in [row[1:] for row in found(done)]


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [
        ("hang", "no answer within 1 seconds"),
        ("drip", "no answer within 1 seconds"),
        ("status", "the server answers 500"),
        ("cut", "the connection was cut"),
        ("short", "the connection was cut"),
        ("html", "what LanguageTool would not (“<html>"),
        ("other", "what LanguageTool would not"),
        ("outside", "what LanguageTool would not"),
    ],
)
def test_a_server_that_fails_is_told_once(
    behaviour: str, words: str, house: Path, lintnews: Run, tmp_path: Path
) -> None:
    write(house, b=ARTICLE, c=ARTICLE)
    cache = {"LINTNEWS_CACHE_DIR": str(tmp_path / "cache")}
    with Fake(behaviour) as server:
        configure(house, server.url, 1)
        done = lintnews("a.txt", "b.txt", "c.txt", "--output-format", "json", **cache)
        assert done.returncode == 1  # what the other rules have found
        lines = done.stderr.decode().splitlines()
        assert len(lines) == 1 and lines[0].startswith(f"{server.url}: ") and words in lines[0], lines
        assert [row[0] for row in found(done)] == ["house.wrong"] * 6
        assert len(server.asked) == 1
        asked = lintnews("a.txt", "b.txt", "--languagetool", "--output-format", "json", **cache)
        assert asked.returncode == 2 and [row[0] for row in found(asked)] == ["house.wrong"] * 4
        (error,) = json.loads(asked.stdout)["errors"]
        assert error["kind"].startswith("languagetool-") and words in error["message"]


def test_nobody_there(house: Path, lintnews: Run, tmp_path: Path) -> None:
    configure(house, "http://127.0.0.1:9")
    done = lintnews("a.txt", "--message-language", "fr", LINTNEWS_CACHE_DIR=str(tmp_path / "cache"))
    assert done.returncode == 1
    assert done.stderr.decode().startswith("http://127.0.0.1:9: aucun serveur ne répond")
    assert lintnews("a.txt", "--no-languagetool").stderr == b""


def test_a_cache_that_cannot_be_made_is_told_in_one_line(house: Path, lintnews: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for name in ("languagetool-server.jar", "libs/a.jar"):
        (tmp_path / "jars" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "jars" / name).touch()
    (house / "lintnews.toml").write_text('select = ["house"]\nrules-folders = ["house"]\n', encoding="utf-8")
    places = {"LINTNEWS_CACHE_DIR": str(tmp_path / "file" / "cache"), "LINTNEWS_LANGUAGETOOL": str(tmp_path / "jars")}
    done = lintnews("a.txt", "--languagetool", "--output-format", "json", **places)
    assert done.returncode == 2 and len(found(done)) == 2
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("LanguageTool: the server does not start") and "file/cache" in line


def test_many_processes_tell_it_once(house: Path, lintnews: Run, tmp_path: Path) -> None:
    for number in range(40):
        write(house, **{f"n{number}": ARTICLE})
    configure(house, "http://127.0.0.1:9")
    done = lintnews(".", "--jobs", "2", "--output-format", "concise", LINTNEWS_CACHE_DIR=str(tmp_path / "cache"))
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1


def test_the_tier_is_off_by_default_and_costs_nothing(house: Path, lintnews: Run) -> None:
    (house / "lintnews.toml").write_text('select = ["house"]\nrules-folders = ["house"]\n', encoding="utf-8")
    done = lintnews("a.txt", "--output-format", "json")
    assert [row[0] for row in found(done)] == ["house.wrong"] * 2 and done.stderr == b""


def test_an_article_in_another_language_is_not_sent(house: Path, lintnews: Run, tmp_path: Path) -> None:
    write(
        house, e="The mayor said that the bridge will be closed for a week, and that the works are under way in town.\n"
    )
    with Fake() as server:
        configure(house, server.url)
        lintnews("e.txt", LINTNEWS_CACHE_DIR=str(tmp_path / "cache"))
        assert server.asked == []


def test_a_rule_of_the_tier_is_listed_as_such(house: Path, lintnews: Run) -> None:
    def state() -> str:
        lines = lintnews("rules").stdout.decode().splitlines()
        return next(line for line in lines if line.startswith("house.said"))

    assert "deep tier" in state()
    assert "with LanguageTool" in lintnews("explain", "house.said").stdout.decode()
    configure(house, "http://127.0.0.1:9")
    assert "deep tier" not in state() and " on " in state()
