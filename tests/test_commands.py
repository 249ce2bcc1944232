"""The other commands, and the texts of all of them."""

import json
import os
from pathlib import Path

import pytest
from conftest import SLOW, WRONG, Run, write

from lintnews.commands import COMMANDS
from lintnews.commands.help import HELP, USAGE
from lintnews.commands.init import with_hook
from lintnews.commands.template import TEMPLATE
from lintnews.config import KEYS
from lintnews.settings import Settings
from lintnews.texts import TEXTS


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_help(lintnews: Run, command: str) -> None:
    english, french = (lintnews(command, "--help", "--message-language", code) for code in ("en", "fr"))
    assert english.returncode == french.returncode == 0
    assert english.stdout.decode().startswith("Usage: ") and french.stdout.decode().startswith("Usage : ")
    assert all(len(line) <= 120 for line in (english.stdout + french.stdout).decode().splitlines())


def test_no_help_text_is_left_over() -> None:
    from lintnews.commands import check, corpus, languagetool

    options = set()
    for command in (check, corpus, languagetool):
        for action in command.parser_of(["--help"], False)._actions:
            name = action.option_strings[-1].lstrip("-")
            own = f"{command.__name__.rpartition('.')[2]} {name}"
            options.add(own if own in HELP else name)
    assert options == set(HELP)
    assert set(USAGE) == set(COMMANDS)


def test_every_text_is_in_two_languages_with_the_same_names() -> None:
    from string import Formatter

    for key, (english, french) in (TEXTS | HELP).items():
        assert english and french, key
        names = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in (english, french)]
        assert names[0] == names[1], key
        assert english.count("|") == french.count("|"), key


def test_explain(lintnews: Run, newsroom: Path) -> None:
    assert lintnews("explain", "house.wrong").stdout.decode() == (
        "house.wrong  error  French  has a fix\n"
        "\n"
        "“{match}” is wrong.\n"
        "\n"
        "Wrong.\n"
        "\n"
        "Reported:\n"
        "\n"
        "  Le zyx est là.\n"
        "     ^^^\n"
        "→ Le xyz est là.\n"
        "\n"
        "Not reported:\n"
        "\n"
        "  Le xyz est là.\n"
        "\n"
        "Options:\n"
        "\n"
        "  around = 0\n"
        "  ignore_case = False\n"
    )
    french = lintnews("explain", "house.wrong", "--message-language", "fr").stdout.decode()
    assert french.startswith(
        "house.wrong  erreur  français  avec correction\n\n« {match} » est faux.\n\nFaux.\n\nSignalé :\n"
    )
    family = lintnews("explain", "house").stdout.decode()
    assert [name in family for name in ("house.wrong", "house.doubtful", "house.remark", "house.twins")] == [True] * 4


def test_rules(lintnews: Run, newsroom: Path) -> None:
    rows = {line.split()[0]: line for line in lintnews("rules").stdout.decode().splitlines()}
    assert rows["house.wrong"].split(maxsplit=4)[1:] == ["error", "on", "fix", "“{match}” is wrong."]
    assert rows["house.remark"].split(maxsplit=3)[1:] == ["info", "on", "“{match}” is worth a look."]
    assert rows["quote.swapped"].split()[2] == "off"  # the newsroom selects its own family only
    found = {rule["name"]: rule for rule in json.loads(lintnews("rules", "--output-format", "json").stdout)}
    assert set(found) == set(rows)
    assert found["house.wrong"]["fixable"] and not found["house.remark"]["fixable"]
    assert found["house.wrong"]["on"] and not found["quote.swapped"]["on"]


