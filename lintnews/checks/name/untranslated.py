"""A place under its foreign name."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.untranslated import untranslated
from lintnews.names.exonyms import needles
from lintnews.rule import Bad, Hit, replace, rule

VOWELS = "aeiouyéhAEIOUYÉH"


@rule(
    name="name.untranslated",
    needles=needles(),
    message="“{match}” is “{usual}” in French.",
    message_fr="« {match} » se dit « {usual} » en français.",
    bad=(
        Bad(
            "Londres se vide. Les magasins de {{London}} ferment tôt.",
            fixed="Londres se vide. Les magasins de Londres ferment tôt.",
        ),
        Bad(
            "Les secours arrivent à {{Aleppo}} par la route.",
            fixed="Les secours arrivent à Alep par la route.",
        ),
        Bad(
            "La mer Noire est minée. Deux navires traversent la {{Black Sea}} de nuit.",
            fixed="La mer Noire est minée. Deux navires traversent la mer Noire de nuit.",
        ),
        Bad("Le tribunal s’est réuni à {{Den Haag}} lundi."),
    ),
    good=(
        "Le musicien de London, en Ontario, joue ce soir.",
        "Londres dort. Le London Eye tourne, écrit l’Evening Standard.",
        "L’équipe de l’Antwerp a perdu. À Anvers, on proteste.",
        "Il vit à Louvain (Leuven) et travaille à Gand/Gent.",
        "Jack London a écrit des romans. L’édition de Londres de Jack London est rare.",
    ),
)
def untranslated_name(doc: Document) -> Iterator[Hit]:
    """The place has a French name, and the text gives the English, German or Italian one.

    A translated or rewritten article keeps some names as they were: «à Aleppo» for à Alep, London beside Londres. The reader
    stumbles, or takes them for two places. Write the French name throughout. A name within a title or a firm's name (London
    Eye), beside its French one in brackets, or followed by a country or state is not reported.

    fr: Un article traduit ou réécrit garde certains noms tels quels : « à Aleppo » pour à Alep, London à côté de Londres. Le
    lecteur bute, ou croit à deux lieux. Écrivez partout le nom français. Un nom pris dans un titre ou une raison sociale
    (London Eye), placé entre parenthèses après le nom français ou suivi d’un pays ou d’un État n’est pas signalé.
    """
    for found in doc[untranslated]:
        old = found.span.of(doc.text)
        plain = (old[0] in VOWELS) == (found.french[0] in VOWELS) and not found.french.startswith(("Le ", "La "))
        fix = replace(*found.span, found.french, "unsafe") if plain else None
        yield Hit(found.span, {"usual": found.french}, fix, (found.twin,) if found.twin else ())
