"""Which of the suspect pairs of function words are impossible indeed, by the words around them."""

from lintnews.layers.function_pairs import AT_START
from lintnews.patterns import pattern

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
MORE = frozenset("plus moins mieux facto".split())
MONTHS = frozenset("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split())
OPENING = frozenset((*".!?…:", ""))


def impossible(word: str, second: str, third: str, before: str, capital: bool, plain: str) -> bool:
    """Whether ``word`` and ``second`` cannot follow each other between ``before`` and ``third`` (empty: none).

    The words are in lower case but for ``word``; ``capital`` tells whether the third has one; ``plain`` is the article.
    """
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
        if third == first or (first == "la" and before in ("de", "à") and third in ("de", "d'", "du", "des")):
            return True  # «participé à et à des galas»
        both = {first, third} == {"le", "la"}  # «le et la secrétaire»
        return third in PARTITIVE and not both if first in CITED else third not in COORDINATED
    if second == "pour" and first in CITED:
        return third not in ("et", "ou", ",", ".", "")
    if first in ("le", "les") and second == "de":
        return third not in MORE and not capital  # «les de Funès», «les de plus en plus rares clients»
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
