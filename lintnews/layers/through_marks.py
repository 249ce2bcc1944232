"""Words that do not agree with one on the other side of a quotation mark, as LanguageTool tells of the text read through its marks.

LanguageTool stops at « » and “ ”. A match is kept where the marks hid it, where the word that it should agree with is found on
the other side of a mark, and where our own lexicon has not found it already.
"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.languagetool.match import Match
from lintnews.layers.disagreements import Disagreement, disagreements
from lintnews.layers.languagetool import checker
from lintnews.layers.noun_groups import COLLECTIVE, METALINGUISTIC, PRONOUNS
from lintnews.layers.tokens import Tokens, tokens
from lintnews.layers.transparent import Passage, transparent
from lintnews.lexicon import analyses
from lintnews.span import Span

CATEGORIES = ("AGREEMENT", "CAT_GRAMMAIRE")


def through_marks(doc: Document) -> tuple[Disagreement, ...]:
    """What LanguageTool finds through the marks; nothing where the deep tier is off."""
    asked = doc[checker]
    passages = doc[transparent] if asked else ()
    if asked is None or not passages:
        return ()
    told = {one.word for one in doc[disagreements]}
    found: list[Disagreement] = []
    for passage, matches in zip(passages, asked.check([one.text for one in passages], CATEGORIES), strict=True):
        here = [one for match in matches for one in _disagreement(doc, passage, match)]
        here = [one for one in here if not any(one.word.overlaps(word) for word in told)]
        if here:
            plain = _plain(doc, passage)
            (seen,) = asked.check([plain.of(doc.plain)], CATEGORIES)
            shown = [match.span.shift(plain.start) for match in seen]
            found += [one for one in here if not any(one.word.overlaps(span) for span in shown)]
    return tuple(found)
