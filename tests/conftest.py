"""What tests of the real command share: a newsroom's folder with rules of its own, and a way to run ``python -m lintnews``."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lintnews.errors import ConfigurationError
from lintnews.languagetool import keeper
from lintnews.languagetool.checker import Checker
from lintnews.languagetool.installation import Installation
from lintnews.settings import LanguageTool

ROOT = Path(__file__).parents[1]

# Rules that match words which stand nowhere else, so that these tests do not move when a rule of ours does.
HOUSE = {
    "house/wrong.yaml": """\
name: house.wrong
kind: phrase
severity: error
message: '“{match}” is wrong.'
message_fr: '« {match} » est faux.'
why: Wrong.
why_fr: Faux.
any: '\\bzyx\\b'
fix: 'xyz'
bad:
  - text: 'Le {{zyx}} est là.'
    fixed: 'Le xyz est là.'
good: ['Le xyz est là.']
""",
    "house/doubtful.yaml": """\
name: house.doubtful
kind: phrase
message: '“{match}” is doubtful.'
message_fr: '« {match} » est douteux.'
why: Doubtful.
why_fr: Douteux.
any: '\\bwvu\\b'
fix: 'uvw'
safety: unsafe
bad: ['Le {{wvu}} est là.']
good: ['Le uvw est là.']
""",
    "house/remark.yaml": """\
name: house.remark
kind: phrase
severity: info
message: '“{match}” is worth a look.'
message_fr: '« {match} » mérite un regard.'
why: A look.
why_fr: Un regard.
any: '\\btsr\\b'
bad: ['Le {{tsr}} est là.']
good: ['Le rst est là.']
""",
    "house/twins.yaml": """\
name: house.twins
kind: either
message: '“{match}”: elsewhere “{usual}”.'
message_fr: '« {match} » : ailleurs « {usual} ».'
why: Two forms.
why_fr: Deux formes.
sets:
  - ['Qpo-un', 'Qpo-deux']
bad: ['Qpo-un, Qpo-un et {{Qpo-deux}}.']
good: ['Qpo-un et Qpo-un.']
""",
}

CONFIGURATION = 'select = ["house"]\nrules-folders = ["house"]\n'

# Articles for these rules, and a rule in Python that takes its time or raises.
WRONG = "Un zyx.\n"
DOUBTFUL = "Un wvu.\n"
REMARK = "Un tsr.\n"
CLEAN = "Rien à dire.\n"

SLOW = """\
import pathlib, time
from lintnews.rule import Bad, rule


@rule(name="house.slow", message="m", message_fr="m", bad=(Bad("{{{{a}}}}"),), good=("b",))
def check(doc):
    \"\"\"Why.

    fr: Pourquoi.
    \"\"\"
    {body}
    return ()
"""

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


def write(newsroom: Path, **files: str) -> None:
    """Write articles, ``a=…`` to ``a.txt``."""
    for name, text in files.items():
        (newsroom / f"{name}.txt").write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment without the tester's own settings, with a cache of its own."""
    kept = {
        key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "LC_MESSAGES", "LANG", "LANGUAGE")
    }
    cache = str(tmp_path_factory.mktemp("cache"))
    return {**kept, "LC_ALL": "C.UTF-8", "LINTNEWS_CACHE_DIR": cache, "PYTHONPATH": str(ROOT)}


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    """A folder with a configuration and four rules of the house: an error, a warning, an info, one with a twin."""
    (tmp_path / "house").mkdir()
    for name, text in HOUSE.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "lintnews.toml").write_text(CONFIGURATION, encoding="utf-8")
    return tmp_path


@pytest.fixture
def lintnews(newsroom: Path, environment: dict[str, str]) -> Run:
    """Runs the real command in the newsroom; fails on a traceback or when it does not end."""

    def run(*arguments: str, data: bytes = b"", **extra: str) -> "subprocess.CompletedProcess[bytes]":
        done = subprocess.run(
            [sys.executable, "-m", "lintnews", *arguments],
            cwd=newsroom,
            input=data,
            capture_output=True,
            env={**environment, **extra},
            timeout=60,
        )
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        return done

    return run


UNAVAILABLE = ("needs Java", "Java does not run", "there is no Maven", "Could not transfer", "Cannot access")


def skip_without_languagetool(reason: str) -> None:
    """Skip the test if LanguageTool could not be had: no Java, no Maven, no network. All else is a failure of the test."""
    if any(words in reason for words in UNAVAILABLE):
        pytest.skip(f"needs LanguageTool: {reason}")


@pytest.fixture(scope="session")
def languagetool() -> Installation:
    """LanguageTool as Maven Central has it, installed beside the packages of this Python and kept for the next tests."""
    from lintnews.languagetool.install import install

    folder = os.environ.get("LINTNEWS_LANGUAGETOOL") or os.path.join(sys.prefix, "share", "languagetool")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LINTNEWS_LANGUAGETOOL", folder)
        try:
            return install("maven", lambda words: None)[0]
        except ConfigurationError as error:
            skip_without_languagetool(str(error))
            raise


@pytest.fixture(scope="session")
def server_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The cache of the tests' own server of LanguageTool, which is ended at the end."""
    folder = tmp_path_factory.mktemp("server")
    yield folder
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LINTNEWS_CACHE_DIR", str(folder))
        keeper.stop()


@pytest.fixture(scope="module")
def real(languagetool: Installation, server_home: Path) -> Iterator[Checker]:
    """The real LanguageTool, asked as a run asks it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LINTNEWS_LANGUAGETOOL", languagetool.folder)
        patch.setenv("LINTNEWS_CACHE_DIR", str(server_home))
        asked = Checker(LanguageTool(enabled=True, seconds=100.0))
        yield asked
    assert asked.failure is None
