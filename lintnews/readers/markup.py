"""Markdown within a line: links, images, code, emphasis, tags, entities, escapes."""

from collections.abc import Iterator

from lintnews.patterns import IGNORECASE, VERBOSE, pattern
from lintnews.readers.changes import Change
from lintnews.span import Span

TOKEN = pattern(
    r"""
      (?P<escape>\\(?=[!-/:-@\[-`{-~]))[!-/:-@\[-`{-~]           # a mark that is meant as itself
    | (?P<image>!\[[^\[\]\n\0]*\](?:\([^()\n\0]*(?:\([^()\n\0]*\)[^()\n\0]*)*\)|\[[^\[\]\n\0]*\]))
    | (?P<note>\[\^[^\]\s]+\]:?)                                   # a footnote's number
    | (?P<link>\[)(?P<words>(?:[^\[\]\\\n]|\\.|\[[^\[\]\n]*\])*)
      (?P<target>\](?:\([^()\n\0]*(?:\([^()\n\0]*\)[^()\n\0]*)*\)|\[[^\[\]\n\0]*\]))
    | (?P<code>`+)(?P<coded>[^`\n]+)(?P<code_end>(?P=code)(?!`))
    | (?P<auto><)(?=https?://[^\s<>]*>|[\w.+-]+@[\w.-]+>)[^<>]*(?P<auto_end>>)
    | (?P<tag></?[A-Za-z][^<>\n\0]*>)
    | (?P<entity>&(?:[A-Za-z][A-Za-z0-9]{1,31}|\#\d{1,7}|\#[xX][0-9A-Fa-f]{1,6});)
    """,
    VERBOSE,
)
# Both ends of a pair are needed, and what makes them one: nothing but a mark or space outside, a word inside.
EMPHASIS = pattern(
    r"(?<![\\*\w])(?P<star>\*{1,3})(?=[^\s*])(?:[^*\n]|(?<=\s)\*(?=\s))*?(?<=[^\s*\\])(?P<star_end>(?P=star))(?!\*)"
    r"|(?<=\w)(?P<mid>\*{2})(?=\w)[^*\n]*?(?<=\w)(?P<mid_end>\*{2})(?!\*)"
    r"|(?<![\\\w])(?P<bar>_{1,3})(?=[^\s_])(?:[^_\n]|(?<=\w)_(?=\w))*?(?<=[^\s_\\])(?P<bar_end>(?P=bar))(?!\w)"
    r"|(?<!\\)(?P<wave>~~)(?=\S)[^~\n]*?(?<=\S)(?P<wave_end>~~)"
)


BREAK = pattern(r"<br\b", IGNORECASE)


def inline(line: str, first: int, start: int) -> Iterator[Change]:
    """The changes that leave the words of ``line`` from ``first`` on; ``start`` is the line's offset in the text."""
    changes: list[Change] = []
    _tokens(line, first, len(line), changes)
    if "*" in line or "_" in line or "~" in line:
        shown = list(line)
        for begin, end, _ in changes:
            shown[begin:end] = "\0" * (end - begin)
        _emphasis(shown, first, changes)
    for begin, end, new in sorted(changes):
        yield Change(start + begin, start + end, new)


def spaced(text: str, start: int, end: int) -> Span:
    """The span to take out of ``text`` so that no two spaces meet where it was."""
    if text[start - 1 : start] in (" ", "\n", "") and text[end : end + 1] == " ":
        end += 1
    return Span(start, end)


def _tokens(line: str, first: int, last: int, changes: list[Change]) -> None:
    for match in TOKEN.finditer(line, first, last):
        kind = match.lastgroup
        if match["link"]:
            changes.append(Change(*match.span("link"), ""))
            _tokens(line, *match.span("words"), changes)
            changes.append(Change(*match.span("target"), ""))
        elif match["entity"]:
            from html import unescape

            changes.append(Change(*match.span(), unescape(match[0])))
        elif match["code"]:
            changes += [Change(*match.span("code"), ""), Change(*match.span("code_end"), "")]
        elif match["auto"]:
            changes += [Change(*match.span("auto"), ""), Change(*match.span("auto_end"), "")]
        elif match["image"]:
            changes.append(Change(*spaced(line, *match.span()), ""))
        elif kind:
            changes.append(Change(*match.span(kind), "\n" if BREAK.match(match[0]) else ""))


def _emphasis(shown: list[str], first: int, changes: list[Change]) -> None:
    """Take out pairs of emphasis marks, then those within them; places of other marks are NUL in ``shown``."""
    while True:
        found = []
        for match in EMPHASIS.finditer("".join(shown), first):
            for name in ("star", "mid", "bar", "wave"):
                if match[name]:
                    found += [match.span(name), match.span(f"{name}_end")]
        if not found:
            return
        for begin, end in found:
            changes.append(Change(begin, end, ""))
            shown[begin:end] = "\0" * (end - begin)
