"""Subjects and verbs of the other number, where a quotation mark stands between them.

Only the plain cases: a plural determiner with its noun, or a plural pronoun, right before an opening mark, and the first verb of
the quotation. A grammar checker stops at the mark.
"""

from typing import NamedTuple

from lintnews.document import Document
from lintnews.layers.quotes import Quote, quotes
from lintnews.layers.tokens import Tokens, tokens
from lintnews.lexicon import analyses

PLURAL_HEADS = frozenset(
    "les des ces ses mes tes nos vos leurs plusieurs certains certaines quelques aucuns deux trois quatre cinq six sept huit "
    "neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante cent mille".split()
)
SINGULAR_HEADS = frozenset("le la l' un une ce cet cette son sa mon ma notre votre leur chaque aucun aucune".split())
PLURAL_PRONOUNS = frozenset("ils elles".split())
# Words that name the quotation itself, or that take either number.
METALINGUISTIC = frozenset(
    "mot mots terme termes expression expressions formule formules slogan slogans cri cris titre titres phrase phrases mention "
    "mentions inscription inscriptions pancarte pancartes banderole banderoles message messages film films chanson chansons "
    "rubrique rubriques article articles livre livres verbe verbes option options".split()
)
COLLECTIVE = frozenset(
    "majorité plupart moitié partie nombre ensemble groupe foule dizaine centaine vingtaine trentaine quinzaine douzaine millier "
    "million milliard tiers quart série poignée couple".split()
)
SINGULAR_PRONOUNS = frozenset("il elle on celui-ci celle-ci chacun chacune".split())


class Subject(NamedTuple):
    """A noun group before a quotation: tokens ``first`` to ``last``, and its number (``s``, ``p``)."""

    first: int
    last: int
    number: str
    quote: Quote


def subjects(doc: Document) -> tuple[Subject, ...]:
    """The noun groups and pronouns that stand right before an opening mark and can only be what its first verb is about."""
    words = doc[tokens]
    found = []
    for quote in doc[quotes]:
        if quote.open is None or quote.depth:
            continue
        last = words.at(quote.open.at) - 1
        subject = _subject(doc, words, last, quote)
        if subject:
            found.append(subject)
    return tuple(found)


def _subject(doc: Document, words: Tokens, last: int, quote: Quote) -> Subject | None:
    here = words.words
    if (
        last < 1
        or here[last] in METALINGUISTIC
        or here[last] in COLLECTIVE
        or doc.plain[words.ends[last] : quote.span.start].strip(" ")
    ):
        return None
    word = here[last].lower()
    if word in PLURAL_PRONOUNS:
        return Subject(last, last, "p", quote) if _free(words, last) else None
    if word in SINGULAR_PRONOUNS:
        return Subject(last, last, "s", quote) if _free(words, last) else None
    for first in range(last - 1, max(-1, last - 5), -1):
        head = here[first].lower()
        number = "p" if head in PLURAL_HEADS else "s" if head in SINGULAR_HEADS else ""
        if not number:
            if not any(found.pos in ("noun", "adj", "num") for found in analyses(here[first])):
                return None
            continue
        while first and here[first - 1].lower() in PLURAL_HEADS:
            first -= 1
        if not _is_group(here[first + 1 : last + 1], number) or not _free(words, first):
            return None
        return Subject(first, last, number, quote)
    return None


def _is_group(rest: list[str], number: str) -> bool:
    """Whether all words after the determiner are nouns or adjectives of its number."""
    return bool(rest) and all(
        word.lower() in PLURAL_HEADS or any(a.pos in ("noun", "adj") and number in a.number for a in analyses(word))
        for word in rest
    )


def _free(words: Tokens, first: int) -> bool:
    """Whether the group can be a subject: it begins its sentence or follows a comma, a conjunction or «que», not a preposition."""
    if first == 0:
        return True
    before = words.words[first - 1].lower()
    if words.starts[first] - words.ends[first - 1] > 1:
        return True
    return before in {
        ".",
        "!",
        "?",
        "…",
        ":",
        ";",
        ",",
        "que",
        "qu'",
        "si",
        "mais",
        "car",
        "lorsque",
        "quand",
        "puisque",
        "»",
    }
