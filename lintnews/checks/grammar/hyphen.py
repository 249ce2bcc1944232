"""grammar.hyphen"""

from collections.abc import Iterator

from lintnews.checks.grammar.said import hits
from lintnews.document import Document
from lintnews.rule import DEEP, Bad, Hit, rule


@rule(
    name="grammar.hyphen",
    needles=DEEP,
    message="“{match}”: {said} (LanguageTool: {id})",
    message_fr="« {match} » : {said} (LanguageTool : {id})",
    bad=(
        Bad("Que {{pensez vous}} de ce projet ?"),
        Bad("Il y a {{peut être}} une issue."),
        Bad("La neige tombe {{au dessus}} du village."),
    ),
    good=(
        "Il peut être élu. Vous pensez à tout.",
        "La page compte quarante-cinq lignes.",
    ),
)
def hyphen(doc: Document) -> Iterator[Hit]:
    """A hyphen that grammar asks for: between a verb and the pronoun after it, in « au-dessus », « peut-être », « c'est-à-dire
    » and in numbers written in letters.

    fr:
    Un trait d'union que la grammaire demande : entre le verbe et le pronom qui le suit, dans « au-dessus », « peut-être »,
    « c'est-à-dire » et dans les nombres en lettres.
    """
    return hits(doc, "hyphen")
