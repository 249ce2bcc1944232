"""date.impossible: a day that no calendar has."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.dates import LENGTHS, MONTH_NAMES, dates
from lintnews.rule import Bad, Hit, rule

DENIED = (
    "n'exist",
    "existe pas",
    "inexistant",
    "fictif",
    "fictive",
    "imaginaire",
)  # the article says itself that there is no such day


@rule(
    name="date.impossible",
    severity="error",
    message="“{match}”: no such day, the month has {days}; check the date.",
    message_fr="« {match} » : ce jour n’existe pas ({month} compte {days} jours) ; vérifiez la date.",
    bad=(
        Bad("Le conseil municipal se réunira le {{31 juin}}."),
        Bad("Le musée sera fermé les 30 et {{31 avril}}."),
        Bad("Il est né le {{29 février 2023}} à Nantes."),
        Bad("La livraison est prévue le {{31/11/2024}}."),
    ),
    good=(
        "Elle est née le 29 février 2024, une année bissextile.",
        "Le festival se tient du 31 mai au 2 juin.",
        "La grève durera du 31 au 2 juin, selon le syndicat.",
        "Le 30 février n’existe pas, rappelle l’astronome.",
        "Le dossier est à lire dans le numéro 45 mars 2020.",
    ),
    needles=(
        "29 f", "30 f", "31 f", "31 av", "31 juin", "31 sep", "31 nov", "/19", "/20",
        *(f"{day} " for day in range(32, 40)),
    ),
)  # fmt: skip
def impossible(doc: Document) -> Iterator[Hit]:
    """The article gives a day that the month does not have, such as 31 June or 29 February of a common year.

    A figure was mistyped, or a rewriting tool shifted the date. Look the day up in the source; the weekday, where the
    article gives one, tells which day was meant.

    fr: L’article donne un jour que le mois n’a pas : 31 juin, 29 février d’une année non bissextile.

    Un chiffre a été mal saisi, ou un outil de réécriture a décalé la date. Vérifiez le jour dans la source ; le jour de
    la semaine, s’il est donné, indique la date voulue.
    """
    plain = doc.plain
    for one in doc[dates]:
        if one.exists or not one.month:
            continue
        around = plain[max(0, one.span.start - 80) : one.span.end + 80].lower()
        if any(word in around for word in DENIED):
            continue
        days = LENGTHS[one.month - 1] - (one.month == 2 and one.year is not None)
        yield Hit(one.span, {"month": MONTH_NAMES[one.month - 1], "days": str(days)})
