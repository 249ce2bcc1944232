"""Every row of the term data can fire, says where its knowledge comes from, and leaves the term itself alone."""

from functools import cache
from itertools import chain
from typing import Any

import pytest
from conftest import ROOT

from lintnews import strict
from lintnews.document import Document
from lintnews.kinds import notation
from lintnews.kinds.terms import Terms
from lintnews.load import all_rules

DATA = ROOT / "lintnews" / "data" / "fr"
FOLDERS = ("doubtful-term", "literal-translation", "near-synonym", "tortured-phrase")
ROWS = [(name, place, row) for name in FOLDERS for place, row in strict.rows(DATA / name)]
OTHERS = {"<det>": "le", "*": "mot", "<num>": "dix"}


@cache
def rules() -> dict[str, Terms]:
    return {rule.name: rule.check.__self__ for rule in all_rules(entry_points=False) if rule.kind == "terms"}  # type: ignore[attr-defined]


def first(phrases: Any, number: int = 0) -> str:
    """A text that the first of ``phrases`` stands for."""
    phrase = notation.listed(phrases)[0]
    words = [OTHERS.get(part.removesuffix("?")) or notation.slots(part)[0].words for part in phrase.split()]
    return " ".join(one if isinstance(one, str) else one[min(number, len(one) - 1)] for one in words).replace("' ", "'")


def article(row: dict[str, Any], phrase: str) -> str:
    """An article of one line that meets the conditions of ``row`` around ``phrase``."""
    when = row.get("when", ())
    lists = when if when and not isinstance(when, str) and not isinstance(when[0], str) else (when,) if when else ()
    near = first(row["near"]) if "near" in row else ""
    return f"{' ; '.join(first(one) for one in lists)}, {near} {phrase}."


@pytest.mark.parametrize(("name", "place", "row"), ROWS, ids=[place.rpartition("/")[2] for _, place, _ in ROWS])
def test_a_row_can_fire(name: str, place: str, row: dict[str, Any]) -> None:
    data = notation.compiled([(place, row)])
    for phrase in notation.listed(row.get("not", ())) or tuple(row["swap"]):
        texts = [article(row, first(phrase, number)) for number in range(8)]
        found = [text for text in texts if list(Terms(data).check(Document(text)))]
        assert found, texts[0]


def test_a_term_is_not_reported_itself() -> None:
    reported = [
        (place, term)
        for name, place, row in ROWS
        for term in [row.get("put") or row.get("say", "")]
        for hit in rules()[f"lexicon.{name}"].check(Document(article(row, term.replace("+", ""))))
        if hit.span.end > len(article(row, ""))
    ]
    assert reported == []


def test_a_word_called_wrong_names_its_source() -> None:
    assert [
        place
        for name, place, row in ROWS
        if name in ("doubtful-term", "near-synonym") and not row.get("source", "").strip()
    ] == []


def test_no_two_rows_of_a_folder_take_one_phrase() -> None:
    for name in FOLDERS:
        phrases = [
            (phrase, row.get("when", ()))
            for folder, _, row in ROWS
            if folder == name
            for phrase in chain(notation.listed(row.get("not", ())), row.get("swap", ()))
        ]
        assert [phrase for phrase in set(phrases) if phrases.count(phrase) > 1] == []
