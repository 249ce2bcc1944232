"""gap.lost-subject: a sentence that begins with its auxiliary and names nobody."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.lexicon import analyses, lemmas
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, rule
from lintnews.saying import SAYING
from lintnews.span import Span

START = pattern(
    r"(?:(?<=[.!?…»] )|(?<=\n)|^)(?P<at>(?:A|Ont|Avait|Avaient) (?P<been>été )?(?P<word>\p{Ll}+))(?P<rest>[^.!?;:\n«»\"]{0,120})\."
)
# A subject may come after its verb: «A été retrouvé dans la Seine le corps d'un homme».
LATER = pattern(
    r"(?<!\b(?:à|de|en|par|pour|dans|chez|vers|sur|sous|avec|sans|contre|après|avant|depuis|pendant|jusqu'à|tous?|toutes?)) "
    r"(?:(?:l[ae]s?|une?|des|deux|trois|ses|son|sa|plusieurs) (?!\d)|l'|\p{Lu})"
)
FIRST = pattern(
    r" (?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|en|à|au|aux|par|pour|dans|chez|vers|depuis|de)\b|$"
)


@rule(
    name="gap.lost-subject",
    severity="warning",
    needles=tuple(f"{mark}{verb} " for mark in (". ", "! ", "? ", "» ", "\n") for verb in ("a", "ont", "avait", "avaient")),
    message="The sentence begins with “{match}” and names nobody: its subject was lost.",
    message_fr="La phrase commence par « {match} » et ne nomme personne : son sujet a disparu.",
    bad=(
        Bad("Il fuyait la police. {{A été arrêté}} hier soir à la gare. Ses amis se taisent."),
        Bad("La banque ferme.\n{{Ont été supprimés}} en deux ans dans la région. {{A pris}} la fuite."),
    ),
    good=(
        "A été retrouvé dans la Seine le corps d’un homme. Ont été élus Jean Roux et Anne Petit. A suivi un long silence.",
        "A été promu officier : Jean Roux. A peine arrivé, il repart. A vendre. A-t-il été vu ?",
        "A déclaré le maire. Ont été reçus deux ministres. A cela s’ajoute le froid.",
    ),
)  # fmt: skip
def lost_subject(doc: Document) -> Iterator[Hit]:
    """« . A été arrêté hier soir à la gare. »: a sentence with a verb and no subject, neither before nor after it.

    The name stood in a link or was cut with the sentence before. Look it up in the source.

    fr: « . A été arrêté hier soir à la gare. » : une phrase qui a un verbe et pas de sujet, ni avant ni après lui.
    Le nom était dans un lien, ou fut coupé avec la phrase précédente. Retrouvez-le dans la source.
    """
    for match in START.finditer(doc.plain):
        word, rest = match["word"], match["rest"]
        if not any(reading.mood == "ppas" for reading in analyses(word)):
            continue
        if not match["been"] and lemmas(word, "verb") & SAYING:
            continue
        thing = rest if match["been"] or not rest.startswith((" la ", " le ", " les ")) else rest[4:]
        if (match["been"] and not FIRST.match(rest)) or LATER.search(thing) or not rest:
            continue
        if match["been"] or thing is not rest:
            yield Hit(Span(*match.span("at")))
