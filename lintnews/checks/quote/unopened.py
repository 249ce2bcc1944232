"""quote.unopened"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.marks import adjacent_twin
from lintnews.layers.quotes import quotes
from lintnews.rule import Bad, Hit, rule


@rule(
    name="quote.unopened",
    severity="error",
    language="any",
    needles=("«", "»", "“", "”", "„", '"'),
    message="A quotation is closed here that was never opened: “…{end}”.",
    message_fr="Une citation se ferme ici sans avoir été ouverte : « …{end} ».",
    bad=(
        Bad("Réunion.\nNous attendons les experts {{»}}, a dit la préfète."),
        Bad('Elle promet un plan ambitieux{{"}}, selon son entourage.'),
    ),
    good=(
        "« Nous avons tout perdu.\n» Il ne reste que les murs », dit-il.",
        "Elle a parlé d’« un plan » et d’“une feuille de route”.",
        "Le poteau, haut de 6' 4\", est tombé.",
    ),
)
def unopened(doc: Document) -> Iterator[Hit]:
    """A quotation whose opening mark is missing.

    The reader learns at the end that someone was speaking, and not since when. Put the opening mark back where the dispatch
    has it, or take this one out.

    fr:
    Une citation dont le guillemet ouvrant manque : on apprend à la fin que quelqu'un parlait, sans savoir depuis quand.
    Rétablissez le guillemet ouvrant là où la dépêche le porte, ou supprimez celui-ci.
    """
    for quote in doc[quotes]:
        if quote.close and not quote.open and not quote.continued and not adjacent_twin(doc, quote.close):
            end = quote.inside.of(doc.text).split()[-4:]
            yield Hit(quote.close.span, {"end": " ".join(end)})
