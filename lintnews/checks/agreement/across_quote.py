"""agreement.across-quote"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.disagreements import verbs_apart
from lintnews.rule import Bad, Hit, rule


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
    for one in doc[verbs_apart]:
        yield Hit(one.word, {"subject": one.subject.of(doc.text)}, None, (one.subject,))
