"""residue.recurring: a line that stands in many articles of its source."""

import os
from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.paragraphs import whole_line
from lintnews.recurring import Recurring, lines_of
from lintnews.rule import Bad, Hit, delete, rule
from lintnews.span import Span

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(__file__))), "data", "residue")


@rule(
    name="residue.recurring",
    severity="error",
    language="any",
    message="“{match}” stands in {share} % of this source’s articles: its page, not its news; delete it.",
    message_fr="« {match} » figure dans {share} % des articles de cette source : c’est la page, non l’article ; à supprimer.",
    bad=(
        Bad(
            "Le bac reprend la mer\nLe bac repart.\n{{Vu du phare : les marins s’inquiètent}}\nIl part à midi.",
            "Le bac reprend la mer\nLe bac repart.\nIl part à midi.",
        ),
        Bad(
            "Le bac reprend la mer{{ | Le Courrier du Môle}}\nLe bac repart.\n{{Le Courrier du Môle, 12 quai des Brumes}}",
            "Le bac reprend la mer\nLe bac repart.",
        ),
    ),
    good=(
        "Le bac reprend la mer\nVu du phare, le bac est petit.\nLe Courrier du Môle l’écrit au 12 quai des Brumes.",
        "Le Courrier du Môle\nLe journal de l’île fête ses cent ans.",
    ),
)
def recurring(doc: Document, *, learnt: tuple[str, ...] = ("example.yaml",)) -> Iterator[Hit]:
    """A line stands, but for dates and numbers, in many articles of the source: it is furniture of its page.

    Such lines are learnt once for each source: «lintnews corpus --learn-residue FOLDER --output FILE» counts them, and the
    setting “residue” of the configuration names the files. Without it the rule is not run. Look through the file before
    you use it, and take out what belongs to the articles.

    fr: Une ligne figure, aux dates et aux nombres près, dans beaucoup d’articles de la source : c’est le décor de sa page.
    Ces lignes s’apprennent une fois par source : « lintnews corpus --learn-residue DOSSIER --output FICHIER » les compte,
    et le réglage « residue » de la configuration nomme les fichiers. Sans lui la règle n’est pas exécutée. Relisez le
    fichier avant de vous en servir, et retirez-en ce qui appartient aux articles.
    """
    known = lines_of(tuple(os.path.join(FOLDER, name) for name in learnt))
    plain, at, title = doc.plain, 0, True
    for row in plain.split("\n"):
        words = row.strip()
        start = at + len(row) - len(row.lstrip())
        at += len(row) + 1
        if not words:
            continue
        end = start + len(words)
        if title and (tail := known.tail(words)):
            cut, found = tail
            yield _hit(found, Span(start + cut, end), Span(start + cut, end))
        elif one := known.find(words):
            yield _hit(one, Span(start, end), whole_line(plain, start, end))
        title = False


def _hit(line: Recurring, span: Span, cut: Span) -> Hit:
    return Hit(span, {"share": f"{100 * line.share:.0f}"}, delete(*cut, "unsafe"))
