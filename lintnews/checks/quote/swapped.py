"""quote.swapped"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.quotes import quotes
from lintnews.rule import Bad, Hit, replace, rule

TWIN = {"«": "»", "»": "«", "“": "”", "”": "“", "„": "”"}
SPEECH_LEAST = 4  # words


@rule(
    name="quote.swapped",
    severity="error",
    needles=("«", "»", ",“"),
    message="“{match}” stands where “{right}” belongs: the mark is the wrong way round.",
    message_fr="« {match} » à la place de « {right} » : le guillemet est à l’envers.",
    bad=(
        Bad("Le parti {{»}} Avenir commun » a gagné.", "Le parti « Avenir commun » a gagné."),
        Bad("L’{{»}}Alliance du lac » grandit.", "L’« Alliance du lac » grandit."),
        Bad("Elle a répondu « non {{«}} avant de partir.", "Elle a répondu « non » avant de partir."),
        Bad(
            "Il dit « oui ». {{»}}Pas un sou de plus{{«}}, répond-elle.",
            "Il dit « oui ». «Pas un sou de plus», répond-elle.",
        ),
        Bad("Il dit “oui”. “Je pense à eux ,{{“}} répond-elle.", "Il dit “oui”. “Je pense à eux ,” répond-elle."),
    ),
    good=(
        "« Nous avons tout perdu.\n» Il ne reste que les murs », dit-il.",
        "Les mots « oui » et « non » suffisent.",
        "Le titre »Der Spiegel« est imprimé à l’allemande.",
        "Il dit « oui » au journal »Der Spiegel«, imprimé à l’allemande. Il lit „Die Zeit“ et “La Vie”.",
    ),
)
def swapped(doc: Document) -> Iterator[Hit]:
    """A guillemet the wrong way round.

    A closing mark opens the quotation, or an opening one closes it, as rewriting tools and double replacements leave them.
    The marks around it decide which way it must stand. German »…« set so on both sides is left alone, unless the article sets
    « … » elsewhere and the words are a French sentence.

    fr:
    Un guillemet à l'envers : un fermant ouvre la citation, ou un ouvrant la ferme. Les outils de réécriture et les
    remplacements automatiques en laissent. Les guillemets allemands »…«, inversés des deux côtés, sont laissés.
    """
    whole = [quote for quote in doc[quotes] if quote.open and quote.close]
    french = {quote.open.char for quote in whole if quote.open and quote.close and not quote.close.swapped}
    for quote in whole:
        first, last = quote.open, quote.close
        assert first and last
        if first.swapped and last.swapped and not ("«" in french and _sentence(quote.inside.of(doc.text))):
            continue
        for mark in (first, last):
            guillemet = mark.char in "«»" or (mark is last and first.char == mark.char == "“" and "“" in french)
            if mark.swapped and guillemet and not (quote.continued and mark is first):
                right = TWIN[mark.char]
                if mark is first and last.left.isspace() and not mark.right.isspace():
                    right += last.left  # a guillemet has its space inside: «Avenir » → « Avenir »
                yield Hit(mark.span, {"right": TWIN[mark.char]}, replace(*mark.span, right))


def _sentence(words: str) -> bool:
    """Whether the words are French speech, rather than the title or name of something German."""
    from lintnews.lexicon import is_common

    found = words.strip().split()
    return len(found) >= SPEECH_LEAST and all(map(is_common, [word.lower().rstrip(",.!?") for word in found[1:3]]))
