"""Residue, gap and repetition: shapes beyond the rules' own examples, and neighbours that must stay silent."""

import pytest

from lintnews.load import all_rules
from lintnews.testing import run

FAMILIES = ("residue", "gap", "repetition")
RULES = [rule for rule in all_rules(entry_points=False) if rule.family in FAMILIES and rule.severity != "info"]

BEFORE = "Un pont fermé à la circulation\nLe pont est fermé depuis mardi, selon la préfecture.\n"
AFTER = "\nIl rouvrira lundi, a précisé le maire à la presse."


def findings(text: str) -> list[tuple[str, str]]:
    """Family and words of what the rules of these families say of ``text``."""
    return [(rule.family, hit.span.of(text)) for rule in RULES for hit in run(rule, text)]


@pytest.mark.parametrize(
    "line",
    [
        "LIRE AUSSI",
        ">> À lire aussi",
        "A lire également",
        "Lire notre article",
        "Lisez aussi : les dessous du contrat",
        "Voir également",
        "Suivez-nous sur Google News",
        "Suivez la situation en direct",
        "Toute l’actualité sur notre application",
        "Partager cet article sur X",
        "Facebook | Twitter | WhatsApp",
        "PUBLICITÉ",
        "La suite après la publicité",
        "Contenu réservé aux abonnés",
        "Il vous reste 73 % de cet article à lire",
        "Déjà abonné ? Connectez-vous",
        "Inscrivez-vous à la newsletter",
        "© Agence X 2023",
        "Tous droits de reproduction et de représentation réservés",
        "Crédit photo : Jean Dupont",
        "(Photo AFP)",
        "Lecture : 3 min",
        "Mis à jour le 3 mars 2024",
        "EN IMAGES - Les dégâts",
        "DÉCRYPTAGE – Que change la loi ?",
        "—",
        "Cliquez ici",
        "Soyez le premier à commenter",
        "Tout accepter",
        "Tags : ponts, travaux",
        "Accueil > Politique",
        "Read more: the bridge",
        "Weiterlesen",
        "Écouter cet article",
        "Articles similaires",
        "Retour à l’accueil",
    ],
)
def test_residue_line(line: str) -> None:
    text = BEFORE + line + AFTER
    assert ("residue", line) in [(family, words.strip()) for family, words in findings(text)]


@pytest.mark.parametrize(
    "line",
    [
        "Des abonnés en hausse",
        "Publicité et jeunesse",
        "Suivez le guide !",
        "Retrouvez votre sommeil",
        "Photos de famille",
        "Portrait : une femme de tête",
        "Renseignements et inscriptions à la mairie",
        "FRANCE-ITALIE : le choc",
        "PARIS (AFP) - Le ministre a démissionné.",
        "- Le ministre -",
        "***",
        "(avec AFP)",
        "Crédit : le coup de frein",
        "Publié en 1952 chez un petit éditeur",
        "12 réactions en chaîne",
        "Écouter les victimes",
        "Restez informés, a demandé le préfet.",
    ],
)
def test_line_of_the_article(line: str) -> None:
    assert findings(BEFORE + line + AFTER) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("La fusée a décollé de . Elle emporte deux satellites.", "de ."),
        ("Il a rencontré le , puis son frère.", "le ,"),
        ("Elle joue avec et , ses deux amies.", "et ,"),
        ("Le train arrive à. Il repart lundi.", "à."),
        ("La salle a ri. , a lancé le comédien.", ", "),
        ("La salle a ri.\n, a-t-elle lancé.", ", a-t-elle lancé"),
        ("Il loue la « » de ce peuple.", "« »"),
        ("Le roman intitulé , paraît jeudi.", "intitulé ,"),
        ("Anne, , et Paul sont venus.", ", ,"),
        ("La médaille est remise par et la foule chante.", "par et"),
        ("Le maire () est venu.", "()"),
        ("Elle chante aux côtés d’ . Le public chante aussi.", "d’ ."),
        ("Le procès est reporté à mardi Elle a été relâchée.", "Elle"),
    ],
)
def test_gap(text: str, words: str) -> None:
    assert ("gap", words) in findings(text)


@pytest.mark.parametrize(
    "text",
    [
        "Il est pour. Elle est contre. Le pour et le contre, l’avant et l’après.",
        "Elle en a vu un, puis un autre. L’un d’eux l’a vu. Il est numéro un .",
        "Il a fini deux coups sous le par. Prends-le. Va-t’en. C’est là.",
        "De une à deux heures de marche, dans et autour de la ville, avec et sans permis.",
        "Le groupe Nous Citoyens, le magazine Elle a parlé, Dans Les Échos.",
        "Il vient de se lever. De se battre use, de s’y rendre aussi.",
        "Attendez... , dit-il. Les vis, clous, etc. , sont vendus.",
        "Nous nous sommes vus. Il va de plus en plus en ville. Bla bla bla.",
        "Ce qui est est, ce qui n’est pas n’est pas. À l’est est née une ville.",
        "Rien ne change ici. Le vent souffle. Rien ne change ici.",
    ],
)
def test_nothing_lost_nothing_twice(text: str) -> None:
    assert findings(text) == []


def test_repeated_passage_is_reported_where_it_comes_back() -> None:
    sentence = "La préfecture a ouvert une cellule d’écoute pour les familles des disparus."
    text = f"{sentence} Il pleut.\nLe vent faiblit et la mer se calme. {sentence}"
    rule = next(rule for rule in RULES if rule.name == "repetition.sentence")
    (hit,) = run(rule, text)
    assert hit.span.start == text.rindex(sentence)
    assert hit.related[0].start == 0


def test_findings_are_short() -> None:
    long = "La préfecture a ouvert une cellule d’écoute " + "pour les familles et les proches " * 12 + "dès lundi."
    rule = next(rule for rule in RULES if rule.name == "repetition.sentence")
    (hit,) = run(rule, f"{long} Il pleut.\nLe vent faiblit. {long}")
    assert hit.span.end - hit.span.start < 300


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le convoi file vers . Il repart.", "vers ."),
        ("Selon, la route est coupée depuis lundi.", "Selon,"),
        ("Le ministre de, en visite à Gap, a promis une aide.", "de,"),
        ("Il est né à, puis a grandi ailleurs.", "à,"),
        ("L’accord entre et la Russie tient encore.", "entre et"),
        ("Le maire de a réuni les siens.", "de a"),
        ("Le quotidien du révèle trois noms.", "du révèle"),
        ("Il fuyait. A été arrêté hier à la gare.", "A été arrêté"),
        ("Comme l’a révélé, la piscine ferme.", "Comme l’a révélé,"),
        ("Âgé de ans, il court encore.", "de ans"),
    ],
)
def test_gap_of_a_link(text: str, words: str) -> None:
    assert ("gap", words) in findings(text)


@pytest.mark.parametrize(
    "text",
    [
        "Depuis, il se tait. Il vote pour. C’est selon. Le jour d’après, rien.",
        "Une aide adoptée en, disons, deux minutes, et ce, dès lundi.",
        "Un film écrit de et par Jeanne Martin, joué avec et sans décor.",
        "Il les en prive, ils les ont vus, elle la dit perdue, il va de soi que non.",
        "A été retrouvé dans la Seine le corps d’un homme.",
        "Il y a à peine dix ans, à au moins trois reprises, en pour cent.",
    ],
)
def test_function_words_where_they_may_stand(text: str) -> None:
    assert findings(text) == []
