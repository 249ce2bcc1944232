"""The installation of LanguageTool: which one is found, and that what is installed is whole, pinned and verified."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from socket import socket
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest
from conftest import skip_without_languagetool

from lintnews.errors import ConfigurationError
from lintnews.languagetool import install as installing
from lintnews.languagetool import library
from lintnews.languagetool.installation import (
    SERVER,
    VERSION,
    Installation,
    command,
    data_folder,
    find,
    installation,
    java,
    java_version,
    properties,
)

JARS = {SERVER: b"server", "libs/a.jar": b"a", "libs/b.jar": b"b"}
NO_JAVA = shutil.which("java") is None and not os.environ.get("JAVA_HOME")
needs_java = pytest.mark.skipif(NO_JAVA, reason="needs Java, and there is none")
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="stands in for a program with a shell script")


def put(folder: Path, jars: dict[str, bytes]) -> Path:
    """Write the jars into the folder."""
    for name, data in jars.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


Line = Callable[..., "subprocess.CompletedProcess[str]"]


def script(path: Path, *lines: str) -> Path:
    """A program that stands in for another."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]), encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user who has nothing installed yet."""
    for name in ("LINTNEWS_LANGUAGETOOL", "LTP_PATH"):
        monkeypatch.delenv(name, raising=False)
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "data"))
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return tmp_path


