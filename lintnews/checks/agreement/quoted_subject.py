"""agreement.quoted-subject"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.clauses import clause_start
from lintnews.layers.noun_groups import COLLECTIVE, METALINGUISTIC, OBJECT_STARTS, PLURAL
from lintnews.layers.quotes import quotes
from lintnews.layers.tokens import Tokens, tokens
from lintnews.lexicon import analyses
from lintnews.rule import Bad, Hit, rule

CLITICS = frozenset("ne n' se s' le la l' les lui leur y en".split())
LONGEST = 4  # words of a quoted subject


@rule(
    name="agreement.quoted-subject",
    severity="error",
    needles=("«", "“", '"'),
    message="“{match}” does not agree with “{subject}”, on the other side of the quotation mark.",
    message_fr="« {match} » ne s’accorde pas avec « {subject} », de l’autre côté du guillemet.",
    bad=(
        Bad("Les « frappes ciblées » {{a}} fait trois morts."),
        Bad("Selon elle, ces « dysfonctionnements » {{menace}} tout le service."),
        Bad("Plusieurs « dérives » {{était}} connues."),
    ),
    good=(
        "Les « frappes ciblées » ont fait trois morts.",
        "Il aime les « fake news » a-t-il dit.",
        "Les « Nuits blanches » est une nouvelle.",
        "Elle parle de ces « dérives » a indiqué le maire.",
        "L’un des « experts » a parlé, et chacun des « sages » vote.",
        "La fin des « niches fiscales » est votée.",
    ),
)
def quoted_subject(doc: Document) -> Iterator[Hit]:
    """A verb that does not agree with its subject, a plural in quotation marks.

    The marks hide the subject from a rewriter and from a grammar checker: Les « frappes ciblées » a fait trois morts. Make the
    verb agree, or look whether the subject was changed.

    fr:
    Un verbe qui ne s'accorde pas avec son sujet, un pluriel entre guillemets : les guillemets cachent le sujet à la réécriture
    comme au correcteur. Accordez le verbe, ou vérifiez si le sujet a été changé.
    """
    words = doc[tokens]
    for quote in doc[quotes]:
        if quote.open is None or quote.close is None or quote.depth:
            continue
        mark, after = words.at(quote.open.at), words.at(quote.close.at) + 1
        first = clause_start(doc, mark)
        if mark - first == 1 and words.lowered[first] in PLURAL and _plural_noun(words, mark + 1, after - 1):
            while after < len(words.words) and words.lowered[after] in CLITICS:
                after += 1
            if after < len(words.words) and _singular(words, after):
                span = words.span(first, words.at(quote.close.at))
                yield Hit(words.span(after), {"subject": quote.inside.of(doc.text).strip()}, None, (span,))


def _plural_noun(words: Tokens, first: int, stop: int) -> bool:
    """Whether the quotation is a plural noun with its adjectives, no title and no name."""
    inside = words.lowered[first:stop]
    readings = [[one for one in analyses(word) if one.pos in ("noun", "adj")] for word in inside]
    return (
        0 < len(inside) <= LONGEST
        and words.words[first][0].islower()
        and not {*inside} & (COLLECTIVE | METALINGUISTIC)
        and all(any("p" in one.number for one in found) for found in readings)
        and any(one.pos == "noun" for one in readings[0])
    )


def _singular(words: Tokens, at: int) -> bool:
    """Whether the word can only be a verb of the third person singular."""
    word = words.lowered[at]
    found = analyses(word)
    persons = {person for one in found for person in one.persons.split()}
    if "3s" not in persons or "3p" in persons:
        return False
    nominal = any(one.pos in ("noun", "adj", "prep") or one.mood == "ppas" for one in found)
    return not nominal or word in ("a", "est") or not OBJECT_STARTS.isdisjoint(words.lowered[at + 1 : at + 2])
