"""Learning what recurs in the articles of one source: the lines that are its page and not its news.

Each line counts once an article, masked (see ``recurring``). What recurs is learnt only where its shape lets it be furniture:
prose that comes back by chance (a sentence, a quotation, a signature, an agency's name, a result) needs to stand in many more
articles, or is left out.
"""

from collections.abc import Iterable

from lintnews.patterns import pattern
from lintnews.record import NamedTuple
from lintnews.recurring import ANY, MOST, Learnt, Recurring, masked

MIN_ARTICLES = 5
# Measured on ten sources of edited articles (9 to 75 each): with both thresholds nothing is learnt of nine of them, and of the
# tenth, the pages of a training programme, four lines that stand in a fifth of its pages.
MIN_SHARE = 0.05
SENTENCE_SHARE = 0.5  # of articles that hold a whole sentence, a quotation or what could be a signature
EDGE_SHARE = 0.2  # the same for a sentence that stands at the edge of the articles nearly always
VARYING_SHARE = 0.3  # the same for a beginning without a mark after it, as « À lire aussi Le port se vide »
TAIL_SHARE = 0.2  # the same for the end of headlines: « PSG - Lyon » and « Nantes - Lyon » make no site of Lyon
EDGE = 4  # lines from the first or the last
NEARLY = 0.9
DIFFERENT = 3  # words that must have followed a beginning
KEPT = 8  # of them that are remembered
WIDTH = 2_000  # articles after which rare lines are forgotten (lossy counting, Manku and Motwani 2002): none in a smaller folder
BODY = 80  # code points; only the longer lines tell whether an article was read before, for the page around it changes

SENTENCE = pattern(r"(?:\S+ ){2,}\S*[.!?…»”\"]\W*")
QUOTED = pattern(r"\W{0,2}[«“\"].*[»”\"]\W{0,3}(?:,.*)?")
NAME = pattern(
    r"(?!(?:L[ea]s?|Un|Une|Mon|Nos|Vos|En|À|A|Au|Sur|Tou[ts]\w*|Plus) )(?:Par )?"
    r"(?:\p{Lu}[\p{L}'.-]+|\p{Lu}\.)(?: (?:de |d'|du |el |ben |van |von )?\p{Lu}[\p{L}'.-]+){1,3}"
)
AGENCY = pattern(
    r"\W{0,2}(?:\p{Lu}[\p{L}.'-]*,? ){0,4}(?:\(?(?:[Aa]vec|[Ss]ource ?:?|[Pp]ar|/|et)? ?(?:l')?"
    r"(?:AFP|Reuters|ATS|Keystone-ATS|Belga|AP|dpa|ANSA|EFE|APS|MAP|TAP|agences?|PA|La Presse canadienne)[ ,/&et]{0,5}){1,3}\W{0,3}"
)
# Labels of news in brief, results and notices, whose lines recur with other words and are the article.
NOTICE = frozenset(
    "arbitre arbitres avertissement avertissements buteurs buts but contact date durée entrée essais expulsion expulsions "
    "horaires ingrédients lieu mi-temps pénalités prix préparation remplaçants renseignements réservation réservations "
    "score spectateurs stade tarif tarifs terrain transformations évolution question réponse vrai faux".split()
)
# Words after which no label ends.
GOING_ON = frozenset(
    "le la les un une des du de à au aux en et ou sur dans par pour avec son sa ses ce cette ces que qui".split()
)
BEGINNING = pattern(r"(?P<mark>(?=\W{0,4}\w)[^:|>»]{2,50}?(?: ?[:|>»] ?| [-–—•] ))(?=\S)")
WORDS = pattern(r"(?P<words>\W{0,4}[^\W_][^\s]* (?:[^\s]+ ){1,2})(?=\S)")
END = pattern(r"(?<=\S)(?: ?[|•] ?| [-–—] )[^-–—|•]{2,40}$")


CLASS = pattern(r"\{(?:n|mois|jour)\}")
STOPS = (".", ".»", ". »", '."')  # a headline may end with ? or »
MARKS = ":|>»-–—•"


class Count(NamedTuple):
    """How often a line stood somewhere."""

    articles: int = 0
    edge: int = 0  # near the first or last line
    open: int = 0  # not ended as a sentence is; of a beginning or an end
    bucket: int = 0  # when it was first seen, see WIDTH


