"""repetition.sentence: one sentence of the article stands there twice."""

from collections.abc import Iterator

from lintnews.checks.repetition.paragraph import scripted, twins
from lintnews.document import Document
from lintnews.layers.paragraphs import HEADING_MOST, title
from lintnews.layers.quotes import quotes
from lintnews.layers.recurrences import recurrences
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

LEAST = 40  # code points; shorter sentences come back on purpose («Rien n’y fait.»)
MOST = 280
REFRAIN, LITANY = 3, 80  # so many times, and shorter than this: a refrain or a form, not an accident
EDGE = 4  # code points: the spaces and the full stop inside a quotation's marks
WORD = pattern(r"\w+")


@rule(
    name="repetition.sentence",
    severity="error",
    language="any",
    message="This sentence stands in the article already; keep one of the two.",
    message_fr="Cette phrase figure déjà dans l’article ; gardez-en une.",
    bad=(
        Bad(
            "La préfecture a ouvert une cellule d’écoute pour les familles. Il pleut.\n"
            "Le vent faiblit. {{La préfecture a ouvert une cellule d’écoute pour les familles}}."
        ),
        Bad(
            "Le conseil a voté le budget par trente voix contre douze.\nIl fait froid.\n"
            "Dans le détail : {{Le conseil a voté le budget, par trente voix contre douze}}, et s’est séparé."
        ),
        Bad(
            "« Nous irons tous jusqu’au bout », a dit le maire, Jean Roux. Il pleut. "
            "{{« Nous irons tous jusqu’au bout », a dit le maire.}}"
        ),
    ),
    good=(
        "Rien ne change ici. Le vent souffle. Rien ne change ici.",
        "En mars, la ville a compté douze cas de rougeole. En avril, la ville a compté douze cas de rougeole.",
        "« Nous avons perdu la maison et le verger »\nElle pleure. « Nous avons perdu la maison et le verger », dit-elle.",
    ),
)
def repeated_sentence(doc: Document) -> Iterator[Hit]:
    """The same sentence, spaces and marks apart, comes twice: a passage was pasted twice or two versions were merged.

    Keep it where it belongs. The finding marks the later one and names the earlier one. A heading or a quotation that
    is taken up again is normal.

    fr: La même phrase, espaces et signes à part, revient : un passage collé deux fois, ou deux versions fondues.
    Gardez-la où est sa place. Le constat marque la seconde et nomme la première. Un intertitre ou une
    citation reprise sont normaux.
    """
    head = title(doc)
    body = head.span.end if head else 0
    candidates = [span for span, _, _, own in doc[recurrences] if not own and span.end - span.start >= LEAST]
    if not candidates or scripted(doc):
        return
    words = list(WORD.finditer(doc.plain, body))
    running = " ".join(["", *(word[0].lower() for word in words), ""])
    done: set[int] = set()
    pasted = [second for _, second in doc[twins]]
    for span in candidates:
        if span.start < body:
            continue
        key = " ".join(["", *WORD.findall(span.of(doc.plain).lower()), ""])
        found = [running.count(" ", 0, at) for at in _starts(running, key)] if len(key) >= LEAST else []
        if len(found) >= REFRAIN and len(key) < LITANY:
            continue
        for at in found:
            place = Span(words[at].start(), words[at + key.count(" ") - 2].end())
            if place.overlaps(span) or normal(doc, span, place):
                continue
            first, second = sorted((span, place))
            if not done & {first.start, second.start} and not any(span.holds(second) for span in pasted):
                yield Hit(short(doc, second), related=(short(doc, first),))
            done.add(second.start)


def _starts(running: str, key: str) -> Iterator[int]:
    at = running.find(key)
    while at >= 0:
        yield at
        at = running.find(key, at + len(key) - 1)


def normal(doc: Document, first: Span, second: Span) -> bool:
    """Whether one is a heading or a whole quotation, or only part of a sentence: the article may come back to them."""
    plain = doc.plain
    for span in (first, second):
        line = plain[plain.rfind("\n", 0, span.start) + 1 : (plain + "\n").find("\n", span.end)].strip()
        if len(line) <= HEADING_MOST and not line.endswith((".", "…", "!")):
            return True
    edges = [(span, quote.inside) for span in (first, second) for quote in doc[quotes] if quote.span.holds(span)]
    cited = any(span.start - inside.start < EDGE and inside.end - span.end < EDGE for span, inside in edges)
    capital = [next(filter(str.isalnum, plain[span.start : span.end]), "").isupper() for span in (first, second)]
    return cited or capital[0] != capital[1]


def short(doc: Document, span: Span) -> Span:
    """``span`` cut to what a finding may show."""
    return span if span.end - span.start <= MOST else Span(span.start, doc.plain.rfind(" ", 0, span.start + MOST))
