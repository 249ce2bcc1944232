"""The notation of term data: phrases with alternatives, compiled to patterns and to the words that tell where to look.

Read when the catalogue is built, never on a warm start. A phrase is a row of slots:

    délivr~ <det> discours/allocution    alternatives; ``~`` stands for the forms of a verb of the first group
    tir+ d'essai, tir+_raté+             ``+``: also with s (x); ``_``: a space within an alternative, whose s stand together
    panne+ totale? de pouvoir            ``?``: the slot may be missing
    * de presse                          ``*``: any one word
    autant que <num> morts               ``<num>``: a number; ``<det>``: an article, or a word that stands for one, or none

A row of data has ``not`` (wrong phrases) and ``say`` or ``put`` (the term; ``put`` also replaces them), or ``swap`` (each wrong
phrase with its own term); ``except`` (phrases of ``not`` that exist); ``when``, ``without``, ``near``, ``unless``, ``around`` (see
``Terms``; a list of lists in ``when``: all of them); ``case`` where case counts; ``note``, ``source`` and ``from`` for the reader.
"""

import marshal
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from lintnews.errors import ConfigurationError
from lintnews.layers.tokens import TOKEN
from lintnews.record import NamedTuple

ENDINGS = "er e es ent ons ez é ée és ées ait aient ions a èrent era erai eront erait eraient ant".split()
DETERMINERS = (
    "le la les un une des de du au aux ce cet cette ces son sa ses leur leurs tout toute plusieurs d'un d'une d'autres"
)
NUMERALS = "deux trois quatre cinq six sept huit neuf dix vingt cent mille dizaines? centaines? milliers?"
OTHERS = {
    "*": r"[\w'-]+",
    "<det>": rf"(?:[ldscmt]'|{DETERMINERS.replace(' ', '|')})",
    "<num>": rf"(?:\d+(?:[ .,]\d+)*|(?:une? |plusieurs )?(?:{NUMERALS.replace(' ', '|')})(?: de)?)",
}
BETWEEN = "(?:(?<=') ?| )"  # two words, or an elided one and its noun
KEYS = 60  # words under which a row is kept; a slot with more is no key
SMALL = frozenset(  # words that stand in every article
    "l' d' s' qu' et ou à en par pour sur sous dans avec contre que qui a ont est sont été être avait avaient il elle se".split()
    + DETERMINERS.split()
)
COMMON = frozenset(  # words of more than one article in fifteen (434 edited ones): poor keys
    """
    accord accusé affaire affaires affirmé aide ajouté américain américaine ans août appel appelé assuré aucune aussi
    avant avril bilan blessés campagne centre chef cinq comme communiqué compte conférence conseil contrôle coup cours
    crise côté demande derniers dernières deux deuxième dimanche directeur direction dirigeants dit dix donné droit droite
    décembre décision déclaré décès défense effet enquête entre européenne euros face faire fait femmes fin fois forces
    formation française françois février gouvernement groupe guerre général habitants histoire homme hommes information
    international internationale intérieur janvier jeudi jour journée jours juillet juin justice lancé lieu ligne loi
    lundi mai maison mardi mars membres mercredi mettre millions ministre ministère mis mise mois monde mort morts
    mouvement nationale niveau nombreux non nouvelle nouvelles novembre octobre ordre organisation pandémie parti partie
    pas passé pays personne personnes place plan plus point police politique politiques porte pouvoir premier premiers
    première prendre presse pris prise proche projet président public publique quand quatre question relations reste
    retour route région république samedi sans santé secrétaire semaine septembre service services situation six soutien
    système sécurité temps total tour travail trois tête union vendredi vie ville visite voir voix zone économique équipe
    état étrangères
    """.split()
)
KNOWN = frozenset("say put not swap except when without near unless case around note source from".split())


class Slot(NamedTuple):
    """A place of a phrase: the words that can stand there (none: a pattern), and whether it may be missing."""

    words: tuple[str, ...]
    pattern: str
    optional: bool


def forms(alternative: str) -> tuple[str, ...]:
    """The words that an alternative stands for."""
    alternative = alternative.replace("'_", "'").replace("_", " ")
    if "~" in alternative[:-1]:
        raise ValueError(f"{alternative!r}: ~ stands within a word")
    if "+" in alternative:
        return _plural(alternative, ""), _plural(alternative, "s")
    if not alternative.endswith("~"):
        return (alternative,)
    stem = alternative[:-1]
    softer = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1:], stem)  # changeait, annonça
    return tuple((softer if end[0] in "ao" else stem) + end for end in ENDINGS)


def slots(phrase: str) -> tuple[Slot, ...]:
    """The slots of ``phrase``."""
    found = []
    for part in phrase.split():
        name = part.removesuffix("?")
        if name in OTHERS:
            found.append(Slot((), OTHERS[name], name != part or name == "<det>"))
        else:
            found.append(Slot(tuple(form for one in name.split("/") for form in forms(one)), "", name != part))
    return tuple(found)


def pattern(phrase: str) -> str:
    """``phrase`` as a pattern for ``Document.plain``; an apostrophe may have a space after it."""
    made = ""
    before = True  # no slot that must stand has been seen
    for slot in slots(phrase):
        longest = sorted(slot.words, key=lambda word: (-len(word), word))
        written = [re.sub("'(?=.)", "' ?", word.replace(".", "[.]")) for word in longest]
        either = slot.pattern or "(?:" + "|".join(written) + ")"
        if slot.optional:
            made += f"(?:{either}{BETWEEN})?" if before else f"(?:{BETWEEN}{either})?"
        else:
            made += either if before else BETWEEN + either
            before = False
    return made


