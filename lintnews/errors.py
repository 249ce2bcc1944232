"""What stops a run before it starts."""


class ConfigurationError(Exception):
    """A configuration, rule file or plugin that cannot be used.

    The message is one line (place, what, what was expected); ``french`` is the same in French.
    """

    def __init__(self, message: str, french: str = "") -> None:
        super().__init__(message)
        self.french = french or message
