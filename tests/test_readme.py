"""The README's own rules, as it shows them, pass their examples."""

import os
import subprocess
import sys
from pathlib import Path

import regex

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
SUFFIXES = {"yaml": "yaml", "python": "py"}


def test_the_rules_of_the_readme_work(tmp_path: Path) -> None:
    text = README.read_text(encoding="utf-8")
    blocks = regex.findall(r"^```(yaml|python)\n(.*?)^```$", text, regex.MULTILINE | regex.DOTALL)
    rules = [(kind, block) for kind, block in blocks if "name: style." in block or "@rule(" in block]
    assert sorted(kind for kind, _ in rules) == ["python", "yaml"]
    for kind, block in rules:
        (tmp_path / f"house.{SUFFIXES[kind]}").write_text(block, encoding="utf-8")
    command = [sys.executable, "-m", "lintnews", "test", str(tmp_path), "--message-language", "en"]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert (run.returncode, run.stderr) == (0, ""), run.stdout + run.stderr
    assert run.stdout.startswith("2 rules, 4 examples")


def test_the_first_example_is_what_the_command_prints(tmp_path: Path) -> None:
    shown = README.read_text(encoding="utf-8").partition("```text\n")[2].partition("```")[0]
    article = ROOT / "seeds" / "2024-08-05-ain-al-assad.txt"
    (tmp_path / "ain-al-assad.txt").write_bytes(article.read_bytes())
    run = subprocess.run(
        [sys.executable, "-m", "lintnews", "--isolated", "--message-language", "en", "ain-al-assad.txt"],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100"}, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    printed = run.stdout.split("\n\n")
    for block in shown.strip().split("\n\n"):
        assert block in printed
