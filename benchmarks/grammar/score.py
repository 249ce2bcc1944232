#!/usr/bin/env python3
"""Measure what the family grammar lets through of LanguageTool's matches on published articles.

    benchmarks/grammar/score.py                                       # the figures of the verdicts in raw.tsv and passed.tsv
    benchmarks/grammar/score.py --server http://127.0.0.1:8081       # the same articles, asked anew
    benchmarks/grammar/score.py --server … --articles DIR --list      # other articles, their matches listed with no verdict

raw.tsv holds matches of the plain server: the seeded sample of 200 (set ``sample``) and those read besides (set ``read``: the
categories on agreement, grammar, homophones, elision and usage, unknown words in lower case, and some others). passed.tsv holds all
that the filter passed. Verdicts: true (the published text is wrong there), slight (a norm that many houses do not hold), false.
The articles are those of the benchmark's folder ``clean`` ($LINTNEWS_BENCH, or ../shared/bench beside the checkout).
"""

import argparse
import csv
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
WORDS = 146_930  # of the 349 articles, as their score.py counts them
SECONDS = 300.0  # that an answer may take
MATCHES = 4_635  # of the plain server, LanguageTool 6.8, on them

Row = dict[str, str]


def rows(name: str) -> list[Row]:
    """The verdicts of a file."""
    with (HERE / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


def counted(title: str, found: Sequence[Row]) -> None:
    """Print how many of the rows are right."""
    verdicts = Counter(row["verdict"] for row in found)
    true, slight = verdicts["true"], verdicts["slight"]
    print(
        f"{title}: {len(found)}; {true} true, {slight} slight, {verdicts['false']} false, {verdicts['']} unread: "
        f"{true / max(1, len(found)):.0%} true, {(true + slight) / max(1, len(found)):.0%} with the slight ones"
    )


def place(row: Row) -> tuple[str, int, int]:
    return row["path"], int(row["line"]), int(row["column"])


def kept(true: Sequence[Row], passed: Sequence[Row]) -> int:
    """How many of the true rows overlap a passed one."""
    spans: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for row in passed:
        path, line, column = place(row)
        spans.setdefault((path, line), []).append((column, column + len(row["match"])))
    found = 0
    for row in true:
        path, line, column = place(row)
        end = column + len(row["match"])
        found += any(start < end and column < stop for start, stop in spans.get((path, line), ()))
    return found


def report(passed: Sequence[Row], words: int) -> None:
    """Print rate, precision and recall."""
    raw = rows("raw.tsv")
    sample = [row for row in raw if row["set"] == "sample"]
    print(f"raw: {MATCHES} matches, {MATCHES / WORDS * 1000:.1f} per 1,000 words")
    counted("raw, seeded sample", sample)
    print(f"passed: {len(passed)} in {words:,} words, {len(passed) / words * 1000:.2f} per 1,000")
    counted("passed", passed)
    counted("passed, outside quotations", [row for row in passed if row["defect"] != "in-quotation"])
    for title, group in (("read", raw), ("sample", sample)):
        true = [row for row in group if row["verdict"] == "true"]
        found = kept(true, passed)
        print(f"true ones of the raw {title} that are passed: {found} of {len(true)} ({found / max(1, len(true)):.0%})")
    for defect, count in sorted(Counter(row["defect"] for row in passed).items()):
        right = sum(row["defect"] == defect and row["verdict"] == "true" for row in passed)
        print(f"   {defect:14} {count:4}, {right:4} true")


class Server:
    """A checker that asks a LanguageTool server what lintnews asks it."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")

    def check(self, texts: Sequence[str], only: tuple[str, ...] = ()) -> list[tuple[Any, ...]]:
        """What the server says of each text."""
        from lintnews.languagetool.checker import options_of
        from lintnews.languagetool.client import ask

        _, found = ask(self.url, texts, options_of(only), SECONDS)
        return list(found)


def asked(server: str, folder: Path) -> Iterator[tuple[int, list[Row]]]:
    """The words of each article and what is passed of it."""
    from lintnews.document import Document
    from lintnews.layers.grammar import passed
    from lintnews.layers.languagetool import checker
    from lintnews.readers import decode, reader

    asking = Server(server)
    for path in sorted(folder.rglob("*.txt")):
        decoded = decode(path.read_bytes())
        found = []
        for article in reader(path.name)(decoded.text):
            doc = Document(article.text, layers={checker: asking})
            for one in doc[passed]:
                line, column = doc.line_col(one.match.span.start)
                found.append({
                    "path": path.relative_to(folder).as_posix(), "line": str(line), "column": str(column), "rule": one.match.rule,
                    "defect": "in-quotation" if one.quoted else one.defect,
                    "match": " ".join(one.match.span.of(doc.text).split(" ")), "verdict": "", "reason": "",
                })  # fmt: skip
        yield len(decoded.text.split()), found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", help="a LanguageTool server to ask anew; lintnews must be installed")
    bench = Path(os.environ.get("LINTNEWS_BENCH", ROOT.parent / "shared" / "bench"))
    parser.add_argument("--articles", type=Path, default=bench / "clean")
    parser.add_argument("--list", action="store_true", help="print what is passed as rows of passed.tsv")
    options = parser.parse_args()
    if not options.server:
        report(rows("passed.tsv"), WORDS)
        return 0
    if not options.articles.is_dir():
        print(f"SKIPPED: no articles in {options.articles}")
        return 0
    words, found = 0, []
    known = {(*place(row), row["rule"]): row for name in ("raw.tsv", "passed.tsv") for row in rows(name)}
    for count, article in asked(options.server, options.articles):
        words += count
        for row in article:
            judged = known.get((*place(row), row["rule"]), row)
            found.append(row | {"verdict": judged["verdict"], "reason": judged["reason"]})
    if options.list:
        columns = ("path", "line", "column", "rule", "defect", "match", "verdict", "reason")
        print("\t".join(columns))
        for row in found:
            print("\t".join(row[column] for column in columns))
    else:
        report(found, words)
    return 0


if __name__ == "__main__":
    sys.exit(main())
