"""People: who is named in the article, by the fullest form of the name, with gender and offices.

A person is told by a first name that the lexicon has, by « M. » or « Mme », or by two capitalised words that no determiner
governs; a surname alone belongs to the person whose full name ends with it.
"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.groups import DETERMINERS, OF, bare_end, group_end, parts
from lintnews.layers.humans import ADJECTIVES, BODIES, TIMES, is_person
from lintnews.layers.names import OPENERS, PARTICLES, TITLES, Name, capital, capitals
from lintnews.layers.tokens import Tokens, tokens
from lintnews.lexicon import analyses
from lintnews.names.keys import fold
from lintnews.record import NamedTuple
from lintnews.span import Span

MEN = frozenset("m mm mr monsieur sir lord mgr".split())
WOMEN = frozenset("mme mmes mlle mlles mrs ms madame lady".split())
MIXED = frozenset("camille dominique claude".split())
CALLED = frozenset("maître sœur soeur frère docteur père".split())
NETWORKS = frozenset("Twitter Facebook Instagram X LinkedIn TikTok YouTube Reuters Bloomberg Mediapart".split())
ROLE_MOST = 24  # tokens between an office and the name that it belongs to
ROLES_MOST = 4  # that are kept of one person


class Person(NamedTuple):
    """``name`` is the fullest form used; ``gender`` is m, f or empty; ``roles`` are noun groups without their article."""

    name: str
    gender: str
    roles: tuple[str, ...]
    mentions: tuple[Span, ...]


class Mention(NamedTuple):
    """A person's name: tokens ``first`` to ``last`` (exclusive), the words, and the gender as first name or title tell it."""

    first: int
    last: int
    name: str
    gender: str
    full: bool


class People(NamedTuple):
    """The persons in the order of their first full mention, and the same by each folded surname."""

    persons: tuple[Person, ...]
    surnames: dict[str, tuple[int, ...]]

    def mention(self, words: Tokens, first: int, last: int) -> Mention | None:
        """As ``mention_in``; a first name or a known surname alone is one as well."""
        found = mention_in(words, first, last)
        if found is None and last - first == 1 and capital(words.words[first]):
            gender = gender_of(words.words[first])
            if gender in ("m", "f") or self.find(words.words[first]):
                return Mention(first, last, words.words[first], gender, False)
        return found

    def find(self, name: str) -> Person | None:
        """The person meant by ``name``, full or surname; None where nobody or more than one can be."""
        words = [word for word in name.split() if word.lower().strip(".") not in TITLES]
        for first in range(len(words)):
            found = self.surnames.get(fold("".join(words[first:])), ())
            if len(found) == 1:
                return self.persons[found[0]]
            for number in found:
                if fold(self.persons[number].name) == fold(name):
                    return self.persons[number]
        return None


def gender_of(word: str) -> str:
    """The gender of the first name ``word`` (``m``, ``f``; ``mf`` where both bear it), empty where it is no first name."""
    if "-" in word:
        return _gender(word) or _gender(word.partition("-")[0])
    return _gender(word)


def _gender(word: str) -> str:
    if not word[:1].isupper() or (word.isupper() and len(word) > 1):
        return ""
    for reading in analyses(word):
        if reading.pos == "name" and reading.lemma[:1].isupper():
            return "mf" if fold(word) in MIXED else reading.gender if reading.gender in ("m", "f") else ""
    return ""


def mention_in(words: Tokens, first: int, last: int) -> Mention | None:
    """The person's name among tokens ``first`` to ``last`` (exclusive), the last one where there are more."""
    found = None
    at = first
    while at < last:
        if not capital(words.words[at]) and words.lowered[at] not in TITLES:
            at += 1
            continue
        end = at + 1
        while end < last and _within(words, end, last):
            end += 1
        mention = _mention(words, at, end, first)
        if mention and (found is None or mention.full >= found.full) and not _another(words, mention, first):
            found = mention
        at = end
    return found


def _another(words: Tokens, mention: Mention, first: int) -> bool:
    """Whether the name is not the group's own but its complement's: « l'avocat de Jean Petit »."""
    at = mention.first
    while at > first and (words.words[at - 1] == "." or words.lowered[at - 1] in TITLES):
        at -= 1
    if at <= first or capital(words.words[at - 1]):
        return False
    if words.lowered[at - 1] in OF:
        return True
    if not is_person(words.lowered[at - 1]):
        return False
    at -= 1
    while at > first and words.lowered[at - 1] in DETERMINERS:
        at -= 1
    return at > first and words.lowered[at - 1] in OF


