"""date.weekday-pair: two weekdays with their dates that no year has together."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.dates import DAY_NAMES
from lintnews.layers.weekdays import clashes
from lintnews.rule import Bad, Hit, rule


@rule(
    name="date.weekday-pair",
    severity="error",
    message="“{match}” and “{other}”: no year has both; one weekday or date is wrong.",
    message_fr="« {match} » et « {other} » : aucune année n’a les deux ; un jour ou une date est faux.",
    bad=(
        Bad("La foire ouvre samedi 3 mai.\nElle ferme le {{mercredi 11 mai}} au soir."),
        Bad("Le jury siège lundi 12 janvier, {{mardi 14 janvier}} et jeudi 15 janvier."),
        Bad("Le scrutin se tient dimanche 9 juin 2024, son résultat sera connu {{mardi 10 juin}}."),
    ),
    good=(
        "La foire ouvre samedi 3 mai. Elle ferme le dimanche 11 mai au soir.",
        "L’enquête a commencé lundi 23 décembre et s’est achevée jeudi 9 janvier.",
        "Né un vendredi 13 mai, il a fêté ses quarante ans en 2023 ; il joue samedi 6 juillet 2024.",
        "Du lundi 30 juin au mercredi 2 juillet 2025, le col ferme. Le mardi 12 novembre 2024, la neige l’avait fermé.",
        "La salle rouvre mardi, le 14 janvier au plus tard le jeudi.",
        "L’attentat du vendredi 13 novembre 2015 sera jugé à partir du mercredi 8 septembre.",
    ),
    needles=tuple(f"{day} " for day in DAY_NAMES),
)
def weekday_pair(doc: Document) -> Iterator[Hit]:
    """Weekday and date fit together in one year out of six or seven; these two fit in no common year.

    Without a year a single weekday cannot be checked, but two can: if 5 August is a Monday, 30 July is a Tuesday. All
    years from 1990 to 2031 are tried, and a turn of the year between the two dates is allowed for. The date that clashes
    with most others is reported; look at both.

    fr: Un jour et une date s’accordent une année sur six ou sept ; ces deux-là ne s’accordent dans aucune année commune.

    Sans année, un jour seul ne se vérifie pas, mais deux, si : quand le 5 août est un lundi, le 30 juillet est un mardi.
    Toutes les années de 1990 à 2031 sont essayées, passage du nouvel an compris. La date signalée est celle qui contredit
    le plus d’autres dates ; regardez les deux.
    """
    for one, other in clashes(doc):
        yield Hit(one.span, {"other": other.span.of(doc.text)}, None, (other.span,))
