"""Names and titles that have a capital inside a sentence: L'Équipe, L'Isle-Adam, Les choses de la vie."""

from lintnews.lexicon import analyses, is_common
from lintnews.patterns import pattern

# Newspapers, firms, communes, surnames, in lower case; a compound of one of them is one too (L'Isle-Adam).
NAMES = frozenset(
    "équipe equipe express obs opinion humanité humanite oréal oreal occitane alsace est-républicain est-éclair usine "
    "indépendant hospitalet écho echo hebdo isle haÿ hay aigle alpe arbresle argentière escarène estaque artagnan angelo "
    "étang etang île ile hôpital absie ieteren ornano orient-le-jour opinel éclair itinéraire amour entente aquila étudiant "
    "huillier herbier oise-hebdo avant-scène albenc abergement aiguillon albère ajoupa épine étoile étrat herbergement herm "
    "hermenault hermitage horme houmeau huisserie union orbrie aubépin herault arche ancresse".split()
)
# What the press writes with the article in lower case and a capital on the noun.
INSTITUTIONS = frozenset(
    "assemblée élysée état église organisation office agence académie association autorité institut institution europe "
    "intérieur ordre est ouest université observatoire alliance armée éducation eurogroupe internationale hexagone antiquité "
    "occident orient atlantique inspection univers internet équipement environnement économie agriculture union".split()
)
# After one of these a title without its italics is unlikely.
LINKS = frozenset("que qu' lorsque quand si où dont car mais pas puisque alors pendant tandis".split())
# A work, a paper or a firm is named by the word before: « le film L'Argent ».
NAMING = frozenset(
    "film roman livre album chanson titre pièce opéra série émission programme journal quotidien hebdomadaire magazine revue "
    "site groupe marque société entreprise restaurant association collectif compagnie bar hôtel théâtre librairie enseigne "
    "commune ville village station lieu-dit chaîne podcast documentaire spectacle liste club tableau comédie numéro".split()
)
# What follows the article of a party, a paper or a town: « que Les Échos publient ».
NAME_AFTER = frozenset(
    "républicains insoumis verts échos inrocks inrockuptibles ulis abymes sables herbiers lilas mureaux".split()
)
DEMONYM = pattern(r"\p{Ll}{3,}(?:ain|ien|ais|ois|and|gnol|tin)e?|arabe|irlandaise?")
USES_MOST = 20  # enough to see how an article writes a name


def named(plain: str, article: str, word: str, before: str, after_comma: bool) -> bool:
    """Whether ``article``'``word`` (L or D), after the word ``before``, can be a name that begins with its article."""
    lower = word.lower()
    inside = [char for first, char in _uses(plain, f" {article}'{word}") if first.islower() or char == ","]
    if article == "D":
        return lower in NAMES or any(first.isupper() and char.islower() for first, char in _uses(plain, f" D'{word}"))
    if before.rstrip("s") in NAMING:
        return True
    if word.isupper() or f"l'{word}" in plain:
        return lower in NAMES and word.isupper()
    accented = "é" + lower[1:] if lower[0] == "e" else lower
    if {lower, accented} & INSTITUTIONS and (lower not in NAMES or before in ("de", "dans")):
        return False
    if {lower, lower.partition("-")[0]} & NAMES or after_comma or len(inside) > 1:
        return True
    if word[0].islower() or DEMONYM.fullmatch(accented):
        return False
    if is_common(word) or is_common(accented):
        return before not in LINKS  # « joue L'Avare » is a title whose italics are lost, « que L'Avare » is not
    known_name = any(reading.pos == "name" for reading in (*analyses(word), *analyses(accented.capitalize())))
    return not known_name and before in ("chez", "avec", "comme", "dans")


def _uses(plain: str, form: str) -> list[tuple[str, str]]:
    """The first and the last character of the word before each use of ``form``."""
    found: list[tuple[str, str]] = []
    at = plain.find(form, 1)
    while at > 0 and len(found) < USES_MOST:
        start = max(plain.rfind(" ", max(0, at - 40), at), plain.rfind("\n", max(0, at - 40), at)) + 1
        found.append((plain[start], plain[at - 1]))
        at = plain.find(form, at + 1)
    return found
