"""attribution.unfinished"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.attributions import saying
from lintnews.lexicon import analyses, known
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

CLAUSE = pattern(
    r" qu(?<=(?<![nN]')\b(?P<at>(?:a|ont) (?P<said>\p{Ll}{2,}) qu))(?:e |')"
    r"(?P<told>(?:l[ea] |les |l'|un |une |des |ce |cette |ces |son |sa |ses )[\p{L}' -]{3,80})\.(?=[ \n]|$)"
)


@rule(
    name="attribution.unfinished",
    severity="error",
    needles=(" que la ", " que le ", " que l'", " que les ", " que ce", " que s", " qu'un"),
    message="“{match}”: no verb follows “que”; what was said has been lost.",
    message_fr="« {match} » : aucun verbe ne suit « que » ; ce qui a été dit a disparu.",
    bad=(
        Bad("Le conseil {{a précisé que la sécurité routière}}. Le vote aura lieu lundi."),
        Bad("Les éleveurs {{ont indiqué qu’une partie du bétail}}.\nUne aide est promise."),
    ),
    good=(
        "Le conseil a précisé que la route rouvre. Il n’a dit que la vérité. Elle a dit que oui.",
        "Le conseil a plus dit que le maire. Il a préféré que la sécurité.",
        "Elle a raconté que le boulanger, ce matin, dormait.",
        "Elle a ajouté que les usagers peuve demander un délai.",
    ),
)
def unfinished_saying(doc: Document) -> Iterator[Hit]:
    """“A précisé que” with a noun and a full stop behind it.

    The clause that “que” opens has a subject and no verb: a link, a quotation or a cut took the rest. Take it from the source.

    fr:
    « A précisé que », un nom, un point. La proposition que « que » ouvre a un sujet et pas de verbe : un lien, une citation ou
    une coupe a emporté la suite. Reprenez-la à la source.
    """
    plain = doc.plain
    for match in CLAUSE.finditer(plain):
        words = match["told"].replace("'", "' ").replace("-", " ").split()
        if not all(map(known, words)):
            continue  # the word that nobody knows may be the verb: «que les usagers peuve demander un délai»
        if any(
            found.pos == "verb" and found.mood not in ("", "ppas", "inf") for word in words for found in analyses(word)
        ):
            continue
        if saying(match["said"], participle=True):
            yield Hit(Span(match.start("at"), match.end() - 1))
