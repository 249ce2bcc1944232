"""Lines that recur in the articles of one source: how they are written down, compared and kept in a data file.

The file is a plain part of YAML, read line by line (importing a YAML library would cost the run more than an article). In a
line ``{n}`` stands for a number, ``{mois}`` and ``{jour}`` for names of months and days, ``{…}``, once, for any words;
a brace of the text itself is written twice.
"""

from collections.abc import Iterator
from functools import lru_cache

from lintnews.errors import ConfigurationError, read_text
from lintnews.patterns import IGNORECASE, pattern
from lintnews.record import NamedTuple

VERSION = 1
ANY = "{…}"
HEADER = "# Lines that recur in the articles of one source, learnt by “lintnews corpus --learn-residue”."
NUMBERS = ("version", "articles", "min-articles")  # keys of the head that hold a whole number
MOST = 300  # code points of a line that is compared

MASKED = pattern(
    r"(?P<n>\d+(?:er)?)|(?P<brace>[{}])|(?P<space> {2,})|(?<!\p{L})(?:(?P<mois>janv(?:\.|ier)|f[ée]v(?:r?\.|rier)|mars|avr(?:\.|il)"
    r"|mai|juin|juil(?:\.|let)|ao[ûu]t|sept(?:\.|embre)|oct(?:\.|obre)|nov(?:\.|embre)|d[ée]c(?:\.|embre))"
    r"|(?P<jour>(?:lun|mar|mercre|jeu|vendre|same)di|dimanche))(?!\p{L})",
    IGNORECASE,
)


class Recurring(NamedTuple):
    """A line, masked, in how many articles of the source it stood, and in what share of them."""

    text: str
    articles: int
    share: float


class Learnt(NamedTuple):
    """What was learnt of a source: the lines, how many articles were read (each counted once), and the thresholds."""

    articles: int
    min_articles: int
    min_share: float
    lines: tuple[Recurring, ...]


class Lines(NamedTuple):
    """Lines ready to be compared: whole ones by their text, and beginnings and ends of those that vary."""

    whole: dict[str, Recurring]
    varying: tuple[tuple[str, str, Recurring], ...]

    def find(self, line: str) -> Recurring | None:
        """The line that ``line``, of ``Document.plain`` and without spaces round it, is."""
        if len(line) > MOST:
            return None
        words = masked(line)
        found = self.whole.get(words)
        if found is None:
            for start, end, one in self.varying:
                if words.startswith(start) and words.endswith(end) and len(words) > len(start) + len(end):
                    return one
        return found

    def tail(self, line: str) -> tuple[int, Recurring] | None:
        """Where in ``line``, a headline, an end begins that the source adds to its headlines, and that end."""
        for start, end, one in self.varying:
            if not start and line.endswith(end) and len(line) > len(end):
                return len(line) - len(end), one
        return None


def masked(line: str) -> str:
    """``line`` with what changes from one article to the next, dates, times and counters, replaced by its class."""
    return MASKED.sub(_mask, line)


def _mask(match: "object") -> str:
    kind: str = match.lastgroup  # type: ignore[attr-defined]
    if kind == "brace":
        return match[0] * 2  # type: ignore[index,no-any-return]
    return " " if kind == "space" else "{" + kind + "}"


def written(learnt: Learnt) -> Iterator[str]:
    """The data file, line by line; the same for the same articles."""
    yield HEADER
    yield f"version: {VERSION}"
    yield f"articles: {learnt.articles}"
    yield f"min-articles: {learnt.min_articles}"
    yield f"min-share: {learnt.min_share:g}"
    yield "lines:" if learnt.lines else "lines: []"
    for line in learnt.lines:
        yield "- text: '" + line.text.replace("'", "''") + "'"
        yield f"  articles: {line.articles}"
        yield f"  share: {line.share:.3f}"


@lru_cache(maxsize=8)
def lines_of(paths: tuple[str, ...]) -> Lines:
    """The lines of several files, ready to be compared.

    Raises:
        ConfigurationError: a file cannot be read, with its name and the number of the line.
    """
    whole: dict[str, Recurring] = {}
    varying = []
    for path in paths:
        for line in read(path).lines:
            start, any_words, end = line.text.partition(ANY)
            if any_words:
                varying.append((start, end, line))
            else:
                whole[line.text] = line
    return Lines(whole, tuple(varying))


def read(path: str) -> Learnt:
    """The file at ``path``; raises as ``lines_of``."""
    rows = read_text(path).splitlines()
    head: dict[str, str] = {}
    entries: list[dict[str, str]] = []
    for number, row in enumerate(rows, 1):
        if not row.strip() or row.lstrip().startswith("#"):
            continue
        _take(row, head, entries, f"{path}:{number}")
    missing = [key for key in (*NUMBERS, "min-share", "lines") if key not in head]
    missing += [key for key in ("articles", "share") if entries and key not in entries[-1]]
    if missing:
        raise _expected(f"{path}:{max(1, len(rows))}", f"“{missing[0]}:”", f"« {missing[0]}: »")
    found = tuple(Recurring(entry["text"], int(entry["articles"]), float(entry["share"])) for entry in entries)
    return Learnt(int(head["articles"]), int(head["min-articles"]), float(head["min-share"]), found)


def _take(row: str, head: dict[str, str], entries: list[dict[str, str]], where: str) -> None:
    """Put what ``row`` says into ``head`` or the last of ``entries``."""
    key, colon, value = row.removeprefix("- ").strip().partition(":")
    value = value.strip()
    if "lines" not in head:
        good = row[0] not in " -" and key in (*NUMBERS, "min-share", "lines") and key not in head
        into = head
    elif row.startswith("- "):
        good, into = key == "text" and (not entries or len(entries[-1]) == 3), {}
        entries.append(into)
    else:
        good = bool(entries) and row.startswith("  ") and key in ("articles", "share") and key not in entries[-1]
        into = entries[-1] if entries else {}
    if not colon or not good:
        raise _expected(where, "a key of this file", "une clé de ce fichier")
    if key == "text":
        inner = value[1:-1].replace("''", "")
        if (
            len(value) < 3
            or value[0] != "'"
            or value[-1] != "'"
            or "'" in inner
            or inner.count(ANY) > 1
            or inner == ANY
        ):
            raise _expected(where, f"a text in '…', {ANY} once at most", f"un texte entre '…', {ANY} une fois au plus")
        value = value[1:-1].replace("''", "'")
    elif key == "lines":
        if value not in ("", "[]"):
            raise _expected(where, "“lines:” alone", "« lines: » seul")
    elif not _number(value, "share" in key):
        raise _expected(where, "a number", "un nombre")
    elif key == "version" and value != str(VERSION):
        raise _expected(where, f"version {VERSION}", f"la version {VERSION}")
    into[key] = value


def _number(value: str, share: bool) -> bool:
    whole, _, rest = value.partition(".")
    digits = whole.isascii() and whole.isdigit()
    return digits and (float(value) <= 1 if share and (not rest or rest.isdigit()) else not share and value == whole)


def _expected(where: str, english: str, french: str) -> ConfigurationError:
    return ConfigurationError(f"{where}: {english} was expected", f"{where} : attendu : {french}")
