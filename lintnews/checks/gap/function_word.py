"""gap.function-word: a determiner or preposition with nothing after it."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

# Before a stray space and a mark. Not «pour», «contre», «depuis», «avant», «après», «devant»: they may end a clause.
SPACED = (
    r"(?<![\w'*/.-])(?P<at>(?i:au|aux|du|des|de|à|et|ou|en|par|dans|sur|chez|parmi|dès|avec|sans|comme"
    r"|le|la|les|ce|cet|cette|ces|mon|ma|ta|sa|mes|tes|ses|nos|vos|leurs|notre|votre|une?|que|qui|dont|selon) [.,])"
    r"(?![.\d])(?=\s|$)"
)
# Before a full stop that touches them: only words that no sentence ends on.
TIGHT = r"(?<![\w'*/.-])(?P<at>(?:au|aux|du|des|de|[àÀ]|et|cet|ces|mes|ses|nos|vos|chez|parmi)\.)(?![.\w/])(?=\s|$)"
BARRED = (
    r"(?i)(?:\b(?:numéro|quelque|pas|vingt et|l'|en|y|le|la|chaque) une?|\b(?:et|sur) ce|\bvote[rsz]?\b.{0,20}) [.,;]$"
)
AROUND = 24
HOUSE = 4  # commas with a space before them: the typist's habit, which tells nothing of connectors
CONNECTORS = frozenset(("et", "ou", "que", "qui", "dont", "comme", "avec", "mais", "selon", "ce"))


@rule(
    name="gap.function-word",
    severity="error",
    message="Nothing follows “{word}”: words were lost here; look them up in the source.",
    message_fr="Rien ne suit « {word} » : des mots ont disparu ; retrouvez-les dans la source.",
    bad=(
        Bad("Le tournoi s’achève {{au .}} Dix joueurs restent en lice."),
        Bad("Le chanteur et {{la ,}} réunis sur scène, ont salué. Il vit près {{de .}}"),
        Bad("Elle a grandi à l’ouest {{du.}} Sa famille y vit encore."),
    ),
    good=(
        "Le pour et le contre, le oui et le non : il n’en sort pas. Il est pour. Elle est contre.",
        "Il est numéro un , devant elle. C’est l’un , pas l’autre. Ma foi, et… la suite en est restée au... point mort.",
        "La version 2 de .NET, le fichier de.txt et le domaine de .fr",
        "La loi, adoptée en, disons, deux minutes, n’a pas d’effet.",
    ),
    needles=(
        " .",
        " ,",
        *(f" {word}." for word in "au aux du des de à et cet ces mes ses nos vos chez parmi".split()),
    ),
)
def lost_after_function_word(doc: Document) -> Iterator[Hit]:
    """An article or preposition stands right before a full stop or comma: « se poursuit au . »

    Scrapers drop the words of links and italics, and the sentence goes on without them. Look the words up in the source.

    fr: Un article ou une préposition précède aussitôt un point ou une virgule : « se poursuit au . »
    Les outils de collecte perdent les mots des liens et des italiques. Retrouvez-les dans la source.
    """
    plain = doc.plain
    habit = plain.count(" ,") >= HOUSE
    for pattern in (SPACED, TIGHT):
        for match in patterns.find(pattern, plain):
            word = match["at"][:-1].rstrip()
            if habit and match["at"].endswith(",") and word in CONNECTORS:
                continue
            if patterns.search(BARRED, plain[max(0, match.start() - AROUND) : match.end()]):
                continue
            yield Hit(Span(*match.span("at")), {"word": word})
