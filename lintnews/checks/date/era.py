"""date.era: a year that does not lie in the century or decade named with it."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.eras import wrong_eras
from lintnews.rule import Bad, Hit, rule


@rule(
    name="date.era",
    severity="error",
    message="“{match}” does not hold the year {year}; check both.",
    message_fr="« {match} » ne comprend pas l’année {year} ; vérifiez les deux.",
    bad=(
        Bad("L’église fut bâtie en 1898, {{au XVIIIe siècle}}."),
        Bad("La mine ferma en 1968, {{au début des années 1980}}, faute de charbon."),
    ),
    good=(
        "L’église fut bâtie en 1898, à la fin du XIXe siècle.",
        "La mine ferma en 1969, au début des années 1970, faute de charbon.",
        "La paix fut signée en 1800, au XVIIIe siècle.",
        "En 1968, au début des années 1980 encore, la mine employait 300 ouvriers.",
    ),
    needles=("siècle", "années 1", "années 2"),
)
def era(doc: Document) -> Iterator[Hit]:
    """A year stands beside a century or a decade that does not hold it: «en 1898, au XVIIIe siècle».

    The century is one more than the hundreds of the year (1898: XIXe). Two years are allowed on either side of a decade, and a
    year that ends in 00 goes with both centuries. Look the year up.

    fr: Une année voisine avec un siècle ou une décennie qui ne la comprend pas : « en 1898, au XVIIIe siècle ».

    Le siècle vaut un de plus que les centaines de l’année (1898 : XIXe). Deux ans de marge sont laissés autour d’une décennie,
    et une année en 00 va avec les deux siècles. Vérifiez l’année.
    """
    for one in wrong_eras(doc):
        yield Hit(one.span, {"year": str(one.year)})
