"""quote.unclosed"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.marks import adjacent_twin
from lintnews.layers.quotes import quotes
from lintnews.rule import Bad, Hit, rule


@rule(
    name="quote.unclosed",
    severity="error",
    language="any",
    needles=("«", "»", "“", "”", "„", '"'),
    message="This quotation is opened and never closed: “{begin}…”.",
    message_fr="Cette citation s’ouvre et ne se ferme pas : « {begin}… ».",
    bad=(
        Bad("Le maire a promis une réponse.\nIl a parlé {{«}} d’un accord de principe avec les riverains."),
        Bad('{{"}}Nous attendons les experts, a dit la préfète. Elle n’a rien ajouté.'),
    ),
    good=(
        "« Nous avons tout perdu.\n« Il ne reste que les murs.\n« On reconstruira », dit-il.",
        "« Nous avons tout perdu.\nIl ne reste que les murs. On reconstruira », dit-il.",
        'Un écran de 55" et un autre de 65" étaient en vente.',
        "« Il m’a dit « viens » et je suis venue », raconte-t-elle.",
    ),
)
def unclosed(doc: Document) -> Iterator[Hit]:
    """A quotation whose closing mark is missing.

    The reader sees where someone begins to speak and not where they stop: what follows may be theirs or the newsroom's.
    Marks are often lost when text is scraped, cut or rewritten. Put the closing mark back where the dispatch has it.
    A quotation that runs over several paragraphs, reopened at each or closed once at the end, is normal and not reported.

    fr:
    Une citation dont le guillemet fermant manque. Le lecteur voit où la parole commence, pas où elle finit : la suite est-elle
    de la personne citée ou du journal ? Rétablissez le guillemet là où la dépêche le porte. Une citation de plusieurs
    paragraphes, rouverte à chacun ou fermée une seule fois, est normale.
    """
    for quote in doc[quotes]:
        if quote.open and not quote.close and not quote.continued and not adjacent_twin(doc, quote.open):
            begin = quote.inside.of(doc.text).split()[:4]
            yield Hit(quote.open.span, {"begin": " ".join(begin)})
