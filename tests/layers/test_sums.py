"""Wholes and their parts: what number.sum reports and what it leaves alone."""

import pytest

from lintnews.checks.number.sum import wrong_sum
from lintnews.testing import run, unmark

REPORTED = [
    "Neuf suspects, {{cinq hommes et trois femmes}}, ont été écroués.",
    "Le bus transportait 52 passagers, soit {{30 adultes et 20 enfants}}.",
    "La ville versera 900 000 euros, soit {{200 000 euros par an pendant trois ans}}.",
    "Ligue 2. Avec 20 points ({{six victoires et trois nuls}}), Verlac recule.",
]

CLEAN = [
    "Neuf suspects, cinq hommes et quatre femmes, ont été écroués.",
    "Neuf suspects, cinq hommes et une femme, ont été écroués.",
    "Le bus transportait une cinquantaine de passagers, soit 30 adultes et 18 enfants.",
    "Le bus transportait 52 passagers : 30 adultes, 20 enfants et deux chauffeurs.",
    "On a vu neuf soldats, cinq femmes et trois enfants.",
    "La ville versera 900 000 euros, soit environ 200 000 euros par an pendant quatre ans.",
    "Ligue 2. Avec 20 points (six victoires et deux nuls), Verlac recule.",
    "Ligue 2. Avec 18 points (six victoires et trois nuls), après un retrait de trois points, Verlac recule.",
    "Handball : avec 15 points (six victoires et trois nuls), Verlac recule.",
]


@pytest.mark.parametrize("marked", REPORTED)
def test_reported(marked: str) -> None:
    text, places = unmark(marked)
    assert [hit.span for hit in run(wrong_sum, text)] == places


@pytest.mark.parametrize("text", CLEAN)
def test_clean(text: str) -> None:
    assert not list(run(wrong_sum, text))
