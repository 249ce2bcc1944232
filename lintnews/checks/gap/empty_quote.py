"""gap.empty-quote: quotation marks with nothing between them."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.quotes import quotes
from lintnews.rule import Bad, Hit, rule

NAMED = r"(?i)\b(?:guillemets?|signes?|symboles?|caractères?|chevrons?|clavier)\b"  # they may be its subject
AROUND = 40


@rule(
    name="gap.empty-quote",
    severity="error",
    language="any",
    message="Empty quotation marks: the words quoted were lost; look them up in the source.",
    message_fr="Guillemets vides : les mots cités ont disparu ; retrouvez-les dans la source.",
    bad=(
        Bad("Le maire parle d’une {{« »}} pour la ville."),
        Bad('{{" "}} raconte le témoin. Puis il a lancé : {{" ."}} La foule a ri.'),
        Bad("Le film {{“ ”}} sort mercredi."),
    ),
    good=(
        'Il a dit "oui" "et non" dans la même phrase. "Un" "deux" "trois".',
        "Les guillemets français « » demandent une espace.",
        "« … », a-t-il soupiré. « ! », a répondu l’autre.",
    ),
    needles=("«»", "« »", "«  »", "« .", "« ,", '" "', '""', '" .', '" ,', '"."', '","', "“”", "“ ”", "„“", "“."),
)
def empty_quotation(doc: Document) -> Iterator[Hit]:
    """Quotation marks that hold nothing, or only a full stop or comma.

    The title or the words quoted stood in italics or in a link that was not copied. Look them up in the source.

    fr: Des guillemets qui ne renferment rien, ou qu’un point ou une virgule.
    Le titre ou les paroles étaient en italique ou dans un lien qui n’a pas été copié. Retrouvez-les dans la source.
    """
    plain = doc.plain
    for quote in doc[quotes]:
        if quote.open is None or quote.close is None or quote.inside.of(plain).strip(" .,;") or quote.continued:
            continue
        if "…" in quote.inside.of(plain) or ".." in quote.inside.of(plain):
            continue
        if not patterns.search(NAMED, plain[max(0, quote.span.start - AROUND) : quote.span.end + AROUND]):
            yield Hit(quote.span)
