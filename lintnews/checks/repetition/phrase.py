"""repetition.phrase: two or three words twice in a row."""

from collections.abc import Iterator
from itertools import compress, count
from operator import eq

from lintnews.document import Document
from lintnews.layers.tokens import tokens
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, delete, rule

MOST = 3  # words
LEAST = 4  # letters of the phrase
# «de plus en plus en…», «jour après jour après…»: an expression runs into the next word.
LINKS = frozenset("en à par sur après contre pour de d' entre".split())
ARTICLES = frozenset("le la les l' un une des ce cette ces son sa ses leur leurs".split())
LONG = 6  # letters: «par rapport par rapport» is no expression
MARK = pattern(r"[^\w '-]")


@rule(
    name="repetition.phrase",
    severity="error",
    message="“{match}”: the same words twice; take one out.",
    message_fr="« {match} » : deux fois les mêmes mots ; ôtez-les une fois.",
    bad=(
        Bad("Le préfet {{de la de la}} région est venu.", fixed="Le préfet de la région est venu."),
        Bad("Il baisse {{par rapport par rapport}} à mai.", fixed="Il baisse par rapport à mai."),
        Bad("Les secours {{sont arrivés sont arrivés}} tard.", fixed="Les secours sont arrivés tard."),
    ),
    good=(
        "Il va de plus en plus en ville, pas à pas à travers champs, et petit à petit à vélo.",
        "Nous nous voyons. « Allez les bleus, allez les bleus ! » Il y a, il y a peu, dix ans.",
        "Le Paris Match Paris Match d’hier. Un contre un contre un. Dix à dix à la mi-temps.",
    ),
)
def doubled_phrase(doc: Document) -> Iterator[Hit]:
    """Two or three words stand twice in a row, as when a passage was pasted: « de la de la région ».

    fr: Deux ou trois mots se suivent eux-mêmes, comme après un collage : « de la de la région ».
    """
    words, starts, ends, _ = doc[tokens]
    done = 0
    for n in range(2, MOST + 1):
        for i in compress(count(), map(eq, words, words[n:])):
            if i < done or words[i : i + n] != words[i + n : i + 2 * n]:
                continue
            word = words[i]
            phrase, last = words[i : i + n], i + 2 * n - 1
            if (
                not all(map(str.islower, phrase))
                or len("".join(phrase)) < LEAST
                or word == phrase[1]
                or words[i - 1] == "qui"
            ):
                continue
            runs_on = phrase[-1] in (*LINKS, words[i - 1].lower()) or (
                n == 2 and word in LINKS and phrase[1] not in ARTICLES and len(phrase[1]) < LONG
            )
            if runs_on or MARK.search(doc.plain, starts[i], ends[last]):
                continue
            done = last + 1
            yield Hit(doc[tokens].span(i, last), fix=delete(ends[i + n - 1], ends[last], "unsafe"))
