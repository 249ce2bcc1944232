"""Relative days: what the rule reports without and with the article's date, and what it leaves alone."""

from datetime import date, timedelta

import pytest

from lintnews.checks.date.relative import relative
from lintnews.document import Document
from lintnews.layers.relative import MONDAY, number_of
from lintnews.testing import unmark

REPORTED = [
    ("", "Mardi, la ministre a démissionné. {{La veille, mercredi}}, elle voulait rester."),
    ("", "La cour s’est prononcée jeudi. {{Le lendemain, samedi}}, la défense a fait appel."),
    ("", "Le vote a eu lieu vendredi. {{L’avant-veille, jeudi}}, la salle était vide."),
    ("", "Le conseil s’est réuni lundi 5 août. {{La veille, samedi}}, le maire avait refusé."),
    ("", "Le conseil s’est réuni le 5 août. {{La veille, le 3 août}}, le maire avait refusé."),
    ("2024-08-05", "L’accord a été signé {{il y a dix jours, le 3 mai}}."),
    ("2024-08-05", "L’accord sera signé {{dans trois semaines, le 3 octobre}}."),
    ("2024-08-05", "Il est sorti de prison {{hier, le 12 août}}."),
    ("2024-08-05", "La salle ouvrira {{demain, le 4 août}}."),
    ("2024-05-13", "L’atelier a fermé {{il y a deux mois, le 12 janvier}}."),
    ("2025-01-04", "Il est sorti de prison {{hier, mardi 24 décembre}}."),
    ("2024-03-20", "Le Parlement {{a adopté la loi le 12 novembre 2024}}."),
    ("2024-03-20", "Le navire {{a coulé le 4 avril 2025}} au large."),
]

CLEAN = [
    ("", "Mardi, la ministre a démissionné. La veille, lundi, elle voulait rester."),
    ("", "La cour s’est prononcée jeudi. Le lendemain, vendredi, la défense a fait appel."),
    ("", "La cour s’est réunie jeudi. Le lendemain du verdict, samedi, la défense a fait appel."),
    ("", "Mardi, le vote a été repoussé. Il a eu lieu jeudi. La veille, mercredi, il pleuvait."),
    ("", "Il a plu jeudi. Mardi, il était à Lyon. La veille, mercredi, il s’était tu."),
    ("", "Mardi, il était à Lyon. Le 5 août, il a parlé. La veille, mercredi, il s’était tu."),
    ("2024-08-08", "Mardi, il était à Lyon. La veille, mercredi, il s’était tu."),
    ("", "Le 1er mars, il a parlé. La veille, le 28 février, il s’était tu."),
    ("", "Le 5 août, il a parlé. La veille, le 4 août, il s’était tu."),
    ("2024-08-05", "L’accord a été signé il y a dix jours, le 26 juillet."),
    ("2024-08-05", "L’accord a été signé il y a dix jours. Le 3 mai, il était prêt."),
    ("2024-08-06", "Il est sorti de prison hier, le 4 août."),
    ("2025-01-01", "Il est sorti de prison hier, le 31 décembre."),
    ("2024-08-05", "La salle ouvrira demain, le 6 août."),
    ("", "Il est sorti de prison hier, le 12 août. Le navire a coulé le 4 avril 2199."),
    ("2024-03-20", "Le Parlement a adopté une loi qui entrera en vigueur le 12 novembre 2024."),
    ("2024-03-20", "La cour a fixé l’audience au 4 avril 2025."),
    ("2024-03-20", "Le navire a coulé le 4 avril 2024 au large."),
]


@pytest.mark.parametrize(("article", "marked"), REPORTED)
def test_reported(article: str, marked: str) -> None:
    text, expected = unmark(marked)
    assert [hit.span for hit in relative.check(Document(text, date=article))] == expected


@pytest.mark.parametrize(("article", "text"), CLEAN)
def test_clean(article: str, text: str) -> None:
    assert [hit.span.of(text) for hit in relative.check(Document(text, date=article))] == []


def test_the_message_names_the_day_or_the_article() -> None:
    (hit,) = relative.check(Document("Mardi, il a parlé. La veille, mercredi, il s’était tu."))
    assert hit.words["other"] == "“Mardi”"
    (hit,) = relative.check(Document("Il est sorti hier, le 12 août.", date="2024-08-05"))
    assert hit.words["other_fr"] == "un article du 2024-08-05"


def test_days_are_numbered_as_datetime_does() -> None:
    first = date(1583, 1, 1)
    for days in range(0, 190_000, 13):
        day = first + timedelta(days)
        number = number_of(day.year, day.month, day.day)
        assert number - number_of(1583, 1, 1) == days
        assert (number + MONDAY) % 7 == day.weekday()
