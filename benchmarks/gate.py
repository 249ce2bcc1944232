#!/usr/bin/env python3
"""Fail when the figures on the benchmark, or the speed, fall below the floors kept in benchmarks/floors.json.

    benchmarks/gate.py [--lintnews "lintnews"]

The benchmark is looked for in LINTNEWS_BENCH, then in ../shared/bench; where it is absent this says so and measures
the speed alone.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def ran(script: Path, *words: str) -> dict[str, Any]:
    """What a measuring script wrote; it prints its own table."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        subprocess.run([sys.executable, str(script), *words, "--json", str(out)], check=True)
        figures: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
        return figures


def quality(figures: dict[str, Any]) -> dict[str, float]:
    """The benchmark's answer as the names that floors.json uses."""
    found = {
        "seed_found": figures["seed"]["found"],
        "seed_on_no_mark": figures["seed"]["extra"],
        "spun_share": figures["spun"]["found"] / figures["spun"]["all"],
        "injected_share": figures["injected"]["found"] / figures["injected"]["all"],
        "clean_per_1000_words": figures["clean"]["per_1000"],
    }
    classes = [found / every for found, every in figures["injected"]["by"].values() if every >= 20]
    return {**found, "injected_least_class": min(classes)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lintnews", default=str(Path(sys.executable).parent / "lintnews"))
    options = parser.parse_args()
    floors = json.loads((ROOT / "benchmarks" / "floors.json").read_text(encoding="utf-8"))
    figures: dict[str, float] = {}
    bench = Path(os.environ.get("LINTNEWS_BENCH", ROOT.parent / "shared" / "bench"))
    if (bench / "score.py").is_file():
        figures |= quality(ran(bench / "score.py", "--lintnews", options.lintnews, "--data", str(bench)))
    else:
        print(f"SKIPPED: no benchmark at {bench}; set LINTNEWS_BENCH to measure what is found")
    quotations = ran(ROOT / "benchmarks" / "quotations" / "score.py", "--lintnews", options.lintnews)
    figures |= {f"quotations_{name}": share for name, share in quotations.items()}
    figures |= ran(ROOT / "benchmarks" / "speed.py", "--lintnews", options.lintnews)
    # A slow or busy machine slows both: KB linted in the time in which Python starts.
    figures["throughput_kb_per_python_start"] = figures["throughput_kb_per_s"] * figures["python_cpu_ms"] / 1000
    failed = False
    for name, limit in floors["at_least"].items():
        if name in figures and figures[name] < limit:
            failed = True
            print(f"BELOW THE FLOOR: {name} is {figures[name]:.3f}, at least {limit} was expected")
    for name, limit in floors["at_most"].items():
        if name in figures and figures[name] > limit:
            failed = True
            print(f"ABOVE THE CEILING: {name} is {figures[name]:.3f}, at most {limit} was expected")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
