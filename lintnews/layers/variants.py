"""Variants: mentions of a name that is spelled otherwise elsewhere in the article, and which spelling is the odd one.

Two close spellings are one name only if nothing speaks against it: other words of the name (Antony Blinken, Anthony Fauci),
its kind, its being known as something else, its standing beside the other one in a list.
"""

from collections.abc import Iterator
from typing import Literal

from lintnews.document import Document
from lintnews.layers.evidence import Evidence
from lintnews.layers.names import Name, capitals
from lintnews.layers.spellings import ENDING_LEAST, Unit, alike, heard, mute, namesakes, near, spellings
from lintnews.names.keys import GIVEN, ending, fold, slip, sound
from lintnews.patterns import pattern
from lintnews.record import NamedTuple
from lintnews.span import Span

Defect = Literal["inconsistent", "misspelt", "transliteration", "undecided"]

SLIP_LEAST = 6  # letters of the longer word; shorter ones need another word of the name as proof
UPPER = frozenset("De Du Des La Le Von Van Der Den Da Di Del Della Ben Bin El Al Dos".split())
TWO_LEAST = 10  # letters and hyphen of a name of two words
CAPITALS = {"A": "ÀÂ", "E": "ÉÈ", "I": "Î", "O": "Ô"}
SELDOM = 3  # times that the usual spelling of a name stands for each odd one, where that stands more than once
TRIPLE = pattern(r"(.)\1\1")  # «Bubbba»
JOINED = frozenset(
    "Le La De Du Des Van Von Da Di Del Ben Bel El Al Mac".split()
)  # surnames are written with them joined and apart


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
    evidence = Evidence(doc, table)
    found: dict[Span, Variant] = {}
    for forms in table.values():
        if len(forms) > 1:
            for variant in _inconsistent(evidence, forms):
                found.setdefault(variant.span, variant)
    for one, other in near(table):
        for variant in _misspelt(evidence, one, other):
            found.setdefault(variant.span, variant)
    for one, other, listed in alike(table):
        for variant in _transliterated(evidence, one, other, listed):
            found.setdefault(variant.span, variant)
    for variant in _particles(evidence, doc[capitals]):
        found.setdefault(variant.span, variant)
    for one, other in namesakes(doc, table):
        for variant in _namesake(evidence, one, other):
            found.setdefault(variant.span, variant)
    return tuple(_whole(doc.plain, [found[span] for span in sorted(found)]))


def _whole(plain: str, found: list[Variant]) -> list[Variant]:
    """The variants, with two that stand beside each other in one mention (Bubbba Walace) made one."""
    whole: list[Variant] = []
    for one in found:
        last = whole[-1] if whole else None
        beside = last and last.defect == one.defect and plain[last.span.end : one.span.start] == " "
        if last and beside and not last.again and not one.again:
            span, usual = Span(last.span.start, one.span.end), f"{last.usual} {one.usual}"
            whole[-1] = Variant(one.defect, span, usual, one.twin, min(last.times, one.times), ())
        else:
            whole.append(one)
    return whole


def _variant(defect: Defect, odd: list[Unit], usual: list[Unit]) -> Variant:
    twin = next((unit for unit in usual if not unit.name.initial), usual[0])
    return Variant(defect, odd[0].span, twin.form, twin.span, len(usual), tuple([unit.span for unit in odd[1:]]))


def _bare(form: str) -> str:
    """The form without accents on capitals, which many houses do not write."""
    if form.isascii():
        return form
    return "".join([fold(char).upper() if char.isupper() else char for char in form])


def _inconsistent(evidence: Evidence, forms: dict[str, list[Unit]]) -> Iterator[Variant]:
    kept = {form: fit for form, units in forms.items() if (fit := [unit for unit in units if evidence.fit(unit)])}
    if len(kept) < 2 or len(next(iter(kept))) < 3:
        return
    # the lexicon, not the gazetteer, whose names have no accents; a name proves more than a common word (Décathlon)
    ranks = {form: evidence.known.lexicon.known(form) for form in kept}
    bare = {_bare(form) for form in kept if any(map(evidence.known.has_name, _written(form)))}
    usual = max(kept, key=lambda form: (_bare(form) in bare, len(kept[form]), ranks[form], -kept[form][0].span.start))
    units = kept[usual]
    for form, odd in kept.items():
        if form == usual or (form.isupper() != usual.isupper() and not _acronym(evidence, form, usual)):
            continue
        capital = _bare(form) == _bare(usual)
        proven = (
            len(units) > 1 or (_bare(usual) in bare and _bare(form) not in bare) or form.isupper() != usual.isupper()
        )
        if not proven and not capital:
            proven = _long(evidence, form, usual) or any(evidence.shared(unit, units) for unit in odd)
        if not proven and (capital or form.lower() == usual.lower() or _letters(form) == _letters(usual)):
            continue
        strict = ranks[form] and ranks[usual] and _letters(form).lower() != _letters(usual).lower()
        joined = min(map(_parts, (form, usual))) == 1
        if joined and " " in form + usual and not JOINED.isdisjoint((form + " " + usual).split(" ")):
            strict = not any(evidence.hung(unit, units) for unit in odd)  # Lebrun, Le Brun
        elif evidence.leads(units) and evidence.known.first_name(form.replace("-", " ").split(" ")[0]):
            strict = strict or _parts(form) > 1  # Marie-Claire Joubert, and Marie Claire, a magazine
        if evidence.another(odd, units) or any(map(evidence.explained, odd)):
            continue
        odd = [unit for unit in odd if evidence.same(unit, units, strict) and not _opens(evidence, unit, usual)]
        if odd:
            particle = form.lower() == usual.lower() and form[1:] == usual[1:]  # van Eyck, Van Eyck
            slight = (capital and not form.isupper()) or particle or len(odd) == len(units) == 1
            yield _variant("undecided" if slight else "inconsistent", odd, units)


