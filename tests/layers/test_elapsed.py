"""Years gone by and the year beside them: what the rule reports, what it leaves alone, and what the article's date adds."""

import pytest

from lintnews.checks.date.elapsed import elapsed
from lintnews.checks.date.era import era
from lintnews.checks.date.length import length
from lintnews.document import Document
from lintnews.testing import run, unmark

REPORTED = [
    "Il y a {{quarante ans}}, en 2004, la mine fermait.",
    "Il y a plus de {{60 ans}}, le 12 mars 2004, la mine fermait.",
    "La mine a fermé en mars 2004, il y a {{soixante-dix ans}}.",
    "Le conflit, qui a éclaté en avril 2023, dure depuis près de {{dix ans}}.",
    "Les combats, commencés en 2022, durent depuis {{quinze ans}}.",
    "Le club, fondé en 1985, fêtera ses {{50 ans}} en 2025.",
    "Créée par trois voisins en 2010, la chorale a soufflé ses {{25 bougies}} en 2022.",
    "La chorale, créée en 2010, célèbre ses {{quarante ans}}.",
    "Née en 1990 à Tulle, la joueuse de {{45 ans}} prend sa retraite.",
    "Née le 6 mai 1960, la boulangère, âgée de {{84 ans}}, s’arrête.",
]

CLEAN = [
    "Il y a vingt ans, en 2004, la mine fermait.",
    "Il y a quarante ans, la mine fermait. En 2004, le fort ouvrait.",
    "Il y a quarante ans, et plus encore en 2004, la mine fermait.",
    "La mine a fermé en 2004, il y a vingt ans.",
    "Le conflit, qui a éclaté en avril 2023, dure depuis près de deux ans.",
    "Le conflit, qui a éclaté en 2023, a chassé Anne, médecin depuis trente ans.",
    "Le club, fondé en 1985, fêtera ses 40 ans en 2025.",
    "Le club, fondé en 2010, a fêté ses dix ans en 2021, la salle étant fermée.",
    "Le club, fondé en 1985 par un boulanger qui fêtait ses 50 ans en 2010, déménage.",
    "Né en 1990, il vit avec sa mère, âgée de 84 ans.",
    "Né en 1990, il a remporté son premier titre à 18 ans.",
    "Née en 1960, la boulangère, âgée de 64 ans, s’arrête.",
    "Le gardien, né en 1990, prendra sa retraite à 64 ans.",
]


@pytest.mark.parametrize("marked", REPORTED)
def test_reported(marked: str) -> None:
    text, expected = unmark(marked)
    assert [hit.span for hit in run(elapsed, text)] == expected


@pytest.mark.parametrize("text", CLEAN)
def test_clean(text: str) -> None:
    assert [hit.span.of(text) for hit in run(elapsed, text)] == []


@pytest.mark.parametrize(
    ("article", "found"),
    [("2024-05-02", []), ("2016-05-02", ["vingt ans"]), ("2044-05-02", ["vingt ans"]), ("2021-01-02", []), ("", [])],
)
def test_the_date_of_the_article_bounds_the_years(article: str, found: list[str]) -> None:
    text = "Il y a vingt ans, en 2004, la mine fermait."
    assert [hit.span.of(text) for hit in elapsed.check(Document(text, date=article))] == found


@pytest.mark.parametrize(
    "marked",
    [
        "Le chœur est né en 1998, {{au XIXe siècle}}.",
        "Le fort (bâti {{au XVIIe siècle}}, en 1810) rouvre.",
        "Le pont, achevé {{à la fin des années 1970}} (en 1959), rouvre.",
        "Le chœur est né en 1898, à la fin du XIXe siècle.",
        "Le chœur est né en 1900, au XXe siècle, ou en 1801, au XIXe siècle.",
        "Le chœur est né en 1968, au début des années 1970.",
        "Le chœur est né en 1810, dans les années 1800.",
        "Né en 1990, il étudie le XIXe siècle.",
    ],
)
def test_years_against_centuries_and_decades(marked: str) -> None:
    text, expected = unmark(marked)
    assert [hit.span for hit in run(era, text)] == expected


@pytest.mark.parametrize(
    "marked",
    [
        "La foire dure {{trois jours, du 5 au 9 mai}}.",
        "Le stage s’étend sur {{deux semaines, du lundi 3 juin au vendredi 28 juin 2024}}.",
        "La foire dure cinq jours, du 5 au 9 mai, quatre nuits, du 5 au 9 mai.",
        "La foire dure trois jours, du 30 mai au 1er juin.",
        "La foire dure quatre jours (du 28 février au 2 mars).",
        "Le stage s’étend sur deux semaines, du 3 au 14 juin.",
        "La foire ouvre trois jours par semaine, du 5 au 29 mai.",
        "La foire dure trois jours. Du 5 au 9 mai, la halle est fermée.",
    ],
)
def test_days_against_their_first_and_last(marked: str) -> None:
    text, expected = unmark(marked)
    assert [hit.span for hit in run(length, text)] == expected
