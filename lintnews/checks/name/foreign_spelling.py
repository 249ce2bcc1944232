"""A person's name as English or German writes it."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.finding import Edit, Fix
from lintnews.layers.evidence import Evidence
from lintnews.layers.names import capitals
from lintnews.layers.spellings import Unit, spellings
from lintnews.layers.tokens import tokens
from lintnews.names.exonyms import PERSONS
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span


@rule(
    name="name.foreign-spelling",
    needles=tuple(sorted(map(str.lower, PERSONS))),
    message="“{match}” is an English or German transliteration; French writes “{usual}”.",
    message_fr="« {match} » : transcription anglaise ou allemande ; en français, « {usual} ».",
    bad=(
        Bad(
            "Le président {{Lukashenko}} a gracié trois opposants.",
            fixed="Le président Loukachenko a gracié trois opposants.",
        ),
        Bad("Il rappelle l’époque de Boris {{Jelzin}} et de Petro {{Poroshenko}}."),
    ),
    good=(
        "Le président Loukachenko a gracié trois opposants.",
        "Il relit « The Putin Interviews » dans le train.",
        "Le club a cédé Dmitri Putin Jr à un voisin.",
    ),
)
def foreign_spelling(doc: Document) -> Iterator[Hit]:
    """The name is transcribed for readers of another language.

    Russian, Ukrainian and Arabic names are written by their sound, and French has its own way: Poutine, Porochenko, Kadhafi.
    Putin, Poroschenko or Gaddafi come from an English or German dispatch that was translated by machine. Write the French
    form throughout. Where the article has that too, name.transliteration reports the mix.

    fr: Les noms russes, ukrainiens et arabes s’écrivent d’après leur son, et le français a son usage : Poutine, Porochenko,
    Kadhafi. Putin, Poroschenko ou Gaddafi viennent d’une dépêche anglaise ou allemande traduite par une machine. Écrivez partout
    la forme française. Si l’article l’emploie aussi, name.transliteration signale le mélange.
    """
    found = doc[tokens]
    evidence = Evidence(doc, doc[spellings])
    places: dict[str, list[Span]] = {}
    for name in doc[capitals]:
        form = found.words[name.last]
        if form in PERSONS and PERSONS[form][0] not in doc.plain:
            span = found.span(name.last)
            if (
                evidence.fit(Unit(form, span, name.last, name.last, name))
                and doc.plain[span.end : span.end + 2] != "'s"
            ):
                places.setdefault(form, []).append(span)
    for form, spans in places.items():
        french = PERSONS[form][0]
        fix = Fix(tuple([Edit(span, french) for span in spans]), "unsafe")
        yield Hit(spans[0], {"usual": french}, fix, tuple(spans[1:]))
