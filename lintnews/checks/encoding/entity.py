"""encoding.entity"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.lexicon import known
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

ENTITY = pattern(r"&(?:amp;)*(?:[A-Za-z]{2,8}\d{0,2}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,6});|&(?:nbsp|eacute|egrave|agrave)\b")
# What is left of one that lost its beginning: «Généralecute;». French words end in -cute too, but have a space before «;».
BROKEN = pattern(
    r"(?<![&\w;])\p{L}[\p{L}'-]*(?P<code>(?:e?acute|cute|[aeiou]?grave|[aeiou]circ|ccedil|[aeiou]uml|[rl][sd]?quo|nbsp|hellip|amp));"
)
ADDRESS = pattern(r"(?:https?://|www\.)\S*$")


@rule(
    name="encoding.entity",
    severity="error",
    language="any",
    needles=("&", "cute;", "grave;", "circ;", "cedil;", "uml;", "quo;", "nbsp;", "hellip;", "amp;"),
    message="“{match}”: an HTML entity left as code; it should be “{right}”.",
    message_fr="« {match} » : entité HTML restée en code ; il faut « {right} ».",
    bad=(
        Bad("Le conseil a vot{{&eacute;}} le budget.", "Le conseil a voté le budget."),
        Bad("L{{&#39;}}usine de Black{{&amp;}}Decker ferme.", "L'usine de Black&Decker ferme."),
        Bad("Le caf{{&amp;eacute;}} ferme.", "Le café ferme."),
        Bad("La banque {{Généralecute;}} ferme, {{lrsquo;}}usine aussi.", None),
    ),
    good=(
        "La société AT&T et le cabinet Ernst & Young ; rien d’autre.",
        "Voir https://exemple.fr/?a=1&copy;=2 pour la suite.",
        "R&D; le mot est connu. Il persécute; elle exécute; l’accent grave; l’ampli.",
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
    for match in BROKEN.finditer(doc.text):
        if not known(match[0][:-1]) and not ADDRESS.search(doc.text, max(0, match.start() - 200), match.start()):
            yield Hit(Span(*match.span()), {"right": "…"})
