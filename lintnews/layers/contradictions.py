"""Two counts of one thing that cannot both be true.

A count is only held against another that is surely of the same thing: one takes up the other («les 48 salariés de l'usine»
after «l'usine emploie 57 salariés»), both stand in the same statement («a été adopté par 57 voix»), one names the price of what
the other names, or the headline says what the article never does. All else, above all parts, earlier tolls, other places and
other years, is left alone.
"""

from collections.abc import Iterator
from itertools import combinations

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.contested import MONEY, contested
from lintnews.layers.counts import CAUSES, Count, counts, is_name
from lintnews.layers.headlines import TOLLS, headline
from lintnews.layers.numbers import quantities
from lintnews.layers.otherwise import OF_ALL, once, otherwise, sources_differ, times_differ, years_differ
from lintnews.layers.paragraphs import title
from lintnews.record import NamedTuple
from lintnews.span import Span

LIGHT: frozenset[str] = frozenset(
    {"bilan", "vie", "victime", "personne", "total"}
)  # « le bilan est de 12 morts »: says no more than « morts »
HOLDS = frozenset(
    {"compter", "abriter", "regrouper", "rassembler", "réunir", "comprendre", "employer", "recenser", "transporter"}
)
# Verbs whose object is all there is: « le festival attire 12 000 spectateurs ».
WHOLES = (
    HOLDS
    | CAUSES
    | frozenset(
        "attirer accueillir posséder détenir gérer exploiter revendiquer exposer scolariser produire héberger loger fédérer "
        "représenter desservir former diriger disposer".split()
    )
)
PRICES = frozenset({"coûter", "chiffrer", "estimer", "évaluer", "élever", "monter", "budgéter"})
AMOUNTS = frozenset({"montant", "coût", "budget"})  # « les travaux, d'un montant de 7 millions »
# Nouns by which the press names one event again.
EVENTS = tuple(
    frozenset(kind.split())
    for kind in (
        "frappe roquette missile bombardement tir raid drone attaque obus attentat bombe",
        "explosion déflagration détonation souffle",
        "accident collision crash carambolage choc",
        "incendie feu sinistre brasier flamme",
        "séisme tremblement secousse",
        "naufrage chavirement",
        "éboulement glissement coulée effondrement avalanche",
        "tempête ouragan cyclone typhon tornade intempérie inondation crue",
        "fusillade tuerie attaque attentat massacre",
    )
)
SUM = (
    r"(?:(?:Le montant|La somme|L'enveloppe)(?:,| s'élève à| atteint| est de)|"
    r"(?:Ce montant|Cette somme|Cette enveloppe)(?:,| de| s'élève à| atteint| est de)) "
)
DEALS = frozenset("conclure vendre céder acheter racheter acquérir adjuger boucler".split())
# Who may be joined by others: « trois hommes et leur chauffeur ».
JOINED = (
    r"(?i)\b(?:avec|rejoin\w+|accompagn\w+|ainsi que|outre|plus|et (?:un|une|deux|trois|quatre|cinq|son|sa|ses|leurs?|l[ea]s?|l')|"
    r"face|contre|par)\b|\bet \p{Lu}"
)
ANYBODY = frozenset("homme femme personne jeune individu suspect enfant garçon fille ami frère sœur adolescent".split())
SOMEBODY = r"(?<!\b(?:à|de|du|d'|en|au|aux|des|dans la|dans le|l'))[ ']\p{Lu}\p{Ll}"  # a name that is not of a place


class Contradiction(NamedTuple):
    """The count that is reported, ``late``, and the one that it contradicts."""

    late: Count
    early: Count


def contradictions(doc: Document) -> Iterator[Contradiction]:
    """Pairs of counts that are of the same thing and cannot both be true, the later one first; one for each count."""
    head = title(doc)
    for group in contested(doc):
        found = counts(doc, group)
        if head and (pair := headline(doc, head.span, found)):
            yield Contradiction(*pair)
            continue
        pairs = [
            Contradiction(second, first)
            for first, second in combinations(found, 2)
            if first.kind == second.kind
            and not first.quantity.agrees(second.quantity)
            and (first.place != second.place or ";" in doc.plain[first.quantity.span.end : second.quantity.span.start])
            and first.quantity.adjectives == second.quantity.adjectives
            and _same(doc, first, second)
            and not _explained(doc, found, first, second)
        ]
        reported: set[Span] = set()
        for pair in pairs:
            if pair.late.place not in reported and not _series(pair, pairs):
                reported.add(pair.late.place)
                yield pair


