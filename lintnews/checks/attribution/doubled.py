"""attribution.doubled"""

from collections.abc import Iterator
from itertools import pairwise

from lintnews.document import Document
from lintnews.layers.attributions import Attribution, attributions
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, delete, rule
from lintnews.span import Span

# « … », a dit X, a rapporté l'agence Y: the second clause says who passed the words on.
RELAY = {"rapporter", "relater", "relayer"}
MEDIA = pattern(
    r"(?i)\b(?:afp|reuters|ap|efe|ansa|dpa|bbc|cnn|agence|presse|journal|quotidien|hebdomadaire|magazine|chaîne|radio|"
    r"télévision|site|média|médias|correspondant\w*|journaliste\w*|interprète)\b"
)
SOURCE = pattern(r"(?:^|[.!?…] )(?P<source>(?:Selon|D'après) (?!lui\b|elle\b)[^.,:;«»\"\n]{3,80}), ?$")


@rule(
    name="attribution.doubled",
    severity="error",
    needles=("»", "”", '"'),
    message="This quotation is attributed already (“{first}”): “{match}” is one too many.",
    message_fr="Cette citation est déjà attribuée (« {first} ») : « {match} » est de trop.",
    bad=(
        Bad(
            "« Le pont tiendra », a indiqué le préfet. {{a déclaré un ingénieur de la région}}.",
            "« Le pont tiendra », a indiqué le préfet.",
        ),
        Bad("« Non », a affirmé Mme Roy, {{a assuré la ministre}}, lundi.", "« Non », a affirmé Mme Roy, lundi."),
        Bad(
            '"On verra", dit la cheffe du parti, Ana Ruiz, {{a expliqué son greffier}}.',
            '"On verra", dit la cheffe du parti, Ana Ruiz.',
        ),
        Bad("Selon la mairie, « le pont tiendra », {{a déclaré l’adjoint}}.", None),
    ),
    good=(
        "« Le pont tiendra », a indiqué le préfet. L’armée a déclaré enquêter.",
        "« Oui », a dit Paul. « Non », a répondu Anne.",
        "« Le pont tiendra », a dit le préfet, a rapporté l’agence locale.",
        "« Le pont tiendra », a dit le préfet, selon le journal de la région.",
        "« Le pont tiendra », a dit le préfet, qui a ajouté vouloir le vérifier.",
    ),
)
def doubled(doc: Document) -> Iterator[Hit]:
    """One quotation, one attribution.

    A rewrite glues the agency's attribution to its own: « … », a indiqué X. a déclaré Y. The reader no longer knows who
    speaks. Keep the one that the dispatch has. That a medium passed the words on (a rapporté l'agence) is no second speaker.

    fr:
    Une citation, une attribution. La réécriture colle l'attribution de la dépêche à la sienne : « … », a indiqué X. a déclaré
    Y. Le lecteur ne sait plus qui parle. Gardez celle de la dépêche. Un média qui relaie (a rapporté l'agence) n'est pas un
    second locuteur.
    """
    every = doc[attributions]
    for first, other in pairwise(every):
        if other.place == "again" and not _relays(doc, other):
            start = len(doc.plain[: other.span.start].rstrip(" ,."))
            fix = delete(start, other.span.end, "unsafe") if first.speaker or first.pronoun else None
            yield Hit(other.span, {"first": first.span.of(doc.text)}, fix, (first.span,))
    for clause in every:
        opening = clause.quote.open
        if clause.place != "after" or opening is None or not (clause.speaker or clause.pronoun):
            continue
        source = SOURCE.search(doc.plain, max(0, opening.at - 100), opening.at)
        if source and not _relays(doc, clause):
            yield Hit(clause.span, {"first": source["source"]}, None, (Span(*source.span("source")),))


def _relays(doc: Document, clause: Attribution) -> bool:
    speaker = clause.speaker.of(doc.plain) if clause.speaker else ""
    return clause.lemma in RELAY or MEDIA.search(speaker) is not None or clause.pronoun == "on"
