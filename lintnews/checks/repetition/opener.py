"""repetition.opener: two sentences in a row that begin with the same article and noun."""

from collections.abc import Iterator
from itertools import pairwise

from lintnews.document import Document
from lintnews.layers.quotes import quotes
from lintnews.layers.sentences import sentences
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

OPENER = pattern(
    r"(?:Ce|Cet|Cette|Ces) (?!qu[ei]|dont|sont|n'|jour|fut|sera)\p{Ll}{3,}(?![\w'-])"
    r"|(?:Le |La |Les |L')[\p{L}-]{4,}(?= (?:a|ont|avait|avaient|est|sont|était|étaient) \p{Ll})"
)


@rule(
    name="repetition.opener",
    message="“{match}” opens two sentences in a row; use a pronoun or join them.",
    message_fr="« {match} » ouvre deux phrases de suite ; prenez un pronom ou liez-les.",
    bad=(
        Bad("Une bombe a explosé. Cette attaque a fait dix blessés.\n{{Cette attaque}} en suit trois autres."),
        Bad("Ces mesures sont tardives. {{Ces mesures}} ne suffiront pas. Les élus protestent."),
    ),
    good=(
        "Cette attaque a fait dix blessés. Elle en suit trois autres. Cette attaque n’est pas la première.",
        "La ville a tout connu. La ville, dit-on, se relève.",
        "Cette ville a tout connu. Cette ville a tout perdu. Cette ville se relève.",
        "« Cette loi est bonne. Cette loi est juste », dit-elle. Ce qui compte est là. Ce qui manque aussi.",
    ),
)
def same_opener(doc: Document) -> Iterator[Hit]:
    """Two sentences in a row begin with « Cette attaque »: a join of two versions, or a rewrite that lost its pronoun.

    With « le » or « la » only a noun that « a » or « est » follows both times. Three or more are a figure of style
    (anaphora) and not reported, nor is what stands in a quotation.

    fr: Deux phrases de suite commencent par « Cette attaque » : deux versions jointes, ou une réécriture sans pronom.
    Après « le » ou « la », seulement un nom suivi les deux fois de « a » ou « est ». Trois phrases ou plus font une figure de
    style (l’anaphore), non signalée ; les citations non plus.
    """
    found: list[tuple[str, Span]] = []
    for span in doc[sentences]:
        match = OPENER.match(doc.plain, span.start, span.end)
        found.append((match[0] if match else "", Span(*match.span()) if match else span))
    for i, ((first, _), (second, at)) in enumerate(pairwise(found)):
        around = (found[i - 1][0] if i else "", found[i + 2][0] if i + 2 < len(found) else "")
        if not first or first != second or first in around:
            continue
        if not any(quote.span.holds(at) for quote in doc[quotes]):
            yield Hit(at, related=(found[i][1],))
