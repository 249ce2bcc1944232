"""typography.glued-words"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.tokens import vocabulary
from lintnews.lexicon import known
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, insert, rule
from lintnews.span import Span

# In no address, file name, hashtag or name: those begin otherwise or go on with a mark.
GLUED = pattern(r"(?<![\w@#./'_-])(\p{Ll}{2,})(\p{Lu}\p{Ll}+)(?![\w@/_-]|\.\w)")

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
    ),
    good=(
        "Il ouvre YouTube, iPhone en main, un reCaptcha, et consulte leboncoin et macOS.",
        "Écrire à jeanDupont@mairie.fr, voir www.monSite.fr ou le fichier monRapport.pdf.",
        "Le hashtag #balanceTonMaire et le compte @villeDeBrest.",
        "Un mot qui n’existe pas : zblirfLes.",
    ),
)  # fmt: skip
def glued_words(doc: Document) -> Iterator[Hit]:
    """A word in lower case that runs into a capitalised one: two paragraphs, or a link and its text, were joined.

    fr:
    Un mot en minuscules soudé à un mot à majuscule : deux paragraphes, ou un lien et sa suite, ont été collés.
    """
    if not any(not word.islower() and word[0].islower() for word in doc[vocabulary]):
        return
    for match in GLUED.finditer(doc.plain):
        first, second = match[1], match[2]
        if (len(first) > 2 or first in SHORT) and known(first) and known(second):
            yield Hit(Span(*match.span()), {"first": first, "second": second}, insert(match.end(1), " ", "unsafe"))
