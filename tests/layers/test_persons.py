"""Ages of one person and scores of one match: what the rules report and what they leave alone."""

import pytest

from lintnews.checks.number.age import age
from lintnews.checks.number.score import score
from lintnews.testing import run, unmark

RULES = (age, score)

REPORTED = [
    "Jean Darcourt, 54 ans, a été entendu.\nJean Darcourt, {{45 ans}}, nie les faits.",
    "Jean Darcourt (54 ans) a été entendu.\nJean Darcourt, âgé de {{quarante-cinq ans}}, nie les faits.",
    "Anne Le Goff, 31 ans, dirige le chœur.\nÀ {{37 ans}}, Anne Le Goff est la plus jeune cheffe du pays.",
    "Un homme de 54 ans disparaît à Verlac\nUn homme de {{45 ans}} a disparu lundi.\nIl est blond.",
    "La {{septuagénaire}} a été retrouvée jeudi. La femme de 82 ans s’était perdue.",
    "L’{{octogénaire}}, un homme de 72 ans, s’était perdu.",
    "Verlac bat Brignac 3-1\nVerlac a battu Brignac {{3-2}} samedi soir.\nLe public a chanté.",
    "Handball : victoire 31-28 de Verlac à Brignac\nVerlac s’est imposé {{38-31}} à Brignac samedi.\nLe public a chanté.",
    "Verlac s’est imposé 2-0 face à Brignac. Cette victoire {{3-0}} relance le club.",
]

CLEAN = [
    "Jean Darcourt, 54 ans, et Paul Darcourt, 45 ans, ont été entendus.",
    "Jean Darcourt, 54 ans, vit ici. Jean Darcourt, 12 ans à l’époque, jouait là.",
    "Jean Darcourt, 54 ans, nie. En 2012, Jean Darcourt, 42 ans, niait déjà.",
    "Jean Darcourt, 54 ans, a été condamné. Jean Darcourt, 12 ans de prison, fait appel.",
    "À 12 ans, Jean Darcourt quittait Verlac. Jean Darcourt, 54 ans, y est revenu.",
    "Jean Darcourt, 54 ans, et son neveu Jean Darcourt, 17 ans, vivent ici.",
    "Jean Darcourt, 34 ans, est arrêté. Dix ans plus tard, Jean Darcourt, 44 ans, est libre.",
    "Le quinquagénaire a été jugé. Un témoin, âgé de 47 ans, l’a reconnu.",
    "Un homme de 54 ans renversé à Verlac\nUn homme de 45 ans a renversé un piéton de 54 ans.\nIl a fui.",
    "Un homme de 54 ans disparaît à Verlac\nUne femme de 45 ans l’a vu lundi.\nIl est blond.",
    "La septuagénaire a été heurtée par une voiture que conduisait une femme de 24 ans.",
    "L’octogénaire a été retrouvé par sa fille, une femme de 52 ans.",
    "Verlac bat Brignac 3-1\nVerlac a battu Brignac 3-1 samedi, après avoir mené 2-0.\nLe public a chanté.",
    "Verlac bat Brignac 3-1\nÀ l’aller, Verlac avait battu Brignac 2-0.\nLe public a chanté.",
    "Verlac bat Brignac 3-1\nRoche a ouvert le score, 1-0, pour Verlac face à Brignac, à la pause.\nLe public a chanté.",
    "Verlac bat Brignac 3-1\nBrignac s’est incliné 1-3 face à Verlac.\nLe public a chanté.",
    "Verlac menait 2-0 face à Brignac. Cette défaite 3-2 relance le doute.",
    "Verlac s’est imposé 2-0 face à Brignac. Cette victoire 2-0 relance le club.",
]


def test_there_are_as_many_clean_rows_as_others() -> None:
    assert len(CLEAN) >= len(REPORTED) > 8


@pytest.mark.parametrize("marked", REPORTED)
def test_reported(marked: str) -> None:
    text, expected = unmark(marked)
    assert sorted(hit.span for rule in RULES for hit in run(rule, text)) == expected


@pytest.mark.parametrize("text", CLEAN)
def test_clean(text: str) -> None:
    assert [(rule.name, hit.span.of(text)) for rule in RULES for hit in run(rule, text)] == []
