"""Misspellings: words that neither our lexicon nor LanguageTool knows, and the common word that each is a slip for.

LanguageTool takes half its time to think of spellings for names; so it is only asked of the few words that may be slips.
"""

from collections import Counter

from lintnews.document import Document
from lintnews.languagetool.match import Match
from lintnews.layers.languagetool import checker
from lintnews.layers.names import STOPS, capital
from lintnews.layers.odd_words import odd_words
from lintnews.layers.tokens import Tokens, tokens
from lintnews.lexicon import is_common, known
from lintnews.names.keys import fold
from lintnews.span import Span

LONG = 9  # letters of a word that may be two slips from the right one
COINED = ("iste", "istes", "isme", "ismes", "eure", "eures")  # « un caquiste », « la rapporteure »
TRIED = 2  # LanguageTool's first replacements
SPELLING = "TYPOS"  # LanguageTool's category


def misspellings(doc: Document) -> tuple[Match, ...]:
    """LanguageTool's matches on words that are slips for a common one, which is their first replacement."""
    asked = doc[checker]
    spans = candidates(doc) if asked else ()
    if asked is None or not spans:
        return ()
    words = [span.of(doc.plain) for span in spans]
    found = []
    for span, word, answer in zip(spans, words, asked.check(words, (SPELLING,)), strict=True):
        for match in answer:
            near = _near(word, match.replacements) if match.span == Span(0, len(word)) else ""
            if near:
                others = [one for one in match.replacements if one != near]
                found.append(match._replace(span=span, replacements=(near, *others)))
    return tuple(found)


def candidates(doc: Document) -> tuple[Span, ...]:
    """Words in lower case that the lexicon does not have, once in the article, no part of a compound, between known words.

    What the article writes twice it means to write.
    """
    words, plain = doc[tokens], doc.plain
    unknown = [word for word in doc[odd_words].unknown if word.isalpha() and not word.endswith(COINED)]
    often = Counter(words.lowered) if unknown else {}
    found = []
    for word in unknown:
        if often[word] != 1:
            continue
        at = words.lowered.index(word)
        start, end = words.span(at)
        if not {plain[start - 1 : start], plain[end : end + 1]} & {"-", "(", ")", "[", "]"} and not _foreign(words, at):
            found.append(Span(start, end))
    return tuple(sorted(found))


def _foreign(words: Tokens, at: int) -> bool:
    """Whether a word within two is unknown, or the one before has a capital that opens no sentence: a title, another language."""
    for beside in range(max(0, at - 2), min(at + 3, len(words.words))):
        word = words.words[beside]
        if beside != at and word[0].islower() and word[-1] != "'" and not known(word):
            return True
    before = at - 1
    if before < 1 or not capital(words.words[before]) or words.starts[before] - words.ends[before - 1] > 1:
        return False
    return words.words[before - 1] not in STOPS


def _near(word: str, replacements: tuple[str, ...]) -> str:
    """The first of the replacements that is a common word and near enough; empty where there is none."""
    most = 2 if len(word) >= LONG else 1
    for one in replacements[:TRIED]:
        if one.isalpha() and one.islower() and is_common(one) and _slips(word, one, most):
            return one
    return ""


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
