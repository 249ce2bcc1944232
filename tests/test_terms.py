"""Term data: its notation, what leads to a row, and the settings that a row asks for."""

from typing import Any

import pytest
import regex

from lintnews.document import Document
from lintnews.errors import ConfigurationError
from lintnews.kinds import notation
from lintnews.kinds.terms import Terms
from lintnews.rule import Hit


def hits(text: str, *rows: dict[str, Any]) -> list[Hit]:
    data = notation.compiled([(f"a.yaml:{n}", row) for n, row in enumerate(rows)])
    return list(Terms(data).check(Document(text)))


def found(text: str, *rows: dict[str, Any]) -> list[str]:
    return [hit.span.of(text) for hit in hits(text, *rows)]


@pytest.mark.parametrize(
    ("phrase", "matched", "not_matched"),
    [
        ("tir+ d'_essai", ("tir d'essai", "tirs d' essai"), ("tire d'essai",)),
        ("tir+_raté+/manqués", ("tir raté", "tirs ratés", "manqués"), ("tirs raté", "tir ratés")),
        ("annonc~ <det> décès", ("annonça le décès", "annonçait un décès", "annoncer décès"), ("annonca le décès",)),
        ("chang~ la règle", ("changeait la règle", "changent la règle"), ("changait la règle",)),
        ("panne+ totale? de pouvoir", ("panne de pouvoir", "pannes totale de pouvoir"), ("panne grave de pouvoir",)),
        ("point * vente", ("point de vente",), ("point vente", "point de la vente")),
        ("autant que <num> morts", ("autant que 1 200 morts", "autant que vingt morts"), ("autant que des morts",)),
        ("près d'/de asile", ("près d'asile", "près d' asile"), ("près dasile",)),
    ],
)
def test_notation(phrase: str, matched: tuple[str, ...], not_matched: tuple[str, ...]) -> None:
    made = regex.compile(notation.pattern(phrase))
    assert [text for text in matched if not made.fullmatch(text)] == []
    assert [text for text in not_matched if made.fullmatch(text)] == []


@pytest.mark.parametrize(
    ("phrase", "first", "second"),
    [
        ("bras/main nucléaire+", {"nucléaire", "nucléaires"}, {"bras", "main"}),
        ("chien de garde", {"chien"}, {"garde"}),
        ("le passé lundi/mardi", {"lundi", "mardi"}, {"passé"}),
        ("numéro d' encre", {"numéro"}, {"encre"}),
        ("sous condition d'_anonymat", {"condition"}, {"anonymat"}),
        ("casualité+", {"casualité", "casualités"}, set()),
        ("porte-paroles", {"porte-paroles"}, set()),
    ],
)
def test_keys(phrase: str, first: set[str], second: set[str]) -> None:
    keys = notation.keys(phrase)
    assert {*keys} == {frozenset(first), frozenset(second)} or keys == (first, second)


@pytest.mark.parametrize(
    "row",
    [
        {"say": "x", "not": "de la"},  # nothing to look for
        {"say": "x", "nott": "bras nucléaires"},
        {"say": "x"},
        {"say": "x", "not": "tir~_raté"},
    ],
)
def test_a_row_that_cannot_be_read_is_refused_with_its_place(row: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=r"a\.yaml:0"):
        hits("Rien.", row)


def test_an_article_must_meet_every_condition() -> None:
    row = {"say": "fusillade", "not": "tournage", "when": (("tireur", "tireurs"), ("police",)), "without": ("film",)}
    assert found("Le tireur a fui après le tournage, dit la police.", row) == ["tournage"]
    assert found("Le tireur a fui après le tournage.", row) == []
    assert found("Le tireur a fui après le tournage du film, dit la police.", row) == []


def test_a_phrase_is_a_condition_too() -> None:
    row = {"say": "obus", "not": "coquille+", "when": ("tir d'artillerie",)}
    assert found("Un tir d’artillerie ; dix coquilles sont tombées.", row) == ["coquilles"]
    assert found("Un tir ; dix coquilles sont tombées.", row) == []


def test_what_stands_near_decides() -> None:
    row = {"say": "roquette", "not": "fusée+", "near": ("tir~",), "unless": "de_détresse", "around": "20"}
    assert found("Deux fusées tirées du sud.", row) == ["fusées"]
    assert found("Deux fusées de détresse tirées du sud.", row) == []
    assert found("Deux fusées sont là. Le maire attend demain les tirs.", row) == []


def test_the_right_term_is_never_reported_and_replaces_the_wrong_one() -> None:
    row = {"put": "banque centrale", "not": "banque/rive centrale/principale", "except": "banque principale"}
    text = "Rive centrale, banque centrale et banque principale."
    (hit,) = hits(text, row)
    assert hit.span.of(text) == "Rive centrale"
    assert hit.fix is not None and hit.fix.edits[0].new == "Banque centrale"


def test_the_replacement_has_the_number_of_the_phrase() -> None:
    row = {"say": "rideau+ de fer", "not": "voile+/tableau+ de_fer"}
    text = "Des tableaux de fer, un voile de fer."
    assert [hit.fix.edits[0].new for hit in hits(text, row) if hit.fix] == ["rideaux de fer", "rideau de fer"]


def test_two_phrases_side_by_side_are_both_found() -> None:
    assert found("Bras nucléaires, bras nucléaires.", {"say": "x", "not": "bras nucléaires"}) == [
        "Bras nucléaires",
        "bras nucléaires",
    ]


def test_case_counts_where_the_row_says_so() -> None:
    row = {"swap": {"maison blanche": "Maison Blanche"}, "case": "yes"}
    assert found("La maison blanche et la Maison Blanche.", row) == ["maison blanche"]


def test_the_place_that_tells_is_shown() -> None:
    text = "Des roquettes, puis deux fusées."
    (hit,) = hits(text, {"say": "roquette", "not": "fusée+", "when": ("roquette+",)})
    assert [span.of(text) for span in hit.related] == ["roquettes"]


def test_a_place_is_reported_once() -> None:
    rows = ({"say": "a", "not": "bras nucléaires"}, {"say": "b", "not": "bras nucléaires"})
    assert found("Des bras nucléaires.", *rows) == ["bras nucléaires"]
