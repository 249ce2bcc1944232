"""Statements: who says each quotation, by which verb, and where the clause stands."""

import pytest

from lintnews.document import Document
from lintnews.layers.statements import statements

# The text; for each statement its first words, the name, the verb's lemma and the place.
CASES = [
    # after
    ("« Le pont tiendra », a dit le maire.", [("Le pont", "maire", "dire", "after")]),
    ("« Le pont tiendra », a déclaré mardi à la presse le maire.", [("Le pont", "maire", "déclarer", "after")]),
    (
        "« Le pont tiendra », se félicite, ravie, la préfète Anne Blin.",
        [("Le pont", "Anne Blin", "se féliciter", "after")],
    ),
    ("« Le pont tiendra », a dit le maire, Paul Roux.", [("Le pont", "Paul Roux", "dire", "after")]),
    ("« Le pont tiendra » (Paul Roux).", [("Le pont", "Paul Roux", "", "after")]),
    ("« Le pont tiendra », selon la préfecture.", [("Le pont", "préfecture", "selon", "after")]),
    ("« Le pont tiendra », peut-on lire dans le rapport.", [("Le pont", "rapport", "lire", "after")]),
    ("« Le pont tiendra », veut croire Paul Roux.", [("Le pont", "Paul Roux", "croire", "after")]),
    ("Le pont est « une ruine » à raser, a tranché Paul Roux.", [("une ruine", "Paul Roux", "trancher", "after")]),
    # within
    ("« Le pont, explique Anne Blin, tiendra. »", [("Le pont", "Anne Blin", "expliquer", "inside")]),
    # before
    ("Anne Blin a ajouté : « Le pont tiendra. »", [("Le pont", "Anne Blin", "ajouter", "before")]),
    ("Anne Blin : « Le pont tiendra. »", [("Le pont", "Anne Blin", "", "before")]),
    ("Selon Anne Blin, le pont « tiendra ».", [("tiendra", "Anne Blin", "selon", "before")]),
    ("Pour Anne Blin, « le pont tiendra ».", [("le pont", "Anne Blin", "pour", "before")]),
    ("Anne Blin juge le pont « dangereux ».", [("dangereux", "Anne Blin", "juger", "before")]),
    ("La préfète, Anne Blin, estime que « le pont tiendra ».", [("le pont", "Anne Blin", "estimer", "before")]),
    ("Anne Blin a quitté la salle en dénonçant « une farce ».", [("une farce", "Anne Blin", "dénoncer", "before")]),
    # who is meant
    (
        "La préfète Anne Blin a vu le pont. « Il tiendra », a-t-elle dit. « Rien ne presse. »",
        [("Il tiendra", "Anne Blin", "dire", "after"), ("Rien ne", "Anne Blin", "", "none")],
    ),
    (
        "« Il tiendra », dit Paul Roux, maire de Brive. « Pas sûr », répond Anne Blin. Le maire insiste : « Il tiendra ! »",
        [
            ("Il tiendra", "Paul Roux", "dire", "after"),
            ("Pas sûr", "Anne Blin", "répondre", "after"),
            ("Il tiendra", "Paul Roux", "insister", "before"),
        ],
    ),
    (
        "Anne Blin parle à Paul Roux. « Non », répond M. Roux. « Si », réplique-t-elle.",
        [("Non", "Paul Roux", "répondre", "after"), ("Si", "Anne Blin", "répliquer", "after")],
    ),
    # nobody says these
    ("Le film « Les Ponts du soir » sort mercredi.", []),
    ("Paul « Popol » Roux a vu le pont.", []),
    ("Il a lu « Les Misérables » de Victor Hugo.", []),
    ("L’opération « Pont sûr » commence lundi.", []),
    ("Les « gilets jaunes » sont là.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_statements(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    doc = Document(text)
    found = [(one.span.of(text), one.name, one.lemma, one.place) for one in doc[statements]]
    assert len(found) == len(expected), found
    for (words, *facts), (begin, *wanted) in zip(found, expected, strict=True):
        assert words.startswith(begin)
        assert facts == wanted


def test_the_span_leaves_the_marks_out() -> None:
    text = "« Le pont tiendra. », a dit le maire."
    (found,) = Document(text)[statements]
    assert found.span.of(text) == "Le pont tiendra."
    assert found.speaker and found.speaker.of(text) == "le maire"
    assert found.verb and found.verb.of(text) == "a dit"


def test_broken_marks_raise_nothing() -> None:
    for text in ("«", "» dit », « « ", '" " "', "« Non, dit\n», selon\n« : «", "", ": « a »", "selon", "d'après", "«»"):
        assert all(one.span.of(text) for one in Document(text)[statements])
