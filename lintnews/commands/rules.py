"""rules: all rules in a table, or as JSON for other tools."""

from collections.abc import Iterable, Iterator, Sequence, Set

from lintnews.catalogue import entries
from lintnews.commands import streams
from lintnews.commands.arguments import one_of
from lintnews.commands.configuration import configured, reading_parser
from lintnews.explain import facts_object, fixable
from lintnews.load import all_rules
from lintnews.reporters.terminal import Color, paint
from lintnews.rule import DEEP, Rule
from lintnews.texts import say


def run(arguments: Sequence[str], french: bool) -> int:
    """Print the rules and whether each is on under the configuration.

    Raises:
        UsageError: an argument that is no option.
    """
    parser = reading_parser("rules", arguments, french)
    formats = ("text", "json")
    parser.option("--output-format", type=one_of(formats, french), default="text", metavar="|".join(formats))
    options = parser.options_only(arguments)
    settings, _ = configured(options, french)
    rules = all_rules(settings.folders)
    chosen = {entry.name: entry.severity for entry in entries(settings)}
    deep = set() if settings.languagetool.enabled else {rule.name for rule in rules if rule.needles == DEEP}
    on = {name: severity for name, severity in chosen.items() if name not in deep}
    if options.output_format == "json":
        import json

        found = [
            {**facts_object(rule), "severity": on.get(rule.name, rule.severity), "on": rule.name in on}
            for rule in rules
        ]
        streams.write(json.dumps(found, ensure_ascii=False, indent=1) + "\n", "json")
        return 0
    french = settings.message_language == "fr"
    rules = [rule._replace(severity=chosen.get(rule.name, rule.severity)) for rule in rules]
    for line in table(rules, on, deep & chosen.keys(), french, streams.colored(options.color)):
        streams.write(line + "\n")
    return 0


def table(rules: Iterable[Rule], on: Iterable[str], deep: Set[str], french: bool, color: bool) -> Iterator[str]:
    """A line a rule: name, severity, state, whether it has a fix, message; ``deep`` ones wait for LanguageTool."""
    rules, on = list(rules), set(on)
    widest = max((len(rule.name) for rule in rules), default=0)
    severities = max(len(say(rule.severity, french)) for rule in rules) if rules else 0
    for rule in rules:
        state = "on" if rule.name in on else "deep" if rule.name in deep else "preview" if rule.preview else "off"
        tint: Color = "good" if state == "on" else "dim"
        fix = say("rules-fix", french) if fixable(rule) else ""
        message = rule.message_fr if french else rule.message
        yield "  ".join((
            paint(rule.name.ljust(widest), "bold", color),
            paint(say(rule.severity, french).ljust(severities), rule.severity, color),
            paint(say(f"rules-{state}", french).ljust(11), tint, color),
            fix.ljust(len(say("rules-fix", french))),
            message,
        ))  # fmt: skip
