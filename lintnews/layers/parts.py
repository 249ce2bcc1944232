"""Parts of a count: « 12 blessés, dont 3 grièvement », « 40 élus, parmi lesquels 15 femmes »."""

from collections.abc import Iterator
from itertools import pairwise

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.numbers import Quantity, quantities, singular
from lintnews.layers.tokens import tokens
from lintnews.lexicon import analyses
from lintnews.record import NamedTuple

JOINT = (
    r"[^,.;:()«»\"\n]{0,40}?,? (?:dont|parmi lesquel(?:le)?s|parmi eux|parmi elles) (?:au moins |plus d[e'] ?|encore )?"
)
# Who is counted one by one: of twelve of these there cannot be fifteen of those.
PEOPLE = frozenset(
    "mort tué blessé victime personne homme femme enfant mineur adulte adolescent bébé civil soldat militaire policier gendarme "
    "pompier passager voyageur élève étudiant lycéen collégien salarié employé ouvrier habitant résident détenu prisonnier otage "
    "migrant réfugié patient malade joueur élu député sénateur candidat participant manifestant interpellé suspect boursier "
    "étranger majeur retraité bénévole journaliste médecin infirmier agent cadre apprenti chercheur arbitre athlète".split()
)
AFTER = r"(?: (?P<next>[\p{Ll}-]+))?(?:[,.;:!?)»]|$| et | ou | dont |\n| dans un état)"


class Part(NamedTuple):
    """A part that is larger than its whole."""

    part: Quantity
    whole: Quantity


def impossible_parts(doc: Document) -> Iterator[Part]:
    """The parts that are larger than the count that they are said to be of."""
    plain = doc.plain
    for whole, part in pairwise(doc[quantities]):
        if part.low <= whole.high or not whole.noun or whole.share or part.share:
            continue
        joint = plain[whole.whole.end : part.span.start]
        if len(joint) < 90 and patterns.fullmatch(JOINT, joint) and _counts_the_same(doc, whole, part):
            yield Part(part, whole)


def _counts_the_same(doc: Document, whole: Quantity, part: Quantity) -> bool:
    """Whether the part counts what the whole counts: nothing else is named, or a person of persons."""
    if not part.noun or part.noun == whole.noun:
        return True
    word = doc[tokens].words[part.noun_at]
    readings = analyses(word)
    after = patterns.compiled(AFTER).match(doc.plain, doc[tokens].ends[part.noun_at])
    if readings and all(reading.pos in ("adv", "prep") for reading in readings):
        return True  # « dont 42 hors de danger »
    if not readings or not after or (after["next"] and not any(r.pos == "adj" for r in analyses(after["next"]))):
        return False  # « quatre villages, dont 300 habitants ont fui »
    if singular(whole.noun) in PEOPLE and singular(part.noun) in PEOPLE:
        return True
    return all(reading.pos in ("adj", "adv", "prep") or reading.mood == "ppas" for reading in readings)
