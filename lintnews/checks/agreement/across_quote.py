"""agreement.across-quote"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.clauses import Subject, subjects
from lintnews.layers.noun_groups import OBJECT_STARTS, contradicts
from lintnews.layers.tokens import Tokens, tokens
from lintnews.lexicon import analyses
from lintnews.rule import Bad, Hit, rule

SKIPPED = frozenset("ne n' se s' me m' te t' le la l' les lui leur y en nous vous".split())
TO_BE = frozenset("sont étaient seront furent seraient soient est était sera fut serait soit été".split())


@rule(
    name="agreement.across-quote",
    severity="error",
    needles=("«", "“", '"'),
    message="“{match}” does not agree with “{subject}”, on the other side of the quotation mark.",
    message_fr="« {match} » ne s’accorde pas avec « {subject} », de l’autre côté du guillemet.",
    bad=(
        Bad("Ces rebelles « {{menaçait}} la ville entière », selon l’armée."),
        Bad("Les avocats « n’{{a}} rien reçu », disent-ils."),
        Bad("La plaignante « {{étaient}} dans la salle », affirme son conseil."),
        Bad("Deux des obus « {{tombé}} dans la cour » n’ont pas explosé."),
        Bad("Les habitants de la vallée « {{craint}} une nouvelle crue », selon le maire."),
        Bad("Ces engins, selon la gendarmerie, « {{roulait}} trop vite »."),
        Bad("Les maisons du quai « n’ont pas été {{détruit}} », dit-elle."),
        Bad("Ces coureurs, « {{freinait}} dans la descente », selon le juge."),
    ),
    good=(
        "Ces rebelles « menaçaient la ville entière », selon l’armée.",
        "Le récit des témoins « est précis », dit le juge.",
        "Il a lancé aux élus « est-ce bien sérieux ? »",
        "Les députés « frondeurs » ont voté contre.",
        "Les mots « est terminé » figurent sur l’affiche.",
        "La majorité « sont des étudiants », note le rapport.",
        "Les Échos « a révélé l’affaire », rappelle le juge.",
        "Le maire et le préfet « sont d’accord », dit-on.",
        "Les autorités « craint et respecté » l’ont oublié.",
    ),
)
def across_quote(doc: Document) -> Iterator[Hit]:
    """A verb or participle inside a quotation that does not agree with its subject before the mark.

    When a rewrite changes the words before a quotation, the quoted verb keeps the number of the dispatch: Ces combattants
    « représentait une menace ». No grammar checker sees it, because it stops at the mark. A quotation is not changed: adapt
    the words before it, or quote less.

    fr:
    Un verbe ou un participe cité qui ne s'accorde pas avec le sujet placé avant le guillemet. La réécriture a changé le sujet,
    le verbe cité a gardé l'accord de la dépêche. On ne retouche pas une citation : adaptez ce qui la précède, ou citez moins.
    """
    words = doc[tokens]
    for subject in doc[subjects]:
        at = _wrong(words, subject)
        if at is not None:
            span = words.span(subject.group.first, subject.group.last)
            yield Hit(words.span(at), {"subject": span.of(doc.text)}, None, (span,))


def _wrong(words: Tokens, subject: Subject) -> int | None:
    """The token inside the quotation that contradicts the subject: its first verb, or the participle after « être »."""
    at, low, end = subject.first, words.lowered, subject.quote.inside.end
    while at < len(low) and low[at] in SKIPPED:
        at += 1
    if at - subject.first > 3 or at + 1 >= len(low) or words.starts[at] >= end or not words.words[at][0].islower():
        return None
    number, gender = subject.group.number, subject.group.gender
    found = analyses(low[at])
    if any(one.mood in ("inf", "ppre") or one.pos in ("det", "prep", "conj") for one in found):
        return None
    persons = {person for one in found if one.mood in ("ind", "cond", "sub") for person in one.persons.split()}
    participles = [one for one in found if one.mood == "ppas"]
    if "3" + number in persons:
        return _participle(words, at, end, number, gender)
    if persons & {"3s", "3p"}:
        if low[at] not in ("a", "est") and (participles or any(one.pos in ("noun", "adj") for one in found)):
            follows = low[at + 1] in OBJECT_STARTS and not any(number in one.number for one in participles)
            return at if follows else None  # « la fête » may be a noun: only an object makes a verb of it
        return at
    return at if participles and contradicts(low[at], number, "") and not persons else None


def _participle(words: Tokens, at: int, end: int, number: str, gender: str) -> int | None:
    """The participle after « être », where it contradicts the subject."""
    low, being = words.lowered, at
    if low[at] in ("ont", "a", "avaient", "avait", "auront", "aura"):
        being += 1 + (low[at + 1] in ("pas", "plus", "jamais", "toujours", "déjà", "bien"))
        if low[being : being + 1] != ["été"]:
            return None
    if low[being] not in TO_BE:
        return None
    at = being + 1
    if at >= len(low) or words.starts[at] >= end:
        return None
    # « sont partie prenante »: the one participle that stays as it is
    participle = low[at] != "partie" and any(one.mood == "ppas" for one in analyses(low[at]))
    return at if participle and contradicts(low[at], number, gender) else None
