"""Record what LanguageTool says of the rules' examples: the answers that `lintnews test` checks the rules with.

Every rule that asks LanguageTool is run on its examples with a checker that asks the server and notes each paragraph's matches.

    python scripts/record_examples.py --server http://127.0.0.1:8081            # LanguageTool 6.8, French
    python scripts/record_examples.py --server http://127.0.0.1:8081 --check    # 1 where the server says something else
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lintnews.languagetool import examples
from lintnews.languagetool.checker import FIRST_SECONDS, options_of
from lintnews.languagetool.client import ask
from lintnews.languagetool.match import Match
from lintnews.layers.languagetool import checker
from lintnews.load import all_rules
from lintnews.testing import run, unmark


class Recorder:
    """A checker that asks a server, as a run does, and keeps every answer."""

    def __init__(self, server: str) -> None:
        self.server = server
        self.answers: dict[str, dict[str, tuple[Match, ...]]] = defaultdict(dict)

    def check(self, texts: Sequence[str], only: tuple[str, ...] = ()) -> list[tuple[Match, ...]]:
        """What the server says of each text, one request a text."""
        said = self.answers[",".join(only)]
        for text in texts:
            if text not in said:
                _, (said[text],) = ask(self.server, [text], options_of(only), FIRST_SECONDS)
        return [said[text] for text in texts]


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
    stored = {(only, text): found for only, said in examples.read().items() for text, found in said.items()}
    told = {(only, text): found for only, said in recorder.answers.items() for text, found in said.items()}
    different = [key for key in stored.keys() | told.keys() if stored.get(key) != told.get(key)]
    for key in sorted(different):
        print(f"{key[1]!r}: recorded {stored.get(key)}, said {told.get(key)}")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
