"""Noun groups: where one begins and ends, and the group that is the subject of a verb.

Plain reading from left to right, for speakers: determiner, nouns, adjectives, complements with « de », names. No group is
looked into further than its own words allow; where a word can go on or not, the group ends.
"""

from functools import lru_cache

from lintnews.layers.attributions import ADVERBS, CLITICS, PRONOUNS
from lintnews.layers.humans import TIMES
from lintnews.layers.names import TITLES, capital
from lintnews.layers.sentences import ABBREVIATIONS
from lintnews.layers.tokens import Tokens
from lintnews.lexicon import analyses

DETERMINERS = frozenset(
    "le la l' les un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs certains certaines "
    "quelques chaque aucun aucune deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante "
    "cent mille tous toutes tout".split()
)
ALONE = frozenset(
    "celui-ci celle-ci ceux-ci celles-ci celui celle ceux celles certains certaines plusieurs beaucoup tous toutes d'autres "
    "lui-même elle-même quelqu'un l'un l'une".split()
)
OF = frozenset("de d' du des".split())
# Nouns that take a complement with « à » or « en »: adjointe au maire, candidat à la présidence, chercheur en biologie.
TO = frozenset(
    "adjoint adjointe adjoints candidat candidate candidats délégué déléguée conseiller conseillère chef professeur professeure "
    "professeurs ambassadeur ambassadrice directeur directrice chercheur chercheuse chercheurs maître maîtresse avocat avocate "
    "procureur procureure journaliste spécialiste spécialistes expert experte experts docteur doctorante doctorant étudiant "
    "étudiante étudiants médecin ingénieur président présidente vice-président vice-présidente secrétaire ministre juge "
    "correspondant correspondante envoyé envoyée représentant représentante haut-commissaire appel maire-adjoint".split()
)
TO_WORDS = frozenset("à au aux en près".split())
IN_NAMES = frozenset("sans contre pour & les la le".split())
WHEN = frozenset(
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain ce cet cette matin soir jeudi".split()
)
STOPS = frozenset('.,;:!?…«»“”"()–—[]') | {"«»"}
CLOSED = frozenset(
    "dans sur sous vers par pour avec sans chez entre depuis pendant avant après comme car mais or ni si que qu' qui dont où donc "
    "lors dès hors selon malgré puis en à au aux y afin contre devant derrière face grâce là ici alors ainsi aussi pas plus même "
    "est sont a ont était étaient avait avaient sera seront fut furent fait font dit être avoir tandis lorsque quand".split()
)
STARTS_AFTER = STOPS | frozenset("que qu' mais car si quand lorsque et ou puis dont où comme alors".split())
SUBJECTS_MOST = 40  # tokens between a verb and the beginning of its subject


@lru_cache(20_000)
def _parts(word: str) -> frozenset[str]:
    """What ``word`` can be: parts of speech, participles as ``ppas`` and ``ppre``, finite verbs as ``finite``."""
    return frozenset(
        reading.mood if reading.mood in ("ppas", "ppre", "inf") else "finite" if reading.pos == "verb" else reading.pos
        for reading in analyses(word)
    )


def parts(word: str) -> frozenset[str]:
    """As ``_parts``; a word that the lexicon does not know is a name with a capital, else a noun."""
    if not word[:1].isalpha():
        return frozenset(("num",) if word[:1].isdigit() else ())
    return _parts(word) or frozenset(("name" if word[:1].isupper() else "noun",))


def broken(words: Tokens, at: int) -> bool:
    """Whether a line ends before token ``at``."""
    return at > 0 and words.starts[at] - words.ends[at - 1] > 2


def begins(words: Tokens, at: int) -> bool:
    """Whether a noun group can begin with token ``at``."""
    word, low = words.words[at], words.lowered[at]
    return (
        low in DETERMINERS or low in TITLES or low in ALONE or (capital(word) and low not in CLOSED and low[-1] != "'")
    )


