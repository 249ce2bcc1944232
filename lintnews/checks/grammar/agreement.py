"""grammar.agreement"""

from collections.abc import Iterator

from lintnews.checks.grammar.said import hits
from lintnews.document import Document
from lintnews.rule import DEEP, Bad, Hit, rule


@rule(
    name="grammar.agreement",
    needles=DEEP,
    message="“{match}”: {said} (LanguageTool: {id})",
    message_fr="« {match} » : {said} (LanguageTool : {id})",
    bad=(
        Bad("La préfète a reçu {{les mesure}} du ministère."),
        Bad("La préfète a reçu {{les habitant}} du quartier."),
        Bad(
            "La semaine {{dernières}}, deux routes ont été coupées.",
            fixed="La semaine dernière, deux routes ont été coupées.",
        ),
    ),
    good=(
        "Un cahier des charges technique a été remis.",
        "Selon la rapporteure, le texte est prêt.",
        "La numéro deux du parti et l’ancienne numéro trois sont venues.",
    ),
)
def agreement(doc: Document) -> Iterator[Hit]:
    """LanguageTool reads the noun group and finds that its words do not go together: « les nouvelle mesure ». What rests on a
    name, on a word that the lexicon does not have, or on a word that agrees with an earlier noun, is left out.

    fr:
    LanguageTool lit le groupe du nom et trouve des mots qui ne s'accordent pas : « les nouvelle mesure ». Ce qui repose sur
    un nom propre, sur un mot inconnu ou sur un mot accordé avec un nom plus éloigné est laissé de côté.
    """
    return hits(doc, "agreement")