def _within(words: Tokens, at: int, last: int) -> bool:
    word = words.words[at]
    if words.starts[at] - words.ends[at - 1] > 1:
        return False
    if word == "." and (words.lowered[at - 1] in TITLES or len(words.words[at - 1]) == 1):
        return True
    if capital(word):
        before = words.words[at - 1]
        heard = before in NETWORKS or (len(before) > 1 and before.isupper() and not word.isupper())
        return word.lower() not in TITLES and not heard  # « à l'AFP Jean Petit »
    further = at
    while further < last and (
        words.lowered[further] in PARTICLES or words.lowered[further] in ("de", "d'", "du", "la", "l'")
    ):
        further += 1
    return (
        at < further < last
        and capital(words.words[further])
        and (len(words.words[at - 1]) > 1 or words.words[at - 1] == ".")
    )


def _mention(words: Tokens, first: int, last: int, start: int) -> Mention | None:
    here, lowered = words.words, words.lowered
    title = lowered[first] if lowered[first] in TITLES else ""
    if title:
        begin = first + 1 + (here[first + 1 : first + 2] == ["."])
        if begin >= last:
            return None
        gender = "m" if title in MEN else "f" if title in WOMEN else gender_of(here[begin])
        return Mention(
            begin, last, _words(words, begin, last), gender, last - begin > 1 and bool(gender_of(here[begin]))
        )
    if first > start and lowered[first - 1] in BODIES:
        return None
    # « Intérieur Jean Petit », « ONU Jean Petit »: the name begins with the first name
    for at in range(first, last - 1):
        if not (gender := gender_of(here[at])) or (at > first and lowered[at - 1] in OF):
            continue
        follows = capital(here[at + 1]) or here[at + 1] in PARTICLES or lowered[at + 1] in OF
        if follows and (at == first or gender != "mf" or not {"noun", "adj"} & parts(lowered[at])):
            return Mention(at, last, _words(words, at, last), gender.replace("mf", ""), True)
    if first > start and lowered[first - 1] in ("le", "la", "l'", "du", "au") and last - first > 1:
        nation = here[first]  # « le Danois Mads Rosenkilde »
        if {"noun", "adj"} & parts(nation.lower()) and capital(here[first + 1]) and not nation.isupper():
            return Mention(first + 1, last, _words(words, first + 1, last), "", last - first > 2)
    aged = here[last : last + 1] == [","] and lowered[last + 2 : last + 3] == ["ans"] and here[last + 1][0].isdigit()
    if aged and last - first == 1 and not here[first].isupper():  # « Côme, 15 ans »
        return Mention(first, last, here[first], gender_of(here[first]).replace("mf", ""), True)
    if lowered[first] in CALLED and last - first > 1:  # « Maître Roux », « Sœur Anne »
        return Mention(first + 1, last, _words(words, first + 1, last), "", last - first > 2)
    before = lowered[first - 1] if first > start else ""
    governed = before in OF or before in ("l'", "le", "la", "les", "à", "au", "aux", "en")
    if governed or here[first].isupper() or lowered[first] in DETERMINERS or lowered[first] in OPENERS:
        return None
    plain = all(capital(word) or word in PARTICLES or word == "." for word in here[first:last])
    if last - first > 1 and plain and not any(word.isupper() and len(word) > 1 for word in here[first:last]):
        return Mention(first, last, _words(words, first, last), "", True)
    if last - first == 1 and before not in BODIES and parts(before) & {"noun", "adj"} and before:
        return Mention(first, last, here[first], "", False)
    return None


def _words(words: Tokens, first: int, last: int) -> str:
    joined = ""
    for at in range(first, last):
        gap = at > first and words.starts[at] > words.ends[at - 1]
        joined += (" " if gap else "") + words.words[at]
    return joined


def _title(words: Tokens, at: int) -> str:
    """The gender of « M. » or « Mme » before token ``at`` or at its place, empty where neither stands there."""
    for number in range(at, max(-1, at - 3), -1):
        low = words.lowered[number]
        if low in MEN or low in WOMEN:
            return "m" if low in MEN else "f"
        if number < at and low != ".":
            return ""
    return ""


