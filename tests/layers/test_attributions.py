"""Attributions: verb, speaker and place of the clauses after a quotation."""

import pytest

from lintnews import lexicon
from lintnews.document import Document
from lintnews.layers.attributions import attributions
from lintnews.layers.rivals import rivals
from lintnews.saying import SAYING

CASES = [
    ("« Oui », a dit le maire.", [("a dit", "le maire", "after")]),
    ("« Oui », dit-il.", [("dit-il", None, "after")]),
    ("« Oui », a-t-elle ajouté lundi.", [("a-t-elle ajouté", "lundi", "after")]),
    ("« Oui », ont également assuré les deux élus.", [("ont également assuré", "les deux élus", "after")]),
    ("« Oui » a indiqué M. Petit.", [("a indiqué", "M. Petit", "after")]),
    ("« Oui », lui a répondu J. Petit, élu.", [("lui a répondu", "J. Petit", "after")]),
    ("« Oui », s’est-il exclamé.", [("s'est-il exclamé", None, "after")]),
    ("« Oui », se félicite la ministre.", [("se félicite", "la ministre", "after")]),
    ("“Oui”, martèle la ministre de l’Eau.", [("martèle", "la ministre de l'Eau", "after")]),
    ("« Oui », a dit le maire. a déclaré un élu.", [("a dit", "le maire", "after"), ("a déclaré", "un élu", "again")]),
    ("« Oui », a dit le maire, a déclaré un élu.", [("a dit", "le maire", "after"), ("a déclaré", "un élu", "again")]),
    (
        "« Oui », a dit le maire, Jean Petit, a déclaré un élu.",
        [("a dit", "le maire", "after"), ("a déclaré", "un élu", "again")],
    ),
    ("« Oui » a-t-il dit a déclaré un élu.", [("a-t-il dit", None, "after"), ("a déclaré", "un élu", "again")]),
    ('Il dit "tout va. « Oui », a dit le maire.', [("a dit", "le maire", "after")]),
    ("« Oui », a indiqué.", [("a indiqué", None, "after")]),
    ("« Oui ». Le maire a dit non.", []),
    ("« Oui » et « non » sont des mots.", []),
    ("« Oui »\na dit le maire.", []),
    ("« Oui », a mangé le maire.", []),
    ("« Oui, a dit le maire.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_clauses(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    doc = Document(text)
    found = [
        (clause.verb.of(doc.plain), clause.speaker.of(doc.plain) if clause.speaker else None, clause.place)
        for clause in doc[attributions]
    ]
    assert found == expected


RIVALS = [
    ("Selon le maire, « oui », a dit le préfet.", ["le préfet"]),
    ("Le maire a déclaré mardi : « Oui », a dit une voisine.", ["une voisine"]),
    ("Mardi le maire a déclaré : « Oui », a dit une voisine.", ["une voisine"]),
    ("Paul Roux a déclaré : « Oui », a dit Anne Blin.", ["Anne Blin"]),
    ("Le maire a déclaré : « Oui », a dit Anne Blin.", []),  # she may be the mayor
    ("Le maire a déclaré : « Oui », a rapporté une radio.", []),
    ("« Oui, a dit le maire, bien sûr », a répondu le préfet.", ["le préfet"]),
    ("« Oui, a dit le maire, bien sûr », raconte le préfet.", []),
    ("« Oui, a-t-il dit, bien sûr », a répondu le préfet.", []),
]


@pytest.mark.parametrize(("text", "expected"), RIVALS)
def test_rivals(text: str, expected: list[str]) -> None:
    found = Document(text)[rivals]
    assert [clause.speaker.of(text) for clause, _ in found if clause.speaker] == expected


def test_verbs_of_saying_are_verbs() -> None:
    assert sorted(verb for verb in SAYING if verb not in lexicon.lemmas(verb, "verb")) == []
    assert len(SAYING) > 200
