"""structure.unfinished"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.paragraphs import paragraphs
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

# No sentence or headline ends on one of these; « un » can end one, and a short line those of MAY_END.
HANGING = frozenset(
    "de du des à au aux dans par chez vers entre le la les et ou que qui dont ce cette ces son sa ses leurs d'un d'une afin "
    "lorsque quelques plusieurs notamment sur selon comme notre votre nos vos mon mes chaque se ne l' d' qu' jusqu' jusqu'à "
    "jusqu'au jusqu'aux".split()
)
MAY_END = frozenset("contre pour avec sans sous en pendant depuis".split())
MAY_END_MOST = 60  # code points
SEVERAL = pattern(r"(?<=\p{Ll}{3})[.!?] \p{Lu}\p{Ll}")
LINK = pattern(r"[.!?…»] [^.!?…]{2,40}$")  # the label or heading that ends a box: « Je m'inscris »
HEADING = 40  # code points; a shorter label may end on « par »: « Propos recueillis par »
LONG = 120  # code points; shorter lines without a stop are headings, captions, signatures


@rule(
    name="structure.unfinished",
    severity="warning",
    message="The paragraph breaks off at “{match}”: its end was lost.",
    message_fr="Le paragraphe s’arrête sur « {match} » : la fin a été perdue.",
    bad=(
        Bad("Titre\nLe conseil a voté le budget. Il a aussi décidé de fermer la piscine pendant l’hiver, et le maire s’est engagé "
            "à rouvrir la {{bibliothèque}}\nUn autre jour viendra."),
        Bad("Le préfet commence la semaine {{par}}\nLe reste suit."),
        Bad(
            "Titre\nElle a travaillé pendant toute la guerre en tant qu’espion au service du roi {{contre}}\n"
            "Le reste de cette histoire est bien connu, écrit {{l'}}"
        ),
        Bad("Titre\nLe président a reçu hier soir les ministres et les élus {{des}}\nIl repart."),
    ),
    good=(
        "Titre\nPropos recueillis par\nJeanne Roux\nLe tour des villages",
        "Titre\nVoter contre\nChaque matin, lisez toutes les informations de la région avant tout le monde, chez vous et sans "
        "rien payer. Un seul geste suffit pour tout avoir. Je m’inscris",
        "Titre\nIl a dit :\n- le pain\n- le vin",
        "Titre\nLa ligne est coupée en deux. Elle continue ici, de mot en mot, dans une file qui n’a pas de fin et que la page\n"
        "coupe sans gêne.",
        "Titre\nTout est dit. « Nous partirons demain, avec la certitude d’avoir bien servi cette ville et ses habitants »",
    ),
)  # fmt: skip
def unfinished(doc: Document) -> Iterator[Hit]:
    """A paragraph or headline that ends on a preposition, an article or a conjunction, or a long one without a final mark.

    The rest was cut: a paywall, a lost link, a limit of length. Take the end from the source.

    fr:
    Un paragraphe ou un titre qui finit sur une préposition, un article ou une conjonction, ou un long sans signe final.
    La suite a été coupée : accès payant, lien perdu, limite de longueur. Reprenez la fin à la source.
    """
    plain = doc.plain
    lines = doc[paragraphs]
    for line, after in zip(lines, (*lines[1:], None), strict=False):
        start, end = line.span
        if after and (after.kind == "item" or not plain[after.span.start].isupper()):
            continue  # a list follows, or the text was broken into lines
        last = plain[max(start, end - 30) : end].rpartition(" ")[2]
        last = last if last in HANGING else last.rpartition("'")[2] or last
        if last in MAY_END and line.kind in ("text", "heading") and end - start >= MAY_END_MOST:
            yield Hit(Span(end - len(last), end))
            continue
        hangs = last in HANGING and (line.kind in ("title", "text") or end - start >= HEADING)
        long = line.kind == "text" and end - start >= LONG and last[-1:].isalpha()
        if hangs or (long and SEVERAL.search(plain, start, end) and not LINK.search(plain, start, end)):
            yield Hit(Span(end - len(last), end))