def group_end(words: Tokens, at: int, limit: int) -> int:
    """One past the last token of the noun group that begins at ``at``, at most ``limit``; ``at`` where none begins."""
    here, lowered = words.words, words.lowered
    limit = min(limit, len(here))
    if at >= limit or not begins(words, at):
        return at
    end = at
    if lowered[at] in ("celui", "celle", "ceux", "celles") and at + 1 < limit and lowered[at + 1] in OF:
        return max(at + 1, bare_end(words, at + 2, limit) if at + 2 < limit else at + 1)
    if lowered[at] in ALONE and not (at + 1 < limit and "noun" in parts(lowered[at + 1])):
        return at + 1
    if lowered[at : at + 2] in (["l'", "un"], ["l'", "une"]):  # « l'une d'elles », « l'un des élus »
        if at + 3 >= limit or lowered[at + 2] not in OF:
            return at + 2
        if lowered[at + 3] in ("eux", "elles"):
            return at + 4
        return max(at + 2, group_end(words, at + 3, limit), bare_end(words, at + 3, limit))
    while end < limit and lowered[end] in DETERMINERS and not _pronoun(words, end):
        end += 1
    if end == limit:
        return at
    linked = True
    while end < limit:
        word, low = here[end], lowered[end]
        if word == "." and _shortened(here[end - 1]):
            end += 1
            continue
        if (
            word == "("
            and not linked
            and here[end + 2 : end + 3] == [")"]
            and end + 3 < limit
            and lowered[end + 3] in OF
        ):
            end += 3  # « le président (LR) du Sénat »
            continue
        if word in STOPS or broken(words, end):
            break
        if low in OF and end + 1 < limit:
            if parts(here[end + 1]) == {"inf"}:
                break
            end, linked = end + 1, True
            continue
        if linked and (low in DETERMINERS or low == "l'"):
            end += 1
            continue
        if not linked and low in ("et", "ou", "&"):
            if end + 1 >= limit or not _joins(words, end + 1):
                break
            end, linked = end + 1, True
            continue
        if low in TO_WORDS and (
            lowered[end - 1] in TO or (_high(here[end - 1]) and end + 1 < limit and here[end + 1] == "chef")
        ):
            end, linked = end + 1, True
            continue
        if low in IN_NAMES and end > at and capital(here[end - 1]) and end + 1 < limit and capital(here[end + 1]):
            end += 1
            continue
        if not linked and low in WHEN:
            break
        if not _goes_on(word, low):
            break
        end, linked = end + 1, False
    while end > at and (lowered[end - 1] in OF or lowered[end - 1] in DETERMINERS or lowered[end - 1] in ("et", "ou")):
        if end - 1 == at and lowered[at] in ALONE:
            break
        end -= 1
    if end > at + 1 and here[end - 1] == "." and (end >= len(here) or not here[end][0].isupper()):
        end -= 1
    return end


def bare_end(words: Tokens, begin: int, limit: int) -> int:
    """One past the last token of a noun group without article: « maire de Lyon »."""
    last = min(limit, begin + SUBJECTS_MOST)
    here = ["le", *words.words[begin:last]]
    starts = [words.starts[begin] - 3, *words.starts[begin:last]]
    ends = [words.starts[begin] - 1, *words.ends[begin:last]]
    return begin + max(0, group_end(Tokens(here, starts, ends, list(map(str.lower, here))), 0, len(here)) - 1)


def _high(word: str) -> bool:
    return bool({"noun"} & parts(word))


def _pronoun(words: Tokens, at: int) -> bool:
    return words.lowered[at] in ALONE and (at + 1 >= len(words.words) or "noun" not in parts(words.words[at + 1]))


def _shortened(word: str) -> bool:
    return (word.lower() in ABBREVIATIONS and word.lower() != "etc") or (len(word) == 1 and word.isupper())


def _joins(words: Tokens, at: int) -> bool:
    return begins(words, at) or words.lowered[at] in OF or "noun" in parts(words.words[at])


def _goes_on(word: str, low: str) -> bool:
    if low.endswith("'"):
        return False
    if capital(word) or word[0].isdigit():
        return True
    if low in CLOSED:
        return False
    kinds = parts(low)
    if kinds & {"prep", "conj", "pron"} and not kinds & {"noun"}:
        return False
    return bool(kinds & {"noun", "adj", "ppas", "name", "num"})


