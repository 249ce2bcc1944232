"""encoding.control"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, delete, replace, rule
from lintnews.span import Span

# A control after one of these letters is the tail of a misread UTF-8 letter: encoding.mojibake says that.
CONTROL = pattern(r"(?<![ÃÂÅâðï\u0080-\u009f])[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+")


@rule(
    name="encoding.control",
    severity="error",
    language="any",
    needles=tuple(chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n\r"),
    message="Invisible control character ({code}); it should be “{right}”.",
    message_fr="Caractère de contrôle invisible ({code}) ; il faut « {right} ».",
    bad=(
        Bad("L{{\u0092}}usine a fermé.", "L’usine a fermé."),
        Bad("Le prix{{\u0003}} du lait monte.", "Le prix du lait monte."),
        Bad("Trois {{\u009c}}uvres {{\u0093}}volées.", "Trois œuvres “volées."),
    ),
    good=("L’usine a fermé.\r\nElle rouvrira.", "Nom\tÂge", "Le mot\u00a0: fin."),
)
def control(doc: Document) -> Iterator[Hit]:
    """A character with no shape: a byte of windows-1252 kept as it was (U+0080 to U+009F), or a control of a terminal.

    Apostrophes, dashes and œ vanish from the page. The fix puts the sign that windows-1252 has there, and takes other
    controls out.

    fr:
    Un caractère sans forme : un octet de windows-1252 gardé tel quel (U+0080 à U+009F) ou un contrôle de terminal.
    Apostrophes, tirets et œ disparaissent de la page. La correction met le signe que windows-1252 a là, et supprime les
    autres contrôles.
    """
    for match in CONTROL.finditer(doc.text):
        start, end = match.span()
        right = bytes(map(ord, match[0])).decode("cp1252", "ignore")
        right = "".join(filter(str.isprintable, right))
        fix = replace(start, end, right) if right else delete(start, end)
        yield Hit(Span(start, end), {"code": " ".join(f"U+{ord(char):04X}" for char in match[0]), "right": right}, fix)
