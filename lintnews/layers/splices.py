"""Splices: places where a capital begins a new sentence right after a quotation that has no full stop, inside or outside."""

from bisect import bisect_right

from lintnews.document import Document
from lintnews.layers.marks import Mark
from lintnews.layers.paragraphs import Paragraph, paragraphs
from lintnews.layers.quotes import quotes
from lintnews.layers.tokens import tokens
from lintnews.lexicon import analyses
from lintnews.record import NamedTuple
from lintnews.span import Span

# What can begin a sentence and does not begin a name.
OPENERS = {"det", "pron", "prep", "adv", "conj"}
LONG = 5  # words; a longer quotation is no title that a name could follow: « Le Mépris » Jean-Luc Godard


class Splice(NamedTuple):
    """The closing mark and the word that begins the next sentence; ``span`` holds both."""

    mark: Mark
    word: str
    span: Span


def splices(doc: Document) -> tuple[Splice, ...]:
    """All splices in the running text; headlines, headings and titles of works that a name follows are left out."""
    words = doc[tokens]
    found = []
    for quote in doc[quotes]:
        mark = quote.close
        if mark is None or doc.plain[: mark.at].rstrip()[-1:] in {*".!?…:,;"}:
            continue
        after = mark.at + 1
        at = words.at(after) + (mark.right == " ")
        if at >= len(words.words) or not 0 <= words.starts[at] - after <= 1 or not words.words[at][0].isupper():
            continue
        long = len(quote.inside.of(doc.plain).split()) >= LONG
        if (long or _opens_sentence(*words.words[at : at + 2])) and _line(doc, mark.at).kind in ("text", "item"):
            found.append(Splice(mark, words.words[at], Span(mark.at, words.ends[at])))
    return tuple(found)


def _opens_sentence(word: str, following: str = "") -> bool:
    if word in ("La", "Le", "El") and following[:1].isupper():
        return False  # La Rochelle, Le Havre
    return any(found.pos in OPENERS for found in analyses(word))


def _line(doc: Document, at: int) -> Paragraph:
    return doc[paragraphs][bisect_right(doc[paragraphs], at, key=lambda paragraph: paragraph.span.end)]
