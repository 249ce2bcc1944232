"""Quotations: the marks of the article read as openings and closings, at the least cost.

A mark has a shape («, », “, ”, neutral ") and a setting (what touches it on both sides). The marks of a paragraph are read as
the cheapest sequence of open and close, by dynamic programming over the depth: each reading costs where it contradicts the
shape or the setting of its mark, where there is nothing to close, for depth over two, for what stays open. Marks are never
balanced by counting, because one lost mark would turn the rest of the article inside out.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from lintnews.document import Document
from lintnews.layers.marks import CLOSING_SHAPES, MARK, SHAPE, Mark, kindred, setting_cost
from lintnews.layers.paragraphs import Paragraph, paragraphs
from lintnews.patterns import pattern
from lintnews.record import NamedTuple
from lintnews.span import Span

# Costs, fitted on clean articles and injected defects (see also ``marks``): two quotations that never end must cost more than one
# mark of the wrong shape.
NOTHING_TO_CLOSE = 9
STAYS_OPEN = 9
NESTED = 3
DEEP = 6
MIXED = 5
DOUBLED = 3
DEEPEST = 3
WORST = (10**9, ())
JOINED_MOST = 6  # paragraphs that a quotation runs over without reopening
# Lines of the page between two paragraphs of one quotation: embedded posts, links, credits.
EMBEDDED = pattern(
    r"(?i)(?=.{0,300}?(?:https?://|www\.|pic\.twitter\.com|\(@\w+\))|(?:[àa] )?(?:lire|voir|écouter) (?:aussi|également)\b|"
    r"publicité\b|"
    r"(?:photo|crédit|crédits|image|vidéo|©)\b.{0,60}$|voir cette publication|partager\b.{0,40}$|suivez\b|newsletter\b)"
)
INCH = pattern(r"\d ?\"(?=[\s,.;:)x×]|$)")


Read = tuple[()] | tuple[Mark, "Read"]  # marks as they were read, the last one first: readings share their beginnings


class Quote(NamedTuple):
    """A quotation. ``span`` has the marks; ``open`` or ``close`` is None where the mark is missing.

    ``depth`` is 0 for a quotation in the article's own words, 1 within another one. ``continued`` tells a paragraph's part of a
    quotation that runs over several paragraphs: that it reopens, or does not close, is no defect.
    """

    span: Span
    open: Mark | None
    close: Mark | None
    depth: int
    continued: bool = False

    @property
    def inside(self) -> Span:
        """The words between the marks, spaces included."""
        return Span(self.span.start + (self.open is not None), self.span.end - (self.close is not None))


class Reading(NamedTuple):
    """The quotations of an article, in the order of their beginnings, and its marks."""

    quotes: tuple[Quote, ...]
    marks: tuple[Mark, ...]


def reading(doc: Document) -> Reading:
    """Marks and quotations of the whole article, paragraph by paragraph, with what is carried over from one to the next."""
    plain = doc.plain
    found: list[Quote] = []
    marks: list[Mark] = []
    carried = ""  # the opening marks of a quotation that the paragraph before left open
    every = [match.start() for match in MARK.finditer(plain)]
    if not every:
        return Reading((), ())
    lines = doc[paragraphs]
    end = 0
    for number, paragraph in enumerate(lines):
        first = bisect_left(every, paragraph.span.start, end)
        end = bisect_left(every, paragraph.span.end, first)
        places = every[first:end]
        inches = {match.end() - 1 for match in INCH.finditer(plain, *paragraph.span)} if places else ()
        if inches:
            places = [place for place in places if place not in inches]
        if not places:
            continue  # it may stand within a long quotation
        if inches and len(places) % 2:
            places = every[first:end]
        if not carried and (plainly := _plainly([_roles(plain, place, paragraph.span) for place in places])):
            marks += plainly
            found += _pair(plain, plainly, paragraph.span, "", "")[0]
            continue
        following = _next_marked(plain, lines, number)
        read, cost = _read(plain, places, paragraph.span, carried, following)
        twin = _twin(plain, places)
        if twin is not None:
            without = [place for place in places if place != twin]
            other, less = _read(plain, without, paragraph.span, carried, following)
            if less + DOUBLED < cost:  # cheaper without it: one of the two is a slip
                opens = plain[twin] not in CLOSING_SHAPES
                mark = _roles(plain, twin, paragraph.span)[not opens][0]
                found.append(Quote(mark.span, mark if opens else None, None if opens else mark, 0))
                marks.append(mark)
                read = other
        marks += read
        quotes, carried = _pair(plain, read, paragraph.span, carried, following)
        found += quotes
    found.sort(key=lambda quote: (quote.span.start, -quote.span.end))
    return Reading(tuple(_joined(plain, found)), tuple(marks))


def _joined(plain: str, found: list[Quote]) -> list[Quote]:
    """Where one paragraph leaves a quotation open and the next quotation only closes, the two are one over paragraphs."""
    broken = [number for number, quote in enumerate(found) if not (quote.open and quote.close) and not quote.continued]
    for number, following in pairwise(broken):
        first, last = found[number], found[following]
        if first.close or last.open or not first.open or not last.close or first.depth:
            continue
        between = plain.count("\n", first.span.end, last.span.start + 1)
        if 0 < between <= JOINED_MOST and kindred(first.open.char, last.close.char):
            found[number] = first._replace(continued=True)
            found[following] = last._replace(continued=True)
    return found


def quotes(doc: Document) -> tuple[Quote, ...]:
    """The quotations of the article, broken ones included."""
    return doc[reading].quotes


def _next_marked(plain: str, lines: Sequence[Paragraph], number: int) -> str:
    """The mark that the next paragraph begins with; else "close" when the next paragraph with marks first closes; else ""."""
    beside = True
    for paragraph in lines[number + 1 : number + JOINED_MOST]:
        first = plain[paragraph.span.start]
        if beside and first in '«»“"':
            return first
        beside = beside and EMBEDDED.match(plain, *paragraph.span) is not None
        match = MARK.search(plain, *paragraph.span)
        if match:
            return "close" if match[0] in CLOSING_SHAPES else ""
    return ""


def _goes_on(opening: Mark, plain: str, span: Span, following: str) -> bool:
    """Whether the quotation of ``opening``, not closed in its paragraph ``span``, goes on in the next one.

    One that runs over paragraphs is a speech: it begins its paragraph, follows a colon or begins with a capital.
    """
    if not following or following not in (opening.char, "»", "close"):
        return False
    words = plain[opening.at + 1 : span.end].lstrip(' «“"')
    before = plain[span.start : opening.at].rstrip()
    return not before or before[-1] == ":" or not words[:1].islower()


def _twin(plain: str, places: list[int]) -> int | None:
    """The first of two marks of one shape that stand side by side, if any do: « «."""
    for one, other in pairwise(places):
        if plain[one] == plain[other] != '"' and other - one <= 2 and not plain[one + 1 : other].strip(" "):
            return one
    return None


def _read(plain: str, places: list[int], span: Span, carried: str, following: str) -> tuple[list[Mark], int]:
    """The cheapest reading of the marks at ``places``, and what it costs."""
    roles = [_roles(plain, place, span) for place in places]
    # what is carried over may still be open here, or it may have been left unclosed before
    states: dict[tuple[str, ...], tuple[int, Read]] = {(): (2 if carried else 0, ())}
    if carried:
        states[(carried,)] = (0, ())
    for (opening, opens_at), (closing, closes_at) in roles:
        char = opening.char
        begins = opening.at == span.start
        again: dict[tuple[str, ...], tuple[int, Read]] = {}
        for stack, (cost, read) in states.items():
            if len(stack) < DEEPEST:
                after, extra = _opened(stack, char, bool(begins and carried))
                if (total := cost + opens_at + extra) < again.get(after, WORST)[0]:
                    again[after] = (total, (opening, read))
            after, extra = _closed(stack, char, begins)
            if (total := cost + closes_at + extra) < again.get(after, WORST)[0]:
                again[after] = (total, (closing, read))
        states = again
    best: tuple[int, list[Mark]] | None = None
    for stack, (cost, last) in states.items():
        marks = _unwound(last)
        left_open = len(stack) * STAYS_OPEN
        if stack and following and _goes_on(_outermost(marks, span, carried), plain, span, following):
            left_open -= STAYS_OPEN - 1
        if best is None or cost + left_open < best[0]:
            best = (cost + left_open, marks)
    assert best is not None
    return best[1], best[0]


def _roles(plain: str, place: int, span: Span) -> tuple[tuple[Mark, int], tuple[Mark, int]]:
    """The mark as an opening and as a closing one, each with what its shape and setting make that cost."""
    char = plain[place]
    left = plain[place - 1] if place > span.start else "\n"
    right = plain[place + 1] if place + 1 < span.end else "\n"
    return (
        (Mark(place, char, True, left, right), setting_cost(char, True, left, right, plain, place)),
        (Mark(place, char, False, left, right), setting_cost(char, False, left, right, plain, place)),
    )


def _plainly(roles: list[tuple[tuple[Mark, int], tuple[Mark, int]]]) -> list[Mark]:
    """The reading of marks that open and close by turns, as nearly all do, at no cost at all; empty for others."""
    if len(roles) % 2:
        return []
    read: list[Mark] = []
    for number, role in enumerate(roles):
        mark, cost = role[number % 2]
        if cost or (not mark.opens and not kindred(read[-1].char, mark.char)):
            return []
        read.append(mark)
    return read


def _opened(stack: tuple[str, ...], char: str, reopens: bool) -> tuple[tuple[str, ...], int]:
    """The open marks once ``char`` has opened one, and the cost; a carried quotation is reopened at its paragraph's start."""
    if reopens and stack:
        return (char,), -SHAPE if char == "»" else 0  # some houses reopen with the closing shape
    same = NESTED if stack and stack[-1] == char != '"' else 0
    return (*stack, char), (0, NESTED, DEEP)[min(len(stack), 2)] + same