def _written(form: str) -> list[str]:
    """The form as it is, and as the lexicon has it where its capital is written without an accent: Etats-Unis, États-Unis."""
    return [form, *[accented + form[1:] for accented in CAPITALS.get(form[0], "")]]


def _long(evidence: Evidence, form: str, usual: str) -> bool:
    """Whether the name is of three words or more, or of two long ones, so that nobody else has it: «Pont-l'Abbé», «Pont l'Abbé»."""
    if _letters(form) != _letters(usual):
        return False
    parts = max(form, usual, key=_parts).replace("-", " ").split(" ")
    two = (
        len(parts) == 2 and len(form) >= TWO_LEAST and parts[1][0].isupper() and not evidence.known.first_name(parts[0])
    )
    return two or max(map(_parts, (form, usual))) > 2


def _parts(form: str) -> int:
    return len([word for word in form.replace("-", " ").replace("'", " ").split() if word])


def _letters(form: str) -> str:
    return form.replace("-", "").replace(" ", "").replace("'", "")


def _acronym(evidence: Evidence, form: str, usual: str) -> bool:
    """Whether «OTAN» and «Otan» are two ways to write one acronym, and not an acronym and a word («EST», «Est»)."""
    title = usual if form.isupper() else form
    return _letters(form).lower() == _letters(usual).lower() and not evidence.known.lexicon.is_common(title)


def _opens(evidence: Evidence, unit: Unit, usual: str) -> bool:
    """Whether the capital may be that of the sentence: «Écoles» for «Ecoles», «IPhone» for «iPhone»."""
    if (
        not unit.name.initial
        or unit.first != unit.name.first
        or evidence.shared(unit, evidence.table[fold(usual)][usual])
    ):
        return False
    return evidence.known.lexicon.is_common(usual) or (
        (usual[0].islower() or unit.form.isupper()) and unit.form.lower() == usual.lower()
    )


def _particles(evidence: Evidence, names: tuple[Name, ...]) -> Iterator[Variant]:
    """«Charles De Villemagne» for Charles de Villemagne, or the other way round, if the first name is there."""
    words, plain, span = evidence.words, evidence.plain, evidence.tokens.span
    for name in names:
        for at in range(name.first + 1, name.last):
            if words[at] not in UPPER or words[at - 1].isupper():
                continue
            after = plain[span(at).end : name.span.end]
            one, two = f"{words[at - 1]} {words[at]}{after}", f"{words[at - 1]} {words[at].lower()}{after}"
            upper, lower = plain.find(one), plain.find(two)
            if lower < 0 or span(at - 1).start != upper:
                continue  # said once for all places
            lead = len(words[at - 1]) + 1
            forms = [(plain.count(two), two, lower), (plain.count(one), one, upper)]
            (_, odd, there), (times, usual, twin) = sorted(forms, key=lambda form: (form[0], -form[2]))
            where = Span(there + lead, there + len(odd))
            yield Variant(
                "undecided",
                where,
                usual[lead:],
                Span(twin + lead, twin + len(usual)),
                times,
                (),
            )
            break


def _ordered(evidence: Evidence, one: str, other: str) -> tuple[list[Unit], list[Unit], bool, bool]:
    """The odd units, the usual ones, and whether each spelling is known. Of as many, the known or the earlier is usual."""
    first, second = evidence.units(one), evidence.units(other)
    if not first or not second:
        return [], [], False, False
    ranks = evidence.known.known(first[0].form), evidence.known.known(second[0].form)
    if len(first) == len(second) and not any(ranks) and bool(TRIPLE.search(one)) != bool(TRIPLE.search(other)):
        return (first, second, *ranks) if TRIPLE.search(one) else (second, first, *ranks)
    if (len(first), ranks[0], -first[0].span.start) > (len(second), ranks[1], -second[0].span.start):
        return second, first, ranks[1], ranks[0]
    return first, second, *ranks


