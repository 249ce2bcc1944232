"""facts: what the articles say that others have said: each quotation with its speaker, as text or JSON."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from lintnews import engine
from lintnews.commands import streams
from lintnews.commands.arguments import Parser, UsageError, number, one_of
from lintnews.commands.configuration import configured, reading_parser
from lintnews.document import Document
from lintnews.finding import Place, Problem
from lintnews.language import language
from lintnews.layers.statements import Statement, statements
from lintnews.readers import RefusedError, decode, reader
from lintnews.record import NamedTuple
from lintnews.reporters.terminal import paint, visible
from lintnews.settings import Settings
from lintnews.span import Span
from lintnews.texts import counted, say
from lintnews.walk import files

VERSION = 1  # of the JSON; it rises when a key changes its meaning or goes
SHOWN_MOST = 100  # code points of a quotation in the text format


class Facts(NamedTuple):
    """The statements of one file, each with the places of quotation, speaker and verb in the file."""

    path: str
    rows: tuple[dict[str, Any], ...]
    problem: Problem | None = None


def run(arguments: Sequence[str], french: bool) -> int:
    """Print the statements; 2 where a file could not be read, else 0.

    Raises:
        UsageError, ConfigurationError: nothing was read.
    """
    parser = parser_of(arguments, french)
    options, paths = parser.split(arguments)
    if not paths:
        raise UsageError(say("no-path", french))
    settings, _ = configured(options, french)
    if options.max_bytes:
        settings = settings._replace(max_bytes=options.max_bytes)
    french = settings.message_language == "fr"
    found = told(every(paths, options, settings))
    if options.output_format == "json":
        return write_json(found)
    return write_text(found, french, streams.colored(options.color))


def parser_of(arguments: Sequence[str], french: bool) -> Parser:
    """The options of ``facts``."""
    parser = reading_parser("facts", arguments, french)
    formats = ("text", "json")
    parser.option("--output-format", type=one_of(formats, french), default="text", metavar="|".join(formats))
    parser.option("--stdin-filename", metavar="NAME", default="<stdin>")
    parser.option("--max-bytes", type=number(1, french), metavar="N")
    return parser


def every(paths: Sequence[str], options: Namespace, settings: Settings) -> Iterator[Facts]:
    """The facts of all files, in the order of their paths; standard input comes first."""
    if "-" in paths:
        data = sys.stdin.buffer.read(settings.max_bytes + 1)
        yield facts_of(options.stdin_filename, data, settings)
    found = files([path for path in paths if path != "-"], settings)
    for item in sorted(found, key=lambda item: item if isinstance(item, str) else item.path):
        if isinstance(item, Problem):
            yield Facts(item.path, (), item)
            continue
        try:
            with open(item, "rb") as file:
                data = file.read(settings.max_bytes + 1)
        except OSError as error:
            yield refused(item, "unreadable", settings, detail=error.strerror)
            continue
        yield facts_of(item, data, settings)


def refused(path: str, kind: str, settings: Settings, **words: object) -> Facts:
    """A file that could not be read."""
    message = say(kind, settings.message_language == "fr", **words)
    return Facts(path, (), Problem(path, None, kind, message))


def facts_of(name: str, data: bytes, settings: Settings) -> Facts:
    """The facts of a file's bytes; articles that are not in French have none."""
    if len(data) > settings.max_bytes:
        return refused(name, "too-large", settings, most=settings.max_bytes)
    try:
        decoded = decode(data)
        articles = list(reader(name)(decoded.text))
    except RefusedError as error:
        return refused(name, error.kind, settings)
    except Exception as error:  # a file must not stop the run, whatever it holds
        return refused(name, "reader-crash", settings, detail=f"{type(error).__name__}: {error}")
    lines = engine.Lines(decoded.text)
    rows: list[dict[str, Any]] = []
    for article in articles:
        doc = Document(article.text, source=article.source)
        if settings.language != "fr" and (article.lang or language(doc.lowered)) != "fr":
            continue
        stamp = engine.Stamp(doc, name, article.record, settings.message_language, lines)
        rows += [_row(found, stamp, name, article.record) for found in doc[statements]]
    return Facts(name, tuple(rows))


def _row(found: Statement, stamp: engine.Stamp, path: str, record: int | None) -> dict[str, Any]:
    def place(span: Span | None) -> dict[str, Any] | None:
        return span and _place(stamp.place(span))

    return {
        "path": path,
        "record": record,
        **_place(stamp.place(found.span)),
        "speaker": place(found.speaker),
        "name": found.name or None,
        "role": found.role or None,
        "verb": place(found.verb),
        "lemma": found.lemma or None,
        "place": found.place,
    }


def _place(place: Place) -> dict[str, Any]:
    return {"start": place.start._asdict(), "end": place.end._asdict(), "text": place.text}


def told(found: Iterable[Facts]) -> Iterator[Facts]:
    """``found``; a line on standard error for each file that could not be read, as they pass."""
    for facts in found:
        if facts.problem:
            streams.err(f"{facts.problem.path}: {facts.problem.message}")
        yield facts


def write_json(found: Iterable[Facts]) -> int:
    """``{"version", "statements", "files", "errors"}``, written file by file; the exit code."""
    from lintnews.reporters.json import dump, problem_object

    read = 0
    problems = []
    between = "\n"
    streams.write(f'{{"version": {VERSION}, "statements": [', "json")
    for facts in found:
        problems += [facts.problem] if facts.problem else []
        read += not facts.problem
        for row in facts.rows:
            streams.write(f"{between}{dump(row)}", "json")
            between = ",\n"
    streams.write(f'], "files": {read}, "errors": {dump([problem_object(one) for one in problems])}}}\n', "json")
    return 2 if problems else 0


def write_text(found: Iterable[Facts], french: bool, color: bool) -> int:
    """Two lines a statement: where it stands and who says it, then the words; the exit code."""
    read = count = failed = 0
    for facts in found:
        failed += facts.problem is not None
        read += not facts.problem
        for row in facts.rows:
            count += 1
            start = row["start"]
            where = f"{visible(facts.path)}:{start['line']}:{start['column']}" if start["line"] else visible(facts.path)
            streams.write(f"{paint(where, 'bold', color)}: {visible(_who(row, french))}\n")
            words = row["text"] if len(row["text"]) <= SHOWN_MOST else row["text"][: SHOWN_MOST - 1] + "…"
            streams.write(f"  « {visible(words)} »\n\n" if french else f"  “{visible(words)}”\n\n")
    articles = counted("articles", read, french)
    streams.write(
        say("statements-in", french, statements=counted("statements", count, french), articles=articles) + "\n"
    )
    return 2 if failed else 0


def _who(row: dict[str, Any], french: bool) -> str:
    name = row["name"] or say("speaker-unknown", french)
    facts = [row["role"] if row["role"] != row["name"] else None, row["lemma"], say(f"place-{row['place']}", french)]
    return ", ".join([name, *[fact for fact in facts if fact]])
