"""agreement.quoted-adjective"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.disagreements import adjectives_apart
from lintnews.rule import Bad, Hit, rule


@rule(
    name="agreement.quoted-adjective",
    severity="error",
    needles=("«", "“", '"'),
    message="“{match}” does not agree with “{subject}”, on the other side of the quotation mark.",
    message_fr="« {match} » ne s’accorde pas avec « {subject} », de l’autre côté du guillemet.",
    bad=(
        Bad("Les discussions ont été « très {{constructif}} », assure le ministre."),
        Bad("La situation est « {{catastrophiques}} », juge la mairie."),
        Bad("Ils sont « {{hostile}} à tout », prévient la police."),
        Bad("Le bâtiment était « inhabitable et {{délabrées}} », selon lui."),
    ),
    good=(
        "Les discussions ont été « très constructives », assure le ministre.",
        "La situation est « sous contrôle », juge la mairie.",
        "La majorité est « opposés à ce texte », lâche l’élu.",
        "Ils sont « chef de projet » ou « graphiste ».",
        "Le mot est « inhabités », pas « habités ».",
        "Les élus sont « pas mal énervés ».",
        "Un groupe de voisins « énervé » a suivi une liste des élus « incomplète ».",
    ),
)
def quoted_adjective(doc: Document) -> Iterator[Hit]:
    """A quoted adjective that does not agree with its subject, from which a verb and a quotation mark part it.

    When a rewrite changes the words before a quotation, the quoted adjective keeps the gender and number of the dispatch: Les
    discussions ont été « constructif ». A quotation is not changed: adapt the words before it, or quote less.

    fr:
    Un adjectif cité qui ne s'accorde pas avec son sujet, dont le séparent un verbe et un guillemet. La réécriture a changé le
    sujet, l'adjectif cité a gardé l'accord de la dépêche. On ne retouche pas une citation : adaptez ce qui la précède, ou citez
    moins.
    """
    for one in doc[adjectives_apart]:
        yield Hit(one.word, {"subject": one.subject.of(doc.text)}, None, (one.subject,))
