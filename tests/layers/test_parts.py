"""Shares, parts of a count and measures in two units: what the rules report and what they leave alone."""

import pytest

from lintnews.checks.number.change import change
from lintnews.checks.number.conversion import conversion
from lintnews.checks.number.part import part
from lintnews.checks.number.share import share
from lintnews.testing import run, unmark

RULES = (change, conversion, part, share)

REPORTED = [
    "La coopérative a {{perdu 120 %}} de sa valeur.",
    "La population d’anguilles a {{diminué de 110 %}} en dix ans.",
    "Les commandes accusent une {{baisse de 150 %}} sur un an.",
    "La droite obtient {{45 % des voix, la gauche 38 % et le centre 27 %}}.",
    "62 % des habitants sont pour le projet et {{48 %}} sont contre.",
    "52 % des inscrits ont voté oui, {{51 %}} ont voté non.",
    # parts
    "La collision a fait 12 blessés, dont {{15 grièvement}}.",
    "La rixe a fait quatre morts, dont {{six enfants}}.",
    "Le bilan est de 8 blessés dont {{neuf}} dans un état critique.",
    "Trois personnes, parmi lesquelles {{quatre mineurs}}, ont été interpellées.",
    "Le lycée compte 900 élèves dont {{1 200 boursiers}}.",
    "Le chantier coûtera 5 millions d’euros, dont {{7 millions}} à la charge de la ville.",
    "Le chantier coûtera 5 millions d’euros, dont {{7 millions d’euros}} pour la ville.",
    # changes and fractions
    "Les ventes ont {{progressé, passant de 50 000 à 40 000}} exemplaires.",
    "Les ventes ont {{baissé de 50 %, passant de 50 000 à 40 000}} exemplaires.",
    "Le nombre d’accidents a {{reculé, passant de 120 à 150}}.",
    "L’effectif a été {{divisé par deux, passant de 300 à 250}} élèves.",
    "Le budget est {{passé de 10 à 15 millions d’euros, soit une hausse de 5 %}}.",
    "La récolte est {{tombée de 200 à 100 tonnes, soit une baisse de 80 %}}.",
    "{{La moitié des inscrits, soit 62 %}}, ont voté.",
    # one measure in two units
    "Le colis pesait 8 kg ({{eight pounds}}).",
    "Le colis pesait huit kilos ({{8 livres}}).",
    "La secousse a été ressentie à 10 km ({{16 miles}}) du port.",
    "Il faisait 40 °C ({{86 °F}}) à l’ombre.",
    "Il faisait moins 10 °C ({{50 °F}}) à l’aube.",
    "Le puits descend à 1 200 mètres ({{12 000 pieds}}).",
    "Le terrain couvre 50 hectares ({{500 acres}}).",
    "Le navire filait à 100 mph ({{60 km/h}}).",
]

CLEAN = [
    "Le bénéfice a chuté de 130 %, une perte.",
    "La dette a reculé de 120 % à 110 % du PIB.",
    "Les prix ont augmenté de 120 %, le nombre de cas a baissé de 66 %.",
    "À Verlac, elle obtient 62 % des voix, à Brignac 55 %.",
    "La droite obtient 45 % des voix, la gauche 38 % et le centre 17 %.",
    "La droite obtient 55 % des voix, la gauche 58 % au second tour.",
    "62 % des femmes sont pour le projet et 48 % des hommes sont contre.",
    "60 % sont pour la taxe et 45 % sont contre la réforme.",
    # parts
    "La collision a fait 12 blessés, dont 3 graves.",
    "Au moins trois personnes, dont quatre mineurs, ont été interpellées.",
    "Quatre villages, dont 300 habitants ont fui, sont coupés du monde.",
    "Il est condamné à deux ans de prison, dont 18 mois avec sursis.",
    "Le groupe possède trois usines, dont les 500 ouvriers sont en grève.",
    "La maison compte 4 étages, dont 12 fenêtres donnent sur la mer.",
    "Dix médecins, dont 300 patients dépendent, partent à la retraite.",
    "L’entreprise compte 40 salariés, dont 60 % de femmes.",
    "Le chantier coûtera 1,2 milliard d’euros, dont 800 millions pour l’État.",
    # changes and fractions
    "Les ventes ont progressé de 25 %, passant de 40 000 à 50 000 exemplaires.",
    "La population a presque doublé, passant de 12 000 à 23 000 habitants.",
    "Le budget est passé de 800 000 à 1,2 million d’euros, soit une hausse de 50 %.",
    "Le taux est passé de 12 % à 8 %, soit une baisse de 4 points.",
    "Le club a progressé au classement, passant de 12 à 8.",
    "L’action a bondi de 12 % à 5 euros.",
    "Plus d’un tiers des salariés (45 %) et près de la moitié des cadres (47 %) sont en grève.",
    "Un tiers des salariés, soit 45 % des femmes, sont en grève.",
    # one measure in two units
    "Le colis pesait 8 kg (18 livres).",
    "Le colis pesait 8 kilos (16 livres).",
    "La secousse a été ressentie à 10 km (six miles) du port.",
    "Il faisait 30 °C (86 °F), moins 10 degrés (14 °F) la nuit.",
    "La hausse serait de 2 °C (3,6 °F).",
    "La boucle fait 12 km (800 m de dénivelé), le port est à 5 km (3 minutes).",
    "Le trajet de 30 km (800 m) et le lot de 20 livres (24 euros).",
    "Le forage a donné 2 millions de barils (320 millions de litres).",
]


def test_there_are_as_many_clean_rows_as_others() -> None:
    assert len(CLEAN) >= len(REPORTED) > 20


@pytest.mark.parametrize("marked", REPORTED)
def test_reported(marked: str) -> None:
    text, expected = unmark(marked)
    assert sorted(hit.span for rule in RULES for hit in run(rule, text)) == expected


@pytest.mark.parametrize("text", CLEAN)
def test_clean(text: str) -> None:
    assert [(rule.name, hit.span.of(text)) for rule in RULES for hit in run(rule, text)] == []


@pytest.mark.parametrize(("text", "right"), [("8 kg (8 livres)", "17.6"), ("3 000 mètres (3 000 pieds)", "9843")])
def test_the_message_says_what_the_measure_would_be(text: str, right: str) -> None:
    (hit,) = run(conversion, text)
    assert hit.words["right"] == right
