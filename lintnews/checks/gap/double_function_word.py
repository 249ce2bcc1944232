"""gap.double-function-word: two function words that cannot follow each other."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.tokens import tokens
from lintnews.rule import Bad, Hit, rule

_NOUN_FIRST = "dans chez qui que aux du"
PAIRS = {
    first: frozenset(seconds.split())
    for firsts, seconds in (
        ("du au aux", f"{_NOUN_FIRST} par sur et est sont ont le les au ne"),
        ("des", "dans chez qui aux du par sur et est sont ont le les au ne"),
        ("le", f"{_NOUN_FIRST} et des au ne se"),  # «le par» is golf's
        ("la les", f"{_NOUN_FIRST} par et des au ne se"),
        ("cette", f"{_NOUN_FIRST} a est était avait se ne de des dont et par sur pour avec au"),
        ("ces", f"{_NOUN_FIRST} ont étaient avaient se de dont et par pour avec au"),
        ("de", "sur dans avec du des que dont est sont ont"),
        ("par", "sur dans avec aux et est a ont sont que"),
        ("dans", "par sur avec chez et est a que"),
        ("sur", "par dans avec chez que au"),
        ("à", "par sur avec que"),
        ("comme", "et"),
        ("selon", "et est a"),
        ("pour", "est sont ont"),
    )
    for first in firsts.split()
}
FIRSTS = frozenset(("le", "la", *PAIRS))
AUXILIARIES = frozenset("a est avait était aura sera".split())  # after «le» or «la», which elide before them
PARTITIVE = frozenset(("le", "la", "les", "un", "une", "du", "des", "l'", "son", "sa", "ses"))
BETWEEN_ARTICLES = frozenset(("le", "la", "les"))  # before «et»: «entre la et la couche»; «le et» alone may be cited
FIXED = frozenset(("au moins", "au plus", "au maximum", "au minimum", "au total", "du cujus", "a priori", "a cappella"))
COORDINATED = frozenset("pour avec contre dans sur sous en par à au aux chez hors autour sans vers de".split())


@rule(
    name="gap.double-function-word",
    severity="error",
    message="“{match}”: these words cannot follow each other; the noun between them was lost.",
    message_fr="« {match} » : ces mots ne peuvent se suivre ; le nom entre eux a disparu.",
    bad=(
        Bad("La panne est due {{au par}} le gel. Au soir {{du dans}} le nord de l’île, il neige."),
        Bad("L’écart entre {{la et}} la marge du groupe se réduit. L’annonce {{de sur}} la chaîne a surpris."),
        Bad("Le titre, chanté {{par et}} qui plaît, est premier. {{Cette est}} attendue lundi. {{Le a}} pris acte."),
    ),
    good=(
        "Ceux qui le sont encore le peuvent. Un film écrit de et par Jeanne Martin. Le pour et le contre.",
        "Un homme de par la loi, les sans-abri et les chez-soi, le « et » et le « du ».",
        "Il les a vus et il se la pose. Avec dans son sac deux livres, par en bas, dans et autour de la ville.",
        "Il faut le dire à au moins dix amis, sur au plus deux jours. Le La de l’orchestre.",
    ),
)
def impossible_pair(doc: Document) -> Iterator[Hit]:
    """An article or preposition before a word that needs a noun in front of it: « au par », « lors du dans », « la et la ».

    The noun between them stood in a link or in italics and was not copied. Look it up in the source.

    fr: Un article ou une préposition devant un mot qui veut un nom avant lui : « au par », « lors du dans », « la et la ».
    Le nom qui les séparait était dans un lien ou en italique et n’a pas été copié. Retrouvez-le dans la source.
    """
    words, starts, ends, lowered = doc[tokens]
    for i in [at for at, word in enumerate(lowered[:-2]) if word in FIRSTS]:
        first, second, third = lowered[i], words[i + 1], words[i + 2]
        if second not in PAIRS.get(first, ()) and not (first in ("le", "la") and _finite(second, third)):
            continue
        if starts[i + 1] != ends[i] + 1 or doc.plain[ends[i]] != " " or f"{second} {third}" in FIXED:
            continue
        if second == "et" and (third not in PARTITIVE if first in BETWEEN_ARTICLES else third in COORDINATED):
            continue
        yield Hit(doc[tokens].span(i, i + 1))


def _finite(second: str, third: str) -> bool:
    """Whether the two words are an auxiliary and its participle."""
    if second not in AUXILIARIES:
        return False
    from lintnews.lexicon import analyses

    return any(a.mood == "ppas" for a in analyses(third))
