"""Speakers: the noun group that says something, looked for past what tells when, where and to whom it was said."""

from lintnews.layers.attributions import ADVERBS, group_at
from lintnews.layers.groups import ALONE, OF, WHEN, begins, broken, group_end, parts
from lintnews.layers.humans import HUMANS, TEXTS, TIMES
from lintnews.layers.names import TITLES, capital
from lintnews.layers.people import mention_in
from lintnews.layers.tokens import Tokens
from lintnews.lexicon import analyses
from lintnews.span import Span

PREPOSITIONS = frozenset(
    "à au aux auprès devant dans sur lors après avant en avec pour depuis pendant chez via sous entre par au-delà durant face "
    "de d' du des".split()
)
EARLIER = frozenset("un une peu plus quelques deux trois quatre cinq dix".split())
CLOSING = frozenset(",.!?…:;()–—«»") | {"«»"}
BESIDE_MOST = 6  # tokens between a speaker and the name beside it
CLAUSES = frozenset("qui que qu' dont où".split())
ENDS = frozenset(".;:!?…«»()") | {"«»"}
NAMED_MOST = 28  # tokens from a verb to its speaker: circumstances may stand between


def speaker_from(words: Tokens, at: int, limit: int) -> tuple[int, int] | None:
    """The speaker that stands at token ``at``, or behind circumstances: « a dit lundi à l'AFP le maire »."""
    here, lowered = words.words, words.lowered
    stop = min(limit, at + NAMED_MOST)
    while at < stop:
        low = lowered[at]
        if broken(words, at) or low in CLAUSES or here[at] in ENDS:
            return None
        time = _past_time(words, at, stop)
        if time > at:
            at = time
        elif low == "," or low in ADVERBS or (low.endswith("ment") and "adv" in parts(low)):
            at += 1
        elif low in PREPOSITIONS:
            at = _past(words, at + 1, stop)
        elif begins(words, at) and not (low in ("tout", "toute") and not begins(words, at + 1)):
            end = group_end(words, at, limit)
            if (
                end > at
                and here[at - 1] == ","
                and words.lowered[at] in ("le", "la", "les", "l'")
                and _posture(words, end, stop)
            ):
                at = end
                continue
            return (at, end) if end > at else None
        elif here[at - 1] == "," and "," in here[at:stop]:
            at = here.index(",", at)  # « soutient, chiffres à l'appui, la syndicaliste »
        elif parts(low) & {"ppre", "adj", "ppas", "adv"}:
            at += 1
        else:
            return None
    return None


def _posture(words: Tokens, end: int, stop: int) -> bool:
    """Whether the group that ends at ``end`` tells how somebody looks: « soupire, les yeux rougis, la voisine »."""
    return (
        words.words[end : end + 1] == [","]
        and end + 1 < stop
        and begins(words, end + 1)
        and words.lowered[end - 1] not in HUMANS
    )


def _past_time(words: Tokens, at: int, stop: int) -> int:
    """Past a time: « lundi », « ce matin », « la semaine dernière », « le 3 mai »."""
    lowered = words.lowered
    for number in range(at, min(stop, at + 5)):
        if lowered[number] in ("tôt", "tard", "auparavant") and lowered[at] in EARLIER:
            return number + 1
        if not lowered[number][0].isalnum():
            break
    begin = at
    if lowered[at] in ("le", "la", "l'", "ce", "cet", "cette", "les") and at + 1 < stop:
        begin = at + 1
        if lowered[begin][0].isdigit() and lowered[begin + 1 : begin + 2] and lowered[begin + 1] in TIMES:
            begin += 1
    if lowered[begin] not in WHEN and (begin == at or lowered[begin] not in TIMES):
        return at
    while begin < stop and (
        lowered[begin] in TIMES
        or lowered[begin] in WHEN
        or lowered[begin][0].isdigit()
        or parts(lowered[begin]) <= {"adj"}
    ):
        begin += 1
    return begin


def _past(words: Tokens, at: int, stop: int) -> int:
    """Past the complement of a preposition: « à l'AFP », « lors d'une visite », « en direct »."""
    while at < stop and words.lowered[at] in PREPOSITIONS:
        at += 1
    end = group_end(words, at, stop)
    if end > at:
        mention = mention_in(words, at, end)
        if mention and mention.first > at + 1:
            first = mention.first
            while words.words[first - 1] == "." or words.lowered[first - 1] in TITLES:
                first -= 1
            if words.lowered[first - 1] not in OF and words.words[first - 1] != ",":
                return first
        return end
    begin = at
    while at < stop and parts(words.lowered[at]) & {"noun", "adj", "ppre"} and not begins(words, at):
        at += 1
        if "ppre" in parts(words.lowered[at - 1]):
            break
    return max(at, begin + (words.words[begin : begin + 1] != [","]))


def apposition(words: Tokens, end: int, limit: int) -> Span | None:
    """What follows the speaker between commas and tells who that is: « le maire, Paul Roux », « le chef du groupe à
    l'Assemblée, Paul Roux »."""
    comma = end
    if end < limit and words.lowered[end] in PREPOSITIONS:
        comma = next((at for at in range(end, min(limit, end + BESIDE_MOST)) if words.words[at] == ","), end)
    if comma + 1 >= limit or words.words[comma] != ",":
        return None
    further = group_end(words, comma + 1, limit)
    closed = further >= limit or words.words[further] in CLOSING or words.lowered[further] in ("qui", "dont", "lors")
    if further == comma + 1 or not closed or group_at(words, comma + 1):
        return None
    if comma > end and not mention_in(words, comma + 1, further):
        return None
    return words.span(comma + 1, further - 1)


def somebody(words: Tokens, first: int, last: int) -> bool:
    """Whether the noun group can speak: somebody, a body, a document, or anything with a capital."""
    if human(words, first, last) or not ALONE.isdisjoint(words.lowered[first : first + 1]):
        return True
    if any(_is(words.lowered[at], TEXTS) for at in range(first, min(last, first + 4))):
        return True
    return any(capital(words.words[at]) for at in range(first, last))


def human(words: Tokens, first: int, last: int) -> bool:
    """Whether the noun group names somebody: by name, by office, or by a noun for people."""
    if mention_in(words, first, last):
        return True
    return any(_is(words.lowered[at], HUMANS) for at in range(first, min(last, first + 4)))


def _is(word: str, nouns: frozenset[str]) -> bool:
    return word in nouns or any(reading.lemma in nouns for reading in analyses(word) if reading.pos == "noun")