def _misspelt(evidence: Evidence, one: str, other: str) -> Iterator[Variant]:
    last = ending(one, other)
    if last and (min(len(one), len(other)) < ENDING_LEAST or sound(one) == sound(other)):
        return
    odd, usual, odd_known, usual_known = _ordered(evidence, one, other)
    if not odd or (last and (odd_known or len(usual) == 1)):
        return
    if len(odd) > 1 and (odd_known or len(odd) * SELDOM > len(usual)):
        return
    unit = odd[0]
    if last and not mute(one, other) and not (evidence.titled(unit, usual) or evidence.introduced(unit, usual)):
        return  # Martin, Martine; Emirat, Emirats
    if unit.form.lower() in evidence.words or evidence.listed(unit) or evidence.explained(unit):
        return
    alone = len(usual) == 1
    if odd_known and usual_known and not _out_of_place(evidence, unit, usual):
        return
    how = slip(one, other)
    short = max(len(one), len(other)) < SLIP_LEAST and (odd_known or not evidence.titled(unit, usual))
    if short and how == "replaced":
        return  # Pablo, Paulo
    proven = evidence.known.is_name(usual[0].form) or evidence.surname(usual[0]) or evidence.surname(unit)
    if how == "exchanged" and usual_known:
        proven = True  # no two words differ so
    strict = short or (odd_known and not usual_known) or (alone and not proven) or evidence.leads(usual)
    one_name = evidence.same(unit, usual, strict) or (not strict and not odd_known and evidence.introduced(unit, usual))
    if one_name and not evidence.together(unit, usual, alone or last):
        yield _variant("misspelt", odd, usual)


def _out_of_place(evidence: Evidence, unit: Unit, usual: list[Unit]) -> bool:
    """Whether the unit is a common word whose capital nothing explains but the name: «Porche» for Porsche."""
    if len(usual) < 3 or unit.name.initial or evidence.known.has_name(unit.form):
        return False
    adjective = any(reading.pos == "adj" for reading in evidence.known.lexicon.analyses(unit.form))
    return not adjective and evidence.known.is_name(usual[0].form)


def _namesake(evidence: Evidence, one: str, other: str) -> Iterator[Variant]:
    """Two surnames after one first name, or two first names before one surname."""
    odd, usual, *_ = _ordered(evidence, one, other)
    if not odd or evidence.listed(odd[0]) or any(map(evidence.explained, odd)):
        return
    if any(evidence.together(unit, usual, len(usual) == 1) for unit in odd) or any(map(evidence.kin, odd)):
        return
    if any(evidence.bound(unit, usual) for unit in odd):
        if evidence.another(odd, usual) or all(evidence.known.in_lexicon(each[0].form) for each in (odd, usual)):
            return
    elif heard(evidence.table, one) == heard(evidence.table, other) and (
        evidence.office(odd, usual)
        or not (_feminine(one, other) or all(evidence.known.first_name(each[0].form) for each in (odd, usual)))
    ):
        if not (evidence.leads(odd) and all(evidence.shared(unit, usual) for unit in odd)):
            return  # «le procureur Frédéric Roy», «la procureure, Frédérique Roy» is somebody else
    elif (
        one[-2:] != other[-2:] or slip(one, other) == "replaced" or not (evidence.leads(odd) and evidence.leads(usual))
    ):
        return  # Daniel, Danielle; Alexandre and Alexandra are slips of the last letter
    elif not all(evidence.shared(unit, usual) for unit in odd):
        return
    yield _variant("misspelt", odd, usual)


def _feminine(one: str, other: str) -> bool:
    """Whether one is the other's feminine: «frederic», «frederique»; «pascal», «pascale»; «axel», «axelle»."""
    male, female = sorted((one, other), key=len)
    return female in (f"{male}e", f"{male}{male[-1]}e", f"{male.removesuffix('c')}que")


def _transliterated(evidence: Evidence, one: str, other: str, listed: bool) -> Iterator[Variant]:
    odd, usual, odd_known, usual_known = _ordered(evidence, one, other)
    if not odd or evidence.listed(odd[0]) or evidence.another(odd, usual) or any(map(evidence.explained, odd)):
        return
    given = one in GIVEN
    if given and any(map(evidence.kin, odd + usual)):
        return
    strict = (
        given
        or evidence.leads(usual)
        or (not listed and ((odd_known and usual_known) or len(odd) * 2 > len(usual) > 1))
    )
    odd = [unit for unit in odd if unit.form.lower() not in evidence.words and evidence.same(unit, usual, strict)]
    if odd and not any(evidence.together(unit, usual, given or (not listed and len(usual) == 1)) for unit in odd):
        yield _variant("transliteration", odd, usual)
