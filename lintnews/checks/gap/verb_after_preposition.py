"""gap.verb-after-preposition: a preposition or a determiner before a conjugated verb."""

from collections.abc import Iterator
from itertools import compress, count

from lintnews.document import Document
from lintnews.layers.tokens import tokens
from lintnews.rule import Bad, Hit, rule

# Not «le», «la», «les», «en», «leur», «nous», which may be pronouns; not «sous» and «vers», which are nouns as well.
FIRSTS = frozenset(
    "de du des au aux à par dans sur chez avec sans pour contre entre selon malgré parmi cet cette ces sa ses leurs notre votre "
    "chaque quelque".split()
)
NOUNS = frozenset("leva peut faut camera soit va".split())  # money, «peut-être» without its hyphen, «par va-et-vient»
SEEN_MOST = 100_000

_others: set[str] = set()  # words of earlier articles that are no such verbs


@rule(
    name="gap.verb-after-preposition",
    severity="error",
    message="“{match}”: a conjugated verb cannot follow “{word}”; words were lost, or one is wrong.",
    message_fr="« {match} » : un verbe conjugué ne peut suivre « {word} » ; des mots ont disparu, ou l’un est faux.",
    bad=(
        Bad("Le texte adopté {{par reviendra}} lundi au Sénat. Le journal {{du révèle}} trois noms."),
        Bad("La ministre {{de affirme}} le contraire. Le fleuve, {{dans coulait}} l’eau, est à sec."),
    ),
    good=(
        "Il doit pouvoir partir pour voir, sans dire où. Une sera élue, plusieurs partiront.",
        "Un prêt de dix millions de leva. Le procès-verbal de dépôt. Il va de soi que cela dure.",
        "Le film De sera son dernier. Il parle du « sera » et du « fut ».",
    ),
)  # fmt: skip
def verb_after_preposition(doc: Document) -> Iterator[Hit]:
    """A preposition or an article right before a conjugated verb: « le texte adopté par reviendra ».

    The noun between them stood in a link or in italics and was not copied; or one of the two words is another one misspelt.

    fr: Une préposition ou un article juste devant un verbe conjugué : « le texte adopté par reviendra ».
    Le nom qui les séparait était dans un lien ou en italique et n’a pas été copié ; ou l’un des deux mots en cache un autre.
    """
    words, starts, ends, lowered = doc[tokens]
    firsts, others = FIRSTS, _others
    for i in compress(count(), map(firsts.__contains__, lowered[:-1])):
        word = words[i + 1]
        if lowered[i + 1] in others:
            continue
        if not _conjugated(word.lower()) or not word.islower() or (words[i].istitle() and i and words[i - 1].islower()):
            continue
        if starts[i + 1] == ends[i] + 1 and doc.plain[ends[i]] == " ":
            yield Hit(doc[tokens].span(i, i + 1), {"word": words[i]})


def _conjugated(word: str) -> bool:
    """Whether ``word`` is nothing but a verb in the third person."""
    from lintnews.lexicon import analyses

    found = analyses(word)
    if found and word not in NOUNS and all(reading.mood in ("ind", "cond", "sub", "imp") for reading in found):
        return any("3" in reading.persons for reading in found)
    if len(_others) > SEEN_MOST:
        _others.clear()
    _others.add(word)
    return False
