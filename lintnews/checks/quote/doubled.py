"""quote.doubled"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.marks import adjacent_twin
from lintnews.layers.quotes import quotes
from lintnews.rule import Bad, Hit, delete, rule
from lintnews.span import Span


@rule(
    name="quote.doubled",
    severity="error",
    language="any",
    needles=("« «", "««", "» »", "»»", '""', '" "', "““", "””", "“ “", "” ”"),
    message="“{match}”: one of the two marks is one too many.",
    message_fr="« {match} » : l’un des deux guillemets est de trop.",
    bad=(
        Bad("Il a parlé de {{« «}} rupture » avec le passé.", "Il a parlé de « rupture » avec le passé."),
        Bad("Le pays « souffrira davantage {{»»}}, dit-il.", "Le pays « souffrira davantage », dit-il."),
    ),
    good=(
        "« Il m’a dit : « Viens » », raconte-t-elle.",
        "Il a dit « « Demain » est un mot vague ».",
    ),
)
def doubled(doc: Document) -> Iterator[Hit]:
    """The same mark twice in a row with only one quotation to open or to close.

    fr:
    Deux fois le même guillemet à la suite, pour une seule citation à ouvrir ou à fermer.
    """
    for quote in doc[quotes]:
        alone = quote.open if not quote.close else quote.close if not quote.open else None
        twin = adjacent_twin(doc, alone) if alone else None
        if alone and twin is not None and not quote.continued:
            first, last = sorted((alone.at, twin))
            yield Hit(Span(first, last + 1), {}, delete(first, last))
