"""Words that do not agree with what stands on the other side of a quotation mark, as far as the lexicon can tell alone."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.clauses import Subject, clause_start, group_before, opened, subjects
from lintnews.layers.noun_groups import (
    COLLECTIVE,
    METALINGUISTIC,
    OBJECT_STARTS,
    PLURAL,
    NounGroup,
    contradicts,
    noun_group,
)
from lintnews.layers.quotes import quotes
from lintnews.layers.tokens import Tokens, tokens
from lintnews.lexicon import analyses
from lintnews.record import NamedTuple
from lintnews.span import Span

SKIPPED = frozenset("ne n' se s' me m' te t' le la l' les lui leur y en nous vous".split())
TO_BE = frozenset("sont étaient seront furent seraient soient est était sera fut serait soit été".split())
COPULAS = frozenset(
    "est sont était étaient sera seront serait seraient reste restent restait restaient demeure demeurent".split()
)
AROUND = frozenset(
    "ne n' pas plus jamais très trop plutôt bien aussi donc encore toujours désormais déjà particulièrement".split()
)
INTENSE = frozenset(
    "très trop plus moins si assez tout totalement absolument profondément extrêmement parfaitement".split()
)
CLITICS = frozenset("ne n' se s' le la l' les lui leur y en".split())
LONGEST = 4  # words of a quoted subject


class Disagreement(NamedTuple):
    """A word that is wrong, or that the words around it make wrong, and what it should agree with."""

    word: Span
    subject: Span


def verbs_apart(doc: Document) -> tuple[Disagreement, ...]:
    """Verbs and participles inside a quotation that contradict the subject before the mark."""
    words = doc[tokens]
    found = []
    for subject in doc[subjects]:
        at = _wrong_verb(words, subject)
        if at is not None:
            found.append(Disagreement(words.span(at), words.span(subject.group.first, subject.group.last)))
    return tuple(found)


def adjectives_apart(doc: Document) -> tuple[Disagreement, ...]:
    """Quoted adjectives that contradict the noun, or the subject of « être », before the mark."""
    words = doc[tokens]
    found = []
    for quote, mark in opened(doc):
        copula = _copula(words, mark - 1)
        apposed = copula < 0 and mark > 1 and words.words[mark - 1] == ","
        if apposed:
            group = group_before(doc, mark - 1) if doc.plain.startswith(",", quote.span.end) else None
        else:
            group = group_before(doc, copula) if copula > 0 else _noun(words, mark)
        adjectives = list(_adjectives(words, mark + 1, quote.inside.end)) if group else []
        alone = adjectives and words.ends[adjectives[-1]] >= quote.inside.end - 1
        if group is None or not (alone or apposed or copula > 0):
            continue  # right after a noun, the quotation must be the adjective alone
        span = words.span(group.first, group.last)
        for at in adjectives:
            if contradicts(words.words[at], group.number, group.gender):
                found.append(Disagreement(words.span(at), span))
    return tuple(found)


def subjects_apart(doc: Document) -> tuple[Disagreement, ...]:
    """Verbs behind a quotation that contradict their subject, the plural quoted."""
    words = doc[tokens]
    found = []
    for quote in doc[quotes]:
        if quote.open is None or quote.close is None or quote.depth:
            continue
        mark, after = words.at(quote.open.at), words.at(quote.close.at) + 1
        first = clause_start(doc, mark)
        if mark - first == 1 and words.lowered[first] in PLURAL and _plural_noun(words, mark + 1, after - 1):
            while after < len(words.words) and words.lowered[after] in CLITICS:
                after += 1
            if after < len(words.words) and _singular(words, after):
                found.append(Disagreement(words.span(after), words.span(first, words.at(quote.close.at))))
    return tuple(found)


def disagreements(doc: Document) -> tuple[Disagreement, ...]:
    """All of them."""
    return (*doc[verbs_apart], *doc[adjectives_apart], *doc[subjects_apart])


def _wrong_verb(words: Tokens, subject: Subject) -> int | None:
    """The token inside the quotation that contradicts the subject: its first verb, or the participle after « être »."""
    at, low, end = subject.first, words.lowered, subject.quote.inside.end
    while at < len(low) and low[at] in SKIPPED:
        at += 1
    if at - subject.first > 3 or at + 1 >= len(low) or words.starts[at] >= end or not words.words[at][0].islower():
        return None
    number, gender = subject.group.number, subject.group.gender
    found = analyses(low[at])
    if any(one.mood in ("inf", "ppre") or one.pos in ("det", "prep", "conj") for one in found):
        return None
    persons = {person for one in found if one.mood in ("ind", "cond", "sub") for person in one.persons.split()}
    participles = [one for one in found if one.mood == "ppas"]
    if "3" + number in persons:
        return _participle(words, at, end, number, gender)
    if persons & {"3s", "3p"}:
        if low[at] not in ("a", "est") and (participles or any(one.pos in ("noun", "adj") for one in found)):
            follows = low[at + 1] in OBJECT_STARTS and not any(number in one.number for one in participles)
            return at if follows else None  # « la fête » may be a noun: only an object makes a verb of it
        return at
    return at if participles and contradicts(low[at], number, "") and not persons else None


def _participle(words: Tokens, at: int, end: int, number: str, gender: str) -> int | None:
    """The participle after « être », where it contradicts the subject."""
    low, being = words.lowered, at
    if low[at] in ("ont", "a", "avaient", "avait", "auront", "aura"):
        being += 1 + (low[at + 1] in ("pas", "plus", "jamais", "toujours", "déjà", "bien"))
        if low[being : being + 1] != ["été"]:
            return None
    if low[being] not in TO_BE:
        return None
    at = being + 1
    if at >= len(low) or words.starts[at] >= end:
        return None
    # « sont partie prenante »: the one participle that stays as it is
    participle = low[at] != "partie" and any(one.mood == "ppas" for one in analyses(low[at]))
    return at if participle and contradicts(low[at], number, gender) else None


def _noun(words: Tokens, mark: int) -> NounGroup | None:
    """Determiner and noun right before the mark, where no other noun before them can be meant."""
    group = noun_group(words, mark - 2, mark) if mark >= 2 and words.ends[mark - 1] >= words.starts[mark] - 1 else None
    before = words.lowered[mark - 3] if mark >= 3 else ""
    if group is None or any(one.pos in ("noun", "name") for one in analyses(before)):
        return None
    return None if before in ("de", "d'", "à", "et") else group


def _copula(words: Tokens, at: int) -> int:
    """The token of « être » in the third person before token ``at``, with its adverbs and negation passed over; else -1."""
    low = words.lowered
    while at > 0 and low[at] in AROUND:
        at -= 1
    if (
        at > 1
        and low[at] == "été"
        and low[at - 1] in ("a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient")
    ):
        at -= 1
    elif at < 1 or low[at] not in COPULAS:
        return -1
    return at - 1 if low[at - 1] in ("ne", "n'") else at


def _adjectives(words: Tokens, at: int, end: int) -> Iterator[int]:
    """The first word of the quotation, intensifiers passed over, and another that « et » joins to it, if adjectives only."""
    while at < len(words.words) and words.starts[at] < end:
        if words.lowered[at] in INTENSE:
            at += 1
            continue
        found = analyses(words.words[at])
        if not words.words[at][0].islower() or any(
            one.pos in ("noun", "prep", "adv", "pron", "det", "num", "conj") for one in found
        ):
            return
        if not any(one.pos == "adj" or one.mood == "ppas" for one in found):
            return
        yield at
        if words.lowered[at + 1 : at + 2] != ["et"]:
            return
        at += 2


def _plural_noun(words: Tokens, first: int, stop: int) -> bool:
    """Whether the quotation is a plural noun with its adjectives, no title and no name."""
    inside = words.lowered[first:stop]
    readings = [[one for one in analyses(word) if one.pos in ("noun", "adj")] for word in inside]
    return (
        0 < len(inside) <= LONGEST
        and words.words[first][0].islower()
        and not {*inside} & (COLLECTIVE | METALINGUISTIC)
        and all(any("p" in one.number for one in found) for found in readings)
        and any(one.pos == "noun" for one in readings[0])
    )


def _singular(words: Tokens, at: int) -> bool:
    """Whether the word can only be a verb of the third person singular."""
    word = words.lowered[at]
    found = analyses(word)
    persons = {person for one in found for person in one.persons.split()}
    if "3s" not in persons or "3p" in persons:
        return False
    nominal = any(one.pos in ("noun", "adj", "prep") or one.mood == "ppas" for one in found)
    return not nominal or word in ("a", "est") or not OBJECT_STARTS.isdisjoint(words.lowered[at + 1 : at + 2])
