"""Plain text: one article a file, put into the one form that rules read."""

import unicodedata
from collections.abc import Iterator

from lintnews.patterns import compiled
from lintnews.readers.changes import Change, changed
from lintnews.record import NamedTuple
from lintnews.source import SourceMap
from lintnews.suppress import Suppression

LINE_ENDS = r"\r\n?"
# Nothing below U+0300 joins what stands before it: a change of form lies in a run of characters beyond, with the base before it.
FORMS = r"\r\n?|[\x00-\u00ac\u00ae-\u02ff]?(?:\u00ad*[^\x00-\u02ff])+|[^\r\n]?\u00ad+"
# A character with what joins it, and the soft hyphens after it: an edit across them then touches nothing else.
CLUSTER = r"\X(?:\u00ad+[\p{M}\u1160-\u11ff]*)*"


class Article(NamedTuple):
    """An article of a file: its text in NFC with ``\\n`` as line end and no soft hyphen, and the map back to the file.

    ``source`` is None where the text is the file's. ``date`` (``YYYY-MM-DD``) and ``lang`` are empty where the file does not
    tell; ``suppressions`` stand in the file itself; ``misread`` are directives that could not be read, with their lines.
    """

    text: str
    source: SourceMap | None = None
    date: str = ""
    lang: str = ""
    record: int | None = None
    suppressions: tuple[Suppression, ...] = ()
    misread: tuple[tuple[int, str], ...] = ()


def read(text: str) -> Iterator[Article]:
    """The one article of a plain text."""
    yield Article(*normal(text))


def normal(text: str) -> tuple[str, SourceMap | None]:
    """``text`` in NFC, line ends ``\\n``, soft hyphens (U+00AD) dropped, and the map back; None where nothing changed."""
    composed = text.isascii() or unicodedata.is_normalized("NFC", text)
    if composed and "\r" not in text and "\u00ad" not in text:
        return text, None
    words, pieces = changed(text, _line_ends(text) if composed and "\u00ad" not in text else _forms(text))
    return words, SourceMap(pieces)


def _line_ends(text: str) -> Iterator[Change]:
    for match in compiled(LINE_ENDS).finditer(text):
        yield Change(match.start(), match.end(), "\n")


def _forms(text: str) -> Iterator[Change]:
    for match in compiled(FORMS).finditer(text):
        if match[0][0] == "\r":
            yield Change(*match.span(), "\n")
            continue
        for cluster in compiled(CLUSTER).finditer(text, *match.span()):
            new = unicodedata.normalize("NFC", cluster[0].replace("\u00ad", ""))
            if new != cluster[0]:
                yield Change(*cluster.span(), new)
