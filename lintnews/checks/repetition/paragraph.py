"""repetition.paragraph: one paragraph of the article stands there twice."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.paragraphs import paragraphs
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

LEAST = 100  # code points; a shorter one is a sentence's or a form's affair
MOST = 280
NOT_WORDS = pattern(r"\W+")


@rule(
    name="repetition.paragraph",
    severity="error",
    language="any",
    message="This paragraph stands in the article already; keep one of the two.",
    message_fr="Ce paragraphe figure déjà dans l’article ; gardez-en un.",
    bad=(
        Bad(
            "La digue a cédé vers trois heures du matin. L’eau a gagné deux rues, puis la place, où le marché se tenait encore.\n"
            "Il fait froid.\n"
            "{{La digue a cédé vers trois heures du matin. L’eau a gagné deux rues, puis la place, où le marché se tenait encore.}}"
        ),
        Bad(
            "« La digue a cédé vers trois heures du matin, dit-elle. L’eau a gagné deux rues, puis la place, puis l’école. »\n"
            "{{« La digue a cédé vers trois heures du matin, dit-elle. L’eau a gagné deux rues, puis la place, puis l’école »}}"
        ),
    ),
    good=(
        "Il pleut.\nLe vent souffle.\nIl pleut.",
        "La digue a cédé vers trois heures du matin.\nIl fait froid.\nLa digue a cédé vers trois heures du matin.",
        "L’eau a gagné deux rues.\nL’eau a gagné deux rues, puis la place, où le marché se tenait encore samedi.",
    ),
)
def repeated_paragraph(doc: Document) -> Iterator[Hit]:
    """The same paragraph, spaces and marks apart, comes twice: it was pasted twice or two versions were merged.

    fr: Le même paragraphe, espaces et signes à part, revient : il a été collé deux fois, ou deux versions ont été fondues.
    """
    for first, second in twins(doc):
        end = second.end if second.end - second.start <= MOST else doc.plain.rfind(" ", 0, second.start + MOST)
        yield Hit(Span(second.start, end), related=(Span(first.start, first.start + end - second.start),))


def twins(doc: Document) -> list[tuple[Span, Span]]:
    """The paragraphs that say what an earlier one says, each after that one."""
    seen: dict[str, Span] = {}
    found = []
    for paragraph in doc[paragraphs]:
        if paragraph.span.end - paragraph.span.start >= LEAST:
            key = NOT_WORDS.sub(" ", paragraph.span.of(doc.plain)).strip().lower()
            if key in seen:
                found.append((seen[key], paragraph.span))
            seen.setdefault(key, paragraph.span)
    return found
