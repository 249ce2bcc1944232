"""Attributions: verb of saying, speaker, and the quotation that they belong to.

Read from the marks outwards: a clause after the closing mark (`», a indiqué le maire`), what follows that clause, and the clause
before the opening mark (`le maire a dit : «`, `Selon le maire, «`). Broken clauses are kept: they are the rules' subject.
"""

from typing import Literal

from lintnews.document import Document
from lintnews.layers.names import TITLES
from lintnews.layers.quotes import Quote, quotes
from lintnews.layers.sentences import ABBREVIATIONS
from lintnews.layers.tokens import Tokens, tokens
from lintnews.lexicon import Analysis, analyses
from lintnews.patterns import pattern
from lintnews.record import NamedTuple
from lintnews.saying import SAYING
from lintnews.span import Span

AUXILIARIES = frozenset(
    "a ont avait avaient aura auront aurait auraient eut eurent ait aient est sont était étaient fut furent".split()
)
PRONOUNS = frozenset("il elle on ils elles".split())
CLITICS = frozenset("lui leur nous vous me te se le la les y en m' t' s' l' n' ne d'".split())
ADVERBS = frozenset(
    "également aussi ensuite encore alors toutefois cependant notamment ainsi déjà bien même donc enfin puis par_ailleurs "
    "d'ailleurs en_outre hier lundi mardi mercredi jeudi vendredi samedi dimanche toujours pourtant pas jamais".split()
)
ASIDES = [
    aside.split()
    for aside in (
        "pour sa part",
        "pour leur part",
        "de son côté",
        "de leur côté",
        "à son tour",
        "à leur tour",
        "dans la foulée",
    )
]
STOPS = frozenset('.,;:!?…«»“”"()–—[]')
# « … », a dit X, a rapporté l'agence Y: the second clause says who passed the words on.
RELAY = {"rapporter", "relater", "relayer"}
MEDIA = pattern(
    r"(?i)\b(?:afp|reuters|ap|efe|ansa|dpa|bbc|cnn|agence|presse|journal|quotidien|hebdomadaire|magazine|chaîne|radio|"
    r"télévision|site|média|médias|correspondant\w*|journaliste\w*|interprète)\b"
)
SUBORDINATE = frozenset(
    "qui que qu' dont où alors lorsque quand puisque tandis en et mais car si comme avant après".split()
)
APPOSITIONS_MOST = 3
SPEAKER_MOST = 30  # tokens of the longest speaker looked for


class Group(NamedTuple):
    """A verb group of saying: tokens ``first`` to ``last``, the verb's lemma, and the pronoun of an inversion."""

    first: int
    last: int
    lemma: str
    pronoun: str
    compound: bool


class Attribution(NamedTuple):
    """Who says a quotation. ``speaker`` is None where the clause has none; ``joint`` is what stands before the clause."""

    span: Span
    verb: Span
    lemma: str
    speaker: Span | None
    pronoun: str
    quote: Quote
    place: Literal["after", "again"]
    joint: str


def saying(word: str, *, participle: bool, verbs: frozenset[str] = SAYING) -> str:
    """The lemma, one of ``verbs``, that ``word`` is a third person (or, with ``participle``, the past participle) of."""
    for found in analyses(word):
        if found.lemma in verbs and found.pos == "verb" and _fits(found, participle):
            return found.lemma
    return ""


def _fits(found: Analysis, participle: bool) -> bool:
    if participle:
        return found.mood == "ppas"
    return found.mood in ("ind", "cond") and "3" in found.persons


def group_at(words: Tokens, at: int, verbs: frozenset[str] = SAYING) -> Group | None:
    """The verb group of saying (of ``verbs``) that begins with token ``at``, if one does."""
    here = words.words
    first = at
    while at < len(here) and here[at].lower() in CLITICS and at - first < 3:
        at += 1
    if at >= len(here):
        return None
    base, _, pronoun = here[at].lower().partition("-")
    pronoun = pronoun.removeprefix("t-")
    if pronoun and pronoun not in PRONOUNS:
        return None
    if base in AUXILIARIES:
        last = at + 1
        if words.lowered[last : last + 3] in ASIDES:  # « a pour sa part indiqué »
            last += 3
        while last < len(here) and last - at <= 6 and (here[last].lower() in ADVERBS or here[last].endswith("ment")):
            last += 1
        lemma = saying(here[last].lower(), participle=True, verbs=verbs) if last < len(here) else ""
        if lemma:
            return Group(first, last, lemma, pronoun, True)
    lemma = saying(base, participle=False, verbs=verbs)
    return Group(first, at, lemma, pronoun, False) if lemma else None


