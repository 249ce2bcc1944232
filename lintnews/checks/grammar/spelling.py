"""grammar.spelling"""

from collections.abc import Iterator

from lintnews.checks.grammar.said import hits
from lintnews.document import Document
from lintnews.rule import DEEP, Bad, Hit, rule


@rule(
    name="grammar.spelling",
    needles=DEEP,
    message="“{match}”: no dictionary has this word; “{near}” is one slip away (LanguageTool: {id}).",
    message_fr="« {match} » : mot inconnu, à une faute de frappe de « {near} » (LanguageTool : {id}).",
    bad=(
        Bad("Le {{gouvenement}} se réunit mardi.", fixed="Le gouvernement se réunit mardi."),
        Bad("Les habitants sont {{convainus}} par le projet."),
    ),
    good=(
        "Les zorbistes sont là. Tous les zorbistes chantent.",
        "Le gouvernement se réunit mardi à Gouvenac.",
        "Le nouveau système de cruise control est en option.",
    ),
)
def spelling(doc: Document, *, words: tuple[str, ...] = ()) -> Iterator[Hit]:
    """A word in lower case that no dictionary has, one slip from a common one: « gouvenement ».

    Names, compounds, words of another language and words that the article has twice are left out. Give the newsroom's own
    words in the option ``words``.

    fr:
    Un mot en minuscules qu'aucun dictionnaire ne connaît, à une faute de frappe d'un mot courant : « gouvenement ». Noms
    propres, composés, mots d'une autre langue et mots que l'article emploie deux fois sont laissés de côté. Donnez les mots
    de la rédaction dans l'option ``words``.
    """
    return hits(doc, "spelling", words)
