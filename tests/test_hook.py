"""The hook, run by the real pre-commit in a newsroom's repository: a bad article is refused, a clean one passes."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml
from conftest import ROOT

BAD = "Le conseil vote\n\nL’élu a répondu « non « avant de partir.\n"
MENDED = "Le conseil vote\n\nL’élu a répondu « non » avant de partir.\n"
CLEAN = "Le maire arrive\n\nLe maire de Lyon est venu lundi. « Je reste », a-t-il dit.\n"
OFFLINE = (
    "NewConnectionError",
    "NameResolutionError",
    "Temporary failure in name resolution",
    "ProxyError",
    "ConnectTimeout",
)

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")


@pytest.fixture
def shell(tmp_path: Path, environment: dict[str, str]) -> dict[str, str]:
    """An environment in which git and pre-commit know nothing of the tester's own."""
    kept = {key: value for key, value in environment.items() if not key.startswith(("GIT_", "PRE_COMMIT"))}
    del kept["PYTHONPATH"]
    people = {f"GIT_{who}_{what}": "desk@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    return {
        **kept,
        **people,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
        "HOME": str(tmp_path),
    }


def git(folder: Path, shell: Mapping[str, str], *words: str) -> str:
    return subprocess.run(["git", *words], cwd=folder, env=shell, check=True, capture_output=True, text=True).stdout


def repository(folder: Path, shell: Mapping[str, str], configuration: object) -> Path:
    """A newsroom that keeps articles in git and has this configuration of pre-commit."""
    folder.mkdir()
    git(folder, shell, "init", "-q")
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [configuration]}), encoding="utf-8")
    return folder


def pre_commit(folder: Path, shell: Mapping[str, str], *words: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "pre_commit", *words]
    return subprocess.run(command, cwd=folder, env=shell, capture_output=True, text=True, encoding="utf-8", timeout=600)


def run_of(folder: Path, shell: Mapping[str, str], **articles: str) -> "subprocess.CompletedProcess[str]":
    """The hook's run on a commit of ``articles`` (``_`` in a name stands for its dot)."""
    for name, text in articles.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
    git(folder, shell, "add", "--all")
    return pre_commit(folder, shell, "run", "--color", "never")


def holds(folder: Path, shell: Mapping[str, str]) -> None:
    """Bad articles are refused and shown, clean ones pass, other files are left alone."""
    refused = run_of(folder, shell, a_txt=BAD, b_md=CLEAN, c_py="# " + BAD.replace("\n", " "))
    assert refused.returncode == 1, refused.stdout + refused.stderr
    assert "a.txt:3:23: " in refused.stdout and "quote.swapped" in refused.stdout
    assert "c.py" not in refused.stdout
    passed = run_of(folder, shell, a_txt=MENDED)
    assert passed.returncode == 0, passed.stdout + passed.stderr
    assert "Passed" in passed.stdout


def mends(folder: Path, shell: Mapping[str, str]) -> None:
    """The hook changes the article and so stops the commit; the next one goes through."""
    stopped = run_of(folder, shell, a_txt=BAD)
    assert stopped.returncode == 1 and "files were modified by this hook" in stopped.stdout, stopped.stdout
    assert (folder / "a.txt").read_text(encoding="utf-8") == MENDED
    assert run_of(folder, shell).returncode == 0


def test_manifest(shell: Mapping[str, str]) -> None:
    done = pre_commit(ROOT, shell, "validate-manifest", ".pre-commit-hooks.yaml")
    assert done.returncode == 0, done.stdout
    done = pre_commit(ROOT, shell, "validate-config", ".pre-commit-config.yaml")
    assert done.returncode == 0, done.stdout


def test_hook_of_the_manifest(tmp_path: Path, shell: Mapping[str, str]) -> None:
    """The manifest's own keys, but the command of this checkout, so that nothing must be installed."""
    hook, _ = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    hook |= {"language": "system", "entry": f"{sys.executable} -m lintnews"}
    shell = {**shell, "PYTHONPATH": str(ROOT)}
    holds(repository(tmp_path / "newsroom", shell, {"repo": "local", "hooks": [hook]}), shell)
    hook["args"] = ["--fix"]
    mends(repository(tmp_path / "mending", shell, {"repo": "local", "hooks": [hook]}), shell)


def test_the_hook_of_the_deep_tier_refuses_what_could_not_be_checked(tmp_path: Path, shell: Mapping[str, str]) -> None:
    """A note of a hook that passes is shown to nobody, so grammar that is asked for and cannot be checked must fail."""
    _, hook = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    libraries = [words.partition(">=")[0] for words in hook.pop("additional_dependencies")]
    assert all(map(__import__, libraries))
    command = hook["entry"].removeprefix("lintnews")
    hook |= {"language": "system", "entry": f"{sys.executable} -m lintnews{command}"}
    shell = {**shell, "PYTHONPATH": str(ROOT)}
    newsroom = repository(tmp_path / "newsroom", shell, {"repo": "local", "hooks": [hook]})
    (newsroom / "lintnews.toml").write_text('[languagetool]\nserver = "http://127.0.0.1:9"\n', encoding="utf-8")
    refused = run_of(newsroom, shell, a_txt=CLEAN)
    assert refused.returncode == 1 and "no server answers" in refused.stdout, refused.stdout


@pytest.mark.network
def test_hook_as_a_newsroom_installs_it(tmp_path: Path, shell: Mapping[str, str]) -> None:
    """pre-commit clones the repository and pip installs it, as it stands in this checkout."""
    if not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout")
    clone = tmp_path / "lintnews"
    clone.mkdir()
    for name in git(ROOT, shell, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0"):
        if name and (ROOT / name).is_file():
            (clone / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, clone / name)
    git(clone, shell, "init", "-q")
    git(clone, shell, "add", "--all")
    git(clone, shell, "commit", "-q", "--no-verify", "-m", "A state of the checkout")
    hook: dict[str, object] = {"id": "lintnews"}
    configuration = {"repo": str(clone), "rev": git(clone, shell, "rev-parse", "HEAD").strip(), "hooks": [hook]}
    folder = repository(tmp_path / "newsroom", shell, configuration)
    installed = pre_commit(folder, shell, "install-hooks")
    if installed.returncode and any(sign in installed.stdout + installed.stderr for sign in OFFLINE):
        pytest.skip("pip cannot reach its index")
    assert installed.returncode == 0, installed.stdout + installed.stderr
    holds(folder, shell)
    hook["args"] = ["--fix"]
    mends(repository(tmp_path / "mending", shell, configuration), shell)
