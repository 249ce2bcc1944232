"""Quotation marks: what each one looks like, what touches it, and what it costs to read it as an opening or a closing one."""

from lintnews.document import Document
from lintnews.patterns import pattern
from lintnews.record import NamedTuple
from lintnews.span import Span

MARK = pattern(r"[«»“”„\"]")
OPENING_SHAPES = "«“„"
CLOSING_SHAPES = "»”"

# Costs, fitted on clean articles and injected defects: a setting that contradicts the role costs less than a shape that does.
SHAPE = 10
SETTING = 4
NEUTRAL_SETTING = 7


class Mark(NamedTuple):
    """A quotation mark as it was read. ``left`` and ``right`` are the characters that touch it (space at the edges)."""

    at: int
    char: str
    opens: bool
    left: str
    right: str

    @property
    def span(self) -> Span:
        """The mark itself."""
        return Span(self.at, self.at + 1)

    @property
    def swapped(self) -> bool:
        """Whether its shape is that of the other role."""
        return self.char in (CLOSING_SHAPES if self.opens else OPENING_SHAPES)


def setting_cost(char: str, opens: bool, left: str, right: str, plain: str, place: int) -> int:
    """What it costs to read the mark so, by its shape and by what touches it."""
    cost = 0
    if char != '"':
        wrong = CLOSING_SHAPES if opens else OPENING_SHAPES
        if char in wrong:
            cost += SHAPE
    weight = NEUTRAL_SETTING if char == '"' else SETTING
    word_left, word_right = left.isalnum(), right.isalnum()
    space_left, space_right = left.isspace(), right.isspace()
    if opens:
        if word_left or left in ".!?…,;%":
            cost += weight
        if right == "\n" or right in ",.;)":
            cost += weight
        if char == '"' and space_right and not space_left:
            cost += weight // 2
        if char != '"' and not space_right and not word_right and right in ",;.":
            cost += weight
    else:
        if word_right:
            cost += weight
        if left == "\n" or left in "([":
            cost += weight
        if char == '"' and space_left and not space_right and right not in ",.;:!?)":
            cost += weight // 2
        if char == '"' and space_left and word_right:
            cost += weight
    if char == '"' and space_left and space_right:
        # « " » with a space on both sides: nothing but the words around can tell
        before = plain[max(0, place - 2) : place].strip()
        if opens and before[-1:] in ".,!?":
            cost += 1
    return cost


def kindred(opening: str, closing: str) -> bool:
    """Whether the two marks make a pair; a mark of the wrong shape pairs with its own kind."""
    return any(opening in kind and closing in kind for kind in ("«»", "“”", "„“", "„”", '"'))


def adjacent_twin(doc: Document, mark: Mark) -> int | None:
    """Where the same mark stands right beside ``mark``, at most a space apart; None where it does not."""
    plain = doc.plain
    for at in (mark.at - 1, mark.at + 1, mark.at - 2, mark.at + 2):
        between = plain[min(at, mark.at) + 1 : max(at, mark.at)]
        if 0 <= at < len(plain) and plain[at] == mark.char and not between.strip(" "):
            return at
    return None
