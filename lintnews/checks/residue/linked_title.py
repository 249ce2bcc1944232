"""residue.linked-title: the title of the article that a left-over link pointed to."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.paragraphs import paragraphs
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

LABEL = (
    r"(?i)[^\w\n«\"]{0,3}(?:(?:[àa] )?(?:lire|voir|écouter|regarder|découvrir) (?:aussi|également|encore)|[àa] (?:re)?(?:lire|voir)"
    r"|sur le même (?:sujet|thème)|(?:articles|sujets|contenus) (?:liés|associés|similaires|connexes)|dans la même rubrique"
    r"|(?:suivez|retrouvez|consultez) (?:toute |ici )?(?:la couverture|notre (?:direct|dossier|live|couverture))[^.:]{0,40}"
    r"|notre dossier|la rédaction vous (?:conseille|recommande)|à ne pas (?:manquer|rater))\W{0,3}"
)
MOST = 180
HEADLINE = 45  # code points; after the first title, a shorter line is rather a heading of the text
UNFINISHED = r"[^.;,:]$"


@rule(
    name="residue.linked-title",
    severity="error",
    message="“{match}”: title of another article, left after its link; delete the line.",
    message_fr="« {match} » : titre d’un autre article, resté après son lien ; supprimez la ligne.",
    bad=(
        Bad(
            "Le vote est clos.\nLire aussi\n{{Le budget de la ville, poste par poste}}\nLes élus se réunissent lundi à huis clos."
        ),
        Bad(
            "Le vote est clos.\nSuivez la couverture complète\n{{Les municipales en Bretagne}}\nLes élus se réunissent lundi."
        ),
    ),
    good=(
        "Le vote est clos.\nLire aussi\nLes élus se réunissent lundi à huis clos.",
        "Le vote est clos.\nUn budget en baisse\nLes élus se réunissent lundi.",
        "Le vote est clos.\nLire aussi : Le budget en baisse\nUn vote serré\nLes élus se réunissent lundi.",
    ),
    needles=(
        *(
            "lire",
            "voir aussi",
            "voir également",
            "voir encore",
            "aussi\n",
            "également\n",
            "encore\n",
            "à voir",
            "sur le même",
        ),
        *("la couverture", "notre d", "notre l", "notre c", "rédaction vous", "même rubrique", "s liés", "s associés"),
        *("s similaires", "s connexes", "à ne pas "),
    ),
)
def linked_title(doc: Document) -> Iterator[Hit]:
    """A line like a headline follows « Lire aussi » or « Suivez la couverture complète ».

    It is the title of the article or dossier that the link led to. Delete it with the link.

    fr: Une ligne semblable à un titre suit « Lire aussi » ou « Suivez la couverture complète ».
    C’est le titre de l’article ou du dossier vers lequel le lien menait. Supprimez-la avec le lien.
    """
    for span in linked(doc):
        yield Hit(span)


def linked(doc: Document) -> Iterator[Span]:
    """The lines that a label of a link leads to."""
    plain = doc.plain
    since = 0  # lines since the label; 0: there was none
    for paragraph in doc[paragraphs]:
        start, end = plain.rfind("\n", 0, paragraph.span.start) + 1, paragraph.span.end
        line = plain[start:end].strip()
        if paragraph.kind == "separator":
            continue
        if len(line) < MOST and patterns.fullmatch(LABEL, line):
            since = 1
        elif since and len(line) < MOST and patterns.search(UNFINISHED, line) and (since == 1 or len(line) >= HEADLINE):
            yield Span(end - len(plain[start:end].lstrip()), end)
            since += 1
        else:
            since = 0
