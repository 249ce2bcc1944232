from collections.abc import Iterator

from lintnews.checks.name.odd import odd_spellings
from lintnews.document import Document
from lintnews.rule import Bad, Hit, rule


@rule(
    name="name.misspelt",
    message="“{match}” is “{usual}” elsewhere in this article: a slip of one letter?",
    message_fr="« {match} » s’écrit « {usual} » ailleurs dans l’article : une lettre de travers ?",
    bad=(
        Bad(
            "Claire Vasseur a gagné. Élue en mai, Claire Vasseur remplace Jean Roy. « Oui », dit Claire {{Vassuer}}.",
            fixed="Claire Vasseur a gagné. Élue en mai, Claire Vasseur remplace Jean Roy. « Oui », dit Claire Vasseur.",
        ),
        Bad(
            "Le port de Marseille ferme. À Marseille, on proteste ; la mairie de {{Marsellle}} se tait.",
            fixed="Le port de Marseille ferme. À Marseille, on proteste ; la mairie de Marseille se tait.",
        ),
    ),
    good=(
        "Les Irakiens et les Iraniens négocient. Les Irakiens partiront, les Irakiens le disent.",
        "Nadia Martin et Paul Marvin ont gagné. Nadia Martin exulte, Nadia Martin remercie.",
        "Les Palestiniens attendent. Un Palestinien et une Palestinienne parlent aux Palestiniens.",
        "Le club de Marseille joue à Marseillan. Marseille est favori.",
    ),
)
def misspelt_name(doc: Document) -> Iterator[Hit]:
    """A letter of the name is wrong once.

    Elsewhere the article writes this name with one letter more or less, with another letter, or with two in another order, and
    it does so more often, or the lexicon knows that spelling only. Check which one is right. Names that are known as
    two things (Iran, Irak), words that belong to different full names, plurals and feminines are left alone.

    fr: Ailleurs, l’article écrit ce nom avec une lettre de plus ou de moins, une autre lettre ou deux lettres dans un
    autre ordre, et plus souvent, ou bien le lexique ne connaît que cette autre graphie. Vérifiez laquelle est la bonne.
    Les noms connus comme deux choses (Iran, Irak), les mots de deux noms complets différents, les pluriels et les féminins
    ne sont pas signalés.
    """
    return odd_spellings(doc, "misspelt")