def literals(phrase: str) -> tuple[str, ...]:
    """All texts that ``phrase`` stands for, where each of its slots has words."""
    return tuple(" ".join(row).replace("' ", "'") for row in product(*(slot.words for slot in slots(phrase))))


def reach(phrase: str) -> int:
    """The greatest length of a text that ``phrase`` matches, in code points: what lies between two of its words is shorter."""
    return sum(max(map(len, slot.words), default=20) + 2 for slot in slots(phrase))


def content(words: Iterable[str]) -> frozenset[str]:
    """The longest token of each of ``words``, in lower case: those under which a row is kept."""
    return frozenset(word if word[-1] == "'" else max(TOKEN.findall(word.lower()), key=len) for word in words)


def keys(phrase: str) -> tuple[frozenset[str], frozenset[str]]:
    """Two sets of words of which a text that holds ``phrase`` has one each; the second is empty where there is but one.

    Raises:
        ValueError: no slot has words to look for.
    """
    able = []
    for slot in slots(phrase):
        found = content(slot.words)
        if found and not slot.optional and not found & SMALL and len(found) <= KEYS:
            able.append(found)
    if not able:
        raise ValueError(f"{phrase!r}: no word to look for")
    able.sort(key=lambda found: (len(found & COMMON), -min(map(len, found)), len(found)))
    return able[0], able[1] if len(able) > 1 else frozenset()


def compiled(rows: Iterable[tuple[str, Mapping[str, Any]]]) -> tuple[Any, Any, Any]:
    """The words that lead to entries, an index from them to numbers of entries, and the entries.

    Raises:
        ConfigurationError: a row has an unknown key, lacks one, or holds a phrase without words to look for.
    """
    index: dict[str, list[int]] = {}
    entries: list[bytes] = []
    for place, row in rows:
        try:
            for first, second, guard, exactly, reach, rest in _row(row):
                for word in sorted(first):
                    index.setdefault(word, []).append(len(entries))
                entries.append(marshal.dumps((second, guard, exactly, reach, rest)))
        except (ValueError, KeyError) as error:
            raise ConfigurationError(f"{place}: {error}", f"{place} : {error}") from error
    return frozenset(index), {word: tuple(numbers) for word, numbers in index.items()}, tuple(entries)


def _row(
    row: Mapping[str, Any],
) -> Iterator[tuple[frozenset[str], frozenset[str], frozenset[str], str, int, tuple[Any, ...]]]:
    """The entries of a row: the words that lead to each, and what ``Terms`` asks of the article."""
    if unknown := row.keys() - KNOWN:
        raise ValueError(f"unknown key {min(unknown)!r}; known: {', '.join(sorted(KNOWN))}")
    say = row.get("put") or row.get("say", "")
    swaps = row.get("swap") or dict.fromkeys(listed(row["not"]), say if "put" in row or "+" in say else "")
    asked = (
        tuple(conditions(row.get("when", ()))), words_or_phrases(row.get("without", ())),
        alternatives(row.get("near", ())), alternatives(row.get("unless", ())), int(row.get("around", 60)),
    )  # fmt: skip
    guard = next((single for single, phrases in asked[0] if not phrases), frozenset())
    for phrase, better in (pair for swap in swaps.items() for pair in _numbers(*swap)):
        barred = [*listed(row.get("except", ())), *([better.replace(" ", "_")] if better else [])]
        stop = f"(?!(?:{alternatives(barred)})(?![\\w-]))" if barred else ""
        source = rf"(?<![\w-]){stop}{pattern(phrase)}(?![\w-])"
        exactly = phrase if "case" in row and literals(phrase) == (phrase,) else ""
        rest = (source, "case" in row, _plural(say or better, ""), better, *asked)
        yield *keys(phrase), guard, exactly, reach(phrase), rest


def _numbers(phrase: str, better: str) -> Iterator[tuple[str, str]]:
    """The phrase and its replacement in the singular and in the plural, where the replacement has both."""
    if "+" not in better:
        yield phrase, better
        return
    for end in ("", "s"):
        yield _plural(phrase, end), _plural(better, end)


def _plural(words: str, end: str) -> str:
    """``words`` with their ``+`` filled: by nothing, or by s, which is x after au and eu."""
    return re.sub(r"(?<=[ae]u)\+", "x", words).replace("+", "s") if end else words.replace("+", "")


def listed(value: Any) -> tuple[str, ...]:
    """A text as a list of one."""
    return (value,) if isinstance(value, str) else tuple(value)


def alternatives(value: Any) -> str:
    """The phrases of ``value`` as one pattern; empty where there is none."""
    return "|".join(pattern(phrase) for phrase in listed(value))


def words_or_phrases(value: Any) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words of ``value``, each with its alternatives, and its phrases: what an article is asked for."""
    texts = [text.lower() for phrase in listed(value) for text in literals(phrase)]
    whole = [TOKEN.findall(text) == [text] for text in texts]
    return (
        frozenset(text for text, one in zip(texts, whole, strict=True) if one),
        tuple(text for text, one in zip(texts, whole, strict=True) if not one),
    )


def conditions(value: Any) -> Iterable[tuple[frozenset[str], tuple[str, ...]]]:
    """``when``: a text or list is one condition, a list of lists holds several, all of which the article must meet."""
    lists = value if value and not isinstance(value, str) and not isinstance(value[0], str) else (value,)
    return [words_or_phrases(item) for item in lists if item]
