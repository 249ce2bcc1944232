"""attribution.dangling"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.loose_clauses import loose_clauses
from lintnews.rule import Bad, Hit, rule


@rule(
    name="attribution.dangling",
    severity="error",
    message="“{match}” attributes a quotation, and none stands here: where is it?",
    message_fr="« {match} » attribue une citation, et il n’y en a pas ici : où est-elle ?",
    bad=(
        Bad("Le pont est fermé depuis lundi. {{a déclaré le maire}}."),
        Bad("Le pont est fermé depuis lundi. {{a-t-elle déclaré mardi}}. La route rouvre."),
        Bad("Le pont est fermé depuis lundi. {{A déclaré le maire de Brive}}. La route rouvre."),
        Bad("Les secours sont arrivés.\n{{ont expliqué les gendarmes}}.\nLa route est coupée."),
    ),
    good=(
        "« Le pont est fermé. » a déclaré le maire.",
        "Le pont est fermé, a déclaré le maire.",
        "A déclaré vainqueur le plus âgé le jury du concours.",
        "« Le pont est fermé. » A déclaré le maire.",
        "Que cache le dossier ? A-t-elle dit la vérité ? A répondu qui voulait.",
        "Le pont, fermé. il a déclaré qu’il rouvrirait.",
    ),
)
def dangling(doc: Document) -> Iterator[Hit]:
    """An attribution with no quotation before or after it.

    A sentence that is nothing but « a déclaré le maire » has lost what was said, or is left over from an attribution that a
    rewrite put elsewhere. Bring the quotation back or take the clause out.

    fr:
    Une attribution sans citation. Une phrase réduite à « a déclaré le maire » a perdu les paroles rapportées, ou reste d'une
    attribution que la réécriture a déplacée. Rétablissez la citation ou supprimez la clause.
    """
    for span in doc[loose_clauses]:
        yield Hit(span)
