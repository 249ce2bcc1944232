"""Sentences: a paragraph cut at its full stops, not at abbreviations, initials, numbers or inside a quotation's edge."""

from lintnews.document import Document
from lintnews.layers.paragraphs import paragraphs
from lintnews.patterns import VERBOSE, Match, pattern
from lintnews.span import Span

# A full stop after one of these does not end a sentence when a capital follows.
ABBREVIATIONS = frozenset(
    "m mm mme mlle mmes mlles dr drs pr prof me mgr gén gal col lt lt-col cap cdt sgt st ste sts av bd blvd art al "
    "p pp vol n no nos env min max tél fig cf ex éd dir trad sén j.-c jr sr vs etc approx hab dép réf janv févr juil "
    "sept oct nov déc ph th chr ch fr inc ltd corp co rép dem".split()
)
BOUNDARY = pattern(
    r"""
      (?P<stop>[.!?…]+)
      (?P<close>\ ?[»”]|["')\]](?!\w))*            # marks that close what the sentence opened
      (?:(?P<gap>\ +)|(?=[«“]))
      (?=[«“"'(\[–—-]?\ ?[\p{Lu}\d«“"\[(–—])      # what follows can begin a sentence
    """,
    VERBOSE,
)
WORD_BEFORE = pattern(r"[\w.-]+$")


def sentences(doc: Document) -> tuple[Span, ...]:
    """Sentences of all paragraphs, without the spaces between them.

    A sentence that wrongly begins in lower case stays with the one before: that is a rule's matter.
    """
    plain = doc.plain
    found: list[Span] = []
    boundaries = BOUNDARY.finditer(plain)  # none goes over a line's end
    match = next(boundaries, None)
    for paragraph in doc[paragraphs]:
        start, end = paragraph.span
        while match and (at := match.start()) < end:
            if at >= start and not _abbreviated(plain, start, match):
                stop = match.start("gap") if match["gap"] else match.end()
                found.append(Span(start, stop))
                start = match.end()
            match = next(boundaries, None)
        if start < end:
            found.append(Span(start, end))
    return tuple(found)


def _abbreviated(plain: str, start: int, match: "Match[str]") -> bool:
    if match["stop"] != ".":
        return False
    word = WORD_BEFORE.search(plain, max(start, match.start() - 20), match.start())
    if word is None:
        return False
    before = word[0].strip(".-")
    if len(before) == 1 and before.isupper():
        return match["close"] is None  # an initial: J. Dupont
    return before.lower() in ABBREVIATIONS and match["close"] is None and not _ends_list(before, plain, match.end())


def _ends_list(word: str, plain: str, after: int) -> bool:
    """Whether ``etc.`` or a month's short form ends the sentence after all: a function word follows in capitals."""
    return word.lower() in {"etc", "min", "max", "hab", "env", "ex"} and plain[after : after + 1].isupper()
