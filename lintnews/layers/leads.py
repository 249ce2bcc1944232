"""Leads: the clause before a quotation that says whose words it holds."""

from lintnews.layers.attributions import PRONOUNS, group_at
from lintnews.layers.groups import OF, earlier_subject, group_end, parts, subject
from lintnews.layers.names import capital
from lintnews.layers.people import mention_in
from lintnews.layers.sources import (
    ACCORDING,
    Source,
    according_to,
    before_verb,
    infinitive_of,
    passive,
    verb_clause,
)
from lintnews.layers.speakers import apposition
from lintnews.layers.tokens import Tokens
from lintnews.lexicon import analyses
from lintnews.saying import QUOTING, VOICED
from lintnews.span import Span


def source_before(words: Tokens, first: int, at: int) -> Source | None:
    """The clause that leads up to the quotation at token ``at`` in the sentence that begins with token ``first``."""
    here = words.words
    if at == first:
        return None
    if here[at - 1] == ":":
        return _before_colon(words, first, at - 1)
    return _governing(words, first, at)


def _before_colon(words: Tokens, first: int, colon: int) -> Source | None:
    found = _governing(words, first, colon, colon=True)
    if found:
        return found
    begin = first + (words.words[first] in "-–—•*")
    end = group_end(words, begin, colon)
    if end > begin and words.words[end] in ":(,":
        return Source("before", None, "", words.span(begin, end - 1), "", apposition(words, end, colon))
    for number in range(begin, colon):
        if "finite" in parts(words.lowered[number]) and not capital(words.words[number]) and number > begin:
            who = subject(words, before_verb(words, number, begin), begin)
            if who:
                return _subject_source(words, who, words.span(number), infinitive_of(words.lowered[number]))
    mention = mention_in(words, begin, colon)
    if mention:
        return Source("before", None, "", words.span(mention.first, mention.last - 1))
    return None


def _governing(words: Tokens, first: int, at: int, *, colon: bool = False) -> Source | None:
    """The nearest verb of saying, or « selon », before token ``at``, with who says it."""
    for number in range(at - 1, first - 1, -1):
        low = words.lowered[number]
        if low in ACCORDING or (low == "d'" and words.lowered[number + 1] == "après"):
            found = according_to(words, number, at, "before", False)
            if found:
                return found
        if low == "pour" and number == first:
            found = according_to(words, number, at, "before", True)
            if found and found.speaker and words.words[words.at(found.speaker.end - 1) + 1] == ",":
                return found
        if low[0].isalpha() and number > first:
            found = _governed_by(words, number, first, VOICED | QUOTING if colon else QUOTING)
            if found:
                return found
    return None


def _governed_by(words: Tokens, number: int, first: int, verbs: frozenset[str]) -> Source | None:
    low = words.lowered[number]
    kinds = parts(low)
    if not kinds & {"finite", "ppas", "inf", "ppre"}:
        _, dash, pronoun = low.partition("-")
        if dash and pronoun.removeprefix("t-") in PRONOUNS:
            found = verb_clause(words, number, number + 6, verbs, "before")
            return found if found and found.pronoun else None
        return None
    if "noun" in kinds and (
        words.lowered[number - 1] in OF
        or words.lowered[number - 1] in ("le", "un", "une", "cette", "son", "sa", "les", "des")
    ):
        return None
    lemma = next(
        (
            r.lemma
            for r in analyses(low)
            if r.pos == "verb" and r.lemma in verbs and (r.mood in ("ind", "cond", "inf", "ppre", "ppas", "sub"))
        ),
        "",
    )
    if not lemma:
        return None
    begin = number
    compound = False
    for back in range(number - 1, max(first, number - 5) - 1, -1):
        group = group_at(words, back, verbs)
        if group and group.last == number and passive(words, group):
            return None
        if group and group.last == number:
            begin, compound = back, group.compound
            if group.pronoun:
                return Source("before", words.span(back, number), lemma, words.span(back, number), group.pronoun)
    if not compound and group_at(words, number, verbs) is None:
        who = earlier_subject(words, number, first)
        if who is None or (kinds & {"ppas"} and not kinds & {"finite", "inf"}):
            return None
        return _subject_source(words, who, words.span(number), lemma)
    who = subject(words, begin, first)
    if who is None and begin < number and not compound:
        who = subject(words, number, first)
    if who is None:
        return None
    return _subject_source(words, who, words.span(begin, number), lemma)


def _subject_source(words: Tokens, who: tuple[int, int], verb: Span, lemma: str) -> Source:
    begin, end = who
    low = words.lowered[begin]
    pronoun = low if end - begin == 1 and low in PRONOUNS else ""
    return Source("before", verb, lemma, words.span(begin, end - 1), pronoun)
