"""Dialogues: lines that a dash opens, one for each who speaks: « — Tu viens ?⏎ — Plus tard, dit-elle. »."""

import re

from lintnews.document import Document

TURN = re.compile(r"^[—–] ?(\S.*)$")
CLAUSE = re.compile(r"[,!?…] (?:[mlts]'|me |lui |nous |leur |se )?[^\W\d]+-(?:t-)?(?:il|elle|je)s?\b")
ENDS = tuple(".!?…»")


def turns(doc: Document) -> dict[int, tuple[int, int]]:
    """Where each turn begins (its dash), with its end and its number in the dialogue. A list is none: in a dialogue every line
    is a sentence, and somewhere in the article a clause tells who speaks or a question is answered."""
    blocks: list[list[tuple[int, int]]] = []
    block: list[tuple[int, int]] = []
    at = 0
    for line in (*doc.plain.split("\n"), "."):
        if TURN.match(line):
            block.append((at, at + len(line.rstrip())))
        elif line.strip() and block:
            blocks.append(block)
            block = []
        at += len(line) + 1
    lines = [[doc.plain[start:end] for start, end in block] for block in blocks]
    if not any(map(_told, lines)):
        return {}
    return {
        start: (end, number)
        for block, words in zip(blocks, lines, strict=True)
        if all(turn.endswith(ENDS) for turn in words)
        for number, (start, end) in enumerate(block)
    }


def _told(lines: list[str]) -> bool:
    """Whether a clause tells who speaks, or a question is answered."""
    spoken = any(CLAUSE.search(turn) for turn in lines) or any(turn.endswith("?") for turn in lines[:-1])
    return spoken and all(turn.endswith(ENDS) for turn in lines)
