"""repetition.same-words: two paragraphs hold one sentence, with its verb or its small words changed."""

from collections.abc import Iterator

from lintnews.checks.repetition.sentence import normal, short
from lintnews.document import Document
from lintnews.layers.paragraphs import title
from lintnews.layers.recurrences import Recurrence, recurrences
from lintnews.layers.tokens import tokens
from lintnews.rule import Bad, Hit, rule

LEAST = 6  # words with a meaning
LETTERS = 4  # that such a word has at least; numbers and «ne», «pas» count whatever their length
SMALL = frozenset("dans pour avec cette leur leurs elle elles sous chez entre aussi même très encore également".split())
SHORT = frozenset("ne n' pas non ni".split())


@rule(
    name="repetition.same-words",
    severity="warning",
    message="Another paragraph says this in the same words; keep one of the two.",
    message_fr="Un autre paragraphe le dit dans les mêmes mots ; gardez-en un.",
    bad=(
        Bad(
            "Les dockers du port réclament une prime de froid de 90 euros par semaine. Il gèle.\n"
            "{{Les dockers du port exigent une prime de froid de 90 euros par semaine.}} Le vent tombe."
        ),
        Bad(
            "Les secours cherchent deux pêcheurs du village disparus depuis dimanche matin. Il gèle.\n"
            "{{Les secours cherchent encore les deux pêcheurs du village, disparus depuis dimanche matin.}} Le vent tombe."
        ),
    ),
    good=(
        "En mars, la ville a compté douze cas de rougeole grave. Il gèle.\n"
        "En avril, la ville a compté douze cas de rougeole grave. Le vent tombe.",
        "Les dockers du port réclament une prime de froid de 90 euros par semaine. Il gèle.\n"
        "Les dockers du port ne réclament pas une prime de froid de 90 euros par semaine. Le vent tombe.",
    ),
)
def same_words(doc: Document) -> Iterator[Hit]:
    """A sentence comes again in another paragraph, its verb or a small word changed: two versions were merged.

    fr: Une phrase revient dans un autre paragraphe, à un verbe ou à un petit mot près : deux versions ont été fondues.
    """
    head = title(doc)
    body = head.span.end if head else 0
    found = [(one, content(doc, one)) for one in doc[recurrences] if one.own <= 2 and one.span.start >= body]
    seen: dict[tuple[int, bool, tuple[str, ...]], Recurrence] = {}
    for second, words in found:
        half = len(words) // 2  # with one word changed, one half is the same
        keys = [(len(words), True, tuple(words[:half])), (len(words), False, tuple(words[half:]))]
        for first in (seen.get(key) for key in keys):
            if first and certain(doc, first, second) and not normal(doc, first.span, second.span):
                yield Hit(short(doc, second.span), related=(short(doc, first.span),))
                break
        for key in keys:
            seen.setdefault(key, second)


def content(doc: Document, found: Recurrence) -> list[str]:
    """The words of a sentence that have a meaning, in order, in lower case."""
    words = doc[tokens].lowered[found.first : found.end]
    return [
        w for w in words if w in SHORT or w[0].isdigit() or (len(w) >= LETTERS and w not in SMALL and w[0].isalpha())
    ]


def certain(doc: Document, one: Recurrence, other: Recurrence) -> bool:
    """Whether two sentences of two paragraphs have the same words with a meaning, in the same order, but for a verb at most."""
    words, others = content(doc, one), content(doc, other)
    if len(words) != len(others) or len(words) < LEAST:
        return False
    changed = [pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]]
    texts = ["".join(filter(str.isalnum, found.span.of(doc.plain))).lower() for found in (one, other)]
    if len(changed) > 1 or texts[0] in texts[1] or texts[1] in texts[0]:
        return False  # repetition.sentence
    return "\n" in doc.plain[one.span.end : other.span.start] and all(
        map(_verb, (word for pair in changed for word in pair))
    )


def _verb(word: str) -> bool:
    from lintnews.lexicon import analyses, finite

    return bool(finite(word)) and all(one.pos == "verb" for one in analyses(word))
