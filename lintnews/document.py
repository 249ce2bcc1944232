"""The article: immutable text and the layers that rules ask for."""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from lintnews.source import SourceMap

T = TypeVar("T")


class Document:
    """Text plus lazily computed layers.

    A layer is any function of a document: ``doc[quotes]`` calls it once and keeps the value; a layer may ask for other
    layers. Tests preset a layer with ``layers=``.

    ``text`` is in NFC, its line ends are ``\\n``, soft hyphens are gone; ``source`` maps its offsets (code points, end
    exclusive) back to the file. ``plain`` has the same offsets, with every horizontal space a space and every apostrophe
    ``'``: patterns are written for it. ``date`` is the article's own (``YYYY-MM-DD``) or empty.
    """

    __slots__ = ("_layers", "_line_starts", "_lowered", "_plain", "date", "lang", "source", "text")

    def __init__(
        self,
        text: str,
        *,
        lang: str = "fr",
        date: str = "",
        source: SourceMap | None = None,
        layers: Mapping[Callable[["Document"], Any], Any] | None = None,
    ) -> None:
        self.text = text
        self.lang = lang
        self.date = date
        self.source = source
        self._layers = dict(layers or {})
        self._plain: str | None = None
        self._lowered: str | None = None
        self._line_starts: list[int] | None = None

    def __getitem__(self, layer: Callable[["Document"], T]) -> T:
        value: T
        try:
            value = self._layers[layer]
        except KeyError:
            value = self._layers[layer] = layer(self)
        return value

    def __repr__(self) -> str:
        return f"<Document {self.lang}, {len(self.text)} characters, {self.text[:40]!r}>"

    @property
    def plain(self) -> str:
        """The text with spaces and apostrophes made one kind each; offsets are those of ``text``."""
        if self._plain is None:
            self._plain = unify(self.text)
        return self._plain

    @property
    def lowered(self) -> str:
        """``plain`` in lower case, to look for needles in; its offsets mean nothing."""
        if self._lowered is None:
            self._lowered = self.plain.lower()
        return self._lowered

    def line_col(self, offset: int) -> tuple[int, int]:
        """Line and column of ``offset`` in the text, both from 1."""
        if self._line_starts is None:
            self._line_starts = line_starts(self.text)
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1


def unify(text: str) -> str:
    """``text`` with U+00A0, U+202F, U+2009 and tabs as spaces and ’ as ', character for character."""
    if text.isascii():
        return text.replace("\t", " ")
    return (
        text.replace("\u00a0", " ")
        .replace("\u202f", " ")
        .replace("\u2009", " ")
        .replace("\t", " ")
        .replace("\u2019", "'")
    )


def line_starts(text: str) -> list[int]:
    """Offsets at which the lines of ``text`` begin; ``\\r\\n``, ``\\n`` and a lone ``\\r`` end a line."""
    starts = [0]
    at = 0
    if "\r" not in text:
        while (at := text.find("\n", at) + 1) > 0:
            starts.append(at)
        return starts
    for at, char in enumerate(text):
        if char == "\n" or (char == "\r" and text[at + 1 : at + 2] != "\n"):
            starts.append(at + 1)
    return starts
