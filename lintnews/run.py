"""From files to reports: find them, read them, run the rules, one file never knowing of another."""

import os
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Any

from lintnews import engine, suppress
from lintnews.catalogue import Entry, entries
from lintnews.document import Document
from lintnews.finding import Finding, Problem, Report
from lintnews.globs import matches
from lintnews.language import language
from lintnews.readers import Article, Decoded, RefusedError, decode, reader
from lintnews.settings import Settings
from lintnews.suppress import NO_SIDE, Side, Suppression
from lintnews.texts import say
from lintnews.triggers import Triggers
from lintnews.walk import files

__all__ = ["check", "chosen", "files", "lint", "lint_bytes", "lint_decoded", "lint_file"]

POOLED = 20  # files; below, starting the processes costs more than it saves
KEPT = 4  # settings whose rules a process keeps

RECURRING = "residue.recurring"
NOWHERE = ("\0residue",)  # a needle that no text holds

DEFAULTS = Settings()

Progress = Callable[[int, int], None]

_kept: list[tuple[Settings, Triggers]] = []


def chosen(settings: Settings) -> Sequence[Entry]:
    """The rules that ``settings`` ask for.

    Raises:
        ConfigurationError: as ``catalogue.entries``.
    """
    return triggered(settings).rules


def triggered(settings: Settings) -> Triggers:
    """The rules of ``chosen`` with their triggers, kept for the process; raises as it does."""
    for known, triggers in _kept:
        if known == settings:
            return triggers
    rules = entries(settings)
    for rule in rules if settings.facts else ():
        if "facts" in rule.rest()[-1]:  # the events of the newsroom, for the rules that count from events
            rule.configured({"facts": settings.facts, **rule.options})
    for rule in rules:
        if rule.name == RECURRING:
            if settings.residue:
                rule.configured({"learnt": settings.residue, **rule.options})
            else:
                rule.needles = NOWHERE
        if rule.deep and settings.languagetool.enabled:
            rule.needles = ()
    triggers = Triggers(rules)
    _kept.insert(0, (settings, triggers))
    del _kept[KEPT:]
    return triggers


def lint(text: str, settings: Settings = DEFAULTS) -> tuple[Finding, ...]:
    """The findings in ``text``, offsets in code points of it.

    Raises:
        ConfigurationError: the settings name an unknown rule, or a rule cannot be read.
    """
    return lint_decoded("<text>", Decoded(text, "utf-8", raw=text), settings).findings


def lint_bytes(name: str, data: bytes, settings: Settings, side: Side = NO_SIDE) -> Report:
    """The report on a file's bytes; the same bytes, name, settings and ``side`` give the same report everywhere.

    Bytes that cannot be linted give a report with ``problems``, never an exception. ``side`` holds the suppressions of the files
    beside the article (``suppress.beside``).

    Raises:
        ConfigurationError: the settings name an unknown rule, or a rule cannot be read.
    """
    if len(data) > settings.max_bytes:
        return refused(name, "too-large", settings, most=settings.max_bytes)
    try:
        decoded = decode(data)
    except RefusedError as error:
        return refused(name, error.kind, settings)
    return lint_decoded(name, decoded, settings, side)


def refused(name: str, kind: str, settings: Settings, **words: object) -> Report:
    """The report on a file that was not linted."""
    french = settings.message_language == "fr"
    return Report(name, "", "", (), (Problem(name, None, kind, say(kind, french, **words)),))


def lint_decoded(name: str, decoded: Decoded, settings: Settings, side: Side = NO_SIDE) -> Report:
    """The report on a file that is decoded already; see ``lint_bytes``."""
    french = settings.message_language == "fr"
    try:
        articles = list(reader(name)(decoded.text))
    except Exception as error:  # a file must not stop the run, whatever it holds
        return refused(name, "reader-crash", settings, detail=f"{type(error).__name__}: {error}")
    left_out = {rule for glob, rules in settings.ignore_files if matches(glob, name) for rule in rules}
    triggers = triggered(settings)
    lines = engine.Lines(decoded.text)
    findings: list[Finding] = []
    problems = list(side.problems)
    notes = [_encoding_note(decoded, lines, french)] if decoded.note else []
    suppressions = list(side.suppressions)
    for article in articles:
        _run(article, name, triggers, left_out, settings, lines, findings, problems)
        suppressions += article.suppressions
        notes += [say("note-directive", french, line=line, words=words) for line, words in article.misread]
    if settings.languagetool.enabled:
        findings = engine.once(findings)
    findings, unused = suppress.apply(findings, suppressions, decoded.text)
    if unused:
        run = (entry for entry in triggers.rules if not entry.deep or settings.languagetool.enabled)
        rules = [entry for entry in run if not {entry.name, entry.family} & left_out]
        notes += _unused_notes(unused, rules, settings, french)
    findings.sort(key=engine.order)
    shared: tuple[Problem, ...] = ()
    if settings.languagetool.enabled:
        from lintnews.languagetool.tier import failed

        shared = failed(settings.languagetool, french)
    if settings.languagetool.asked:
        problems += shared
        shared = ()
    return Report(name, decoded.text, decoded.encoding, tuple(findings), tuple(problems), tuple(notes), shared)


