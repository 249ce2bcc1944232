"""Evidence: what stands around the mentions of two near names, and whether it makes one thing of them or two."""

from types import ModuleType

from lintnews.document import Document
from lintnews.layers.names import OPENERS, PARTICLES, ROLES, TITLES, Name, capital
from lintnews.layers.spellings import Spellings, Unit
from lintnews.layers.tokens import Tokens, tokens
from lintnews.names.keys import akin, fold

ACRONYM_MOST = 6  # letters; longer words in capitals are shouted, not acronyms
FOREIGN = frozenset("the of and for in is to with from by at der und los las della".split())
FUNCTION = PARTICLES | TITLES | OPENERS
LINKS = frozenset("de d' du des la le les l'".split())
STOPS = (". ", "! ", "? ", "… ", "\n")
SIDE_BY_SIDE = frozenset((", ", " et ", " ou ", ", ou ", "/", " / ", " - ", "-", " (", " puis ", ", puis ", " ni "))
# «Kyiv, en ukrainien», «que les Ukrainiens écrivent Zelenskyy»: the author means the other spelling.
TONGUES = frozenset(
    "ukrainien russe arabe hébreu persan farsi chinois mandarin pinyin japonais coréen anglais allemand espagnol italien "
    "portugais turc kurde grec latin breton basque catalan corse occitan néerlandais polonais roumain serbe berbère".split()
)
SPELLING = frozenset(
    "alias orthographié orthographiée écrivent appellent appelait appelaient rebaptisé rebaptisée renommé renommée ex "
    "anciennement prononcé transcrit transcrite translittéré graphie orthographe".split()
)
NEAR_WORDS = 4
KIN = frozenset(
    "père mère fils fille frère frères sœur sœurs jumeau jumeaux jumelle jumelles cousin cousine cousins oncle tante neveu nièce "
    "épouse époux femme mari veuve veuf mariés couple famille beau-frère belle-sœur grand-père grand-mère".split()
)
KIN_WORDS = 12
OFFICE_WORDS = 6  # « le procureur de la République, Anne Roy »


