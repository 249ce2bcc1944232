"""text: for people: each finding with the line of the article that it stands in, then what the run found."""

from collections.abc import Iterable, Iterator

from lintnews.finding import Finding, Report
from lintnews.record import NamedTuple
from lintnews.reporters import Style
from lintnews.reporters.concise import location
from lintnews.reporters.tally import Tally
from lintnews.reporters.terminal import columns, paint, visible
from lintnews.texts import counted, say

WORD_MOST = 14  # a cut end is moved by at most so many characters, to stand between two words


def text(reports: Iterable[Report], style: Style) -> Iterator[str]:
    """A block a finding and a summary line."""
    tally = Tally()
    for report in tally.through(reports):
        for finding in report.findings:
            yield "\n".join(_block(finding, report.text, style)) + "\n\n"
    if style.summary:
        yield summary(tally, style) + "\n"


def _block(finding: Finding, file: str, style: Style) -> Iterator[str]:
    severity = paint(say(finding.severity, style.french), finding.severity, style.color)
    rule = paint(finding.rule, "bold", style.color)
    yield f"{paint(location(finding), 'bold', style.color)}: {severity} {rule}: {visible(finding.message)}"
    start = finding.place.start
    number = "" if start.line is None else str(start.line)
    margin = " " * len(number)
    edge = paint("|", "dim", style.color)
    shown = Frame(*map(visible, frame(finding, file, style.columns - len(number) - 4)))
    under = " " * columns(shown.before) + paint("^" * max(1, columns(shown.defect)), finding.severity, style.color)
    yield f" {paint(number, 'dim', style.color)} {edge} {''.join(shown)}".rstrip()
    yield f" {margin} {edge} {under}"
    notes = [say("also", style.french) + visible(related.message) for related in finding.related]
    if finding.fix:
        label = paint(say(f"fix-{finding.fix.safety}", style.french), "good", style.color)
        notes.append(label + visible(finding.fix.message))
    for note in notes:
        yield f" {margin} {paint('=', 'dim', style.color)} {note}"


class Frame(NamedTuple):
    """A window on a line of the article: what stands before the defect, the defect, what follows it."""

    before: str
    defect: str
    after: str


def frame(finding: Finding, file: str, most: int) -> Frame:
    """About ``most`` columns of the line in ``file`` that ``finding`` begins in, ``…`` where it is cut.

    A file without lines shows the words of the finding alone.
    """
    start, end, words = finding.place
    if start.line is None or start.column is None:
        return Frame("", words.partition("\n")[0][:most], "")
    begin = start.offset - start.column + 1
    # Enough to fill the window: to look for the end of the line further would take long in a file of one line.
    rest = file[start.offset : start.offset + most + 1]
    line_end = start.offset + min(len(rest), *(at for at in map(rest.find, "\r\n") if at >= 0), most + 1)
    defect_end = min(end.offset, line_end)
    if defect_end - start.offset > most * 2 // 3:
        defect_end = start.offset + most * 2 // 3
    room = max(0, most - columns(file[start.offset : defect_end]))
    left = max(room // 2, room - (line_end - defect_end))
    right = room - min(left, start.offset - begin)
    return Frame(
        _cut_before(file, begin, start.offset, left),
        file[start.offset : defect_end],
        _cut_after(file, defect_end, line_end, right),
    )


def _cut_before(file: str, begin: int, end: int, most: int) -> str:
    if end - begin <= most:
        return file[begin:end]
    kept = file[end - most + 1 : end]
    space = kept.find(" ", 0, WORD_MOST)
    kept = kept[space + 1 :]
    while kept and columns(kept[0]) == 0:  # an accent without its letter
        kept = kept[1:]
    return "…" + kept


def _cut_after(file: str, begin: int, end: int, most: int) -> str:
    if end - begin <= most:
        return file[begin:end]
    kept = file[begin : begin + max(0, most - 1)]
    space = kept.rfind(" ", max(0, len(kept) - WORD_MOST))
    return (kept[:space] if space > 0 else kept) + "…"


def summary(tally: Tally, style: Style) -> str:
    """What the run found, in one line."""
    french = style.french
    articles = counted("articles", tally.files, french)
    parts = []
    if tally.findings:
        if tally.files_with_findings < tally.files:
            articles = say("of-articles", french, some=tally.files_with_findings, articles=articles)
        kinds = [counted(f"{kind}s", count, french) for kind, count in tally.severities.items() if count]
        findings = counted("findings", tally.findings, french)
        parts.append(say("findings-in", french, findings=findings, articles=articles, kinds=", ".join(kinds)))
    elif tally.files or not tally.unread:
        parts.append(say("no-finding", french, articles=articles))
    for key, count in (
        ("fixable", tally.fixable["safe"]),
        ("fixable-unsafe", tally.fixable["unsafe"]),
        ("unread", tally.unread),
        ("unrun", tally.unrun),
    ):
        if count:
            parts.append(counted(key, count, french))
    line = (" ; " if french else "; ").join(parts) + "."
    return paint(line, "bold" if tally.findings or tally.problems else "good", style.color)
