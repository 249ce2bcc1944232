"""grammar.construction"""

from collections.abc import Iterator

from lintnews.checks.grammar.said import hits
from lintnews.document import Document
from lintnews.rule import DEEP, Bad, Hit, rule


@rule(
    name="grammar.construction",
    needles=DEEP,
    message="“{match}”: {said} (LanguageTool: {id})",
    message_fr="« {match} » : {said} (LanguageTool : {id})",
    bad=(
        Bad("Le témoin a {{de les}} doutes sur cette version."),
        Bad("Il va {{à le}} marché chaque jour."),
    ),
    good=(
        "Le maire veut identifier la ou les personne(s) responsable(s).",
        "Le village a connu trois crues depuis avec son voisin.",
    ),
)
def construction(doc: Document) -> Iterator[Hit]:
    """Words that French does not put together so: « à le », « de les », a determiner too many, half of a negation. Often a
    word was lost or left behind by a correction.

    fr:
    Des mots que le français n'assemble pas ainsi : « à le », « de les », un déterminant de trop, une négation à moitié.
    Souvent un mot a été perdu, ou laissé par une correction.
    """
    return hits(doc, "construction")
