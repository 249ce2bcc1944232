"""date.reversed: a period that ends before it begins."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.ranges import reversed_dates, reversed_years
from lintnews.rule import Bad, Hit, rule


@rule(
    name="date.reversed",
    severity="warning",
    message="“{match}”: the end comes before the start; check both.",
    message_fr="« {match} » : la fin précède le début ; vérifiez les deux.",
    bad=(
        Bad("Le salon se tiendra {{du 12 au 8 mars}} à Lille."),
        Bad("Les travaux ont duré {{du 3 mars 2023 au 8 février 2022}}."),
        Bad("Il faut s’inscrire {{entre le 20 et le 14 mai}}."),
        Bad("La population a triplé {{entre 1990 et 1960}}."),
    ),
    good=(
        "Le salon se tiendra du 8 au 12 mars à Lille.",
        "La grève courra du 28 au 3 mars.",
        "Les remontées fonctionnent du 14 décembre au 6 avril.",
        "Le bail court du 1er octobre 2024 au 30 septembre.",
        "L’écart entre 2020 et 1990 est de dix points.",
        "Le temple, bâti entre 350 et 320 avant notre ère, a été fouillé.",
    ),
    needles=(
        "entre le ", "du lundi ", "du mardi ", "du mercredi ", "du jeudi ", "du vendredi ", "du samedi ", "du dimanche ",
        *(f"{word} {digit}" for word in ("du", "entre") for digit in range(1, 10)),
    ),
)  # fmt: skip
def reversed_period(doc: Document) -> Iterator[Hit]:
    """The first day or year of a period lies after its last one.

    Two figures changed places, or a month was lost: «du 28 au 3 mars» is read as «du 28 février au 3 mars» and left
    alone, «du 12 au 8 mars» is not. Put the dates in order or add the month.

    fr: Le premier jour, ou la première année, d’une période vient après le dernier.

    Deux nombres ont été intervertis, ou un mois s’est perdu : « du 28 au 3 mars » se comprend (28 février) et n’est pas
    signalé, « du 12 au 8 mars » l’est. Remettez les dates dans l’ordre ou ajoutez le mois.
    """
    for span in (*reversed_dates(doc), *reversed_years(doc)):
        yield Hit(span)
