"""Numbers: cardinals against two other programs, quantities with their bounds, and what the rules of the family say of them."""

import pytest
import regex
from num2words import num2words
from text_to_num import text2num

from lintnews.checks.number.announced import announced_count
from lintnews.checks.number.mismatch import mismatch
from lintnews.checks.number.reversed_range import reversed_range
from lintnews.checks.number.share import share
from lintnews.document import Document
from lintnews.layers.cardinals import digits, read
from lintnews.layers.numbers import quantities
from lintnews.testing import run, unmark

RULES = {rule.name: rule for rule in (announced_count, mismatch, reversed_range, share)}

REPORTED = [
    # one count takes up the other
    "La cimenterie emploie 57 ouvriers.\nLes {{48 ouvriers}} de la cimenterie ont cessé le travail.",
    "La cimenterie emploie 57 ouvriers.\nLes {{48 ouvriers}} ont cessé le travail.",
    "Un incendie a détruit 12 granges à Brignac.\nLes {{14 granges}} détruites appartenaient à la commune.",
    "Trois hommes ont été mis en examen mardi.\nLes {{quatre hommes}} mis en examen ont été écroués.",
    "Le car transportait 18 passagers.\nLes {{21 passagers}} du car ont été évacués.",
    "Douze élus ont voté contre le projet.\nLes {{quinze élus}} qui ont voté contre le projet s’expliquent.",
    "Quatre policiers ont été blessés dans l’assaut.\nLes {{cinq policiers}} blessés dans l’assaut sont sortis.",
    "La société emploie 120 personnes.\nLes {{150 personnes}} employées par la société seront reclassées.",
    "Le carnaval a attiré 12 000 spectateurs.\nLes {{14 500 spectateurs}} du carnaval ont applaudi.",
    "Le cercle compte 340 adhérents.\nAvec ses {{430 adhérents}}, le cercle est le plus grand du canton.",
    "Onze chalutiers ont été saisis.\nSur les {{13 chalutiers}} saisis, un seul était armé.",
    "Cinq élus ont été entendus dans la nuit ; les {{sept élus}} ont passé la matinée au poste.",
    "Quatre grimpeurs ont été secourus lundi. Les {{cinq grimpeurs}}, épuisés, ont été hospitalisés.",
    "Trois grimpeurs sont portés disparus. Les {{deux grimpeurs}} disparus étaient encordés.",
    "La police a saisi 340 kilos de résine. Les {{430 kilos}} de résine saisis seront brûlés.",
    "Le festival réunit 120 toiles.\nParmi les {{150 toiles}} réunies par le festival, dix sont inédites.",
    "Quelque 2 400 coureurs ont pris le départ. Sur les {{4 200 coureurs}} qui ont pris le départ, un tiers a abandonné.",
    "Une roquette est tombée sur Verlac, tuant 14 personnes.\nLes {{17 personnes}} tuées par la frappe seront inhumées.",
    # both stand in the same statement
    "Le budget a été adopté par 34 voix contre 12.\nLe budget a été adopté par {{43 voix}}, rappelle l’adjoint.",
    "La motion a été rejetée par 57 voix contre 40.\nLa motion a été rejetée par {{75 voix}} contre 40.",
    "Le rachat a été conclu pour 4,2 milliards d’euros.\nLe rachat, conclu pour {{2,4 milliards d’euros}}, fait débat.",
    "L’éboulement a fait 57 morts.\nSelon la préfecture, l’éboulement a fait {{75 morts}}.",
    "57 personnes ont été tuées dans l’éboulement.\nL’éboulement a fait {{75 morts}}.",
    "L’éboulement a fait 57 morts.\nLe bilan de l’éboulement est de {{75 morts}}.",
    "57 personnes sont mortes dans le naufrage.\nLe naufrage a coûté la vie à {{75 personnes}}.",
    "Une déflagration a secoué la gare de Verlac, faisant 75 morts.\nLa déflagration de la gare de Verlac a fait {{57 morts}}.",
    "La motion a été adoptée par 57 voix.\nAdoptée par {{75 voix}}, la motion part en commission.",
    "L’avion transportait 132 personnes.\nL’avion, qui transportait {{123 personnes}}, s’est écrasé.",
    # the price or the size of what is named again
    "Le pont coûtera 40 millions d’euros.\nCe pont de {{57 millions d’euros}} ouvrira au printemps.",
    "Le projet est estimé à 12 millions d’euros.\nLe maire défend ce projet de {{15 millions d’euros}}.",
    "La commune compte 2 300 habitants.\nDans cette commune de {{3 200 habitants}}, l’école ferme.",
    "Le groupe va supprimer 340 postes.\nLa suppression de {{430 postes}} choque les élus.",
    "Le tribunal lui a infligé une amende de 500 euros.\nL’amende de {{700 euros}} sera payée en trois fois.",
    "La ville réclame 14 millions d’euros à la région. Le montant, {{17 millions d’euros}}, couvre deux écoles.",
    "Les travaux ont coûté 6,2 millions d’euros.\nLes travaux, d’un montant de {{7,4 millions d’euros}}, ont duré un an.",
    # the headline
    "Une roche tombe sur une halle à Verlac : 14 morts\nLes secours cherchent encore.\nLes {{17 personnes}} tuées seront inhumées.",
    "Accident de car : deux morts, douze blessés à Verlac\nDeux morts.\nL’accident de Verlac a fait {{21 blessés}}.\nLe car brûle.",
    "Verlac : 57 foyers privés d’eau\nUne conduite a cédé.\nLes {{75 foyers}} privés d’eau ont été dépannés.",
    "Éboulement à Brignac : 57 morts\nUn éboulement a tué {{75 personnes}} à Brignac.\nLa route est coupée.",
    # shares, announcements, ranges
    "Selon l’institut, {{112 % des électeurs}} se disent inquiets.",
    "La maire l’emporte avec 58 % des voix, contre {{47 %}} à son adversaire.",
    "Le taux de participation de {{130 %}} étonne les observateurs.",
    "{{62 % des élèves vivent chez leurs parents, 31 % louent une chambre et 17 %}} logent au foyer.",
    "La tournée passe par {{trois pays}} : la France et l’Italie.",
    "{{Deux villes}} sont retenues : Nantes, Reims et Dijon.",
    "Il faut {{quatre outils}} : un marteau, une scie et un rabot.",
    "{{Trois suspects}}, Marc Aubin, Lise Carrel, Denis Faure et Paul Mont, ont été écroués.",
    "{{Deux communes}}, Verlac, Brignac et Lantal, sont touchées : {{deux frères}}, âgés de 2, 4 et 6 ans, ont fui.",
    "{{Quatre pays}} – la France, l’Italie et l’Espagne – ont voté contre.",
    "Les {{trois finalistes}} (Marc Aubin, Lise Carrel, Denis Faure et Paul Mont) ont joué.",
    "Le jury a primé {{trois films}} : « La Rade », « Midi trente », « Sept lieues » et « L’Écart ».",
    "L’effondrement a fait {{entre 40 et 30 blessés}}.",
    "La préfecture compte {{40 à 30 morts}} dans la vallée.",
    "Il faudra {{entre douze et dix ans}} pour dépolluer le site.",
]

