"""grammar.in-quotation"""

from collections.abc import Iterator

from lintnews.checks.grammar.said import QUOTED, hits
from lintnews.document import Document
from lintnews.rule import DEEP, Bad, Hit, rule


@rule(
    name="grammar.in-quotation",
    needles=DEEP,
    severity="info",
    message="“{match}”, in a quotation: {said} (LanguageTool: {id})",
    message_fr="« {match} », dans une citation : {said} (LanguageTool : {id})",
    bad=(
        Bad("« Les travaux ont {{débutés}} hier », a dit la maire."),
        Bad("« Je suis venu {{a}} Brest pour cela », a dit la maire."),
    ),
    good=(
        "« Les travaux ont débuté hier », a dit la maire.",
        "« A Brest, rien ne change », a dit la maire.",
        "« J’y crois pas trop », a dit la maire.",
    ),
)
def in_quotation(doc: Document, *, words: tuple[str, ...] = ()) -> Iterator[Hit]:
    """A mistake of grammar or spelling inside a quotation: worth a look, never a fix.

    The words may be the speaker's, and then they stay; or they were mistyped, and the recording tells. The option ``words``
    holds the newsroom's own words.

    fr:
    Une faute de grammaire ou d'orthographe dans une citation : à regarder, jamais à corriger d'office. Ces mots peuvent
    être ceux de la personne citée, et alors ils restent ; ou une faute de frappe, et l'enregistrement le dira. L'option
    ``words`` contient les mots de la rédaction.
    """
    return hits(doc, QUOTED, words)
