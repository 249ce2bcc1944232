"""grammar.elision"""

from collections.abc import Iterator

from lintnews.checks.grammar.said import hits
from lintnews.document import Document
from lintnews.rule import DEEP, Bad, Hit, rule


@rule(
    name="grammar.elision",
    needles=DEEP,
    message="“{match}”: {said} (LanguageTool: {id})",
    message_fr="« {match} » : {said} (LanguageTool : {id})",
    bad=(
        Bad("Le discours {{de Antoine}} a duré une heure.", fixed="Le discours d'Antoine a duré une heure."),
        Bad("Il viendra {{si il}} fait beau.", fixed="Il viendra s'il fait beau."),
    ),
    good=(
        "L’accord entre Israël et le Hamas a été signé.",
        "Le boson de Higgs a été découvert ici.",
    ),
)
def elision(doc: Document) -> Iterator[Hit]:
    """A small word that keeps its vowel before another vowel, « de Antoine », as when a name was put in the place of another
    one. Before h nothing is reported: only usage tells « le Hamas » from « l'hôtel ».

    fr:
    Un petit mot qui garde sa voyelle devant une voyelle, « de Antoine », comme lorsqu'un nom en a remplacé un autre. Devant
    un h, rien n'est signalé : seul l'usage distingue « le Hamas » de « l'hôtel ».
    """
    return hits(doc, "elision")
