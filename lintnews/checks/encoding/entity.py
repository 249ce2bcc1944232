"""encoding.entity"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

ENTITY = pattern(r"&(?:amp;)*(?:[A-Za-z]{2,8}\d{0,2}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,6});|&(?:nbsp|eacute|egrave|agrave)\b")
ADDRESS = pattern(r"(?:https?://|www\.)\S*$")


@rule(
    name="encoding.entity",
    severity="error",
    language="any",
    needles=("&",),
    message="“{match}”: an HTML entity left as code; it should be “{right}”.",
    message_fr="« {match} » : entité HTML restée en code ; il faut « {right} ».",
    bad=(
        Bad("Le conseil a vot{{&eacute;}} le budget.", "Le conseil a voté le budget."),
        Bad("L{{&#39;}}usine de Black{{&amp;}}Decker ferme.", "L'usine de Black&Decker ferme."),
        Bad("Le caf{{&amp;eacute;}} ferme.", "Le café ferme."),
    ),
    good=(
        "La société AT&T et le cabinet Ernst & Young ; rien d’autre.",
        "Voir https://exemple.fr/?a=1&copy;=2 pour la suite.",
        "R&D; le mot est connu.",
    ),
)
def entity(doc: Document) -> Iterator[Hit]:
    """Code of a web page in place of a letter: &eacute; &nbsp; &#39; &amp;.

    The text was taken from HTML without being decoded, or encoded twice. Decode it once more.

    fr:
    Du code de page web à la place d'une lettre : &eacute; &nbsp; &#39; &amp;.
    Le texte a été tiré du HTML sans être décodé, ou codé deux fois. Décodez-le encore une fois.
    """
    for match in ENTITY.finditer(doc.text):
        start, end = match.span()
        if ADDRESS.search(doc.text, max(0, start - 200), start):
            continue
        from html import unescape

        right = unescape(unescape(match[0] if match[0].endswith(";") else match[0] + ";"))
        if not right.startswith("&") or right == "&":
            yield Hit(Span(start, end), {"right": right}, replace(start, end, right))
