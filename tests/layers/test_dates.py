"""Dates: the calendar against ``datetime``, the layer, the facts, and what the rules of the family say of them."""

from datetime import date, timedelta

import pytest

from lintnews.checks.date.age import age
from lintnews.checks.date.duration import duration
from lintnews.checks.date.impossible import impossible
from lintnews.checks.date.reversed import reversed_period
from lintnews.checks.date.weekday import weekday
from lintnews.checks.date.weekday_pair import weekday_pair
from lintnews.document import Document
from lintnews.layers.dates import DAY_NAMES, MONTH_NAMES, Date, dates, leap, weekday_of
from lintnews.layers.durations import latest
from lintnews.span import Span
from lintnews.testing import run, unmark

RULES = (age, duration, impossible, reversed_period, weekday, weekday_pair)

REPORTED = [
    "Le conseil se réunira le {{31 juin}}.",
    "La halle sera fermée les 30 et {{31 avril}}.",
    "Il est né le {{29 février 2023}} à Nantes.",
    "Le {{30 février 2024}}, la mairie a signé.",
    "La livraison est prévue le {{31/11/2024}}.",
    "Rendez-vous le {{31 sept. 2025}} à midi.",
    "Le {{32 mars}}, le marché rouvre.",
    "Le procès s’ouvrira {{mardi 5 août 2024}} à Rouen.",
    "Le scrutin aura lieu samedi 6 et {{lundi 7 juillet 2024}}.",
    "Rendez-vous le {{mardi 25/12/2025}} devant la mairie.",
    "Le magasin a ouvert le {{lundi 1er mai 2024}}.",
    "Née un {{jeudi 29 février 2020}}, elle vit à Lyon.",
    "La foire ouvre samedi 3 mai.\nElle ferme le {{mercredi 11 mai}} au soir.",
    "Le jury siège lundi 12 janvier, {{mardi 14 janvier}} et jeudi 15 janvier.",
    "Le scrutin se tient dimanche 9 juin 2024, son résultat sera connu {{mardi 10 juin}}.",
    "La course part samedi 28 décembre.\nElle arrive {{mercredi 3 janvier}}.",
    "Le salon se tiendra {{du 12 au 8 mars}} à Lille.",
    "Le salon se tiendra {{du mardi 12 au vendredi 8 mars}} à Lille.",
    "Les travaux ont duré {{du 3 mars 2023 au 8 février 2022}}.",
    "Il faut s’inscrire {{entre le 20 et le 14 mai}}.",
    "La population a triplé {{entre 1990 et 1960}}.",
    "Le peintre, né en 1950 à Tulle, est mort en 2010 {{à 71 ans}}.",
    "Le romancier (1920-1985), mort {{à l’âge de quarante ans}}, revient en librairie.",
    "La guerre entre Israël et le Hamas a éclaté {{il y a près de vingt ans}}.",
    "{{Quatre-vingts ans}} après la chute du mur de Berlin, la ville expose ses archives.",
    "La pandémie de Covid-19, apparue {{il y a trente ans}}, a vidé les salles.",
    "La guerre en Ukraine dure {{depuis plus de quarante ans}}.",
    "Le traité de Maastricht, signé {{il y a plus de soixante ans}}, fait débat.",
    "{{Il y a cinquante ans}}, le passage à l’euro divisait le pays.",
    "Le récit de la guerre à Gaza.\nLe conflit, qui a éclaté {{il y a trente ans}}, dure.",
    "La guerre en Ukraine dure {{depuis quarante ans}}.",
    "La guerre à Gaza s’enlise. Depuis le début de la guerre, {{il y a près de vingt ans}}, la ville est coupée.",
    "La guerre fait rage {{depuis trente ans}} entre Israël et le Hamas.",
    "Le {{14 juillet 2021, un jeudi}}, le fort a rouvert.",
    "Le {{5 août 2024 était un mardi}}.",
    "Le {{6 juin 1944 (un lundi}}), la plage est prise.",
]

