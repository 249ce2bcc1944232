"""The walk: which files the paths of a command line stand for."""

from pathlib import Path

import pytest

from lintnews.run import files
from lintnews.settings import Settings


def tree(folder: Path, *names: str, text: str = "un mot") -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def walked(*paths: object) -> list[str]:
    return [
        item if isinstance(item, str) else f"{item.kind}:{item.path}"
        for item in files([str(p) for p in paths], Settings())
    ]


def test_a_folder_is_walked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree(
        tmp_path,
        "b.txt",
        "a/c.md",
        "a.txt",
        "a/d.markdown",
        "E.TXT",
        "photo.jpg",
        ".git/x.txt",
        ".hidden.txt",
        "a/._d.md",
        "a/n.py",
    )
    names = ["E.TXT", "a.txt", "a/c.md", "a/d.markdown", "b.txt"]
    assert walked(tmp_path) == [f"{tmp_path}/{name}" for name in names]
    monkeypatch.chdir(tmp_path)
    assert walked(".") == names
    assert walked("a/") == ["a/c.md", "a/d.markdown"]


def test_every_file_comes_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree(tmp_path, "a.txt", "b.txt")
    (tmp_path / "link.txt").symlink_to("b.txt")
    monkeypatch.chdir(tmp_path)
    assert walked("b.txt", "./b.txt", ".", tmp_path, "a.txt") == ["b.txt", "a.txt"]
    assert walked("link.txt") == ["link.txt"]


def test_a_file_that_is_named_is_taken(tmp_path: Path) -> None:
    tree(tmp_path, "article.html", ".hidden.txt", "sans-suffixe")
    names = [f"{tmp_path}/{name}" for name in ("sans-suffixe", ".hidden.txt", "article.html")]
    assert walked(*names) == names


def test_what_is_not_there(tmp_path: Path) -> None:
    tree(tmp_path, "empty/photo.jpg")
    assert walked(tmp_path / "none.txt", tmp_path / "empty", tmp_path / "none.txt", "") == [
        f"missing:{tmp_path}/none.txt",
        f"no-article:{tmp_path}/empty",
        "missing:",
    ]


def test_gitignore(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt", "old/a.txt", "in/a.txt", "in/b.txt", "in/keep.txt", "in/deep/x.txt", "out/y.txt", "tmp.txt")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("/old/\ntmp*\n# comment\nin/b.txt\ndeep/\n*.txt\n!a.txt\n", encoding="utf-8")
    (tmp_path / "in" / ".gitignore").write_text("!keep.txt\n", encoding="utf-8")
    assert walked(tmp_path) == [f"{tmp_path}/{name}" for name in ("a.txt", "in/a.txt", "in/keep.txt")]
    assert walked(tmp_path / "in") == [f"{tmp_path}/in/{name}" for name in ("a.txt", "keep.txt")]
    assert walked(tmp_path / "in" / "b.txt") == [f"{tmp_path}/in/b.txt"]
    assert walked(tmp_path / "in" / "deep") == [f"{tmp_path}/in/deep/x.txt"]  # named, though ignored
    assert walked(tmp_path / "old") == [f"{tmp_path}/old/a.txt"]


def test_a_link_to_a_folder_above_is_no_loop(tmp_path: Path) -> None:
    tree(tmp_path, "in/a.txt")
    (tmp_path / "in" / "up").symlink_to(tmp_path, target_is_directory=True)
    assert walked(tmp_path) == [f"{tmp_path}/in/a.txt"]
