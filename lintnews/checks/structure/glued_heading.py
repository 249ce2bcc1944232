"""structure.glued-heading: a subheading run into the first sentence of its section."""

from collections.abc import Iterator

from lintnews.checks.gap.glued import NAMING
from lintnews.document import Document
from lintnews.layers.paragraphs import paragraphs
from lintnews.lexicon import analyses
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

# gap.glued finds the other openers: pronouns, Selon, Une, Des, Cette.
OPENERS = frozenset("Le La Les Un Dans En Pour Après À Au Aux Lors Son Sa Ses Face Dès Avec Si Alors".split())
WORD = r"[^ .!?…:;«»\"()\n,–—]"
START = pattern(
    rf"\p{{Lu}}{WORD}* (?:{WORD}+ ){{0,9}}?{WORD}*[\p{{Ll}}\d%](?P<gap> )(?:(?:{'|'.join(sorted(OPENERS))}) |L')(?P<next>\p{{Ll}}+)"
)
DEFINITE = ("Le ", "La ", "Les ", "L'")  # « Le bar Le petit quai » names a thing; « Un bilan lourd Le maire » does not
VERB_WITHIN = 8  # words after the opener
LEAST = 2  # words of a subheading
MOST = 110  # code points of a paragraph that are looked at


@rule(
    name="structure.glued-heading",
    message="“{match}”: a subheading run into its paragraph; put it on a line of its own.",
    message_fr="« {match} » : intertitre collé à son paragraphe ; mettez-le sur sa propre ligne.",
    bad=(
        Bad(
            "Le pont rouvre\nLe pont rouvre lundi.\n{{Un bilan lourd}} Le maire a compté douze maisons détruites.",
            "Le pont rouvre\nLe pont rouvre lundi.\nUn bilan lourd\nLe maire a compté douze maisons détruites.",
        ),
        Bad("Le pont rouvre\nLe pont rouvre lundi.\n{{Des riverains en colère}} Les habitants réclament une digue."),
        Bad("Le pont rouvre\nLe pont rouvre lundi.\n{{Vers une aide}} En mars, la région avait promis deux millions."),
    ),
    good=(
        "Le pont rouvre\nLe bar Le petit quai ferme ses portes. Une pièce La belle époque se joue lundi.",
        "Le pont rouvre\nUn roman Le temps des digues paraît. Des lecteurs de La voix du port ont écrit.",
        "Le pont rouvre\nDeux villes attendent. Un homme a vu Les choses de la vie et pleure encore.",
    ),
)
def glued_heading(doc: Document) -> Iterator[Hit]:
    """A paragraph begins with words that no verb follows, then a sentence begins with its capital: « Un bilan lourd Le maire a ».

    The words were the subheading above the paragraph; the line end between them was lost.

    fr: Un paragraphe s’ouvre sur des mots sans verbe, puis une phrase commence avec sa capitale : « Un bilan lourd Le maire a ».
    Ces mots étaient l’intertitre au-dessus du paragraphe ; le saut de ligne a disparu.
    """
    plain = doc.plain
    for paragraph in doc[paragraphs]:
        start, end = paragraph.span
        if paragraph.kind != "text":
            continue
        end = min(end, start + MOST)
        first = plain[start:end]
        if (OPENERS.isdisjoint(first.split(" ")[LEAST:]) and " L'" not in first) or not (
            match := START.match(plain, start, end)
        ):
            continue
        head = Span(start, match.start("gap"))
        words = head.of(plain).split()
        if len(words) < LEAST or words[-1] in NAMING:
            continue
        opener = plain[match.end("gap") : match.end()]
        if opener.startswith(DEFINITE) and (words[0] + " ").startswith(DEFINITE):
            continue
        following = plain[match.end() : match.end() + 80].split()[:VERB_WITHIN]
        if not any(map(_verb, words)) and any(map(_can_be_verb, [match["next"], *following])):
            yield Hit(head, fix=replace(*match.span("gap"), "\n", "unsafe"))


def _verb(word: str) -> bool:
    """Whether ``word`` is a finite verb and nothing else."""
    found = analyses(word.rpartition("'")[2])
    return bool(found) and all(one.mood in ("ind", "cond", "sub", "imp") for one in found)


def _can_be_verb(word: str) -> bool:
    return any(one.mood in ("ind", "cond") for one in analyses(word.strip(".,;:!?").rpartition("'")[2]))