def _closed(stack: tuple[str, ...], char: str, begins: bool) -> tuple[tuple[str, ...], int]:
    """The open marks once ``char`` has closed one, and the cost."""
    if not stack:  # a closing mark that begins its paragraph goes on with a quotation
        return (), 1 if begins and char == "»" else NOTHING_TO_CLOSE
    if kindred(stack[-1], char):
        return stack[:-1], 0
    both = len(stack) > 1 and kindred(stack[-2], char)  # the inner one was never closed: this one closes both
    return stack[:-1], MIXED + (STAYS_OPEN if both else 0)


def _unwound(last: Read) -> list[Mark]:
    marks = []
    while last:
        mark, last = last
        marks.append(mark)
    return marks[::-1]


def _outermost(read: Sequence[Mark], span: Span, carried: str) -> Mark:
    """The opening mark, of those read, that is still open on the outside; a carried one counts as opening the paragraph."""
    stack = [Mark(span.start, carried, True, "", "")] if carried else []
    for mark in read:
        if mark.opens:
            stack = [mark] if mark.at == span.start else [*stack, mark]
        elif stack:
            stack.pop()
    return stack[0] if stack else read[-1]


def _pair(plain: str, read: list[Mark], span: Span, carried: str, following: str) -> tuple[list[Quote], str]:
    """Quotations of the marks as they were read, and the opening mark that is carried over."""
    found: list[Quote] = []
    stack: list[Mark] = []
    went_on = bool(carried)
    reopened: Mark | None = None
    ended = span.start  # where the last quotation ended
    for mark in read:
        if mark.opens:
            if mark.at == span.start and went_on:
                went_on, reopened = False, mark
            stack.append(mark)
        elif stack:
            while len(stack) > 1 and not kindred(stack[-1].char, mark.char) and kindred(stack[-2].char, mark.char):
                inner = stack.pop()
                found.append(Quote(Span(inner.at, mark.at), inner, None, len(stack)))
            opening = stack.pop()
            found.append(Quote(Span(opening.at, mark.at + 1), opening, mark, len(stack), opening is reopened))
            ended = mark.at + 1
        else:
            continued = went_on or (mark.at == span.start and mark.char == "»")
            went_on = False
            found.append(Quote(Span(ended, mark.at + 1), None, mark, 0, continued))
    goes_on = bool(stack) and _goes_on(stack[0], plain, span, following)
    for opening in stack[:1] if not goes_on else ():  # what stands behind a mark that is never closed is not within it
        found = [
            quote._replace(depth=max(0, quote.depth - 1)) if quote.span.start > opening.at else quote for quote in found
        ]
    for depth, opening in enumerate(stack):
        found.append(Quote(Span(opening.at, span.end), opening, None, depth, goes_on and depth == 0))
    return found, stack[0].char if goes_on else ""
