"""encoding.lost-accent"""

from collections.abc import Iterator
from itertools import product

from lintnews.document import Document
from lintnews.lexicon import is_common
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

# A word with one or two question marks inside; not an address, whose words touch other marks.
WORD = pattern(r"(?<![\w/?=&#@.-])\p{L}{1,30}+\?\p{L}(?:\p{L}|\?(?=\p{L}))*(?![\w/=&#@-]|\.\w)")
LETTERS = "éèêàâçîôûùïë"
ELIDED = pattern(r"(?i:[ldcjnmst]|qu)\?[aeiouyhéè]")  # an apostrophe lost, not an accent


@rule(
    name="encoding.lost-accent",
    severity="error",
    needles=tuple("?" + letter for letter in "abcdefghijlmnopqrstuvxyzéè"),
    message="“{match}”: a letter became “?”; it should be “{right}”.",
    message_fr="« {match} » : une lettre est devenue « ? » ; il faut « {right} ».",
    bad=(
        Bad("Le {{minist?re}} a refusé.", "Le ministère a refusé."),
        Bad("Une {{d?g?n?rescence}} rare, disent-ils.", None),
        Bad("{{L?arm?e}} se retire.", "L'armée se retire."),
    ),
    good=("Vous venez ?Oui, demain.", "La page exemple.fr/liste?date=hier est vide.", "Pourquoi?Parce que."),
)
def lost_accent(doc: Document) -> Iterator[Hit]:
    """A question mark inside a word that becomes a French word with an accented letter in its place.

    The text went through an encoding without accents. The dictionary finds the letter; for names, go back to the source.

    fr:
    Un point d'interrogation au milieu d'un mot qui devient un mot français avec une lettre accentuée à sa place.
    Le texte est passé par un codage sans accents. Le dictionnaire retrouve la lettre ; les noms restent perdus : reprenez le
    texte à sa source.
    """
    for match in WORD.finditer(doc.text):
        rights = list(_rights(match[0]))
        if rights:
            fix = replace(*match.span(), rights[0], "unsafe") if len(rights) == 1 else None
            yield Hit(Span(*match.span()), {"right": rights[0]}, fix)


def _rights(word: str) -> Iterator[str]:
    if ELIDED.match(word):
        head, _, word = word.partition("?")
        ends = _rights(word) if "?" in word else [word] if is_common(word) else []
        yield from (f"{head}'{end}" for end in ends)
        return
    parts = word.split("?")
    if len(word) < 5 or len(parts) > 4:
        return
    for letters in product(LETTERS if len(parts) < 4 else "éèê", repeat=len(parts) - 1):
        tried = parts[0] + "".join(letter + part for letter, part in zip(letters, parts[1:], strict=True))
        if is_common(tried):
            yield tried
