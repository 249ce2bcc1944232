"""The French lexicon: what forms are read as, and that the data comes from its source."""

import shutil
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from lintnews import lexicon

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "lintnews" / "data" / "fr"


def readings(word: str) -> set[str]:
    """Write each analysis as one string: POS LEMMA, then the features that are not empty."""
    return {" ".join(filter(None, a)) for a in lexicon.analyses(word)}


VERBS = [
    ("représentait", {"verb représenter ind impf 3s"}),
    ("parlons", {"verb parler ind pres 1p", "verb parler imp pres 1p"}),
    ("mangeait", {"verb manger ind impf 3s"}),
    ("finissent", {"verb finir ind pres 3p", "verb finir sub pres 3p", "verb finir sub impf 3p"}),
    ("sont", {"verb être ind pres 3p"}),
    ("étaient", {"verb être ind impf 3p", "verb étayer ind pres 3p", "verb étayer sub pres 3p"}),
    ("fut", {"noun fut m s", "verb être ind past 3s"}),
    ("fût", {"noun fût m s", "verb être sub impf 3s"}),
    ("serait", {"verb être cond pres 3s"}),
    ("étant", {"verb être ppre"}),
    ("ont", {"verb avoir ind pres 3p"}),
    ("eussent", {"verb avoir sub impf 3p"}),
    ("ayez", {"verb avoir sub pres 2p", "verb avoir imp pres 2p"}),
    ("aura", {"noun aura f s", "verb avoir ind fut 3s"}),
    ("disent", {"verb dire ind pres 3p", "verb dire sub pres 3p"}),
    ("dites", {"adj dit f p", "verb dire f p ppas", "verb dire ind pres 2p", "verb dire imp pres 2p"}),
    ("font", {"verb faire ind pres 3p"}),
    ("fassent", {"verb faire sub pres 3p"}),
    ("vont", {"verb aller ind pres 3p"}),
    ("ira", {"verb aller ind fut 3s"}),
    ("ailles", {"verb ailler ind pres 2s", "verb ailler sub pres 2s", "verb aller sub pres 2s"}),
    ("doivent", {"verb devoir ind pres 3p", "verb devoir sub pres 3p"}),
    ("peuvent", {"verb pouvoir ind pres 3p"}),
    ("puisse", {"verb pouvoir sub pres 1s 3s"}),
    ("veulent", {"verb vouloir ind pres 3p"}),
    ("voudrait", {"verb vouloir cond pres 3s"}),
    ("fallait", {"verb falloir ind impf 3s"}),
    ("venir", {"verb venir inf"}),
]

PARTICIPLES = [
    ("tuées", {"adj tué f p", "verb tuer f p ppas"}),
    ("tombé", {"adj tombé m s", "noun tombé m s", "verb tomber m s ppas"}),
    ("due", {"adj dû f s", "verb devoir f s ppas"}),
    ("ouverte", {"adj ouvert f s", "verb ouvrir f s ppas"}),
    ("pu", {"verb pouvoir mf sp ppas"}),
    ("survenus", {"adj survenu m p", "verb survenir m p ppas"}),
]

NOUNS_ADJECTIVES = [
    ("journaux", {"noun journal m p"}),
    ("chevaux", {"noun cheval m p"}),
    ("travaux", {"noun travail m p"}),
    ("nationaux", {"adj national m p", "noun national m p"}),
    ("roquette", {"noun roquette f s"}),
    ("pays", {"noun pays m sp"}),
    ("voix", {"noun voix f sp"}),
    ("heureux", {"adj heureux m sp", "noun heureux m sp"}),
    ("kilomètres", {"noun kilomètre m p", "verb kilométrer ind pres 2s", "verb kilométrer sub pres 2s"}),
    ("kilowatts", {"noun kilowatt m p"}),
    ("cœur", {"noun cœur m s"}),
    ("coeur", {"noun cœur m s"}),
    ("sœurs", {"noun sœur f p"}),
    ("œuvres", {"noun œuvre mf p", "verb œuvrer ind pres 2s", "verb œuvrer sub pres 2s"}),
    ("aujourd’hui", {"adv aujourd'hui"}),
]

FUNCTION_WORDS = [
    ("tous", {"adj tout m p", "det tous m p", "pron tout m p"}),
    ("toutes", {"adj tout f p", "det toutes f p", "pron toutes f p", "adv toutes"}),
    ("des", {"det des mf p", "prep de"}),
    ("du", {"det du m s", "prep de"}),
    ("au", {"det au m s", "prep au"}),
    ("aux", {"det au mf p", "prep au"}),
    ("les", {"det le mf p", "pron les mf p"}),
    ("ces", {"det ces mf p"}),
    ("elle", {"pron elle f s"}),
    ("lorsque", {"conj lorsque"}),
    ("qu’", {"conj que", "pron que"}),
    ("vingt-deux", {"num vingt-deux mf p"}),
    ("zut", {"intj zut"}),
    ("lentement", {"adv lentement"}),
]

