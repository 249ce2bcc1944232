"""Identities: somebody who speaks, by the fullest name or noun group that the article has."""

from lintnews.layers.groups import group_end, parts
from lintnews.layers.humans import BODIES, GENERIC, TEXTS
from lintnews.layers.people import Person, words_between
from lintnews.layers.tokens import Tokens
from lintnews.lexicon import analyses, is_common
from lintnews.names.keys import fold
from lintnews.record import NamedTuple

DEFINITE = frozenset("le la l' ce cet cette les ces son sa ses".split())
POSSESSIVE = frozenset("son sa ses leur leurs notre nos votre vos mon ma mes".split())
MASCULINE = frozenset("le un ce cet du au".split())
FEMININE = frozenset("la une cette".split())
PLURAL = frozenset("les des ces ses deux trois plusieurs leurs certains certaines".split())
INHABITANTS = tuple("ois oise ais aise ien ienne ain aine and ande ol ole ard arde que sse".split())


class Identity(NamedTuple):
    """Somebody: the fullest name or noun group, the office, gender and number (empty: not known), whether known by a
    person's name, and whether a person at all."""

    name: str = ""
    role: str = ""
    gender: str = ""
    plural: bool = False
    named: bool = False
    person: bool = False


NOBODY = Identity()


def is_body(name: str) -> bool:
    """Whether the name is a body's: it begins with such a noun, or is all a name (AFP, Renault)."""
    head = name.partition(" ")[0]
    return head.lower() in BODIES or (head[:1].isupper() and not is_common(head))


def opens_only(word: str) -> bool:
    """Whether the capital may be that of the sentence: « Contactée, la mairie… »."""
    return is_common(word) or word.endswith(("é", "ée", "és", "ées"))


def past_opening(words: Tokens, first: int, last: int) -> int:
    """Past a participle with its complements, to the subject: « Interrogé sur la suite, le maire… »."""
    if "ppas" not in parts(words.lowered[first]) or not opens_only(words.words[first]):
        return first
    comma = next((at for at in range(first + 1, last) if words.words[at] == ","), last)
    return comma + 1 if first + 1 < comma < last - 1 else first


def document(words: Tokens, first: int, last: int) -> Identity:
    """The document that the sentence begins with: « Le rapport, long de dix pages, est sévère. »."""
    end = group_end(words, first, last)
    if end < first + 2 or words.lowered[first + 1] not in TEXTS or words.lowered[first] in PLURAL:
        return NOBODY
    text = words_between(words, first + 1, end)
    return Identity(text, "", gender_of_noun(words.lowered[first + 1]))


def from_somewhere(word: str) -> bool:
    """« Lotoise », « Suédois »: an inhabitant, if no body has the name."""
    return word[0].isupper() and not word.isupper() and word.endswith(INHABITANTS)


def holds(role: str, head: str, group: list[str]) -> bool:
    """Whether « le ministre de l'Eau » (``group`` with its noun ``head``, lower case) may mean who has the office ``role``."""
    words = role.lower().replace("'", "' ").split()
    if not words or fold(head) != fold(words[0]):
        return False
    if len(group) > 1 and group[1] not in words and parts(group[1]) == {"adj"}:
        return False  # « l'avocat général » is no « avocat »
    meant = {fold(word) for word in group if len(word) > 3}
    known = {fold(word) for word in words if len(word) > 3}
    return len(meant) < 2 or len(known) < 2 or len(meant & known) > 1


def other_office(head: str, roles: tuple[str, ...]) -> bool:
    """Whether « la documentaliste » cannot be who has ``roles``, since all of them are other offices."""
    if not any(roles) or head in GENERIC or head.endswith("naire"):
        return False
    return not any(fold(head) == fold(role.partition(" ")[0]) for role in roles)


def identity_of(person: Person, role: str = "") -> Identity:
    return Identity(person.name, role or (person.roles[0] if person.roles else ""), person.gender, False, True, True)


def gender_of_noun(word: str) -> str:
    for reading in analyses(word):
        if reading.pos == "noun":
            return reading.gender if reading.gender in ("m", "f") else ""
    return ""
