"""Closed-class words of French that cannot follow each other, and the places where they do: what stood between them was lost."""

from itertools import compress, count

from lintnews.document import Document
from lintnews.layers.tokens import tokens

_PREP = "par sur dans chez avec pour depuis lors durant malgré parmi selon dès afin"
_HAVE = "a ont avait avaient aura auront aurait auraient"
_BE = "est sont était étaient sera seront serait seraient"
_VERB = f"{_HAVE} {_BE}"
_AFTER_DET = _VERB.replace(" aura ", " ")  # «cette aura»
_NOUN_FIRST = "dans chez qui que aux du"
_ELIDE = "a est avait était aura sera en à aux"  # «le» and «la» would be «l'»
_OTHERS = "ce cette ces sa ses"
_CONTRACTED = f"{_NOUN_FIRST} {_PREP} {_VERB} en à où le les au la ne n' se s' il ils sa ses ce cette cet ces"

# firsts: seconds. Left out on purpose: what golf («le par»), music («le la»), money («des sous»), poetry («en vers»), and
# pronouns («il les en prive», «ils les ont») allow.
_TABLE = (
    ("du au aux", f"{_CONTRACTED} et"),
    ("des", f"de {_NOUN_FIRST} {_PREP} {_VERB} à en où le les au et ne n' se s' sa ce cette"),
    ("le les", "de"),
    ("le", f"{_NOUN_FIRST} et des au ne se s' n' {_ELIDE} pour lors depuis sur malgré selon les {_OTHERS}"),
    ("la", f"{_NOUN_FIRST} par et des au ne se s' n' {_ELIDE} pour lors depuis sur malgré selon le les {_OTHERS}"),
    ("les", f"{_NOUN_FIRST} par et des au ne se s' n' à aux pour lors depuis sur avec malgré selon le la {_OTHERS}"),
    ("cet cette ces sa ses leurs notre votre", f"{_NOUN_FIRST} {_PREP} {_AFTER_DET} se s' ne n' de des dont et au à où le les"),
    ("chaque quelque", f"{_NOUN_FIRST} {_VERB} par pour avec et de des dont au en à"),
    ("ce", "a ont avait avaient aura aurait était étaient"),
    ("de", f"sur dans avec du des que dont {_VERB} au aux en à où et depuis lors par"),
    ("par", f"sur dans avec aux au {_VERB} que à pour lors depuis et en"),
    ("dans", f"par sur avec chez et {_VERB} que pour depuis lors à aux au se s' ne n' il ils"),
    ("sur", f"par dans avec chez que au aux pour depuis lors en à {_VERB} et se s' ne n' il ils"),
    ("à", f"par sur avec que pour depuis lors {_VERB} et au aux"),
    ("en", "par sur dans chez avec pour depuis lors durant malgré selon que et à au aux"),
    ("chez parmi malgré", f"{_PREP} {_VERB} que et à au aux en"),
    ("avec", f"{_VERB} et"),
    ("selon", f"par dans sur et {_VERB}"),
    ("pour", _VERB),
    ("comme dont entre", "et"),
    ("afin", f"le la les un une des et par dans {_VERB}"),
    ("lors", f"le la les l' un une cette ces et par dans en à {_VERB}"),
    ("que", "a ont avait avaient aura auront aurait auraient est était étaient"),
)  # fmt: skip
PAIRS = frozenset(
    (first, second) for firsts, seconds in _TABLE for first in firsts.split() for second in seconds.split()
)
# Only where the first word opens a sentence: «Les ont bondi», «Leur a fait appel».
AT_START = frozenset(
    (first, second) for first in ("les", "leur", "son") for second in f"{_VERB}".split() if (first, second) not in PAIRS
)
# Second and third words that may stand after a preposition or an article all the same.
FIXED = frozenset(
    "n' importe|a priori|a posteriori|a minima|a cappella|du cujus"
    "|au moins|au plus|au maximum|au minimum|au total|au mieux|au pire"
    "|à peine|à peu|à propos|à présent|à moitié|à jamais|à même"
    "|à terme|à demi|à moins|à plein|à temps|à compter|en avant|en moyenne|en tout|en plein|en pleine|en partie|en général"
    "|en arrière|en dessous|en dessus|en bas|en haut|sur place|sur mesure|par exemple|pour cent|pour mille|par cœur|du coup"
    "|du genre|du style|lors même|à venir|à côté|à part|à faire|à distance|à domicile|en cours|de facto".split("|")
)
# Before a comma or a full stop.
ENDINGS = frozenset(
    "au aux du des de à et ou en par dans sur chez parmi dès avec sans comme vers pour contre depuis sous entre malgré pendant "
    "durant après lors afin quelque chaque le la les ce cet cette ces mon ma ta sa mes tes ses nos vos leurs notre votre un une "
    "que qui dont selon".split()
)
TABLE = PAIRS | AT_START | {(word, mark) for word in ENDINGS for mark in ".,"}
FIRSTS = frozenset([first for first, _ in TABLE])


def function_pairs(doc: Document) -> list[int]:
    """The numbers of the tokens that, with the one after, stand in the table."""
    lowered = doc[tokens].lowered
    return [
        at
        for at in compress(count(), map(FIRSTS.__contains__, lowered[:-1]))
        if (lowered[at], lowered[at + 1]) in TABLE
    ]
