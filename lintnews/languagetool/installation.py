"""Where LanguageTool is installed on this machine, which one it is, and the command that starts its server."""

import os
import sys
import zlib

from lintnews.errors import ConfigurationError
from lintnews.record import NamedTuple
from lintnews.texts import say

VERSION = "6.8"  # the one that ``install`` takes; lintnews/data/languagetool has its checksums
SERVER = "languagetool-server.jar"
LEAST_JAVA = 17  # of LanguageTool 6.6 and later
# One language, short texts: half a gigabyte is enough, and the serial collector and the quick compiler start soonest.
TUNING = ("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")


class Installation(NamedTuple):
    """LanguageTool on disk: the ``folder`` that holds languagetool-server.jar and libs/, and its ``version``.

    ``key`` is another whenever a jar is another, so that what was cached of one is not taken for the other's.
    """

    folder: str
    version: str
    key: str


def data_folder() -> str:
    """The folder of the user's own installations; it need not exist."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~\\AppData\\Local")
    else:
        base = os.environ.get("XDG_DATA_HOME") or os.path.join(os.path.expanduser("~"), ".local", "share")
    return os.path.join(base, "lintnews", "languagetool")


def target() -> str:
    """The folder that ``install`` fills: LINTNEWS_LANGUAGETOOL, else one of the version's name in the data folder."""
    own = os.environ.get("LINTNEWS_LANGUAGETOOL")
    return os.path.abspath(own) if own else os.path.join(data_folder(), f"LanguageTool-{VERSION}")


def find() -> Installation | None:
    """The LanguageTool to use, or None.

    It is the one of LINTNEWS_LANGUAGETOOL and no other, where that is set; else the newest of the data folder; else the newest
    that language-tool-python has downloaded (its folder is looked at, the library is not imported: that would take 170 ms).
    """
    own = os.environ.get("LINTNEWS_LANGUAGETOOL")
    if own:
        return installation(os.path.abspath(own))
    library = os.environ.get("LTP_PATH") or os.path.join(os.path.expanduser("~"), ".cache", "language_tool_python")
    for base in (data_folder(), library):
        try:
            names = [name for name in os.listdir(base) if name.startswith("LanguageTool-")]
        except OSError:
            continue
        for name in sorted(names, key=_numbers, reverse=True):
            if found := installation(os.path.join(base, name)):
                return found
    return None


def installation(folder: str) -> Installation | None:
    """The LanguageTool of a folder; None where there is none."""
    try:
        jars = [entry for part in (folder, os.path.join(folder, "libs")) for entry in os.scandir(part)]
        facts = sorted((entry.name, entry.stat().st_size, entry.stat().st_mtime_ns) for entry in jars if _is_jar(entry))
    except OSError:
        return None
    if SERVER not in (name for name, _, _ in facts):
        return None
    version = _version(folder)
    return Installation(folder, version, f"{version}-{zlib.crc32(repr(facts).encode('utf-8', 'surrogateescape')):08x}")


def _is_jar(entry: "os.DirEntry[str]") -> bool:
    return entry.name.endswith(".jar") and entry.is_file()


def _version(folder: str) -> str:
    """The version in the folder's name, else the one in the server's jar."""
    name = os.path.basename(folder)
    if name.startswith("LanguageTool-"):
        return name.removeprefix("LanguageTool-")
    from zipfile import BadZipFile, ZipFile

    facts = "META-INF/maven/org.languagetool/languagetool-server/pom.properties"
    try:
        with ZipFile(os.path.join(folder, SERVER)) as jar:
            lines = jar.read(facts).decode("utf-8", "replace").splitlines()
    except (OSError, BadZipFile, KeyError):
        return "?"
    return next((line.partition("=")[2].strip() for line in lines if line.startswith("version=")), "?")


def _numbers(name: str) -> tuple[int, ...]:
    """The numbers of a name, by which 6.10 is newer than 6.8 and a snapshot of a day newer than a release."""
    digits = "".join(letter if letter in "0123456789" else " " for letter in name)
    return tuple(map(int, digits.split()))


def java() -> str:
    """The path of Java's command: that of JAVA_HOME, else the first on PATH.

    Raises:
        ConfigurationError: there is none.
    """
    from shutil import which

    home = os.environ.get("JAVA_HOME")
    found = which("java", path=os.path.join(home, "bin")) if home else None
    found = found or which("java")
    if not found:
        raise wrong("lt-no-java", least=LEAST_JAVA)
    return found


def java_version(path: str) -> int:
    """Which Java this is: 17, 21; what called itself 1.8 is 8. It starts Java, which takes a tenth of a second.

    Raises:
        ConfigurationError: it does not run, or is older than ``LEAST_JAVA``.
    """
    import subprocess

    from regex import search

    try:
        done = subprocess.run([path, "-version"], capture_output=True, encoding="utf-8", errors="replace", timeout=60)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise wrong("lt-java-broken", path=path, detail=str(error)) from error
    printed = done.stderr + done.stdout
    told = search(r'version "(?:1\.)?(\d+)|^openjdk (\d+)', printed)
    if not told:
        raise wrong("lt-java-broken", path=path, detail=" ".join(printed.split())[:200] or str(done.returncode))
    version = int(told[1] or told[2])
    if version < LEAST_JAVA:
        raise wrong("lt-old-java", path=path, version=version, least=LEAST_JAVA)
    return version


def command(found: Installation, port: int, config_path: str) -> list[str]:
    """The command that runs the server on ``port`` of this machine only, with the properties of ``config_path``.

    Raises:
        ConfigurationError: there is no Java.
    """
    from lintnews.languagetool.library import server_command

    jar = os.path.join(found.folder, SERVER)
    ours = ["java", "-cp", jar, "org.languagetool.server.HTTPServer", "-p", str(port)]
    _, *words = server_command(found.folder, found.version, port) or ours
    return [java(), *TUNING, *words, "--config", config_path]


def properties() -> str:
    """What ``config_path`` holds.

    Pipelines are kept, for one that knows the French rules takes 1.3 s of CPU to make. Each thread needs its own: for forty
    articles sent ten at a time, ten threads on two cores took 66 s of CPU and 586 MB, two took 34 s and 371 MB.
    """
    threads = min(4, os.cpu_count() or 1)
    return (
        f"maxCheckThreads={threads}\npipelineCaching=true\nmaxPipelinePoolSize=10\npipelineExpireTimeInSeconds=3600\n"
    )


def wrong(key: str, **words: object) -> ConfigurationError:
    """The text ``key`` as an error, in both languages."""
    return ConfigurationError(say(key, False, **words), say(key, True, **words))
