"""How a count stands in its sentence: what it is said of, what governs it, whether it takes up one that went before.

Only contested counts are looked at so closely; the lexicon is not opened before.
"""

from collections.abc import Iterable
from functools import lru_cache

from lintnews.document import Document
from lintnews.layers.cardinals import WORDS
from lintnews.layers.contested import KINDS, PEOPLE
from lintnews.layers.numbers import Quantity, quantities, singular
from lintnews.layers.sentences import sentences
from lintnews.layers.tokens import tokens
from lintnews.lexicon import analyses
from lintnews.record import NamedTuple
from lintnews.span import Span

DEFINITE = frozenset({"les", "ces", "aux", "des", "leurs", "ses", "nos"})
BOUND_WORDS = frozenset("au à plus moins de d' environ quelque près pas total peine jusqu' presque une".split())
OF = frozenset("de du d' des la le les l' au aux en à son sa ses leur leurs".split())
ARTICLES = frozenset({"le", "la", "les", "l'", "un", "une", "son", "sa", "ses"})
MEMO = 50_000  # words of which the lemmas are kept
LONGEST = 9  # tokens of a noun phrase after its noun
QUOTES = '«“"'
STOP = frozenset(
    {"qui", "que", "qu'", "dont", "où", "et", "ou", "mais", "car", "lequel", "laquelle", "lesquels", "lesquelles"}
)
EMPTY = frozenset(
    "être avoir faire pouvoir devoir aller venir il elle on se ne pas plus au moins un une le la de du à en dans par pour sur avec "
    "que qui dont ce son leur tout même aussi ainsi alors autre selon après avant depuis lors entre comme déjà encore y".split()
)
DEAD = frozenset({"tuer", "mourir", "décéder", "périr", "mort", "décédé", "tué"})
HURT = frozenset({"blesser", "blessé"})
CAUSES = frozenset("faire tuer mourir décéder périr causer provoquer coûter blesser emporter déplorer compter".split())
# Verb forms that are nouns or adjectives too, but hardly ever in an article: « est », « a », « avions ».
AUXILIARIES = frozenset(
    "est sont était étaient sera seront serait seraient fut furent a ont avait avaient aura auront aurait auraient n' ne".split()
)


class Count(NamedTuple):
    """A quantity in its sentence. All words are sets of lemmas, because « arrêtées » is also an adjective.

    ``kind`` is what is counted (« personnes tuées » are morts); ``place`` is its sentence, ``near`` its clause up to the end
    of its noun phrase. ``modifiers`` are the words of that phrase after the noun, ``governor`` the verb that it is the object
    of, ``predicate`` the participle that is said of it (« ont été attaqués »), ``clause`` and ``sentence`` the other words
    around it. ``head`` is the noun of « un chantier de 40 millions »; ``determiner`` is that of the head or, without one, of
    the count. ``partial`` tells that a relative clause narrows it down (« les 48 salariés qui ont voté »), or that it is too
    long to be read; ``tense`` of the verb before it is now, then, later or empty.
    """

    quantity: Quantity
    kind: str
    place: Span
    near: Span
    definite: bool
    modifiers: tuple[frozenset[str], ...]
    governor: frozenset[str]
    predicate: frozenset[str]
    clause: tuple[frozenset[str], ...]
    sentence: tuple[frozenset[str], ...]
    head: frozenset[str]
    determiner: str
    partial: bool
    participial: bool
    tense: str

    def speaks_of(self, word: frozenset[str]) -> bool:
        """Whether the sentence, without the count's own noun phrase, holds ``word``."""
        return any(word & other for other in self.sentence)


def counts(doc: Document, group: list[Quantity]) -> list[Count]:
    """The quantities of ``group`` in their sentences."""
    bounds = doc[sentences]
    found = []
    at = 0
    for quantity in group:
        while at < len(bounds) - 1 and bounds[at].end <= quantity.span.start:
            at += 1
        found.append(_Reader(doc, bounds[at]).count(quantity))
    return found


