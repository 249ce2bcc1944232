"""structure.lowercase-paragraph"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.paragraphs import paragraphs
from lintnews.lexicon import is_common
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

SHORT = 60  # code points; below that a line in lower case is a label or a caption


@rule(
    name="structure.lowercase-paragraph",
    severity="warning",
    message="The paragraph begins in lower case (“{match}”): its beginning was lost, or a capital.",
    message_fr="Le paragraphe commence par une minuscule (« {match} ») : début perdu, ou capitale oubliée.",
    bad=(
        Bad("Un titre\n{{les}} pompiers ont cherché toute la nuit les deux enfants perdus dans les bois.",
            "Un titre\nLes pompiers ont cherché toute la nuit les deux enfants perdus dans les bois."),
        Bad("Un titre\nTout est fini.\n{{a}} déclaré hier soir le maire, qui quittera la ville à la fin de mai.\nIl part.", None),
    ),
    good=(
        "Un titre\nTrois produits :\nles ordinateurs de bureau, les téléphones portables et les tablettes des écoles.\nLe reste.",
        "Un titre\nla ville ouvre une crèche de plus dans le quartier nord, près du port.\nla gare ferme, elle, pour un an.",
        "Un titre\nDiscrète, et pourtant si présente…\nla soliste de la troupe joue ce soir à Vannes, pour une fois.\nOn y va.",
        "Un titre\nLa ligne est coupée et\nelle continue ici, de mot en mot, jusqu’à la fin de la phrase.\nIl part.",
    ),
)  # fmt: skip
def lowercase_paragraph(doc: Document) -> Iterator[Hit]:
    """A running paragraph in lower case after one that ended, in an article whose other paragraphs have their capitals.

    The words before it were lost, or it was cut at the wrong place. Lists and lines that go on with the line before are left
    alone.

    fr:
    Un paragraphe en minuscule après un autre qui était fini, dans un article dont les autres ont leur capitale.
    Les mots qui précédaient ont été perdus, ou la coupe est fausse. Listes et lignes qui continuent la précédente sont admises.
    """
    plain, lines = doc.plain, doc[paragraphs]
    lower = [number for number, line in enumerate(lines) if plain[line.span.start].islower() and line.kind != "item"]
    if len(lower) != 1 or lower[0] == 0:
        return
    before, line = lines[lower[0] - 1 : lower[0] + 1]
    start, end = line.span
    word = plain[start:end].partition(" ")[0].partition("'")[0]
    running = line.kind == "text" and end - start >= SHORT and plain[end - 1] in ".!?»" and is_common(word)
    last = plain[before.span.end - 1]
    if plain.endswith(("…", "..."), before.span.start, before.span.end):
        return  # the sentence goes on after its points of suspension
    if running and (last in ".!?»" or (before.kind == "title" and last not in ",:")):
        fix = replace(start, start + len(word), word[0].upper() + word[1:], "unsafe")
        yield Hit(Span(start, start + len(word)), {}, fix)
