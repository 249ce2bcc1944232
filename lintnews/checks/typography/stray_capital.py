"""typography.stray-capital"""

from collections.abc import Iterator

from lintnews.checks.typography.capitalised import NAME_AFTER
from lintnews.document import Document
from lintnews.layers.inner_capitals import inner_capitals
from lintnews.layers.tokens import tokens
from lintnews.lexicon import finite
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

PLACE = pattern(r"(?P<at>\p{Lu}\p{Ll}*) (?P<after>\p{Ll}[\p{Ll}']*)")
PRONOUNS = frozenset("Il Elle Ils Elles On".split())
WORDS = frozenset(
    "Et Mais Dans Pour Avec Selon Depuis Pendant Lors Les Des Ces Ses Cette Une Un Du Au "
    "Aux Sont Nous Vous Je Leur Leurs Son Sa".split()
)
# No sentence ends on these: after other words gap.glued finds the full stop that was lost.
OPEN = frozenset("que lorsque quand si où car mais donc dont puisque tandis parce alors jusqu'à quoique".split())


@rule(
    name="typography.stray-capital",
    severity="warning",
    message="“{match}”: a capital in the middle of a sentence; write “{right}”.",
    message_fr="« {match} » : une capitale au milieu d’une phrase ; écrivez « {right} ».",
    bad=(
        Bad("Jusqu’à {{Il}} y a deux ans, la ville payait.", "Jusqu’à il y a deux ans, la ville payait."),
        Bad("Il part parce que {{Les}} élus l’ont voulu.", "Il part parce que les élus l’ont voulu."),
    ),
    good=(
        "Il a vu Les choses de la vie et lit Les Échos dans Une année de lumière.",
        "Le parti Les Républicains et le film Il était une fois.",
        "Le centre commercial de la région Grand Est a fermé.",
    ),
)
def stray_capital(doc: Document) -> Iterator[Hit]:
    """A function word with a capital after a word that no sentence ends on: jusqu'à Il y a deux ans.

    Translation engines leave it where they joined two pieces. Titles of works, parties and papers are left alone.

    fr:
    Un mot-outil avec une capitale après un mot qui ne finit aucune phrase : jusqu'à Il y a deux ans.
    Les traducteurs automatiques la laissent là où ils ont joint deux morceaux. Titres d'œuvres, partis et journaux sont admis.
    """
    plain = doc.plain
    found = doc[tokens]
    for at in doc[inner_capitals]:
        word = found.words[at]
        match = PLACE.match(plain, found.starts[at]) if word in PRONOUNS or word in WORDS else None
        if match:
            (start, end), after = match.span("at"), match["after"]
            before = plain[max(0, start - 40) : start - 1].replace("\n", " ").rpartition(" ")[2].lower()
            verb = after in ("y", "ne", "se", "en") or after[:2] in ("n'", "s'") or bool(finite(after) & {"3s", "3p"})
            if before in OPEN and (verb if word in PRONOUNS else after not in NAME_AFTER):
                yield Hit(Span(start, end), {"right": word.lower()}, replace(start, end, word.lower()))
