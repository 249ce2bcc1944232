"""Twice: sentences without quotation marks that say twice whose words they give, « selon elle, …, a-t-elle précisé »."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.attributions import MEDIA, RELAY, group_at, speaker_after
from lintnews.layers.tokens import Tokens, tokens
from lintnews.patterns import pattern
from lintnews.record import NamedTuple
from lintnews.span import Span

SELF = pattern(
    r"(?:^|[.!?…\n] ?)(?P<source>(?:Selon|D'après) (?:(?P<il>lui)|(?P<elle>elle)|(?P<ils>eux)|(?P<elles>elles))),"
    r"[^.!?…\n]{5,250}?(?P<cut>, ?(?P<clause>(?:l')?[\p{Ll}']+-(?:t-)?(?P<who>ils?|elles?)(?: \p{Ll}+){0,3}))(?=\.)"
)
SELVES = ("selon lui,", "selon elle,", "selon eux,", "selon elles,", "d'après lui,", "d'après e")
PAIR = pattern(r", (?=(?:a|ont) [^.,:;!?\n«»“”\"]{5,90}, (?:a|ont) [^.,:;!?\n«»“”\"]{5,90}\.)")
TOLD = pattern(
    r"(?:^|[.!?…\n] ?)[^.,:;!?\n«»“”\"]{2,60} (?P<first>(?:a|avait) (?P<said>\p{Ll}{2,}) (?:avoir|être|vouloir|que|qu'))"
    r"[^.,:;!?\n«»“”\"]{0,80}$"
)
MARKED = pattern(r"[«»“”\"]")


class Twice(NamedTuple):
    """``span`` is the second clause, ``first`` what says it before, ``cut`` what goes with the second one."""

    span: Span
    first: Span
    cut: Span


def twice(doc: Document) -> tuple[Twice, ...]:
    """The second clauses, in no order."""
    return (*_selves(doc), *_pairs(doc), *_told(doc))


def _told(doc: Document) -> Iterator[Twice]:
    """« Le maire a dit vouloir « un pont » a-t-il affirmé. »: the sentence says already that he says it."""
    from lintnews.layers.attributions import attributions, saying

    for clause in doc[attributions]:
        if clause.place != "after" or clause.pronoun not in ("il", "elle") or clause.quote.open is None:
            continue
        at = clause.quote.span.start
        match = TOLD.search(doc.plain, max(0, at - 200), at)
        if match and saying(match["said"], participle=True):
            end = clause.verb.end
            start = len(doc.plain[: clause.span.start].rstrip(" ,"))
            yield Twice(clause.verb, Span(*match.span("first")), Span(start, end))


def _selves(doc: Document) -> Iterator[Twice]:
    if not any(needle in doc.lowered for needle in SELVES):
        return
    words = doc[tokens]
    for match in SELF.finditer(doc.plain):
        group = group_at(words, words.at(match.start("clause")))
        if match[match["who"]] and group and group.pronoun == match["who"]:
            yield Twice(Span(*match.span("clause")), Span(*match.span("source")), Span(*match.span("cut")))


def _pairs(doc: Document) -> Iterator[Twice]:
    """« Le pont tiendra, a dit le préfet, a assuré la maire. »: whole sentences, of which no verb wants a subject."""
    words: Tokens | None = None
    for match in PAIR.finditer(doc.plain):
        from lintnews.layers.groups import parts
        from lintnews.layers.speakers import human

        words = words or doc[tokens]
        at = words.at(match.end())
        one = group_at(words, at)
        if one is None or not one.compound or one.pronoun:
            continue
        first, last = speaker_after(words, one.last + 1)
        other = group_at(words, last + 1) if words.words[last : last + 1] == [","] else None
        if other is None or not other.compound or other.pronoun or other.lemma in RELAY:
            continue
        begin, end = speaker_after(words, other.last + 1)
        said = words.span(begin, end - 1).of(doc.plain) if end > begin else ""
        if MEDIA.search(said) or not human(words, first, last) or not human(words, begin, min(end, begin + 3)):
            continue
        start = doc.plain.rfind("\n", 0, match.start()) + 1
        start = max(start, doc.plain.rfind(". ", start, match.start()) + 1)
        told = [words.lowered[number] for number in words.within(Span(start, match.start()))]
        if (
            MARKED.search(doc.plain, start, match.start())
            or "qui" in told
            or not any("finite" in parts(word) for word in told)
        ):
            continue
        yield Twice(
            words.span(other.first, end - 1),
            words.span(one.first, last - 1),
            Span(words.starts[last], words.ends[end - 1]),
        )