@pytest.fixture
def lintnews(home: Path, environment: dict[str, str]) -> Line:
    """Runs the real command for that user, as long as Maven may take."""

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        done = subprocess.run(
            [sys.executable, "-m", "lintnews", *arguments],
            cwd=home,
            env=os.environ | {"PYTHONPATH": environment["PYTHONPATH"], "LC_ALL": "C.UTF-8"},
            capture_output=True,
            encoding="utf-8",
            timeout=900,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done

    return run


@pytest.fixture
def pinned(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of three small jars, which are those that are expected; Java is taken to be there."""
    source = put(home / "source", JARS)
    expected = {path: installing._digest(source / path) for path in JARS}
    monkeypatch.setattr(installing, "pinned", lambda: expected)
    monkeypatch.setattr(installing, "java", lambda: "java")
    monkeypatch.setattr(installing, "java_version", lambda path: 17)
    return source


def install(source: object = "") -> tuple[str, bool]:
    """Install; the folder, and whether that was needed."""
    found, new = installing.install(str(source), lambda words: None)
    return found.folder, new


def left(folder: str) -> list[str]:
    """What stands in a folder, if it is there."""
    return sorted(os.listdir(folder)) if os.path.exists(folder) else []


def test_nothing_is_found_where_nothing_is_installed() -> None:
    assert find() is None


def test_the_order_in_which_installations_are_found(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(home / "home" / ".cache" / "language_tool_python" / "LanguageTool-6.7", JARS)
    newest = put(home / "home" / ".cache" / "language_tool_python" / "LanguageTool-6.10", JARS)
    found = find()
    assert found and (found.folder, found.version) == (str(newest), "6.10")
    own = put(Path(data_folder()) / f"LanguageTool-{VERSION}", JARS)
    (Path(data_folder()) / "LanguageTool-6.99").mkdir()  # holds nothing
    found = find()
    assert found and found.folder == str(own)
    monkeypatch.setenv("LINTNEWS_LANGUAGETOOL", str(put(home / "LanguageTool-1.2", JARS)))
    found = find()
    assert found and found.version == "1.2"
    monkeypatch.setenv("LINTNEWS_LANGUAGETOOL", str(home / "nowhere"))  # is named, and no other is taken instead
    assert find() is None


def test_the_key_is_another_when_a_jar_is(home: Path) -> None:
    keys = set()
    for jars in (JARS, JARS | {"libs/a.jar": b"other"}, JARS | {"libs/c.jar": b""}, JARS):
        found = installation(str(put(home / "LanguageTool-6.8", jars)))
        assert found
        keys.add(found.key)
    assert len(keys) == 4 and all(key.startswith("6.8-") for key in keys)
    same = installation(str(home / "LanguageTool-6.8"))
    assert same and same.key in keys


def test_a_folder_is_installed_once(pinned: Path) -> None:
    folder, new = install(pinned)
    assert new and folder == os.path.join(data_folder(), f"LanguageTool-{VERSION}")
    assert left(data_folder()) == [f"LanguageTool-{VERSION}"]  # nothing is left beside it
    assert sorted(installing.files(Path(folder))) == sorted(JARS)
    found = find()
    assert found and (found.folder, found.version) == (folder, VERSION)
    shutil.rmtree(pinned)
    assert install(pinned) == (folder, False)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda source: (source / "libs/a.jar").write_bytes(b"A"), "libs/a.jar: its checksum"),
        (lambda source: (source / "libs/b.jar").unlink(), "libs/b.jar: is missing"),
        (lambda source: (source / "libs/c.jar").write_bytes(b"c"), "libs/c.jar: is no part"),
        (
            lambda source: put(source, {"org/x.class": b"x"}),
            "org/x.class: is no part",
        ),  # ./ is on the server's class path
        (lambda source: (source / SERVER).unlink(), "no LanguageTool here"),
    ],
    ids=["tampered", "missing", "unexpected", "class", "no server"],
)
def test_a_folder_that_is_not_the_pinned_one_is_refused(
    pinned: Path, change: Callable[[Path], object], words: str
) -> None:
    change(pinned)
    with pytest.raises(ConfigurationError, match=words) as error:
        install(pinned)
    assert error.value.french != str(error.value) and "\n" not in error.value.french
    assert find() is None and left(data_folder()) == []


def test_a_damaged_installation_is_replaced(pinned: Path) -> None:
    folder, _ = install(pinned)
    for damage in (lambda: (Path(folder) / "libs/a.jar").write_bytes(b"A"), (Path(folder) / SERVER).unlink):
        damage()
        assert install(pinned) == (folder, True)
        assert installing.whole(folder)
        assert left(data_folder()) == [f"LanguageTool-{VERSION}"]


def test_an_installation_of_another_version_is_replaced(pinned: Path) -> None:
    folder, _ = install(pinned)
    sums = Path(folder) / installing.SUMS
    sums.write_text(sums.read_text(encoding="utf-8").replace(f"LanguageTool {VERSION}", "LanguageTool 6.7"), "utf-8")
    assert install(pinned) == (folder, True)


def test_what_is_not_ours_is_left_alone(pinned: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = put(home / "theirs", {"letter.txt": b"Cher ami,"})
    monkeypatch.setenv("LINTNEWS_LANGUAGETOOL", str(theirs))
    with pytest.raises(ConfigurationError, match="holds other files"):
        install(pinned)
    assert left(str(theirs)) == ["letter.txt"]
    (theirs / "letter.txt").unlink()
    assert install(pinned) == (str(theirs), True)


def test_two_installations_at_once(pinned: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(install, [pinned] * 4))
    (folder,) = {folder for folder, _ in done}
    assert installing.whole(folder)
    assert left(data_folder()) == [f"LanguageTool-{VERSION}"]


def test_what_a_killed_installation_left_is_taken_away(pinned: Path) -> None:
    beside = [Path(data_folder()) / f".LanguageTool-{VERSION}.{name}" for name in ("old", "young")]
    for folder in beside:
        put(folder, JARS)
    os.utime(beside[0], (0, 0))
    install(pinned)
    assert not beside[0].exists() and beside[1].exists()


def test_a_full_disk_is_one_line(pinned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(source: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(ConfigurationError, match="cannot be installed: No space left on device"):
        install(pinned)
    assert left(data_folder()) == []


@on_posix
def test_a_maven_that_fails_is_one_line(pinned: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    error = (
        "[ERROR] Failed to execute goal: Could not transfer artifact a:b:pom:1 from/to central: a.example: Unknown host"
    )
    script(home / "bin" / "mvn", "echo '[INFO] Scanning'", f"echo '{error}'", "echo '[ERROR] more'", "exit 1")
    monkeypatch.setenv("PATH", str(home / "bin"), prepend=os.pathsep)
    with pytest.raises(ConfigurationError) as raised:
        install("maven")
    assert str(raised.value) == (
        "Maven failed: Could not transfer artifact a:b:pom:1 from/to central: a.example: Unknown host"
    )
    assert left(data_folder()) == []


def test_no_source(pinned: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(home))
    monkeypatch.setattr(library, "there", lambda: False)
    for source, words in (
        ("", "neither Maven nor"),
        ("maven", "no Maven"),
        ("download", "language-tool-python is not"),
    ):
        with pytest.raises(ConfigurationError, match=words):
            install(source)


@on_posix
def test_a_download_is_the_librarys(pinned: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in = (
        "import os, sys\n"
        "class LocalLanguageTool:\n"
        "    from_version_name = classmethod(lambda cls, version: cls())\n"
        "    def download(self):\n"
        "        assert not [name for name in os.environ if name.startswith(('LTP_BYPASS', 'LTP_JAR'))]\n"
        "        folder = os.path.join(os.environ['LTP_PATH'], 'LanguageTool-' + sys.argv[1])\n"
        "        os.makedirs(folder + '/libs')\n"
        "        open(folder + '/languagetool-server.jar', 'w').close()\n"
        "        if os.path.exists('fail'): raise ValueError('checksum mismatch')\n"
    )
    put(home / "lib" / "language_tool_python", {"__init__.py": b"", "download_lt.py": stand_in.encode()})
    monkeypatch.setenv("PYTHONPATH", str(home / "lib"))
    monkeypatch.setenv("LTP_BYPASS_VERIFIED_DOWNLOADS", "true")
    monkeypatch.setattr(library, "there", lambda: True)
    monkeypatch.chdir(put(home / "failing", {"fail": b""}))
    with pytest.raises(ConfigurationError, match="the download failed: checksum mismatch"):
        install("download")
    assert left(data_folder()) == []
    monkeypatch.chdir(home)
    folder, new = install("download")
    assert new and find() == installation(folder)
    assert install("download") == (folder, False)


@on_posix
@pytest.mark.parametrize(
    ("printed", "version"),
    [
        ('openjdk version "17.0.15" 2025-04-15', 17),
        ('java version "21" 2023-09-19 LTS', 21),
        ("openjdk 24.0.1 2025-04-15", 24),
    ],
)
def test_java_is_new_enough(home: Path, printed: str, version: int) -> None:
    assert java_version(str(script(home / "java", f"echo '{printed}' >&2"))) == version


@on_posix
@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ('java version "1.8.0_401"', "is Java 8"),
        ('openjdk version "11.0.2"', "is Java 11"),
        ("no runtime", "does not run"),
    ],
)
def test_java_that_does_not_fit(home: Path, printed: str, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        java_version(str(script(home / "java", f"echo '{printed}' >&2")))


@on_posix
def test_java_home_comes_first(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = script(home / "jdk" / "bin" / "java")
    monkeypatch.setenv("JAVA_HOME", str(home / "jdk"))
    assert java() == str(ours)
    monkeypatch.setenv("JAVA_HOME", str(home / "no"))
    monkeypatch.setenv("PATH", str(home / "no"))
    with pytest.raises(ConfigurationError, match="no Java on PATH"):
        java()


@needs_java
def test_the_command_is_the_librarys_and_ours(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = installation(str(put(home / "LanguageTool-6.8", JARS)))
    assert found
    with_library = library.server_command(found.folder, found.version, 8123)
    through = command(found, 8123, "a.properties")
    monkeypatch.setattr(library, "server_command", lambda *facts: None)
    assert command(found, 8123, "a.properties") == through
    assert with_library is None or with_library[1:] == [word for word in through[1:-2] if not word.startswith("-X")]


def test_the_command_line_needs_java(lintnews: Line, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(home))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    for source in ("maven", "download", str(home)):
        done = lintnews("languagetool", "install", "--from", source)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert "needs Java 17 or later" in done.stderr
    put(Path(data_folder()) / "LanguageTool-6.8", JARS)
    done = lintnews("languagetool", "status")
    assert done.returncode == 2 and done.stdout.startswith("LanguageTool 6.8: ") and "needs Java" in done.stderr


def test_the_command_line_is_checked(lintnews: Line) -> None:
    assert lintnews("languagetool").stdout == lintnews("languagetool", "--help").stdout != ""
    for words in (["instal"], ["install", "x"], ["status", "--from", "maven"], ["--from"]):
        assert lintnews("languagetool", *words).returncode == 2
    assert "did you mean install?" in lintnews("languagetool", "instal").stderr
    done = lintnews("languagetool", "status", "--message-language", "fr")
    assert done.returncode == 2 and done.stdout.startswith("LanguageTool n’est pas installé")


@pytest.mark.network
def test_maven_central(lintnews: Line, home: Path) -> None:
    """The real installation, twice at once, and again: Maven is asked only while there is none."""
    with ThreadPoolExecutor(2) as pool:
        runs = [pool.submit(lintnews, "languagetool", "install", "--from", "maven") for _ in range(2)]
    done = [run.result() for run in runs]
    said = "".join(run.stderr for run in done)
    skip_without_languagetool(said)
    assert [run.returncode for run in done] == [0, 0], said
    folder = Path(data_folder()) / f"LanguageTool-{VERSION}"
    assert installing.damage(folder, installing.pinned()) is None
    assert left(data_folder()) == [folder.name]
    assert "was there already" in lintnews("languagetool", "install", "--from", str(home / "nowhere")).stdout
    assert lintnews("languagetool", "status").stdout.startswith(f"LanguageTool {VERSION}: {folder}\nJava ")
    (folder / "libs" / "gson.jar").write_bytes(b"")
    repaired = lintnews("languagetool", "install", "--from", "maven")
    assert repaired.returncode == 0 and "installed" in repaired.stdout


@pytest.mark.network
def test_the_server_that_is_installed_runs(languagetool: Installation, home: Path) -> None:
    """With the command and the properties that lintnews gives it, it finds a French mistake."""
    (home / "server.properties").write_text(properties(), encoding="utf-8")
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        command(languagetool, port, str(home / "server.properties")),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        form = urlencode({"language": "fr", "text": "Les ponts de la ville est fermé."}).encode()
        for _ in range(600):
            try:
                with urlopen(f"http://127.0.0.1:{port}/v2/check", form, timeout=60) as answer:
                    found = json.load(answer)
                break
            except OSError:
                assert server.poll() is None, "the server has ended"
                time.sleep(0.1)
        assert found["software"]["version"] == languagetool.version == VERSION
        assert [match["rule"]["category"]["id"] for match in found["matches"]] == ["CAT_GRAMMAIRE"]
    finally:
        server.terminate()
        server.wait(30)
