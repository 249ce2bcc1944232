"""number.minute: a minute of play on the wrong side of half-time."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

MINUTE = r" \((?P<minute>\d{1,2})(?:e|ème|')(?: minute)?\)"
BREAK = r"(?:la mi-temps|la pause|le repos)"
BEFORE = rf"\bavant {BREAK}{MINUTE}"
AFTER = rf"\b(?:(?:juste|peu) après {BREAK}|au retour des vestiaires|dès la reprise){MINUTE}"
LATEST = 50  # a first half of 45 minutes with its added time, counted on
EARLIEST = 30  # no half of football (45), rugby (40) or handball (30) is shorter


@rule(
    name="number.minute",
    severity="warning",
    message="“{match}”: no half-time falls there; check the minute.",
    message_fr="« {match} » : la mi-temps ne tombe pas là ; vérifiez la minute.",
    bad=(
        Bad("Roche a doublé la mise {{juste avant la mi-temps (63e)}}."),
        Bad("Roche a égalisé {{au retour des vestiaires (12e)}}."),
    ),
    good=(
        "Roche a doublé la mise juste avant la mi-temps (43e).",
        "Roche a égalisé au retour des vestiaires (47e).",
        "Roche a marqué avant la pause (12e) et après (63e).",
    ),
    needles=(
        "avant la mi-temps (",
        "avant la pause (",
        "avant le repos (",
        "après la",
        "après le repos (",
        "vestiaires (",
        "la reprise (",
    ),
)
def minute(doc: Document) -> Iterator[Hit]:
    """A goal just before half-time cannot fall in the 63rd minute, nor one just after it in the 12th.

    The minute was mistyped, or two goals changed places. Halves last 30 minutes or more in handball, rugby and football. Check
    the minute in the match report.

    fr: Un but marqué juste avant la mi-temps ne peut l’être à la 63e minute, ni un but au retour des vestiaires à la 12e.

    La minute a été mal saisie, ou deux buts ont été intervertis. Une mi-temps dure au moins 30 minutes, au handball, au rugby
    et au football. Vérifiez la minute dans la feuille de match.
    """
    for shape, wrong in ((BEFORE, range(LATEST + 1, 121)), (AFTER, range(EARLIEST))):
        for match in patterns.find(shape, doc.plain):
            if int(match["minute"]) in wrong:
                start = (
                    match.start() - 6 if doc.plain.startswith("juste ", max(0, match.start() - 6)) else match.start()
                )
                yield Hit(Span(start, match.end()))
