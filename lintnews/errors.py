"""What stops a run before it starts."""


class ConfigurationError(Exception):
    """A configuration, rule file or plugin that cannot be used; the message is one line: place, what, what was expected."""
