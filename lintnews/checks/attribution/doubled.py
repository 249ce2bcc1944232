"""attribution.doubled"""

from collections.abc import Iterator
from itertools import pairwise

from lintnews.document import Document
from lintnews.layers.attributions import attributions, relays
from lintnews.layers.twice import twice
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, delete, rule

# What may follow a clause that is taken out without belonging to it.
FREE = pattern(
    r" ?(?:[.!?…;»”]|$|\n|, (?:(?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|hier|aujourd'hui)\b|,? [«“\"])"
)


@rule(
    name="attribution.doubled",
    severity="error",
    needles=("»", "”", '"', "selon ", "d'après ", ", a ", ", ont "),
    message="This quotation is attributed already (“{first}”): “{match}” is one too many.",
    message_fr="Cette citation est déjà attribuée (« {first} ») : « {match} » est de trop.",
    bad=(
        Bad(
            "« Le pont tiendra », a indiqué le préfet. {{a déclaré un ingénieur de la région}}.",
            "« Le pont tiendra », a indiqué le préfet.",
        ),
        Bad("« Non », a affirmé Mme Roy, {{a assuré la ministre}}, lundi.", "« Non », a affirmé Mme Roy, lundi."),
        Bad(
            '"On verra", dit la cheffe du parti, Ana Ruiz, {{a expliqué son greffier}}.',
            '"On verra", dit la cheffe du parti, Ana Ruiz.',
        ),
        Bad("Selon elle, le pont tiendra un siècle, {{a-t-elle précisé}}.", "Selon elle, le pont tiendra un siècle."),
        Bad("Le pont tient, a dit le préfet, {{a assuré la maire}}.", "Le pont tient, a dit le préfet."),
        Bad("« Non », a dit le préfet, {{a assuré un voisin}}, qui y était.", None),
        Bad("« La cave est inondée », a raconté Léon Vidal, un boucher, {{a-t-il déclaré}}. Il attend.", None),
        Bad(
            "« La cave est inondée », a détaillé la gérante, Léa Vidal, {{a déclaré Mme Vidal}}. Elle attend.",
            "« La cave est inondée », a détaillé la gérante, Léa Vidal. Elle attend.",
        ),
        Bad(
            "La ville a dit avoir bloqué « un camion volé » {{a-t-elle affirmé}}.",
            "La ville a dit avoir bloqué « un camion volé ».",
        ),
        Bad("« Je dors mieux », raconte-t-elle {{dit-elle}}.", "« Je dors mieux », raconte-t-elle."),
    ),
    good=(
        "« Le pont tiendra », a indiqué le préfet. L’armée a déclaré enquêter.",
        "« Oui », a dit Paul. « Non », a répondu Anne.",
        "« Le pont tiendra », a dit le préfet, a rapporté l’agence locale.",
        "Le préfet, a dit la maire, a déclaré l’état d’urgence. Le pont tient, a dit le préfet, a rapporté l’AFP.",
        "« Le pont tiendra », a dit le préfet, selon le journal de la région.",
        "« Le pont tiendra », a dit le préfet, qui a ajouté vouloir le vérifier.",
        "« Le pont tiendra », a dit le préfet, évoquant un chantier qui, a-t-il ajouté, a duré deux ans.",
        "« Le pont tiendra », a dit le préfet, lors d’une visite. Il rouvrira, a-t-il ajouté, lundi.",
    ),
)
def doubled(doc: Document) -> Iterator[Hit]:
    """One quotation, one attribution.

    A rewrite glues the agency's attribution to its own: « … », a indiqué X. a déclaré Y. The reader no longer knows who
    speaks. Keep the one that the dispatch has. That a medium passed the words on (a rapporté l'agence) is no second speaker.

    fr:
    Une citation, une attribution. La réécriture colle l'attribution de la dépêche à la sienne : « … », a indiqué X. a déclaré
    Y. Le lecteur ne sait plus qui parle. Gardez celle de la dépêche. Un média qui relaie (a rapporté l'agence) n'est pas un
    second locuteur.
    """
    every = doc[attributions]
    for first, other in pairwise(every):
        if other.place == "again" and not relays(doc, other):
            start = len(doc.plain[: other.span.start].rstrip(" ,."))
            whole = FREE.match(doc.plain, other.span.end) and (first.speaker or first.pronoun)
            fix = delete(start, other.span.end, "unsafe") if whole else None
            yield Hit(other.span, {"first": first.span.of(doc.text)}, fix, (first.span,))
    for span, said, cut in doc[twice]:
        yield Hit(span, {"first": said.of(doc.text)}, delete(cut.start, cut.end, "unsafe"), (said,))