@lru_cache(MEMO)
def words_of(word: str, initial: bool = False) -> frozenset[str]:
    """The lemmas of a content word, or nothing for a word that says little; a capital within the sentence makes a name."""
    if word[0].isupper() and not initial and len(word) > 2:
        return frozenset({word})
    readings = analyses(word)
    if not readings:
        return (
            frozenset({word if word[0].isupper() else word.lower()})
            if len(word) > 2 and word[0].isalpha()
            else frozenset()
        )
    if all(reading.pos in ("det", "pron", "prep", "conj", "adv", "num", "intj") for reading in readings):
        return frozenset()
    found = {reading.lemma if reading.pos == "name" else reading.lemma.lower() for reading in readings}
    return frozenset() if found & EMPTY else frozenset(found)


def is_name(word: frozenset[str]) -> bool:
    """Whether all lemmas are names: they alone keep their capital."""
    return all(lemma[0].isupper() for lemma in word)


class _Reader:
    def __init__(self, doc: Document, sentence: Span) -> None:
        self.words, self.starts, self.ends, self.lowered = doc[tokens]
        within = doc[tokens].within(sentence)
        self.first, self.last = within.start, within.stop
        self.place = sentence
        # « 75 morts et 420 blessés »: the one says nothing of the other
        others = [other for other in doc[quantities] if self.first <= other.first < self.last and other.noun_at >= 0]
        self.counted = {at for other in others for at in range(other.first, other.noun_at + 1)}

    def count(self, quantity: Quantity) -> Count:
        noun_at = quantity.noun_at
        stop = self._phrase_end(noun_at + 1)
        own = {*range(quantity.first, stop), *self.counted}
        modifiers = self._words(range(noun_at + 1, stop))
        before = self._before(quantity.first)
        governor = self._governor(before)
        predicate = self._predicate(stop)
        left, right = self._clause(quantity.first, stop)
        clause = [at for at in self._core(left, right, quantity.first) if at not in own]
        kind = self._kind(quantity.noun, modifiers, governor, predicate)
        if quantity.noun in PEOPLE and "perdre" in predicate and "vie" in self.lowered[stop : stop + 5]:
            kind = "mort"
        if self._low(before) == "contre":
            kind = f"contre {kind}"
        aside = self._low(noun_at + 1) in ("pour", "contre") and not self._against(noun_at + 1)
        if kind in ("voix", "vote", "suffrage") and aside:
            kind = f"{kind} {self._low(noun_at + 1)}"
        amount = before > self.first and self._low(before) in ("de", "d'")
        return Count(
            quantity=quantity,
            kind=kind,
            place=self.place,
            near=Span(self.starts[left], self.ends[stop - 1]),
            definite=self._low(before) in DEFINITE,
            modifiers=modifiers,
            governor=governor,
            predicate=predicate,
            clause=self._words(clause),
            sentence=self._words(at for at in range(self.first, self.last) if at not in own),
            head=words_of(self.words[before - 1]) if amount else frozenset(),
            determiner=self._low(before - 2 if amount else before),
            partial=self._low(stop) in STOP - {"et", "ou", "mais", "car"} or stop - noun_at > LONGEST,
            participial=any(map(self._agrees, range(noun_at + 1, stop))),
            tense=self._tense(left, before + 1),
        )

    def _low(self, at: int) -> str:
        return self.lowered[at] if self.first <= at < self.last else ""

    def _words(self, places: Iterable[int]) -> tuple[frozenset[str], ...]:
        return tuple(found for at in places if (found := words_of(self.words[at], at == self.first)))

    def _before(self, at: int) -> int:
        """The token before the number and its bounds; « de » of « un chantier de 40 millions » stays."""
        at -= 1
        while at > self.first and (self._low(at) in QUOTES or (self._low(at) in BOUND_WORDS and not self._of(at))):
            at -= 1
        return at

    def _of(self, at: int) -> bool:
        return self._low(at) in ("de", "d'", "à") and self._low(at - 1) not in ("plus", "moins", "près", "jusqu'")

    def _governor(self, at: int) -> frozenset[str]:
        """The verb right before, also through « par », « à » and « pour » (« adopté par », « s'élève à »)."""
        if self._low(at) in ("de", "d'") and self._low(at - 1) in ("est", "était", "serait", "état"):
            return frozenset({"compter"})  # « le bilan est de 12 morts », « fait état de »
        if self._low(at) == "à" and self._low(at - 1) == "vie":
            return frozenset({"coûter"})
        if self._low(at) in ("par", "à", "pour"):
            at -= 1
        readings = analyses(self.words[at]) if at >= self.first else ()
        if any(reading.pos in ("prep", "det", "pron", "conj") for reading in readings):
            return frozenset()
        return frozenset(reading.lemma for reading in readings if reading.pos == "verb")

    def _predicate(self, at: int) -> frozenset[str]:
        """The participle after « ont été », « sont », right behind the noun phrase."""
        end = at
        while end < min(self.last, at + 4) and words_of(self.words[end]) == frozenset() and self.words[end].isalpha():
            end += 1
        if end == at or end >= self.last or not any(r.lemma in ("être", "avoir") for r in analyses(self.words[at])):
            return frozenset()
        return frozenset(r.lemma for r in analyses(self.words[end]) if r.mood == "ppas") & words_of(self.words[end])

    def _phrase_end(self, at: int) -> int:
        """The token after the noun phrase: a finite verb, a conjunction or a mark ends it."""
        start = at
        relative = self._low(at) == "qui"  # « les élus qui ont voté … s'expliquent »: its own verb belongs to it
        at += relative
        while at < min(self.last, start + LONGEST):
            word = self._low(at)
            if word in STOP or not word[0].isalnum() or self._against(at):
                break
            if self._finite(at):
                if not relative:
                    break
                relative = False
            at += 1
        return at

    def _agrees(self, at: int) -> bool:
        """Whether the word is a participle said of the plural noun, and no noun after a preposition (« du parti »)."""
        if self._low(at - 1) in OF:
            return False
        return any(reading.mood == "ppas" and reading.number != "s" for reading in analyses(self.words[at]))

    def _against(self, at: int) -> bool:
        """« contre 12 »: the other side of a vote."""
        return self._low(at) == "contre" and (self._low(at + 1)[:1].isdigit() or self._low(at + 1) in WORDS)

    def _finite(self, at: int) -> bool:
        """Whether the word is a finite verb: for certain, or because an article follows («inquiète le maire»)."""
        if self._low(at) in AUXILIARIES:
            return True
        readings = analyses(self.words[at])
        if self._low(at - 1) in AUXILIARIES and any(reading.mood == "ppas" for reading in readings):
            return False  # « qui ont pris le départ »
        if not any(reading.mood in ("ind", "cond", "sub") for reading in readings):
            return False
        if self._low(at + 1) in ARTICLES and not any(reading.pos in ("prep", "det", "noun") for reading in readings):
            return True
        return all(reading.pos == "verb" and reading.mood != "ppas" for reading in readings)

    def _clause(self, first: int, stop: int) -> tuple[int, int]:
        """From the mark before to the mark after; a relative clause takes in what stands before its comma."""
        left = first
        while left > self.first and self.words[left - 1] not in ",;:()–—":
            left -= 1
        if self._low(left) in STOP and left > self.first + 1:
            left -= 1
            while left > self.first and self.words[left - 1] not in ",;:()–—":
                left -= 1
        right = stop
        while right < self.last and self.words[right] not in ",;:()–—" and not self._against(right):
            right += 1
        return left, right

    def _core(self, left: int, right: int, number: int) -> list[int]:
        """The clause without what a relative clause before the number tells of the subject, and without its source."""
        core = []
        skipping = False
        for at in range(left, right):
            word = self._low(at)
            if word == "qui" and at < number - 3:
                skipping = True
            if word == "selon" or (word == "d'" and self._low(at + 1) == "après"):
                skipping = True
            if at == number:
                skipping = False
            if not skipping:
                core.append(at)
        return core

    def _tense(self, left: int, at: int) -> str:
        """Whether the last finite verb before the number tells of now (also « a fait », « fit »), then or later."""
        for here in range(at - 1, left - 1, -1):
            tenses = {reading.tense for reading in analyses(self.words[here]) if reading.mood in ("ind", "cond")}
            moods = {reading.mood for reading in analyses(self.words[here])}
            if tenses:
                return "later" if "fut" in tenses or "cond" in moods else "then" if tenses == {"impf"} else "now"
        return ""

    def _kind(
        self, noun: str, modifiers: tuple[frozenset[str], ...], governor: frozenset[str], predicate: frozenset[str]
    ) -> str:
        if noun in KINDS:
            return KINDS[noun]
        if noun in PEOPLE:
            said = governor | predicate | (modifiers[0] if modifiers else frozenset())
            if said & DEAD or governor == {"coûter"}:
                return "mort"
            if said & HURT:
                return "blessé"
        return singular(noun)
