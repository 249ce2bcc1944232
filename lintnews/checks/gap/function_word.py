"""gap.function-word: a determiner or preposition with nothing after it."""

from collections.abc import Iterator

from lintnews.checks.gap.loose_ends import loose_end
from lintnews.document import Document
from lintnews.layers.function_pairs import function_pairs
from lintnews.layers.tokens import tokens
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

# Before a stray space and a mark. Those that touch it: loose_ends.
SPACED = pattern(r"(?<![\w'*/.-])(?P<word>(?i:[jd]')?\w+|(?i:jusqu')\w+) [.,](?![.\d])(?=\s|$)")
BARRED = pattern(
    r"(?i)(?:\b(?:être|est|sont|était|voix|ou|et) (?:pour|contre)|\b(?:d?es|mes|ses|cent|gros|en|deux|dix|plus) (?:sous|vers)"
    r"|(?<!, )\bd'après|plus d'une?|\b(?:numéro|quelque|pas|vingt et|l'|en|y|le|la|chaque) une?"
    r"|\b(?:et|sur) ce|\bvote[rsz]?\b.{0,20}"
    r"|(?<!')\baprès|(?:dès|depuis|pour) lors) [.,;]$"
)
AROUND = 24
WORDS = (
    "au aux du des de à et cet ces cette mes ses nos vos sa chez parmi dès dans dont que par selon en le la les vers sur après "
    "un une lors afin malgré pendant durant comme sous pour avec"
)
LONG = 4  # letters; a longer word is a needle without what stands before it: the article may begin with it
HOUSE = 4  # commas with a space before them: the typist's habit, which tells nothing of connectors
CONNECTORS = frozenset("et ou que qui dont comme avec mais selon ce depuis pour contre".split())


@rule(
    name="gap.function-word",
    severity="error",
    message="Nothing follows “{word}”: words were lost here; look them up in the source.",
    message_fr="Rien ne suit « {word} » : des mots ont disparu ; retrouvez-les dans la source.",
    bad=(
        Bad("Le tournoi s’achève {{au .}} Dix joueurs restent en lice."),
        Bad("Le chanteur et {{la ,}} réunis sur scène, ont salué. Il vit près {{de .}}"),
        Bad("Elle a grandi à l’ouest {{du.}} Le convoi file {{vers .}} Il se dirige {{vers.}} Elle a écrit {{dans.}}"),
        Bad(
            "{{Selon,}} la route est coupée. Le ministre {{de,}} en visite à Gap, a promis une aide. Né {{à,}} il y vit."
        ),
        Bad(
            "{{Pendant,}} la salle ferme. Il joue {{jusqu’au.}} Un sur trois, {{d’après.}} Elle vit {{en.}} C’est dit."
        ),
    ),
    good=(
        "Le pour et le contre, le oui et le non : il n’en sort pas. Il est pour. Elle est contre.",
        "Il est numéro un , devant elle. C’est l’un , pas l’autre. Ma foi, et… la suite en est restée au... point mort.",
        "La version 2 de .NET, le fichier de.txt et le domaine de .fr",
        "La loi, adoptée en, disons, deux minutes, n’a pas d’effet. Il vote pour. C’est selon. Et ce, dès lundi.",
        "Dès lors, il part. Le jour d’après, rien. Les vers. Le, ou la, ministre. Du, de la, des : l’article. Une par une.",
    ),
    needles=(
        " .",
        " ,",
        *(f"{before}{word}{mark}" for before in " \n'" for word in WORDS.split() for mark in ".," if len(word) < LONG),
        *(f"{word}{mark}" for word in WORDS.split() for mark in ".," if len(word) >= LONG),
    ),
)
def lost_after_function_word(doc: Document) -> Iterator[Hit]:
    """An article or preposition stands right before a full stop or comma: « se poursuit au . », « selon, la route ».

    Scrapers drop the words of links and italics, and the sentence goes on without them. Look the words up in the source.

    fr: Un article ou une préposition précède aussitôt un point ou une virgule : « se poursuit au . », « selon, la route ».
    Les outils de collecte perdent les mots des liens et des italiques. Retrouvez-les dans la source.
    """
    plain, (words, starts, ends, lowered) = doc.plain, doc[tokens]
    habit = plain.count(" ,") >= HOUSE
    for i in doc[function_pairs]:
        if words[i + 1] not in (",", "."):
            continue
        start = starts[i - 1] if i and lowered[i - 1] in ("jusqu'", "d'") else starts[i]
        if starts[i + 1] == ends[i]:
            word = loose_end(plain, start)
        else:
            match = SPACED.match(plain, start)
            word = match["word"] if match and not _barred(plain, start, match.end(), habit) else ""
        if word:
            yield Hit(Span(start, ends[i + 1]), {"word": word})


def _barred(plain: str, start: int, end: int, habit: bool) -> bool:
    """Whether the word may end its clause there, or the typist puts a space before every comma."""
    if habit and plain[end - 1] == "," and plain[start : end - 1].rstrip() in CONNECTORS:
        return True
    return BARRED.search(plain, max(0, start - AROUND), end) is not None
