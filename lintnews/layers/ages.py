"""Ages of one person in two places: by name, in headline and article, or as « une octogénaire » against « 72 ans »."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.numbers import quantities
from lintnews.layers.paragraphs import title
from lintnews.record import NamedTuple
from lintnews.span import Span

WORD = r"\p{Lu}[\p{L}'-]*\p{Ll}"
NAME = rf"\b(?P<name>{WORD}(?: (?:de |du |d'|des |la |le |l'|von |van |ben |bin |el |al )*{WORD}){{1,3}})"
NAMED = rf"{NAME}(?:, | \()(?:âgée? de )?$"
STOP = r"[,.;)\n]|$| \p{Ll}+(?:t|a|e|nt)\b"  # « Jean Darcourt, 54 ans, … »; « 54 ans de prison » is no age
NOW = rf",? {NAME} est (?:l[ea] |l'|une? )"  # « À 54 ans, Jean Darcourt est le plus jeune »
# « Un homme de 54 ans » in the headline, « un homme de 45 ans » at the beginning of the article
WHO = (
    r"\b(?:[Uu]ne?|[Ll][ea]|[Ll]'|[Cc]ette?|[Cc]e|[Dd]'une?|[Aa]u|[Dd]u) ?(?P<who>homme|femme|adolescente?|enfant|garçon|"
    r"fillette|jeune fille|jeune homme|jeune femme|conducteur|conductrice|motard|cycliste|piéton|automobiliste|randonneur|"
    r"randonneuse|skieur|alpiniste|étudiante?|collégien|collégienne|lycéen|lycéenne|policier|gendarme|pompier|joueur|retraitée?)"
    r",? (?:âgée? )?de $"
)
# From fifty on; below, others of about that age are named too often.
DECADES = {"quinquagénaire": 50, "sexagénaire": 60, "septuagénaire": 70, "octogénaire": 80, "nonagénaire": 90}
DECADE = rf"\b(?:(?P<f>[Uu]ne|[Ll]a|[Cc]ette) |(?P<m>[Uu]n|[Ll]e|[Cc]e) |[Ll]')(?P<word>{'|'.join(DECADES)})\b"
AGED = (
    r"\b(?:(?P<f>femme|habitante|retraitée|dame|disparue|conductrice)|(?P<m>homme|habitant|retraité|disparu|conducteur))"
    r"(?:,? âgée?)?,? de $"
)
THEN = r"(?i)\b(?:à l'époque|alors|à sa mort|en (?:19|20)\d\d|lors d|au moment|avait|quand|prison|ferme|sursis|plus tard|après)\b"
BEFORE = 90  # code points before an age in which its name stands
LEAD = 4  # paragraphs after the headline
NEAR = 12  # years around the decade within which an age is surely meant for the same person
ELDER = 40


class Age(NamedTuple):
    """An age (« 54 ans »), its value and the words before it."""

    span: Span
    value: float
    before: str


class Aged(NamedTuple):
    """The later age, ``span``, and the other one, ``other``, that is not the same."""

    span: Span
    other: Span


def two_ages(doc: Document) -> Iterator[Aged]:
    """The ages of the article that contradict another age of the same person."""
    plain = doc.plain
    found = [
        Age(one.whole, one.value, plain[max(0, one.span.start - BEFORE) : one.span.start])
        for one in doc[quantities]
        if one.noun == "an" and one.bound == "exact" and one.value < 120
    ]
    if len(found) > 1:
        yield from _of_names(plain, found)
        head = title(doc)
        if head:
            yield from _of_headline(plain, head.span, found)
    if found and "génaire" in plain:
        yield from _of_decades(plain, found)


def _of_names(plain: str, found: list[Age]) -> Iterator[Aged]:
    ages: dict[str, Age] = {}
    for one in found:
        match = patterns.search(NAMED, one.before)
        if match:
            if not patterns.compiled(STOP).match(plain, one.span.end):
                continue
        elif one.before.endswith(("À ", "A ")):
            match = patterns.compiled(NOW).match(plain, one.span.end)
        if match is None or patterns.search(THEN, _sentence(plain, one.span)):
            continue
        first = ages.setdefault(match["name"], one)
        if first.value != one.value and _sentence(plain, first.span) != _sentence(plain, one.span):
            yield Aged(one.span, first.span)


def _of_headline(plain: str, head: Span, found: list[Age]) -> Iterator[Aged]:
    titled = [one for one in found if head.holds(one.span)]
    named = patterns.search(WHO, titled[0].before) if len(titled) == 1 else None
    if named is None:
        return
    later = [one for one in found if one.span.start > head.end]
    if any(one.value == titled[0].value for one in later):
        return
    end = head.end
    for _ in range(LEAD + 1):
        end = max(plain.find("\n", end + 1), end)
    same = [
        one
        for one in later
        if one.span.start < end and (who := patterns.search(WHO, one.before)) and who["who"] == named["who"]
    ]
    if len({one.value for one in same}) == 1:
        yield Aged(same[0].span, titled[0].span)


def _of_decades(plain: str, found: list[Age]) -> Iterator[Aged]:
    words = patterns.find(DECADE, plain)
    elders = [one for one in found if one.value >= ELDER]
    if len({match["word"] for match in words}) != 1 or len({one.value for one in elders}) != 1:
        return
    low = DECADES[words[0]["word"]]
    gender = "f" if words[0]["f"] else "m" if words[0]["m"] else ""
    for one in elders:
        aged = patterns.search(AGED, one.before)
        fits = low <= one.value < low + 10
        if aged and (not gender or aged[gender]) and not fits and low - NEAR <= one.value < low + 10 + NEAR:
            yield Aged(Span(*words[0].span("word")), one.span)
            return


def _sentence(plain: str, place: Span) -> str:
    """The words of about a sentence around a place."""
    first = max(plain.rfind("\n", 0, place.start), plain.rfind(". ", 0, place.start)) + 1
    stops = [at for at in (plain.find("\n", place.end), plain.find(". ", place.end)) if at >= 0]
    return plain[first : min(stops, default=len(plain))]
