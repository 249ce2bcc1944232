"""gap.lost-noun: «de se» before a conjugated verb, «cette» before «appelée»."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

REFLEXIVE = r"(?<![\w'-])(?P<at>(?:[Dd]e|pour|sans|à) (?:se |s')(?P<verb>\p{Ll}+))(?![\w'-])"
NAMED = r"(?<![\w'-])[Cc]ette (?:appel|nomm|dénomm|surnomm|baptis|intitul)ée(?= ?[«\"“(,.])"


@rule(
    name="gap.lost-noun",
    severity="error",
    message="“{match}”: a noun was lost here; look it up in the source.",
    message_fr="« {match} » : un nom a disparu ici ; retrouvez-le dans la source.",
    bad=(
        Bad("Le manque {{de se ressent}} dès le matin."),
        Bad(
            "Le procès {{pour s’ouvre}} lundi. L’envie {{de s’impose}} à tous les élus. {{Cette appelée}} « brise » se lève."
        ),
    ),
    good=(
        "Il vient de se produire un miracle, dit-elle. Elle tente de se faire entendre.",
        "L’envie de se taire, de s’y rendre et de se l’avouer tarde.",
        "De s’être tu lui pèse. Il craint de se voir exclu et de s’en aller.",
    ),
    needles=(*(f"{word} {own}" for word in ("de", "pour", "sans", "à") for own in ("se ", "s'")), "cette "),
)
def lost_noun(doc: Document) -> Iterator[Hit]:
    """« le manque de se ressent »: after « de se » only an infinitive can stand, after « cette » a noun.

    The noun stood in a link or in italics and was not copied. Look it up in the source.

    fr: « le manque de se ressent » : après « de se » il faut un infinitif, après « cette » un nom.
    Le nom était dans un lien ou en italique et n’a pas été copié. Retrouvez-le dans la source.
    """
    from lintnews.lexicon import analyses

    plain = doc.plain
    for match in patterns.find(NAMED, plain):
        yield Hit(Span(*match.span()))
    for match in patterns.find(REFLEXIVE, plain):
        moods = {a.mood for a in analyses(match["verb"])}
        if "ind" in moods and "inf" not in moods:
            yield Hit(Span(*match.span("at")))
