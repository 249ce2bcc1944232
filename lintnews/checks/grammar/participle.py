"""grammar.participle"""

from collections.abc import Iterator

from lintnews.checks.grammar.said import hits
from lintnews.document import Document
from lintnews.rule import DEEP, Bad, Hit, rule


@rule(
    name="grammar.participle",
    needles=DEEP,
    message="“{match}”: {said} (LanguageTool: {id})",
    message_fr="« {match} » : {said} (LanguageTool : {id})",
    bad=(
        Bad(
            "Le pont est fermé. Ils ont été {{reçu}} par la maire.",
            "Le pont est fermé. Ils ont été reçus par la maire.",
        ),
        Bad("Le conseil a {{adoptée}} le budget lundi."),
        Bad("Une enquête a été {{ouvert}} par le parquet."),
        Bad("Les travaux ont {{débutés}} hier."),
    ),
    good=(
        "Les deux pays ne sont plus parties à l’accord.",
        "La loi qu’il a votée entre en vigueur.",
        "Les joueurs sont 5e du championnat.",
    ),
)
def participle(doc: Document) -> Iterator[Hit]:
    """A past participle that does not agree: with its subject after « être », with the object before it after « avoir », with
    nothing else. « Une enquête a été ouvert », « les travaux ont débutés ».

    fr:
    Un participe passé mal accordé : avec le sujet après « être », avec le complément placé avant après « avoir », avec rien
    sinon. « Une enquête a été ouvert », « les travaux ont débutés ».
    """
    return hits(doc, "participle")
