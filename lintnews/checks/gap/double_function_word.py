"""gap.double-function-word: two function words that cannot follow each other."""

from collections.abc import Iterator

from lintnews.checks.gap.impossible import impossible
from lintnews.document import Document
from lintnews.layers.function_pairs import FIXED, function_pairs
from lintnews.layers.tokens import tokens
from lintnews.rule import Bad, Hit, rule


@rule(
    name="gap.double-function-word",
    severity="error",
    message="“{match}”: these words cannot follow each other; the noun between them was lost.",
    message_fr="« {match} » : ces mots ne peuvent se suivre ; le nom entre eux a disparu.",
    bad=(
        Bad("La panne est due {{au par}} le gel. Au soir {{du dans}} le nord de l’île, il neige."),
        Bad("L’écart entre {{la et}} la marge du groupe se réduit. L’annonce {{de sur}} la chaîne a surpris."),
        Bad(
            "{{Les ont}} bondi. L’accord {{entre et}} la Russie tient. Le maire {{de a}} réuni les siens {{lors la}} fête."
        ),
        Bad("Il vit {{en depuis}} dix ans. C’est ici {{que a}} été signé le texte. Le joueur {{du s'}}est blessé."),
        Bad("Le titre, chanté {{par et}} qui plaît, est premier. {{Cette est}} attendue lundi. {{Le a}} pris acte."),
    ),
    good=(
        "Il saute sur n’importe quoi.",
        "Ceux qui le sont encore le peuvent. Un film écrit de et par Jeanne Martin. Le pour et le contre.",
        "Un homme de par la loi, les sans-abri et les chez-soi, le « et » et le « du ».",
        "Il les a vus et il se la pose. Avec dans son sac deux livres, par en bas, dans et autour de la ville.",
        "Ils les ont vus, dès lors la paix est là. Il entre et la salle se lève. Il y en a, en pour cent.",
        "Les de Funès, le de Gaulle, les de plus en plus rares clients, de la Santé et de la Famille.",
        "On va de a à z, avec des a priori, et cette aura de mystère. CE a dit non. Les pour et les contre.",
        "Il faut le dire à au moins dix amis, sur au plus deux jours. Le La de l’orchestre.",
    ),
)
def impossible_pair(doc: Document) -> Iterator[Hit]:
    """An article or preposition before a word that needs a noun in front of it: « au par », « lors du dans », « la et la ».

    The noun between them stood in a link or in italics and was not copied. Look it up in the source.

    fr: Un article ou une préposition devant un mot qui veut un nom avant lui : « au par », « lors du dans », « la et la ».
    Le nom qui les séparait était dans un lien ou en italique et n’a pas été copié. Retrouvez-le dans la source.
    """
    words, starts, ends, lowered = doc[tokens]
    for i in doc[function_pairs]:
        second, third = words[i + 1], lowered[i + 2] if i + 2 < len(words) else ""
        if (
            not second.islower()
            or starts[i + 1] != ends[i] + 1
            or doc.plain[ends[i]] != " "
            or f"{second} {third}" in FIXED
        ):
            continue
        before = lowered[i - 1] if i and doc.plain[starts[i] - 1] != "\n" else ""
        if not (words[i].isupper() and len(words[i]) > 1) and impossible(
            words[i], second, third, before, "".join(words[i + 2 : i + 3])[:1].isupper(), doc.plain
        ):
            yield Hit(doc[tokens].span(i, i + 1))
