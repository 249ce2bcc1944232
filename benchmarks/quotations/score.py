#!/usr/bin/env python3
"""Measure «lintnews facts» on articles whose quotations are marked: which are found, who says them, with which verb.

    benchmarks/quotations/score.py [FOLDER] [--lintnews COMMAND] [--details] [--json FILE]

FOLDER (by default ``unseen``, the articles that nobody looked at while the extractor was written) holds NN.txt and
NN.json: {"quotations": [{"start", "end", "text", "speaker", "written", "verb",
"place"}]}, offsets in code points of the text, marks left out. A quotation is found when the overlap of both spans (code
points that both have, by those that either has) is at least 0.8, or 0.3; each is matched once, the best pair first. A
speaker is right when the names are equal without case, accents, article and title, or, for someone who is not named, when
the head words of both are; that is counted over the marked quotations found at 0.3 that have a speaker.
"""

import argparse
import json
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any
from unicodedata import combining, normalize

LEAST = (0.8, 0.3)
LEFT_OUT = frozenset(
    "le la l les un une des du de d ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos m mm mme mlle dr me "
    "mgr".split()
)

Row = dict[str, Any]


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Shared code points by all code points of two spans."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, shared) / (max(one[1], other[1]) - min(one[0], other[0]) or 1) if shared > 0 else 0.0


def pairs(marked: list[Row], found: list[Row], least: float) -> list[tuple[int, int]]:
    """Which marked quotation is which found one."""
    ranked = sorted(
        (
            (overlap((gold["start"], gold["end"]), (row["start"]["offset"], row["end"]["offset"])), -one, -other)
            for one, gold in enumerate(marked)
            for other, row in enumerate(found)
        ),
        reverse=True,
    )
    taken: dict[int, int] = {}
    used: set[int] = set()
    for share, one, other in ranked:
        if share >= least and -one not in taken and -other not in used:
            taken[-one] = -other
            used.add(-other)
    return sorted(taken.items())


def folded(name: str) -> list[str]:
    """The words of a name in lower case without accents, articles and titles before it."""
    plain = "".join(char for char in normalize("NFD", name.lower()) if not combining(char))
    words = "".join(char if char.isalnum() else " " for char in plain).split()
    while len(words) > 1 and words[0] in LEFT_OUT:
        words.pop(0)
    return words


def same_speaker(gold: str, found: str | None) -> bool:
    """Whether both mean the same speaker."""
    if not found:
        return False
    one, other = folded(gold), folded(found)
    if one == other:
        return True
    bare = gold.split("'")[-1].split()
    office = not any(word[:1].isupper() for word in gold.replace("'", "' ").split()[1:]) and bare[0].islower()
    head = gold.replace("'", "' ").split()
    named = [word for word in head if word.lower().strip("'.") not in LEFT_OUT]
    office = office or bool(named and named[0][:1].islower())
    return office and bool(one and other) and one[0] == other[0]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent / "unseen")
    parser.add_argument("--lintnews", default=str(Path(sys.executable).parent / "lintnews"))
    parser.add_argument("--json", type=Path, help="write the shares into this file")
    parser.add_argument("--details", action="store_true", help="every miss, every extra one, every wrong speaker")
    options = parser.parse_args()
    texts = sorted(path for path in options.folder.glob("*.txt") if path.with_suffix(".json").is_file())
    if not texts:
        print(f"no articles in {options.folder}", file=sys.stderr)
        return 2
    command = [*shlex.split(options.lintnews), "facts", "--isolated", "--output-format", "json", *map(str, texts)]
    answer = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    by_path: dict[str, list[Row]] = {str(path): [] for path in texts}
    for row in json.loads(answer)["statements"]:
        by_path[row["path"]].append(row)
    marked_all = found_all = 0
    hits = dict.fromkeys(LEAST, 0)
    right = {"speaker": 0, "verb": 0, "place": 0}
    asked = {"speaker": 0, "verb": 0, "place": 0}
    for path in texts:
        marked: list[Row] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["quotations"]
        found = by_path[str(path)]
        marked_all += len(marked)
        found_all += len(found)
        for least in LEAST:
            hits[least] += len(pairs(marked, found, least))
        matched = dict(pairs(marked, found, LEAST[-1]))
        strict = dict(pairs(marked, found, LEAST[0]))
        lines = []
        for number, gold in enumerate(marked):
            if number not in matched:
                lines.append(f"missed   {gold['text'][:80]!r} {gold['speaker']} {gold['verb']} {gold['place']}")
                continue
            row = found[matched[number]]
            if number not in strict:
                lines.append(f"overlap  {gold['text'][:60]!r} found {row['text'][:60]!r}")
            checks = {
                "speaker": gold["speaker"] and same_speaker(gold["speaker"], row["name"]),
                "verb": gold["verb"] and gold["verb"] == row["lemma"],
                "place": gold["place"] == row["place"],
            }
            for key, good in checks.items():
                if gold[key]:
                    asked[key] += 1
                    right[key] += bool(good)
                    if not good:
                        said = row["name"] if key == "speaker" else row["lemma"] if key == "verb" else row["place"]
                        lines.append(f"{key:8} {gold['text'][:50]!r}: {gold[key]!r}, found {said!r}")
        lines += [
            f"extra    {row['text'][:80]!r} {row['name']} {row['lemma']} {row['place']}"
            for number, row in enumerate(found)
            if number not in matched.values()
        ]
        if options.details:
            print(f"{path.name}: {len(marked)} marked, {len(found)} found, {len(strict)} matched")
            print("".join(f"  {line}\n" for line in lines), end="")
    print(f"{len(texts)} articles, {marked_all} quotations marked, {found_all} found")
    figures = {}
    for least in LEAST:
        precision, recall = hits[least] / (found_all or 1), hits[least] / (marked_all or 1)
        f1 = 2 * precision * recall / (precision + recall or 1)
        figures[f"f1_{least}"] = f1
        print(f"overlap >= {least}: precision {precision:.1%}, recall {recall:.1%}, F1 {f1:.1%}")
    for key in right:
        figures[key] = right[key] / (asked[key] or 1)
        print(f"{key} right: {right[key]} of {asked[key]} ({figures[key]:.1%})")
    if options.json:
        options.json.write_text(json.dumps(figures), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
