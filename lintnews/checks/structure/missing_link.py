"""structure.missing-link"""

from collections.abc import Iterator

from lintnews.checks.structure.bare_infinitives import DIRECT, GOVERNING
from lintnews.document import Document
from lintnews.layers.quotes import quotes
from lintnews.lexicon import analyses, finite, lemmas
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, insert, rule
from lintnews.span import Span

NEXT = pattern(r" (?P<verb>\p{Ll}{4,})(?= (?:l[ae']|les|une?|des|d'|ce|cette|ces|son|sa|ses|leurs?|toute?s?|qu[e'])\b)")
CLAUSE = pattern(r"[.!?;:»”\n]|\b(?:que|qui|dont|où)\b|\bqu'")
AUXILIARIES = {"avoir", "être"}
# The readings that the last word before the quotation may have, and no others.
COMPLETE = ({"noun"}, {"inf"}, {"ind"}, {"ind", "sub"}, {"ind", "sub", "imp"}, {"cond"})
BEST = pattern(r"(?:de (?:leur|son|notre|votre) mieux|(?:tout|tous) (?:leurs?|son|ses|nos|notre|le|les) \p{L}+)$")


@rule(
    name="structure.missing-link",
    severity="warning",
    needles=("» ", "” "),
    message="Nothing joins “{match}” to the words before the quotation: “pour” or “à” is missing.",
    message_fr="Rien ne relie « {match} » à ce qui précède la citation : il manque « pour » ou « à ».",
    bad=(
        Bad("Les gardes font de leur mieux « sans relâche » {{empêcher}} une fuite.",
            "Les gardes font de leur mieux « sans relâche » pour empêcher une fuite."),
        Bad("Les gardes ont posé des filets « dans l’urgence » {{protéger}} les plages.",
            "Les gardes ont posé des filets « dans l’urgence » pour protéger les plages."),
        Bad("La ville lance une campagne « de longue haleine » {{sauver}} les arbres.",
            "La ville lance une campagne « de longue haleine » pour sauver les arbres."),
    ),
    good=(
        "Elle a laissé les enfants « tout seuls » traverser la rue. Il a pu « enfin » sauver les arbres.",
        "Les gardes doivent « sans relâche » empêcher une fuite. Il explique « juste » défendre ses amis.",
        "Une idée : « vite » planter des arbres. Il laisse les enfants « tout seuls » traverser la rue.",
        "Il agit pour « enfin » sauver les arbres, et elle part « vite » chercher les enfants.",
    ),
)  # fmt: skip
def missing_link(doc: Document) -> Iterator[Hit]:
    """An infinitive right after a quotation, with no preposition, after words that were complete without it.

    Rewriting tools quote a few words and drop the « pour » or « à » that stood next to them.
    fr:
    Un infinitif juste après une citation, sans préposition, après des mots qui se suffisaient. Les outils de réécriture
    mettent quelques mots entre guillemets et perdent le « pour » ou le « à » qui les suivait.
    """
    plain = doc.plain
    for quote in doc[quotes]:
        after = NEXT.match(plain, quote.span.end) if quote.open and quote.close and not quote.depth else None
        if after is None or {reading.mood for reading in analyses(after["verb"])} != {"inf"}:
            continue
        before = CLAUSE.split(plain[max(0, quote.span.start - 300) : quote.span.start])[-1].rstrip()
        words = before.lower().replace("'", " ").replace(",", " ").split() or [""]
        governed = lemmas(words[-1], "verb") & DIRECT or _governed(words)
        last = {reading.mood or reading.pos for reading in analyses(words[-1])}
        if any(map(finite, words)) and ((last in COMPLETE and not governed) or BEST.search(before)):
            yield Hit(Span(*after.span("verb")), {}, insert(after.start("verb"), "pour ", "unsafe"))


def _governed(words: list[str]) -> bool:
    """Whether one of ``words`` is a verb that an infinitive may follow; the auxiliary of a participle is none."""
    for word, following in zip(words, [*words[1:], ""], strict=True):
        found = lemmas(word, "verb") & GOVERNING
        if found and not (found <= AUXILIARIES and any(reading.mood == "ppas" for reading in analyses(following))):
            return True
    return False
