"""typography.capital-demonym"""

from collections.abc import Iterator

from lintnews.checks.typography.demonyms import BEFORE, FORMS
from lintnews.document import Document
from lintnews.layers.inner_capitals import inner_capitals
from lintnews.layers.tokens import tokens, vocabulary
from lintnews.lexicon import analyses
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

CAPITALS = frozenset(form.capitalize() for form in FORMS)
DEMONYM = pattern(r"\p{Lu}\p{Ll}{3,}(?:-zélandaise?s?)?(?![\p{L}'-])")


@rule(
    name="typography.capital-demonym",
    severity="warning",
    needles=tuple(sorted({" " + form[:5] for form in FORMS})),
    message="“{match}” is an adjective here: write “{right}”, in lower case.",
    message_fr="« {match} » est ici un adjectif : écrivez « {right} », en minuscules.",
    bad=(
        Bad("Le groupe pétrolier {{Français}} a répondu.", "Le groupe pétrolier français a répondu."),
        Bad("Quatorze maires {{Allemands}} protestent.", "Quatorze maires allemands protestent."),
        Bad("Selon l’armée {{Américaine}}, le pont tient.", "Selon l’armée américaine, le pont tient."),
    ),
    good=(
        "Les Français et les jeunes Allemands votent.",
        "Un million de Français, la plupart des Russes, deux Belges.",
        "Le maire français et l’armée américaine.",
    ),
)
def capital_demonym(doc: Document) -> Iterator[Hit]:
    """An adjective of nationality with a capital: les maires Français.

    A Frenchman is « un Français », his mayor « un maire français » (Imprimerie nationale, Lexique des règles typographiques).
    The capital comes from English or German, or from a translation engine.

    fr:
    Un adjectif de nationalité avec une capitale : les maires Français.
    On écrit « un Français » mais « un maire français » (Imprimerie nationale, Lexique des règles typographiques). La capitale
    vient de l'anglais ou de l'allemand, ou d'un traducteur automatique.
    """
    if CAPITALS.isdisjoint(doc[vocabulary]):
        return
    found = doc[tokens]
    for at in doc[inner_capitals]:
        match = DEMONYM.match(doc.plain, found.starts[at]) if found.words[at] in CAPITALS else None
        if match is None:
            continue
        start, end = match.span()
        right = match[0].lower()
        noun = doc.plain[max(0, start - 30) : start - 1].replace("\n", " ").rpartition(" ")[2].rpartition("'")[2]
        if right in FORMS and noun.islower() and noun.rstrip("esx") not in BEFORE and _agrees(noun, FORMS[right]):
            yield Hit(Span(start, end), {"right": right}, replace(start, end, right))


def _agrees(word: str, forms: set[str]) -> bool:
    """Whether ``word`` is a noun, perhaps an adjective or a verb too, of a gender and number of ``forms``."""
    readings = [reading for reading in analyses(word) if reading.pos != "verb"]
    fitting = [
        r for r in readings if r.pos in ("noun", "adj") and any(g + n in forms for g in r.gender for n in r.number)
    ]
    return len(fitting) == len(readings) and any(reading.pos == "noun" for reading in readings)
