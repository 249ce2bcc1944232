from collections.abc import Iterator

from lintnews.checks.name.odd import odd_spellings
from lintnews.document import Document
from lintnews.rule import Bad, Hit, rule


@rule(
    name="name.transliteration",
    message="“{match}” is “{usual}” elsewhere in this article: keep one transliteration.",
    message_fr="« {match} » s’écrit « {usual} » ailleurs dans l’article : gardez une seule transcription.",
    bad=(
        Bad(
            "Volodymyr Zelensky est à Paris. Le président {{Zelenski}} verra les députés, dit l’entourage de M. Zelensky.",
            fixed="Volodymyr Zelensky est à Paris. Le président Zelensky verra les députés, dit l’entourage de M. Zelensky.",
        ),
        Bad(
            "Kiev a été touchée. Le maire de Kiev appelle au calme ; {{Kyiv}} compte ses blessés.",
            fixed="Kiev a été touchée. Le maire de Kiev appelle au calme ; Kiev compte ses blessés.",
        ),
    ),
    good=(
        "Kiev a été touchée, écrit le Kyiv Independent. Le maire de Kiev appelle au calme.",
        "Antony Blinken a vu Anthony Albanese. M. Blinken part mardi.",
        "Viktor Orban cite Victor Hugo. M. Orban aime Hugo.",
    ),
)
def mixed_transliteration(doc: Document) -> Iterator[Hit]:
    """One foreign name, one transliteration.

    A name from another script can be written in several ways (Zelensky, Zelenski; Kiev, Kyiv). The article mixes two of
    them, as copy does that was put together from French and English dispatches. Take the one of your house style
    throughout; within the name of a newspaper or a firm the other one may stand, and is not reported.

    fr: Un nom venu d’une autre écriture se transcrit de plusieurs façons (Zelensky, Zelenski ; Kiev, Kyiv). L’article en mêle
    deux, comme il arrive quand il réunit des dépêches françaises et anglaises. Gardez partout celle de la maison ; dans le nom
    d’un journal ou d’une société, l’autre peut rester et n’est pas signalée.
    """
    return odd_spellings(doc, "transliteration")
