"""The cache on disk: kept for its key, checked, pruned, never an error."""

from pathlib import Path

import pytest

from lintnews import cache


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_a_value_is_kept_for_its_key() -> None:
    cache.write("thing-1", ("v1", 3), {"a": (1, b"x")})
    assert cache.read("thing-1", ("v1", 3)) == {"a": (1, b"x")}
    assert cache.read("thing-1", ("v2", 3)) is None
    assert cache.read("thing-2", ("v1", 3)) is None


@pytest.mark.parametrize("at", [0, 2, 6, -1])
def test_a_damaged_file_is_not_believed(folder: Path, at: int) -> None:
    cache.write("thing-1", 1, ["value"])
    data = bytearray((folder / "thing-1").read_bytes())
    data[at] ^= 1
    (folder / "thing-1").write_bytes(data)
    assert cache.read("thing-1", 1) is None


def test_what_cannot_be_kept_is_left_out(folder: Path) -> None:
    cache.write("thing-1", 1, object())
    assert cache.read("thing-1", 1) is None
    assert not folder.exists() or list(folder.iterdir()) == []


def test_the_oldest_files_of_a_kind_go(folder: Path) -> None:
    cache.write("other", 1, 1)
    for number in range(cache.MOST + 5):
        cache.write(f"thing-{number:02}", 1, number)
    assert len(list(folder.glob("thing-*"))) == cache.MOST
    assert cache.read(f"thing-{cache.MOST + 4:02}", 1) == cache.MOST + 4
    assert cache.read("other", 1) == 1


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LINTNEWS_CACHE_DIR", str(tmp_path / "file"))
    cache.write("thing-1", 1, 1)
    assert cache.read("thing-1", 1) is None
