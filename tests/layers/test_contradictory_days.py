"""Tenses, minutes of play, days after an event and injured taken up: what the rules report and what they leave alone."""

import pytest

from lintnews.checks.date.relative import relative
from lintnews.checks.date.tense import tense
from lintnews.checks.date.weekday_pair import weekday_pair
from lintnews.checks.number.minute import minute
from lintnews.checks.number.mismatch import mismatch
from lintnews.testing import run, unmark

RULES = (relative, tense, weekday_pair, minute, mismatch)

REPORTED = [
    "Le car a versé dans la nuit de mardi à mercredi. Le préfet l’a dit jeudi, {{quatre jours après le drame}}.",
    "Verlac a perdu dimanche. L’équipe rejoue mardi, {{trois jours après cette défaite}}.",
    "Le marché rouvrira {{lundi dernier}}.",
    "L’élu est décédé {{la semaine prochaine}}.",
    "Roche a marqué {{juste avant le repos (71e)}}.",
    "Une explosion a fait huit blessés à Verlac.\nLes {{douze blessés}} ont été conduits à l’hôpital.",
    "Éboulement à Brignac : au moins 12 morts\nAu moins {{21 personnes}} ont perdu la vie à Brignac.\nLa route est coupée.",
]

CLEAN = [
    "Éboulement à Brignac : au moins 12 morts\nAu moins 12 personnes ont perdu la vie à Brignac.\nLa route est coupée.",
    "Éboulement à Brignac : au moins 12 morts\nLe bilan est passé à au moins 15 morts à Brignac.\nIl était de 12 morts.",
    "Éboulement à Brignac : au moins 12 morts\nAu moins 7 personnes ont perdu la vie à Brignac.\nLa route est coupée.",
    "Le car a versé dans la nuit de mardi à mercredi. Le préfet l’a dit jeudi, deux jours après le drame.",
    "Le car a versé le 3 mai. Lundi, on fêtait Verlac. Le préfet l’a dit jeudi, deux jours après le drame.",
    "Verlac a perdu dimanche. L’équipe rejoue mardi, trois jours après la défaite de Brignac.",
    "Le car a versé. Le préfet l’a dit jeudi, deux jours après le drame.",
    "Le marché rouvrira lundi prochain. Il a fermé lundi dernier.",
    "La loi entrera en vigueur le mois prochain ; elle a été votée le mois dernier.",
    "L’homme sera jugé pour le vol commis en octobre dernier.",
    "Il a été condamné à se présenter lundi prochain au commissariat.",
    "La foire se tiendra du 3 au 5 mai, et non le samedi 4 et le dimanche 6 mai comme écrit.",
    "Roche a marqué juste avant le repos (45e).",
    "Une explosion a fait douze blessés. Les trois blessés graves sont à l’hôpital.",
    "Une explosion a fait douze blessés, dont trois graves. Les trois blessés sont à l’hôpital.",
    "Une explosion a fait douze blessés. Un premier bilan faisait état de huit blessés.",
    "Une explosion a fait douze blessés, et une autre huit blessés. Les huit blessés sont à l’hôpital.",
    "Une explosion a fait douze blessés. Les huit blessés encore à l’hôpital vont mieux.",
    "Une explosion a fait douze blessés à Verlac.\nÀ Brignac, un car a fait sept blessés. Les sept blessés vont bien.",
]


@pytest.mark.parametrize("marked", REPORTED)
def test_reported(marked: str) -> None:
    text, places = unmark(marked)
    assert [hit.span for rule in RULES for hit in run(rule, text)] == places


@pytest.mark.parametrize("text", CLEAN)
def test_clean(text: str) -> None:
    assert [(rule.name, hit.span.of(text)) for rule in RULES for hit in run(rule, text)] == []
