"""The bundle of modules: what was loaded is kept, what was changed is read anew, and nothing depends on it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

PROGRAM = """\
import sys
from lintnews.bundle import Bundle, use
bundle = use()
from lintnews.cli import main
code = main(["check", "--isolated", "a.txt"])
bundle.keep()
ours = [module for name, module in sys.modules.items() if name.startswith("lintnews.")]
print(code, sum(isinstance(module.__spec__.loader, Bundle) for module in ours), len(ours))
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package beside an article with one finding."""
    skipped = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "lintnews", tmp_path / "lintnews", ignore=skipped)
    shutil.copytree(ROOT / "rules", tmp_path / "rules", ignore=skipped)
    (tmp_path / "a.txt").write_text("Le maire a ouvert le le marché.\n", encoding="utf-8")
    return tmp_path


def run(package: Path, environment: dict[str, str], **extra: str) -> tuple[str, int, int]:
    """The output of a run but its last line, the modules that came from the bundle, and all."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=package,
        env={**environment, "PYTHONPATH": str(package), "LINTNEWS_CACHE_DIR": str(package / "cache"), **extra},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    *lines, last = done.stdout.splitlines()
    code, kept, ours = map(int, last.split())
    assert code == 1
    return "\n".join(lines), kept, ours


def test_modules_are_kept_from_the_second_run_on(package: Path, environment: dict[str, str]) -> None:
    cold, none, _ = run(package, environment)  # compiles the catalogue
    warm, still_none, _ = run(package, environment)
    third, kept, ours = run(package, environment)
    assert none == still_none == 0
    assert ours - kept == 2  # all but the bundle and the cache
    assert cold == warm == third != ""


def test_a_changed_module_is_read_anew(package: Path, environment: dict[str, str]) -> None:
    for _ in range(3):
        run(package, environment)
    module = package / "lintnews" / "texts.py"
    source = module.read_text(encoding="utf-8")
    module.write_text(source.replace('"{n} finding|', '"{n} remark|'), encoding="utf-8")
    changed, kept, ours = run(package, environment)
    assert "1 remark in 1 article" in changed
    assert ours - kept == 3
    assert run(package, environment)[1] == kept + 1


def test_a_damaged_or_missing_bundle_is_no_error(package: Path, environment: dict[str, str]) -> None:
    for _ in range(2):
        whole, *_ = run(package, environment)
    (bundle,) = (package / "cache").glob("modules-*")
    bundle.write_bytes(bundle.read_bytes()[:-9])
    assert run(package, environment)[:2] == (whole, 0)
    (package / "cache-file").write_text("")
    assert run(package, environment, LINTNEWS_CACHE_DIR=os.fspath(package / "cache-file"))[:2] == (whole, 0)
