"""Words that LanguageTool does not know, less those that are no mistakes."""

from collections import Counter

from lintnews.document import Document
from lintnews.languagetool.match import Match
from lintnews.layers.names import capital
from lintnews.layers.tokens import tokens
from lintnews.lexicon import is_common, known
from lintnews.names.keys import fold

LEAST = 4  # letters
LONG = 9  # letters of a word that may be two slips from the right one
COINED = ("iste", "istes", "isme", "ismes")  # followers of a party or a person: « caquiste »
TRIED = 2  # LanguageTool's first replacements


def slip_for(doc: Document, match: Match) -> str:
    """The common word that the match's word is a slip for; empty where there is none.

    It must be in lower case, once in the article, unknown, no part of a compound, between known words, and one slip from one of the
    first replacements, or two where it is long. What the article writes twice it means to write.
    """
    plain = doc.plain
    start, end = match.span
    word = plain[start:end]
    if len(word) < LEAST or not word.isalpha() or not word.islower() or known(word) or word.endswith(COINED):
        return ""
    if "-" in (plain[start - 1 : start], plain[end : end + 1]):
        return ""
    if doc[counted][word] != 1 or _foreign(doc, start):
        return ""
    most = 2 if len(word) >= LONG else 1
    for one in match.replacements[:TRIED]:
        if one.isalpha() and one.islower() and is_common(one) and _slips(word, one, most):
            return one
    return ""


def counted(doc: Document) -> Counter[str]:
    """How often each word stands in the article, in lower case."""
    return Counter(doc[tokens].lowered)


def _foreign(doc: Document, start: int) -> bool:
    """Whether the word's neighbour is unknown or has a capital that opens no sentence: a title or term of another language."""
    words = doc[tokens]
    at = words.at(start)
    for beside in (at - 1, at + 1):
        if 0 <= beside < len(words.words) and words.words[beside][0].isalpha():
            word = words.words[beside]
            if not known(word.rstrip("'")) and not known(word):
                return True
            opens = (
                beside < 1
                or words.words[beside - 1] in '.!?…:«»"“”'
                or words.starts[beside] - words.ends[beside - 1] > 1
            )
            if beside < at and capital(word) and not opens:
                return True
    return False


def _slips(word: str, other: str, most: int) -> bool:
    """Whether ``most`` letters at most are wrong, missing, too many or exchanged with the next; an accent is no letter."""
    one, two = fold(word), fold(other)
    if one == two:
        return True
    if abs(len(one) - len(two)) > most or one[0] != two[0]:
        return False
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, char in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, against in enumerate(two, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (char != against))
            if i > 1 and j > 1 and char == two[j - 2] and one[i - 2] == against:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1] <= most
