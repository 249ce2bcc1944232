"""The installation of LanguageTool: from Maven Central, by language-tool-python, or from a folder; whole or not at all."""

import hashlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from lintnews.errors import ConfigurationError
from lintnews.languagetool import library
from lintnews.languagetool.installation import (
    SERVER,
    VERSION,
    Installation,
    installation,
    java,
    java_version,
    target,
    wrong,
)
from lintnews.record import NamedTuple

DATA = Path(__file__).parents[1] / "data" / "languagetool"
SUMS = "SHA256SUMS"  # in each installation of ours, in the form that «sha256sum --check» reads
STALE = 86_400  # seconds after which what an interrupted installation has left is taken away
# Without its version jaxb-core is two jars, and so is annotations: one would take the other's place. Excluded are those of which
# LanguageTool has no class that asks for them; it reads its sentence rules with JAXB 2, not 4.
COPY = (
    "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies -DincludeScope=runtime -Dmdep.stripVersion=true "
    "-DexcludeGroupIds=org.glassfish.jaxb,com.intellij"
).split()
SHOWN = 240  # code points of what another program says

Progress = Callable[[str], None]


class Damage(NamedTuple):
    """A file that is not as it was installed: ``kind`` is missing, other or unexpected."""

    kind: str
    path: str

    def error(self) -> ConfigurationError:
        """The damage in words."""
        return wrong(f"lt-{self.kind}", path=self.path, version=VERSION)


def install(source: str, progress: Progress) -> tuple[Installation, bool]:
    """Install LanguageTool from ``maven``, by ``download`` or from a folder; empty: Maven where it is there, else a download.

    ``progress`` is called with a few words on each step. The second value is False where a whole installation of the version
    stood there already, which is left as it is; a damaged or older one of ours is replaced. All is made in a folder beside and
    then renamed, so that two at once do no harm and none is ever half there.

    Raises:
        ConfigurationError: no Java that fits, no source, a checksum that differs, a folder that is not ours, a full disk.
    """
    java_version(java())
    folder = target()
    if there := whole(folder):
        return there, False
    parent, name = os.path.split(folder)
    try:
        if os.path.lexists(folder) and not os.path.exists(os.path.join(folder, SUMS)) and os.listdir(folder):
            raise wrong("lt-foreign", path=folder)
        os.makedirs(parent, exist_ok=True)
        _sweep(parent, f".{name}.")
        with tempfile.TemporaryDirectory(prefix=f".{name}.", dir=parent, ignore_cleanup_errors=True) as beside:
            _move(_fresh(source or _usual(), Path(beside), progress), folder, os.path.join(beside, "old"))
    except OSError as error:
        raise wrong("lt-install", path=folder, detail=error.strerror or str(error)) from error
    found = installation(folder)
    if not found:
        raise wrong("lt-no-server", path=folder)
    return found, True


def whole(folder: str) -> Installation | None:
    """The installation of ours in ``folder``, if it is of our version and each of its files is as it was installed."""
    try:
        listed = (Path(folder) / SUMS).read_text(encoding="utf-8")
        if not listed.startswith(_head("")) or damage(Path(folder), sums(listed)):
            return None
    except (OSError, ValueError):
        return None
    return installation(folder)


def pinned() -> dict[str, str]:
    """The checksums of our version from Maven Central, by path."""
    return sums((DATA / f"{VERSION}.sha256").read_text(encoding="utf-8"))


def sums(listed: str) -> dict[str, str]:
    """The SHA-256 sums by path of a list as ``sha256sum`` writes it; lines that begin with # are none."""
    rows = (line.split("  ", 1) for line in listed.splitlines() if line and not line.startswith("#"))
    return {path: digest for digest, path in rows}


def damage(folder: Path, expected: Mapping[str, str]) -> Damage | None:
    """The first file of ``folder`` that is missing, other or unexpected; any file may be one that Java would load."""
    for path in files(folder):
        if path not in expected:
            return Damage("unexpected", path)
    for path, digest in expected.items():
        try:
            if _digest(folder / path) != digest:
                return Damage("other", path)
        except FileNotFoundError:
            return Damage("missing", path)
    return None


