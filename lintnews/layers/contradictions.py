"""Two counts of one thing that cannot both be true.

A count is only held against another that is surely of the same thing: one takes up the other («les 48 salariés de l'usine»
after «l'usine emploie 57 salariés»), both stand in the same statement («a été adopté par 57 voix»), one names the price of what
the other names, or the headline says what the article never does. All else, above all parts, earlier tolls, other places and
other years, is left alone.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.contested import MONEY, contested
from lintnews.layers.counts import CAUSES, Count, counts, is_name
from lintnews.layers.numbers import quantities
from lintnews.layers.paragraphs import title
from lintnews.span import Span

# Words of a sentence that speaks of a part, of an earlier or a later state, or of something that is not so.
OTHERWISE = (
    r"(?i)\b(?:dont|parmi|autres?|supplémentaires?|nouveaux?|nouvelles?|encore|restant\w*|premi[eè]re?s?|seconde?s?|\w+ièmes?|"
    r"derni[eè]re?s?|chacune?|chaque|respectivement|au lieu|initial\w*|précédent\w*|jusqu'alors|jusqu'ici|alourdi\w*|portée?s? à|"
    r"provisoire\w*|désormais|auparavant|avant|pass(?:e|ent|ait|ée?s?|er|ant|era) (?:à|de|d'|par)|anciens?|plus tôt|en moyenne|"
    r"par (?:an|jour|mois|semaine|heure)|par rapport|"
    r"(?<!voix )(?<!voix pour et )contre(?= \d)|aurai\w+|pourrai\w+|serai\w+|pas|ni|aucun\w*|"
    r"moitié|tiers|quart|début|fin|seule?s?|seulement|ensuite|puis|enfin)\b"
)
TIME = (
    r"(?i)\b(?:(?:1[89]|20)\d\d|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|demain|veille|lendemain|matin|soir|"
    r"il y a|depuis|ans?|mois|jours?|semaines?|heures?)\b"
)
SOURCE = r"(?i)\b(?:selon|d'après|de source) ((?:l[ea] |les |l'|un |une |des )?[\w'-]+)"
YEAR = r"\b(?:1[89]|20)\d\d\b"
LIGHT: frozenset[str] = frozenset(
    {"bilan", "vie", "victime", "personne", "total"}
)  # « le bilan est de 12 morts »: says no more than « morts »
HOLDS = frozenset(
    {"compter", "abriter", "regrouper", "rassembler", "réunir", "comprendre", "employer", "recenser", "transporter"}
)
PRICES = frozenset({"coûter", "chiffrer", "estimer", "évaluer", "élever", "monter", "budgéter"})
DEALS = frozenset("conclure vendre céder acheter racheter acquérir adjuger boucler".split())
# Who may be joined by others: « trois hommes et leur chauffeur ».
JOINED = (
    r"(?i)\b(?:avec|rejoin\w+|accompagn\w+|ainsi que|outre|plus|et (?:un|une|deux|trois|quatre|cinq|son|sa|ses|leurs?|l[ea]s?|l')|"
    r"face|contre|par)\b|\bet \p{Lu}"
)
ANYBODY = frozenset("homme femme personne jeune individu suspect enfant garçon fille ami frère sœur adolescent".split())
SOMEBODY = r"(?<!\b(?:à|de|du|d'|en|au|aux|des|dans la|dans le|l'))[ ']\p{Lu}\p{Ll}"  # a name that is not of a place
OF_ALL = r"(?i)\b(?:parmi|sur) (?:l|c)es $"  # « parmi les 150 toiles réunies »
SHARED = 2  # words of the headline that the sentence must hold too
LEAD = 4  # paragraphs after the headline in which its count must come back


class Contradiction(NamedTuple):
    """The count that is reported, ``late``, and the one that it contradicts."""

    late: Count
    early: Count


def contradictions(doc: Document) -> Iterator[Contradiction]:
    """Pairs of counts that are of the same thing and cannot both be true, the later one first; one for each count."""
    head = title(doc)
    for group in contested(doc):
        found = counts(doc, group)
        if head and (pair := _headline(doc, head.span, found)):
            yield pair
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
    pool = [*before, first.quantity]
    sums = {one.value + two.value for one, two in combinations(pool, 2)} | {sum(one.value for one in pool)}
    if len(pool) > 1 and late.value in sums:
        return True
    rest = abs(first.quantity.value - late.value)
    beside = [one for one in doc[quantities] if first.place.holds(one.span) or second.place.holds(one.span)]
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
            return not _otherwise(doc, one, one.place) and not _otherwise(doc, two) and not _once(doc, one)
    if named_again(first, second):
        return not _otherwise(doc, first) and not _otherwise(doc, second)
    if repeated(doc, first, second):
        return not _otherwise(doc, first, first.place) and not _otherwise(doc, second, second.place)
    same = priced(first, second) or priced(second, first)
    if not same and (first.kind not in MONEY or first.governor & second.governor & DEALS):
        alike = (
            stated(first, second) and not _times_differ(doc, first, second) and not _sources_differ(doc, first, second)
        )
        same = alike or both_definite(first, second)
    return same and not _otherwise(doc, first) and not _otherwise(doc, second) and not _years_differ(doc, first, second)


def taken_up(first: Count, second: Count) -> bool:
    """« L'usine emploie 57 salariés » … « les 48 salariés de l'usine »: all that marks the second stands with the first."""
    if not second.definite or second.partial or first.definite or not (first.governor or first.predicate):
        return False
    if not second.modifiers:
        # « l'usine emploie 57 salariés » … « les 48 salariés », « avec ses 48 salariés, l'usine »
        if second.determiner in ("les", "aux"):
            return bool(first.governor & HOLDS) and not first.modifiers
        return second.determiner in ("ses", "leurs") and any(second.speaks_of(word) for word in first.clause[:1])
    own = set().union(*second.modifiers)
    beside = [word for word in second.modifiers if first.speaks_of(word)]
    return (
        bool(beside) and _held(second.modifiers, first) and all(word & own or is_name(word) for word in first.modifiers)
    )


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


def _otherwise(doc: Document, count: Count, place: Span | None = None) -> bool:
    """Whether ``place`` (by default the clause) speaks of a part or another state, the count's own words left out."""
    start, end = place or count.near
    own = count.quantity.whole
    before = patterns.compiled(OF_ALL).sub("", doc.plain[start : max(start, own.start)])
    which = " ".join(word for word in count.quantity.adjectives if word not in ("anciens", "anciennes"))
    return patterns.search(OTHERWISE, f"{before} {which} {doc.plain[own.end : end]}") is not None


