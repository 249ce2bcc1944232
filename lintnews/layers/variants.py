"""Variants: mentions of a name that is spelled otherwise elsewhere in the article, and which spelling is the odd one.

Two close spellings are one name only if nothing speaks against it: other words of the name (Antony Blinken, Anthony Fauci),
its kind, its being known as something else, its standing beside the other one in a list.
"""

from collections.abc import Iterator
from types import ModuleType
from typing import Literal, NamedTuple

from lintnews.document import Document
from lintnews.layers.names import OPENERS, PARTICLES, TITLES
from lintnews.layers.spellings import Spellings, Unit, alike, near, spellings
from lintnews.layers.tokens import tokens
from lintnews.names.keys import fold, slip
from lintnews.span import Span

Defect = Literal["inconsistent", "misspelt", "transliteration"]

SLIP_LEAST = 6  # letters of the longer word; shorter ones need another word of the name as proof
ACRONYM_MOST = 6  # letters; longer words in capitals are shouted, not acronyms
FOREIGN = frozenset("the of and for in is to with from by at der das und los las della".split())
FUNCTION = PARTICLES | TITLES | OPENERS
STOPS = (". ", "! ", "? ", "… ", "\n")


class Variant(NamedTuple):
    """The words at ``span`` are spelled ``usual`` elsewhere, so many ``times``, first at ``twin``.

    ``again`` are further places with the odd spelling: one variant, because one decision mends them all.
    """

    defect: Defect
    span: Span
    usual: str
    twin: Span
    times: int
    again: tuple[Span, ...]


def variants(doc: Document) -> tuple[Variant, ...]:
    """Every mention whose spelling is the odd one, in the order of the text; no place is named twice."""
    table = doc[spellings]
    judge = _Judge(doc, table)
    found: dict[Span, Variant] = {}
    for forms in table.values():
        if len(forms) > 1:
            for variant in _inconsistent(judge, forms):
                found.setdefault(variant.span, variant)
    for one, other in near(table):
        for variant in _misspelt(judge, one, other):
            found.setdefault(variant.span, variant)
    for one, other, listed in alike(table):
        for variant in _transliterated(judge, one, other, listed):
            found.setdefault(variant.span, variant)
    return tuple([found[span] for span in sorted(found)])


class _Judge:
    """What the article and the lexicon know of a unit; asked only of units that have a near one."""

    def __init__(self, doc: Document, table: Spellings) -> None:
        self.plain = doc.plain
        self.words = doc[tokens].words
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
        """Whether the unit stands in French running text, not in capitals."""
        near = self.words[max(0, unit.name.first - 2) : unit.name.last + 3]
        if not FOREIGN.isdisjoint([word.lower() for word in near]):
            return False
        return not unit.form.isupper() or (len(unit.form) <= ACRONYM_MOST and not self._shouted(unit))

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
            if opening and self.known.lexicon.is_common(word) and not self.known.has_name(word):
                continue
            found.add(fold(word))
        return found

    def same(self, unit: Unit, usual: list[Unit], strict: bool) -> bool:
        """Whether the unit is part of the same name as ``usual``; if ``strict``, by another word that both have."""
        kinds = {other.name.kind for other in usual} - {""}
        if unit.name.kind and kinds and unit.name.kind not in kinds:
            return False
        around = self.around(unit)
        if around:
            return any(around & self.around(other) for other in usual)
        return not strict

    def another(self, odd: list[Unit], usual: list[Unit]) -> bool:
        """Whether the odd spelling is the surname of somebody else: it has a first name, and not that of the usual one."""
        return any(
            unit.first > unit.name.first and self.around(unit) and not self.same(unit, usual, True) for unit in odd
        )

    def surname(self, unit: Unit) -> bool:
        """Whether the unit ends a fuller name: «Roy» of «Anne Roy»."""
        return unit.last == unit.name.last and bool(self.around(unit))

    def leads(self, usual: list[Unit]) -> bool:
        """Whether the units are nothing but first names: another word stands after every one of them."""
        return all(unit.last < unit.name.last for unit in usual)

    def together(self, unit: Unit, usual: list[Unit], sentence: bool) -> bool:
        """Whether both stand side by side («Macron et Marcon»), or in one ``sentence``: then they are two."""
        for other in usual:
            first, last = sorted((unit.span, other.span))
            between = self.plain[first.end : last.start]
            if between in (", ", " et ", " ou ", "/", " - ", "-") or (
                sentence and not any(stop in between for stop in STOPS)
            ):
                return True
        return False


def _variant(defect: Defect, odd: list[Unit], usual: list[Unit]) -> Variant:
    twin = next((unit for unit in usual if not unit.name.initial), usual[0])
    return Variant(defect, odd[0].span, twin.form, twin.span, len(usual), tuple([unit.span for unit in odd[1:]]))


def _bare(form: str) -> str:
    """The form without accents on capitals, which many houses do not write."""
    if form.isascii():
        return form
    return "".join([fold(char).upper() if char.isupper() else char for char in form])


