"""date.elapsed: a number of years that does not fit the year beside it."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.elapsed import misfits
from lintnews.rule import Bad, Hit, rule


@rule(
    name="date.elapsed",
    severity="error",
    message="“{match}” from {year} would end in {end}; check the number and the year.",
    message_fr="« {match} » à partir de {year} mène à {end} ; vérifiez le nombre et l’année.",
    bad=(
        Bad("Il y a {{quarante ans}}, en 2004, la mine fermait."),
        Bad("Le club, fondé en 1985, fêtera ses {{50 ans}} en 2025."),
        Bad("Bâtie en 1971, la piscine, qui a fêté ses {{70 ans}} en 2021, va fermer."),
        Bad("Le conflit, qui a éclaté en avril 2023, dure depuis près de {{dix ans}}."),
        Bad("Née en 1990 à Tulle, la joueuse de {{45 ans}} prend sa retraite."),
    ),
    good=(
        "Il y a vingt ans, en 2004, la mine fermait.",
        "Il y a quarante ans, la mine fermait. En 2004, le musée ouvrait.",
        "Le club, fondé en 1985, fêtera ses 40 ans en 2025.",
        "Le club, fondé en 1985 par un boulanger qui fêtait ses 50 ans en 2010, déménage.",
        "Créé en 1971, le bal de Jean Roy, qui a fêté ses 70 ans en 2021, va changer de salle.",
        "Le conflit, qui a éclaté en avril 2023, dure depuis près de deux ans.",
        "Né en 1990, il vit avec sa mère, âgée de 84 ans.",
    ),
    needles=(
        *(
            "il y a ",
            "voilà ",
            "voici ",
            "durent depuis",
            "dure depuis",
            "rage depuis",
            "suit depuis",
            "suivent depuis",
        ),
        *("fêt", "célèbr", "célébr", "souffl", "né en ", "née en ", "né le ", "née le "),
    ),
)
def elapsed(doc: Document) -> Iterator[Hit]:
    """So many years from that year lead into the future, or past the year that the sentence names.

    A figure was mistyped, an old article was reworked, or a rewriting tool changed months into years. Years ago («il y a dix
    ans») may be 20 % off, a feast two years late. Where the article’s date is not known, only what could not be true even a
    year from now is reported. Look up the year.

    fr: Tant d’années à partir de celle-là mènent dans l’avenir, ou au-delà de l’année que nomme la phrase.

    Un chiffre a été mal saisi, un ancien article a été repris, ou un outil de réécriture a changé des mois en années. « Il y
    a dix ans » peut s’écarter de 20 %, une fête venir deux ans trop tard. Sans la date de l’article, n’est signalé que ce qui
    serait impossible même dans un an. Vérifiez l’année.
    """
    for one in misfits(doc):
        yield Hit(one.span, {"year": str(one.year), "end": str(one.end)})
