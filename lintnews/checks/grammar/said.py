"""LanguageTool's words as hits: what every rule of this family reports its defect with."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.grammar import Passed, passed
from lintnews.rule import Hit, replace


def hits(doc: Document, defect: str) -> Iterator[Hit]:
    """The matches of one defect outside quotations; a fix where LanguageTool has one proposal only."""
    for one in doc[passed]:
        if one.defect == defect and not one.quoted:
            yield hit(doc, one)


def hit(doc: Document, one: Passed) -> Hit:
    """A match with LanguageTool's message and the name of its rule; a quotation gets no fix."""
    match = one.match
    fix = None
    if len(match.replacements) == 1 and not one.quoted:
        new = match.replacements[0]
        fix = replace(*match.span, new.replace("'", "’") if "’" in doc.text else new, safety="unsafe")
    return Hit(
        match.span,
        {"said": " ".join(match.message.split()), "id": match.rule, "near": "".join(match.replacements[:1])},
        fix,
    )
