"""typography.lowercase-name"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.odd_words import odd_words
from lintnews.lexicon import analyses, known
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

# Not part of an address, a hashtag, a file name or a compound.
WORD = pattern(r"(?<![\w@.#/_-])\p{Ll}{5,}+(?![\w@_/-]|\.\w)")
# Brands of the web that write themselves in lower case, and names that have become common nouns.
COMMON = frozenset(
    "facebook twitter firefox google youtube instagram linkedin whatsapp skype wikipedia wikipédia airbnb netflix android windows "
    "linux python amazon deezer spotify snapchat tiktok telegram covid celsius fahrenheit alzheimer parkinson ebola".split()
)


@rule(
    name="typography.lowercase-name",
    severity="warning",
    message="“{match}” is a proper name: write “{right}”.",
    message_fr="« {match} » est un nom propre : écrivez « {right} ».",
    bad=(
        Bad("Le barrage retient l’eau du {{dniepr}} depuis lundi.", "Le barrage retient l’eau du Dniepr depuis lundi."),
        Bad("La guerre en {{ukraine}} dure.", "La guerre en Ukraine dure."),
    ),
    good=(
        "Le rideau de théâtre est lourd, la marseillaise est chantée.",
        "Voir ukraine.fr, @ukraine, #ukraine et l’adresse bureau@ukraine.org.",
        "Il fait dix degrés celsius, le covid recule, dit un compte twitter.",
    ),
)
def lowercase_name(doc: Document) -> Iterator[Hit]:
    """A word in lower case that the dictionary knows only as a name: l'eau du dniepr.

    A slip, or a translation engine's.

    fr:
    Un mot en minuscules que le dictionnaire ne connaît que comme un nom propre : l'eau du dniepr.
    Une faute de frappe, ou celle d'un traducteur automatique.
    """
    if not any(map(_name, doc[odd_words].unknown)):
        return
    for match in WORD.finditer(doc.plain):
        if _name(match[0]):
            right = match[0].capitalize()
            yield Hit(Span(*match.span()), {"right": right}, replace(*match.span(), right))


def _name(word: str) -> bool:
    """Whether ``word`` is nothing but a name."""
    if word in COMMON or known(word):
        return False
    return {reading.pos for reading in analyses(word.capitalize())} == {"name"}
