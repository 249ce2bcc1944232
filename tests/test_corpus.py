"""corpus --learn-residue and residue.recurring: learnt on some articles of a source, reported in others, never in prose."""

import json
from itertools import product
from pathlib import Path

import pytest
from conftest import Run

from lintnews.errors import ConfigurationError
from lintnews.learning import Learning
from lintnews.recurring import Learnt, Recurring, lines_of, masked, read, written

WHO = ("Le maire", "La préfète", "Le conseil", "Une association", "Le port", "La régie")
WHAT = (
    "repousse le vote",
    "ferme la jetée",
    "cherche un repreneur",
    "publie ses comptes",
    "change de cap",
    "attend l’hiver",
)
WHERE = ("à Belmont", "sur l’île", "au bourg", "dans la baie", "à la pointe", "près du phare", "au nord")
MONTHS = ("janvier", "mars", "mai", "août", "octobre")
AUTHORS = ("Paul Roux", "Clara Moal", "Ali Benamar")
PLACES = list(product(WHO, WHAT, WHERE))  # 252


def article(number: int) -> str:
    """The article of that number as the page of its source has it."""
    who, what, where = PLACES[number % len(PLACES)]
    other = PLACES[(7 * number + 3) % len(PLACES)]
    then = f"{other[0].lower()} {other[1]} {other[2]}"
    lines = [
        f"{who} {what} {where} | La Gazette du Môle",
        f"Publié le {number % 28 + 1} {MONTHS[number % 5]} 2023 à {number % 24:02}h{number % 60:02}",
        f"{number % 90} lecteurs ont aimé",
        f"{who} {what} {where}, selon un dossier que suit la rédaction depuis la fin de l’été, alors que {then}.",
        "« Personne ne nous a prévenus »" if number % 9 == 0 else f"Quand {then}",
        f"Vu du quai : {then}" if number % 3 else f"{other[0]} se prononcera bientôt {where}.",
        f"Rien n’est décidé {where}, répètent les riverains, qui ont écrit à la région pour dire que {then} sans eux.",
        "L’enquête se poursuit." if number % 10 == 0 else f"Ainsi {then}.",
        f"- {number % 28 + 1} mars : {then}" if number % 4 else f"- Le {number}, {then}",
        f"À lire aussi {other[0]} {other[1]}" if number % 2 else f"{other[1].capitalize()} {where} ?",
        AUTHORS[number % 3] if number % 4 else f"Par {AUTHORS[number % 3]}",
        "(avec AFP)" if number % 2 else "Clara Moal, avec AFP",
        "La Gazette du Môle vit grâce à ses lecteurs, aidez-la en offrant un café à l’équipe.",
    ]
    return "\n".join(lines) + "\n"


PROSE = (
    "« Personne ne nous a prévenus »",
    "L’enquête se poursuit.",
    "(avec AFP)",
    "Clara Moal, avec AFP",
    *AUTHORS,
    *(f"Par {author}" for author in AUTHORS),
)
FURNITURE = (
    "Publié le ",
    " lecteurs ont aimé",
    "Vu du quai : ",
    "À lire aussi ",
    "La Gazette du Môle vit ",
    "La Gazette du Môle\n",
)


@pytest.fixture
def source(newsroom: Path) -> Path:
    """A folder of 250 articles of one source, 200 of them in ``learn``; one stands there three times."""
    for folder, numbers in (("learn", range(200)), ("other", range(200, 250))):
        (newsroom / folder).mkdir()
        for number in numbers:
            (newsroom / folder / f"{number:03}.txt").write_text(article(number), encoding="utf-8")
    for copy in "ab":
        again = article(5).replace("5 lecteurs", "99 lecteurs")
        (newsroom / "learn" / f"5{copy}.txt").write_text(again, encoding="utf-8")
    return newsroom


def learn(lintnews: Run, *arguments: str) -> str:
    done = lintnews("corpus", "--learn-residue", "--isolated", *arguments)
    assert done.returncode == 0, done.stderr.decode()
    return done.stderr.decode()


def test_learnt_on_one_half_and_reported_in_the_other(lintnews: Run, source: Path) -> None:
    assert "200 articles" in learn(lintnews, "learn", "--output", "gazette.yaml")
    known = [line.text for line in read(str(source / "gazette.yaml")).lines]
    assert known == [
        "La Gazette du Môle vit grâce à ses lecteurs, aidez-la en offrant un café à l'équipe.",
        "Publié le {n} {mois} {n} à {n}h{n}",
        "{n} lecteurs ont aimé",
        "{…} | La Gazette du Môle",
        "Vu du quai : {…}",
        "À lire aussi {…}",
    ]
    (source / "lintnews.toml").write_text('select = ["residue.recurring"]\nresidue = ["gazette.yaml"]\n', "utf-8")
    done = lintnews("check", "--output-format", "json", "other")
    assert done.returncode == 1
    found = json.loads(done.stdout)["findings"]
    texts = [(finding["path"], finding["text"]) for finding in found]
    expected = []
    for number in range(200, 250):
        for line in article(number).splitlines(True):
            if line.endswith(FURNITURE) or line.startswith(FURNITURE) or FURNITURE[1] in line:
                words = " | La Gazette du Môle" if "|" in line else line.rstrip("\n")
                expected.append((f"other/{number}.txt", words))
    assert texts == expected
    assert not {text for _, text in texts} & set(PROSE)
    assert "de cette source" in lintnews("check", "--message-language", "fr", "other/200.txt").stdout.decode()


