"""What stops a run before it starts."""


class ConfigurationError(Exception):
    """A configuration, rule file or plugin that cannot be used.

    The message is one line (place, what, what was expected); ``french`` is the same in French.
    """

    def __init__(self, message: str, french: str = "") -> None:
        super().__init__(message)
        self.french = french or message


def read_text(path: str) -> str:
    """The text of a file that a configuration is made of, without a byte-order mark.

    Raises:
        ConfigurationError: it cannot be read, or is not UTF-8.
    """
    try:
        with open(path, encoding="utf-8-sig") as file:
            return file.read()
    except OSError as error:
        raise ConfigurationError(
            f"{path}: cannot be read: {error.strerror}", f"{path} : illisible : {error.strerror}"
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}: UTF-8 was expected", f"{path} : UTF-8 attendu") from error
