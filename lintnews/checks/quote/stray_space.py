"""quote.stray-space"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.finding import Edit, Fix
from lintnews.layers.quotes import quotes
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span


@rule(
    name="quote.stray-space",
    severity="warning",
    needles=('"', "“", "”"),
    message="“{match}”: the space is on the wrong side of the quotation mark.",
    message_fr="« {match} » : l’espace est du mauvais côté du guillemet.",
    bad=(
        Bad('Il fait de{{" l}}a cour" un outil.', 'Il fait de "la cour" un outil.'),
        Bad('Une main lave "l’autr{{e "}}. Et puis rien.', 'Une main lave "l’autre". Et puis rien.'),
        Bad('Elle dit{{" o}}ui" et s’en va.', 'Elle dit "oui" et s’en va.'),
    ),
    good=(
        'Il fait de " la cour " un outil.',
        'Il fait de "la cour" un outil.',
        'Un écran de 40" à la maison, "le grand", dit-il.',
    ),
)
def stray_space(doc: Document) -> Iterator[Hit]:
    """A space inside the quotation on one side only, or on the inner side of the mark instead of the outer one.

    Straight marks show by their spaces what they open and close. A house may write " so " or "so", but the same on both sides.

    fr:
    Une espace à l'intérieur de la citation d'un seul côté, ou du côté intérieur du guillemet au lieu de l'extérieur. Les
    guillemets droits ne disent que par leurs espaces ce qu'ils ouvrent et ferment.
    """
    for quote in doc[quotes]:
        first, last = quote.open, quote.close
        if (
            not first
            or not last
            or first.char not in '"“'
            or last.char not in '"”'
            or not quote.inside.of(doc.text).strip()
        ):
            continue
        lead, trail = first.right in " \u00a0\u202f", last.left in " \u00a0\u202f"
        if lead and (not trail or first.left.isalpha()):
            outer = " " if first.left.isalpha() or first.left in ",;:" else ""
            edit = Edit(Span(first.at, first.at + 2), outer + first.char)
            yield Hit(Span(first.at, first.at + 3), {}, Fix((edit,), "safe"))
        if trail and (not lead or last.right.isalpha()):
            outer = " " if last.right.isalpha() else ""
            edit = Edit(Span(last.at - 1, last.at + 1), last.char + outer)
            yield Hit(Span(last.at - 2, last.at + 1), {}, Fix((edit,), "safe"))
