"""Names: runs of capitalised words with their particles, and what their setting tells of them.

Nothing here decides whether two names are one: that is ``lintnews.layers.variants``.
"""

from collections.abc import Iterator
from itertools import compress, count
from operator import ne
from typing import Literal

from lintnews.document import Document
from lintnews.layers.tokens import Tokens, tokens
from lintnews.record import NamedTuple
from lintnews.span import Span

Kind = Literal["person", "place", ""]

TITLES = frozenset("m mm mme mmes mlle mlles dr pr me mgr st ste sir lord lady mr mrs ms".split())
PARTICLES = frozenset(
    "al el ben bin ibn bint abou abu von van der den da do dos di del della ter ten ould ait ag".split()
)
ARABIC = ("al-", "el-", "ad-", "ar-", "as-", "at-", "an-", "az-", "ez-", "es-", "ach-", "ash-")
ROLES = frozenset(
    "président présidente ministre premier première sénateur sénatrice député députée maire général colonel capitaine "
    "juge avocat avocate roi reine prince princesse émir cheikh imam pape évêque acteur actrice chanteur chanteuse "
    "journaliste professeur docteur entraîneur réalisateur réalisatrice écrivain romancière chancelier chancelière".split()
)
PLACES = frozenset(
    "ville village commune province région capitale quartier port aéroport base aérienne département gare préfecture".split()
)
# Words that only begin a sentence; the article need not hold them in lower case as well.
OPENERS = frozenset(
    "le la les un une des du de l' d' il elle ils elles on ce cet cette ces c' j' n' s' qu' que qui quand si en au aux à dans pour "
    "par sur avec sans selon après avant mais et ou où or car donc ni son sa ses leur leurs mon ma mes notre nos nous "
    "vous je tu y plus moins très tout toute tous toutes comme ainsi alors depuis pendant entre chez sous vers lors".split()
)
STOPS = frozenset('.!?…:«»“”"(–—-•;[*')
ADDRESS = "@#/_\\"  # before a word: part of an address, a handle, a path
ADDRESS_GOES_ON = ("@", "_")


class Name(NamedTuple):
    """A mention. ``first`` and ``last`` are its tokens; ``initial`` tells that it begins a sentence, a line or a quotation,
    so that its first capital proves nothing; ``kind`` is told by the setting, where that is plain."""

    span: Span
    first: int
    last: int
    initial: bool
    kind: Kind


def capitals(doc: Document) -> tuple[Name, ...]:
    """Runs of capitalised words, in order, less the words that stand there for opening a sentence.

    No lexicon is asked, so a common word that opens a sentence and comes nowhere in lower case may be among them.
    """
    return tuple(_runs(doc[tokens], doc.plain))


def names(doc: Document) -> tuple[Name, ...]:
    """``capitals`` less the single words that the lexicon knows as common ones where they open a sentence."""
    from lintnews.lexicon import is_common

    words = doc[tokens].words
    return tuple([n for n in doc[capitals] if not (n.initial and n.first == n.last and is_common(words[n.first]))])


def _runs(found: Tokens, plain: str) -> Iterator[Name]:
    words, starts, ends, lowered = found
    common = set(words)
    done = -1
    for at in compress(count(), map(ne, words, lowered)):
        if at <= done or not capital(words[at]) or (starts[at] and plain[starts[at] - 1] in ADDRESS):
            continue
        initial = _initial(words, starts, plain, at)
        if initial and (lowered[at] in OPENERS or lowered[at] in common):
            continue
        done = _last(words, starts, ends, plain, at)
        if plain[ends[done] : ends[done] + 1] in ADDRESS_GOES_ON:
            continue
        if at == done and (len(words[at]) < 2 or lowered[at] in TITLES):
            continue
        yield Name(Span(starts[at], ends[done]), at, done, initial, _kind(words, at))


def capital(word: str) -> bool:
    """Whether the word is written as a name: «Bagdad», «al-Assad», «iPhone»; not «pays.Les», «-», «12»."""
    if word[0].isupper():
        return "." not in word or word.replace(".", "").isupper()
    return word[:1].isalpha() and "." not in word and word != word.lower()


def _initial(words: list[str], starts: list[int], plain: str, at: int) -> bool:
    """Whether the word opens a sentence, a line, a quotation or a bracket."""
    before = starts[at] - 1
    while before >= 0 and plain[before] == " ":
        before -= 1
    if before < 0 or plain[before] == "\n":
        return True
    if plain[before] not in STOPS:
        return False
    return plain[before] != "." or at < 2 or not _shortened(words[at - 2])


def _shortened(word: str) -> bool:
    return word.lower() in TITLES or (len(word) == 1 and word.isupper())


def _last(words: list[str], starts: list[int], ends: list[int], plain: str, at: int) -> int:
    """The last token of the run that begins at ``at``: capitals one space apart, personal particles between them."""
    last, here, count = at, at, len(words)
    while (after := here + 1) < count:
        gap = starts[after] - ends[here]
        if gap > 1 or (gap == 1 and plain[ends[here]] != " ") or (gap == 0 and words[here][-1] != "'"):
            break
        if capital(words[after]):
            last = after
        elif words[after] not in PARTICLES or after - last > 2:
            break
        here = after
    return last


def _kind(words: list[str], first: int) -> Kind:
    if words[first].lower() in TITLES:
        return "person"
    before = words[first - 1] if first else ""
    if before in ROLES:
        return "person"
    further = words[first - 2] if first > 1 else ""
    if before == ".":
        return "person" if further.lower() in TITLES else ""
    if before in ("de", "d'"):
        return "place" if further in PLACES else ""
    return "place" if before == "en" else ""  # «à» comes before people too: opposé à Macron
