"""corpus: what is learnt from many articles of one source."""

from argparse import Namespace
from collections.abc import Iterator, Sequence

from lintnews.commands import streams
from lintnews.commands.arguments import Parser, UsageError, number, share
from lintnews.commands.configuration import configured, reading_parser
from lintnews.document import unify
from lintnews.errors import ConfigurationError
from lintnews.finding import Problem
from lintnews.learning import MIN_ARTICLES, MIN_SHARE, Learning
from lintnews.readers import RefusedError, decode, reader
from lintnews.recurring import written
from lintnews.settings import Settings
from lintnews.texts import counted, say
from lintnews.walk import files


def run(arguments: Sequence[str], french: bool) -> int:
    """Learn the lines that recur, write them down and say how many there are; 2 when a file could not be read.

    Raises:
        UsageError: nothing was asked for, or there is no path.
        ConfigurationError: the output cannot be written, or no article was read.
    """
    parser = parser_of(arguments, french)
    options, paths = parser.split(arguments)
    if not options.learn_residue:
        raise UsageError(say("corpus-what", french))
    if not paths:
        raise UsageError(say("no-path", french))
    settings, _ = configured(options, french)
    french = settings.message_language == "fr"
    learning, problems = Learning(), 0
    for item in articles(paths, settings):
        if isinstance(item, Problem):
            streams.err(f"{item.path}: {item.message}")
            problems += 1
        else:
            learning.add(item)
    if not learning.articles:
        raise ConfigurationError(say("corpus-empty", french))
    save(learning, options, french)
    return 2 if problems else 0


def parser_of(arguments: Sequence[str], french: bool) -> Parser:
    """The options of ``corpus``."""
    parser = reading_parser("corpus", arguments, french)
    parser.switch("--learn-residue")
    parser.option("--output", metavar="FILE")
    parser.option("--min-articles", type=number(2, french), default=MIN_ARTICLES, metavar="N")
    parser.option("--min-share", type=share(french), default=MIN_SHARE, metavar="SHARE")
    return parser


def articles(paths: Sequence[str], settings: Settings) -> Iterator[str | Problem]:
    """The articles below ``paths`` one after the other, as ``Document.plain`` has them, and what could not be read."""
    french = settings.message_language == "fr"
    for item in files(paths, settings):
        if isinstance(item, Problem):
            yield item
            continue
        try:
            with open(item, "rb") as file:
                data = file.read(settings.max_bytes + 1)
            if len(data) > settings.max_bytes:
                raise RefusedError("too-large")
            yield from (unify(article.text) for article in reader(item)(decode(data).text))
        except OSError as error:
            yield Problem(item, None, "unreadable", say("unreadable", french, detail=error.strerror))
        except RefusedError as error:
            yield Problem(item, None, error.kind, say(error.kind, french, most=settings.max_bytes))


def save(learning: Learning, options: Namespace, french: bool) -> None:
    """Write what was learnt to the file, or to standard output, and say on standard error what it comes from."""
    learnt = learning.learnt(options.min_articles, options.min_share)
    text = "".join(line + "\n" for line in written(learnt))
    if options.output:
        try:
            with open(options.output, "wb") as file:
                file.write(text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise ConfigurationError(say("cannot-write", french, path=options.output, detail=error.strerror)) from error
    else:
        streams.write(text, "yaml")
    of = counted("articles", learning.articles, french)
    streams.err(counted("corpus-learnt", len(learnt.lines), french).format(articles=of, twice=learning.twice))