def people(doc: Document) -> People:
    """The people who are named in full somewhere in the article."""
    words = doc[tokens]
    full: dict[str, list[tuple[Name, Mention]]] = {}
    genders: dict[str, str] = {}
    # surnames behind « M. » or « Mme »: a longer name that ends with one is a person's, whatever its first name
    titled = {
        fold(words.words[name.last]) for name in doc[capitals] if name.first == name.last and _title(words, name.first)
    }
    for name in doc[capitals]:
        first, last = name.first + (words.lowered[name.first] == "dixit" and name.last > name.first), name.last + 1
        led = words.lowered[last : last + 1] in (["d'"], ["de"]) and words.words[first] != "France"
        if last - first == 1 and led and gender_of(words.words[first]) in ("m", "f"):
            last += 2 if last + 1 < len(words.words) and capital(words.words[last + 1]) else 0  # Anne d'Arcy
        mention = _mention(words, first, last, max(0, first - 1))
        if mention is None and last - first > 1 and fold(words.words[last - 1]) in titled:
            mention = Mention(first, last, _words(words, first, last), "", True)
        if mention is None:
            continue
        if mention.full:
            full.setdefault(fold(mention.name), []).append((name, mention))
        if title := _title(words, mention.first):
            genders[fold(mention.name)] = title
    persons: list[Person] = []
    surnames: dict[str, list[int]] = {}
    for found in full.values():
        mention = found[0][1]
        parts_of = mention.name.split()
        keys = {fold("".join(parts_of[at:])) for at in range(len(parts_of))} | {fold(parts_of[0])}
        gender = mention.gender or next((genders[key] for key in keys if key in genders), "")
        roles = [role for _, other in found for role in roles_of(words, other)]
        for key in keys:
            surnames.setdefault(key, []).append(len(persons))
        spans = tuple([words.span(other.first, other.last - 1) for _, other in found])
        persons.append(Person(mention.name, gender, tuple(dict.fromkeys(roles))[:ROLES_MOST], spans))
    return People(tuple(persons), {key: tuple(numbers) for key, numbers in surnames.items()})


def roles_of(words: Tokens, mention: Mention) -> Iterator[str]:
    """The offices that stand beside a mention: « le maire, Jean Petit », « Jean Petit, maire de Lyon »."""
    here, lowered = words.words, words.lowered
    after = mention.last
    if here[after : after + 1] == [","] and after + 1 < len(here):
        begin = after + 1
        while begin < len(here) and lowered[begin] in ("le", "la", "l'", "un", "une", "son", "sa"):
            begin += 1
        if (
            begin < len(here)
            and not capital(here[begin])
            and "noun" in parts(here[begin])
            and lowered[begin] not in TIMES
        ):
            end = group_end(words, begin - 1, len(here)) if begin > after + 1 else bare_end(words, begin, len(here))
            if end > begin and here[end : end + 1] in ([","], ["."], [], ["»"], [":"], ["("]):
                yield words_between(words, begin, end)
    limit = mention.first
    while limit and (
        lowered[limit - 1] in TITLES
        or (here[limit - 1] == "." and lowered[limit - 2 : limit - 1] != [] and lowered[limit - 2] in TITLES)
    ):
        limit -= 1
    comma = limit > 0 and here[limit - 1] == ","
    end = limit - 1 if comma else limit
    for begin in range(max(0, end - ROLE_MOST), end):
        if lowered[begin] not in ("le", "la", "l'", "un", "une", "son", "sa", "ce", "cette"):
            continue
        if begin and lowered[begin - 1] in ("dans", "en", "sur", "vers", "depuis", "pendant", "sous", "lors"):
            continue
        head = lowered[begin + 1] if begin + 1 < end else ""
        if (is_person(head) or head in ADJECTIVES) and group_end(words, begin, end) == end:
            yield words_between(words, begin + 1, end)
            return


def _office(words: Tokens, at: int) -> bool:
    """Whether what stands beside a name tells who that is: « maire de Lyon », « tête de liste », not « tout sourire »."""
    low = words.lowered[at]
    if is_person(low) or low in ADJECTIVES:
        return True
    return (
        "noun" in parts(low)
        and low not in TIMES
        and words.lowered[at + 1 : at + 2] != []
        and words.lowered[at + 1] in OF
    )


def words_between(words: Tokens, first: int, last: int) -> str:
    """The words of tokens ``first`` to ``last`` (exclusive), spaces as they stand."""
    return _words(words, first, last)
