"""number.score: one match with two scores."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.scores import two_scores
from lintnews.rule import Bad, Hit, rule


@rule(
    name="number.score",
    severity="warning",
    message="“{match}”, but “{other}” elsewhere, of the same match; which is right?",
    message_fr="« {match} », mais « {other} » ailleurs, pour le même match ; lequel est juste ?",
    bad=(
        Bad("Verlac bat Brignac 3-1\nVerlac a battu Brignac {{3-2}} samedi soir.\nLe public a chanté."),
        Bad("Verlac bat Brignac 3-1\nMené à la pause, Verlac a battu Brignac {{3-2}} samedi.\nLe public a chanté."),
        Bad("Verlac s’est imposé 2-0 face à Brignac. Cette victoire {{3-0}} relance le club."),
    ),
    good=(
        "Verlac bat Brignac 3-1\nVerlac a battu Brignac 3-1 samedi soir, après avoir mené 2-0.\nLe public a chanté.",
        "Verlac bat Brignac 3-1\nÀ l’aller, Verlac avait battu Brignac 2-0.\nLe public a chanté.",
        "Verlac bat Brignac 3-1\nRoche a ouvert le score, 1-0, pour Verlac face à Brignac, à la pause.\nLe public a chanté.",
        "Verlac menait 2-0 face à Brignac. Cette défaite 3-2 relance le doute.",
    ),
    needles=tuple(f"{one}{joint}{two}" for one in range(10) for joint in "-–" for two in range(10)),
)
def score(doc: Document) -> Iterator[Hit]:
    """Headline and article, or two sentences in a row, give one match two scores.

    The score of half-time or of another match was taken, or a figure was mistyped. The headline’s score is compared with the
    first sentence that names both sides and says who won, and only if it comes back nowhere in the article. Scores of
    half-time, sets, first legs and earlier matches are left alone.

    fr: Titre et article, ou deux phrases de suite, donnent deux scores d’un même match.

    Le score de la pause ou d’un autre match a été repris, ou un chiffre mal saisi. Le score du titre est comparé à la première
    phrase qui nomme les deux équipes et dit qui a gagné, et seulement s’il ne revient nulle part dans l’article. Les scores de
    la mi-temps, des sets, du match aller et d’autres rencontres sont laissés de côté.
    """
    for one in two_scores(doc):
        yield Hit(one.span, {"other": one.other.of(doc.text)}, None, (one.other,))
