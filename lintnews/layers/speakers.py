"""Speakers: the noun group that says something, looked for past what tells when, where and to whom it was said."""

from lintnews.layers.attributions import ADVERBS, group_at
from lintnews.layers.groups import ALONE, OF, WHEN, begins, broken, group_end, parts
from lintnews.layers.humans import HUMANS, TEXTS, TIMES
from lintnews.layers.names import TITLES, capital
from lintnews.layers.people import mention_in
from lintnews.layers.tokens import Tokens
from lintnews.span import Span

PREPOSITIONS = frozenset(
    "à au aux auprès devant dans sur lors après avant en avec pour depuis pendant chez via sous entre par au-delà durant face "
    "de d' du des".split()
)
NAMED_MOST = 28  # tokens from a verb to its speaker: circumstances may stand between


def speaker_from(words: Tokens, at: int, limit: int) -> tuple[int, int] | None:
    """The speaker that stands at token ``at``, or behind circumstances: « a dit lundi à l'AFP le maire »."""
    here, lowered = words.words, words.lowered
    stop = min(limit, at + NAMED_MOST)
    while at < stop:
        low = lowered[at]
        if broken(words, at):
            return None
        if low == "," or low in ADVERBS or low in WHEN or (low.endswith("ment") and "adv" in parts(low)):
            at += 1
            continue
        if low in ("le", "la", "l'", "ce", "cet", "cette", "les") and at + 1 < stop:
            following = lowered[at + 1]
            if (
                following in WHEN
                or following in TIMES
                or (following[0].isdigit() and lowered[at + 2 : at + 3] and lowered[at + 2] in TIMES)
            ):
                at += 2
                while at < stop and (
                    lowered[at] in TIMES
                    or lowered[at][0].isdigit()
                    or lowered[at] in WHEN
                    or parts(lowered[at]) <= {"adj"}
                ):
                    at += 1
                continue
        if low in PREPOSITIONS and not (low in OF and lowered[at + 1 : at + 2] == ["autres"]):
            at = _past(words, at + 1, stop)
            continue
        if begins(words, at):
            end = group_end(words, at, limit)
            return (at, end) if end > at else None
        if low in ("qui", "que", "qu'", "dont", "où") or here[at] in ".;:!?…«»()" or here[at] == "«»":
            return None
        if low == "tout" or "ppre" in parts(low) or "adj" in parts(low) or "ppas" in parts(low) or "adv" in parts(low):
            at += 1
            continue
        return None
    return None


def _past(words: Tokens, at: int, stop: int) -> int:
    """Past the complement of a preposition: « à l'AFP », « lors d'une visite », « en direct »."""
    while at < stop and (words.lowered[at] in PREPOSITIONS):
        at += 1
    end = group_end(words, at, stop)
    if end > at:
        person = next(
            (
                number
                for number in range(at + 1, end)
                if words.lowered[number] in TITLES and words.lowered[number - 1] not in OF
            ),
            0,
        )
        return person or end
    while at < stop and parts(words.lowered[at]) & {"noun", "adj", "ppre"} and not begins(words, at):
        at += 1
        end = at
        if "ppre" in parts(words.lowered[at - 1]):
            break
    return max(end, at + (at == end and at < stop and not begins(words, at) and words.words[at] != ","))


def apposition(words: Tokens, end: int, limit: int) -> Span | None:
    """What follows the speaker between commas, or in brackets, and tells who that is."""
    if end + 1 < limit and words.words[end] == ",":
        further = group_end(words, end + 1, limit)
        if further > end + 1 and not group_at(words, end + 1):
            return words.span(end + 1, further - 1)
    return None


def somebody(words: Tokens, first: int, last: int) -> bool:
    """Whether the noun group can speak: somebody, a body, a document, or anything with a capital."""
    group = words.lowered[first : min(last, first + 4)]
    if not HUMANS.isdisjoint(group) or not TEXTS.isdisjoint(group) or not ALONE.isdisjoint(group):
        return True
    return any(capital(words.words[at]) for at in range(first, last))


def human(words: Tokens, first: int, last: int) -> bool:
    """Whether the noun group names somebody: by name, by office, or by a noun for people."""
    return mention_in(words, first, last) is not None or not HUMANS.isdisjoint(
        words.lowered[first : min(last, first + 4)]
    )
