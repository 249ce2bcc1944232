"""Places in the text and places in the file: every span leads to the words that it was read from."""

import random
import unicodedata

import pytest

from lintnews.readers.changes import Change, changed, composed
from lintnews.readers.markdown import read as read_markdown
from lintnews.readers.text import normal
from lintnews.source import Piece, SourceMap
from lintnews.span import Span

# Letters, decomposed accents (two on one letter, too), Hangul in pieces, a letter that NFC changes alone, marks, line ends.
ALPHABET = ["a", "b", "é", "e\u0301", "a\u0323\u0302", "o\u0302\u0323", "\u1100\u1161\u11a8", "\u212b", "«", "’", "œ"]
ALPHABET += [" ", "\u00a0", "\n", "\r\n", "\r", "\u00ad", "\u00ad\u00ad", "\u0301", "😀", "≠", "\u2260\u0338"]
MARKUP = [
    "mot",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "# ",
    "> ",
    "- ",
    "[",
    "](u)",
    "![",
    "]",
    "(",
    ")",
]
MARKUP += [
    "<b>",
    "<!-- x -->",
    "<!--",
    "-->",
    "&amp;",
    "&eacute;",
    "\\",
    "e\u0301",
    "  \n",
    "---\n",
    "|",
    "~~",
    "é",
    "\u00ad",
]
MARKUP += ["<br>", ".", "===\n"]


def same(text: str) -> str:
    """A text as rules read it, made the plain way."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00ad", "")
    return unicodedata.normalize("NFC", text)


def texts(alphabet: list[str], count: int) -> list[str]:
    dice = random.Random(20240805)
    return ["".join(dice.choices(alphabet, k=dice.randrange(1, 25))) for _ in range(count)]


def test_every_span_of_a_text_leads_to_its_words() -> None:
    for source in texts(ALPHABET, 1500):
        text, below = normal(source)
        assert text == same(source), ascii(source)
        pieces = below or SourceMap(())
        for start in range(len(text) + 1):
            for end in range(start, len(text) + 1):
                place = pieces.to_source(Span(start, end))
                assert 0 <= place.start <= place.end <= len(source)
                held = [piece.text for piece in pieces.pieces if not piece.exact]
                if any(piece.start < edge < piece.end for piece in held for edge in (start, end)):
                    assert text[start:end] in same(place.of(source)), (ascii(source), start, end)
                else:
                    assert same(place.of(source)) == text[start:end], (ascii(source), start, end)


def test_plain_text_needs_no_map() -> None:
    assert normal("Une phrase « simple ».\nÉté.") == ("Une phrase « simple ».\nÉté.", None)
    assert normal("") == ("", None)


@pytest.mark.parametrize(
    ("source", "text", "span", "words"),
    [
        ("un\r\ndeux", "un\ndeux", (2, 3), "\r\n"),
        ("un\rdeux", "un\ndeux", (3, 7), "deux"),
        ("e\u0301te\u0301", "été", (0, 1), "e\u0301"),
        ("e\u0301te\u0301", "été", (1, 3), "te\u0301"),
        ("fu\u00adsées", "fusées", (0, 6), "fu\u00adsées"),
        ("fu\u00adsées", "fusées", (2, 6), "sées"),
        ("\u00adfin", "fin", (0, 3), "fin"),
    ],
)
def test_places(source: str, text: str, span: tuple[int, int], words: str) -> None:
    read, pieces = normal(source)
    assert read == text and pieces is not None
    assert pieces.to_source(Span(*span)).of(source) == words


def test_edits_of_every_editable_span_change_nothing_else() -> None:
    for source in texts(ALPHABET, 500):
        text, pieces = normal(source)
        if pieces is None:
            continue
        for start in range(len(text) + 1):
            for end in range(start, min(start + 4, len(text)) + 1):
                if pieces.editable(Span(start, end)):
                    place = pieces.to_source(Span(start, end))
                    edited = source[: place.start] + "|" + source[place.end :]
                    assert normal(edited)[0] == text[:start] + "|" + text[end:], (ascii(source), start, end)


def test_an_insertion_before_a_line_end_of_two_characters_is_editable() -> None:
    text, pieces = normal("fin\r\n")
    assert pieces is not None and pieces.editable(Span(3, 3)) and pieces.to_source(Span(3, 3)) == (3, 3)
    assert pieces.editable(Span(3, 4)) and pieces.editable(Span(4, 4))
    assert len(text) == 4


def test_part_of_a_piece_that_is_not_exact_is_not_editable() -> None:
    pieces = SourceMap([Piece(Span(0, 3), Span(0, 3)), Piece(Span(3, 5), Span(3, 9)), Piece(Span(5, 8), Span(9, 12))])
    editable = [(s, e) for s in range(9) for e in range(s, 9) if pieces.editable(Span(s, e))]
    assert (3, 5) in editable and (2, 6) in editable and (5, 5) in editable and (3, 3) in editable
    assert not {(4, 4), (4, 5), (3, 4), (2, 4), (4, 7)} & set(editable)


def test_an_edit_across_something_hidden_is_not_editable() -> None:
    (article,) = read_markdown("Un **grand** feu")
    assert article.text == "Un grand feu" and article.source is not None
    assert (
        article.source.editable(Span(3, 8)) and article.source.to_source(Span(3, 8)).of("Un **grand** feu") == "grand"
    )
    assert not article.source.editable(Span(3, 12))


def test_random_markdown_is_tiled_and_exact() -> None:
    for source in texts(MARKUP, 6000):
        (article,) = read_markdown(source)
        pieces = article.source
        assert pieces is not None
        at = last = 0
        for text, place in pieces.pieces:
            assert text.start == at and place.start >= last, ascii(source)
            at, last = text.end, place.end
            if text.end - text.start == place.end - place.start:
                old, new = place.of(source), text.of(article.text)
                assert same(old).replace("\n", " ") == new.replace("\n", " "), (ascii(source), old, new)
        assert at == len(article.text) and last <= len(source)


def test_maps_of_maps() -> None:
    source = "*un*\r\n e\u0301te\u0301 "
    text, below = normal(source)
    plain, pieces = changed(text, [Change(0, 1, ""), Change(3, 4, ""), Change(4, 5, " ; ")])
    assert plain == "un ;  été "
    both = composed(pieces, below)
    assert both.to_source(Span(0, 2)).of(source) == "un"
    assert both.to_source(Span(2, 5)).of(source) == "\r\n"
    assert both.to_source(Span(6, 9)).of(source) == "e\u0301te\u0301"
    assert not both.editable(Span(3, 4)) and both.editable(Span(6, 7))