CLEAN = [
    # bounds and rounded numbers agree
    "L’éboulement a fait au moins 12 morts.\nSelon la préfecture, l’éboulement a fait 15 morts.",
    "La commune compte environ 2 500 habitants.\nLes 2 487 habitants de la commune ont voté.",
    "Le pont coûtera 3,2 millions d’euros.\nCe pont de 3 millions d’euros ouvrira au printemps.",
    # a toll that rises, other times
    "Le bilan est passé de 12 à 15 morts.\nL’éboulement a fait 15 morts.",
    "L’incendie a fait 12 morts.\nMercredi, le bilan est monté à 15 morts.",
    "L’incendie a fait 12 morts lundi.\nMardi, l’incendie a fait 15 morts.",
    "L’incendie a fait 15 morts. Un précédent bilan faisait état de 12 morts.",
    "En 2019, la cimenterie comptait 80 ouvriers.\nEn 2024, la cimenterie comptait 57 ouvriers.",
    "La cimenterie emploie 57 ouvriers.\nLa cimenterie emploiera 80 ouvriers.",
    "La cimenterie emploie 57 ouvriers.\nAu plus fort, la cimenterie employait 400 ouvriers.",
    "En 2021, la cimenterie employait 85 ouvriers. Les 92 ouvriers de la cimenterie manifestent.",
    # others have joined, or had been there
    "Trois hommes ont fui avec leur chauffeur. Les quatre hommes sont recherchés.",
    "Trois hommes ont été tués par Marc Roy et Paul Lefort. Les deux hommes sont jugés.",
    "Trois grimpeurs et un guide ont été secourus. Les quatre grimpeurs vont bien.",
    "Deux autres élus ont également été blessés.\nNos pensées vont aux trois autres élus blessés.",
    "Douze élus ont voté pour. Les deux élus absents s’expliquent.",
    "La ville a perdu 300 habitants.\nLa ville a perdu 1 200 habitants depuis dix ans.",
    # other places, other things
    "L’attaque de Brignac a fait 12 morts.\nL’attaque de Verlac a fait 7 morts.",
    "La police a interpellé 12 personnes à Nantes.\nLa police a interpellé 15 personnes à Rennes.",
    "La commune compte 2 500 habitants.\nLa commune voisine compte 3 200 habitants.",
    "Le premier séisme a fait 12 morts.\nLe second séisme a fait 15 morts.",
    "Le cyclone a détruit 40 maisons.\nLe cyclone a détruit 12 maisons à Verlac.",
    "Le groupe va supprimer 340 postes en Belgique.\nLa suppression de 40 postes à Verlac choque.",
    "Le tribunal lui a infligé une amende de 500 euros, à son frère une amende de 700 euros.\nL’amende de 700 euros est lourde.",
    "La ville rénove 12 halles. Les 40 halles de la ville seront repeintes.",
    "Trois ouvriers ont été licenciés. Les 15 ouvriers licenciés en 2022 attendent leur jugement.",
    "Le parti a exclu deux élus. Les 34 élus du parti ont voté pour.",
    # parts, sums and rests
    "La cimenterie emploie 57 ouvriers.\nDouze ouvriers de la cimenterie ont cessé le travail.",
    "La cimenterie emploie 57 ouvriers.\nLes 48 ouvriers de la cimenterie qui ont fait grève ont repris.",
    "L’éboulement a fait 15 blessés, dont trois enfants.\nLes trois enfants blessés vivaient à Brignac.",
    "Deux personnes ont été arrêtées à Lyon.\nTrois personnes ont été arrêtées à Paris.\nLes cinq personnes arrêtées nient.",
    "Sur les 57 élus présents, 12 ont voté pour.\nLes 45 élus présents ont hésité.",
    "Le département compte 40 communes.\nUn arrêté classe 12 communes.\nLes 12 communes recevront une aide.",
    "Le chantier coûtera 12 millions d’euros à la ville.\nCe chantier de 30 millions d’euros est financé par l’État.",
    "Le musée expose 57 tableaux.\nLes 12 tableaux du musée volés ont été retrouvés.",
    "Les 27 pays du traité se réunissent.\nDouze pays du traité ont voté contre.",
    # votes for and against, sources that differ
    "Le texte a été adopté par 57 voix contre 40. Les 40 voix de la gauche n’ont pas suffi.",
    "La motion a été adoptée par 57 voix contre 40.\nLa motion avait été adoptée par 70 voix contre 12 en commission.",
    "Le texte a recueilli 57 voix pour.\nLe texte a recueilli 12 voix contre.",
    "Le texte a été adopté par 57 voix contre 12.\nLe second texte a été adopté par 44 voix.",
    "Selon la police, 1 200 personnes ont défilé samedi.\n5 000 personnes ont défilé samedi, selon la CGT.",
    "Deux morts à Verlac\nUn feu a pris à Verlac.\nCinq personnes sont mortes dans des feux à Verlac cet hiver.",
    # the headline, a victim more, the toll otherwise told, an older one
    "Trois morts à Verlac\nTrois enfants ont péri dans le feu.\nLes cinq morts du lac restent dans les mémoires.",
    "Trois morts à Verlac\nUn feu a pris.\nLes cinq morts de 2019 restent dans les mémoires.",
    "La ville réclame 14 millions d’euros, la région 3 millions d’euros. Le montant, 17 millions d’euros, est élevé.",
    "La ville possède douze avions de chasse. Elle est fière.\nLes 36 avions de chasse du pays volent.",
    "Trois morts dans un accident à Lyon\nUn accident a fait deux morts à Lyon lundi.\nUne troisième victime est décédée.",
    # times, distances, ages, scores
    "Lyon s’impose 3-1 ; Nantes gagne 40 à 30 : 12 spectateurs blessés.",
    "Il a couru 12 kilomètres lundi, 15 kilomètres mardi.",
    "Paul, 12 ans, et Anne, 15 ans, ont marché 3 heures puis 2 heures.",
    # shares, announcements, ranges
    "La dette atteint 112 % du PIB et 150 % des recettes annuelles.",
    "La maire l’emporte avec 58 % des voix, contre 47 % en 2020.",
    "62 % des élèves lisent un journal, 31 % écoutent la radio et 17 % regardent la télévision.",
    "La tournée passe par trois pays, dont la France et l’Italie.",
    "Trois suspects, dont Marc Aubin et Lise Carrel, ont été écroués.",
    "Trois suspects, Marc Aubin, Lise Carrel et Denis Faure, ont été écroués.",
    "Deux députés, Marc Aubin, élu de Nantes, et Paul Mont, ont voté contre.",
    "Trois hommes, Marc et Paul Aubin, et leur chauffeur, ont fui.",
    "Après deux victoires, Nantes, Lyon et Metz, à égalité, se disputent le titre.",
    "Deux couples, âgés de 30, 32 et 34 ans, et trois enfants, âgés de 2 et 4 ans, sont candidats.",
    "Le jury a primé trois films : « La Rade », « Midi trente » et « L’Écart ».",
    "Trois élus sont absents : les frères Martin et Mme Roy.",
    "Deux finales sont au programme : Lyon et Nantes, Reims et Dijon.",
    "Le taux de chômage passe de 12 à 8 %, la peine de 40 à 30 ans.",
    "Le bruit est interdit entre 22 et 6 heures.",
    "La différence entre 40 et 30 euros est faible.",
]


