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
BEGIN, ALIKE = (
    40,
    12,
)  # code points of a beginning looked at, and letters that must be alike before the rest is compared
SCRIPT = 8  # lines that begin with the same word of four letters or more


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
    found = doc[twins]
    for first, second in [] if found and scripted(doc) else found:
        end = second.end if second.end - second.start <= MOST else doc.plain.rfind(" ", 0, second.start + MOST)
        yield Hit(Span(second.start, end), related=(Span(first.start, first.start + end - second.start),))


def twins(doc: Document) -> list[tuple[Span, Span]]:
    """The paragraphs that say what an earlier one says, each after that one."""
    long = [line.span for line in doc[paragraphs] if line.span.end - line.span.start >= LEAST]
    begin = ["".join(filter(str.isalnum, doc.plain[span.start : span.start + BEGIN])).lower()[:ALIKE] for span in long]
    times: dict[str, int] = {}
    for words in begin:
        times[words] = times.get(words, 0) + 1
    seen: dict[str, Span] = {}
    found = []
    for span, words in zip(long, begin, strict=True):
        if times[words] > 1:
            key = NOT_WORDS.sub(" ", span.of(doc.plain)).strip().lower()
            if key in seen:
                found.append((seen[key], span))
            seen.setdefault(key, span)
    return found


def scripted(doc: Document) -> bool:
    """Whether many lines begin with one noun, as those of a shooting script or a form do: their lines come back on purpose."""
    first = [doc.plain[line.span.start : line.span.end].partition(" ")[0] for line in doc[paragraphs]]
    return any(len(word) > 3 and word.isalpha() and first.count(word) >= SCRIPT for word in set(first))