def test_config_tells_where_each_value_comes_from(lintnews: Run, newsroom: Path) -> None:
    lines = lintnews("config").stdout.decode().splitlines()
    assert [line.split()[0] for line in lines] == list(KEYS)
    rows = dict(line.split(None, 1) for line in lines)
    assert rows["select"] == '= ["house"]  # lintnews.toml:1'
    assert rows["fail-on"] == '= "warning"  # default'
    assert rows["message-language"] == '= "en"  # locale'
    shown = dict(
        line.split(None, 1)
        for line in lintnews("config", "--isolated", "--message-language", "fr").stdout.decode().splitlines()
    )
    assert shown["select"] == "= []  # par défaut"
    assert shown["message-language"] == '= "fr"  # --message-language'


def test_language_of_messages_in_the_configuration(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a=WRONG)
    with open(newsroom / "lintnews.toml", "a", encoding="utf-8") as file:
        file.write('message-language = "fr"\n')
    assert "est faux" in lintnews("a.txt").stdout.decode()
    assert "is wrong" in lintnews("a.txt", "--message-language", "en").stdout.decode()


def test_pack(lintnews: Run, newsroom: Path) -> None:
    done = lintnews("test", "house")
    assert (done.returncode, done.stdout) == (0, b"4 rules, 8 examples: all as they should be.\n")
    path = newsroom / "house" / "remark.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Le rst est là", "Le tsr est là"), encoding="utf-8")
    for pack in ("house", "house/remark.yaml"):
        done = lintnews("test", pack)
        failure, summary = done.stdout.decode().splitlines()
        assert done.returncode == 1 and failure.startswith("house.remark: ") and "1 failure" in summary
    (newsroom / "none").mkdir()
    assert lintnews("test", "none").returncode == 2


def test_pack_in_a_module(lintnews: Run, newsroom: Path, environment: dict[str, str]) -> None:
    package = newsroom / "lib" / "desk_rules"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("", encoding="utf-8")
    (package / "slow.py").write_text(SLOW.format(body="raise KeyError(1)"), encoding="utf-8")
    paths = os.pathsep.join([str(newsroom / "lib"), environment["PYTHONPATH"]])
    done = lintnews("test", "desk_rules", PYTHONPATH=paths)
    assert done.returncode == 1 and b"house.slow: KeyError" in done.stdout  # it fails, and the test goes on


def test_init(lintnews: Run, newsroom: Path) -> None:
    (newsroom / "lintnews.toml").unlink()
    done = lintnews("init")
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 2)
    assert lintnews("config").returncode == 0  # the file that it wrote can be read
    assert b"id: lintnews" in (newsroom / ".pre-commit-config.yaml").read_bytes()
    before = {path.name: path.read_bytes() for path in newsroom.iterdir() if path.is_file()}
    assert lintnews("init", "--message-language", "fr").stdout.decode().count("existe déjà") == 2
    assert {path.name: path.read_bytes() for path in newsroom.iterdir() if path.is_file()} == before


def test_template_has_every_key_with_its_default() -> None:
    import tomllib

    for template in TEMPLATE:
        lines = [line.removeprefix("# ") for line in template.splitlines()]
        values = tomllib.loads("\n".join(line for line in lines if line.partition(" = ")[0] in KEYS))
        tables = set(tomllib.loads(template))
        assert set(values) | tables == set(KEYS)
        defaults = Settings()
        for key, value in values.items():
            default = getattr(defaults, KEYS[key][0])
            assert key == "message-language" or value == (list(default) if isinstance(default, tuple) else default)


def test_hook_is_added_to_what_is_there() -> None:
    before = "# ours\nrepos:\n- repo: local\n  hooks: # two\n  - id: x\n# end\nfail_fast: true\n"
    after = with_hook(before)
    assert after and after.startswith("# ours\nrepos:\n- repo: local\n  hooks: # two\n  - id: x\n")
    assert after.endswith("fail_fast: true\n") and "id: lintnews" in after and "# end" in after
    for other in ("repos: []\n", "repos: [{repo: local, hooks: []}]\n", "a: b\n", "- x\n", "a: [\n", ""):
        assert with_hook(other) is None
