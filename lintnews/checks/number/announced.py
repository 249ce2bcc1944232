"""number.announced: a list that does not hold as many items as it was said to."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.announced import announced
from lintnews.layers.numbers import quantities
from lintnews.rule import Bad, Hit, rule


@rule(
    name="number.announced",
    severity="warning",
    message="“{match}” is announced, but {count} are listed; check number and list.",
    message_fr="« {match} » annoncés, mais {count} cités ; vérifiez le nombre et la liste.",
    bad=(
        Bad("La tournée passe par {{trois pays}} : la France et l’Italie."),
        Bad("Le jury a retenu {{deux villes}} : Nantes, Reims et Dijon."),
        Bad("{{Trois suspects}}, Marc Aubin, Lise Carrel, Denis Faure et Paul Mont, ont été écroués."),
        Bad("{{Quatre pays}} – la France, l’Italie et l’Espagne – ont voté contre."),
        Bad("Le jury a primé {{deux films}} : « La Rade », « Sept lieues » et « L’Écart »."),
        Bad("Il faut {{quatre outils}} pour cela : un marteau, une scie et un rabot."),
    ),
    good=(
        "La tournée passe par deux pays : la France et l’Italie.",
        "La tournée passe par trois pays, dont la France et l’Italie.",
        "Deux finales sont au programme : Lyon et Nantes, Reims et Dijon.",
        "Trois élus sont absents : les frères Martin et Mme Roy.",
        "Trois suspects, dont Marc Aubin et Lise Carrel, ont été écroués.",
        "Après deux victoires, Nantes, Lyon et Metz, à égalité, se disputent le titre.",
        "Deux députés, Marc Aubin, élu de Nantes, et Paul Mont, ont voté contre.",
        "Deux solutions s’offrent à lui : partir, ou rester et se taire.",
        "Trois joueurs sont blessés : Durand (genou), Petit (dos) et Roche (cheville).",
    ),
)
def announced_count(doc: Document) -> Iterator[Hit]:
    """A number announces a list, and the list holds more or fewer items.

    An item was lost when the text was cut or rewritten, or the number was not brought up to date. Only closed lists
    of names, or of things with their article, are counted («X, Y et Z»); open ones («notamment») are left alone.

    fr: Un nombre annonce une énumération, et celle-ci compte plus ou moins d’éléments.

    Un élément s’est perdu dans une coupe ou une réécriture, ou le nombre n’a pas été mis à jour. Seules les listes
    closes de noms, ou de choses avec leur article, sont comptées ; les listes ouvertes (« notamment ») sont ignorées.
    """
    values = {quantity.whole: quantity.value for quantity in doc[quantities]}
    for one in announced(doc):
        if one.listed != values[one.span]:
            yield Hit(one.span, {"count": str(one.listed)}, None, (one.items,))
