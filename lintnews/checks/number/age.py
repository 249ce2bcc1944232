"""number.age: one person of two ages."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.ages import two_ages
from lintnews.rule import Bad, Hit, rule


@rule(
    name="number.age",
    severity="warning",
    message="“{match}”, but “{other}” elsewhere, of the same person; which is right?",
    message_fr="« {match} », mais « {other} » ailleurs, pour la même personne ; lequel est juste ?",
    bad=(
        Bad("Jean Darcourt, 54 ans, a été mis en examen.\nJean Darcourt, {{45 ans}}, nie les faits."),
        Bad("Un homme de 54 ans disparaît à Verlac\nUn homme de {{45 ans}} a disparu lundi.\nIl est blond."),
        Bad("La {{septuagénaire}} a été retrouvée jeudi. La femme de 82 ans s’était perdue."),
    ),
    good=(
        "Jean Darcourt, 54 ans, et Paul Darcourt, 45 ans, ont été mis en examen.",
        "Jean Darcourt, 54 ans, vit ici. Jean Darcourt, 12 ans à l’époque, jouait là.",
        "Un homme de 54 ans renversé à Verlac\nUn homme de 45 ans a renversé un piéton de 54 ans.\nIl a fui.",
        "La septuagénaire a été heurtée par une voiture que conduisait une femme de 24 ans.",
    ),
    needles=(" ans",),
)
def age(doc: Document) -> Iterator[Hit]:
    """One person is given two ages.

    Two dispatches were joined, or two figures changed places (54, 45). Ages are compared only where the same full name stands
    before both, where the headline says «un homme de 54 ans» and the beginning of the article another age of «un homme», or
    where «une octogénaire» is 72. Ages of another time («12 ans à l’époque») are left alone. Ask which is right.

    fr: Une même personne a deux âges.

    Deux dépêches ont été réunies, ou deux chiffres ont été intervertis (54, 45). Les âges ne sont comparés que si le même nom
    complet précède les deux, si le titre dit « un homme de 54 ans » et le début de l’article un autre âge d’« un homme », ou si
    « une octogénaire » a 72 ans. Les âges d’un autre temps (« 12 ans à l’époque ») sont laissés. Demandez lequel est juste.
    """
    for one in two_ages(doc):
        yield Hit(one.span, {"other": one.other.of(doc.text)}, None, (one.other,))
