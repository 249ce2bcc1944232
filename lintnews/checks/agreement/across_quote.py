"""agreement.across-quote"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.clauses import Subject, subjects
from lintnews.layers.tokens import tokens
from lintnews.lexicon import analyses
from lintnews.rule import Bad, Hit, rule

SKIPPED = frozenset("ne n' se s' me m' te t' le la l' les lui leur y en nous vous".split())


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
    ),
    good=(
        "Ces rebelles « menaçaient la ville entière », selon l’armée.",
        "Le récit des témoins « est précis », dit le juge.",
        "Il a lancé aux élus « est-ce bien sérieux ? »",
        "Les députés « frondeurs » ont voté contre.",
        "Les mots « est terminé » figurent sur l’affiche.",
        "La majorité « sont des étudiants », note le rapport.",
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
        at = subject.last + 2
        while at < len(words.words) and words.words[at].lower() in SKIPPED:
            at += 1
        if at >= len(words.words) or words.starts[at] >= subject.quote.inside.end or at - subject.last > 5:
            continue
        if _disagrees(subject, words.words[at]):
            span = words.span(subject.first, subject.last)
            yield Hit(words.span(at), {"subject": span.of(doc.text)}, None, (span,))


def _disagrees(subject: Subject, word: str) -> bool:
    """Whether every reading of ``word`` as a verb or participle contradicts the subject's number."""
    if not word[0].islower():
        return False  # a sentence or a title of its own
    found = analyses(word)
    wanted = "3p" if subject.number == "p" else "3s"
    persons = {person for a in found if a.mood in ("ind", "cond", "sub") for person in a.persons.split()}
    if any(a.mood in ("inf", "ppre") or a.pos in ("det", "prep", "conj") for a in found) or wanted in persons:
        return False
    participles = [a for a in found if a.mood == "ppas"]
    if participles:
        return not persons and all(subject.number not in a.number for a in participles)
    return bool({"3s", "3p"} & persons)
