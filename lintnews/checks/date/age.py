"""date.age: an age that years of birth and death do not allow."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.lives import lives
from lintnews.rule import Bad, Hit, rule


@rule(
    name="date.age",
    severity="error",
    message="“{match}”: born {birth}, died {death} makes {low} or {high}; check the three.",
    message_fr="« {match} » : {birth}-{death} donne {low} ou {high} ans ; vérifiez âge et années.",
    bad=(
        Bad("Le peintre, né en 1950 à Tulle, est mort en 2010 {{à 71 ans}}."),
        Bad("Née le 4 mars 1950 à Gand, la romancière est morte le 6 mai 2001 {{à 61 ans}}."),
        Bad("L’usine ferme.\nNé en 1950 à Tulle, le peintre est mort en 2010 {{à 71 ans}}."),
        Bad("Le romancier (1920-1985), mort {{à l’âge de quarante ans}}, revient en librairie."),
    ),
    good=(
        "Né en 1950 à Tulle, le peintre est mort en 2010 à 59 ans.",
        "Né en 1950, il débute à 16 ans au théâtre et meurt en 2010.",
        "Né en 1950, il perd son père, mort en 1961 à 40 ans.",
        "Sa fille, née en 1980, avait vu mourir sa grand-mère, morte à 90 ans en 1999.",
    ),
    needles=(
        "né en ",
        "née en ",
        "né le ",
        "née le ",
        " né ",
        " née ",
        "\nné ",
        "\nnée ",
        "(15",
        "(16",
        "(17",
        "(18",
        "(19",
        "(20",
    ),
)
def age(doc: Document) -> Iterator[Hit]:
    """Birth, death and age in one sentence do not add up.

    Who is born in 1950 and dies in 2010 is 59 or 60 years old. One of the three figures is wrong: look them up.

    fr: Naissance, mort et âge d’une même phrase ne s’accordent pas.

    Qui naît en 1950 et meurt en 2010 a 59 ou 60 ans. L’un des trois nombres est faux : vérifiez-les à la source.
    """
    for life in doc[lives]:
        high = life.death - life.birth
        if high > 1 and life.age not in (high - 1, high):
            words = {"birth": str(life.birth), "death": str(life.death), "low": str(high - 1), "high": str(high)}
            yield Hit(life.span, words)
