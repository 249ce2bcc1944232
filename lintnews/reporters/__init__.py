"""Reporters: reports to text, a format per file; each is a function ``Iterable[Report], Style -> Iterator[str]``."""

from collections.abc import Callable, Iterable, Iterator

from lintnews.finding import Report
from lintnews.record import NamedTuple


class Style(NamedTuple):
    """How a person wants to read: language, ANSI colours, most columns of a line of the article, the summary or not."""

    french: bool = False
    color: bool = False
    columns: int = 100
    summary: bool = True


Reporter = Callable[[Iterable[Report], Style], Iterator[str]]

REPORTERS = {
    "text": "lintnews.reporters.text:text",
    "concise": "lintnews.reporters.concise:concise",
    "json": "lintnews.reporters.json:json_object",
    "jsonl": "lintnews.reporters.jsonl:json_lines",
}

# For people: in the locale's encoding and theirs to colour. Every other format is UTF-8, whatever the locale.
FOR_PEOPLE = frozenset({"text", "concise"})


def reporter_of(name: str) -> Reporter:
    """The reporter of the format ``name``.

    Raises:
        KeyError: there is no such format.
    """
    module, _, attribute = REPORTERS[name].partition(":")
    found: Reporter = getattr(__import__(module, fromlist=[attribute]), attribute)
    return found