def _explained(doc: Document, found: list[Count], first: Count, second: Count) -> bool:
    """Whether the later count takes up yet another one before it, or is the sum or the rest of others."""
    late = second.quantity
    before = [one.quantity for one in found if one.quantity.span < late.span and one is not first and not one.definite]
    if any(one.value == late.value for one in before):
        return True
    if late.noun == "blessé" and any(one.value == late.value and one.span < late.span for one in doc[quantities]):
        return True  # « onze blessés, dont six graves » … « les six blessés »
    pool = [*before, first.quantity]
    sums = {one.value + two.value for one, two in combinations(pool, 2)} | {sum(one.value for one in pool)}
    if len(pool) > 1 and late.value in sums:
        return True
    rest = abs(first.quantity.value - late.value)
    # « Parmi les neuf blessés, deux … »: the two are of the nine, not the rest of the eleven
    whole = patterns.search(OF_ALL, doc.plain[second.place.start : late.span.start]) is not None
    beside = [
        one
        for one in doc[quantities]
        if first.place.holds(one.span) or (second.place.holds(one.span) and not (whole and one.span > late.span))
    ]
    return any(one.value == rest and one.noun in ("", first.quantity.noun) for one in beside)


def _series(pair: Contradiction, pairs: list[Contradiction]) -> bool:
    """Whether one of the two contradicts several different counts: a series of votes or tolls, not two accounts of one."""
    for one in pair:
        others = [(other.early if other.late is one else other.late).quantity for other in pairs if one in other]
        if any(not others[0].agrees(other) for other in others):
            return True
    return False


def _same(doc: Document, first: Count, second: Count) -> bool:
    for one, two in ((first, second), (second, first)):
        if taken_up(one, two):
            return not otherwise(doc, one, one.place) and not otherwise(doc, two) and not once(doc, one, two)
    if named_again(first, second):
        return not otherwise(doc, first) and not otherwise(doc, second)
    if summed_up(doc, first, second):
        return not otherwise(doc, first, first.place) and not otherwise(doc, second)
    if repeated(doc, first, second):
        return not otherwise(doc, first, first.place) and not otherwise(doc, second, second.place)
    same = priced(first, second) or priced(second, first)
    if not same and (first.kind not in MONEY or first.governor & second.governor & DEALS):
        alike = (
            stated(first, second) and not times_differ(doc, first, second) and not sources_differ(doc, first, second)
        )
        same = alike or both_definite(first, second)
    return same and not otherwise(doc, first) and not otherwise(doc, second) and not years_differ(doc, first, second)


def taken_up(first: Count, second: Count) -> bool:
    """« L'usine emploie 57 salariés » … « les 48 salariés de l'usine »: all that marks the second stands with the first."""
    if not second.definite or second.partial or first.definite:
        return False
    if not (first.governor or first.predicate):
        # « 400 foyers privés d'électricité » … « les 450 foyers privés d'électricité »
        same = first.modifiers == second.modifiers
        return (same and second.participial) or (not second.modifiers and _injured(first, second))
    if not second.modifiers:
        # « l'usine emploie 57 salariés » … « les 48 salariés », « avec ses 48 salariés, l'usine »
        if second.determiner in ("les", "aux"):
            return (bool(first.governor & HOLDS) and not first.modifiers) or _injured(first, second)
        return second.determiner in ("ses", "leurs") and any(second.speaks_of(word) for word in first.clause[:1])
    own = set().union(*second.modifiers)
    if not (second.participial or own & (first.governor | first.predicate) or first.governor & WHOLES):
        return False  # « la ville rénove 12 écoles » … « les 40 écoles de la ville »
    theirs = set().union(*first.sentence)
    event = [word for word in second.modifiers if _renamed(word, theirs)] if first.kind in TOLLS else []
    beside = event or [word for word in second.modifiers if first.speaks_of(word)]
    held = _held(tuple(word for word in second.modifiers if word not in event), first)
    return bool(beside) and held and all(word & own or is_name(word) for word in first.modifiers)


def _injured(first: Count, second: Count) -> bool:
    """« L'incendie a fait onze blessés » … « Parmi les neuf blessés, »."""
    early, late = first.quantity, second.quantity
    same = early.noun == late.noun == "blessé" and bool(first.governor & CAUSES or not first.predicate)
    same = same and second.determiner in ("les", "aux", "des") and all(map(is_name, first.modifiers))
    return same and 0.5 <= late.value / early.value <= 2


