"""number.sum: parts that do not make the whole before them."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.sums import wrong_sums
from lintnews.rule import Bad, Hit, rule


@rule(
    name="number.sum",
    severity="warning",
    message="“{match}” makes {total}, not “{whole}”; check the figures.",
    message_fr="« {match} » fait {total}, et non « {whole} » ; vérifiez les chiffres.",
    bad=(
        Bad("Le centre héberge 27 rescapés : {{14 adultes et 11 enfants}}."),
        Bad("Sept personnes ({{trois hommes et deux femmes}}) ont été interpellées."),
        Bad("Le pont coûtera 30 millions d’euros, soit {{8 millions par an pendant cinq ans}}."),
        Bad("Football : avec 44 points, fruit de {{treize victoires et deux nuls}}, Verlac est deuxième."),
        Bad("Le club a joué 30 matchs : {{18 victoires, 5 nuls et 8 défaites}}."),
    ),
    good=(
        "Rugby : avec 44 points, fruit de dix victoires et deux nuls, Verlac est deuxième.",
        "La caravane comptait 40 soldats, 12 femmes et 8 enfants.",
        "Le centre héberge 25 rescapés : 14 adultes et 11 enfants.",
        "Le centre héberge 27 rescapés, dont 14 adultes et 11 enfants.",
        "Le centre héberge près de 30 rescapés : 14 adultes et 11 enfants.",
        "Sept personnes (trois hommes, deux femmes et deux enfants) ont été interpellées.",
        "Quarante victimes : trois morts et douze blessés.",
        "Le pont coûtera 30 millions d’euros, soit 6 millions par an pendant cinq ans.",
        "Le pont coûtera 25 millions d’euros, soit 8,3 millions par an pendant trois ans.",
    ),
    needles=(
        *(" hommes", " femmes", " enfants", " filles", " garçons", " mineurs", " blessés", " soldats", " policiers"),
        *(" titulaires", " défaites", " nuls", " par an", " par mois", " par semaine", " par jour"),
    ),
)
def wrong_sum(doc: Document) -> Iterator[Hit]:
    """Parts that leave nothing out («38 people: 22 adults and 14 children») make another number than their whole.

    A figure was mistyped, or only the whole was brought up to date. Only kinds that leave nobody out are added up (men,
    women, children; wins, draws, defeats), a yearly sum times its years. What «dont» introduces, bounds and rounded
    figures are left alone. Add up again, or ask the source.

    fr: Des parties qui ne laissent personne de côté (« 38 sinistrés : 22 adultes et 14 enfants ») ne font pas leur tout.

    Un chiffre a été mal saisi, ou seul le tout a été mis à jour. Ne sont additionnées que des espèces qui épuisent le tout
    (hommes, femmes, enfants ; victoires, nuls, défaites), et une somme annuelle multipliée par ses années. Ce qui suit « dont »,
    les bornes et les arrondis sont laissés de côté. Refaites l’addition, ou interrogez la source.
    """
    for one in wrong_sums(doc):
        total = f"{one.total:,.0f}".replace(",", " ")
        yield Hit(one.span, {"total": total, "whole": one.whole.of(doc.text)}, None, (one.whole,))
