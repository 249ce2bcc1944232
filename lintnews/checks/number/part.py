"""number.part: a part that is larger than the whole it is taken from."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.parts import impossible_parts
from lintnews.rule import Bad, Hit, rule


@rule(
    name="number.part",
    severity="error",
    message="“{match}” out of “{whole}”: the part is larger than the whole; check both.",
    message_fr="« {match} » sur « {whole} » : la partie dépasse le tout ; vérifiez les deux.",
    bad=(
        Bad("La collision a fait 12 blessés, dont {{15 grièvement}}."),
        Bad("Trois personnes, dont {{quatre mineurs}}, ont été interpellées."),
        Bad("Le lycée compte 900 élèves, parmi lesquels {{1 200 boursiers}}."),
        Bad("Le chantier coûtera 5 millions d’euros, dont {{7 millions}} à la charge de la ville."),
    ),
    good=(
        "La collision a fait 12 blessés, dont trois grièvement.",
        "Au moins trois personnes, dont quatre mineurs, ont été interpellées.",
        "Quatre villages, dont 300 habitants ont fui, sont coupés du monde.",
        "Il est condamné à deux ans de prison, dont 18 mois avec sursis.",
        "Le groupe possède trois usines, dont les 500 ouvriers sont en grève.",
        "L’entreprise compte 40 salariés, dont 60 % de femmes.",
    ),
    needles=("dont ", "parmi lesquel", "parmi eux ", "parmi elles "),
)
def part(doc: Document) -> Iterator[Hit]:
    """Of twelve injured, fifteen cannot be badly injured: the part is larger than the whole.

    Two figures changed places, or only one of them was brought up to date. Lower bounds («au moins trois») and rounded
    numbers are read as what they allow. A part is compared only where it counts the same thing, or people of people.
    Check both figures with the source.

    fr: De douze blessés, quinze ne peuvent l’être grièvement : la partie dépasse le tout.

    Deux nombres ont été intervertis, ou un seul a été mis à jour. Les bornes (« au moins trois ») et les arrondis
    s’accordent avec ce qu’ils permettent. Une partie n’est comparée que si elle compte la même chose, ou des gens parmi
    des gens. Vérifiez les deux nombres à la source.
    """
    for one in impossible_parts(doc):
        yield Hit(one.part.whole, {"whole": one.whole.whole.of(doc.text)}, None, (one.whole.whole,))
