"""date.duration: a duration that the event it counts from cannot have."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.durations import TRIGGERS, counted, latest
from lintnews.rule import Bad, Hit, rule

SLACK = 0.25  # years


@rule(
    name="date.duration",
    severity="error",
    message="“{match}”: {event} began on {start}; it cannot be that long ago.",
    message_fr="« {match} » : {event}, c’était le {start} ; ce ne peut être si ancien.",
    bad=(
        Bad("La guerre entre Israël et le Hamas a éclaté {{il y a près de vingt ans}}, rappelle la diplomate."),
        Bad(
            "Les hôpitaux de Gaza manquent de tout depuis le début de la guerre entre Israël et le Hamas.\n"
            "La région redoute une extension de la guerre qui a commencé {{il y a près de quinze ans}}."
        ),
        Bad("La guerre fait rage {{depuis quarante ans}} entre Israël et le Hamas."),
        Bad("{{Quatre-vingts ans}} après la chute du mur de Berlin, la ville expose ses archives."),
    ),
    good=(
        "La guerre entre Israël et le Hamas a éclaté il y a près de dix mois, rappelle la diplomate.",
        "Trente ans après la chute du mur de Berlin, la ville expose ses archives.",
        "La guerre entre Israël et le Hamas a chassé cet écrivain, marié il y a vingt ans, de sa maison.",
        "Des attaques ont visé Gaza. Ici, la guerre qui a commencé il y a quarante ans n’a jamais pris fin.",
        "Le conflit qui oppose depuis trente ans Israël et le Hamas se poursuit.",
        "La guerre en Ukraine dure depuis plus de dix ans, si l’on compte celle du Donbass.",
    ),
    needles=TRIGGERS,
)
def duration(doc: Document, *, facts: tuple[str, ...] = ()) -> Iterator[Hit]:
    """A war, a treaty or an attack is said to lie further back than its date allows.

    A rewriting tool turned months into years, or two events were mixed up. The event’s date is known to lintnews (see
    its facts; the option «facts» names folders with more). A duration is reported only if it is impossible at the
    article’s date or, where that is unknown, even a year from now. Correct the duration, or name the event that is meant.

    fr: Une guerre, un traité ou un attentat est dit plus ancien que sa date ne le permet.

    Un outil de réécriture a changé des mois en années, ou deux événements ont été confondus. La date de l’événement est
    connue de lintnews (l’option « facts » nomme des dossiers qui en ajoutent). Une durée n’est signalée que si elle est
    impossible à la date de l’article ou, à défaut, même dans un an. Corrigez-la ou précisez l’événement.
    """
    end = latest(doc)
    for one in counted(doc, facts):
        year, month, day = one.fact.start
        if one.years > end - (year + (month - 1) / 12) + SLACK:
            words = {"event": one.fact.name, "start": f"{day}/{month}/{year}"}
            yield Hit(one.span, words, None, (one.named,))
