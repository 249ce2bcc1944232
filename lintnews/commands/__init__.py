"""Commands: a file each, with ``run(arguments, french) -> exit code``."""

COMMANDS = {
    "check": "lintnews.commands.check",
    "config": "lintnews.commands.config",
    "corpus": "lintnews.commands.corpus",
    "explain": "lintnews.commands.explain",
    "facts": "lintnews.commands.facts",
    "init": "lintnews.commands.init",
    "languagetool": "lintnews.commands.languagetool",
    "rules": "lintnews.commands.rules",
    "test": "lintnews.commands.test",
}
