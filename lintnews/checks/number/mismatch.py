"""number.mismatch: two counts of one thing that cannot both be true."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.contested import contested
from lintnews.rule import Bad, Hit, rule


@rule(
    name="number.mismatch",
    severity="warning",
    message="“{match}”, but “{other}” elsewhere; which is right?",
    message_fr="« {match} », mais « {other} » ailleurs ; lequel est juste ?",
    bad=(
        Bad("La fonderie emploie 57 ouvriers.\nLes {{48 ouvriers}} de la fonderie ont cessé le travail."),
        Bad("L’éboulement a fait douze morts.\nSelon la préfecture, l’éboulement a fait {{15 morts}}."),
        Bad("Éboulement à Brignac : 12 morts\nUn éboulement a tué {{15 personnes}} à Brignac.\nLa route est coupée."),
        Bad(
            "Un incendie a éclaté, faisant un mort et onze blessés.\nParmi les {{neuf blessés}}, deux sont à l’hôpital."
        ),
        Bad("Le pont coûtera 40 millions d’euros.\nCe pont de {{57 millions d’euros}} ouvrira au printemps."),
        Bad("Le groupe va supprimer 340 postes.\nLa suppression de {{430 postes}} choque les élus."),
    ),
    good=(
        "L’éboulement a fait au moins 12 morts.\nSelon la préfecture, l’éboulement a fait 15 morts.",
        "L’éboulement a fait 15 morts. Un précédent bilan faisait état de 12 morts.",
        "L’éboulement a fait 15 morts, dont trois enfants.\nLes trois enfants morts vivaient à Brignac.",
        "L’incendie a fait onze blessés, dont six graves. Les six blessés sont à l’hôpital.",
        "L’attaque de Brignac a fait 12 morts.\nL’attaque de Verlac a fait 7 morts.",
        "La fonderie emploie 57 ouvriers.\nDouze ouvriers de la fonderie ont cessé le travail.",
        "En 2019, la fonderie comptait 80 ouvriers.\nEn 2024, la fonderie comptait 57 ouvriers.",
        "Le texte a été adopté par 57 voix contre 12.\nLe second texte a été adopté par 44 voix.",
        "La commune compte environ 2 500 habitants.\nLes 2 487 habitants de la commune ont voté.",
    ),
)
def mismatch(doc: Document) -> Iterator[Hit]:
    """The article counts one thing twice, and differently.

    Two dispatches were joined, a toll was brought up to date in one place only, figures changed places (57, 75). Counts are
    compared only where they are surely of the same thing: one takes up the other, both stand in the same statement, or the
    headline contradicts the article. Bounds («au moins 12») and rounded numbers agree with what they allow; parts
    («dont 3»), earlier tolls, other places and years are left alone. Bring both places to the right figure.

    fr: L’article compte deux fois la même chose, différemment.

    Deux dépêches ont été réunies, un bilan n’a été mis à jour qu’à un endroit, deux chiffres ont été intervertis (57, 75).
    Seuls sont comparés les nombres qui comptent sûrement la même chose. Les bornes (« au moins 12 ») et les arrondis
    s’accordent avec ce qu’ils permettent ; les parties (« dont 3 »), les bilans antérieurs, les autres lieux et années
    sont laissés de côté. Rétablissez le bon nombre aux deux endroits.
    """
    if not contested(doc):
        return
    from lintnews.layers.contradictions import contradictions

    for one in contradictions(doc):
        other = one.early.quantity.whole
        yield Hit(one.late.quantity.whole, {"other": other.of(doc.text)}, None, (other,))
