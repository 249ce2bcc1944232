"""A place without the first word of its name."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.shortened import NEEDLES, shortened
from lintnews.rule import Bad, Hit, replace, rule


@rule(
    name="name.shortened",
    needles=NEEDLES,
    message="“{match}” is “{usual}” elsewhere: the first word of the name is missing.",
    message_fr="« {match} » s’appelle « {usual} » ailleurs : le premier mot du nom manque.",
    bad=(
        Bad(
            "La base d’Aïn Al-Assad est visée. Des avions ont quitté la base d’{{Al-Assad}}.",
            fixed="La base d’Aïn Al-Assad est visée. Des avions ont quitté la base d’Aïn Al-Assad.",
        ),
        Bad(
            "Le camp de Deir Zour est fermé. Les familles fuient le camp de {{Zour}}.",
            fixed="Le camp de Deir Zour est fermé. Les familles fuient le camp de Deir Zour.",
        ),
        Bad(
            "Le bourg de Saint-Fiacre-le-Haut est isolé. Une marche partira jeudi à {{Fiacre-le-Haut}}.",
            fixed="Le bourg de Saint-Fiacre-le-Haut est isolé. Une marche partira jeudi à Saint-Fiacre-le-Haut.",
        ),
    ),
    good=(
        "Le bourg de Saint-Fiacre-le-Haut est isolé. Le maire, Fiacre Haut, appelle à l’aide.",
        "L’aéroport de Paris Orly rouvre. Les pistes de l’aéroport d’Orly sont sèches.",
        "La ville de Khan Younès est détruite. Le fils de Younès est mort.",
        "Le stade de Kylian Marchal est plein. La ville de Marchal l’attend.",
    ),
)
def shortened_name(doc: Document) -> Iterator[Hit]:
    """A name of two words has lost its first one.

    Aïn, Deir, Khan or Tel belong to the name that follows: without them «la base d'Al-Assad» is that of a man, or another town.
    The article has the full name with the same noun before it (base, camp, ville). Write the full one. Towns that are part of
    a longer name (Paris Orly, Orly) may stand alone and are not reported.

    fr: Aïn, Deir, Khan ou Tel font partie du nom qui suit : sans eux, « la base d'Al-Assad » devient celle d'un homme, ou une
    autre ville. L’article donne le nom complet avec le même mot devant (base, camp, ville). Rétablissez-le. Une ville qui entre
    dans un nom plus long (Paris Orly, Orly) peut figurer seule et n’est pas signalée.
    """
    for found in doc[shortened]:
        yield Hit(found.span, {"usual": found.usual}, replace(*found.span, found.usual, "unsafe"), (found.twin,))
