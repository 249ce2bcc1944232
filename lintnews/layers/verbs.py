"""Verbs of a clause that attributes: infinitives, inversions, verbs with a modal one before, any verb that somebody does."""

from lintnews.layers.attributions import ADVERBS, AUXILIARIES, CLITICS, PRONOUNS, Group
from lintnews.layers.groups import parts
from lintnews.layers.names import capital
from lintnews.layers.people import mention_in
from lintnews.layers.speakers import human, speaker_from
from lintnews.layers.tokens import Tokens
from lintnews.lexicon import analyses
from lintnews.saying import VOICED

BE = frozenset("est sont était étaient fut furent sera seront serait seraient été".split())
REFLEXIVE = frozenset("se s'".split())
LET = frozenset("échapper tomber entendre".split())
MODALS = frozenset(
    "laisser vouloir tenir pouvoir devoir aller venir finir oser dire croire savoir préférer se faire".split()
)
MADE = frozenset("valoir savoir remarquer observer comprendre entendre".split())


def infinitive_of(low: str) -> str:
    """The infinitive of a verb form, empty where ``low`` is none."""
    for reading in analyses(low):
        if reading.pos == "verb" and reading.mood in ("ind", "cond", "ppre", "inf"):
            return reading.lemma
    return ""


def before_verb(words: Tokens, at: int, start: int) -> int:
    """The first of the pronouns that stand before the verb at token ``at``."""
    while at > start and words.lowered[at - 1] in CLITICS and words.lowered[at - 1] not in ("le", "la", "les"):
        at -= 1
    return at


def named(words: Tokens, first: int, last: int, lemma: str) -> str:
    """The infinitive as a dictionary gives it: « s'exclamer » where the group is reflexive."""
    if REFLEXIVE.isdisjoint(words.lowered[first:last]) or not lemma:
        return lemma
    return ("s'" if lemma[0] in "aeiouyéèêâîh" else "se ") + lemma


def passive(words: Tokens, group: Group) -> bool:
    """Whether the group is « est précisé », « ont été cités »: what is said, not who says it."""
    if not group.compound:
        return False
    between = words.lowered[group.first : group.last]
    return not BE.isdisjoint(between) and REFLEXIVE.isdisjoint(between)


def inverted(words: Tokens, first: int) -> Group | None:
    """« sourit-il », « commence-t-elle »: with its pronoun after it, any verb beside a quotation speaks."""
    at = first
    while at < len(words.words) and words.lowered[at] in CLITICS and at - first < 3:
        at += 1
    if at >= len(words.words):
        return None
    base, dash, pronoun = words.lowered[at].partition("-")
    pronoun = pronoun.removeprefix("t-")
    last = at
    if not dash and words.lowered[at + 1 : at + 2] and words.lowered[at + 1] in ("t-il", "t-elle", "t-ils", "t-elles"):
        pronoun, last = words.lowered[at + 1][2:], at + 1  # « interroge t-il » wants a hyphen
    elif not dash:
        return None
    if pronoun not in PRONOUNS or "finite" not in parts(base):
        return None
    if pronoun == "on" and not dash:
        return None
    lemma = infinitive_of(base)
    if base in AUXILIARIES or lemma in MODALS:
        last = at + 1
        while last < len(words.words) and last - at <= 4:
            kinds = parts(words.lowered[last])
            if "ppas" in kinds or "inf" in kinds:
                for reading in analyses(words.lowered[last]):
                    if reading.mood in ("ppas", "inf"):
                        if (lemma == "vouloir" and reading.lemma == "croire") or (
                            lemma == "laisser" and reading.lemma in LET
                        ):
                            return Group(first, last, f"{lemma} {reading.lemma}", pronoun, True)
                        return _made(words, Group(first, last, reading.lemma, pronoun, True))
            last += 1
        return None
    return _made(words, Group(first, last, lemma, pronoun, False))


def _made(words: Tokens, group: Group) -> Group:
    """« fait-il valoir », « a-t-elle laissé tomber »: the infinitive belongs to the group."""
    at = group.last + 1
    if group.lemma == "laisser":
        low = words.lowered[at : at + 1]
        return group._replace(last=at, lemma=f"laisser {low[0]}") if low and low[0] in LET else group
    if group.lemma != "faire" or at >= len(words.words):
        return group
    for reading in analyses(words.lowered[at]):
        if reading.mood == "inf" and (reading.lemma in VOICED or reading.lemma in MADE):
            return group._replace(last=at, lemma=f"faire {reading.lemma}")
    return group


def modal(words: Tokens, first: int, limit: int) -> Group | None:
    """« veut croire », « tient à préciser », « a tenu à saluer »."""
    at = first
    while at < limit and words.lowered[at] in CLITICS and at - first < 2:
        at += 1
    if at >= limit:
        return None
    if words.lowered[at] in AUXILIARIES:
        at += 1
    found = [r.lemma for r in analyses(words.lowered[at]) if r.pos == "verb"] if at < limit else []
    lowered_lemma = "faire" if "faire" in found else ""
    if MODALS.isdisjoint(found):
        return None
    at += 1
    while at < limit and at - first < 7:
        low = words.lowered[at]
        if low in ("à", "de", "d'", "par", "pas", "y", "le", "l'", "se", "s'") or low in ADVERBS:
            at += 1
            continue
        made = lowered_lemma == "faire"
        for reading in analyses(low):
            if reading.mood == "inf" and (reading.lemma in VOICED or (made and reading.lemma in MADE)):
                lead = "faire " if made else "vouloir " if reading.lemma == "croire" and "vouloir" in found else ""
                return Group(first, at, lead + reading.lemma, "", True)
            if reading.mood == "inf" and reading.lemma in LET and "laisser" in found:
                return Group(first, at, f"laisser {reading.lemma}", "", True)
        return None
    return None


def done_by_somebody(words: Tokens, first: int, limit: int, *, anybody: bool = False) -> Group | None:
    """« », coupe Paul Roux »: any verb right after a quotation that somebody with a name is the subject of; ``anybody``
    takes a noun group that follows the verb at once and ends the clause (« », se délecte le Basque »)."""
    at = first
    while at < limit and words.lowered[at] in CLITICS and at - first < 2:
        at += 1
    last = at + (words.lowered[at : at + 1] != [] and words.lowered[at] in AUXILIARIES)
    if last + 1 >= limit or capital(words.words[at]) or "finite" not in parts(words.lowered[at]):
        return None
    if last > at and "ppas" not in parts(words.lowered[last]):
        return None
    found = speaker_from(words, last + 1, limit)
    if found is None:
        return None
    near = found[0] == last + 1
    ends = found[1] >= limit or words.words[found[1]] in ",.!?…;"
    if not (
        mention_in(words, *found)
        or (near and (capital(words.words[last + 1]) or human(words, *found) or (anybody and ends)))
    ):
        return None
    moods = ("ppas",) if last > at else ("ind", "cond")
    lemma = next((r.lemma for r in analyses(words.lowered[last]) if r.mood in moods), "")
    return Group(first, last, lemma, "", last > at) if lemma and lemma not in ("être", "avoir") else None
