"""Paragraphs, sentences and tokens."""

import pytest

from lintnews.document import Document
from lintnews.layers.paragraphs import paragraphs
from lintnews.layers.recurrences import recurrences
from lintnews.layers.sentences import sentences
from lintnews.layers.tokens import tokens

LONG = (
    "Les habitants ont attendu toute la nuit, puis le maire a parlé, et chacun est rentré chez soi sans un mot de plus."
)

KINDS = [
    (f"Le maire parle\n{LONG}", ["title", "text"]),
    (f"{LONG}\n{LONG}", ["text", "text"]),
    (f"Le maire parle\n\n  \n{LONG}\nUne nuit longue\n{LONG}", ["title", "text", "heading", "text"]),
    (f"Le maire parle\n{LONG}\n-\n{LONG}", ["title", "text", "separator", "text"]),
    (
        f"Le maire parle\n- premier point\n• second point\n1. troisième\n{LONG}",
        ["title", "item", "item", "item", "text"],
    ),
    (f"Le maire parle\n{LONG}\nPublicité\n{LONG}", ["title", "text", "label", "text"]),
    ("Un seul paragraphe", ["text"]),
    ("", []),
    (" \n\t\n", []),
]


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert [paragraph.kind for paragraph in Document(text)[paragraphs]] == expected


SENTENCES = [
    "Le pont est fermé.| La route aussi.",
    "M. Petit est venu.| Mme Roy aussi.",
    "J. Petit et A. B. Roy sont venus.| Ils parlent.",
    "Est-ce fini ?| Oui !| Enfin… c’est ce qu’on dit.",
    "« Le pont est fermé. »| La route aussi.",
    "Il a dit : « Le pont est fermé. »| Puis il est parti.",
    "Le 1er mai, il a payé 2.500 euros.| Le 2, rien.",
    "Il est né en 1950 av. J.-C., dit-on.| Non.",
    "Le Dr. Petit et le Pr. Roy opèrent.| Ils sortent.",
    "Voir p. 12 et art. 3 du code.| Fin.",
    "Le pont est fermé (voir ci-dessous).| La route aussi.",
    "Il est arrivé à 20 h.| Elle est partie à 21 h.",
    "La société Petit Inc. Roy a gagné.",
    "L’U.R.S.S. a disparu.| La Russie reste.",
    "Le pont est fermé.| 12 personnes attendent.",
    "Le pont est fermé.| « Nous attendons », dit-on.",
    "Elle a dit « oui ».| Il a dit « non ».",
    'Elle a dit "oui".| Il a dit "non".',
    "Un titre sans point",
    "Il a fini. il recommence.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_sentences(marked: str) -> None:
    text = marked.replace("|", "")
    expected = [part.strip() for part in marked.split("|")]
    assert [span.of(text) for span in Document(text)[sentences]] == expected


TOKENS = [
    ("L’armée n’a rien dit.", ["L'", "armée", "n'", "a", "rien", "dit", "."]),
    ("Jusqu’à aujourd’hui", ["Jusqu'", "à", "aujourd'hui"]),
    ("le porte-parole a-t-il dit", ["le", "porte-parole", "a-t-il", "dit"]),
    ("2 500 soldats, 1,5 %, 14h30", ["2 500", "soldats", ",", "1,5", "%", ",", "14h30"]),
    ("le 1er mai", ["le", "1er", "mai"]),
    ("« oui »", ["«", "oui", "»"]),
    ("O’Brien et l’« ami »", ["O'Brien", "et", "l'", "«", "ami", "»"]),
    ("Aïn Al-Assad", ["Aïn", "Al-Assad"]),
    ("fin.Les", ["fin.Les"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), TOKENS)
def test_tokens(text: str, expected: list[str]) -> None:
    doc = Document(text)
    found = doc[tokens]
    assert found.words == expected
    assert [doc.plain[start:end] for start, end in zip(found.starts, found.ends, strict=True)] == expected


def test_recurrences_are_sentences_with_few_words_of_their_own() -> None:
    once = "La préfecture a ouvert hier une cellule d’écoute."
    text = f"{once} Le vent souffle fort sur toute la côte. {once}"
    assert [found.span.of(text) for found in Document(text)[recurrences]] == [once, once]
    assert [found.own for found in Document(text)[recurrences]] == [0, 0]
