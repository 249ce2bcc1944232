"""Acronyms: those with two letters exchanged, «OSM» where the article has, or spells out, «OMS»."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.evidence import SIDE_BY_SIDE
from lintnews.layers.spellings import Unit, spellings
from lintnews.layers.tokens import Tokens, tokens
from lintnews.names.keys import fold, slip
from lintnews.record import NamedTuple
from lintnews.span import Span

LEAST, MOST = 3, 7  # letters
NUMERAL = frozenset("ivxlcdm")  # Louis XIV, Louis XVI
USUAL_LEAST = 3  # mentions of an acronym of three letters that nothing spells out
LINKS = frozenset("de d' du des la le les l' et en à au aux pour sur of the and for".split())
WORDS_MOST = 14
ENGLISH = frozenset(("SARS",))  # the English acronym, which has the letters of the French one


class Exchanged(NamedTuple):
    """The acronym at ``span`` should read ``usual``, as at ``twin``: the acronym elsewhere, or the words that it is made of."""

    span: Span
    usual: str
    twin: Span


def exchanged(doc: Document) -> tuple[Exchanged, ...]:
    """All acronyms with two neighbouring letters exchanged, in the order of the text."""
    groups: dict[str, dict[str, list[Unit]]] = {}
    for key, forms in doc[spellings].items():
        if LEAST <= len(key) <= MOST:
            for form in forms:
                if form.isupper() and form.isalpha() and not NUMERAL.issuperset(key):
                    groups.setdefault("".join(sorted(key)), {})[form] = forms[form]
    found: set[Exchanged] = set()
    for acronyms in groups.values():
        found.update(_spelled_out(doc, acronyms))
        if len(acronyms) > 1:
            found.update(_pairs(doc, acronyms))
    return tuple(sorted(found))


def _spelled_out(doc: Document, acronyms: dict[str, list[Unit]]) -> Iterator[Exchanged]:
    """«Organisation mondiale de la santé (OSM)»."""
    from lintnews.names.known import in_lexicon

    found = doc[tokens]
    for form, units in acronyms.items():
        for unit in units:
            if _bracketed(found, unit) and form not in ENGLISH and not in_lexicon(form):
                words, right = _expansion(found, unit, form)
                if words and right != form:
                    yield Exchanged(unit.span, right, words)


def _pairs(doc: Document, acronyms: dict[str, list[Unit]]) -> Iterator[Exchanged]:
    from lintnews.names.known import in_lexicon

    found = doc[tokens]
    for usual, units in acronyms.items():
        spelled = any(_bracketed(found, unit) and _expansion(found, unit, usual)[1] == usual for unit in units)
        least = 1 if spelled else USUAL_LEAST if len(usual) == LEAST else 2
        if len(units) < least or not (spelled or in_lexicon(usual) or len(usual) > LEAST):
            continue
        for odd, others in acronyms.items():
            if odd == usual or _otherwise(odd, usual) or len(others) > 1 or len(others) >= len(units) + spelled:
                continue
            unit = others[0]
            if (
                in_lexicon(odd)
                or _bracketed(found, unit)
                or _beside(doc.plain, unit, units)
                or _shouted(doc.plain, unit)
            ):
                continue
            yield Exchanged(unit.span, usual, units[0].span)


def _otherwise(one: str, other: str) -> bool:
    """Whether something else than the exchange of two neighbouring letters parts the two acronyms."""
    return slip("x" + fold(one) + "x", "x" + fold(other) + "x") != "exchanged"


def _bracketed(found: Tokens, unit: Unit) -> bool:
    return found.words[unit.first - 1 : unit.last + 2 : 2] == ["(", ")"] if unit.first else False


def _expansion(found: Tokens, unit: Unit, form: str) -> tuple[Span | None, str]:
    """The words before the bracket that the acronym stands for, and their initials: its own, or with two exchanged."""
    parts: list[tuple[str, bool, int]] = []  # initial, whether it may be left out, token
    at = unit.first - 2
    while at >= 0 and unit.first - at < WORDS_MOST and (found.words[at][-1].isalpha() or found.words[at][-1] == "'"):
        link = found.lowered[at] in LINKS
        parts += [(fold(part)[:1].upper(), link, at) for part in reversed(found.words[at].split("-"))]
        at -= 1
    if _reads(form, parts):
        return found.span(unit.first - 2), form
    full = [part for part in parts if not part[1]][: len(form)]
    initials = "".join([letter for letter, _, _ in reversed(full)])
    if not full or len(initials) != len(form) or _otherwise(form, initials):
        return None, ""
    return found.span(full[-1][2], unit.first - 2), initials


def _reads(form: str, parts: list[tuple[str, bool, int]]) -> bool:
    """Whether the acronym's letters are the initials of the words, the last one first, with or without «de», «aux»."""
    if not form or not parts:
        return not form
    letter, link, _ = parts[0]
    return (letter == form[-1] and _reads(form[:-1], parts[1:])) or (link and _reads(form, parts[1:]))


def _beside(plain: str, unit: Unit, units: list[Unit]) -> bool:
    """Whether both stand side by side, so that they are two."""
    ends = [sorted((unit.span, other.span)) for other in units]
    return any(plain[first.end : last.start] in SIDE_BY_SIDE for first, last in ends)


def _shouted(plain: str, unit: Unit) -> bool:
    """Whether the line is in capitals."""
    start, end = plain.rfind("\n", 0, unit.span.start) + 1, plain.find("\n", unit.span.end)
    line = plain[start : end if end >= 0 else len(plain)]
    return sum(map(str.isupper, line)) * 2 > sum(map(str.isalpha, line))
