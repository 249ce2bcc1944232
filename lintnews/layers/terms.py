"""Terms: quotations that nobody says, titles of works, names, nicknames, words that are only mentioned."""

from lintnews.layers.groups import parts
from lintnews.layers.sources import Source
from lintnews.layers.tokens import Tokens

TERM_MOST = 3  # words of a quotation that says nothing of its own
NAME_MOST = 5
TITLE_MOST = 9
TERM_APART = 8  # code points between a verb and a term that is still its object
CHARGE_MOST = 12  # tokens between « enquête » and what it is about
CHARGES = frozenset(
    "enquête information instruction plainte examen poursuivi poursuivie poursuivis condamné condamnée condamnés jugé jugée jugés "
    "interpellé interpellée interpellés écroué écrouée renvoyé renvoyée poursuites accusé accusée soupçonné soupçonnée".split()
)
DEFINITE = frozenset("le la l' les ce cet cette ces du des au aux".split())
NAMING = frozenset(
    "intitulé intitulée intitulés intitulées baptisé baptisée baptisés baptisées nommé nommée dénommé dénommée surnommé "
    "surnommée appelé appelée dit dite dits dites titré titrée opération opérations programme projet plan collectif "
    "association mouvement groupe biographie autobiographie reportage bande-dessinée mémoires film films livre livres roman "
    "romans série séries émission documentaire album albums chanson chansons titre titres exposition spectacle pièce magazine "
    "journal quotidien hebdomadaire revue label prix loi événement festival application site logiciel navire bateau chalutier "
    "tube single podcast ouvrage essai recueil conférence colloque atelier concours trophée".split()
)


def is_title(words: Tokens, at: int, inside: str, source: Source | None) -> bool:
    """Whether the quotation is the title of a work, a name or a nickname."""
    here, lowered = words.words, words.lowered
    before = lowered[at - 1] if at else ""
    further = lowered[at - 2] if at > 1 else ""
    after = here[at + 1] if at + 1 < len(here) else ""
    beyond = here[at + 2] if at + 2 < len(here) else ""
    beside = (
        source
        and source.place in ("after", "inside")
        and (source.speaker or source.pronoun)
        and here[at + 1 : at + 2] == [","]
    )
    count = len(inside.split())
    capital = inside.lstrip()[:1].isupper()
    stop = inside.rstrip()[-1:] in ".!?…,"
    if before in ("dit", "dite", "dits", "dites") and (
        further == "," or inside.lstrip().startswith(("de ", "d'", "d’"))
    ):
        return True
    if source and source.place == "before" and _named_so(words, at, inside, source, count):
        return True
    if before == "pour" and not CHARGES.isdisjoint(lowered[max(0, at - CHARGE_MOST) : at]):
        return True
    governed = source and source.verb and words.ends[at - 1] == source.verb.end
    if source and source.place == "before" and not governed and count <= TERM_MOST and _term(words, at, inside, source):
        return True
    if count <= TITLE_MOST and not stop and not beside and not governed:
        if before in NAMING or (further in NAMING and "adj" in parts(before)):
            return True
        if capital and lowered[at + 1 : at + 2] and lowered[at + 1] in ("de", "d'", "du") and beyond[:1].isupper():
            return True
    beside_name = at > 0 and (here[at - 1][:1].isupper() or capital)
    joined = after[:1].isupper() and words.starts[at + 1] - words.ends[at] <= 1
    nickname = count <= 2 and beside_name and joined and not stop
    return nickname and words.starts[at] - words.ends[at - 1] == 1


def _term(words: Tokens, at: int, inside: str, source: Source) -> bool:
    """Whether the quotation is a noun that « le » or « ces » governs away from the verb: « le retrait de la « taxe » »."""
    if words.lowered[at - 1] not in DEFINITE:
        return False
    between = words.starts[at] - (source.verb.end if source.verb else 0)
    return between > TERM_APART and inside.strip()[:1].islower()


def _named_so(words: Tokens, at: int, inside: str, source: Source, count: int) -> bool:
    """Whether the clause before only names something: « qu'on appelle « la Bergère » », « confie-t-il au « Journal du Lac » »."""
    before = words.lowered[at - 1]
    if source.lemma == "appeler":
        return before not in ("à", "au", "aux", "que", "qu'") and not inside.lstrip().startswith(("à ", "au ", "aux "))
    inverted = source.pronoun and source.verb and source.verb == source.speaker
    titled = inside.lstrip()[:1].isupper() and count <= NAME_MOST
    return bool(inverted and titled and before in ("au", "à", "dans", "sur", "du", "de", "d'"))
