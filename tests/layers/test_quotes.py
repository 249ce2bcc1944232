"""The reading of quotation marks. «…» in the expectation: O opening missing, C closing missing, ~ part of a longer quotation."""

import pytest

from lintnews.document import Document
from lintnews.layers.quotes import Quote, quotes, reading

WHOLE = [
    ("Il dit « oui ».", ["« oui »"]),
    ("Il dit «oui».", ["«oui»"]),
    ("Il dit «\u00a0oui\u00a0».", ["«\u00a0oui\u00a0»"]),
    ("Il dit «\u202foui\u202f».", ["«\u202foui\u202f»"]),
    ('Il dit "oui" puis "non".', ['"oui"', '"non"']),
    ("Il dit “oui” puis “non”.", ["“oui”", "“non”"]),
    ("Er sagt „ja“.", ["„ja“"]),
    ('Il dit " oui " puis " non ".', ['" oui "', '" non "']),
    ("« Il m’a dit “viens” », dit-elle.", ["« Il m’a dit “viens” »", "“viens”"]),
    ("« Il m’a dit « viens » », dit-elle.", ["« Il m’a dit « viens » »", "« viens »"]),
    ('« Un "faux" ami », dit-elle.', ['« Un "faux" ami »', '"faux"']),
    ("(« oui ») et l’« ami »", ["« oui »", "« ami »"]),
    ('Un écran de 55" et un de 65".', []),
    ('Un écran de 55" pour "tous".', ['"tous"']),
    ("L' »Alliance du lac » aligne trois pays.", ["»Alliance du lac »"]),
    ("Elle a dit « non « avant de sortir.", ["« non «"]),
    (
        "Un tir « venu du nord »a touché le mur « sans gravité »Ces tirs cessent.",
        ["« venu du nord »", "« sans gravité »"],
    ),
    ('Il fait de" la cour" un outil.', ['" la cour"']),
    ("Pas de citation ici, l’ami.", []),
    ("«", ["«"]),
    ("»", ["»"]),
    ("« »", ["« »"]),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE)
def test_pairs(text: str, expected: list[str]) -> None:
    assert [quote.span.of(text) for quote in Document(text)[quotes]] == expected


def state(quote: Quote) -> str:
    if quote.continued:
        return "continued"
    return "whole" if quote.open and quote.close else "unclosed" if quote.open else "unopened"


STATES = [
    ("Titre\n« Un.\n« Deux.\n« Trois », dit-il.", ["continued", "continued", "continued"]),
    ("Titre\n« Un.\n» Deux.\n» Trois », dit-il.", ["continued", "continued", "continued"]),
    ("Titre\n« Un.\nDeux.\nTrois », dit-il.", ["continued", "continued"]),
    ('Titre\n"Un.\nDeux "entre" trois.\nQuatre", dit-il.', ["continued", "whole", "continued"]),
    ("Titre\n« Un, dit-il. Deux.\nTrois sans marque.", ["unclosed"]),
    ("Titre\nUn », dit-il. Deux « trois ».", ["unopened", "whole"]),
    ("Titre\n« Un », dit-il.\n« Deux », dit-elle.", ["whole", "whole"]),
    ("Titre\nUn « deux » trois » quatre.", ["whole", "unopened"]),
    ("Titre\n« Un.\npic.twitter.com/xyz — Anne (@anne) 3 mai\n« Deux », dit-il.", ["continued", "continued"]),
    ("Titre\n« Un.\nPublicité\n« Deux », dit-il.", ["continued", "continued"]),
    ("Titre\n« Un.\nAnne est arrivée.\n« Deux », dit-il.", ["unclosed", "whole"]),
    ("Titre\nUn « « mot » ici. Un « autre là.", ["unclosed", "whole", "unclosed"]),
    ("Titre\nUn « mot » » ici. Un « autre là.", ["whole", "unopened", "unclosed"]),
    ("Titre\nIl a « un mot.\nPuis « deux mots » ici.", ["unclosed", "whole"]),
]


@pytest.mark.parametrize(("text", "expected"), STATES)
def test_states(text: str, expected: list[str]) -> None:
    assert [state(quote) for quote in Document(text)[quotes]] == expected


def test_swapped_marks_are_named() -> None:
    marks = Document("L' »Alliance » et « non « ici.")[reading].marks
    assert [(mark.char, mark.opens, mark.swapped) for mark in marks] == [
        ("»", True, True),
        ("»", False, False),
        ("«", True, False),
        ("«", False, True),
    ]


def test_depth() -> None:
    found = Document("« Il a dit « viens « vite » » », raconte-t-elle.")[quotes]
    assert [quote.depth for quote in found] == [0, 1, 2]


def test_nothing_is_within_what_is_never_closed() -> None:
    found = Document('Titre\nIl dit que "tout va bien. « Non », dit-elle. « Si », dit-il.')[quotes]
    assert [(state(quote), quote.depth) for quote in found] == [("unclosed", 0), ("whole", 0), ("whole", 0)]


@pytest.mark.parametrize("text", ["«»" * 400, "»" * 900, '"' * 901, "« " * 900 + "\n" + "» " * 900])
def test_any_marks_are_read(text: str) -> None:
    marks = Document(text)[reading].marks
    assert [mark.at for mark in marks] == [at for at, char in enumerate(text) if char in '«»"']
