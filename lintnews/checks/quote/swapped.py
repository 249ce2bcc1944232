"""quote.swapped"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.quotes import quotes
from lintnews.rule import Bad, Hit, replace, rule

TWIN = {"«": "»", "»": "«", "“": "”", "”": "“", "„": "”"}


@rule(
    name="quote.swapped",
    severity="error",
    needles=("«", "»"),
    message="“{match}” stands where “{right}” belongs: the mark is the wrong way round.",
    message_fr="« {match} » à la place de « {right} » : le guillemet est à l’envers.",
    bad=(
        Bad("Le parti {{»}} Avenir commun » a gagné.", "Le parti « Avenir commun » a gagné."),
        Bad("L’{{»}}Alliance du lac » grandit.", "L’« Alliance du lac » grandit."),
        Bad("Elle a répondu « non {{«}} avant de partir.", "Elle a répondu « non » avant de partir."),
    ),
    good=(
        "« Nous avons tout perdu.\n» Il ne reste que les murs », dit-il.",
        "Les mots « oui » et « non » suffisent.",
        "Le titre »Der Spiegel« est imprimé à l’allemande.",
    ),
)
def swapped(doc: Document) -> Iterator[Hit]:
    """A guillemet the wrong way round.

    A closing mark opens the quotation, or an opening one closes it, as rewriting tools and double replacements leave them.
    The marks around it decide which way it must stand. German »…« set so on both sides is left alone.

    fr:
    Un guillemet à l'envers : un fermant ouvre la citation, ou un ouvrant la ferme. Les outils de réécriture et les
    remplacements automatiques en laissent. Les guillemets allemands »…«, inversés des deux côtés, sont laissés.
    """
    for quote in doc[quotes]:
        first, last = quote.open, quote.close
        if not first or not last or (first.swapped and last.swapped):
            continue
        for mark in (first, last):
            if mark.swapped and mark.char in "«»" and not (quote.continued and mark is first):
                right = TWIN[mark.char]
                if mark is first and last.left.isspace() and not mark.right.isspace():
                    right += last.left  # a guillemet has its space inside: «Avenir » → « Avenir »
                yield Hit(mark.span, {"right": TWIN[mark.char]}, replace(*mark.span, right))
