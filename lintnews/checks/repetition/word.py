"""repetition.word: the same word twice in a row."""

from collections.abc import Iterator
from itertools import compress, count
from operator import eq

from lintnews.document import Document
from lintnews.layers.tokens import tokens
from lintnews.rule import Bad, Hit, delete, rule

# Twice in a row by grammar («nous nous levons»), for emphasis or as a sound; others that can be («en en parlant», «dans son
# son») are simply not among the FUNCTION words.
NORMAL = frozenset(
    "nous vous elle elles très trop bien plus moins même loin vite jamais encore beaucoup toujours tellement vraiment "
    "doucement longtemps faire chut miam blabla".split()
)
FUNCTION = frozenset(
    "de du des le la les un une à au aux et ou que qui dont où dans par pour sur sous avec sans chez entre contre est sont "
    "était a ont avait été ce cet cette ces se ne pas il ils on je y sa ses leur leurs notre votre mais mon ma mes comme "
    "selon depuis".split()
)
LATIN = frozenset(("priori", "posteriori", "fortiori", "minima", "contrario", "cappella", "maxima"))
# After these the first of the two is a noun: «à l’est est née», «cet été été comme hiver», «à la une une photo».
NOUN_AFTER = {
    "est": "l' d' plein qui",
    "été": "l' cet d' bel",
    "pas": "faux un le les",
    "une": "la numéro",
    "un": "numéro et",
}
# After these a noun cannot be the first of the two: «nous sommes sommes venus», «elle est allée allée au marché».
VERB_AFTER = frozenset("je il elle on nous ils elles qui est sont a ont était étaient avait avaient ne n'".split())
SHORT = frozenset("ans an vie rue mer roi loi fois".split())


@rule(
    name="repetition.word",
    severity="error",
    message="“{match}”: the same word twice; take one out.",
    message_fr="« {match} » : deux fois le même mot ; ôtez-en un.",
    bad=(
        Bad("Il roule jusqu’{{à à}} Nantes.", fixed="Il roule jusqu’à Nantes."),
        Bad("Il n’y {{a a}} pas de feu. {{Le le}} maire l’a dit.", fixed="Il n’y a pas de feu. Le maire l’a dit."),
        Bad("Les {{maisons maisons}} sont là.", fixed="Les maisons sont là."),
        Bad("Nous {{sommes sommes}} venus, âgés de dix {{ans ans}}.", fixed="Nous sommes venus, âgés de dix ans."),
    ),
    good=(
        "Nous nous sommes vus. Vous vous levez. Tout en en parlant, elle part. C’est très très bon.",
        "À l’est est née une ville. Cet été été comme hiver. Il y a a priori dix morts. À la une une photo.",
        "Boutros Boutros-Ghali, Duran Duran, 20 20, bla bla bla. La porte porte un nom. Là. Là, dit-il.",
        "Il a dit « non » non sans peine. Le fait fait débat, la montre montre midi.",
    ),
)
def doubled_word(doc: Document) -> Iterator[Hit]:
    """A word stands twice in a row, as when a line was broken or a passage pasted: « jusqu’à à Nantes ».

    Pronouns that rightly follow each other (nous nous), emphasis, names and sounds are not reported.

    fr: Un mot se suit lui-même, comme après une coupe ou un collage : « jusqu’à à Nantes ».
    Les pronoms qui se suivent à bon droit (nous nous), l’insistance, les noms et les sons ne sont pas signalés.
    """
    words, starts, ends, lowered = doc[tokens]
    for i in compress(count(), map(eq, lowered, lowered[1:])):
        word = words[i + 1]
        if words[i] != word and (len(word) == 1 or lowered[i] != word or not words[i].istitle()):
            continue
        if not word.islower() or doc.plain[ends[i] : starts[i + 1]].strip(" ") or starts[i + 1] == ends[i]:
            continue
        before, after = (lowered[i - 1] if i else ""), (words[i + 2] if i + 2 < len(words) else "")
        if word in NORMAL or word in (before, after) or after in LATIN or before in NOUN_AFTER.get(word, "").split():
            continue
        if word in FUNCTION or _content(word) or (before in VERB_AFTER and _verb(word)):
            yield Hit(
                doc[tokens].span(i, i + 1), fix=delete(ends[i], ends[i + 1], "safe" if word in FUNCTION else "unsafe")
            )


def _content(word: str) -> bool:
    """Whether the word cannot be noun and verb, or noun and adjective, side by side («la porte porte»)."""
    from lintnews.lexicon import analyses

    return (len(word) > 3 or word in SHORT) and len({a.pos for a in analyses(word)}) == 1


def _verb(word: str) -> bool:
    from lintnews.lexicon import analyses

    return any(a.pos == "verb" for a in analyses(word))
