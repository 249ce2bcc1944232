#!/usr/bin/env python3
"""What the deep tier costs: CPU of `lintnews ARTICLE` without it, with it on a warm server, and with it from the cache.

    benchmarks/deep_tier.py [--lintnews "lintnews"] [--articles DIR] [--number 12] [--json FILE]

Takes the articles nearest to 4 KB, starts the local server (`lintnews languagetool start`) in a cache of its own, has it answer on
other articles until its compiler has settled, and then counts for each article user and system time of the run and of the
server's process (/proc, so Linux only): the median over the articles is printed. The articles are those of --articles (default:
the benchmark's clean ones where LINTNEWS_BENCH or ../shared/bench is there, else seeds/clean). Exits with 0, and says so, where
LanguageTool is not installed. Needs only the standard library.
"""

import argparse
import json
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from speed import ARTICLE, articles, measured

WARMING = 40  # articles before anything is counted


def of_process(number: int) -> float:
    """CPU seconds that a process has used."""
    words = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lintnews", default=str(Path(sys.executable).parent / "lintnews"))
    parser.add_argument("--articles")
    parser.add_argument("--number", type=int, default=12)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    lintnews = shlex.split(options.lintnews)
    texts = sorted(articles(options.articles), key=lambda path: abs(path.stat().st_size - ARTICLE))
    chosen, others = texts[: options.number], texts[options.number : options.number + WARMING]
    with tempfile.TemporaryDirectory() as cache:
        os.environ["LINTNEWS_CACHE_DIR"] = cache
        started = subprocess.run([*lintnews, "languagetool", "start"], capture_output=True, text=True)
        if started.returncode:
            print(f"skipped: {started.stderr.strip()}")
            return 0
        try:
            figures = _figures([*lintnews, "check", "--isolated", "--exit-zero"], Path(cache), chosen, others)
        finally:
            subprocess.run([*lintnews, "languagetool", "stop"], capture_output=True)
    print(f"articles    {len(chosen)} of {min(map(_size, chosen))} to {max(map(_size, chosen))} bytes; medians, CPU")
    print(f"without     {figures['without_ms']:.0f} ms")
    print(f"first time  + {figures['first_ms']:.0f} ms, {figures['server_ms']:.0f} of them the server's")
    print(f"from cache  + {figures['cached_ms']:.0f} ms")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")
    return 0


def _size(path: Path) -> int:
    return path.stat().st_size


def _figures(command: list[str], cache: Path, chosen: list[Path], others: list[Path]) -> dict[str, float]:
    """The medians over ``chosen``; ``others`` warm the server up."""
    java = json.loads((cache / "languagetool" / "state.json").read_text())["java"]
    deep = [*command, "--languagetool"]
    for path in others:
        subprocess.run([*deep, str(path)], stdout=subprocess.DEVNULL, check=True)
    rows = []
    for path in chosen:
        without = min(measured([*command, str(path)])[0] for _ in range(5))
        before = of_process(java)
        first = measured([*deep, str(path)])[0]
        server = of_process(java) - before
        again = min(measured([*deep, str(path)])[0] for _ in range(5))
        rows.append((without, first + server - without, server, again - without))
    names = ("without_ms", "first_ms", "server_ms", "cached_ms")
    return {
        name: round(statistics.median(column) * 1000, 1)
        for name, column in zip(names, zip(*rows, strict=True), strict=True)
    }


if __name__ == "__main__":
    sys.exit(main())
