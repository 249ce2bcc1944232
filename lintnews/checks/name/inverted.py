from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.inversions import inversions
from lintnews.rule import Bad, Hit, replace, rule


@rule(
    name="name.inverted",
    message="“{match}” is “{usual}” elsewhere: the name stands the wrong way round.",
    message_fr="« {match} » s’écrit « {usual} » ailleurs : le nom est à l’envers.",
    bad=(
        Bad(
            "Des tirs ont visé la base d’{{Al-Assad (Ain)}}. La base d’Aïn Al-Assad abrite des soldats.",
            fixed="Des tirs ont visé la base d’Aïn Al-Assad. La base d’Aïn Al-Assad abrite des soldats.",
        ),
        Bad(
            "Le jury préside, avec Claire Mondragon. « Oui », a dit {{Mondragon Claire}}.",
            fixed="Le jury préside, avec Claire Mondragon. « Oui », a dit Claire Mondragon.",
        ),
        Bad(
            "Agathe Morin-Castel est élue. « Oui », dit {{Agathe Castel-Morin}}.",
            fixed="Agathe Morin-Castel est élue. « Oui », dit Agathe Morin-Castel.",
        ),
        Bad(
            "La gare de Saint-Denis rouvre. Le maire de {{Denis (Saint)}} est venu.",
            fixed="La gare de Saint-Denis rouvre. Le maire de Saint-Denis est venu.",
        ),
    ),
    good=(
        "Le syndicat Martin Paul a signé. Paul Martin préside.",
        "Agathe Morin-Castel est élue. Son frère Luc Castel-Morin l’est aussi.",
        "La gare de Saint-Denis (Seine-Saint-Denis) rouvre.",
        "L’Organisation mondiale de la santé (OMS) se réunit à Genève (Suisse).",
        "Candidats : Roy (Anne), Duval (Marc), Petit (Lise). Anne Roy, Marc Duval et Lise Petit débattront.",
    ),
)
def inverted_name(doc: Document) -> Iterator[Hit]:
    """The name is turned round, its first word in brackets or after the surname.

    Indexes and gazetteers file «Aïn Al-Assad» as «Al-Assad (Aïn)». Such an entry has come into the text as it was, and the
    reader takes the bracket for a country or a region. Write the name as the article does elsewhere. Three such entries
    or more are an index of their own and are not reported. Nor is a surname first where both words are known as first names.

    fr: Les index rangent « Aïn Al-Assad » sous « Al-Assad (Aïn) ». L’entrée est passée telle quelle dans le texte, et le
    lecteur prend la parenthèse pour un pays ou une région. Écrivez le nom comme ailleurs dans l’article. À partir de trois
    entrées de ce genre, il s’agit d’une liste, qui n’est pas signalée. De même
    si les deux mots sont connus comme prénoms (Martin Paul).
    """
    found = doc[inversions]
    for inversion in found if len(found) < 3 else ():
        yield Hit(
            inversion.span,
            {"usual": inversion.usual},
            replace(*inversion.span, inversion.usual, "unsafe"),
            (inversion.twin,),
        )