CLEAN = [
    "Elle est née le 29 février 2024, une année bissextile.",
    "Le festival se tient du 31 mai au 2 juin.",
    "La grève durera du 31 au 2 juin, selon le syndicat.",
    "Le 30 février n’existe pas, rappelle l’astronome.",
    "Le dossier est à lire dans le numéro 45 mars 2020.",
    "Le 29 février, la crèche ferme.",
    "Les 30 et 31 mai, la halle est fermée.",
    "Le procès s’ouvrira lundi 5 août 2024 à Rouen.",
    "La Bastille fut prise le jeudi 14 juillet 1789.",
    "L’accord du 5 août 2024, jeudi, n’engage personne.",
    "Lundi 5 et mardi 6 août 2024, le musée est fermé.",
    "Le sacre eut lieu le mardi 2 décembre 1804.",
    "La foire ouvre samedi 3 mai. Elle ferme le dimanche 11 mai au soir.",
    "L’enquête a commencé lundi 23 décembre et s’est achevée jeudi 9 janvier.",
    "Il joue samedi 6 juillet 2024 ; né un vendredi 13 mai, il est superstitieux.",
    "La salle rouvre mardi, le 14 janvier au plus tard le jeudi.",
    "L’attentat du vendredi 13 novembre 2015 sera jugé à partir du mercredi 8 septembre.",
    "Le salon se tiendra du 8 au 12 mars à Lille.",
    "La grève courra du 28 au 3 mars.",
    "Les remontées fonctionnent du 14 décembre au 6 avril.",
    "Le bail court du 1er octobre 2024 au 30 septembre.",
    "L’écart entre 2020 et 1990 est de dix points.",
    "Le temple, bâti entre 1350 et 1320 avant notre ère, a été fouillé.",
    "Né en 1950 à Tulle, le peintre est mort en 2010 à 59 ans.",
    "Né en 1950, il débute à 16 ans au théâtre et meurt en 2010.",
    "Né en 1950, il perd son père, mort en 1961 à 40 ans.",
    "La guerre entre Israël et le Hamas a éclaté il y a près de dix mois.",
    "Trente ans après la chute du mur de Berlin, la ville expose ses archives.",
    "La guerre à Gaza a chassé cet écrivain, marié il y a vingt ans, de sa maison.",
    "Des attaques ont visé Gaza. Ici, la guerre qui a commencé il y a quarante ans n’a jamais pris fin.",
    "La guerre en Ukraine dure depuis plus de dix ans, si l’on compte celle du Donbass.",
    "La guerre à Gaza s’enlise. Depuis le début de la guerre, il y a près de deux ans, la ville est coupée.",
    "La guerre fait rage depuis deux ans entre Israël et le Hamas.",
    "La guerre couve depuis trente ans entre Israël et le Hamas.",
    "Le conflit oppose depuis trente ans Israël et le Hamas.",
    "Le 5 août 2024, un mardi sur deux, la halle est fermée.",
    "Le 5 août 2024 était un lundi.",
    "Du lundi 30 juin au mercredi 2 juillet 2025, le col ferme. Le mardi 12 novembre 2024, il avait fermé.",
    "Du lundi 30 décembre 2024 au vendredi 3 janvier, la halle est fermée. Le lundi 6 mai, elle rouvre.",
    "La guerre d’Algérie a commencé il y a soixante-dix ans.",
    "Moins de quarante ans après le traité de Maastricht, l’Europe hésite.",
    "La guerre à Gaza, la guerre au Soudan : le conflit qui a éclaté il y a trente ans les a précédées.",
]


def test_there_are_as_many_clean_rows_as_others() -> None:
    assert len(CLEAN) >= len(REPORTED) > 25


@pytest.mark.parametrize("marked", REPORTED)
def test_reported(marked: str) -> None:
    text, expected = unmark(marked)
    assert sorted(hit.span for rule in RULES for hit in run(rule, text)) == expected


@pytest.mark.parametrize("text", CLEAN)
def test_clean(text: str) -> None:
    assert [(rule.name, hit.span.of(text)) for rule in RULES for hit in run(rule, text)] == []


