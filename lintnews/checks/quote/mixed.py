"""quote.mixed"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.marks import kindred
from lintnews.layers.quotes import quotes
from lintnews.rule import Bad, Hit, replace, rule

CLOSING = {"«": "»", "“": "”", "„": "“", '"': '"'}


@rule(
    name="quote.mixed",
    severity="warning",
    language="any",
    needles=("«", "»", "“", "”"),
    message="Opened with “{open}”, closed with “{match}”.",
    message_fr="Ouvert par « {open} », fermé par « {match} ».",
    bad=(
        Bad("Il a promis « une vraie réforme{{”}} à ses élus.", "Il a promis « une vraie réforme » à ses élus."),
        Bad('Il a promis « une vraie réforme{{"}} à ses élus.', "Il a promis « une vraie réforme » à ses élus."),
    ),
    good=(
        "« Il m’a répondu “jamais” », assure-t-elle.",
        'Une "vraie" réforme et une « fausse » promesse.',
    ),
)
def mixed(doc: Document) -> Iterator[Hit]:
    """A quotation that opens with one kind of mark and closes with another.

    fr:
    Une citation ouverte par un guillemet d'une sorte et fermée par un autre.
    """
    for quote in doc[quotes]:
        first, last = quote.open, quote.close
        if not first or not last or first.swapped or last.swapped or kindred(first.char, last.char):
            continue
        closing = CLOSING[first.char]
        spaced = first.char == "«" and first.right.isspace() and not last.left.isspace()
        yield Hit(last.span, {"open": first.char}, replace(*last.span, " " + closing if spaced else closing))
