"""The article read through its quotation marks, for a grammar checker that stops at them.

The marks of a quoted fragment are masked, so that its words stand one space from those around them. Where two sentences were
spliced at a mark a full stop is put, and a comma before an attribution that lacks one. The marks of what is no part of the
sentence around it stay: a quoted sentence, a title, a word that is spoken of, a quotation that was never closed.
"""

from bisect import bisect_left, bisect_right

from lintnews.document import Document
from lintnews.layers.attributions import group_at
from lintnews.layers.marks import Mark
from lintnews.layers.noun_groups import METALINGUISTIC
from lintnews.layers.paragraphs import paragraphs
from lintnews.layers.quotes import Quote, quotes
from lintnews.layers.sentences import sentences
from lintnews.layers.splices import splices
from lintnews.layers.tokens import Tokens, tokens
from lintnews.lexicon import analyses
from lintnews.record import NamedTuple
from lintnews.span import Span

# What can begin a quoted subject at a sentence's start; « Les visiteurs » is as often a title.
POINTING = frozenset("ces cette ce cet nos notre vos votre leurs leur ses mes plusieurs certains certaines".split())
NAMING = frozenset(
    "dit dits dite dites baptisé baptisée intitulé intitulée surnommé surnommée nommé nommée appelé appelée".split()
)
READ = frozenset(("text", "item", "heading", "title"))  # lines of sentences


class Passage(NamedTuple):
    """Sentences of one paragraph read through their marks.

    ``whole`` is where they stand in the article, from the first one's beginning to the last one's end; ``marks`` are the
    offsets there of the masked marks. From ``edges[i]`` on, up to the next edge, ``text`` has the article's words from
    ``origins[i]`` on; where ``i`` is in ``put``, it has what was put in the place of the mark at ``origins[i]``.
    """

    text: str
    whole: Span
    edges: tuple[int, ...]
    origins: tuple[int, ...]
    put: tuple[int, ...]
    marks: tuple[int, ...]

    def origin(self, at: int) -> int:
        """The offset in the article of the character at ``at`` of the text."""
        piece = bisect_right(self.edges, at) - 1
        return self.origins[piece] if piece in self.put else self.origins[piece] + at - self.edges[piece]

    def is_put(self, at: int) -> bool:
        """Whether the character at ``at`` of the text stands for a mark or parts two sentences."""
        return bisect_right(self.edges, at) - 1 in self.put

    def span(self, span: Span) -> Span:
        """Where the words of ``span``, which is not empty, stand in the article."""
        return Span(self.origin(span.start), self.origin(span.end - 1) + 1)


class _Joint(NamedTuple):
    """What stands in the place of a mark; ``crossed``: a sentence goes on from one of its sides to the other."""

    mark: Mark
    put: str
    crossed: bool


def transparent(doc: Document) -> tuple[Passage, ...]:
    """For each paragraph where a sentence goes on across a mark: those of its sentences, read through their marks."""
    joints = _joints(doc)
    crossed = [joint.mark.at for joint in joints if joint.crossed]
    if not crossed:
        return ()
    places = [joint.mark.at for joint in joints]
    cut = doc[sentences]
    found: list[Passage] = []
    for paragraph in doc[paragraphs]:
        if paragraph.kind not in READ:
            continue
        first = bisect_left(crossed, paragraph.span.start)
        wanted = crossed[first : bisect_left(crossed, paragraph.span.end, first)]
        if not wanted:
            continue
        numbers = sorted({bisect_right(cut, at, key=lambda sentence: sentence.start) - 1 for at in wanted})
        builder = _Builder(doc.plain)
        for sentence in (cut[number] for number in numbers):
            within = slice(bisect_left(places, sentence.start), bisect_left(places, sentence.end))
            builder.add(sentence, joints[within])
        found.append(builder.passage(Span(cut[numbers[0]].start, cut[numbers[-1]].end), tuple(wanted)))
    return tuple(found)


