#!/usr/bin/env python3
"""Precision on real text: the findings of the installed lintnews on edited articles, against verdicts given by hand.

    benchmarks/judge.py [--lintnews "lintnews"] [--articles DIR] [--write]

`verdicts.tsv` has a line for each finding on the benchmark's clean articles: path, line, column, rule, severity, the words found,
verdict and reason. The verdicts are
  true      the published text is wrong there, or contradicts itself
  slight    true, but a newsroom may not care
  false     nothing is wrong there
Prints the share of true and slight ones, over all and by rule, the rules with at least five findings that are right in fewer than
70 %, and the findings that have no verdict yet; with --write these are added with the verdict `?` and lines of findings that are
gone are dropped. Exits with 1 where a finding has no verdict, 0 where the articles are missing (and says so).
Needs only the standard library.
"""

import argparse
import csv
import json
import os
import shlex
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VERDICTS = Path(__file__).with_name("verdicts.tsv")
COLUMNS = ["path", "line", "column", "rule", "severity", "text", "verdict", "reason"]
ENOUGH = 5  # findings of a rule from which on its precision counts
LEAST = 0.7

Key = tuple[str, str, str, str]


def findings(command: str, folder: Path) -> dict[Key, dict[str, str]]:
    """The findings on the articles below ``folder``, without verdicts."""
    run = subprocess.run(
        [*shlex.split(command), "check", "--isolated", "--no-cache", "--exit-zero", "--output-format", "json", "."],
        cwd=folder, capture_output=True, encoding="utf-8", check=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    rows = {}
    for found in json.loads(run.stdout)["findings"]:
        start = found["start"]
        text = " ".join(found["text"].split())[:40]
        row = {"path": found["path"].removeprefix("./"), "line": str(start["line"]), "column": str(start["column"])}
        row |= {"rule": found["rule"], "severity": found["severity"], "text": text, "verdict": "?", "reason": ""}
        rows[key(row)] = row
    return rows


def key(row: dict[str, str]) -> Key:
    """What makes a finding the same from one run to the next."""
    return row["path"], row["line"], row["column"], row["rule"]


def judged() -> dict[Key, dict[str, str]]:
    """The verdicts given."""
    if not VERDICTS.exists():
        return {}
    with VERDICTS.open(encoding="utf-8", newline="") as stream:
        return {key(row): row for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)}


def write(rows: list[dict[str, str]]) -> None:
    """Write the verdicts back, in order."""
    lines = ["\t".join(COLUMNS)] + ["\t".join(row[column] for column in COLUMNS) for row in rows]
    VERDICTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def report(rows: list[dict[str, str]]) -> None:
    """Print the precision over all, without the severity info, and by rule."""
    rules: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        rules[row["rule"]][row["verdict"]] += 1
    for title, chosen in (("all", rows), ("without info", [row for row in rows if row["severity"] != "info"])):
        counts = Counter(row["verdict"] for row in chosen)
        right = counts["true"] + counts["slight"]
        print(f"{title}: {len(chosen)} findings, {counts['true']} true, {counts['slight']} slight, {counts['false']} false: "
              f"{right / max(1, len(chosen)):.0%} right")  # fmt: skip
    for rule, counts in sorted(rules.items(), key=lambda item: -item[1].total()):
        right = (counts["true"] + counts["slight"]) / counts.total()
        low = "  BELOW 70 %: preview" if counts.total() >= ENOUGH and right < LEAST else ""
        print(f"   {rule:34} {counts.total():3} findings, {right:4.0%} right{low}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lintnews", default=str(Path(sys.executable).parent / "lintnews"))
    bench = Path(os.environ.get("LINTNEWS_BENCH", ROOT.parent / "shared" / "bench"))
    parser.add_argument("--articles", type=Path, default=bench / "clean")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if not options.articles.is_dir():
        print(f"SKIPPED: no articles in {options.articles}")
        return 0
    found, known = findings(options.lintnews, options.articles), judged()
    rows = [
        known.get(one, row) | {"text": row["text"], "severity": row["severity"]} for one, row in sorted(found.items())
    ]
    if options.write:
        write(rows)
    report(rows)
    open_ones = [row for row in rows if row["verdict"] not in ("true", "slight", "false")]
    for row in open_ones:
        print(f"NO VERDICT {row['path']}:{row['line']}:{row['column']} {row['rule']} {row['text']!r}")
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(main())
