"""date.length: a number of days that its first and last day do not make."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.lengths import wrong_lengths
from lintnews.rule import Bad, Hit, rule


@rule(
    name="date.length",
    severity="warning",
    message="“{match}”: that makes {days} days; check the number and the dates.",
    message_fr="« {match} » : cela fait {days} jours ; vérifiez le nombre et les dates.",
    bad=(
        Bad("La foire dure {{trois jours, du 5 au 9 mai}}."),
        Bad("Le stage s’étend sur {{deux semaines, du 3 au 28 juin}}."),
    ),
    good=(
        "La foire dure cinq jours, du 5 au 9 mai.",
        "La foire dure trois jours, du 30 mai au 1er juin.",
        "Le stage s’étend sur deux semaines, du 3 au 14 juin.",
        "La foire ouvre trois jours par semaine, du 5 au 29 mai.",
    ),
    needles=tuple(
        f"{unit}{joint}du " for unit in ("jours", "nuits", "semaines") for joint in (" ", ", ", " (", ", soit ")
    ),
)
def length(doc: Document) -> Iterator[Hit]:
    """A number of days, nights or weeks stands right before the first and last day, and these make another number.

    One of the days or the number was brought up to date alone. Days are counted with the last one or without it, weeks by their
    seven or five days. Count again, or ask the organiser.

    fr: Un nombre de jours, de nuits ou de semaines précède le premier et le dernier jour, qui en font un autre.

    Un des jours ou le nombre a été mis à jour seul. Les jours sont comptés avec ou sans le dernier, les semaines par sept
    jours ou par cinq. Recomptez, ou demandez à l’organisateur.
    """
    for one in wrong_lengths(doc):
        yield Hit(one.span, {"days": str(one.days)})