def _renamed(word: frozenset[str], others: set[str]) -> bool:
    """Whether the word names again, by another noun, an event of the others: frappe, roquette."""
    return any(word & kind and kind & others for kind in EVENTS)


def named_again(first: Count, second: Count) -> bool:
    """« supprimer 340 postes » … « la suppression de 430 postes »; « une amende de 500 euros » … « l'amende de 700 euros »."""
    if second.determiner not in ("le", "la", "l'", "ce", "cet", "cette", "du", "au") or not second.head:
        return False
    if not _held(second.modifiers, first):
        return False
    if first.head & second.head:
        return first.determiner in ("un", "une")
    acts = first.governor | first.predicate
    return any(_kin(verb, noun) for verb in acts for noun in second.head)


def _kin(verb: str, noun: str) -> bool:
    """Whether the noun is that of the verb: supprimer, suppression."""
    return len(verb) > 5 and len(noun) > 5 and verb[:5] == noun[:5] and noun != verb


def _held(words: tuple[frozenset[str], ...], count: Count) -> bool:
    """Whether all of ``words`` stand in the sentence of ``count``."""
    theirs = set().union(*count.sentence, *count.modifiers)
    return all(word & theirs for word in words)


def priced(first: Count, second: Count) -> bool:
    """« Le chantier coûtera 40 millions » … « ce chantier de 57 millions »."""
    if second.head & AMOUNTS and first.governor & PRICES and second.determiner in ("d'", "un", "le"):
        return bool(first.clause[:1]) and first.clause[:1] == second.sentence[:1] and _held(first.modifiers, second)
    if (
        not second.head
        or not first.governor & (PRICES if first.kind in MONEY else HOLDS)
        or not any(second.head & word for word in first.clause[:1])
    ):
        return False
    if not _held(first.modifiers, second):
        return False  # « coûtera 12 millions d'euros à la ville »: a part
    if second.determiner in ("ce", "cet", "cette"):
        return True
    rest = [word for word in first.clause[1:] if not word & first.governor]
    return second.determiner in ("le", "la", "l'", "du", "au") and all(second.speaks_of(word) for word in rest)


def stated(first: Count, second: Count) -> bool:
    """The same verb, and all other words of each clause stand in the other's sentence."""
    one, two = first.governor | first.predicate, second.governor | second.predicate
    same = one & two or (first.kind == "mort" and one & CAUSES and two & CAUSES)
    if not same or first.definite or second.definite:
        return False
    if first.tense and second.tense and first.tense != second.tense:
        return False
    light = LIGHT if first.kind == "mort" else frozenset()
    rests = [
        tuple(word for word in (*count.clause, *count.modifiers) if not word & (one | two | light))
        for count in (first, second)
    ]
    return any(rests) and _held(rests[0], second) and _held(rests[1], first)


def both_definite(first: Count, second: Count) -> bool:
    """« les 27 pays membres » … « les 36 pays membres »."""
    if not (first.definite and second.definite and first.modifiers and second.modifiers):
        return False
    one, two = set().union(*first.modifiers), set().union(*second.modifiers)
    return all(word & two for word in first.modifiers) and all(word & one for word in second.modifiers)


def summed_up(doc: Document, first: Count, second: Count) -> bool:
    """« La ville réclame 14 millions d'euros. Le montant, 17 millions d'euros, … »: the only amount of the sentence before."""
    plain = doc.plain
    if first.kind not in MONEY or plain[first.place.end : second.place.start].strip():
        return False
    if not patterns.fullmatch(SUM, plain[second.place.start : second.quantity.span.start]):
        return False
    return sum(first.place.holds(one.span) and one.noun in MONEY for one in doc[quantities]) == 1


def repeated(doc: Document, first: Count, second: Count) -> bool:
    """« Cinq militants ont été arrêtés. Les sept militants … »: the subject of a sentence is taken up by the next one."""
    early, late = first.quantity, second.quantity
    plain = doc.plain
    if first.modifiers != second.modifiers or second.partial or not 0.5 <= late.value / early.value <= 2:
        return False
    opens = plain[first.place.start : early.span.start].strip().lower() in ("", "quelque", "environ")
    start = second.place.start
    if first.place == second.place:
        start = plain.rfind(";", early.span.end, late.span.start) + 1
    elif plain[first.place.end : start].strip():
        return False
    if not opens or plain[start : late.span.start].strip().lower() not in ("les", "ces"):
        return False
    before = plain[early.whole.end : start]
    if patterns.search(JOINED, before):
        return False
    return early.noun not in ANYBODY or not patterns.search(SOMEBODY, before)
