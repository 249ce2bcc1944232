"""typography.unpaired-parenthesis"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.paragraphs import paragraphs
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

SIGN = pattern(r"(?<![:;][-']?)[()]")  # not the smileys
# No parenthesis where it stands alone: the marks of a list, « 1) », « a) ».
LIST = pattern(r"(?<![\w-])(?:\d{1,3}(?:\.\d)?|\p{L}|[ivxIVX]{1,4}) ?\)")
CARRIED_MOST = 4  # paragraphs that a parenthesis may run over


@rule(
    name="typography.unpaired-parenthesis",
    severity="warning",
    language="any",
    needles=("(", ")"),
    message="“{match}” has no other half: a parenthesis, or what it held, is missing.",
    message_fr="« {match} » reste seule : il manque une parenthèse, ou ce qu’elle contenait.",
    bad=(
        Bad("Le député {{(}}Lot, a voté contre la loi."),
        Bad("Le député Lot{{)}} a voté contre la loi."),
        Bad("Ils étaient {{(}}trois. Ils sont (deux)."),
    ),
    good=(
        "Deux raisons : a) le prix ; b) le temps. 1) Oui.",
        "Bravo :) et tant pis :(",
        "Il a (longuement\nhésité) puis cédé.",
        "Le groupe (Lyon (69), Nice) se réunit.",
    ),
)
def unpaired(doc: Document) -> Iterator[Hit]:
    """A parenthesis that opens and never closes, or closes and never opened.

    The reader cannot tell where the aside ends; in scraped copy the words up to the other half are often gone too.

    fr:
    Une parenthèse qui s'ouvre et ne se ferme pas, ou l'inverse.
    Le lecteur ne sait où finit l'incise ; dans un texte aspiré, les mots jusqu'à l'autre moitié ont souvent disparu aussi.
    """
    plain = doc.plain
    waiting: list[tuple[int, int]] = []
    for number, paragraph in enumerate(doc[paragraphs]):
        begins = plain.rfind("\n", 0, paragraph.span.start) + 1
        for match in SIGN.finditer(plain, begins, paragraph.span.end):
            if match[0] == "(":
                waiting.append((match.start(), number))
            elif waiting and number - waiting[-1][1] < CARRIED_MOST:
                waiting.pop()
            elif not LIST.search(plain, max(begins, match.start() - 6), match.end()):
                yield Hit(Span(*match.span()))
    for at, _ in waiting:
        yield Hit(Span(at, at + 1))
