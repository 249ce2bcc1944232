from collections.abc import Iterator

from lintnews.checks.name.odd import odd_spellings
from lintnews.document import Document
from lintnews.rule import Bad, Hit, rule


@rule(
    name="name.inconsistent",
    message="“{match}” is “{usual}” elsewhere in this article: keep one spelling.",
    message_fr="« {match} » s’écrit « {usual} » ailleurs dans l’article : gardez une seule graphie.",
    bad=(
        Bad(
            "Il vit à Genève. Née à Genève, sa sœur a quitté {{Geneve}} en mai.",
            fixed="Il vit à Genève. Née à Genève, sa sœur a quitté Genève en mai.",
        ),
        Bad(
            "Selon Météo-France, il pleuvra. Mais Météo-France hésite et {{Météo France}} le dit.",
            fixed="Selon Météo-France, il pleuvra. Mais Météo-France hésite et Météo-France le dit.",
        ),
    ),
    good=(
        "Rentrés des Etats-Unis, ils repartent aux Etats-Unis lundi.",
        "FRANCOIS DUVAL S’EN VA\nLe maire François Duval a démissionné. Pour François Duval, c’est la fin.",
        "Le secrétaire d’État José Brun a reçu Jose Alves ; Jose Alves est content.",
        "Le « Geneva Motor Show » ouvre à Genève, dit le maire de Genève.",
    ),
)
def inconsistent_name(doc: Document) -> Iterator[Hit]:
    """One name, one spelling.

    The name stands in this article with and without an accent, a hyphen, an apostrophe or an inner capital
    (Genève and Geneve, Météo-France and Météo France): two hands have written it, or a passage was pasted. The rarer
    spelling is reported, unless the lexicon knows it as the right one. Choose one for the whole article. Where only the
    accent of a capital differs (Etats-Unis, États-Unis), see name.undecided.

    fr: Le nom figure dans l’article avec et sans accent, trait d’union, apostrophe ou capitale intérieure (Genève et Geneve,
    Météo-France et Météo France) : deux mains l’ont écrit, ou un passage a été collé. La graphie la plus rare est
    signalée, sauf si le lexique n’admet qu’elle. Gardez-en une seule dans tout l’article. Si seul l’accent d’une
    capitale diffère (Etats-Unis, États-Unis), voyez name.undecided.
    """
    return odd_spellings(doc, "inconsistent")
