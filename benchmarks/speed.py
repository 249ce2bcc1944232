#!/usr/bin/env python3
"""Start-up, throughput and memory of the installed lintnews, beside bare Python in the same run.

    benchmarks/speed.py [--lintnews "lintnews"] [--articles DIR] [--runs 15] [--json FILE]

Prints
  start       CPU of `lintnews ARTICLE` (one article of about 4 KB, warm catalogue, all default rules), and its ratio to that of
              `python -c pass`
  throughput  KB of article text per CPU second, one process, no cache, on about 5 MB of articles
  memory      peak resident memory of `lintnews ARTICLE`
Figures are of whole processes, as the operating system counts them (user and system time); the least of the runs is taken, because
other load can only add. The articles are those of --articles (default: the benchmark's clean ones where LINTNEWS_BENCH or
../shared/bench is there, else seeds/clean), repeated. Needs only the standard library and Linux or macOS.
"""

import argparse
import json
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZE = 5_000_000
ARTICLE = 4_000


def measured(command: list[str]) -> tuple[float, float]:
    """CPU seconds and peak resident megabytes of a command, its own children included in the CPU."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    scale = 1e6 if sys.platform == "darwin" else 1e3
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale


def articles(folder: str | None) -> list[Path]:
    """The articles to measure on."""
    bench = Path(os.environ.get("LINTNEWS_BENCH", ROOT.parent / "shared" / "bench")) / "clean"
    chosen = Path(folder) if folder else bench if bench.is_dir() else ROOT / "seeds" / "clean"
    return sorted(chosen.rglob("*.txt"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lintnews", default=str(Path(sys.executable).parent / "lintnews"))
    parser.add_argument("--articles")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    lintnews = [*shlex.split(options.lintnews), "check", "--isolated", "--no-cache", "--exit-zero"]
    texts = articles(options.articles)
    one = min(texts, key=lambda path: abs(path.stat().st_size - ARTICLE))
    measured([*lintnews, str(one)])  # the catalogue is compiled once
    bare = min(measured([sys.executable, "-c", "pass"])[0] for _ in range(options.runs))
    runs = [measured([*lintnews, str(one)]) for _ in range(options.runs)]
    start, memory = min(cpu for cpu, _ in runs), max(peak for _, peak in runs)
    with tempfile.TemporaryDirectory() as folder:
        size = number = 0
        while size < SIZE:
            data = texts[number % len(texts)].read_bytes()
            (Path(folder) / f"{number:06}.txt").write_bytes(data)
            size += len(data)
            number += 1
        spent = min(measured([*lintnews, "--jobs", "1", "--output-format", "jsonl", folder])[0] for _ in range(3))
    figures = {
        "start_cpu_ms": round(start * 1000, 1),
        "python_cpu_ms": round(bare * 1000, 1),
        "start_ratio": round(start / bare, 2),
        "throughput_kb_per_s": round(size / 1000 / spent),
        "memory_mb": round(memory, 1),
        "article_bytes": one.stat().st_size,
    }
    print(f"start       {figures['start_cpu_ms']} ms of CPU on {one.stat().st_size} bytes, {figures['start_ratio']} × bare Python "
          f"({figures['python_cpu_ms']} ms)")  # fmt: skip
    print(f"throughput  {figures['throughput_kb_per_s']} KB/s of one core, {size / 1e6:.1f} MB in {number} articles")
    print(f"memory      {figures['memory_mb']} MB at the most")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