class Learning:
    """Counts the lines of articles that are given to it one by one."""

    def __init__(self) -> None:
        self.articles = self.twice = 0
        self._read: set[int] = set()
        self._lines: dict[str, Count] = {}
        self._parts: dict[str, Count] = {}
        self._rests: dict[str, set[int]] = {}

    def add(self, plain: str) -> None:
        """Count the lines of an article, ``Document.plain``; one whose long lines were read before does not count."""
        rows = [words for row in plain.split("\n") if (words := row.strip())]
        body = hash(tuple(row for row in rows if len(row) > BODY) or tuple(map(masked, rows)))
        if body in self._read or not rows:
            self.twice += bool(rows)
            return
        self._read.add(body)
        self.articles += 1
        lines: dict[str, bool] = {}
        for number, row in enumerate(rows):
            if len(row) <= MOST and number:
                edge = number <= EDGE or number >= len(rows) - EDGE
                words = masked(row)
                lines[words] = lines.get(words, False) or edge
        parts = dict.fromkeys(_ends(masked(rows[0])) if len(rows[0]) <= MOST else (), False)
        for words in lines:
            finished = words.endswith(STOPS)
            for part in (*_beginnings(words), *_ends(words)):
                parts[part] = parts.get(part, False) or finished
                self._follow(part, words)
        self._follow_all(parts, masked(rows[0]))
        bucket = self.articles // WIDTH
        for words, edge in lines.items():
            had = self._lines.get(words) or Count(bucket=bucket)
            self._lines[words] = had._replace(articles=had.articles + 1, edge=had.edge + edge)
        for part, finished in parts.items():
            had = self._parts.get(part) or Count(bucket=bucket)
            self._parts[part] = had._replace(articles=had.articles + 1, open=had.open + (not finished))
        if self.articles % WIDTH == 0:
            self._forget(bucket)

    def _follow_all(self, parts: Iterable[str], title: str) -> None:
        for part in parts:
            if part.startswith(ANY):
                self._follow(part, title)

    def _follow(self, part: str, words: str) -> None:
        rests = self._rests.setdefault(part, set())
        if len(rests) < KEPT:
            rests.add(hash(words))

    def _forget(self, bucket: int) -> None:
        for counts in (self._lines, self._parts):
            for words in [words for words, had in counts.items() if had.articles <= bucket - had.bucket]:
                del counts[words]
                self._rests.pop(words, None)

    def learnt(self, min_articles: int = MIN_ARTICLES, min_share: float = MIN_SHARE) -> Learnt:
        """The lines that stand in ``min_articles`` articles and in ``min_share`` of them, the most frequent first."""
        least = max(min_articles, min_share * self.articles, 1)
        varying = {part: had for part, had in self._parts.items() if had.articles >= least and self._varies(part, had)}
        for part in sorted(varying, key=len):
            start = part.removesuffix(ANY)
            for other in [
                o for o in varying if o != part and o.endswith(ANY) and start.startswith(o.removesuffix(ANY))
            ]:
                # « Lire aussi : » says all that « Lire aussi : Le » does, and « À lire aussi » more than « À lire ».
                longer_is_as_frequent = varying[part].articles >= NEARLY * varying[other].articles
                del varying[other if longer_is_as_frequent else part]
                if part not in varying:
                    break
        found = {words: had for words, had in self._lines.items() if had.articles >= least and self._recurs(words, had)}
        starts = tuple(part.removesuffix(ANY) for part in varying if part.endswith(ANY))
        found = {words: had for words, had in found.items() if not words.startswith(starts)} if starts else found
        rows = [
            Recurring(words, had.articles, had.articles / self.articles) for words, had in {**found, **varying}.items()
        ]
        rows.sort(key=lambda row: (-row.articles, row.text))
        return Learnt(self.articles, min_articles, min_share, tuple(rows))

    def _recurs(self, words: str, had: Count) -> bool:
        share = had.articles / self.articles
        if AGENCY.fullmatch(words):
            return False
        if QUOTED.fullmatch(words) or NAME.fullmatch(words) or not _worded(words):
            return share >= SENTENCE_SHARE
        if SENTENCE.fullmatch(words):
            return share >= (EDGE_SHARE if had.edge >= NEARLY * had.articles else SENTENCE_SHARE)
        return True

    def _varies(self, part: str, had: Count) -> bool:
        share = had.articles / self.articles
        if len(self._rests.get(part, ())) < DIFFERENT or not _worded(part):
            return False
        if part.startswith(ANY):
            return share >= TAIL_SHARE and not AGENCY.fullmatch(part.removeprefix(ANY).strip(f" {MARKS}"))
        start = part.removesuffix(ANY)
        if had.open < NEARLY * had.articles or start.strip(f" {MARKS}").lower() in NOTICE or QUOTED.match(start):
            return False
        *_, last = start.split()
        return last[-1] in MARKS or (share >= VARYING_SHARE and last.lower() not in GOING_ON)


def _worded(words: str) -> bool:
    """Whether there is a word in a masked line, and not only numbers and a date."""
    return any(map(str.isalpha, CLASS.sub("", words)))


def _beginnings(words: str) -> Iterable[str]:
    """The beginnings of a line after which it may vary: up to its first mark, and its first two or three words."""
    if mark := BEGINNING.match(words):
        yield mark["mark"] + ANY
    if start := WORDS.match(words):
        yield start["words"] + ANY
        yield " ".join(start["words"].split(" ")[:2]) + " " + ANY


def _ends(words: str) -> Iterable[str]:
    """The end of a line after its last dash or bar."""
    if end := END.search(words):
        yield ANY + end[0]