def subject(words: Tokens, verb: int, start: int) -> tuple[int, int] | None:
    """Tokens of the subject of the verb group that begins with token ``verb``: first and one past the last.

    ``start`` is where the sentence begins. A subject behind appositions is taken with them.
    """
    lowered = words.lowered
    last = verb
    while last > start and (
        (lowered[last - 1] in CLITICS and lowered[last - 1] not in ("l'", "la", "le", "les"))
        or _adverb(lowered[last - 1])
    ):
        last -= 1
    if last == start:
        alone = lowered[start] in ("lui", "eux")  # « Lui invoque la loi »
        return (start, start + 1) if alone and verb > start else None
    if words.words[last - 1] == ")" and "(" in words.words[max(start, last - 6) : last]:
        last = last - 1 - words.words[max(start, last - 6) : last][::-1].index("(") + 0
        return _ending(words, last, start)
    before = lowered[last - 1]
    if before in PRONOUNS or before in ("je", "j'", "nous") or before in ALONE:
        return last - 1, last
    if before == "qui":
        return _antecedent(words, last - 1, start)
    if before == ",":
        return _past_commas(words, last - 1, start)
    if before in ("et", "ou", "puis", "mais"):
        return earlier_subject(words, last - 1, start)
    return _ending(words, last, start) or _opening(words, last, start)


def _opening(words: Tokens, last: int, start: int) -> tuple[int, int] | None:
    """The group that begins the sentence and is told further: « Un tract glissé dans les boîtes résume »."""
    end = group_end(words, start, last)
    rest = words.lowered[end:last]
    told = any(low in STOPS or low in ("qui", "que", "qu'", "dont") or parts(low) == {"finite"} for low in rest)
    return None if told or end == start else (start, end)


def _adverb(low: str) -> bool:
    return low in ADVERBS or (low.endswith("ment") and parts(low) == {"adv"})


def _ending(words: Tokens, last: int, start: int, *, governed: bool = False) -> tuple[int, int] | None:
    """The longest noun group that ends right before token ``last``; where ``governed``, a preposition may stand before it."""
    for first in range(max(start, last - SUBJECTS_MOST), last):
        if first > start and not _free(words, first) and not (governed and "prep" in parts(words.lowered[first - 1])):
            continue
        if begins(words, first) and group_end(words, first, last) == last:
            return None if words.lowered[last - 1] in TIMES and last - first == 2 else (first, last)
    return None


def _free(words: Tokens, first: int) -> bool:
    """Whether a subject may begin with token ``first``: no preposition governs it, no determiner stands before it."""
    before = words.lowered[first - 1]
    if before in STARTS_AFTER or before in WHEN:
        return True
    return (
        before not in OF
        and before not in DETERMINERS
        and not (capital(words.words[first - 1]) and before not in CLOSED)
        and "prep" not in parts(before)
    )


def _antecedent(words: Tokens, end: int, start: int) -> tuple[int, int] | None:
    return _ending(words, end - 1 if words.words[end - 1] == "," else end, start, governed=True)


def _past_commas(words: Tokens, comma: int, start: int) -> tuple[int, int] | None:
    """The subject before one or more insertions between commas, which end with the comma at token ``comma``."""
    here = words.words
    end = comma
    for _ in range(4):
        opening = end - 1
        while opening > start and here[opening] not in (",", "(", "«»"):
            opening -= 1
        if opening <= start:
            break
        found = _ending(words, opening, start)
        if found:
            return found[0], _apposition(words, found[1], comma)
        end = opening
    return _ending(words, comma, start) or earlier_subject(words, comma, start)


def _apposition(words: Tokens, end: int, limit: int) -> int:
    """Past the apposition that follows token ``end`` behind a comma: « le maire, Jean Petit, »."""
    if words.words[end : end + 1] == [","] and end + 1 < limit:
        further = group_end(words, end + 1, limit)
        if further > end + 1 and words.words[further : further + 1] in ([","], ["("], []):
            return further
        if further == limit:
            return further
    return end


def earlier_subject(words: Tokens, end: int, start: int) -> tuple[int, int] | None:
    """The subject of the first finite verb between ``start`` and ``end`` that has one."""
    for at in range(start + 1, end):
        if "finite" in parts(words.lowered[at]) and not capital(words.words[at]):
            before = words.lowered[at - 1]
            if before in OF or (before in DETERMINERS and before not in CLITICS):
                continue
            first = at
            while first > start and words.lowered[first - 1] in CLITICS:
                first -= 1
            if first > start and words.words[first - 1] not in ("et", "ou", "qui", "dont"):
                found = subject(words, first, start)
                if found:
                    return found
    return None
