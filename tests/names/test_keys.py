"""Keys of names that are said alike, and last letters."""

import pytest

from lintnews.names.exonyms import COUNTRIES, PERSONS, REGIONS, TOWNS, TWICE
from lintnews.names.keys import akin, ear, ending, fold

SAID = [
    ("Boulanger", "Boulangé"),
    ("Thibault", "Thibaut"),
    ("Youssef", "Youcef"),
    ("Peneau", "Penaud"),
    ("Quentin", "Kentin"),
    ("Geffroy", "Jeffroi"),
    ("Ducasse", "Ducas"),
]
SAID_OTHERWISE = [
    ("Martin", "Martine"),
    ("Simon", "Simone"),
    ("Fournier", "Fournel"),
    ("Adrien", "Adriana"),
    ("Caron", "Ceron"),
]


@pytest.mark.parametrize(("one", "other"), SAID)
def test_ear(one: str, other: str) -> None:
    assert ear(one) == ear(other)


@pytest.mark.parametrize(("one", "other"), SAID_OTHERWISE)
def test_another_ear(one: str, other: str) -> None:
    assert ear(one) != ear(other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("jolimond", "jolimont", True),
        ("puig", "puigg", True),
        ("lambert", "lamber", True),
        ("jolimond", "jolimond", False),
        ("lambert", "gambert", False),
        ("jolimond", "jolimonde", True),
        ("jolimond", "jolimondes", False),
    ],
)
def test_ending(one: str, other: str, expected: bool) -> None:
    assert ending(one, other) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("remi", "remy", True),
        ("mouqtada", "muqtada", True),
        ("ali", "aly", False),
        ("antony", "anthony", True),
        ("jean", "jeanne", False),
    ],
)
def test_akin(one: str, other: str, expected: bool) -> None:
    assert akin(one, other) is expected


def test_exonyms_differ_from_the_french_name() -> None:
    """Of one folded key they would be name.inconsistent's, and a form in two tables would have two meanings."""
    tables = (TOWNS, TWICE, REGIONS, COUNTRIES, PERSONS)
    for table in tables:
        assert not [form for form, french in table.items() if fold(form) in map(fold, french)]
    forms = [form for table in (TOWNS, TWICE, REGIONS, PERSONS) for form in table]
    assert len(forms) == len(set(forms))
