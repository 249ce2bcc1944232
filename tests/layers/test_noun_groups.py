"""Noun groups: read strictly, because a wrong subject makes a false alarm."""

import pytest

from lintnews.checks.agreement.quoted_adjective import quoted_adjective
from lintnews.document import Document
from lintnews.layers.clauses import subjects
from lintnews.layers.noun_groups import noun_group
from lintnews.layers.tokens import tokens

GROUPS = [
    ("Les rebelles houthis", "p", ""),
    ("Les pompiers venus du Nouveau-Brunswick", "p", "m"),
    ("une mesure très", None, None),
    ("deux des obus", "p", ""),
    ("l’un des accusés", "s", ""),
    ("Les habitants de Brest et de Quimper", "p", "m"),
    ("Les jeunes élues", "p", "f"),
    ("Le comité juge", None, None),
    ("Les Républicains", None, None),
    ("La majorité des élus", None, None),
    ("Les influenceurs", "p", "m"),
    ("elles", "p", "f"),
]


@pytest.mark.parametrize(("text", "number", "gender"), GROUPS)
def test_a_group_tells_number_and_gender(text: str, number: str | None, gender: str | None) -> None:
    words = tokens(Document(text))
    group = noun_group(words, 0, len(words.words))
    assert (group and group.number, group and group.gender) == (number, gender)


@pytest.mark.parametrize("text", ["La mesure est « très", "Titre\n\nLes élus sont « trop », dit-il. Elle est “si"])
def test_a_quotation_that_ends_the_article_is_no_crash(text: str) -> None:
    assert list(quoted_adjective.check(Document(text))) == []


SUBJECTS = [
    ("Ces engins, selon la gendarmerie, « roulait » vite.", "Ces engins"),
    ("Il répète que les élus « mentent » toujours.", "les élus"),
    ("Les maires, le préfet « est là ».", None),
    ("Il soigne les blessés « sans relâche ».", None),
    ("Le maire et le préfet « sont là ».", None),
    ("Selon elle, le préfet « est là ».", "le préfet"),
    ("Fin du débat\nLes élus « sont là ».", "Les élus"),
]


@pytest.mark.parametrize(("text", "subject"), SUBJECTS)
def test_a_subject_fills_its_clause_up_to_the_mark(text: str, subject: str | None) -> None:
    doc = Document(text)
    found = [doc[tokens].span(one.group.first, one.group.last).of(text) for one in doc[subjects]]
    assert found == ([subject] if subject else [])
