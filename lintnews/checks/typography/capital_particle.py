"""typography.capital-particle: «les cargos De Maersk»."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

PLACE = pattern(r" De (?P<name>\p{Lu}[\p{L}-]+)")  # begins with plain letters, which are found fast
BEFORE = pattern(r"(?<![\w'-])\p{Ll}+$")
AROUND = 24


@rule(
    name="typography.capital-particle",
    severity="error",
    message="“{match}”: no capital on “de” before “{name}”, which the article also writes by itself.",
    message_fr="« {match} » : pas de capitale à « de » devant « {name} », que l’article écrit aussi seul.",
    bad=(
        Bad("Maersk se tait. Les cargos {{De}} Maersk sont à quai.", "Maersk se tait. Les cargos de Maersk sont à quai."),
        Bad("Le siège {{De}} Bruxelles ferme. On quitte Bruxelles.", "Le siège de Bruxelles ferme. On quitte Bruxelles."),
    ),
    good=(
        "Le ministre De Croo est reçu. M. De Croo se tait. Bill De Blasio aussi.",
        "Le général De Gaulle et Charles de Gaulle, le porte-avions.",
        "Il lit « De Gaulle ». De Paris à Lyon, il dort à Paris.",
    ),
)  # fmt: skip
def capital_particle(doc: Document) -> Iterator[Hit]:
    """« De » with a capital inside a sentence, before a name that stands elsewhere in the article without it.

    Translation engines and headline styles leave it. Names that always come with « De » (De Croo) are left alone.
    fr:
    « De » avec une capitale dans la phrase, devant un nom que l’article écrit ailleurs sans lui.
    Les traducteurs automatiques et les styles de titre la laissent. Les noms toujours précédés de « De » (De Croo) sont admis.
    """
    plain = doc.plain
    for match in PLACE.finditer(plain):
        name, at = match["name"], match.start() + 1
        if not BEFORE.search(plain, max(0, at - AROUND), at - 1):
            continue
        alone = plain.count(name) - plain.count(f"De {name}") - plain.count(f"de {name}")
        if alone > 0:
            yield Hit(Span(at, at + 2), {"name": name}, replace(at, at + 2, "de"))
