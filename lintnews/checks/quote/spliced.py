"""quote.spliced"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.paragraphs import Paragraph, paragraphs
from lintnews.layers.quotes import Mark, quotes
from lintnews.layers.tokens import tokens
from lintnews.lexicon import analyses
from lintnews.rule import Bad, Hit, insert, rule
from lintnews.span import Span

# What can begin a sentence and does not begin a name.
OPENERS = {"det", "pron", "prep", "adv", "conj"}
LONG = 5  # words; a longer quotation is no title that a name could follow: « Le Mépris » Jean-Luc Godard


@rule(
    name="quote.spliced",
    severity="error",
    needles=("»", "”", '"'),
    message="“{match}”: no full stop between the quotation and the next sentence; is text missing?",
    message_fr="« {match} » : pas de point entre la citation et la phrase suivante ; manque-t-il du texte ?",
    bad=(
        Bad(
            "Il a vu passer « trois camions {{» Les}} gardes n’ont rien dit.",
            "Il a vu passer « trois camions ». Les gardes n’ont rien dit.",
        ),
        Bad(
            'Elle promet "un calendrier{{" Dans}} la salle, on applaudit.',
            'Elle promet "un calendrier". Dans la salle, on applaudit.',
        ),
    ),
    good=(
        "« Où étiez-vous ? » Les gardes n’ont rien dit.",
        "« C’est fini. » Le juge se lève.",
        "« Le Mépris » Jean-Luc Godard l’a tourné ici.",
        "Le chalutier « Étoile » La Rochelle l’attendait.",
        "L’exposition « Mémoires » Paris, du 2 au 9 mai",
    ),
)
def spliced(doc: Document) -> Iterator[Hit]:
    """Two sentences run together after a closing mark.

    A capital begins a new sentence right after a quotation that has no full stop, inside or outside: a rewrite has cut the end
    of the first sentence, often with its attribution. Check the dispatch: a full stop may do, or words are lost.

    fr:
    Deux phrases soudées après un guillemet fermant : une majuscule ouvre une phrase alors que la citation n'a de point ni
    dedans ni dehors. La réécriture a souvent coupé la fin de la première, attribution comprise. Vérifiez la dépêche.
    """
    words = doc[tokens]
    for quote in doc[quotes]:
        mark = quote.close
        if mark is None or _ended(doc.plain, mark):
            continue
        after = mark.at + 1
        at = words.at(after) + (mark.right == " ")
        if at >= len(words.words) or not 0 <= words.starts[at] - after <= 1 or not words.words[at][0].isupper():
            continue
        long = len(quote.inside.of(doc.plain).split()) >= LONG
        if not (long or _opens_sentence(*words.words[at : at + 2])) or _line(doc, mark.at).kind not in ("text", "item"):
            continue
        yield Hit(Span(mark.at, words.ends[at]), {}, insert(after, "." if mark.right == " " else ". ", "unsafe"))


def _ended(plain: str, mark: Mark) -> bool:
    """Whether the quotation brings its own full stop, or the mark ends no quotation of running text."""
    return plain[: mark.at].rstrip()[-1:] in {*".!?…:,;"}


def _opens_sentence(word: str, following: str = "") -> bool:
    if word in ("La", "Le", "El") and following[:1].isupper():
        return False  # La Rochelle, Le Havre
    return any(found.pos in OPENERS for found in analyses(word))


def _line(doc: Document, at: int) -> Paragraph:
    return next(p for p in doc[paragraphs] if p.span.end > at)
