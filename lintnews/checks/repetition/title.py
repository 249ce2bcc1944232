"""repetition.title: the headline again as a line or sentence of the body."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.paragraphs import title
from lintnews.layers.sentences import sentences
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, rule

NOT_WORDS = pattern(r"[^\w]+")
MARKS = 8  # code points: marks and spaces that one of the two may have more
LEAST = 3  # words: «Séisme au Chili» may come back as a label


@rule(
    name="repetition.title",
    language="any",
    message="The headline stands again in the text; take this one out.",
    message_fr="Le titre revient dans le texte ; ôtez cette reprise.",
    bad=(
        Bad("La ville rouvre ses piscines\n{{La ville rouvre ses piscines.}} Elles étaient fermées depuis mars."),
        Bad(
            "La ville rouvre ses piscines\nElles étaient fermées.\n{{La ville rouvre ses piscines}}\nLe maire s’en réjouit."
        ),
    ),
    good=(
        "La ville rouvre ses piscines\nLa ville rouvre ses piscines mardi. Elles étaient fermées depuis mars.",
        "Séisme\nSéisme.\nLa terre a tremblé mardi.",
        "La ville rouvre ses piscines\nC’est décidé : la ville rouvre ses piscines.",
    ),
)
def repeated_title(doc: Document) -> Iterator[Hit]:
    """A sentence or line of the body is the headline, word for word: a scraper took the page's title twice.

    fr: Une phrase ou une ligne du texte est le titre, mot pour mot : la collecte a pris deux fois le titre de la page.
    """
    head = title(doc)
    if head is None:
        return
    wanted = _words(head.span.of(doc.plain))
    if wanted.count(" ") < LEAST - 1:
        return
    size = head.span.end - head.span.start
    for span in doc[sentences]:
        if (
            span.start > head.span.end
            and abs(span.end - span.start - size) <= MARKS
            and _words(span.of(doc.plain)) == wanted
        ):
            yield Hit(span, related=(head.span,))


def _words(text: str) -> str:
    return NOT_WORDS.sub(" ", text).strip().lower()
