"""number.reversed-range: a range whose first number is the larger."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.ranges import reversed_ranges
from lintnews.rule import Bad, Hit, rule


@rule(
    name="number.reversed-range",
    severity="warning",
    message="“{match}”: the larger number comes first; check both.",
    message_fr="« {match} » : le plus grand nombre vient d’abord ; vérifiez les deux.",
    bad=(
        Bad("L’effondrement a fait {{entre 40 et 30 blessés}}."),
        Bad("La préfecture compte {{40 à 30 morts}} dans la vallée."),
        Bad("Il faudra {{entre douze et dix ans}} pour dépolluer le site."),
    ),
    good=(
        "L’effondrement a fait entre 30 et 40 blessés.",
        "Le taux de chômage passe de 12 à 8 %.",
        "Le bilan est passé de 40 à 30 morts après vérification.",
        "Le bruit est interdit entre 22 et 6 heures.",
        "La différence entre 40 et 30 euros est faible.",
        "Entre 900 et 1 200 salariés sont attendus.",
        "Lyon s’impose 40 à 30 ; 12 personnes ont été blessées.",
    ),
    needles=("entre ", *(f" à {digit}" for digit in range(1, 10))),
)
def reversed_range(doc: Document) -> Iterator[Hit]:
    """A range names its larger number first: «entre 40 et 30 blessés».

    Two figures changed places, or one lost a digit («entre 40 et 130»). «de 12 à 8 %» is a fall and is not reported.

    fr: Une fourchette donne son plus grand nombre d’abord : « entre 40 et 30 blessés ».

    Deux nombres ont été intervertis, ou l’un a perdu un chiffre (« entre 40 et 130 »). « de 12 à 8 % » est une baisse,
    et n’est pas signalé.
    """
    for span in reversed_ranges(doc):
        yield Hit(span)
