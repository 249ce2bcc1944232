"""typography.glued-words"""

from collections.abc import Iterator
from itertools import compress

from lintnews.document import Document
from lintnews.layers.odd_words import odd_words
from lintnews.layers.tokens import tokens, vocabulary
from lintnews.lexicon import is_common, known
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, insert, rule
from lintnews.span import Span

# In no address, file name, hashtag or name: those begin otherwise or go on with a mark.
GLUED = pattern(r"(?<![\w@#./'_-])(\p{Ll}{2,})(\p{Lu}\p{Ll}+)(?![\w@/_-]|\.\w)")

# The function word that a word in lower case ran into: «publiémardi», «dansla». Not «sur», «sous», which begin words too.
ENDS = tuple(
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril juillet septembre octobre novembre décembre que qui "
    "dans pour avec sur par les des une aux est sont mais depuis selon après avant comme contre entre sous chez vers".split()
)
BEGINS = tuple("selon dans pour avec après depuis comme contre entre les des une que qui chez vers mais".split())
LEAST = 4  # letters of the other word
SHORT = frozenset("de du le la et en au un il on ou ce se sa".split())  # not «re»: reCaptcha


@rule(
    name="typography.glued-words",
    severity="error",
    message="“{match}” is two words, “{first}” and “{second}”: a space, perhaps a full stop, is missing.",
    message_fr="« {match} » est fait de deux mots, « {first} » et « {second} » : il manque une espace, ou un point.",
    bad=(
        Bad("La mairie craint de nouvelles {{coupuresLes}} habitants attendent.",
            "La mairie craint de nouvelles coupures Les habitants attendent."),
        Bad("Elle a suivi les pas {{deLouise}} jusqu’au port.", "Elle a suivi les pas de Louise jusqu’au port."),
        Bad("Le texte {{publiémardi}} est clair. Il a {{déclaréque}} tout va bien, {{aprèstout}}.", None),
    ),
    good=(
        "Il ouvre YouTube, iPhone en main, un reCaptcha, et consulte leboncoin et macOS.",
        "Écrire à jeanDupont@mairie.fr, voir www.monSite.fr ou le fichier monRapport.pdf.",
        "Le hashtag #balanceTonMaire et le compte @villeDeBrest.",
        "Un mot qui n’existe pas : zblirfLes. La surperformance et les cables du soussecrétariat.",
    ),
)  # fmt: skip
def glued_words(doc: Document) -> Iterator[Hit]:
    """A word in lower case that runs into a capitalised one: two paragraphs, or a link and its text, were joined.

    fr:
    Un mot en minuscules soudé à un mot à majuscule : deux paragraphes, ou un lien et sa suite, ont été collés.
    """
    mixed, found = doc[odd_words].mixed, doc[tokens]
    for at in compress(found.starts, map(mixed.__contains__, found.words)) if mixed else ():
        match = GLUED.match(doc.plain, at)
        if match:
            first, second = match[1], match[2]
            if (len(first) > 2 or first in SHORT) and known(first) and (known(second) or second in doc[vocabulary]):
                yield _hit(match.start(), first, second)
    for word in doc[odd_words].unknown:
        if word.endswith(ENDS) or word.startswith(BEGINS):
            yield from _lower(doc.plain, word)


def _lower(plain: str, word: str) -> Iterator[Hit]:
    cut = next((len(word) - len(end) for end in ENDS if word.endswith(end) and _common(word[: -len(end)])), 0)
    cut = cut or next((len(begin) for begin in BEGINS if word.startswith(begin) and _common(word[len(begin) :])), 0)
    at = plain.find(word) if cut else -1
    while at >= 0:
        around = plain[at - 1 : at] + plain[at + len(word) : at + len(word) + 1]
        if not any(char.isalnum() or char in "@#./'_-" for char in around.removesuffix(".")):
            yield _hit(at, word[:cut], word[cut:])
        at = plain.find(word, at + 1)


def _common(word: str) -> bool:
    return len(word) >= LEAST and known(word) and is_common(word)


def _hit(start: int, first: str, second: str) -> Hit:
    middle = start + len(first)
    return Hit(Span(start, middle + len(second)), {"first": first, "second": second}, insert(middle, " ", "unsafe"))
