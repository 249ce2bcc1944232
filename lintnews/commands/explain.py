"""explain: the page of a rule, or the list of a family's rules."""

from collections.abc import Sequence

from lintnews.commands import streams
from lintnews.commands.arguments import UsageError, nearest
from lintnews.commands.configuration import configured, reading_parser
from lintnews.explain import page
from lintnews.load import all_rules
from lintnews.texts import say


def run(arguments: Sequence[str], french: bool) -> int:
    """Print the pages.

    Raises:
        UsageError: there is no such rule (the nearest is named), or none was given.
    """
    parser = reading_parser("explain", arguments, french)
    options, wanted = parser.split(arguments)
    if not wanted:
        raise UsageError(say("no-rule", french))
    settings, _ = configured(options, french)
    french = settings.message_language == "fr"
    rules = {rule.name: rule for rule in all_rules(settings.folders)}
    families = {rule.family for rule in rules.values()}
    color = streams.colored(options.color)
    pages = []
    for name in wanted:
        found = [rules[name]] if name in rules else [rule for rule in rules.values() if rule.family == name]
        if not found:
            raise UsageError(say("unknown-rule", french, given=name) + nearest(name, families | set(rules), french))
        pages += [page(rule, french, color) for rule in found]
    streams.write("\n".join(pages))
    return 0
