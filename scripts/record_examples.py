"""Record what LanguageTool says of the rules' examples: the answers that `lintnews test` checks the rules with.

Every rule that asks LanguageTool is run on its examples with a checker that asks the server and notes each paragraph's matches.

    python scripts/record_examples.py --server http://127.0.0.1:8081            # LanguageTool 6.8, French
    python scripts/record_examples.py --server http://127.0.0.1:8081 --check    # 1 where the server says something else
"""

import argparse
import json
import sys
import urllib.parse
import urllib.request
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lintnews.languagetool import examples
from lintnews.languagetool.match import Match
from lintnews.layers.languagetool import checker
from lintnews.load import all_rules
from lintnews.span import Span
from lintnews.testing import run, unmark


class Recorder:
    """A checker that asks a server and keeps every answer."""

    def __init__(self, server: str) -> None:
        self.server = server.rstrip("/") + "/v2/check"
        self.answers: dict[str, tuple[Match, ...]] = {}

    def check(self, texts: Sequence[str], only: tuple[str, ...] = ()) -> list[tuple[Match, ...]]:
        """What the server says of each text, one request a text, within the categories ``only`` where some are named."""
        for text in texts:
            if text not in self.answers:
                self.answers[text] = self._ask(text)
        return [tuple(match for match in self.answers[text] if not only or match.category in only) for text in texts]

    def _ask(self, text: str) -> tuple[Match, ...]:
        form = {"text": text, "language": "fr", "mode": "allButTextLevelOnly"}
        with urllib.request.urlopen(self.server, urllib.parse.urlencode(form).encode(), timeout=60) as answer:
            found = json.load(answer)["matches"]
        return tuple(_match(one, text) for one in found)


def _match(one: dict[str, object], text: str) -> Match:
    rule, start, length = one["rule"], one["offset"], one["length"]
    replacements = one["replacements"]
    assert (
        isinstance(rule, dict) and isinstance(start, int) and isinstance(length, int) and isinstance(replacements, list)
    )
    units = text.encode("utf-16-le")
    first = len(units[: 2 * start].decode("utf-16-le"))
    last = len(units[: 2 * (start + length)].decode("utf-16-le"))
    return Match(
        Span(first, last), rule["id"], rule.get("subId") or "", rule["category"]["id"], rule["issueType"],
        str(one["message"]), tuple(str(each["value"]) for each in replacements[:5]),
    )  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", required=True)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; tell where the recorded answers are others"
    )
    options = parser.parse_args()
    recorder = Recorder(options.server)
    for rule in all_rules(entry_points=False):
        texts = [*rule.good, *(unmark(bad.text)[0] for bad in rule.bad), *(bad.fixed for bad in rule.bad if bad.fixed)]
        for text in texts:
            run(rule, text, layers={checker: recorder})
    if not options.check:
        examples.write(recorder.answers)
        return 0
    stored = examples.read()
    different = [
        text for text in stored.keys() | recorder.answers.keys() if stored.get(text) != recorder.answers.get(text)
    ]
    for text in sorted(different):
        print(f"{text!r}: recorded {stored.get(text)}, said {recorder.answers.get(text)}")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
