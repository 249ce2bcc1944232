"""number.magnitude: one earthquake of two magnitudes."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.magnitudes import two_magnitudes
from lintnews.rule import Bad, Hit, rule


@rule(
    name="number.magnitude",
    severity="warning",
    message="“{match}”, but “{other}” elsewhere, of the same earthquake; which is right?",
    message_fr="« {match} », mais « {other} » ailleurs, pour le même séisme ; lequel est juste ?",
    bad=(
        Bad("Un séisme de magnitude 6,8 a secoué Verlac. Le séisme, de {{magnitude 7,8}}, a fait tomber le clocher."),
        Bad(
            "Séisme de magnitude 5,1 à Verlac\nLa ville a eu peur.\nLa secousse, d’une {{magnitude de 4,1}}, a duré peu."
        ),
    ),
    good=(
        "Un séisme de magnitude 6,8 a secoué Verlac. Le séisme, de magnitude 6.8, a fait tomber le clocher.",
        "Un séisme de magnitude 6,8 a secoué Verlac. Le séisme a été suivi d’une réplique de magnitude 5,2.",
        "Un séisme de magnitude 6,8 a secoué Verlac. Selon l’institut, le séisme, de magnitude 6,6, a duré peu.",
        "Un séisme de magnitude 6,8 a secoué Verlac. En 2001, le séisme de magnitude 7,1 avait détruit le clocher.",
    ),
    needles=("magnitude ",),
)
def magnitude(doc: Document) -> Iterator[Hit]:
    """The article gives one earthquake two magnitudes.

    A first estimate was left in, or a figure was mistyped; one step more is thirty times the energy. «Le séisme» is compared
    with «un séisme» before it, only if the article names no third magnitude, no aftershock, no earlier earthquake and no two
    sources in those sentences. Take the figure of the seismological institute.

    fr: L’article donne deux magnitudes au même séisme.

    Une première estimation est restée, ou un chiffre a été mal saisi ; un degré de plus, c’est trente fois l’énergie. « Le
    séisme » est comparé à « un séisme » qui précède, seulement si l’article ne nomme ni troisième magnitude, ni réplique, ni
    séisme antérieur, ni deux sources dans ces phrases. Reprenez le chiffre de l’institut sismologique.
    """
    for one in two_magnitudes(doc):
        yield Hit(one.span, {"other": one.other.of(doc.text)}, None, (one.other,))
