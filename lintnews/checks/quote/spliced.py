"""quote.spliced"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.splices import splices
from lintnews.rule import Bad, Hit, insert, rule


@rule(
    name="quote.spliced",
    severity="error",
    needles=("»", "”", '"'),
    message="“{match}”: no full stop between the quotation and the next sentence; is text missing?",
    message_fr="« {match} » : pas de point entre la citation et la phrase suivante ; manque-t-il du texte ?",
    bad=(
        Bad(
            "Il a vu passer « trois camions {{» Les}} gardes n’ont rien dit.",
            "Il a vu passer « trois camions ». Les gardes n’ont rien dit.",
        ),
        Bad(
            'Elle promet "un calendrier{{" Dans}} la salle, on applaudit.',
            'Elle promet "un calendrier". Dans la salle, on applaudit.',
        ),
        Bad("Il nie « toute faute {{»Les}} juges trancheront.", "Il nie « toute faute ». Les juges trancheront."),
    ),
    good=(
        "« Où étiez-vous ? » Les gardes n’ont rien dit.",
        "« C’est fini. » Le juge se lève.",
        "« Le Mépris » Jean-Luc Godard l’a tourné ici.",
        "Le chalutier « Étoile » La Rochelle l’attendait.",
        "L’exposition « Mémoires » Paris, du 2 au 9 mai",
    ),
)
def spliced(doc: Document) -> Iterator[Hit]:
    """Two sentences run together after a closing mark.

    A capital begins a new sentence right after a quotation that has no full stop, inside or outside: a rewrite has cut the end
    of the first sentence, often with its attribution. Check the dispatch: a full stop may do, or words are lost.

    fr:
    Deux phrases soudées après un guillemet fermant : une majuscule ouvre une phrase alors que la citation n'a de point ni
    dedans ni dehors. La réécriture a souvent coupé la fin de la première, attribution comprise. Vérifiez la dépêche.
    """
    for mark, _, span in doc[splices]:
        yield Hit(span, {}, insert(mark.at + 1, "." if mark.right.isspace() else ". ", "unsafe"))