class _Builder:
    """Puts a passage together, piece by piece."""

    def __init__(self, plain: str) -> None:
        self._plain = plain
        self._parts: list[str] = []
        self._edges: list[int] = []
        self._origins: list[int] = []
        self._put: list[int] = []
        self._length = 0

    def add(self, sentence: Span, joints: list[_Joint]) -> None:
        """The words of one sentence."""
        plain, at = self._plain, sentence.start
        put, mark = (" ", sentence.start) if self._parts else ("", 0)  # what is to stand before the next words
        for joint in joints:
            left, right = joint.mark.at, joint.mark.at + 1
            while left > at and plain[left - 1] == " ":
                left -= 1
            while right < sentence.end and plain[right] == " ":
                right += 1
            if left > at:
                self._piece(put, mark, True)
                self._piece(plain[at:left], at, False)
                put = ""
            new = joint.put
            if new == " ":
                new = _space(
                    plain[left - 1] if left > sentence.start else "",
                    plain[right : right + 1],
                    right > joint.mark.at + 1,
                )
            elif new == ". " and plain[left - 1] in ".!?…":
                new = " "
            if len(new) > len(put) and (self._parts or put):
                put, mark = new, joint.mark.at
            at = max(at, right)
        if at < sentence.end:
            self._piece(put, mark, True)
            self._piece(plain[at : sentence.end], at, False)

    def _piece(self, words: str, origin: int, put: bool) -> None:
        if not words:
            return
        if put:
            self._put.append(len(self._parts))
        self._parts.append(words)
        self._edges.append(self._length)
        self._origins.append(origin)
        self._length += len(words)

    def passage(self, whole: Span, marks: tuple[int, ...]) -> Passage:
        """What was put together."""
        return Passage("".join(self._parts), whole, tuple(self._edges), tuple(self._origins), tuple(self._put), marks)


def _space(left: str, right: str, apart: bool) -> str:
    """What parts the words on both sides of a masked mark: nothing before a comma or after an apostrophe."""
    if not left or left in "'([" or right in (",", ".", ")", "]", "…"):
        return ""
    return "" if right in (";", ":", "!", "?") and not apart else " "


def _joints(doc: Document) -> list[_Joint]:
    """The marks that are masked, in the order of the text."""
    words = doc[tokens]
    spliced = {splice.mark.at for splice in doc[splices]}
    found: list[_Joint] = []
    for quote in doc[quotes]:
        opening, closing = quote.open, quote.close
        if opening is None or closing is None:
            continue
        first, after = words.at(opening.at), words.at(closing.at) + 1
        fragment = not quote.continued and _fragment(doc, words, quote, first, after)
        if fragment:
            before = _before(doc, words, first)
            found.append(_Joint(opening, " ", before[:1].isalnum() or before[-1:] in ("'", ",", ")")))
        if closing.at in spliced:
            found.append(_Joint(closing, ". ", False))
        elif fragment:
            said = _attributed(doc, words, quote, first, after)
            found.append(_Joint(closing, ", " if said else " ", not said and _goes_on_after(doc, words, after)))
    found.sort(key=lambda joint: joint.mark.at)
    return found


def _fragment(doc: Document, words: Tokens, quote: Quote, first: int, after: int) -> bool:
    """Whether the quotation, from token ``first`` to the one before ``after``, is a part of the sentence around it."""
    inside = first + 1
    while inside < after and not words.words[inside][0].isalnum():
        inside += 1
    if inside >= after - 1 or "\n" in quote.span.of(doc.plain):
        return False
    before = _before(doc, words, first).lower()
    if before in METALINGUISTIC or before in NAMING or before == ":":
        return False
    if words.words[inside][0].isupper():
        begins = before in ("", ".", "!", "?", "…")
        goes_on = _goes_on_after(doc, words, after) and group_at(words, after) is None
        return begins and words.lowered[inside] in POINTING and goes_on
    return True


def _before(doc: Document, words: Tokens, at: int) -> str:
    """The token before token ``at`` on its line, or nothing."""
    return words.words[at - 1] if at > 0 and not _line_between(doc, words, at - 1, at) else ""


def _attributed(doc: Document, words: Tokens, quote: Quote, first: int, after: int) -> bool:
    """Whether an attribution begins with token ``after``; what follows a determiner's noun is its verb, whatever it means."""
    if quote.depth or after >= len(words.words) or group_at(words, after) is None:
        return False
    return not any(one.pos == "det" for one in analyses(_before(doc, words, first)))


def _goes_on_after(doc: Document, words: Tokens, after: int) -> bool:
    """Whether the sentence goes on in lower case with token ``after``, right behind a closing mark."""
    if after >= len(words.words) or _line_between(doc, words, after - 1, after):
        return False
    return words.words[after][0].islower()


def _line_between(doc: Document, words: Tokens, one: int, other: int) -> bool:
    return "\n" in doc.plain[words.ends[one] : words.starts[other]]