def _inconsistent(judge: _Judge, forms: dict[str, list[Unit]]) -> Iterator[Variant]:
    kept = {form: fit for form, units in forms.items() if (fit := [unit for unit in units if judge.fit(unit)])}
    if len(kept) < 2 or len(next(iter(kept))) < 3:
        return
    # the lexicon, not the gazetteer, whose names have no accents; a name proves more than a common word (Décathlon)
    ranks = {form: judge.known.lexicon.known(form) for form in kept}
    bare = {_bare(form) for form in kept if ranks[form] and judge.known.has_name(form)}
    usual = max(kept, key=lambda form: (_bare(form) in bare, len(kept[form]), ranks[form], -kept[form][0].span.start))
    units = kept[usual]
    for form, odd in kept.items():
        if form == usual or (form.isupper() != usual.isupper() and not _acronym(judge, form, usual)):
            continue
        capital = _bare(form) == _bare(usual)
        proven = (
            len(units) > 1 or (_bare(usual) in bare and _bare(form) not in bare) or form.isupper() != usual.isupper()
        )
        if not proven and (capital or form.lower() == usual.lower() or _letters(form) == _letters(usual)):
            continue
        strict = ranks[form] and ranks[usual] and _letters(form).lower() != _letters(usual).lower()
        if judge.another(odd, units):
            continue
        odd = [unit for unit in odd if judge.same(unit, units, strict) and not _opens(judge, unit, usual)]
        if odd:
            yield _variant("inconsistent", odd, units)


def _letters(form: str) -> str:
    return form.replace("-", "").replace(" ", "").replace("'", "")


def _acronym(judge: _Judge, form: str, usual: str) -> bool:
    """Whether «OTAN» and «Otan» are two ways to write one acronym, and not an acronym and a word («EST», «Est»)."""
    title = usual if form.isupper() else form
    return _letters(form).lower() == _letters(usual).lower() and not judge.known.lexicon.is_common(title)


def _opens(judge: _Judge, unit: Unit, usual: str) -> bool:
    """Whether the capital may be that of the sentence: «Écoles» for «Ecoles», «IPhone» for «iPhone»."""
    if not unit.name.initial or unit.first != unit.name.first:
        return False
    return judge.known.lexicon.is_common(usual) or unit.form.lower() == usual.lower()


def _ordered(judge: _Judge, one: str, other: str) -> tuple[list[Unit], list[Unit], bool, bool]:
    """The odd units, the usual ones, and whether each spelling is known. Of as many, the known or the earlier is usual."""
    first, second = judge.units(one), judge.units(other)
    if not first or not second:
        return [], [], False, False
    ranks = judge.known.known(first[0].form), judge.known.known(second[0].form)
    if (len(first), ranks[0], -first[0].span.start) > (len(second), ranks[1], -second[0].span.start):
        return second, first, ranks[1], ranks[0]
    return first, second, *ranks


def _misspelt(judge: _Judge, one: str, other: str) -> Iterator[Variant]:
    short = max(len(one), len(other)) < SLIP_LEAST
    if short and slip(one, other) == "replaced":
        return  # Pablo, Paulo
    odd, usual, odd_known, usual_known = _ordered(judge, one, other)
    if len(odd) != 1:
        return
    unit = odd[0]
    if unit.form.lower() in judge.words or judge.listed(unit):
        return
    alone = len(usual) == 1
    if odd_known and usual_known and not _out_of_place(judge, unit, usual):
        return
    proven = judge.known.is_name(usual[0].form) or judge.surname(usual[0])
    strict = short or (odd_known and not usual_known) or (alone and not proven) or judge.leads(usual)
    if judge.same(unit, usual, strict) and not judge.together(unit, usual, alone):
        yield _variant("misspelt", odd, usual)


def _out_of_place(judge: _Judge, unit: Unit, usual: list[Unit]) -> bool:
    """Whether the unit is a common word whose capital nothing explains but the name: «Porche» for Porsche."""
    if len(usual) < 3 or unit.name.initial or judge.known.has_name(unit.form):
        return False
    adjective = any(reading.pos == "adj" for reading in judge.known.lexicon.analyses(unit.form))
    return not adjective and judge.known.is_name(usual[0].form)


def _transliterated(judge: _Judge, one: str, other: str, listed: bool) -> Iterator[Variant]:
    odd, usual, odd_known, usual_known = _ordered(judge, one, other)
    if not odd or judge.listed(odd[0]) or judge.another(odd, usual):
        return
    strict = not listed and ((odd_known and usual_known) or len(odd) * 2 > len(usual) > 1 or judge.leads(usual))
    odd = [unit for unit in odd if unit.form.lower() not in judge.words and judge.same(unit, usual, strict)]
    if odd and not any(judge.together(unit, usual, not listed and len(usual) == 1) for unit in odd):
        yield _variant("transliteration", odd, usual)