def test_there_are_as_many_clean_rows_as_others() -> None:
    assert len(CLEAN) >= len(REPORTED) > 30


@pytest.mark.parametrize("marked", REPORTED)
def test_reported(marked: str) -> None:
    text, expected = unmark(marked)
    assert sorted(hit.span for rule in RULES.values() for hit in run(rule, text)) == expected


@pytest.mark.parametrize("text", CLEAN)
def test_clean(text: str) -> None:
    assert [(name, hit.span.of(text)) for name, rule in RULES.items() for hit in run(rule, text)] == []


def test_the_other_place_is_related() -> None:
    text = "La cimenterie emploie 57 ouvriers.\nLes 48 ouvriers de la cimenterie ont cessé le travail."
    (hit,) = run(mismatch, text)
    assert [span.of(text) for span in hit.related] == ["57 ouvriers"]
    assert hit.words["other"] == "57 ouvriers"


def test_one_finding_for_a_count_that_contradicts_two() -> None:
    text = "Le car transportait 18 passagers.\nLe car, qui transportait 18 passagers, brûle.\nLes 21 passagers du car vont bien."
    assert [hit.span.of(text) for hit in run(mismatch, text)] == ["21 passagers"]


@pytest.mark.parametrize("language", ["fr", "fr_BE", "fr_CH"])
def test_words_against_num2words(language: str) -> None:
    for number in [*range(10_000), *range(10_000, 3_000_000_000, 39_999_991), 10**6, 80 * 10**6, 10**9]:
        words = regex.split("[ -]", num2words(number, lang=language))
        assert read(words) == (number, len(words)), words


