"""Applying fixes to a text: those that do not overlap, in one pass; the others wait for the next."""

from collections.abc import Iterable

from lintnews.finding import Fix, Safety


def apply(text: str, fixes: Iterable[Fix], safeties: Iterable[Safety]) -> tuple[str, int]:
    """``text`` with the fixes of the given safeties made, and how many were made.

    A fix is made whole or not at all; of two that touch the same place the first one wins.
    """
    allowed = set(safeties)
    taken: list[tuple[int, int, str]] = []
    count = 0
    for fix in fixes:
        if fix.safety not in allowed or not fix.edits:
            continue
        if any(_clash(edit.span.start, edit.span.end, taken) for edit in fix.edits):
            continue
        taken += [(edit.span.start, edit.span.end, edit.new) for edit in fix.edits]
        count += 1
    parts = []
    at = 0
    for start, end, new in sorted(taken):
        parts += [text[at:start], new]
        at = end
    return "".join([*parts, text[at:]]), count


def _clash(start: int, end: int, taken: list[tuple[int, int, str]]) -> bool:
    return any((start < other_end and other < end) or start == other for other, other_end, _ in taken)
