"""agreement.through-quotes"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.through_marks import through_marks
from lintnews.rule import DEEP, Bad, Hit, rule


@rule(
    name="agreement.through-quotes",
    needles=DEEP,
    message="“{match}” does not agree with “{subject}”, on the other side of the quotation mark.",
    message_fr="« {match} » ne s’accorde pas avec « {subject} », de l’autre côté du guillemet.",
    bad=(
        Bad("Le procureur parle de deux essais « {{mené}} sans l’accord du parquet »."),
        Bad("La fermeture est “{{injustes}} pour les plus jeunes”, selon le syndicat."),
        Bad("La police a suivi un camion « qui {{transportaient}} des armes »."),
        Bad("La ville prévoit des « {{contrôle}} renforcés » dans les gares."),
    ),
    good=(
        "Le procureur parle de deux essais « menés sans l’accord du parquet ».",
        "La fermeture est “injuste pour les plus jeunes”, selon le syndicat.",
        "Une dizaine de témoins « ont parlé ».",
        "Le mot « inhabités » est barré.",
    ),
)
def through_quotes(doc: Document) -> Iterator[Hit]:
    """A word that does not agree with one on the other side of a quotation mark, as LanguageTool tells.

    Only where LanguageTool is configured. It stops at quotation marks, so lintnews gives it the sentence without them, and
    reports what it then finds on one side that goes wrong with the other: des essais « mené sans accord ». A quotation is not
    changed: adapt the words around it, or quote less.

    fr:
    Un mot qui ne s'accorde pas avec un autre, de l'autre côté d'un guillemet, selon LanguageTool, s'il est configuré. Comme il
    s'arrête aux guillemets, lintnews lui donne la phrase sans eux, et signale ce qu'il trouve alors d'un côté qui jure avec
    l'autre : des essais « mené sans accord ». On ne retouche pas une citation : adaptez ce qui l'entoure, ou citez moins.
    """
    for one in doc[through_marks]:
        yield Hit(one.word, {"subject": one.subject.of(doc.text)}, None, (one.subject,))
