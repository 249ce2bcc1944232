"""attribution.missing-speaker"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.attributions import attributions
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

# When and to whom, but not who.
CIRCUMSTANCE = pattern(
    r"(?i)(?:(?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|matin|soir|midi|après-midi)\b ?)*"
    r"(?:(?:à|auprès de|devant) (?:l'|la |le |les |des )?(?:AFP|Reuters|presse|journalistes|agence \w+))? ?"
)


@rule(
    name="attribution.missing-speaker",
    severity="error",
    needles=("»", "”", '"'),
    message="“{match}”: the quotation has a verb of saying and no speaker.",
    message_fr="« {match} » : la citation a un verbe de parole et pas de locuteur.",
    bad=(
        Bad("Réunion.\n« Le pont tiendra », {{a indiqué}}."),
        Bad("« Le pont tiendra », {{a indiqué mardi à l’AFP}}. La route rouvre."),
    ),
    good=(
        "« Le pont tiendra », a indiqué le préfet.",
        "« Le pont tiendra », a-t-il indiqué.",
        "Le préfet, qui espère « une réouverture », a répondu.",
        "« Le pont tiendra », a indiqué à l’AFP le préfet.",
    ),
)
def missing_speaker(doc: Document) -> Iterator[Hit]:
    """A quotation that opens its sentence, followed by a verb of saying whose subject is lost.

    fr:
    Une citation en tête de phrase, suivie d'un verbe de parole dont le sujet a disparu.
    """
    plain = doc.plain
    for clause in doc[attributions]:
        quote = clause.quote
        if clause.place != "after" or clause.pronoun or quote.open is None or quote.continued:
            continue
        before = plain[: quote.open.at].rstrip(" ")
        if before and before[-1] not in '\n.!?…:»”"':
            continue
        said = clause.speaker.of(plain) if clause.speaker else ""
        after = plain[clause.span.end : clause.span.end + 1]
        if (said and not CIRCUMSTANCE.fullmatch(said)) or after not in (".", ""):
            continue
        yield Hit(Span(clause.verb.start, clause.span.end))
