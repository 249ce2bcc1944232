"""quote.glued"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.marks import Mark
from lintnews.layers.quotes import reading
from lintnews.layers.splices import splices
from lintnews.rule import Bad, Hit, insert, rule
from lintnews.span import Span

NEUTRAL = '"“”'


@rule(
    name="quote.glued",
    severity="error",
    needles=("«", "»", "“", "”", '"'),
    message="“{match}”: the quotation mark is glued to the word; a space is missing.",
    message_fr="« {match} » : le guillemet est collé au mot ; il manque une espace.",
    bad=(
        Bad(
            "Un obus « tombé dans la cour {{»a}} blessé un garde.", "Un obus « tombé dans la cour » a blessé un garde."
        ),
        Bad('Elle lui souhaite{{é"u}}ne longue vie", dit-il.', None),
        Bad('Il parle d’un {{t"v}}rai" choix.', 'Il parle d’un t "vrai" choix.'),
    ),
    good=(
        "Il l’appelle l’«ami» de la maison.",
        "Les «oui»-dire de la place, (« non »), et « peut-être »…",
        'Trois "like"s et deux "follow".',
    ),
)
def glued(doc: Document) -> Iterator[Hit]:
    """A quotation mark with no space between it and the word outside the quotation.

    «…»a indiqué, souhaité"la paix": the edge of what is quoted is blurred, and search, line breaks and speech readers take
    both for one word. Put the space back.

    fr:
    Un guillemet collé au mot qui est hors de la citation. Rétablissez l'espace.
    """
    text = doc.text
    spliced = {splice.mark.at for splice in doc[splices]}
    for mark in doc[reading].marks:
        if mark.at in spliced or (mark.char in NEUTRAL and (mark.right if mark.opens else mark.left).isspace()):
            continue  # quote.spliced; quote.stray-space: the space is there, on the wrong side
        if mark.opens and mark.left.isalpha():
            yield Hit(Span(mark.at - 1, min(mark.at + 2, len(text))), {}, insert(mark.at, " "))
        elif not mark.opens and mark.right.isalpha() and not _plural(text, mark):
            yield Hit(Span(mark.at, mark.at + 2), {}, insert(mark.at + 1, " "))


def _plural(text: str, mark: Mark) -> bool:
    """An English plural after the mark: "like"s."""
    return mark.right == "s" and not text[mark.at + 2 : mark.at + 3].isalpha()
