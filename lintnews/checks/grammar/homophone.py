"""grammar.homophone"""

from collections.abc import Iterator

from lintnews.checks.grammar.said import hits
from lintnews.document import Document
from lintnews.rule import DEEP, Bad, Hit, rule


@rule(
    name="grammar.homophone",
    needles=DEEP,
    message="“{match}”: {said} (LanguageTool: {id})",
    message_fr="« {match} » : {said} (LanguageTool : {id})",
    bad=(
        Bad("Le navire est arrivé {{a}} Brest mardi."),
        Bad("Il a {{du}} fermer la boutique."),
        Bad("Ils sont partis sans {{ce}} retourner."),
    ),
    good=(
        "A Lille, le préfet a dû fermer la place.",
        "Jeudi, le ministre sortant a lui-même visité le port.",
        "Les prix du Golfe et du Golfe persique baissent.",
    ),
)
def homophone(doc: Document) -> Iterator[Hit]:
    """A word that sounds like the one meant: a/à, du/dû, ce/se, son/sont. No dictionary finds it, because both are words. A
    capital without its accent, « A Lille », is a house's choice and not reported.

    fr:
    Un mot qui se prononce comme celui qu'il fallait : a/à, du/dû, ce/se, son/sont. Aucun dictionnaire ne le trouve, puisque
    les deux existent. La capitale sans accent, « A Lille », est un choix de la maison et n'est pas signalée.
    """
    return hits(doc, "homophone")
