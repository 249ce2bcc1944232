"""An acronym with two letters exchanged."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.acronyms import exchanged
from lintnews.rule import Bad, Hit, replace, rule


@rule(
    name="name.acronym",
    message="“{match}” for “{usual}”: two letters of the acronym have changed places.",
    message_fr="« {match} » pour « {usual} » : deux lettres du sigle sont inversées.",
    bad=(
        Bad(
            "L’Organisation mondiale de la santé (OMS) alerte. Selon l’{{OSM}}, le virus recule.",
            fixed="L’Organisation mondiale de la santé (OMS) alerte. Selon l’OMS, le virus recule.",
        ),
        Bad(
            "Le Parquet national financier ({{PFN}}) enquête depuis lundi.",
            fixed="Le Parquet national financier (PNF) enquête depuis lundi.",
        ),
    ),
    good=(
        "La Confédération générale du travail (CGT) et la CTG de Guyane se voient. La CTG est une collectivité.",
        "Le Fonds monétaire international (FMI), IMF en anglais, prête à taux bas.",
        "L’Orchestre symphonique de Montréal (OSM) joue pour l’Organisation mondiale de la santé (OMS).",
        "Louis XIV a régné avant Louis XVI. Louis XIV est mort en 1715.",
    ),
)
def exchanged_acronym(doc: Document) -> Iterator[Hit]:
    """Two letters of the acronym stand the wrong way round.

    The words before the bracket give other initials (Parquet national financier: PNF), or the article writes the acronym
    otherwise everywhere else. Put the letters in order. An acronym that the article spells out itself, that the lexicon knows,
    or that stands beside the other one is a thing of its own.

    fr: Les mots qui précèdent la parenthèse donnent d’autres initiales (Parquet national financier : PNF), ou l’article écrit
    le sigle autrement partout ailleurs. Rétablissez l’ordre des lettres. Un sigle que l’article développe, que le lexique
    connaît ou qui voisine avec l’autre est une chose à part.
    """
    for found in doc[exchanged]:
        yield Hit(found.span, {"usual": found.usual}, replace(*found.span, found.usual, "unsafe"), (found.twin,))
