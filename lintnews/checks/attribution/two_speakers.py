"""attribution.two-speakers"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.rivals import rivals
from lintnews.rule import Bad, Hit, rule


@rule(
    name="attribution.two-speakers",
    severity="error",
    needles=("»", "”", '"'),
    message="“{match}”: this quotation already has another speaker (“{first}”): who says it?",
    message_fr="« {match} » : cette citation a déjà un autre locuteur (« {first} ») : qui parle ?",
    bad=(
        Bad("Selon la mairie, « le pont tiendra », {{a déclaré l’ingénieur}}."),
        Bad("Selon Odile Garnaud, éleveuse à Brive, « le prix du lait baisse », {{a affirmé le négociant}}."),
        Bad("Le préfet a déclaré : « Le pont tiendra », {{a affirmé une ingénieure}}."),
        Bad("« Le pont, a dit le préfet, tiendra cet hiver », {{a assuré la maire de Brive}}."),
    ),
    good=(
        "Selon la mairie, « le pont tiendra », a rapporté l’agence locale.",
        "Selon les premières constatations, « le pont tiendra », a détaillé Mme Garnaud.",
        "Selon Odile Garnaud, le négociant, « très en colère », a affirmé le contraire.",
        "Le préfet Paul Roux a déclaré : « Le pont tiendra », a dit M. Roux.",
        "« Le pont, a dit le préfet, tiendra cet hiver », a-t-il ajouté.",
        "Une question demeure : « Qui paiera ? », demande la maire.",
        "Elle l’a relu : « Le pont, disait le préfet, tiendra », raconte la maire.",
    ),
)
def two_speakers(doc: Document) -> Iterator[Hit]:
    """One quotation given to two speakers, in two places.

    A rewrite puts an attribution of its own before or within a quotation whose own one follows it. The reader cannot know
    whose words they are: the dispatch does. A medium that passes the words on is no second speaker.

    fr:
    Une citation attribuée à deux personnes, en deux endroits : la réécriture a mis son attribution avant ou dans une citation
    qui gardait la sienne après. Le lecteur ne peut savoir qui parle ; la dépêche, si. Un média qui relaie n'est pas un locuteur.
    """
    for clause, first in doc[rivals]:
        yield Hit(clause.span, {"first": first.of(doc.text)}, None, (first,))