def test_the_fix_takes_the_lines_out(lintnews: Run, source: Path) -> None:
    learn(lintnews, "learn", "--output", "gazette.yaml")
    (source / "lintnews.toml").write_text('select = ["residue.recurring"]\nresidue = ["gazette.yaml"]\n', "utf-8")
    lintnews("check", "--unsafe-fixes", "other/201.txt")
    left = (source / "other" / "201.txt").read_text(encoding="utf-8")
    kept = [line for line in article(201).splitlines() if not line.startswith(FURNITURE) and FURNITURE[1] not in line]
    assert left.splitlines() == [line.replace(" | La Gazette du Môle", "") for line in kept]


def test_a_second_run_gives_the_same_bytes(lintnews: Run, source: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        learn(lintnews, "learn", "--output", name)
    assert (source / "a.yaml").read_bytes() == (source / "b.yaml").read_bytes()
    done = lintnews("corpus", "--learn-residue", "--isolated", "learn")
    assert done.stdout == (source / "a.yaml").read_bytes()


def test_thresholds(lintnews: Run, source: Path) -> None:
    learn(lintnews, "learn", "--output", "few.yaml", "--min-share", "0.9")
    assert "Vu du quai" not in (source / "few.yaml").read_text(encoding="utf-8")
    learn(lintnews, "learn", "--output", "none.yaml", "--min-articles", "201")
    assert read(str(source / "none.yaml")).lines == ()


def test_without_the_setting_the_rule_says_nothing(lintnews: Run, source: Path) -> None:
    done = lintnews("check", "--isolated", "--select", "residue.recurring", "other")
    assert (done.returncode, done.stdout.decode().count("\n")) == (0, 1)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "corpus --learn-residue PATH"),
        (("--learn-residue",), "no path given"),
        (("--learn-residue", "learn", "--min-share", "2"), "a share from 0 to 1"),
        (("--learn-residue", "learn", "--min-articles", "1"), "a number from 2 on"),
        (("--learn-residue", "learn", "--output", "no/where.yaml"), "no/where.yaml: cannot be written"),
        (("--learn-residue", "empty"), "no article"),
    ],
)
def test_wrong_use(lintnews: Run, source: Path, arguments: tuple[str, ...], words: str) -> None:
    (source / "empty").mkdir()
    done = lintnews("corpus", *arguments)
    assert done.returncode == 2 and words in done.stderr.decode()


def test_what_cannot_be_read_is_told_and_the_rest_learnt(lintnews: Run, source: Path) -> None:
    (source / "learn" / "bad.txt").write_bytes(b"\0\0\0")
    done = lintnews("corpus", "--learn-residue", "learn", "gone.txt", "--output", "out.yaml")
    assert done.returncode == 2
    assert "bad.txt: " in done.stderr.decode() and "gone.txt: " in done.stderr.decode()
    assert len(read(str(source / "out.yaml")).lines) == 6


HEAD = "version: 1\narticles: 9\nmin-articles: 5\nmin-share: 0.05\n"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", ":1"),
        (HEAD, ":4"),
        (HEAD.replace("1", "2"), ":1"),
        (HEAD + "lines:\n- text: Suivre\n", ":6"),
        (HEAD + "lines:\n- text: 'a'b'\n", ":6"),
        (HEAD + "lines:\n- text: '{…} a {…}'\n", ":6"),
        (HEAD + "lines:\n- text: 'a'\n  articles: x\n", ":7"),
        (HEAD + "lines:\n- text: 'a'\n  articles: 3\n  share: 1.5\n", ":8"),
        (HEAD + "lines:\n- text: 'a'\n  articles: 3\n- text: 'b'\n", ":8"),
        (HEAD + "lines:\n- text: 'a'\n  articles: 3\n", ":7"),
        (HEAD + "lines:\n- text: 'a'\n  part: 3\n", ":7"),
        (HEAD + "articles: 9\n", ":5"),
        ("author: me\n", ":1"),
    ],
)
def test_a_bad_file_is_refused_with_its_line(lintnews: Run, newsroom: Path, text: str, place: str) -> None:
    (newsroom / "source.yaml").write_text(text, encoding="utf-8")
    (newsroom / "lintnews.toml").write_text('residue = ["source.yaml"]\n', encoding="utf-8")
    done = lintnews("check", "house")
    assert done.returncode == 2 and f"source.yaml{place}: " in done.stderr.decode()
    assert done.stderr.decode().count("\n") == 1


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    lines = (Recurring("L'heure {{ x }} : {…}", 8, 0.8), Recurring("''", 5, 0.5))
    path = tmp_path / "a.yaml"
    path.write_text("\n".join(written(Learnt(10, 5, 0.05, lines))), encoding="utf-8")
    assert read(str(path)) == Learnt(10, 5, 0.05, lines)
    known = lines_of((str(path),))
    assert known.find("L'heure { x } : midi") == lines[0]
    assert known.find("L'heure { x } : ") is None


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        read(str(tmp_path / "none.yaml"))


def test_masked() -> None:
    assert masked("Lundi 3 mai 2023 à 08h15, 1er  août") == "{jour} {n} {mois} {n} à {n}h{n}, {n} {mois}"
    assert masked("marsouin {a}") == "marsouin {{a}}"


def test_rare_lines_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory is bounded by what recurs, and what recurs is still found."""
    monkeypatch.setattr("lintnews.learning.WIDTH", 50)
    learning = Learning()
    for number in range(500):
        word = "abcdefghij"[number % 10] * (number // 10 + 3)
        learning.add(f"Titre {word}\n{word} un mot\nLe coin des lecteurs\n{word} fin\n{word} suite")
    assert len(learning._lines) < 200
    assert [line.text for line in learning.learnt().lines] == ["Le coin des lecteurs"]
