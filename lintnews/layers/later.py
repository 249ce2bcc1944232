"""Later: names that only the rest of the article gives to who says a quotation."""

from typing import TYPE_CHECKING

from lintnews.document import Document
from lintnews.layers.humans import GENERIC
from lintnews.layers.identities import gender_of_noun
from lintnews.layers.people import people
from lintnews.names.keys import fold

if TYPE_CHECKING:
    from lintnews.layers.statements import Statement

NAMED_LATER = 2  # statements from an office to the name of who has it


def named_later(doc: Document, found: list["Statement"]) -> None:
    """Give « la préfète » the name that she is quoted by further on, where nobody else has that name's place."""
    persons = [one for one in doc[people].persons if one.mentions and not any(one.roles)]
    for number, one in enumerate(found):
        if not one.name or one.name != one.role or one.speaker is None:
            continue
        who = one.speaker.of(doc.plain).lower()
        head = one.name.partition(" ")[0].lower()
        gender = gender_of_noun(head)
        ahead = [
            other for other in found[number + 1 : number + 1 + NAMED_LATER] if other.name and other.name != one.name
        ]
        if not ahead or head in GENERIC or not who.startswith(("le ", "la ", "l'", "son ", "sa ")):
            continue
        person = next((other for other in persons if other.name == ahead[0].name), None)
        if person and person.gender == gender and person.mentions[0].start > one.span.end:
            for at, other in enumerate(found):
                if other.name == one.name:
                    found[at] = other._replace(name=person.name)


def twin_of(doc: Document, heading: "Statement", every: list["Statement"]) -> "Statement | None":
    """The statement of the running text that a headline or a heading has its words from."""
    words = fold(heading.span.of(doc.plain))
    return next((one for one in every if one.name and words in fold(one.span.of(doc.plain))), None)
