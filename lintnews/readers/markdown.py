"""Markdown: the article's words without the marks, every place of them still known in the file."""

from collections.abc import Iterator

from lintnews import suppress
from lintnews.patterns import DOTALL, MULTILINE, Match, pattern
from lintnews.readers.changes import Change, changed, composed
from lintnews.readers.markup import inline, spaced
from lintnews.readers.text import Article, normal
from lintnews.record import NamedTuple
from lintnews.source import SourceMap
from lintnews.span import Span
from lintnews.suppress import Suppression

FRONT_MATTER = pattern(r"(?P<fence>---|\+\+\+)[ ]*\n(?P<facts>.*?)^(?P=fence)[ ]*(?:\n+|\Z)", DOTALL | MULTILINE)
DATE = pattern(r"^date[ ]*[:=][ ]*[\"']?(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)", MULTILINE)
LANGUAGE = pattern(r"^lang(?:uage)?[ ]*[:=][ ]*[\"']?([A-Za-z]{2})(?![A-Za-z])", MULTILINE)
COMMENT = pattern(r"<!--(.*?)(?:-->|\Z)", DOTALL)
FENCE = pattern(r"^[ ]{0,3}(?P<fence>`{3,}|~{3,})[^\n`]*\n(?:.*?^[ ]{0,3}(?P=fence)[`~]*[ ]*$|.*)", DOTALL | MULTILINE)
BLANK_LINE = pattern(r"\n[ \t]*(?:\n|\Z)|\Z")
WRAPPED_MOST = 120  # code points; a paragraph with a longer line was not wrapped by an editor: its lines are its own

HIDDEN = "\0"  # stands, one each, for the characters that are left out, so that a line keeps its offsets
# Lines that hold no words of the article: setext underlines and rules, tables, the targets of links, empty quoted lines.
NO_WORDS = pattern(r"[ ]{0,3}(?:=+|-{2,}|(?:[-*_][ ]*){3,}|\|.*\||\[[^\]]+\]:.*|(?:>[ ]*)+)[ \t]*")
# What stands before the words of a line: quoted-text marks, the mark of a heading.
BEFORE = pattern(r"(?:[ ]{0,3}>[ ]?)*(?:[ ]{0,3}#{1,6}(?:[ \t]+|$))?")
HEADING = pattern(r"(?:[ ]{0,3}>[ ]?)*[ ]{0,3}#{1,6}(?:[ \t]|$)")
HEADING_END = pattern(r"[ \t]+#+[ \t]*$")
ITEM = pattern(r"[ ]*(?:[-*+]|\d{1,9}[.)])[ ]")
HARD_BREAK = pattern(r"(?:[ ]{2,}|\\)$")


class _Line(NamedTuple):
    start: int
    words: str


def read(text: str) -> Iterator[Article]:
    """The one article of a Markdown file."""
    words, below = normal(text)
    date = lang = ""
    out: list[Span] = []
    if match := FRONT_MATTER.match(words):
        out.append(Span(*match.span()))
        date, lang = (found[1] if (found := fact.search(match["facts"])) else "" for fact in (DATE, LANGUAGE))
    start = out[0].end if out else 0
    out += [Span(*match.span()) for match in FENCE.finditer(words, start)]
    comments = [match for match in COMMENT.finditer(words, start) if not _inside(match.start(), out)]
    out = list(_joined(sorted(out + [spaced(words, *match.span()) for match in comments])))
    held, misread = _directives(words, comments, below)
    changes = sorted([*(Change(*span, "") for span in out), *_marks(_hidden(words, out))])
    plain, pieces = changed(words, changes)
    yield Article(plain, composed(pieces, below), date, lang.lower(), None, held, misread)


def _inside(at: int, spans: list[Span]) -> bool:
    return any(start <= at < end for start, end in spans)


def _joined(spans: list[Span]) -> Iterator[Span]:
    at = 0
    for start, end in spans:
        if end > at:
            yield Span(max(start, at), end)
            at = end


def _hidden(text: str, out: list[Span]) -> str:
    """``text`` with what is in ``out`` hidden, its line ends kept."""
    for start, end in out:
        text = text[:start] + "\n".join(HIDDEN * len(line) for line in text[start:end].split("\n")) + text[end:]
    return text


def _marks(shown: str) -> Iterator[Change]:
    """The marks of the blocks of ``shown``, line by line, and of the words within them."""
    block: list[_Line] = []
    at = 0
    for words in shown.split("\n"):
        start, at = at, at + len(words) + 1
        blank = not words.strip(" \t" + HIDDEN)
        bare = not blank and NO_WORDS.fullmatch(words)
        heading = HEADING.match(words)
        if block and (blank or bare or heading or ITEM.match(words)):
            yield from _block(block)
            block = []
        if bare:
            yield Change(start, start + len(words), "")
        elif not blank:
            block.append(_Line(start, words))
        if block and heading:
            yield from _block(block)
            block = []
    yield from _block(block)


def _block(block: list[_Line]) -> Iterator[Change]:
    wrapped = all(len(line.words) <= WRAPPED_MOST for line in block)
    for number, (start, words) in enumerate(block):
        before = BEFORE.match(words)
        first = before.end() if before else 0
        if number:
            first += len(words[first:]) - len(words[first:].lstrip())
        if first:
            yield Change(start, start + first, "")
        last = len(words)
        tail = HEADING_END.search(words, first) if HEADING.match(words) else HARD_BREAK.search(words, first)
        if tail and (number + 1 < len(block) or HEADING.match(words)):
            last = tail.start()
            yield Change(start + last, start + len(words), "")
        yield from inline(words[:last], first, start)
        if wrapped and number + 1 < len(block) and not tail and not words.endswith(HIDDEN):
            yield Change(start + len(words), start + len(words) + 1, " ")


def _directives(
    text: str, comments: "list[Match[str]]", below: SourceMap | None
) -> tuple[tuple[Suppression, ...], tuple[tuple[int, str], ...]]:
    """The suppressions that comments hold, with their places in the file, and those that cannot be read."""
    found: list[Suppression] = []
    misread: list[tuple[int, str]] = []
    off: dict[str, tuple[int, int]] = {}

    def add(rule: str, line: int, span: Span) -> None:
        found.append(Suppression(rule, f"line {line}", below.to_source(span) if below else span))

    for match in comments:
        line = text.count("\n", 0, match.start()) + 1
        try:
            read = suppress.directive(match[1])
        except ValueError as error:
            misread.append((line, " ".join(str(error).split())))
            continue
        if read is None:
            continue
        verb, rules = read
        for rule in rules or ("",):
            if verb == "ignore":
                add(rule, line, _next_paragraph(text, match))
            elif verb == "off":
                off.setdefault(rule, (match.end(), line))
            elif rule in off:
                start, line = off.pop(rule)
                add(rule, line, Span(start, match.start()))
            else:
                misread.append((line, " ".join(match[1].split())))
    for rule, (start, line) in off.items():
        add(rule, line, Span(start, len(text)))
    return tuple(found), tuple(misread)


def _next_paragraph(text: str, match: "Match[str]") -> Span:
    """From a comment to the end of the paragraph that it stands in or, on lines of its own, of the next one."""
    start = match.end()
    line_start = text.rfind("\n", 0, match.start()) + 1
    if text[line_start : match.start()].strip():
        start = line_start
    first = start
    while first < len(text) and text[first].isspace():
        first += 1
    end = BLANK_LINE.search(text, first)
    return Span(start, end.start() if end else len(text))