def _once(doc: Document, count: Count) -> bool:
    """« En 2021, l'usine employait 85 salariés »: a state of another time."""
    return count.tense == "then" and patterns.search(YEAR, count.place.of(doc.plain)) is not None


def _times_differ(doc: Document, first: Count, second: Count) -> bool:
    """Whether the two clauses name times, and neither repeats those of the other."""
    one, two = (
        {match[0].lower() for match in patterns.find(TIME, count.near.of(doc.plain))} for count in (first, second)
    )
    return one != two and (not one or not two or not (one <= two or two <= one))


def _sources_differ(doc: Document, first: Count, second: Count) -> bool:
    """Whether two sources are named: the police and the trade unions count differently, and the article says so."""
    one, two = (patterns.search(SOURCE, count.place.of(doc.plain)) for count in (first, second))
    return one is not None and two is not None and one[1].lower() != two[1].lower()


def _years_differ(doc: Document, first: Count, second: Count) -> bool:
    """Whether each of the two sentences names years that the other does not."""
    one, two = ({match[0] for match in patterns.find(YEAR, count.place.of(doc.plain))} for count in (first, second))
    return bool(one - two and two - one)


def _headline(doc: Document, head: Span, found: list[Count]) -> Contradiction | None:
    """A count of the headline that the article gives otherwise at its beginning, and nowhere as the headline has it."""
    first = found[0]
    if not head.holds(first.quantity.span) or first.quantity.bound != "exact":
        return None
    same = [one for one in found[1:] if one.kind == first.kind]
    if not same or any(
        one.quantity.agrees(first.quantity) or not one.quantity.agrees(same[0].quantity) for one in same
    ):
        return None
    if doc.plain.count("\n", head.end, same[0].place.start) > LEAD:
        return None
    theirs = set().union(*same[0].sentence, *same[0].modifiers)
    shared = [word for word in (*first.sentence, *first.modifiers) if word & theirs]
    if len(shared) < SHARED or _otherwise(doc, first, first.place) or _otherwise(doc, same[0], _on(same[0].place)):
        return None
    return Contradiction(same[0], first)


def _on(place: Span) -> Span:
    """The sentence and the beginning of the next: « Une troisième victime est décédée »."""
    return Span(place.start, place.end + 100)
