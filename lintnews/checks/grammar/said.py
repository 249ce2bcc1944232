"""LanguageTool's words as hits: what every rule of this family reports its defect with."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.grammar import passed
from lintnews.rule import Hit, replace

PROPOSED = 3  # of LanguageTool's proposals, in a message
QUOTED = "quoted"  # instead of a defect: all of them, inside quotations


def hits(doc: Document, defect: str, words: tuple[str, ...] = ()) -> Iterator[Hit]:
    """The matches of one defect outside quotations, or of all inside them, less the newsroom's own ``words``.

    A fix where LanguageTool has one proposal only; a quotation gets none.
    """
    for match, found, quoted in doc[passed]:
        said = match.span.of(doc.text)
        if (QUOTED if quoted else found) != defect or said in words:
            continue
        fix = None
        if len(match.replacements) == 1 and not quoted:
            new = match.replacements[0]
            fix = replace(*match.span, new.replace("'", "’") if "’" in doc.text else new, safety="unsafe")
        near = "".join(match.replacements[:1])
        told = " ".join(match.message.split())
        if match.replacements:
            told = f"{told} → {', '.join(match.replacements[:PROPOSED])}"
        yield Hit(match.span, {"said": told, "id": match.rule, "near": near}, fix)
