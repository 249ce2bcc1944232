"""grammar.verb"""

from collections.abc import Iterator

from lintnews.checks.grammar.said import hits
from lintnews.document import Document
from lintnews.rule import DEEP, Bad, Hit, rule


@rule(
    name="grammar.verb",
    needles=DEEP,
    message="“{match}”: {said} (LanguageTool: {id})",
    message_fr="« {match} » : {said} (LanguageTool : {id})",
    bad=(
        Bad("Les députés {{vote}} le texte mardi."),
        Bad("Il {{continu}} son chemin vers le nord."),
        Bad("La maire {{prends}} la parole."),
    ),
    good=(
        "C’est une proposition que je qualifierais de modeste.",
        "Ce n’était pas gagné d’avance.",
        "La rue bouillonne et faire taire ses voix ne sert à rien.",
    ),
)
def verb(doc: Document) -> Iterator[Hit]:
    """A verb form that its subject or its clause does not allow: the wrong person or number, an infinitive for a participle,
    the wrong mood. A singular verb is reported only where a plural fills the clause before it, because LanguageTool often
    takes a complement for the subject.

    fr:
    Une forme verbale que le sujet ou la proposition n'admet pas : mauvaise personne, mauvais nombre, infinitif pour un
    participe, mauvais mode. Un verbe au singulier n'est signalé que si un pluriel remplit la proposition qui précède :
    LanguageTool prend souvent un complément pour le sujet.
    """
    return hits(doc, "verb")
