"""typography.mixed-apostrophes"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.patterns import find
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

APOSTROPHE = r"(?<=(?<![\w'’])(?:[ldcjmnst]|qu|jusqu|lorsqu|puisqu|aujourd))(['’])(?=\p{L})"
RARE_MOST = 2
USUAL_LEAST = 8  # below that an article has no usage of its own


@rule(
    name="typography.mixed-apostrophes",
    severity="info",
    message="“{match}”: the article has the other apostrophe {count} times; this one came from elsewhere.",
    message_fr="« {match} » : l’article a {count} fois l’autre apostrophe ; celle-ci vient d’ailleurs.",
    bad=(
        Bad("L’un, l’autre, d’ici, d’ailleurs, c’est lui, s’il dit qu’il part d’ici, l{{'}}an prochain.", None),
        Bad("L'un, l'autre, d'ici, d'ailleurs, c'est lui, s'il dit qu'il part d'ici, l{{’}}an prochain.", None),
    ),
    good=(
        "L’un, l'autre, d’ici.",
        "L’un, l’autre, d’ici, d’ailleurs, c’est lui, s’il dit qu’il part, l’an prochain. Rock 'n' roll.",
        "L'un, l'autre, d'ici, d'ailleurs, c'est lui, s'il dit qu'il part, l'an prochain.",
    ),
)
def mixed_apostrophes(doc: Document) -> Iterator[Hit]:
    """One or two straight apostrophes among many curly ones, or the reverse.

    Either is a house choice; a lone stranger shows words that were pasted in, and is worth a second look.

    fr:
    Une ou deux apostrophes droites parmi beaucoup de courbes, ou l'inverse.
    Chacune est un choix de maison ; une isolée montre des mots collés d'ailleurs, à relire.
    """
    if "'" not in doc.text or "’" not in doc.text:
        return
    places: dict[str, list[int]] = {"'": [], "’": []}
    for match in find(APOSTROPHE, doc.text, ignore_case=True):
        places[match[1]].append(match.start(1))
    rare, usual = sorted(places, key=lambda char: len(places[char]))
    if len(places[rare]) <= RARE_MOST and len(places[usual]) >= USUAL_LEAST:
        for at in places[rare]:
            yield Hit(Span(at, at + 1), {"count": str(len(places[usual]))}, replace(at, at + 1, usual))
