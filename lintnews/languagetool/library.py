"""What is taken from language-tool-python, where the extra ``[languagetool]`` has brought it; imported nowhere else."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

PROGRAM = """\
import sys
from language_tool_python.download_lt import LocalLanguageTool
try:
    LocalLanguageTool.from_version_name(sys.argv[1]).download()
except (Exception, SystemExit) as error:
    sys.exit("\\n" + str(error or type(error).__name__))
"""


def there() -> bool:
    """Whether the library is installed."""
    from importlib.util import find_spec

    return find_spec("language_tool_python") is not None


def server_command(folder: str, version: str, port: int) -> list[str] | None:
    """The library's own command for the server in ``folder``; None without the library, or where it finds no Java."""
    try:
        from language_tool_python.download_lt import ReleaseLocalLanguageTool
        from language_tool_python.exceptions import JavaError
    except ImportError:
        return None

    class Here(ReleaseLocalLanguageTool):
        """The library looks in its own folder only."""

        def get_directory_path(self) -> Path:
            return Path(folder)

    try:
        return Here(version).get_server_cmd(port)
    except JavaError:
        return None


def download(version: str, into: str) -> Iterator[str]:
    """Let the library download a release into ``into``/LanguageTool-``version``; it verifies the checksum of the archive.

    It yields what the library says of its progress. It runs in a process of its own, without those variables of the user's by
    which it would skip the download or the checksum.

    Raises:
        OSError: it failed; the message is the library's.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LTP_JAR", "LTP_BYPASS"))}
    kept = {name: value for name, value in kept.items() if not name.startswith("LTP_DOWNLOAD_SHA256")}
    with subprocess.Popen(
        [sys.executable, "-P", "-c", PROGRAM, version],
        env={**kept, "LTP_PATH": into},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
    ) as process:
        last = ""
        for line in process.stderr or ():  # its progress bar ends its states with \r, which is a line end here
            if line.strip():
                last = line.strip()
                yield last
    if process.returncode:
        raise OSError(last or f"language-tool-python: {process.returncode}")
