"""check: lint files, folders and standard input; report, fix or show what a fix would change."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence

from lintnews import __version__
from lintnews.commands import streams
from lintnews.commands.arguments import Parser, UsageError, day, names, number, one_of, output
from lintnews.commands.configuration import configured, reading_parser
from lintnews.commands.progress import bar
from lintnews.errors import ConfigurationError
from lintnews.finding import SEVERITIES, Report
from lintnews.reporters import FOR_PEOPLE, REPORTERS, Style, reporter_of
from lintnews.reporters.tally import Tally
from lintnews.run import check, chosen, lint_bytes
from lintnews.settings import LanguageTool, Settings
from lintnews.suppress import beside
from lintnews.texts import counted, say


def run(arguments: Sequence[str], french: bool) -> int:
    """Lint as asked; the exit code is that of the contract.

    Raises:
        UsageError, ConfigurationError: nothing was linted.
    """
    parser = parser_of(arguments, french)
    options, paths = parser.split(arguments)
    if options.version:
        streams.write(f"lintnews {__version__}\n")
        return 0
    if not paths:
        raise UsageError(say("no-path", french))
    settings = settings_of(options, french)
    french = settings.message_language == "fr"
    chosen(settings)  # nothing is written when the configuration is bad
    tally = Tally()
    stream = "stdout"
    if options.fix or options.unsafe_fixes or options.diff:
        from lintnews.commands import fixing

        changes = fixing.changes(paths, options, settings)
        if options.diff:
            changed = fixing.show(changes, options, settings, tally)
            return exit_code(tally.problems, changed, options)
        reports = fixing.reports(changes, settings, tally)
        stream = "stderr" if "-" in paths else stream  # standard output is for the mended text
    else:
        reports = all_reports(paths, options, settings)
    report(tally.through(streams.told(reports, options.quiet)), options, french, stream)
    close(tally, options, french, stream)
    return exit_code(tally.problems, tally.at_least(settings.fail_on), options)


def exit_code(problems: int, found: int, options: Namespace) -> int:
    """2 before 1 before 0; ``--exit-zero`` forgives findings, not what could not be done."""
    return 2 if problems else 1 if found and not options.exit_zero else 0


def parser_of(arguments: Sequence[str], french: bool) -> Parser:
    """The options of ``check``."""
    parser = reading_parser("check", arguments, french)
    formats = tuple(REPORTERS)
    for name in ("--select", "--ignore"):
        parser.option(name, action="append", metavar="RULES")
    for name in ("--preview", "--languagetool", "--no-languagetool", "--fix", "--unsafe-fixes", "--diff"):
        parser.switch(name)
    parser.option("--output-format", type=one_of(formats, french), default="text", metavar="|".join(formats))
    parser.option("--output", action="append", type=output(formats, french), metavar="FORMAT=FILE")
    parser.option("--language", type=one_of(("fr", "auto"), french), metavar="fr|auto")
    parser.option("--date", type=day(french), metavar="YYYY-MM-DD")
    parser.option("--fail-on", type=one_of(SEVERITIES, french), metavar="|".join(SEVERITIES))
    for name in ("--exit-zero", "--statistics", "--no-cache"):
        parser.switch(name)
    parser.option("--jobs", type=number(1, french), metavar="N")
    parser.option("--max-bytes", type=number(1, french), metavar="N")
    parser.option("--stdin-filename", metavar="NAME", default="<stdin>")
    parser.switch("-q", "--quiet")
    parser.switch("-V", "--version")
    return parser


def settings_of(options: Namespace, french: bool) -> Settings:
    """The configuration's settings with the values of the command line put over them."""
    settings, _ = configured(options, french)
    given = {
        "select": names(options.select),
        "ignore": settings.ignore + names(options.ignore),
        "preview": options.preview,
        "language": options.language,
        "date": options.date,
        "max_bytes": options.max_bytes,
        "fail_on": options.fail_on,
    }
    settings = settings._replace(**{key: value for key, value in given.items() if value})
    return settings._replace(languagetool=tier(settings, options))


def tier(settings: Settings, options: Namespace) -> LanguageTool:
    """The deep tier as the run wants it: who selects ``grammar``, or gives the option, asks for it by name."""
    asked = options.languagetool or any(name.partition(".")[0] == "grammar" for name in settings.select)
    wanted = settings.languagetool
    if options.no_languagetool or not (asked or wanted.enabled):
        return wanted._replace(enabled=False)
    if sys.stderr.isatty() and not options.quiet:
        from lintnews.commands.progress import warming

        warming()
    return wanted._replace(enabled=True, asked=bool(asked))


def all_reports(paths: Sequence[str], options: Namespace, settings: Settings) -> Iterator[Report]:
    """The reports of all paths, in their order; standard input has its place by its name."""
    name = options.stdin_filename
    waiting = "-" in paths
    progress = bar(options.quiet)
    reports = check([path for path in paths if path != "-"], settings, options.jobs or 0, progress)
    for found in progress.around(reports) if progress else reports:
        if waiting and found.path > name:
            waiting = False
            yield standard_input(name, settings)
        yield found
    if waiting:
        yield standard_input(name, settings)


def standard_input(name: str, settings: Settings) -> Report:
    """The report on standard input, as if it were the file ``name``."""
    data = sys.stdin.buffer.read(settings.max_bytes + 1)  # one byte more shows that there is too much
    return lint_bytes(name, data, settings, beside(name, settings.message_language == "fr"))


def report(reports: Iterable[Report], options: Namespace, french: bool, stream: str) -> None:
    """Write ``reports`` in the wanted format and to the wanted files."""
    if options.output:
        for _, path in options.output:
            write_file(path, (), french)  # what cannot be written is told before the work, not after
        # Of a clean article nothing is kept, so that a run over a million of them needs little memory.
        kept = [found if found.findings else found._replace(text="") for found in reports]
        for form, path in options.output:
            write_file(path, reporter_of(form)(kept, Style(french)), french)
        reports = kept
    form = options.output_format
    style = Style(french, streams.colored(options.color, stream), streams.width(stream), not options.quiet)
    for words in reporter_of(form)(reports, style):
        streams.write(words, form, stream)


def write_file(path: str, words: Iterable[str], french: bool) -> None:
    """Write ``words`` to a file, in UTF-8.

    Raises:
        ConfigurationError: the file cannot be written.
    """
    try:
        with open(path, "wb") as file:
            file.writelines(word.encode("utf-8", "backslashreplace") for word in words)
    except OSError as error:
        raise ConfigurationError(say("cannot-write", french, path=path, detail=error.strerror)) from error


def close(tally: Tally, options: Namespace, french: bool, stream: str) -> None:
    """What follows the report: how much was fixed, the counts by rule."""
    if options.output_format not in FOR_PEOPLE:
        stream = "stderr"
    if tally.fixed and not options.quiet:
        streams.write(counted("fixed", tally.fixed, french) + ".\n", "text", stream)
    if options.statistics:
        streams.write(statistics(tally, french), "text", stream)


def statistics(tally: Tally, french: bool) -> str:
    """Findings by rule, the most frequent first."""
    rows = sorted(tally.rules.items(), key=lambda row: (-row[1], row[0]))
    return "".join(f"{count:6}  {name}  ({say(severity, french)})\n" for (name, severity), count in rows)
