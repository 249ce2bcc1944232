"""repetition.reworded: one sentence of the article stands there twice, with a word or two changed."""

from collections.abc import Iterator

from lintnews.checks.repetition.same_words import certain
from lintnews.checks.repetition.sentence import normal, short
from lintnews.document import Document
from lintnews.layers.paragraphs import title
from lintnews.layers.recurrences import Recurrence, recurrences
from lintnews.layers.tokens import tokens
from lintnews.rule import Bad, Hit, rule

LEAST = 9  # tokens
CHANGED_MOST = 4  # words
ALIKE = 0.8  # of the tokens, in the same order
OVERLAP = 0.7  # of the different words
NEGATIONS = frozenset("ne n' pas non ni sans jamais plus aucun aucune rien".split())
SMALL = frozenset(
    "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs il elle ils elles on en y à au aux et".split()
)


@rule(
    name="repetition.reworded",
    severity="info",
    message="This sentence stands in the article already, but for a word or two; keep one of the two.",
    message_fr="Cette phrase figure déjà dans l’article, à un ou deux mots près ; gardez-en une.",
    bad=(
        Bad(
            "La préfecture a ouvert une cellule d’écoute pour les familles. Il pleut.\n"
            "{{La préfecture a aussi ouvert une cellule d’écoute pour toutes les familles.}} Le vent faiblit."
        ),
        Bad(
            "L’ancien maire devra se présenter chaque lundi au commissariat. Il se tait.\n"
            "{{Il devra se présenter chaque lundi au commissariat.}} Son avocat a fait appel."
        ),
    ),
    good=(
        "En mars, la ville a compté douze cas de rougeole. En avril, la ville a compté douze cas de rougeole.",
        "Le port rouvre lundi à huit heures du matin. Le port ne rouvre pas lundi à huit heures du matin.",
        "Les mots qu’ils cherchent quand ils doivent écrire un mot. Les mots qu’ils cherchent quand ils doivent lire un mot.",
        "Des secours venus de toute la région\nDes secours sont venus de toute la région. Les secours venus de la région aident.",
    ),
)
def reworded_sentence(doc: Document) -> Iterator[Hit]:
    """A sentence comes twice, with words added, left out or put in a pronoun's place: two versions were merged.

    Sentences that say the same of two things (another number, name or verb), headings and quotations are left alone.

    fr: Une phrase revient avec des mots ajoutés, ôtés ou mis pour un pronom : deux versions ont été fondues.
    Les phrases qui disent la même chose de deux objets (autre nombre, nom ou verbe), les intertitres et les citations sont admis.
    """
    head = title(doc)
    body = head.span.end if head else 0
    found = [one for one in doc[recurrences] if one.end - one.first >= LEAST and one.span.start >= body]
    if len(found) < 2:
        return
    bags = [set(doc[tokens].lowered[one.first : one.end]) for one in found]
    for i, second in enumerate(found):
        for j, first in enumerate(found[:i]):
            both = len(bags[i] & bags[j])
            if both < OVERLAP * max(len(bags[i]), len(bags[j])) or not _alike(doc, first, second):
                continue
            if not normal(doc, first.span, second.span) and not certain(doc, first, second):
                yield Hit(short(doc, second.span), related=(short(doc, first.span),))
                break


def _alike(doc: Document, first: Recurrence, second: Recurrence) -> bool:
    from difflib import SequenceMatcher

    texts = [found.span.of(doc.plain).rstrip(" .!?…") for found in (first, second)]
    if texts[0] in texts[1] or texts[1] in texts[0]:
        return False  # repetition.sentence
    one, other = (doc[tokens].lowered[found.first : found.end] for found in (first, second))
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.ratio() < ALIKE:
        return False
    changed = 0
    for kind, i, i_end, j, j_end in matcher.get_opcodes():
        if kind == "equal":
            continue
        left, right = ([word for word in words if word[0].isalnum()] for words in (one[i:i_end], other[j:j_end]))
        pronoun = not (i or j) and not ({*left} - SMALL and {*right} - SMALL)
        if any(word in NEGATIONS or word[0].isdigit() for word in (*left, *right)):
            return False
        if left and right and not pronoun and {*left, *right} - SMALL:
            return False
        changed += max(len(left), len(right))
    return 0 < changed <= CHANGED_MOST
