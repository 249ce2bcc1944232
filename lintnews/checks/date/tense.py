"""date.tense: something to come that is dated back, or something over that is dated ahead."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.dates import DAY_NAMES, MONTH_NAMES
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

TO_COME = (
    r"\b(?:auront? lieu|se tiendr(?:a|ont)|se dérouler(?:a|ont)|débuter(?:a|ont)|commencer(?:a|ont)|r?ouvrir(?:a|ont)|"
    r"démarrer(?:a|ont)|entrer(?:a|ont) en vigueur|ser(?:a|ont) inaugurée?s?|(?:est|sont) (?:attendu|prévu|programmé)e?s?)"
)
OVER = (
    r"\b(?:(?:a|ont) eu lieu|s'est (?:tenu|déroulé)e?|se sont (?:tenu|déroulé)e?s|(?:a|ont) été (?:inauguré|arrêté|interpellé|"
    r"tué|retrouvé|adopté|condamné)e?s?|(?:est|sont) (?:mort|décédé)e?s?)"
)
BEFORE, AFTER = 90, 12  # code points from « dernier » back to the verb, and on to its end
PLACE = r"(?: (?:à|dans la|dans le) [\p{L}'-]+)?"
DAY = rf"(?:en |le |dès |au mois d[e'] ?|fin |début )?(?:\d{{1,2}} )?(?:{'|'.join((*DAY_NAMES, *MONTH_NAMES))})"
BACK = rf"{TO_COME}{PLACE} (?P<day>{DAY} dernier|la semaine dernière|le mois dernier|l'an dernier|l'année dernière)\b"
AHEAD = (
    rf"{OVER}{PLACE} (?P<day>{DAY} prochain|la semaine prochaine|le mois prochain|l'an prochain|l'année prochaine)\b"
)


@rule(
    name="date.tense",
    severity="warning",
    message="“{match}” does not go with “{verb}”: past or to come? Check tense and date.",
    message_fr="« {match} » ne va pas avec « {verb} » : passé ou à venir ? Vérifiez le temps et la date.",
    bad=(
        Bad("Les premiers bus sont attendus {{en octobre dernier}} à Brignac."),
        Bad("Le procès se tiendra à Verlac {{la semaine dernière}}."),
        Bad("La foire a eu lieu {{samedi prochain}}."),
    ),
    good=(
        "Les premiers bus sont attendus en octobre prochain à Brignac.",
        "Les premiers bus sont attendus depuis octobre dernier.",
        "La foire aura lieu un an après celle d’octobre dernier.",
        "La réforme a été adoptée pour l’an prochain.",
    ),
    needles=(" dernier", " dernière", " prochain"),
)
def tense(doc: Document) -> Iterator[Hit]:
    """What is still to come cannot be dated «last September», nor what is over «next Saturday».

    A tense or a date was left over when an announcement was rewritten after the event, or before it. Only a verb of taking place
    right before the date is held against it. Put verb and date into the same time.

    fr: Ce qui est à venir ne peut être daté de « septembre dernier », ni ce qui est passé de « samedi prochain ».

    Un temps ou une date est resté d’une version écrite avant ou après l’événement. Seul est comparé à la date un verbe
    d’avoir lieu qui la précède immédiatement. Accordez le verbe et la date.
    """
    plain = doc.plain
    for word, shape in ((" derni", BACK), (" prochain", AHEAD)):
        at = plain.find(word)
        while at >= 0:
            first = max(0, at - BEFORE)
            for match in patterns.find(shape, plain[first : at + AFTER]):
                start, end = match.start("day") + first, match.end("day") + first
                if start < at < end:
                    verb = Span(match.start() + first, start)
                    yield Hit(Span(start, end), {"verb": verb.of(doc.text).strip()}, None, (verb,))
            at = plain.find(word, at + 1)
