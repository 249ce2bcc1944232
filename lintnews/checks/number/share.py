"""number.share: shares of one whole that make more than all of it."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.shares import impossible_shares
from lintnews.rule import Bad, Hit, rule


@rule(
    name="number.share",
    severity="error",
    message="“{match}”: {total} % of one whole; check the shares.",
    message_fr="« {match} » : {total} % d’un même tout ; vérifiez les parts.",
    bad=(
        Bad("Selon l’institut, {{112 % des électeurs}} se disent inquiets."),
        Bad("La maire l’emporte avec 58 % des voix, contre {{47 %}} à son adversaire."),
        Bad("{{62 % des élèves vivent chez leurs parents, 31 % louent une chambre et 17 %}} logent au foyer."),
        Bad("Le référendum a donné 52 % de oui et {{51 %}} de non."),
        Bad("La coopérative a {{perdu 120 %}} de sa valeur."),
        Bad("La droite obtient {{45 % des voix, la gauche 38 % et le centre 27 %}}."),
        Bad("62 % des habitants sont pour le projet et {{48 %}} sont contre."),
        Bad("Le taux de participation a atteint un record : un taux de participation de {{130 %}} dans le village."),
    ),
    good=(
        "La dette atteint 112 % du PIB et 150 % des recettes annuelles.",
        "La maire l’emporte avec 58 % des voix, contre 47 % en 2020.",
        "La prison affiche un taux d’occupation de 140 %.",
        "Le référendum a donné 50,5 % de oui et 49,5 % de non.",
        "62 % des élèves lisent un journal, 31 % écoutent la radio et 17 % regardent la télévision.",
        "Le bénéfice a chuté de 130 %, une perte.",
        "La dette a reculé de 120 % à 110 % du PIB.",
        "À Verlac, elle obtient 62 % des voix, à Brignac 55 %.",
        "Le nombre de demandes a bondi de 300 %.",
        "La maire l’emporte avec 58 % des voix, contre 47 % au premier tour.",
    ),
    needles=("%", "pour cent"),
)
def share(doc: Document) -> Iterator[Hit]:
    """No more than all of the voters vote, and two shares of the votes make 100 % at most.

    Only wholes that can be counted out are looked at: voters, votes, inhabitants, a turnout. A debt may be 112 % of the
    national product, a prison 140 % full. One point is allowed for rounding. Check the figures with the source.

    fr: Il n’y a pas plus de 100 % des électeurs, et deux parts des voix font 100 % au plus.

    Seuls sont examinés les touts dénombrables : électeurs, voix, habitants, participation. Une dette peut faire 112 % du
    PIB, une prison être occupée à 140 %. Un point est toléré pour les arrondis. Vérifiez les chiffres à la source.
    """
    for one in impossible_shares(doc):
        total = f"{one.total:g}"
        yield Hit(one.span, {"total": total}, None, (one.other,) if one.other else ())
