"""number.change: a rise or a fall that its own figures belie."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.changes import wrong_changes
from lintnews.rule import Bad, Hit, rule


@rule(
    name="number.change",
    severity="warning",
    message="“{match}”: the figures do not make this; check them.",
    message_fr="« {match} » : les chiffres ne le donnent pas ; vérifiez-les.",
    bad=(
        Bad("Les ventes ont {{progressé, passant de 50 000 à 40 000}} exemplaires."),
        Bad("Le budget est {{passé de 10 à 15 millions d’euros, soit une hausse de 5 %}}."),
        Bad("La population a {{doublé, passant de 12 000 à 15 000}} habitants."),
        Bad("{{Un tiers des salariés (45 %}}) sont en grève."),
    ),
    good=(
        "Les ventes ont progressé, passant de 40 000 à 50 000 exemplaires.",
        "Le budget est passé de 10 à 15 millions d’euros, soit une hausse de 50 %.",
        "La population a presque doublé, passant de 12 000 à 23 000 habitants.",
        "Plus d’un tiers des salariés (45 %) sont en grève.",
        "Le club a progressé au classement, passant de 12 à 8.",
        "L’action a bondi de 12 % à 5 euros.",
    ),
    needles=(
        *(
            "passant de ",
            "grimp",
            "bondi",
            "tomb",
            "chut",
            "moitié",
            " tiers",
            " quart ",
            "quarts ",
            "cinquième",
            "dixième",
        ),
        *(
            f"soit une {word}"
            for word in ("hausse", "augment", "progress", "croiss", "baisse", "chute", "dimin", "réduc")
        ),
        *("soit un bond", "soit un recul", "soit un repli"),
    ),
)
def change(doc: Document) -> Iterator[Hit]:
    """Something rises from 50 to 40, doubles from 12 to 15, or a third of it is 45 %.

    Two figures changed places, a digit was lost, or the rate was carried over from elsewhere. Rates may be 3 points or a fifth
    off, «doublé» may mean anything from one and a half to almost three times, a fraction be 9 points beside its share. Ranks,
    where less is more, and rates in per cent are left alone. Work the sum out again.

    fr: Une hausse de 50 à 40, un doublement de 12 à 15, un tiers qui fait 45 %.

    Deux nombres ont été intervertis, un chiffre s’est perdu, ou le taux vient d’ailleurs. Un taux peut s’écarter de 3 points
    ou d’un cinquième, « doublé » va d’une fois et demie à presque trois fois, une fraction peut être à 9 points de sa part.
    Les classements, où moins vaut plus, et les taux en pour cent sont laissés de côté. Refaites le calcul.
    """
    for span in wrong_changes(doc):
        yield Hit(span)
