"""number.conversion: a measure in parentheses that is not the one before it."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.conversions import wrong_conversions
from lintnews.rule import Bad, Hit, rule


@rule(
    name="number.conversion",
    severity="warning",
    message="“{match}” for “{other}”: that would be about {right} {unit}; check both.",
    message_fr="« {match} » pour « {other} » : ce serait environ {right_fr} {unit} ; vérifiez les deux.",
    bad=(
        Bad("Le colis pesait 8 kg ({{eight pounds}})."),
        Bad("La secousse a été ressentie à 10 kilomètres ({{16 miles}}) du port."),
        Bad("Il faisait 40 °C ({{86 °F}}) à l’ombre."),
        Bad("La crête culmine à 3 000 mètres ({{3 000 pieds}})."),
    ),
    good=(
        "Le colis pesait 8 kg (18 livres).",
        "La secousse a été ressentie à 10 kilomètres (six miles) du port.",
        "Il faisait moins 10 °C (14 °F), soit 2 °C (3,6 °F) de moins que la veille.",
        "La boucle fait 12 km (800 m de dénivelé).",
        "Le port est à 5 km (3 minutes en voiture).",
        "Le sac coûte 20 livres (24 euros).",
    ),
    needles=(
        *("pieds)", "feet)", "pouces)", "miles)", "milles)", "mph)", "livres)", "pounds)", "lb)", "lbs)", "onces)"),
        *("acres)", "carrés)", "gallons)", "litres)", "barils)", "°f)", "fahrenheit)", "°c)", "celsius)", "degrés)"),
        *("kg)", "kilos)", "grammes)", "g)", "tonnes)", "km)", "km/h)", "mètres)", "cm)", "m)", "hectares)", "nœuds)"),
    ),
)
def conversion(doc: Document) -> Iterator[Hit]:
    """A measure is given in two units that do not agree: «8 kg (eight pounds)».

    The number was carried over without being converted, was converted the wrong way, or lost a digit. A rounded figure may be
    15 % off, one of a single digit 30 %. Only a metric and an English unit of the same quantity are compared; amounts of
    money never are. Convert again. Factors: SI brochure (BIPM), NIST Special Publication 811.

    fr: Une mesure est donnée dans deux unités qui ne s’accordent pas : « 8 kg (eight pounds) ».

    Le nombre a été repris sans conversion, converti à l’envers, ou a perdu un chiffre. Un arrondi peut s’écarter de 15 %,
    un nombre à un chiffre de 30 %. Seules sont comparées une unité métrique et une unité anglaise de la même grandeur,
    jamais des sommes d’argent. Refaites la conversion.
    """
    for one in wrong_conversions(doc):
        right = f"{one.right:.3g}" if abs(one.right) < 1000 else f"{one.right:.0f}"
        words = {"right": right, "right_fr": right.replace(".", ","), "unit": one.unit, "other": one.other.of(doc.text)}
        yield Hit(one.span, words, None, (one.other,))
