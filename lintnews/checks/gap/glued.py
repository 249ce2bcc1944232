"""gap.glued: a sentence begins in the middle of another one."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.inner_capitals import inner_capitals
from lintnews.layers.tokens import tokens
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

PRONOUN = r"(?:Il|Elle|Ils|Elles|Nous|On)(?= (?:n'|ne |s'|se |y |l'|en )?(?P<verb>\p{Ll}+)(?![\w'-]))"
OPENER = (
    r"(?:C'est|C'était|Ce sont|Cela|Mais|Cependant|Toutefois|Pourtant|Lorsqu[e']|Depuis|Puis|Ainsi|Selon|En effet"
    r"|(?:Rappel|Not|Précis|Ajout|Soulign|Signal)ons|Cette|Cet|Ces|Une|Des|Plusieurs|Certains|Certaines)(?=[ ']\p{Ll})"
)
ARTICLE = r"(?P<article>Le|La|Les)(?= \p{Ll}{3})"
GLUED = patterns.pattern(f"{PRONOUN}|{OPENER}|{ARTICLE}")
BEFORE = patterns.pattern(r"(?<![\w'-])(?:\w+'|\w+-)*(?P<word>\p{Ll}+)$")
AROUND = 40
# After these a title or a name may come with its own capital: «dans Elle», «le film Une femme».
NAMING = frozenset(
    "à au aux de du des dans sur par pour avec en et ou chez que qui selon comme le la les un une ce cette son sa ses leur "
    "film films roman livre essai récit recueil série émission chanson titre album morceau single pièce spectacle tube clip "
    "documentaire magazine journal quotidien hebdomadaire revue article site podcast collectif association compagnie groupe troupe "
    "parti mouvement opération campagne projet programme dispositif exposition restaurant théâtre bande poème conte tableau "
    "intitulé intitulée baptisé baptisée nommé nommée appelé appelée surnommé surnommée hymne best-seller thriller comédie "
    "polar saga opéra ballet trilogie feuilleton téléfilm drame ouvrage œuvre texte dessinée télévisée radiophonique musicale "
    "hit jeu application plateforme chaîne enseigne".split()
)
PRESS = frozenset("magazine quotidien hebdomadaire mensuel journal".split())  # no title of theirs is Il or On


@rule(
    name="gap.glued",
    message="“{match}” begins a sentence after “{before}”: a full stop, perhaps words, were lost.",
    message_fr="« {match} » ouvre une phrase après « {before} » : un point, peut-être des mots, ont disparu.",
    bad=(
        Bad("Elle l’a dit dans les pages du journal local mercredi {{Il}} reviendra lundi."),
        Bad("Un bilan encore provisoire {{Les}} secours cherchent trois disparus."),
        Bad(
            "Le suspect a été relâché mardi {{Une}} enquête est ouverte. Le pont est coupé {{Rappelons}} qu’il est neuf."
        ),
    ),
    good=(
        "Il joue dans Elle est des nôtres. Le film Une femme est une femme ressort. Il lit Elle.",
        "« Non », dit-il. Elle part. Le groupe Il était une fois chante : Elle revient.",
        "Elle chante La mer et lit La peste. Le roman La peste, le film Les enfants du port.",
        "Le roman de Marie Une vie plaît. Vingt candidats Nous Citoyens sont élus.",
    ),
)
def glued_sentence(doc: Document) -> Iterator[Hit]:
    """A pronoun or a word that opens a sentence stands in capitals in mid-sentence: « du magazine Rappelons que ».

    What ended the sentence before was lost: its full stop, often a name with it, or a subheading was glued to the text.

    fr: Un pronom ou un mot qui ouvre une phrase paraît avec sa majuscule en pleine phrase : « du magazine Rappelons que ».
    La fin de la phrase précédente a disparu : son point, souvent un nom, ou un intertitre s’est collé au texte.
    """
    plain, starts = doc.plain, doc[tokens].starts
    for at in doc[inner_capitals]:
        match = GLUED.match(plain, starts[at])
        if match is None:
            continue
        before = BEFORE.search(plain[max(0, match.start() - AROUND) : match.start() - 1])
        if before is None or (match["verb"] and not _finite(match["verb"])):
            continue
        if match["article"] and not _ends(before["word"]):
            continue
        press = before["word"] in PRESS and match[0] in ("Il", "Ils", "On")
        if press or before["word"] not in NAMING or match[0].endswith("ons"):
            yield Hit(Span(*match.span()), {"before": before["word"]})


def _finite(word: str) -> bool:
    from lintnews.lexicon import finite

    return bool(finite(word) & {"3s", "3p", "1p"})


def _ends(word: str) -> bool:
    """Whether a sentence may end on ``word``, which can be no verb: «il lit La peste» names a book."""
    from lintnews.lexicon import analyses

    found = analyses(word)
    return bool(found) and all(a.pos in ("noun", "adj", "adv") and a.mood != "ppas" for a in found)
