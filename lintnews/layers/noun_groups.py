"""Noun groups read forward from a place that can begin a clause, with the number and gender that their words leave open.

A group is determiner, adjectives and noun, with its complements (« les habitants de la vallée », « deux des obus »). It is read
strictly: where a word could be a verb, or is not known, there is no group, because a wrong subject makes a false alarm.
"""

from lintnews.layers.tokens import Tokens
from lintnews.lexicon import Analysis, analyses
from lintnews.record import NamedTuple

PLURAL = frozenset(
    "les des ces ses mes tes nos vos leurs plusieurs certains certaines quelques deux trois quatre cinq six sept huit neuf "
    "dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille".split()
)
SINGULAR = frozenset("le la l' un une ce cet cette son sa mon ma notre votre leur chaque aucun aucune".split())
FEMININE = frozenset("la une cette sa ma aucune certaines".split())
MASCULINE = frozenset("le un ce cet aucun certains".split())
PRONOUNS = {"ils": "mp", "elles": "fp", "il": "ms", "elle": "fs", "celui-ci": "ms", "celle-ci": "fs", "chacun": "ms"}
PARTITIVES = frozenset("certains certaines plusieurs deux trois quatre cinq six sept huit neuf dix beaucoup".split())
PREPOSITIONS = frozenset("de d' du des à au aux en contre pour sur dans entre chez sous vers".split())
ARTICLES_WITHIN = frozenset("du des au aux".split())
# A head that takes a verb of either number.
COLLECTIVE = frozenset(
    "majorité minorité plupart moitié partie nombre ensemble groupe foule dizaine centaine vingtaine trentaine quinzaine "
    "quarantaine cinquantaine douzaine millier million milliard tiers quart série poignée couple multitude quantité totalité "
    "reste type genre sorte espèce équipe % pourcentage duo trio paire".split()
)
# Heads that name the words quoted.
METALINGUISTIC = frozenset(
    "mot mots terme termes expression expressions formule formules slogan slogans cri cris titre titres phrase phrases mention "
    "mentions inscription inscriptions pancarte pancartes banderole banderoles message messages film films chanson chansons "
    "rubrique rubriques article articles livre livres verbe verbes option options adjectif adjectifs réponse réponses question "
    "questions mouvement opération association collectif label marque émission série programme projet appel hashtag".split()
)
# After a word that is a noun or a verb, these make a verb of it.
OBJECT_STARTS = frozenset(
    "le la l' les un une des du ce cet cette ces son sa ses leur leurs que qu' pas plus tout tous".split()
)
LONGEST = 14  # tokens


class NounGroup(NamedTuple):
    """Tokens ``first`` to ``last`` (included); ``number`` is s or p, ``gender`` m, f or empty where the words do not tell."""

    first: int
    last: int
    head: int
    number: str
    gender: str


def noun_group(words: Tokens, first: int, stop: int) -> NounGroup | None:
    """The group that fills the tokens from ``first`` up to ``stop`` (not included) wholly, if they are one."""
    if not 0 < stop - first <= LONGEST:
        return None
    low = words.lowered
    if stop - first == 1:
        both = PRONOUNS.get(low[first], "")
        return NounGroup(first, first, first, both[1], both[0]) if both else None
    number = "p" if low[first] in PLURAL else "s" if low[first] in SINGULAR else ""
    if not number:
        return None
    if low[first] in PARTITIVES and low[first + 1] in ("des", "de", "d'"):
        return NounGroup(first, stop - 1, first, "p", "") if _complements(words, first + 1, stop) else None
    if low[first] in ("l'", "un", "une", "aucun", "aucune") and low[first + 1] in ("un", "une", "des", "de", "d'"):
        at = first + 1 + (low[first + 1] in ("un", "une"))
        return NounGroup(first, stop - 1, first, "s", "") if at < stop and _complements(words, at, stop) else None
    at = first + 1
    while at < stop and low[at] in PLURAL:
        number, at = "p", at + 1
    begin, head = at, -1
    genders = {"m", "f"} if low[first] not in FEMININE | MASCULINE else {"f" if low[first] in FEMININE else "m"}
    while at < stop and low[at] not in PREPOSITIONS:
        readings = _nominal(words.words[at], number)
        if not readings or (head >= 0 and _finite(low[at])):
            return None
        genders &= _genders(readings) or genders
        if head < 0 and any(found.pos == "noun" for found in readings) and not _before_noun(words, at, stop, number):
            head = at
        at += 1
    if head < 0 and at > begin and not analyses(low[at - 1]):
        head = at - 1  # a plural that no dictionary has: « les influenceurs »
    if head < 0 or low[head] in COLLECTIVE or low[head] in METALINGUISTIC or not words.words[head][0].islower():
        return None
    if at < stop and not _complements(words, at, stop):
        return None
    return NounGroup(first, stop - 1, head, number, genders.pop() if len(genders) == 1 else "")


def _before_noun(words: Tokens, at: int, stop: int, number: str) -> bool:
    """Whether an adjective that is also a noun stands before its noun: « les jeunes élus »."""
    return (
        at + 1 < stop
        and any(found.pos == "adj" for found in analyses(words.lowered[at]))
        and any(found.pos == "noun" for found in _nominal(words.words[at + 1], number))
        and not any(found.pos == "adj" or found.mood == "ppas" for found in analyses(words.lowered[at + 1]))
    )


def _nominal(word: str, number: str) -> tuple[Analysis, ...]:
    """The readings of ``word`` as noun, adjective or participle of that number; an unknown plural counts as a noun."""
    found = tuple(
        one for one in analyses(word) if (one.pos in ("noun", "adj") or one.mood == "ppas") and number in one.number
    )
    if found or number == "s" or analyses(word) or not word.endswith(("s", "x")) or not word.islower():
        return found
    return (Analysis("noun", word, "mf", "p", "", "", ""),)


def _genders(readings: tuple[Analysis, ...]) -> set[str]:
    return {gender for found in readings for gender in found.gender}


def _finite(word: str) -> bool:
    """Whether the word can be a verb of the third person."""
    return any("3" in found.persons for found in analyses(word))


def contradicts(word: str, number: str, gender: str) -> bool:
    """Whether ``word`` can be a participle or an adjective, and none of that number and gender (empty: either)."""
    fitting = [one for one in analyses(word) if one.mood == "ppas" or one.pos == "adj"]
    return bool(fitting) and not any(number in one.number and gender in (one.gender or "mf") for one in fitting)


def _complements(words: Tokens, at: int, stop: int) -> bool:
    """Whether tokens ``at`` to ``stop`` are complements: preposition, determiner, then nouns, adjectives and names."""
    low = words.lowered
    while at < stop:
        if low[at] == "et" and at + 1 < stop and (low[at + 1] in PREPOSITIONS or words.words[at + 1][0].isupper()):
            at += 1
        if low[at] in PREPOSITIONS:
            determined = low[at] in ARTICLES_WITHIN
            at += 1
            if at < stop and (low[at] in PLURAL or low[at] in SINGULAR):
                at, determined = at + 1, True
            start = at
        elif words.words[at][0].isupper() and words.words[at - 1] == "et":
            start = at
        else:
            return False
        while at < stop and low[at] not in PREPOSITIONS and low[at] != "et":
            word = words.words[at]
            if word[0].isupper() or word.isdigit():
                at += 1
                continue
            if not any(found.pos in ("noun", "adj") or found.mood == "ppas" for found in analyses(word)):
                return False
            if _finite(word) and not (at == start and determined):
                return False
            at += 1
        if at == start:
            return False
    return True
