"""Hits for the odd spellings that ``lintnews.layers.variants`` finds: three rules share them, one for each defect."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.finding import Edit, Fix
from lintnews.layers.variants import Defect, variants
from lintnews.rule import Hit


def odd_spellings(doc: Document, defect: Defect) -> Iterator[Hit]:
    """The hits of one defect; the fix mends all places with the odd spelling, unsafe because the usual one may be wrong."""
    for variant in doc[variants]:
        if variant.defect == defect:
            fix = Fix(tuple([Edit(span, variant.usual) for span in (variant.span, *variant.again)]), "unsafe")
            yield Hit(variant.span, {"usual": variant.usual}, fix, (variant.twin, *variant.again))
