"""name.undecided"""

from collections.abc import Iterator

from lintnews.checks.name.odd import odd_spellings
from lintnews.document import Document
from lintnews.rule import Bad, Hit, rule


@rule(
    name="name.undecided",
    severity="info",
    message="“{match}” is “{usual}” elsewhere in this article: choose one spelling.",
    message_fr="« {match} » s’écrit « {usual} » ailleurs dans l’article : choisissez une graphie.",
    bad=(
        Bad(
            "Rentrés des États-Unis, ils voient aux États-Unis que les {{Etats-Unis}} changent.",
            fixed="Rentrés des États-Unis, ils voient aux États-Unis que les États-Unis changent.",
        ),
        Bad(
            "Jean-Louis Morvan signe. Trois jours plus tard, {{Jean Louis}} Morvan se ravise.",
            fixed="Jean-Louis Morvan signe. Trois jours plus tard, Jean-Louis Morvan se ravise.",
        ),
    ),
    good=(
        "Rentrés des Etats-Unis, ils repartent aux Etats-Unis lundi.",
        "FRANCOIS DUVAL S’EN VA\nLe maire François Duval a démissionné. Pour François Duval, c’est la fin.",
        "Le chanteur Jean-Louis Morvan et son voisin Jean Loup Morvan.",
    ),
)
def undecided_spelling(doc: Document) -> Iterator[Hit]:
    """One name in two typographies, and nothing in the article tells which is the house's.

    Only the accent of a capital differs (Etats-Unis, États-Unis), or each of two forms, with and without a hyphen, an
    accent or a capital, stands once. Readers see no mistake, a careful desk keeps one form. Where
    one form clearly prevails the rarer one is name.inconsistent.

    fr: Un nom dans deux graphies, sans que rien dans l’article dise laquelle est celle de la maison : seul l’accent d’une
    capitale diffère (Etats-Unis, États-Unis), ou les deux formes, avec et sans trait d’union, accent ou capitale,
    paraissent une fois chacune. Le lecteur n’y voit pas de faute ; une rédaction soigneuse
    garde une forme. Quand une forme l’emporte nettement, la plus rare relève de name.inconsistent.
    """
    return odd_spellings(doc, "undecided")
