"""What LanguageTool said of the rules' examples, so that `lintnews test` needs no server.

scripts/record_examples.py writes the answers of a real server.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from lintnews.languagetool.match import Match, of_row

ANSWERS = Path(__file__).parents[1] / "data" / "languagetool" / "examples.json"

# By the categories that were asked for, comma between them (empty: those of a usual run), then by paragraph.
Answers = dict[str, dict[str, tuple[Match, ...]]]


class Examples:
    """A checker that knows the paragraphs of our rules' examples by heart."""

    def __init__(self) -> None:
        self._answers: Answers | None = None

    def check(self, texts: Sequence[str], only: tuple[str, ...] = ()) -> list[tuple[Match, ...]]:
        """What was said of each text.

        Raises:
            LookupError: an example was changed since the answers were recorded.
        """
        if self._answers is None:
            self._answers = read()
        said = self._answers.get(",".join(only), {})
        for text in texts:
            if text not in said:
                raise LookupError(f"scripts/record_examples.py has not recorded what LanguageTool says of {text!r}")
        return [said[text] for text in texts]


def read() -> Answers:
    """The recorded matches."""
    import json

    stored = json.loads(ANSWERS.read_text(encoding="utf-8"))
    return {only: {text: tuple(map(of_row, found)) for text, found in said.items()} for only, said in stored.items()}


def write(answers: Mapping[str, Mapping[str, tuple[Match, ...]]]) -> None:
    """Store ``answers``, a match a line."""
    import json

    def dumped(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    blocks = []
    for only, said in sorted(answers.items()):
        paragraphs = []
        for text, found in sorted(said.items()):
            rows = ",\n".join(f"   {dumped(match.row())}" for match in sorted(found))
            paragraphs.append(f"  {dumped(text)}: [" + (f"\n{rows}" if rows else "") + "]")
        blocks.append(f" {dumped(only)}: {{\n" + ",\n".join(paragraphs) + "\n }")
    ANSWERS.write_text("{\n" + ",\n".join(blocks) + "\n}\n", encoding="utf-8")
