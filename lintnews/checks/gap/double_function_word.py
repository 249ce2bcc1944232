"""gap.double-function-word: two function words that cannot follow each other."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.function_pairs import AT_START, FIXED, function_pairs
from lintnews.layers.tokens import tokens
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, rule

AUXILIARIES = frozenset("est avait était aura sera".split())  # after «le» or «la», which elide before them
PARTITIVE = frozenset(("le", "la", "les", "un", "une", "du", "des", "l'", "son", "sa", "ses"))
CITED = frozenset(
    "le la les leurs notre votre".split()
)  # before «et»: «entre la et la couche»; «le et» alone may be cited
COORDINATED = frozenset(
    "pour avec contre dans sur sous en par à au aux chez hors autour sans vers de non avant après depuis pendant".split()
)
OF_LAW = frozenset("le la les l' son sa ses leur leurs ce cette ces mon ma notre votre".split())  # «de par la loi»
# Before «entre»: what is between two; «il entre et la salle se lève» is a verb.
TWO = frozenset(
    "accord accords match rencontre relation relations conflit guerre différend tensions lien liens écart duel négociations "
    "échange échanges opposition frontière partenariat différence situé située compris comprise , tiraillé partagé choisir".split()
)
NOUN_OF = frozenset("le les du un ce au".split())  # they make a noun of the word: «le par», «le la du diapason»
NAME = pattern(r"(?<=[\p{L},] )Son\b")  # the footballer
MONTHS = frozenset("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split())
OPENING = frozenset((*".!?…:", ""))


@rule(
    name="gap.double-function-word",
    severity="error",
    message="“{match}”: these words cannot follow each other; the noun between them was lost.",
    message_fr="« {match} » : ces mots ne peuvent se suivre ; le nom entre eux a disparu.",
    bad=(
        Bad("La panne est due {{au par}} le gel. Au soir {{du dans}} le nord de l’île, il neige."),
        Bad("L’écart entre {{la et}} la marge du groupe se réduit. L’annonce {{de sur}} la chaîne a surpris."),
        Bad(
            "{{Les ont}} bondi. L’accord {{entre et}} la Russie tient. Le maire {{de a}} réuni les siens {{lors la}} fête."
        ),
        Bad("Il vit {{en depuis}} dix ans. C’est ici {{que a}} été signé le texte. Le joueur {{du s'}}est blessé."),
        Bad("Le titre, chanté {{par et}} qui plaît, est premier. {{Cette est}} attendue lundi. {{Le a}} pris acte."),
    ),
    good=(
        "Ceux qui le sont encore le peuvent. Un film écrit de et par Jeanne Martin. Le pour et le contre.",
        "Un homme de par la loi, les sans-abri et les chez-soi, le « et » et le « du ».",
        "Il les a vus et il se la pose. Avec dans son sac deux livres, par en bas, dans et autour de la ville.",
        "Ils les ont vus, dès lors la paix est là. Il entre et la salle se lève. Il y en a, en pour cent.",
        "On va de a à z, avec des a priori, et cette aura de mystère. CE a dit non. Les pour et les contre.",
        "Il faut le dire à au moins dix amis, sur au plus deux jours. Le La de l’orchestre.",
    ),
)
def impossible_pair(doc: Document) -> Iterator[Hit]:
    """An article or preposition before a word that needs a noun in front of it: « au par », « lors du dans », « la et la ».

    The noun between them stood in a link or in italics and was not copied. Look it up in the source.

    fr: Un article ou une préposition devant un mot qui veut un nom avant lui : « au par », « lors du dans », « la et la ».
    Le nom qui les séparait était dans un lien ou en italique et n’a pas été copié. Retrouvez-le dans la source.
    """
    words, starts, ends, lowered = doc[tokens]
    for i in doc[function_pairs]:
        second, third = words[i + 1], lowered[i + 2] if i + 2 < len(words) else ""
        if (
            not second.islower()
            or starts[i + 1] != ends[i] + 1
            or doc.plain[ends[i]] != " "
            or f"{second} {third}" in FIXED
        ):
            continue
        before = lowered[i - 1] if i and doc.plain[starts[i] - 1] != "\n" else ""
        if not (words[i].isupper() and len(words[i]) > 1) and _impossible(words[i], second, third, before, doc.plain):
            yield Hit(doc[tokens].span(i, i + 1))


def _impossible(word: str, second: str, third: str, before: str, plain: str) -> bool:
    first = word.lower()
    if before in NOUN_OF:
        return False
    if (first, second) in AT_START:
        return word[0].isupper() and before in OPENING and (word != "Son" or not NAME.search(plain))
    if second == "a" or (first in ("le", "la") and second in AUXILIARIES):
        return _participle(third)
    if second == "et":
        if first == "entre" and before not in TWO:
            return False
        if third == first:
            return True  # «participé à et à des galas»
        both = {first, third} == {"le", "la"}  # «le et la secrétaire»
        return third in PARTITIVE and not both if first in CITED else third not in COORDINATED
    if second == "pour" and first in CITED:
        return third not in ("et", "ou", ",", ".", "")
    if (first, second) == ("des", "de"):
        return third in OF_LAW
    if (first, second) == ("par", "en"):
        return third[:1].isdigit() or third in MONTHS  # «par en bas», «finir par en rire»
    if first == "lors":
        return before not in ("dès", "depuis", "pour", "alors")
    return not (first == "de" and second == "par" and third in OF_LAW)


def _participle(word: str) -> bool:
    from lintnews.lexicon import analyses

    return any(a.mood == "ppas" for a in analyses(word))