def speaker_after(words: Tokens, at: int) -> tuple[int, int]:
    """Tokens from ``at`` up to the first stop: first and one past the last; they are equal where nothing stands there."""
    here = words.words
    end = at
    while end < len(here) and end - at < SPEAKER_MOST:
        word = here[end]
        if word in STOPS and not (word == "." and end > at and _abbreviated(here[end - 1])):
            break
        if end > at and _line_between(words, end):
            break
        end += 1
    return at, end


def _past_appositions(words: Tokens, at: int) -> tuple[int, Group | None]:
    """A compound verb of saying with its speaker behind one or two appositions: `a dit le chef, Jean Petit, a assuré un élu`."""
    for _ in range(APPOSITIONS_MOST):
        first, at = speaker_after(words, at)
        if words.words[at : at + 1] != [","] or not SUBORDINATE.isdisjoint(words.lowered[first:at]):
            break  # « a dit le maire, évoquant un pont qui, a-t-il ajouté, »
        at += 1
        group = group_at(words, at)
        if group and group.pronoun in ("il", "elle", "ils", "elles"):
            return at, group  # « a dit Paul Petit, un voisin, a-t-il déclaré »
        if (
            group
            and group.compound
            and not group.pronoun
            and words.words[group.last + 1 : group.last + 2] not in ([], [","], ["."])
        ):
            word = words.words[group.last + 1]
            named = word.lower() in TITLES or any(found.pos in ("det", "name") for found in analyses(word))
            return at, group if named else None
    return at, None


def _abbreviated(word: str) -> bool:
    return word.lower() in ABBREVIATIONS or (len(word) == 1 and word.isupper())


def _line_between(words: Tokens, at: int) -> bool:
    return words.starts[at] - words.ends[at - 1] > 1


def attributions(doc: Document) -> tuple[Attribution, ...]:
    """The attributions that follow their quotation, in order; a second clause for the same quotation has place ``again``."""
    words = doc[tokens]
    plain = doc.plain
    found: list[Attribution] = []
    for quote in doc[quotes]:
        if quote.close is None or quote.depth:
            continue
        at = words.at(quote.close.at) + 1
        end = quote.close.at + 1
        place: Literal["after", "again"] = "after"
        while True:
            joint_end = at
            while joint_end < len(words.words) and words.words[joint_end] in (",", "."):
                joint_end += 1
            if joint_end >= len(words.words) or "\n" in plain[end : words.starts[joint_end]]:
                break
            group = group_at(words, joint_end)
            if group is None and place == "again" and "." not in words.words[at:joint_end]:
                joint_end, group = _past_appositions(words, joint_end)
            if group is None:
                break
            first, last = speaker_after(words, group.last + 1)
            if group.pronoun and last > first and (twin := group_at(words, first)) and (twin.compound or twin.pronoun):
                last = first  # « a-t-il dit a déclaré le maire », « dit-il raconte-t-il »
            speaker = words.span(first, last - 1) if last > first else None
            clause_end = words.ends[max(last - 1, group.last)]
            found.append(
                Attribution(
                    Span(words.starts[group.first], clause_end),
                    words.span(group.first, group.last),
                    group.lemma,
                    speaker,
                    group.pronoun,
                    quote,
                    place,
                    plain[end : words.starts[joint_end]],
                )
            )
            at, end, place = max(last, group.last + 1), clause_end, "again"
    return tuple(found)


def relays(doc: Document, clause: Attribution) -> bool:
    """Whether the clause only says who passed the words on."""
    speaker = clause.speaker.of(doc.plain) if clause.speaker and clause.pronoun in ("", "on") else ""
    return clause.lemma in RELAY or MEDIA.search(speaker) is not None or clause.pronoun == "on"
