"""attribution.dangling"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.attributions import attributions, group_at, speaker_after
from lintnews.layers.marks import MARK
from lintnews.layers.tokens import tokens
from lintnews.lexicon import analyses
from lintnews.rule import Bad, Hit, rule

SPEAKERS = {"det", "pron", "name", "num"}


@rule(
    name="attribution.dangling",
    severity="error",
    message="“{match}” attributes a quotation, and none stands here: where is it?",
    message_fr="« {match} » attribue une citation, et il n’y en a pas ici : où est-elle ?",
    bad=(
        Bad("Le pont est fermé depuis lundi. {{a déclaré le maire}}."),
        Bad("Les secours sont arrivés.\n{{ont expliqué les gendarmes}}.\nLa route est coupée."),
    ),
    good=(
        "« Le pont est fermé. » a déclaré le maire.",
        "Le pont est fermé, a déclaré le maire.",
        "A déclaré vainqueur le plus âgé le jury du concours.",
        "Le pont, fermé. il a déclaré qu’il rouvrirait.",
    ),
)
def dangling(doc: Document) -> Iterator[Hit]:
    """An attribution with no quotation before or after it.

    A sentence that is nothing but « a déclaré le maire » has lost what was said, or is left over from an attribution that a
    rewrite put elsewhere. Bring the quotation back or take the clause out.

    fr:
    Une attribution sans citation. Une phrase réduite à « a déclaré le maire » a perdu les paroles rapportées, ou reste d'une
    attribution que la réécriture a déplacée. Rétablissez la citation ou supprimez la clause.
    """
    words, plain = doc[tokens], doc.plain
    taken = {clause.span.start for clause in doc[attributions]}
    for start in _starts(plain):
        at = words.at(start)
        group = group_at(words, at)
        if group is None or words.starts[at] != start or group.pronoun or start in taken:
            continue
        first, last = speaker_after(words, group.last + 1)
        if last == first or not any(found.pos in SPEAKERS for found in analyses(words.words[first])):
            continue
        span = words.span(group.first, last - 1)
        if words.words[last : last + 1] != ["."] or MARK.search(plain, max(0, start - 3), span.end):
            continue
        yield Hit(span)


def _starts(plain: str) -> Iterator[int]:
    """Where a word in lower case begins a line or follows a full stop."""
    if plain[:1].islower():
        yield 0
    for stop in (". ", "! ", "? ", "… ", "\n"):
        at = plain.find(stop)
        while at >= 0:
            start = at + len(stop)
            if plain[start : start + 1].islower() and plain[max(0, at - 1) : at + 1] != "..":
                yield start
            at = plain.find(stop, start)