@pytest.mark.parametrize(
    ("article", "text", "found"),
    [
        ("2024-08-06", "Une frappe a eu lieu lundi 5 août.", []),
        ("2024-08-06", "Une frappe a eu lieu jeudi 5 août.", ["jeudi 5 août"]),
        ("2024-12-30", "Elle reprendra mercredi 1er janvier.", []),
        ("2024-12-30", "Elle reprendra lundi 1er janvier.", ["lundi 1er janvier"]),
        ("2025-01-03", "Une frappe a eu lieu mardi 31 décembre.", []),
        ("2020-02-06", "En 2015, les attentats du vendredi 13 novembre.", []),
        ("", "Une frappe a eu lieu jeudi 5 août.", []),
        ("unknown", "Une frappe a eu lieu jeudi 5 août.", []),
    ],
)
def test_weekday_with_the_date_of_the_article(article: str, text: str, found: list[str]) -> None:
    assert [hit.span.of(text) for hit in weekday.check(Document(text, date=article))] == found


def test_the_fewest_dates_explain_the_clashes() -> None:
    text = "Lundi 5 août, mardi 6 août, dimanche 7 août, jeudi 8 août."
    assert [hit.span.of(text) for hit in run(weekday_pair, text)] == ["dimanche 7 août"]


def test_a_duration_is_measured_to_the_date_of_the_article() -> None:
    text = "La guerre à Gaza a commencé il y a deux ans."
    assert [hit.span.of(text) for hit in duration.check(Document(text, date="2024-02-01"))] == ["il y a deux ans"]
    assert list(duration.check(Document(text, date="2025-10-10"))) == []
    assert latest(Document(text)) > date.today().year + 0.9


def test_weekdays_against_datetime() -> None:
    day = date(1583, 1, 1)
    for _ in range(0, 240_000, 3):
        day += timedelta(3)
        assert weekday_of(day.year, day.month, day.day) == day.weekday()


def test_years_and_days_against_datetime() -> None:
    for year in range(1924, 2100):
        for month in range(1, 13):
            for day in range(1, 33):
                try:
                    expected: int | None = date(year, month, day).weekday()
                except ValueError:
                    expected = None
                one = Date(Span(0, 0), day, month, year, None)
                assert one.exists is (expected is not None)
                assert one.falls_on(year) == expected
        assert leap(year) is ((date(year, 3, 1) - date(year, 2, 1)).days == 29)


def test_names_of_days_and_months_are_read() -> None:
    day = date(2023, 12, 31)
    for _ in range(366):
        day += timedelta(1)
        number = "1er" if day.day == 1 else str(day.day)
        text = f"Le {DAY_NAMES[day.weekday()]} {number} {MONTH_NAMES[day.month - 1]} {day.year} à midi"
        (one,) = Document(text)[dates]
        assert (one.day, one.month, one.year, one.weekday) == (day.day, day.month, day.year, day.weekday())
        assert one.span.of(text) == text[3:-7]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("les 16, 17 et 25 juillet", [("16", 16, 7), ("17", 17, 7), ("25 juillet", 25, 7)]),
        ("du 28 au 3 mars", [("28", 28, None), ("3 mars", 3, 3)]),
        ("12 morts et 25 juillet", [("25 juillet", 25, 7)]),
        ("le 05/08/2024", [("05/08/2024", 5, 8)]),
        ("en mai 2024", [("mai 2024", None, 5)]),
        ("la planète Mars, en mars", []),
        ("le 24/24, le 1/2", []),
        ("mardi, il neige", [("mardi", None, None)]),
        ("Samedi 3, dimanche 4 et lundi 5 août", [("Samedi 3", 3, 8), ("dimanche 4", 4, 8), ("lundi 5 août", 5, 8)]),
    ],
)
def test_dates(text: str, expected: list[tuple[str, int | None, int | None]]) -> None:
    assert [(one.span.of(text), one.day, one.month) for one in Document(text)[dates]] == expected
