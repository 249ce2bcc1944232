"""Counts that may contradict each other: two of one noun that cannot both be true. Most articles have none."""

from lintnews.document import Document
from lintnews.layers.numbers import Quantity, quantities

# Units of time, length and the like differ from one thing to the next within any article.
UNITS = frozenset(
    "an année mois semaine jour journée heure h minute seconde nuit soir siècle décennie % ‰ km kilomètre mètre m cm mm kg "
    "kilo gramme tonne litre hectare degré point but fois place pouce mille nœud ch page tour set manche match étape essai "
    "mètres-carrés m2 km/h kw mw gw watt volt génération partie étage part côté".split()
)
# Units that count what they are of: « 340 kilos de cocaïne ».
MEASURES = frozenset({"kilo", "kg", "gramme", "tonne", "litre", "hectare"})
MONEY = frozenset({"euro", "dollar", "franc", "livre", "yen", "yuan", "rouble"})
PEOPLE = frozenset({"personne", "victime", "homme"})
KINDS = {"tué": "mort", "décès": "mort", "mort": "mort", "blessé": "blessé"}
MOST = 40  # counts of one noun; with more it is a table


def contested(doc: Document) -> list[list[Quantity]]:
    """Quantities of one noun, where at least two cannot both be true; the cheap test that most articles end with."""
    groups: dict[str, list[Quantity]] = {}
    for quantity in doc[quantities]:
        noun = quantity.noun
        if noun in MEASURES and doc.plain.startswith((" de ", " d'"), quantity.whole.end):
            groups.setdefault(noun, []).append(quantity)
        elif noun and noun not in UNITS and quantity.value >= 2:
            groups.setdefault("mort" if noun in PEOPLE or noun in KINDS else noun, []).append(quantity)
    return [
        group
        for group in groups.values()
        if 1 < len(group) <= MOST and any(_clash(one, two) for n, one in enumerate(group) for two in group[n + 1 :])
    ]


def _clash(one: Quantity, two: Quantity) -> bool:
    """Whether two counts cannot both be true, or are two lower bounds of a toll (« au moins 34 morts », « au moins 43 morts »)."""
    least = one.bound == two.bound == "least" and one.value != two.value and (one.noun in PEOPLE or one.noun in KINDS)
    return least or not one.agrees(two)