NAMES = [
    ("Bagdad", {"name Bagdad mf sp"}),
    ("BAGDAD", {"name Bagdad mf sp"}),
    ("France", {"name France f sp"}),
    ("Emmanuel", {"name Emmanuel m sp"}),
    ("Sarkozy", {"name Sarkozy mf sp"}),
    ("ONU", {"name ONU f sp"}),
    ("ŒDIPE", {"name Œdipe m sp", "noun œdipe m s"}),
    ("Œdipe", {"name Œdipe m sp", "noun œdipe m s"}),
    ("Les", {"det le mf p", "pron les mf p"}),
    # The symbol of lanthanum comes with the article, not in its place.
    ("La", {"noun la m sp", "det le f s", "pron le f s"}),
]


@pytest.mark.parametrize(("word", "expected"), VERBS + PARTICIPLES + NOUNS_ADJECTIVES + FUNCTION_WORDS + NAMES)
def test_analyses(word: str, expected: set[str]) -> None:
    assert readings(word) == expected
    assert lexicon.known(word)


@pytest.mark.parametrize(
    "word",
    [
        "",
        "x" * 50,
        "Blinken",
        "houthi",
        "maisson",
        "bagdad",
        "anti-zorglub",
        "t'il",
        "É",
        "日本",
        "\n",
        "12",
        "\ud800",
        "É\ud800",
        "maison\0",
    ],
)
def test_unknown(word: str) -> None:
    assert lexicon.analyses(word) == ()
    assert not lexicon.known(word)
    assert not lexicon.is_common(word)
    assert lexicon.finite(word) == frozenset()


@pytest.mark.parametrize("word", ["porte-parole", "Porte-Parole", "rendez-vous", "c'est-à-dire", "c’est-à-dire"])
def test_compounds_listed_in_the_dictionary(word: str) -> None:
    assert lexicon.known(word)


@pytest.mark.parametrize(
    ("word", "common"), [("Défense", True), ("Les", True), ("Mardi", True), ("Bagdad", False), ("Sarkozy", False)]
)
def test_is_common(word: str, common: bool) -> None:
    assert lexicon.is_common(word) is common


@pytest.mark.parametrize(
    ("word", "persons"),
    [
        ("représentait", {"3s"}),
        ("représente", {"1s", "3s"}),
        ("suis", {"1s", "2s"}),
        ("ont", {"3p"}),
        ("va-t'en", set()),
        ("tué", set()),  # « tué-je » is no reason to read a person
        ("soldats", set()),
    ],
)
def test_finite(word: str, persons: set[str]) -> None:
    assert lexicon.finite(word) == persons


def test_lemmas() -> None:
    assert lexicon.lemmas("peuvent", "verb") == {"pouvoir"}
    assert lexicon.lemmas("suis", "verb") == {"être", "suivre"}
    assert lexicon.lemmas("peuvent", "noun") == frozenset()


def test_every_class_can_be_read() -> None:
    lexicon.known("a")
    parts = set()
    for line in lexicon._classes:
        for text in line.decode("utf-8").split("|"):
            a = lexicon._parse(text, "x" * 60)
            parts.add(a.pos)
            assert a.lemma
            if a.pos == "verb":
                assert a.mood
                assert bool(a.persons) == bool(a.tense) == (a.mood not in ("inf", "ppre", "ppas"))
                assert bool(a.gender and a.number) == (a.mood == "ppas")
            else:
                assert not (a.mood or a.tense or a.persons)
    assert parts == {*lexicon._POS.values()}


def test_memo_stays_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "_MEMO_SIZE", 3)
    lexicon._memo.clear()
    for word in ("un", "deux", "trois", "quatre", "cinq", "six", "sept"):
        assert lexicon.analyses(word) == lexicon.analyses(word) != ()
        assert len(lexicon._memo) <= 3


def test_both_readers_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("dawg", reason="DAWG2 is not installed: dawg_python is the only reader")
    words = ["les", "Bagdad", "cœur", "peuvent", "inconnux", "日本"]
    found = []
    for hidden in (False, True):
        with monkeypatch.context() as patch:
            if hidden:
                patch.setitem(sys.modules, "dawg", None)
            patch.setattr(lexicon, "_automaton", None)
            lexicon._memo.clear()
            found.append([(lexicon.known(w), lexicon.analyses(w)) for w in words])
            if hidden:
                assert type(lexicon._automaton).__module__.startswith("dawg_python")
    assert found[0] == found[1]


@pytest.mark.network
def test_data_is_what_the_script_builds(tmp_path: Path) -> None:
    pytest.importorskip("dawg", reason="DAWG2 is not installed: the lexicon cannot be built")
    if shutil.which("apt-get") is None:
        pytest.skip("no apt-get here: the source package cannot be fetched")
    script = ROOT / "scripts" / "build_lexicon.py"
    done = subprocess.run(
        [sys.executable, str(script), "--fetch", "--out", str(tmp_path)], capture_output=True, text=True, check=False
    )
    if done.returncode and "apt-get download" in done.stderr:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "lexicon.dawg").read_bytes() == (DATA / "lexicon.dawg").read_bytes()
    # Another zlib may compress otherwise: the table itself must be the same, byte for byte.
    built, kept = ((folder / "lexicon.classes").read_bytes() for folder in (tmp_path, DATA))
    assert zlib.decompress(built) == zlib.decompress(kept)
