"""The README's own rules, as it shows them, pass their examples."""

import subprocess
import sys
from pathlib import Path

import regex

README = Path(__file__).parents[1] / "README.md"
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