class Evidence:
    """What the article and the lexicon know of a unit; asked only of units that have a near one."""

    def __init__(self, doc: Document, table: Spellings) -> None:
        self.plain = doc.plain
        self.tokens: Tokens = doc[tokens]
        self.words = self.tokens.words
        self.table = table

    @property
    def known(self) -> ModuleType:
        """``lintnews.names.known``, imported when the first near pair asks: most articles have none."""
        from lintnews.names import known

        return known

    def units(self, key: str) -> list[Unit]:
        """The units of all spellings of ``key`` that are fit to be compared."""
        found = [unit for units in self.table[key].values() for unit in units if self.fit(unit)]
        return sorted(found, key=lambda unit: unit.span)

    def fit(self, unit: Unit) -> bool:
        """Whether the unit stands in French running text, not in capitals, and is not quoted as a word."""
        name = unit.name
        near = self.words[max(0, name.first - 2) : name.first] + self.words[name.last + 1 : name.last + 3]
        if not FOREIGN.isdisjoint([word.lower() for word in near]) or self._mentioned(unit):
            return False
        return not unit.form.isupper() or (len(unit.form) <= ACRONYM_MOST and not self._shouted(unit))

    def _mentioned(self, unit: Unit) -> bool:
        """Whether the name stands alone between quotation marks: a title, a graffito, a word that is spoken of."""
        first, last = unit.name.first - 1, unit.name.last + 1
        return first >= 0 and last < len(self.words) and self.words[first] in '«“"' and self.words[last] in '»”"'

    def _shouted(self, unit: Unit) -> bool:
        """Whether the capitals may be those of the line, or of a surname: Anne DURAND."""
        line = self.line(unit)
        return unit.name.first != unit.name.last or sum(map(str.isupper, line)) * 2 > sum(map(str.isalpha, line))

    def line(self, unit: Unit) -> str:
        """The line that the unit stands in."""
        end = self.plain.find("\n", unit.span.end)
        return self.plain[self.plain.rfind("\n", 0, unit.span.start) + 1 : end if end >= 0 else len(self.plain)]

    def listed(self, unit: Unit) -> bool:
        """Whether the line is a list of names, as a line-up or a table of results is."""
        words = [word for word in self.line(unit).split() if word[0].isalnum()]
        return len(words) >= 8 and sum(word[0].islower() for word in words) * 4 < len(words)

    def around(self, unit: Unit) -> set[str]:
        """The other words of the name, folded: «emmanuel» for the Macron of Emmanuel Macron."""
        found = set()
        for number in range(unit.name.first, unit.name.last + 1):
            word = self.words[number]
            lowered = word.lower()
            if unit.first <= number <= unit.last or word.isupper() or not FUNCTION.isdisjoint((word, lowered)):
                continue  # «l'AFP Matilde», «J-M Ayrault»: capitals only are no first name
            opening = number == unit.name.first and unit.name.initial
            if opening and self.known.lexicon.is_common(word) and not self._named(word):
                continue
            found.add(fold(word))
        first = self._before(unit.name, 2)
        if first and capital(first) and not self.known.lexicon.is_common(first) and self.known.first_name(first):
            found.add(fold(first))  # «Amaury de Fontrailles»
        return found

    def _named(self, word: str) -> bool:
        """Whether a common word that opens a sentence is known as a name, or is part of one within a sentence: «Xi»."""
        units = self.table.get(fold(word), {}).get(word, ())
        return self.known.has_name(word) or any(not unit.name.initial for unit in units)

    def _before(self, name: Name, most: int) -> str:
        """The word that ``name`` hangs on, with or without «de», in its sentence: «base» of «base d'Al-Assad»; or nothing."""
        at = name.first
        for _ in range(most + 1):
            gap = self.plain[self.tokens.ends[at - 1] : self.tokens.starts[at]] if at else "\n"
            if gap not in ("", " "):
                return ""
            at -= 1
            if self.words[at] not in LINKS:
                return self.words[at]
        return ""

    def head(self, unit: Unit) -> str:
        """The noun that the name hangs on («base d'Al-Assad», «le juge Treguier»), or nothing."""
        word = self._before(unit.name, 2)
        if len(word) < 4 or word != word.lower() or word in FUNCTION:
            return ""
        return word if any(reading.pos == "noun" for reading in self.known.lexicon.analyses(word)) else ""

    def hung(self, unit: Unit, usual: list[Unit]) -> bool:
        """Whether both hang on the same noun («frégates La Fayette», «frégates Lafayette») that is no office."""
        head = self.head(unit)
        return bool(head) and head not in ROLES and any(head == self.head(other) for other in usual)

    def shared(self, unit: Unit, usual: list[Unit]) -> bool:
        """Whether another word of the name is also one of the usual name, be it itself spelled a little otherwise."""
        around = self.around(unit)
        if not around:
            return False
        others = [self.around(other) for other in usual]
        return any(around & other for other in others) or any(
            akin(one, two) for one in around for other in others for two in other
        )

    def same(self, unit: Unit, usual: list[Unit], strict: bool) -> bool:
        """Whether the unit is part of the same name as ``usual``; if ``strict``, by another word that both have."""
        kinds = {other.name.kind for other in usual} - {""}
        if unit.name.kind and kinds and unit.name.kind not in kinds:
            return False
        return self.shared(unit, usual) if strict or self.around(unit) else True

    def introduced(self, unit: Unit, usual: list[Unit]) -> bool:
        """Whether the unit ends a full name, and the usual spelling never does: «Benny Gatz», then «M. Gantz»."""
        return self.surname(unit) and not any(map(self.around, usual))

    def another(self, odd: list[Unit], usual: list[Unit]) -> bool:
        """Whether the odd spelling is the surname of somebody else: it has a first name, and not that of the usual one."""
        return any(
            unit.first > unit.name.first and self.around(unit) and not self.same(unit, usual, True) for unit in odd
        )

    def bound(self, unit: Unit, usual: list[Unit]) -> bool:
        """Whether both end the name of a person and the same first name begins it: «Boni Yahi», «Boni Yayi»."""
        firsts = self._firsts(unit)
        for other in usual:
            both = firsts & self._firsts(other)
            if both and ("person" in (unit.name.kind, other.name.kind) or any(map(self._given, both))):
                return True
        return False

    def office(self, odd: list[Unit], usual: list[Unit]) -> bool:
        """Whether the same word for a person stands before both: «le procureur Anne Roy», «le procureur, Hanne Roy»."""
        from lintnews.layers.humans import PERSONS

        one, other = (
            {word for unit in units for word in self.words[max(0, unit.name.first - OFFICE_WORDS) : unit.name.first]}
            for units in (odd, usual)
        )
        return not PERSONS.isdisjoint(one & other)

    def _given(self, word: str) -> bool:
        """Whether the word is a first name, or so rare that it may be one: «Guislaine»."""
        return bool(self.known.first_name(word)) or (len(word) > 3 and not self.known.lexicon.known(word))

    def _firsts(self, unit: Unit) -> set[str]:
        """What stands before the unit where it ends the name: words that are written with a capital, particles left out."""
        if unit.last != unit.name.last:
            return set()
        found = [word for word in self.words[unit.name.first : unit.first] if capital(word) and not word.isupper()]
        before = self._before(unit.name, 2)
        if before and capital(before):
            found.append(before)
        return {word for word in found if len(word) > 2 and word.lower() not in TITLES}

    def titled(self, unit: Unit, usual: list[Unit]) -> bool:
        """Whether a title makes a person of the one and a first name of the other: «Benny Gantz», «M. Gatz»."""
        persons = [each for each in (unit, *usual) if each.name.kind == "person"]
        if unit in persons:
            return len(usual) > 1 or any(map(self.surname, usual))
        return bool(persons) and self.introduced(unit, usual)

    def surname(self, unit: Unit) -> bool:
        """Whether the unit ends a fuller name: «Roy» of «Anne Roy»."""
        return unit.last == unit.name.last and bool(self.around(unit))

    def leads(self, usual: list[Unit]) -> bool:
        """Whether the units are nothing but first names: another word stands after every one of them."""
        return all(unit.last < unit.name.last for unit in usual)

    def together(self, unit: Unit, usual: list[Unit], sentence: bool) -> bool:
        """Whether both stand side by side («Macron et Marcon»), or in one ``sentence``: then they are two."""
        for other in usual:
            for one, two in ((unit.span, other.span), (unit.name.span, other.name.span)):
                first, last = sorted((one, two))
                between = self.plain[first.end : last.start]
                if between in SIDE_BY_SIDE or (sentence and not any(stop in between for stop in STOPS)):
                    return True
        return False

    def explained(self, unit: Unit) -> bool:
        """Whether the article says that the name is also spelled so."""
        after = self.words[unit.name.last + 1 : unit.name.last + 1 + NEAR_WORDS]
        before = self.words[max(0, unit.name.first - NEAR_WORDS) : unit.name.first]
        aside = before[-1:] in (["("], [","], ["ou"]) or after[:1] == [","]
        if aside and "en" in after[:2] and not TONGUES.isdisjoint(after):
            return True
        return not SPELLING.isdisjoint(before)

    def kin(self, unit: Unit) -> bool:
        """Whether the article speaks of a family beside the name."""
        near = self.words[max(0, unit.name.first - KIN_WORDS) : unit.name.last + KIN_WORDS]
        return not KIN.isdisjoint(near)