def test_words_against_text2num() -> None:
    for number in [*range(1, 10_000, 7), 71_071, 200_200, 1_000_080, 95_000_000]:
        written = num2words(number, lang="fr")
        assert read(written.replace("-", " ").split())[0] == text2num(written, "fr"), written


@pytest.mark.parametrize(
    ("words", "value", "taken"),
    [
        ("deux trois", 2, 1),
        ("vingt deux", 22, 2),
        ("trente et deux", 30, 1),
        ("soixante et onze personnes", 71, 3),
        ("deux cents cents", 200, 2),
        ("mille cent", 1100, 2),
        ("onze sept", 11, 1),
        ("vingt dix", 20, 1),
        ("million", 0, 0),
        ("et un", 0, 0),
    ],
)
def test_where_a_number_in_words_ends(words: str, value: int, taken: int) -> None:
    assert read(words.split()) == (value, taken)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2 500", (2500, 100)),
        ("2.500", (2500, 100)),
        ("51'400", (51400, 100)),
        ("1.234.567", (1234567, 1)),
        ("1,5", (1.5, 0.1)),
        ("1.5", (1.5, 0.1)),
        ("0", (0, 1)),
        ("90", (90, 1)),
        ("2024 300", None),
        ("01 23", None),
        ("12.30.10", None),
        ("1,", None),
    ],
)
def test_digits(written: str, expected: tuple[float, float] | None) -> None:
    assert digits(written) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 500 soldats", [("2 500 soldats", 2500, "exact", "soldat")]),
        ("2\u202f500 soldats", [("2\u202f500 soldats", 2500, "exact", "soldat")]),
        ("51'400 habitants", [("51'400 habitants", 51400, "exact", "habitant")]),
        ("deux mille cinq cents élus", [("deux mille cinq cents élus", 2500, "exact", "élu")]),
        ("soixante-et-onze élus", [("soixante-et-onze élus", 71, "exact", "élu")]),
        ("septante chevaux", [("septante chevaux", 70, "exact", "cheval")]),
        ("une dizaine de maires", [("dizaine de maires", 10, "about", "maire")]),
        ("deux douzaines d’œufs", [("deux douzaines d’œufs", 24, "about", "œuf")]),
        ("1,5 million d’euros", [("1,5 million d’euros", 1.5e6, "exact", "euro")]),
        ("trois milliards de dollars", [("trois milliards de dollars", 3e9, "exact", "dollar")]),
        ("40 €", [("40 €", 40, "exact", "euro")]),
        ("60 % des voix", [("60 %", 60, "exact", "%")]),
        ("soixante pour cent", [("soixante pour cent", 60, "exact", "%")]),
        ("au moins 20 morts", [("20 morts", 20, "least", "mort")]),
        ("pas moins de 20 morts", [("20 morts", 20, "least", "mort")]),
        ("plus de vingt morts", [("vingt morts", 20, "least", "mort")]),
        ("moins de vingt morts", [("vingt morts", 20, "most", "mort")]),
        ("près de vingt morts", [("vingt morts", 20, "about", "mort")]),
        ("10 à 12 morts", [("10 à 12 morts", 12, "between", "mort")]),
        ("entre 10 et 12 morts", [("10 et 12 morts", 12, "between", "mort")]),
        ("trois autres jeunes hommes", [("trois autres jeunes hommes", 3, "exact", "homme")]),
        ("en 2024 300 personnes", [("300 personnes", 300, "exact", "personne")]),
        ("neuf enfants", [("neuf enfants", 9, "exact", "enfant")]),
        ("un vélo neuf", []),
        ("en 2019, il", []),
        ("l’article 49 de la loi", []),
        ("Le Boeing 737 vole", []),
        ("3-1 et 20h30, 14:30", []),
        ("le 12 mars", []),
        ("un élu", []),
    ],
)
def test_quantities(text: str, expected: list[tuple[str, float, str, str]]) -> None:
    found = Document(text)[quantities]
    assert [(one.whole.of(text), one.value, one.bound, one.noun) for one in found] == expected


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("20 morts", "25 morts", False),
        ("au moins 20 morts", "25 morts", True),
        ("au moins 30 morts", "25 morts", False),
        ("moins de 20 morts", "25 morts", False),
        ("2 500 morts", "2 487 morts", True),
        ("2 500 morts", "2 300 morts", False),
        ("39 millions d’euros", "40 millions d’euros", False),
        ("3 millions d’euros", "3,2 millions d’euros", True),
        ("12 morts", "douze morts", True),
        ("une vingtaine de morts", "23 morts", True),
        ("10 à 12 morts", "11 morts", True),
        ("10 à 12 morts", "13 morts", False),
    ],
)
def test_what_agrees(one: str, other: str, agree: bool) -> None:
    (first,), (second,) = Document(one)[quantities], Document(other)[quantities]
    assert first.agrees(second) is agree
    assert second.agrees(first) is agree
