"""agreement.quoted-subject"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.disagreements import subjects_apart
from lintnews.rule import Bad, Hit, rule


@rule(
    name="agreement.quoted-subject",
    severity="error",
    needles=("«", "“", '"'),
    message="“{match}” does not agree with “{subject}”, on the other side of the quotation mark.",
    message_fr="« {match} » ne s’accorde pas avec « {subject} », de l’autre côté du guillemet.",
    bad=(
        Bad("Les « frappes ciblées » {{a}} fait trois morts."),
        Bad("Selon elle, ces « dysfonctionnements » {{menace}} tout le service."),
        Bad("Plusieurs « dérives » {{était}} connues."),
    ),
    good=(
        "Les « frappes ciblées » ont fait trois morts.",
        "Il aime les « fake news » a-t-il dit.",
        "Les « Nuits blanches » est une nouvelle.",
        "Elle parle de ces « dérives » a indiqué le maire.",
        "L’un des « experts » a parlé, et chacun des « sages » vote.",
        "La fin des « niches fiscales » est votée.",
    ),
)
def quoted_subject(doc: Document) -> Iterator[Hit]:
    """A verb that does not agree with its subject, a plural in quotation marks.

    The marks hide the subject from a rewriter and from a grammar checker: Les « frappes ciblées » a fait trois morts. Make the
    verb agree, or look whether the subject was changed.

    fr:
    Un verbe qui ne s'accorde pas avec son sujet, un pluriel entre guillemets : les guillemets cachent le sujet à la réécriture
    comme au correcteur. Accordez le verbe, ou vérifiez si le sujet a été changé.
    """
    for one in doc[subjects_apart]:
        quoted = one.subject.of(doc.plain).lstrip(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        )  # the determiner
        yield Hit(one.word, {"subject": quoted.strip('«»“”„" ')}, None, (one.subject,))
