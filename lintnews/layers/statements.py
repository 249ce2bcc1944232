"""Statements: every direct quotation with who says it, in which words, and where the clause stands.

Read sentence by sentence over the outline. A quotation takes the clause beside it, else one within it, else the clause of
its sentence, else the speaker who has the floor. Titles, nicknames and single terms that nobody says are no statements.
"""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from lintnews.document import Document
from lintnews.layers.attributions import attributions
from lintnews.layers.dialogues import turns
from lintnews.layers.floor import Floor
from lintnews.layers.groups import ALONE, parts
from lintnews.layers.identities import NOBODY, Identity
from lintnews.layers.later import named_later, twin_of
from lintnews.layers.leads import source_before
from lintnews.layers.outline import FINAL, outline
from lintnews.layers.paragraphs import paragraphs
from lintnews.layers.quotes import Quote, quotes
from lintnews.layers.sources import Place, Source, according_to, incise, source_after
from lintnews.layers.speakers import human
from lintnews.layers.terms import TERM_MOST, is_title
from lintnews.layers.tokens import tokens
from lintnews.record import NamedTuple
from lintnews.span import Span

DASHES = frozenset("—–")
HEADING_MOST = 8  # words of a heading that is a quotation; longer ones are paragraphs without a full stop
FULL_LEAST = 4


class Statement(NamedTuple):
    """A direct quotation. ``span`` leaves the marks out; ``speaker`` is who says it as written there, ``name`` the fullest
    form that the article has (empty: unknown), ``role`` the office; ``lemma`` is the verb's, ``verb`` its words."""

    span: Span
    speaker: Span | None
    name: str
    role: str
    verb: Span | None
    lemma: str
    place: Place


def statements(doc: Document) -> tuple[Statement, ...]:
    """The statements of the article, in the order of the text."""
    found = list(_Reader(doc).read())
    named_later(doc, found)
    for number, one in enumerate(found):
        if one.place == "none" and not one.name and (twin := twin_of(doc, one, found)):
            found[number] = one._replace(name=twin.name, role=twin.role)
    return tuple(found)


