"""typography.accent-on-a: «à» before a past participle, «a» before an infinitive."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.patterns import Match, pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

# Each begins with plain letters, which are found fast. «Il à été élu», «le ministre à par la suite assuré».
PARTICIPLE = pattern(
    r" à (?P<adverb>(?:également|aussi|ainsi|toutefois|notamment|ensuite|déjà|pas|toujours|longuement|finalement"
    r"|récemment|par (?:la suite|ailleurs)|en outre|lui-même|elle-même) )?(?P<word>\p{Ll}*[éiust])(?![\w'-])(?= (?P<after>\w+))?"
)
INFINITIVE = pattern(r" a (?P<word>\p{Ll}{2,}(?:er|ir|re))(?![\w'-])")
OBJECT = pattern(r" a (?=(?:la|l'|une?|ce|cette|ces|son|sa|ses|leurs?|lui|elle|eux|nos|notre)\b|\p{Lu}|\d)")
# «Quant a lui», but not «la grâce a», «un rapport a».
LEADS = frozenset("quant conformément contrairement grâce rapport".split())
LIVES = frozenset("habite habitent vit vivent né née nés nées".split())
DETERMINERS = frozenset("la l' une leur sa de un ce le son".split())
AROUND = 40  # code points
BETWEEN = frozenset(
    "moule passant passe plat allant suite".split()
)  # «de tendu à arqué» has a participle on both sides
NO_VERB = frozenset("lui part tous fait bas mi qui".split())
SUBJECTS = frozenset("il on ils".split())


@rule(
    name="typography.accent-on-a",
    severity="error",
    message="“{match}”: “a” is the verb, “à” the preposition; write “{right}” here.",
    message_fr="« {match} » : « a » est le verbe, « à » la préposition ; écrivez ici « {right} ».",
    bad=(
        Bad("Le ministre {{à}} déclaré forfait. Il {{à}} été élu.", "Le ministre a déclaré forfait. Il a été élu."),
        Bad("Le préfet {{à}} par la suite assuré le contraire.", "Le préfet a par la suite assuré le contraire."),
        Bad("Il habite {{a}} Paris, de 10 {{a}} 12 euros.", "Il habite à Paris, de 10 à 12 euros."),
        Bad("Elle a commencé {{a}} travailler, grâce {{a}} son frère.", "Elle a commencé à travailler, grâce à son frère."),
    ),
    good=(
        "Il tient à lui. Quant à lui, il part. Il passe de tendu à arqué, de pâle à foncé, et à été il préfère hiver.",
        "Elle a été élue, il a à faire, la grâce a été accordée. Prêt à porter, à bout, à peine, à jamais.",
        "Il y a amener et emmener. Le a final. On va à pied, à moitié, à crédit, à droit, à tort.",
    ),
)  # fmt: skip
def accent_on_a(doc: Document) -> Iterator[Hit]:
    """« Le ministre à déclaré » for « a déclaré », « commencé a travailler » for « à travailler ».

    A past participle needs the verb « a », an infinitive the preposition « à » (or the infinitive is a misspelt participle).

    fr: « Le ministre à déclaré » pour « a déclaré », « commencé a travailler » pour « à travailler ».
    Un participe passé veut le verbe « a », un infinitif la préposition « à » (ou l’infinitif est un participe mal écrit).
    """
    plain = doc.plain
    for match in PARTICIPLE.finditer(plain):
        word, (first, before) = match["word"], _before(plain, match.start())
        if word in NO_VERB or before in BETWEEN or (word == "été" and not _is(match["after"] or "", "ppas")):
            continue
        sure = before in SUBJECTS or match["adverb"] or word == "été"
        if _is(word, "ppas") if sure else _only(word, "ppas") and not (_only(before, "ppas") or _only(before, "adj")):
            yield _hit(match, "a")
    for match in INFINITIVE.finditer(plain):
        if _only(match["word"], "inf") and _before(plain, match.start())[1] not in ("y", "le", "un", "du", ""):
            yield _hit(match, "à")
    for match in OBJECT.finditer(plain):
        first, before = _before(plain, match.start())
        lives = before in LIVES and plain[match.end()].isupper()
        between = first == "de" and before.isdigit() and plain[match.end()].isdigit()
        leads = before in LEADS and first not in DETERMINERS and (first == "par" or before != "rapport")
        if lives or between or leads:
            yield _hit(match, "à")


def _before(plain: str, at: int) -> tuple[str, str]:
    """The two words before ``at``, in lower case; empty where a mark or a line end stands between."""
    words = plain[max(0, at - AROUND) : at].rpartition("\n")[2].lower().replace("'", "' ").split(" ")
    return words[-2] if len(words) > 1 else "", words[-1] if words[-1].isalnum() else ""


def _hit(match: "Match[str]", right: str) -> Hit:
    at = match.start() + 1
    return Hit(Span(at, at + 1), {"right": right}, replace(at, at + 1, right, "unsafe"))


def _only(word: str, mood: str) -> bool:
    """Whether ``word`` is a verb form of that mood, or that part of speech, and no noun."""
    from lintnews.lexicon import analyses

    found = analyses(word)
    return any(mood in (a.mood, a.pos) for a in found) and not any(
        a.pos in ("noun", "num", "prep", "adv") for a in found
    )


def _is(word: str, mood: str) -> bool:
    from lintnews.lexicon import analyses

    return any(a.mood == mood for a in analyses(word))
