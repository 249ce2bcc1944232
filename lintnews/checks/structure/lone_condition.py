"""structure.lone-condition: a clause with «si» that stands alone as a sentence."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.quotes import quotes
from lintnews.lexicon import finite
from lintnews.patterns import MULTILINE, pattern
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

ALONE = pattern(
    r"(?:(?<=\p{L}[.!?…] )|(?<=\p{L}[.!?…][»”\"] )|(?<=\n))"
    r"(?P<at>(?:Et |Mais )?(?:[Ss]i (?!bien|peu|loin|tôt|seulement|oui|non|tel|tant|jamais)|[Ss]'ils? )"
    r"[^,?!…:;«»\"“”()–—\n.]{22,110})\.(?= |$)",
    MULTILINE,
)
WORD = pattern(r"\p{L}+")


@rule(
    name="structure.lone-condition",
    severity="warning",
    needles=tuple(
        f"{mark}{word}" for mark in (". ", "\n", "? ", "! ", "» ") for word in ("si ", "et si ", "mais si ", "s'il", "et s'il")
    ),
    message="“{match}”: a condition without what depends on it; the rest of the sentence was lost.",
    message_fr="« {match} » : une condition sans ce qui en dépend ; la suite de la phrase a disparu.",
    bad=(
        Bad("Le port est fermé. {{Et si les dockers ne reprennent pas le travail lundi}}. Les navires attendent."),
        Bad("Le port est fermé.\n{{Si le vent tombe avant la fin de la semaine}}. Les navires attendent au large."),
    ),
    good=(
        "Le port est fermé. Si le vent tombe avant la fin de la semaine il rouvrira lundi. Et si tout finissait bien ?",
        "« Le port ferme. Si le vent tombe avant la fin du mois. » Si bien que le port est fermé depuis dimanche soir.",
        "Le port est fermé. Si les grues du quai sud sont à l’arrêt, celles du quai nord tournent.",
    ),
)  # fmt: skip
def lone_condition(doc: Document) -> Iterator[Hit]:
    """« Et si la ville ne cède pas d'ici à lundi. »: no main clause, and no question mark.

    fr: « Et si la ville ne cède pas d'ici à lundi. » : pas de proposition principale, ni de point d'interrogation.
    """
    for match in ALONE.finditer(doc.plain):
        span = Span(*match.span("at"))
        verbs = [word for word in WORD.findall(match["at"]) if finite(word)]
        if len(verbs) == 1 and not any(quote.span.overlaps(span) for quote in doc[quotes]):
            yield Hit(span)
