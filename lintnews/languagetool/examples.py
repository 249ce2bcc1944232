"""What LanguageTool said of the rules' examples, so that `lintnews test` needs no server.

scripts/record_examples.py writes the answers of a real server.
"""

from collections.abc import Sequence
from pathlib import Path

from lintnews.languagetool.match import Match
from lintnews.span import Span

ANSWERS = Path(__file__).parents[1] / "data" / "languagetool" / "examples.json"


class Examples:
    """A checker that knows the paragraphs of our rules' examples by heart."""

    def __init__(self) -> None:
        self._answers: dict[str, tuple[Match, ...]] | None = None

    def check(self, texts: Sequence[str], only: tuple[str, ...] = ()) -> list[tuple[Match, ...]]:
        """What was said of each text, within the categories ``only`` where some are named.

        Raises:
            LookupError: an example was changed since the answers were recorded.
        """
        if self._answers is None:
            self._answers = read()
        for text in texts:
            if text not in self._answers:
                raise LookupError(f"scripts/record_examples.py has not recorded what LanguageTool says of {text!r}")
        return [tuple(match for match in self._answers[text] if not only or match.category in only) for text in texts]


def read() -> dict[str, tuple[Match, ...]]:
    """The recorded matches by paragraph."""
    import json

    stored = json.loads(ANSWERS.read_text(encoding="utf-8"))
    return {
        text: tuple(
            Match(Span(start, end), rule, sub, category, issue, message, tuple(replacements))
            for start, end, rule, sub, category, issue, message, replacements in found
        )
        for text, found in stored.items()
    }


def write(answers: dict[str, tuple[Match, ...]]) -> None:
    """Store ``answers``, a paragraph's matches one a line."""
    import json

    paragraphs = []
    for text, found in sorted(answers.items()):
        rows = [json.dumps([*match.span, *match[1:]], ensure_ascii=False) for match in sorted(found)]
        inside = "\n" + ",\n".join(f"  {row}" for row in rows) if rows else ""
        paragraphs.append(f"{json.dumps(text, ensure_ascii=False)}: [{inside}]")
    ANSWERS.write_text("{\n" + ",\n".join(paragraphs) + "\n}\n", encoding="utf-8")
