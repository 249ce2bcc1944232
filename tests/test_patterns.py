"""Patterns: the same matches from the cache as from the compiler, and a limit on their time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import regex

from lintnews import patterns

CODE = """
import sys
from lintnews.patterns import VERBOSE, pattern, find, search
word = pattern(r"(?P<first>\\p{Lu})(?:\\w+)  # a capital", VERBOSE)
text = "Le maire, Élodie Roy, dit « non ». ÉTÉ"
print([m["first"] for m in word.finditer(text)], [m.span() for m in find("élodie|été", text, True)],
      search("n[oô]n", text)[0], word.sub(r"<\\g<first>>", "Le maire"), "regex" in sys.modules)
"""


def test_a_warm_start_finds_the_same_without_the_compiler(tmp_path: Path) -> None:
    code = CODE.replace('word.sub(r"<\\g<first>>", "Le maire"), ', "")
    env = {**os.environ, "LINTNEWS_CACHE_DIR": str(tmp_path)}
    cold, warm = (
        subprocess.run(
            [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True, encoding="utf-8"
        )
        for _ in range(2)
    )
    assert cold.stdout == "['L', 'É', 'R', 'É'] [(10, 16), (35, 38)] non True\n"
    assert warm.stdout == "['L', 'É', 'R', 'É'] [(10, 16), (35, 38)] non False\n"


def test_what_needs_the_compiler_later_still_works(tmp_path: Path) -> None:
    env = {**os.environ, "LINTNEWS_CACHE_DIR": str(tmp_path)}
    results = [
        subprocess.run(
            [sys.executable, "-c", CODE], env=env, capture_output=True, text=True, check=True, encoding="utf-8"
        )
        for _ in range(2)
    ]
    assert all(" <L> maire True\n" in result.stdout for result in results)


def test_an_exploding_pattern_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "SECONDS", 0.2)
    with pytest.raises(TimeoutError):
        patterns.find(r"(?:a|a|b|c|aa)+$", "a" * 4000 + "!")


def test_a_broken_pattern_is_an_error_when_used() -> None:
    broken = patterns.pattern("(")
    with pytest.raises(regex.error):
        broken.search("x")
