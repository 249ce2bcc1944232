"""Scores of one match in two places: « Lille bat Lens 3-1 » in the headline, « Lille a battu Lens 3-2 » in the article."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.paragraphs import title
from lintnews.layers.sentences import sentences
from lintnews.record import NamedTuple
from lintnews.span import Span

SCORE = r"(?<![\d–-])(?<!\d )(\d{1,3})[-–](\d{1,3})(?![\d–-])(?! \d)"
# What says that the match is over, and what says that this is not its end, or not this match.
OVER = (
    r"\b(?:bat|battent|battus?|battue|impos\w+|victoire|succès|défaites?|score|gagn\w+|remport\w+|inclin\w+|domin\w+|emport\w+|"
    r"écras\w+|nul|surclass\w+|corrig\w+|vainqueurs?)\b"
)
OTHER = (
    r"(?i)\b(?:mi-temps|pause|tirs au but|aller|retour|sets?|cumul\w*|menai\w+|menés?|menant|mène\w*|tie-break|dernière|dernier|"
    r"saison|après (?:prolongation|avoir)|précédent\w*|déjà|avant|puis|quart|période|tiers-temps|amical\w*|première|premier|"
    r"seconde?|deuxième|classement|votes?|voix|système|loi|article)\b"
)
TAKEN_UP = (
    r"\b(?:Cette (?:large |courte |nette )?(?:victoire|défaite)|Ce (?:large |court )?(?:succès|match nul|nul|revers))"
    rf" \(?{SCORE}"
)
BEHIND = r"^(?:Menée?s?|Menant|Dominée?s?|Réduite?s?)\b[^,\d]*, "  # « Menés de deux buts à la pause, … »
NAME = r"\p{Lu}[\p{L}'-]{2,}"
LEAD = 5  # sentences after the headline
SHARED = 2  # names of the headline that the sentence must hold too


class Scored(NamedTuple):
    """The later score, ``span``, and the other one."""

    span: Span
    other: Span


def two_scores(doc: Document) -> Iterator[Scored]:
    """The scores that contradict that of the headline, or that of the match which they take up."""
    plain = doc.plain
    head = title(doc)
    if head:
        yield from _of_headline(doc, head.span)
    for again in patterns.find(TAKEN_UP, plain):
        places = doc[sentences]
        at = next((number for number, place in enumerate(places) if place.end > again.start()), 0)
        words = places[at - 1].of(plain) if at else ""
        before = patterns.find(SCORE, words)
        if len(before) != 1 or not patterns.search(OVER, words) or patterns.search(OTHER, words):
            continue
        if _pair(before[0]) != sorted((int(again[1]), int(again[2]))):
            yield Scored(Span(again.start(1), again.end(2)), Span(*before[0].span()).shift(places[at - 1].start))


def _of_headline(doc: Document, head: Span) -> Iterator[Scored]:
    plain = doc.plain
    named = patterns.find(SCORE, head.of(plain))
    if len(named) != 1 or patterns.search(OTHER, head.of(plain)):
        return
    every = patterns.find(SCORE, plain[head.end :])
    if not every or any(_pair(match) == _pair(named[0]) for match in every):
        return
    names = set(patterns.compiled(NAME).findall(head.of(plain)))
    for sentence in [place for place in doc[sentences] if place.start >= head.end][:LEAD]:
        words = sentence.of(plain)
        scores = patterns.find(SCORE, words)
        final = patterns.compiled(BEHIND).sub("", words)
        if len(scores) != 1 or len(names & set(patterns.compiled(NAME).findall(words))) < SHARED:
            continue
        if patterns.search(OVER, final) and not patterns.search(OTHER, final):
            other = Span(*named[0].span()).shift(head.start)
            yield Scored(Span(*scores[0].span()).shift(sentence.start), other)
        return


def _pair(match: "patterns.Match[str]") -> list[int]:
    return sorted((int(match[1]), int(match[2])))
