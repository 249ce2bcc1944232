"""repetition.clause: the same words said again within one sentence."""

from array import array
from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.quotes import quotes
from lintnews.layers.tokens import tokens
from lintnews.lexicon import analyses, finite
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, rule

NEAR, FAR = 4, 8  # tokens from the first time to the second; repetition.phrase has those nearer
LEAST = 3  # tokens that come again
MARK = pattern(r"[^\w ,'-]")
LINKS = frozenset("d' de du des un une".split())
# With these before or between, the same verb may rightly come again: «qui perd la tête perd la tête».
JOINS = frozenset(
    "qui que qu' dont où si quand comme lorsque lorsqu' et ou ni mais plus moins autant tantôt soit car".split()
)


@rule(
    name="repetition.clause",
    severity="error",
    message="“{match}”: the same words come twice in one sentence; take one out.",
    message_fr="« {match} » : les mêmes mots reviennent dans la phrase ; ôtez-les une fois.",
    bad=(
        Bad("{{La mairie a promis, la mairie a promis}} aussi un gymnase."),
        Bad("Il gagne grâce à {{un but de la tête d’un but de la tête}} au bout du match."),
        Bad("Le club {{quitte la zone de danger quitte la zone}} avec dix points."),
        Bad("Elle {{a ouvert une enquête préliminaire a ouvert une enquête préliminaire}} lundi."),
    ),
    good=(
        "Il y a ceux qui partent, il y a ceux qui restent. Qui prend la tête du parti prend la tête du pays.",
        "De la fin de la semaine à la fin de la semaine suivante. « On est chez nous, on est chez nous », chante la foule.",
        "On est chez nous, on est chez nous ! Le fils de la sœur de la sœur de la voisine.",
        "Il a pris la route du nord et il a pris la route du sud. La lutte contre la faim, la lutte contre la soif.",
    ),
)
def repeated_clause(doc: Document) -> Iterator[Hit]:
    """Words of one sentence come again at once, or after a comma or a small word: two versions of it were merged.

    fr: Des mots d’une phrase reviennent aussitôt, ou après une virgule ou un petit mot : deux versions en ont été fondues.
    """
    lowered = doc[tokens].lowered
    # One byte a token, and the row laid over itself, moved on: a zero where both are (perhaps) the same word.
    row = array("q", map(hash, lowered)).tobytes()[::8]
    number = int.from_bytes(row, "little")
    for far in range(NEAR, FAR + 1):
        size = len(row) - far
        both = (number ^ number >> 8 * far).to_bytes(len(row), "little")[: max(0, size)]
        at = both.find(bytes(LEAST))
        while at >= 0:
            end = at
            while end < size and lowered[end] == lowered[end + far]:
                end += 1
            if end - at >= LEAST and _said_again(doc, at, min(end, at + far), at + far):
                yield Hit(doc[tokens].span(at, min(end, at + far) + far - 1))
            at = both.find(bytes(LEAST), max(end, at + 1))


def _said_again(doc: Document, first: int, end: int, again: int) -> bool:
    """Whether tokens ``first`` to ``end`` wrongly stand again at ``again``."""
    words, starts, ends, lowered = doc[tokens]
    last = again + end - first - 1
    said, between = lowered[first:end], lowered[end:again]
    after = doc.plain[ends[last] : ends[last] + 2].strip()[:1]
    if MARK.search(doc.plain, starts[first], ends[last]) or "," in said or after in ("!", "?"):
        return False
    if not all(map(str.islower, words[again : last + 1])) or max(map(len, said)) < 4:
        return False
    if any(quote.span.overlaps(doc[tokens].span(first)) for quote in doc[quotes]):
        return False
    if not between:
        return True
    if between == [","]:
        return any(map(finite, said))
    if JOINS.intersection((*between, *lowered[max(0, first - 3) : first])) or "," in between:
        return False
    return set(between) <= LINKS or _verb(said[0])


def _verb(word: str) -> bool:
    """Whether ``word`` is a verb with a person, and no noun."""
    return bool(finite(word)) and all(one.pos != "noun" or len(word) == 1 for one in analyses(word))