def files(folder: Path) -> Iterator[str]:
    """The paths of all files below, in order, but for the list of checksums."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if name != SUMS and (path.is_symlink() or not path.is_dir()):
            yield name


def _digest(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _head(source: str) -> str:
    return f"# LanguageTool {VERSION}: {source}"


def _usual() -> str:
    """The source to take when none is named.

    Raises:
        ConfigurationError: there is neither Maven nor language-tool-python.
    """
    if shutil.which("mvn"):
        return "maven"
    if library.there():
        return "download"
    raise wrong("lt-no-source")


def _fresh(source: str, beside: Path, progress: Progress) -> Path:
    """A whole, verified installation below ``beside``, with its list of checksums."""
    if source == "download":
        made = _download(beside, progress)
        expected = {path: _digest(made / path) for path in files(made)}  # of an archive whose checksum was verified
    else:
        made, expected = beside / "new", pinned()
        if source == "maven":
            _maven(beside, made, progress)
        else:
            _copy(Path(source), made, expected, progress)
        progress("SHA-256")
        if wrong_file := damage(made, expected):
            raise wrong_file.error()
    rows = [_head("Maven Central" if source == "maven" else source.replace("\n", " "))]
    rows += [f"{digest}  {path}" for path, digest in expected.items()]
    (made / SUMS).write_text("\n".join(rows) + "\n", encoding="utf-8", errors="replace", newline="\n")
    return made


def _maven(beside: Path, made: Path, progress: Progress) -> None:
    """Let Maven copy the jars of our pom.xml and what they depend on."""
    maven = shutil.which("mvn")
    if not maven:
        raise wrong("lt-no-maven")
    told = last = ""
    words = ["-B", "-Dstyle.color=never", "-f", str(DATA / "pom.xml"), *COPY, f"-DoutputDirectory={made / 'libs'}"]
    with subprocess.Popen(
        [maven, *words],
        cwd=beside,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            last = line.strip() or last
            told = told or line.partition("[ERROR]")[2].strip()
            if "Download" in line or "Copying" in line:
                progress(line.partition(" (")[0].split(" to ")[0].rstrip().rpartition("/")[2].removeprefix("[INFO] "))
    if process.returncode:
        for start in ("Could not transfer", "Could not find", "Cannot access", "No space left"):
            told = told[max(told.find(start), 0) :]
        raise wrong("lt-maven", detail=_short((told or last).removesuffix(" -> [Help 1]")))
    os.replace(made / "libs" / SERVER, made / SERVER)


def _download(beside: Path, progress: Progress) -> Path:
    """Let language-tool-python download its archive, verify and unpack it."""
    if not library.there():
        raise wrong("lt-no-library")
    try:
        for line in library.download(VERSION, str(beside)):
            progress(line)
    except OSError as error:
        raise wrong("lt-download", detail=_short(str(error))) from error
    return beside / f"LanguageTool-{VERSION}"


def _short(words: str) -> str:
    return words if len(words) <= SHOWN else words[: SHOWN - 1] + "…"


def _copy(source: Path, made: Path, expected: Mapping[str, str], progress: Progress) -> None:
    """Copy a folder that has nothing but what is expected."""
    if not (source / SERVER).is_file():
        raise wrong("lt-no-server", path=source)
    if wrong_file := damage(source, expected):
        raise wrong_file.error()
    for path in expected:
        progress(path)
        (made / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / path, made / path)


def _move(fresh: Path, folder: str, aside: str) -> None:
    """Rename ``fresh`` to ``folder``; a damaged installation goes ``aside``, a whole one that came meanwhile stays."""
    for attempt in range(3):
        try:
            os.rename(fresh, folder)
            return
        except OSError:
            if whole(folder):
                return
            if attempt == 2:
                raise
        try:
            os.rename(folder, f"{aside}{attempt}")
        except FileNotFoundError:
            pass  # another installation has moved it


def _sweep(parent: str, prefix: str) -> None:
    """Take away what installations left that were killed; one that still runs is younger."""
    for entry in os.scandir(parent):
        try:
            if entry.name.startswith(prefix) and time.time() - entry.stat(follow_symlinks=False).st_mtime > STALE:
                shutil.rmtree(entry.path, ignore_errors=True)
        except FileNotFoundError:
            pass  # the other installation has just ended
