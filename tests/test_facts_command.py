"""The command ``facts``: what it prints of articles, files that cannot be read, other languages."""

import json
from pathlib import Path

from conftest import Run, write

ARTICLE = "Le pont de Brive\n\n« Le pont tiendra », a dit hier la maire, Anne Blin.\n"
ENGLISH = (
    "The bridge\n\nThe mayor said that the bridge “will hold for the next ten years”, and that it was the best one.\n"
)


def test_json(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a=ARTICLE)
    done = lintnews("facts", "--output-format", "json", "a.txt")
    answer = json.loads(done.stdout)
    assert done.returncode == 0 and (answer["version"], answer["files"], answer["errors"]) == (1, 1, [])
    (row,) = answer["statements"]
    start = ARTICLE.index("Le pont tiendra")
    assert row["start"] == {"line": 3, "column": 3, "offset": start}
    assert (row["path"], row["record"], row["text"]) == ("a.txt", None, "Le pont tiendra")
    assert (row["name"], row["role"], row["lemma"], row["place"]) == ("Anne Blin", "maire", "dire", "after")
    assert (row["speaker"]["text"], row["verb"]["text"]) == ("la maire", "a dit")
    for key in ("speaker", "verb"):
        begin, end = row[key]["start"]["offset"], row[key]["end"]["offset"]
        assert ARTICLE[begin:end] == row[key]["text"]


def test_text(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a=ARTICLE)
    assert lintnews("facts", "a.txt").stdout.decode() == (
        "a.txt:3:3: Anne Blin, maire, dire, clause after\n  “Le pont tiendra”\n\n1 quotation in 1 article.\n"
    )
    french = lintnews("facts", "a.txt", "--message-language", "fr").stdout.decode()
    assert french == (
        "a.txt:3:3: Anne Blin, maire, dire, clause après\n  « Le pont tiendra »\n\n1 citation dans 1 article.\n"
    )


def test_standard_input(lintnews: Run) -> None:
    done = lintnews("facts", "-", "--stdin-filename", "b.txt", data=ARTICLE.encode())
    assert done.stdout.decode().startswith("b.txt:3:3: Anne Blin")


def test_offsets_are_those_of_the_file(lintnews: Run, newsroom: Path) -> None:
    (newsroom / "a.txt").write_bytes(("\ufeff" + ARTICLE.replace("\n", "\r\n")).encode())
    (row,) = json.loads(lintnews("facts", "--output-format", "json", "a.txt").stdout)["statements"]
    assert row["start"]["offset"] == ARTICLE.replace("\n", "\r\n").index("Le pont tiendra")


def test_what_cannot_be_read_is_told(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a=ARTICLE)
    (newsroom / "b.txt").write_bytes(b"\0\1\2" * 99)
    done = lintnews("facts", "--output-format", "json", "a.txt", "b.txt", "c.txt")
    answer = json.loads(done.stdout)
    assert done.returncode == 2 and answer["files"] == 1 and len(answer["statements"]) == 1
    assert [(error["path"], error["kind"]) for error in answer["errors"]] == [("b.txt", "binary"), ("c.txt", "missing")]
    assert lintnews("facts").returncode == 2


def test_other_languages_have_no_facts(lintnews: Run, newsroom: Path) -> None:
    write(newsroom, a=ENGLISH)
    assert lintnews("facts", "a.txt").stdout.decode() == "0 quotations in 1 article.\n"
