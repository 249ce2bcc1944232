"""repetition.echo"""

from collections.abc import Iterator
from itertools import pairwise

from lintnews.checks.repetition.sentence import LEAST
from lintnews.document import Document
from lintnews.layers.quotes import quotes
from lintnews.layers.sentences import sentences
from lintnews.rule import Bad, Hit, delete, rule

WORDS_LEAST = 4  # a shorter sentence may be said twice for emphasis


@rule(
    name="repetition.echo",
    severity="error",
    message="“{match}” is the sentence before once more; delete one.",
    message_fr="« {match} » répète la phrase précédente ; supprimez-en une.",
    bad=(
        Bad("La piste est fermée depuis lundi. {{La piste est fermée depuis lundi.}} Le vent souffle encore.",
            "La piste est fermée depuis lundi. Le vent souffle encore."),
        Bad("Personne n’a été blessé.\n{{Personne n’a été blessé.}}", "Personne n’a été blessé."),
    ),
    good=(
        "Il neige. Il neige. La ville dort.",
        "« On veut rester ici. On veut rester ici. On veut rester ici », scandent-ils.",
        "La piste est fermée depuis lundi. La piste est fermée depuis mardi, selon d’autres.",
    ),
)  # fmt: skip
def echo(doc: Document) -> Iterator[Hit]:
    """A short sentence twice in a row, as after pasting it twice. Long ones are the matter of repetition.sentence.

    fr:
    Une phrase courte deux fois de suite, comme après un collage. Les longues relèvent de repetition.sentence.
    """
    plain = doc.plain
    for first, second in pairwise(doc[sentences]):
        words = second.of(plain)
        if len(words) != first.end - first.start or words != first.of(plain) or len(words) >= LEAST:
            continue
        if words.count(" ") + 1 < WORDS_LEAST or any(quote.span.overlaps(second) for quote in doc[quotes]):
            continue
        yield Hit(second, {}, delete(first.end, second.end, "unsafe"), (first,))