class _Reader:
    """What is known while the article is read from its first sentence to its last."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.plain = doc.plain
        self.words, self.quotes, self.sentences = doc[outline]
        self.floor = Floor(doc)
        self.turns = turns(doc)
        self.spoke: list[Identity] = []  # in each turn of the dialogue so far
        self.inner: dict[int, list[Quote]] = {}  # quotations within others, by where the outer one begins
        self.doubled = {clause.quote.span.start: clause for clause in doc[attributions] if clause.place == "again"}
        outer = -1
        for quote in doc[quotes]:
            if quote.depth == 0:
                outer = quote.span.start
            elif quote.depth == 1 and quote.open and quote.close:
                self.inner.setdefault(outer, []).append(quote)

    def read(self) -> Iterator[Statement]:
        """All statements."""
        past = 0  # the end of the last turn of a dialogue
        for first, last in self.sentences:
            if self.words.starts[first] < past:
                continue
            self.floor.enter(self.words, first)
            quoted = [at for at in range(first, last) if at in self.quotes]
            if not quoted and self.words.words[first] in DASHES and (spoken := self._dialogue(first, last)):
                past = self.turns.get(self.words.starts[first], (0, 0))[0]
                yield spoken
                continue
            if not quoted:
                self.floor.narrate(self.words, first, last)
                continue
            sources = self._sources(first, last, quoted)
            alone = self._alone(first, last)
            for at in quoted:
                statement = self._statement(at, first, sources.get(at), alone)
                if statement:
                    yield statement
                    yield from self._again(statement, self.quotes[at])
                yield from self._nested(self.quotes[at])
            if not sources:
                self.floor.narrate(self.words, first, last)

    def _again(self, first: Statement, quote: Quote) -> Iterator[Statement]:
        """The second speaker of a quotation that is attributed twice, or who passed it on."""
        clause = self.doubled.get(quote.span.start)
        if clause and clause.speaker and clause.speaker != first.speaker:
            who = self.floor.identify(Source("again", clause.verb, clause.lemma, clause.speaker))
            yield first._replace(
                speaker=clause.speaker,
                name=who.name,
                role=who.role,
                verb=clause.verb,
                lemma=clause.lemma,
                place="again",
            )

    def _dialogue(self, first: int, last: int) -> Statement | None:
        """« — Je viens, dit-elle. »: a line of a dialogue, with the clause in it or the speaker of the turn before last."""
        words = self.words
        if "\n" not in self.plain[words.ends[first - 1] : words.starts[first]] if first else False:
            return None
        end, number = self.turns.get(words.starts[first], (words.ends[last - 1], -1))
        last = words.at(end - 1) + 1
        source = incise(words, first + 1, last, "inside")
        verb = source.verb if source else None
        if source is None or verb is None:
            if number < 0:
                return None
            self.spoke = self.spoke[:number]
            who = self.floor.subject if not number else self.spoke[-2] if number > 1 else NOBODY
            self.spoke.append(who)
            return Statement(Span(words.starts[first + 1], end), None, who.name, who.role, None, "", "none")
        told = max(verb.end, source.speaker.end if source.speaker else 0)
        rest = self.plain[told:end].strip(" .!?…")
        if not rest or (rest.startswith(("en ", "avec ", "sans ")) and "." not in rest and "," not in rest):
            source = source._replace(place="after")
            end = len(self.plain[: verb.start].rstrip(" ,"))
        who = self.floor.identify(source)
        self.floor.speaks(who)
        self.spoke = [*self.spoke[: max(0, number)], who]
        span = Span(words.starts[first + 1], end)
        return Statement(span, source.speaker, who.name, who.role, source.verb, source.lemma, source.place)

    def _sources(self, first: int, last: int, quoted: list[int]) -> dict[int, Source]:
        """The clause of each quotation of the sentence that has one."""
        words = self.words
        found: dict[int, Source] = {}
        for at in quoted:
            source = source_after(words, at, last, self._long(self.quotes[at])) or self._within(self.quotes[at])
            if source:
                found[at] = source
        clause = -1  # the last quotation before that has its own clause
        for at in quoted:
            if at in found:
                clause = at
                continue
            before = source_before(words, first, at)
            later = self._later(at, last)
            if later and (before is None or (words.words[at - 1] != ":" and later.lemma not in RELAY and clause < 0)):
                found[at] = later._replace(place="after")
            elif before:
                if clause >= 0 and (not before.speaker or before.speaker.start < words.starts[clause]):
                    said = found[clause]  # « », a dit le maire, précisant que « »
                    before = before._replace(speaker=said.speaker, pronoun=said.pronoun, apposition=said.apposition)
                found[at] = before
        for ahead, following in zip(reversed(quoted[:-1]), reversed(quoted[1:]), strict=True):
            if ahead not in found and following in found and found[following].place in ("after", "inside"):
                found[ahead] = found[following]._replace(place="after")
        for behind, following in pairwise(quoted):  # one clause for several quotations of the sentence
            resumed = words.words[following - 1] == ","  # « », insiste le maire, « »
            if following not in found and behind in found and (resumed or self._long(self.quotes[following])):
                found[following] = found[behind]._replace(place="before")
        return found

    def _nested(self, outer: Quote) -> Iterator[Statement]:
        """Quotations that somebody brings in within a quotation: « Il m'a dit : « Viens ! » »."""
        words = self.doc[tokens]
        for quote in self.inner.get(outer.span.start, ()):
            if not quote.open:
                continue
            mark = words.at(quote.open.at)
            first = mark
            while first > 0 and words.starts[first - 1] >= outer.inside.start and words.words[first - 1] not in FINAL:
                first -= 1
            source = source_before(words, first, mark) if mark and words.words[mark - 1] == ":" else None
            if source:
                who = self.floor.identify(source)
                yield Statement(
                    self._trimmed(quote), source.speaker, who.name, who.role, source.verb, source.lemma, "before"
                )

    def _trimmed(self, quote: Quote) -> Span:
        """The words of the quotation without the spaces at its marks."""
        inside = quote.inside.of(self.plain)
        start = quote.inside.start + len(inside) - len(inside.lstrip())
        return Span(start, max(start, quote.inside.start + len(inside.rstrip())))

    def _later(self, at: int, last: int) -> Source | None:
        """The clause that ends the sentence: « est « une ruine » à raser, a tranché le maire »."""
        following = next((number for number in range(at + 1, last) if number in self.quotes), last)
        for number in range(at + 1, following):
            if self.words.words[number] in (":", ";"):
                return None
            if self.words.words[number] == ",":
                found = incise(self.words, number, following, "after")
                if found and found.speaker and not found.pronoun and found.verb and not self._speaks(found.speaker):
                    return None
                return None if found and following < last and not found.lemma else found
            if self.words.lowered[number] in ("selon", "dixit"):
                return according_to(self.words, number, following, "after", False)
        return None

    def _speaks(self, speaker: Span) -> bool:
        """Whether what follows the verb is its subject: « craint une explosion » has another one before."""
        first, last = self.words.at(speaker.start), self.words.at(speaker.end - 1) + 1
        if human(self.words, first, last):
            return True
        head = first + (self.words.lowered[first] in ("le", "la", "l'", "les"))
        return self.words.words[head][:1].isupper() or self.words.lowered[first] in ALONE

    def _within(self, quote: Quote) -> Source | None:
        found = self.doc[tokens]
        within = found.within(quote.inside)
        return incise(found, within.start, within.stop, "inside")

    def _long(self, quote: Quote) -> bool:
        inside = quote.inside.of(self.plain).split()
        return len(inside) > TERM_MOST or (inside[-1:] != [] and inside[-1][-1] in FINAL)

    def _statement(self, at: int, first: int, source: Source | None, alone: bool) -> Statement | None:
        quote = self.quotes[at]
        inside = quote.inside.of(self.plain)
        count = len(inside.split())
        if not count or not any(map(str.isalpha, inside)):
            return None
        if is_title(self.words, at, inside, source):
            return None
        span = self._trimmed(quote)
        if source and (source.speaker or source.pronoun):
            if source.pronoun and not alone and (source.place != "before" or source.speaker != source.verb):
                said = self.words.at(source.speaker.start) if source.place == "before" and source.speaker else at
                self.floor.turn(self.words, first, min(said, at))
            who = self.floor.identify(source)
            self.floor.speaks(who)
            return Statement(span, source.speaker, who.name, who.role, source.verb, source.lemma, source.place)
        if count < FULL_LEAST and not (alone and inside.rstrip()[-1:] in FINAL):
            return None
        if not alone and not self._clause(quote):
            return None
        if count <= HEADING_MOST and self._heading(quote):
            return Statement(span, None, "", "", None, "", "none")
        who = self.floor.about(self.words, first, at) if not alone else NOBODY
        who = NOBODY if who.name[:1].isupper() and not who.person else who  # « Var : », « Paris. »
        place: Place = "before" if who.name else "none"
        who = who if who.name else self.floor.holder()
        if not who.name and alone:
            who = self._next(at)
        self.floor.speaks(who)
        verb, lemma = (source.verb, source.lemma) if source else (None, "")
        return Statement(span, None, who.name, who.role, verb, lemma, place)

    def _next(self, at: int) -> Identity:
        """Whom the sentence after the one of token ``at`` is about: « « Il tiendra. » Paul Roux ne doute de rien. »."""
        number = bisect_right(self.sentences, (at, len(self.words.words)))
        if number == len(self.sentences):
            return NOBODY
        first, last = self.sentences[number]
        if first in self.quotes or "\n" in self.plain[self.words.ends[first - 1] : self.words.starts[first]]:
            return NOBODY
        who = self.floor.about(self.words, first, last)
        return who if who.named else NOBODY

    def _alone(self, first: int, last: int) -> bool:
        """Whether the sentence holds nothing but quotations."""
        return all(self.words.words[other] in ".!?…,–—-" or other in self.quotes for other in range(first, last))

    def _clause(self, quote: Quote) -> bool:
        """Whether the quotation has a finite verb."""
        found = self.doc[tokens]
        return any("finite" in parts(found.lowered[number]) for number in found.within(quote.inside))

    def _heading(self, quote: Quote) -> bool:
        lines = self.doc[paragraphs]
        line = lines[bisect_right(lines, quote.span.start, key=lambda paragraph: paragraph.span.end)]
        return line.kind in ("heading", "title", "label")


RELAY = frozenset("rapporter relayer révéler relater".split())