def _run(
    article: Article,
    name: str,
    triggers: Triggers,
    left_out: set[str],
    settings: Settings,
    lines: engine.Lines,
    findings: list[Finding],
    problems: list[Problem],
) -> None:
    preset: dict[Callable[[Document], Any], Any] = {}
    if settings.languagetool.enabled:
        from lintnews.languagetool.tier import SECONDS, checker_of
        from lintnews.layers.languagetool import checker

        preset = {checker: checker_of(settings.languagetool)}
    doc = Document(article.text, date=article.date or settings.date, source=article.source, layers=preset)
    doc.lang = "fr" if settings.language == "fr" else article.lang or language(doc.lowered)
    spoken = ("any", doc.lang)
    able = [entry for entry in triggers.fired(doc.lowered) if entry.language in spoken]
    if left_out:
        able = [entry for entry in able if not {entry.name, entry.family} & left_out]
    stamp = engine.Stamp(doc, name, article.record, settings.message_language, lines)
    found = engine.hits(doc, able, settings.seconds)
    if preset:
        deep = [entry for entry in able if entry.deep]
        quick = [entry for entry in able if not entry.deep]
        found = chain(engine.hits(doc, quick, settings.seconds), engine.hits(doc, deep, SECONDS))
    for entry, hit in found:
        if isinstance(hit, str):
            problems.append(stamp.problem(entry, hit))
            continue
        try:
            findings.append(stamp.finding(entry, hit))
        except Exception as error:  # the message of a house rule may be no template
            problems.append(stamp.problem(entry, f"crash:{type(error).__name__}: {error}"))


def _encoding_note(decoded: Decoded, lines: engine.Lines, french: bool) -> str:
    encoding = decoded.encoding + (" (BOM)" if decoded.mark else "")
    line = lines.position(max(0, decoded.text.find("\ufffd"))).line
    return say(decoded.note, french, encoding=encoding, line=line)


def _unused_notes(unused: list[Suppression], rules: list[Entry], settings: Settings, french: bool) -> Iterator[str]:
    """What is to be said of suppressions that were for nothing, though their rules have been run."""
    run = {name for entry in rules for name in (entry.name, entry.family)} | {""}
    for found in unused:
        if found.own and found.rule in run:
            yield say("note-unused", french, where=found.where, rule=found.rule or "*")
        elif found.rule not in run and found.rule not in known_names(settings):
            yield say("note-unknown", french, where=found.where, rule=found.rule)


def known_names(settings: Settings) -> set[str]:
    """The names of all rules and families, those that are not run among them."""
    every = chosen(Settings(preview=True, folders=settings.folders))
    return {name for entry in every for name in (entry.name, entry.family)}


def lint_file(path: str, settings: Settings) -> Report:
    """The report on the file at ``path``, with what the files beside it say; one that cannot be read gives a problem."""
    try:
        with open(path, "rb") as file:
            data = file.read(settings.max_bytes + 1)
    except OSError as error:
        kind = "missing" if isinstance(error, FileNotFoundError) else "unreadable"
        return refused(path, kind, settings, detail=error.strerror)
    return lint_bytes(path, data, settings, suppress.beside(path, settings.message_language == "fr"))


def check(
    paths: Sequence[str], settings: Settings, jobs: int | None = 1, progress: Progress | None = None
) -> Iterator[Report]:
    """The reports on all files below ``paths``, in the order of their paths; ``jobs`` processes (0 or None: one a core).

    ``progress`` is called with the number of files done and of all files. A process that is killed costs only the file that it
    was reading. A problem that several files share (a broken file of suppressions) is told once.

    Raises:
        ConfigurationError: the settings name an unknown rule, or a rule cannot be read.
    """
    chosen(settings)
    found = sorted(files(paths, settings), key=lambda item: item if isinstance(item, str) else item.path)
    names = [item for item in found if isinstance(item, str)]
    jobs = jobs or cores()
    if jobs > 1 and len(names) > POOLED:
        from lintnews.pool import lint_many

        linted = lint_many(names, settings, min(jobs, len(names)))
    else:
        linted = (lint_file(name, settings) for name in names)
    told: set[Problem] = set()
    for done, item in enumerate(found, 1):
        report = next(linted) if isinstance(item, str) else Report(item.path, "", "", (), (item,))
        yield report._replace(
            problems=tuple(problem for problem in report.problems if problem not in told),
            shared=tuple(problem for problem in report.shared if problem not in told),
        )
        told.update(report.problems, report.shared)
        if progress:
            progress(done, len(found))


def cores() -> int:
    """The number of cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
