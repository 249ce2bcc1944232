"""quote.stop-in-title: a title closed with a full stop in the middle of a sentence."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.attributions import group_at
from lintnews.layers.quotes import quotes
from lintnews.layers.tokens import tokens
from lintnews.lexicon import analyses
from lintnews.rule import Bad, Hit, delete, rule

WORDS_MOST = 6
ARTICLES = frozenset("le la les l' un une des du au aux".split())


@rule(
    name="quote.stop-in-title",
    message="A full stop inside the title, and the sentence goes on: take it out.",
    message_fr="Un point dans le titre, alors que la phrase continue : supprimez-le.",
    bad=(
        Bad(
            "Elle monte « Les Misérables{{.}} », avec vingt comédiens.",
            "Elle monte « Les Misérables », avec vingt comédiens.",
        ),
        Bad("Dans « La Rivière lente{{.}} » il raconte son père.", "Dans « La Rivière lente » il raconte son père."),
    ),
    good=(
        "Elle monte « Les Misérables ». Vingt comédiens jouent.",
        "Il répond « Les élus mentent. », puis il sort.",
        "Elle lance « Le Nord. », a raconté son frère.",
        "Il a crié « La paix ! » avant de sortir, et « Le pain… » aussi.",
        "Sa devise : « La terre. », dit-on.",
    ),
    needles=(". »", ".»", '."', ".”"),
)
def stop_in_title(doc: Document) -> Iterator[Hit]:
    """A full stop before the closing mark of a title, in the middle of a sentence: « Les Misérables. », avec vingt comédiens.

    It came with the title's own line or with the end of another sentence; a splitter then takes the sentence for finished.

    fr: Un point avant le guillemet fermant d’un titre, au milieu de la phrase : « Les Misérables. », avec vingt comédiens.

    Il est venu avec la ligne du titre, ou avec la fin d’une autre phrase ; un logiciel croit alors la phrase finie.
    """
    words, plain = doc[tokens], doc.plain
    for quote in doc[quotes]:
        if (
            quote.open is None
            or quote.close is None
            or quote.depth
            or not plain[quote.span.start - 2 : quote.span.start].strip(" ").isalpha()
        ):
            continue
        inside = words.within(quote.inside)
        stop = inside[-1] if inside else -1
        if (
            not 2 < len(inside) <= WORDS_MOST + 1
            or words.words[stop] != "."
            or words.lowered[inside[0]] not in ARTICLES
        ):
            continue
        after = words.at(quote.close.at) + 1
        comma = words.words[after : after + 1] == [","]
        follows = words.words[after + comma] if after + comma < len(words.words) else "."
        if not words.words[inside[0]].istitle() or not follows[0].islower() or group_at(words, after + comma):
            continue
        if not any(_verb(words.lowered[at]) for at in inside):
            at = words.starts[stop]
            yield Hit(words.span(stop), {}, delete(at, at + 1))


def _verb(word: str) -> bool:
    found = analyses(word)
    return any(one.persons for one in found) and not any(one.pos in ("noun", "adj", "det", "prep") for one in found)
