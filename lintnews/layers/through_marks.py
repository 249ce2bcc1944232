"""Words that do not agree with one on the other side of a quotation mark, as LanguageTool tells of the text read through its marks.

LanguageTool stops at « » and “ ”. A match is kept where the marks hid it, where the word that it should agree with is found on
the other side of a mark, and where our own lexicon has not found it already.
"""

from bisect import bisect_left
from collections.abc import Iterator

from lintnews.document import Document
from lintnews.languagetool.match import Match
from lintnews.layers.disagreements import Disagreement, disagreements
from lintnews.layers.languagetool import checker
from lintnews.layers.marks import OPENING_SHAPES
from lintnews.layers.noun_groups import COLLECTIVE, METALINGUISTIC, PRONOUNS
from lintnews.layers.tokens import Tokens, tokens
from lintnews.layers.transparent import Passage, transparent
from lintnews.lexicon import analyses
from lintnews.span import Span

CATEGORIES = ("AGREEMENT", "CAT_GRAMMAIRE")
FURTHEST = 25  # tokens from a word to the one that it should agree with
AHEAD = 4  # tokens to a noun that follows its quoted adjective
PERSONS = {"je": "1s", "j'": "1s", "tu": "2s", "nous": "1p", "vous": "2p", "on": "3s"}

Forms = frozenset[tuple[str, str, str]]  # persons, numbers and genders that a word leaves open
NONE: Forms = frozenset()


def through_marks(doc: Document) -> tuple[Disagreement, ...]:
    """What LanguageTool finds through the marks; nothing where the deep tier is off."""
    asked = doc[checker]
    passages = doc[transparent] if asked else ()
    if asked is None or not passages:
        return ()
    told = [span for one in doc[disagreements] for span in one]
    found: dict[Span, Disagreement] = {}
    for passage, matches in zip(passages, asked.check([one.text for one in passages], CATEGORIES), strict=True):
        here = [one for match in matches if (one := _disagreement(doc, passage, match))]
        here = [one for one in here if not any(span.overlaps(one.word) or span.holds(one.subject) for span in told)]
        if here:
            (seen,) = asked.check([passage.whole.of(doc.plain)], CATEGORIES)  # as LanguageTool reads it with the marks
            shown = [match.span.shift(passage.whole.start) for match in seen]
            found |= {one.word: one for one in here if not any(span.overlaps(one.word) for span in shown)}
    return tuple(sorted(found.values()))


def _disagreement(doc: Document, passage: Passage, match: Match) -> Disagreement | None:
    """The word of the match that is wrong and the one across a mark that it contradicts, and its replacement does not."""
    words = doc[tokens]
    told = (_contradicted(words, passage, match, place, new) for place, new in _changed(passage.text, match))
    # « des « mesure fortes » » rather wants « mesures » than « de la mesure »
    return min(filter(None, told), key=lambda one: bool(_determined(one.word.of(doc.plain))), default=None)


def _contradicted(words: Tokens, passage: Passage, match: Match, place: Span, new: str) -> Disagreement | None:
    """The word at ``place`` of the passage, and what it does not agree with but would if it were ``new``."""
    at = words.at(passage.origin(place.end - 1))
    if words.starts[at] < passage.origin(place.start) or words.ends[at] != passage.origin(place.end - 1) + 1:
        return None
    wrong, right = _forms(words.lowered[at]), _forms(new.lower())
    compared = passage.span(match.span)
    determiner = bool(_determined(words.lowered[at]))
    for other in _across(words, passage, at) if wrong else ():
        if determiner and not compared.holds(words.span(other)):
            break  # it agrees with its own noun, which LanguageTool marks too
        named = _noun(words, other)
        forms = named or (_determined(words.lowered[other]) if compared.holds(words.span(other)) else NONE)
        if forms and not _meet(forms, wrong) and _meet(forms, right):
            if words.lowered[other] in COLLECTIVE | METALINGUISTIC:
                return None
            first = other - 1 if named and other and _determined(words.lowered[other - 1]) else other
            return Disagreement(words.span(at), words.span(first, other))
    return None


def _changed(text: str, match: Match) -> Iterator[tuple[Span, str]]:
    """For each replacement that changes just one word of the match: where that one stands in ``text``, and the new one."""
    old = match.span.of(text).split(" ")
    for replacement in match.replacements:
        new = replacement.split(" ")
        different = [number for number, (one, other) in enumerate(zip(old, new, strict=False)) if one != other]
        if len(old) == len(new) and len(different) == 1:
            number = different[0]
            start = match.span.start + sum(map(len, old[:number])) + number
            yield Span(start, start + len(old[number])), new[number]


def _across(words: Tokens, passage: Passage, at: int) -> Iterator[int]:
    """The tokens that a masked mark parts from token ``at`` in its sentence: those before it, the nearest first; some after it."""
    here = bisect_left(passage.marks, words.starts[at])
    if here:
        for other in range(words.at(passage.marks[here - 1]) - 1, max(-1, at - FURTHEST), -1):
            if words.starts[other] < passage.whole.start or words.words[other] in (".", "!", "?", "…", ";"):
                break
            yield other
    if here < len(passage.marks):
        first = words.at(passage.marks[here]) + 1
        for other in range(first, min(len(words.words), first + AHEAD)):
            if words.starts[other] >= passage.whole.end or not words.words[other][0].isalnum():
                break
            yield other


def _noun(words: Tokens, at: int) -> Forms:
    """What agrees with the noun, with its determiner, or with the pronoun at token ``at``; nothing of other words."""
    low = words.lowered[at]
    if low in PERSONS:
        return frozenset((PERSONS[low][0], PERSONS[low][1], gender) for gender in "mf")
    if low in PRONOUNS:
        return frozenset({("3", PRONOUNS[low][1], PRONOUNS[low][0])})
    found = analyses(low)
    # the determiner may stand before the mark: « les « gestes » »
    place = at - 2 if at > 1 and words.words[at - 1] in OPENING_SHAPES else at - 1
    before = _determined(words.lowered[place]) if place >= 0 else NONE
    if not before and any(one.pos in ("prep", "adv", "pron", "conj", "det") or one.persons for one in found):
        return NONE  # « est », « pas » and « plus » are nouns too
    nouns = frozenset(
        ("3", number, gender) for one in found if one.pos == "noun" for number in one.number for gender in one.gender
    )
    return before & nouns or nouns


def _determined(word: str) -> Forms:
    """What agrees with a determiner; nothing of other words."""
    return frozenset(
        ("3", number, gender)
        for one in analyses(word)
        if one.pos in ("det", "num")
        for number in one.number
        for gender in one.gender
    )


def _forms(word: str) -> Forms:
    """What the word, a verb, participle, adjective, noun or determiner, can agree with."""
    found: set[tuple[str, str, str]] = set()
    for one in analyses(word):
        if one.persons:
            found |= {(person[0], person[1], gender) for person in one.persons.split() for gender in "mf"}
        elif one.number and one.pos != "pron":
            found |= {
                (person, number, gender) for person in "123" for number in one.number for gender in one.gender or "mf"
            }
    return frozenset(found)


def _meet(one: Forms, other: Forms) -> bool:
    return not one.isdisjoint(other)
