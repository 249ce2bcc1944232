"""attribution.detached"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.attributions import attributions
from lintnews.lexicon import analyses
from lintnews.rule import Bad, Hit, rule


@rule(
    name="attribution.detached",
    severity="error",
    needles=("». a ", "». ont ", "”. a ", "”. ont ", '". a ', '". ont '),
    message="“{match}” is cut from its quotation by a full stop and a capital.",
    message_fr="« {match} » est séparé de sa citation par un point et une capitale.",
    bad=(
        Bad("« La moisson sera maigre ». {{A reconnu le syndicat}}, qui demande une aide."),
        Bad("« La moisson sera maigre », dit-on.\n“Nous tiendrons”. {{Ont promis les éleveurs}}. Ils attendent."),
    ),
    good=(
        "« La moisson sera maigre », a reconnu le syndicat.",
        "Il parle d’une « moisson maigre ». A-t-il dit la vérité ?",
        "Il parle d’une « moisson maigre ». A dit vrai qui voulait.",
    ),
)
def detached(doc: Document) -> Iterator[Hit]:
    """An attribution made a sentence of its own.

    A full stop and a capital part “A reconnu le syndicat” from the quotation that it belongs to. A verb without a subject before
    it begins no sentence. Put a comma and a small letter.

    fr:
    Une attribution devenue phrase. Un point et une capitale séparent « A reconnu le syndicat » de la citation qu'elle attribue :
    sans sujet devant lui, le verbe n'ouvre pas de phrase. Mettez une virgule et une minuscule.
    """
    plain = doc.plain
    for clause in doc[attributions]:
        start = clause.verb.start
        if clause.place != "after" or clause.joint.strip() != "." or clause.pronoun or clause.speaker is None:
            continue
        if not plain.startswith(("A ", "Ont "), start) or plain[clause.span.end : clause.span.end + 1] == "?":
            continue
        word = clause.speaker.of(plain).replace("'", "' ").split()[0]
        if word[0].isupper() or any(found.pos == "det" for found in analyses(word)):
            yield Hit(clause.span)
