"""Typography, encoding, structure and lexicon: tables beyond the examples that the rules carry."""

import time

import pytest

from lintnews.document import Document
from lintnews.load import all_rules
from lintnews.rule import Rule
from lintnews.testing import run, unmark

FAMILIES = ("typography", "encoding", "structure", "lexicon")
RULES = {rule.name: rule for rule in all_rules(entry_points=False) if rule.family in FAMILIES}

# What each rule must report, and only that; {{}} marks the span.
BAD = (
    ("encoding.mojibake", "Le {{cÅ“ur}} du sujet."),
    ("encoding.mojibake", "Un prix de 20 {{â‚¬}} net."),
    ("encoding.mojibake", "La {{rÃƒÂ©gion}} vote."),  # twice
    ("encoding.mojibake", "Il part {{Ã\u00a0}} l’aube."),
    ("encoding.entity", "Le prix {{&laquo;}} net {{&raquo;}} du caf{{&#233;}}."),
    ("encoding.control", "C{{\u0092}}est fini."),
    ("encoding.escape", r"Le caf{{\xe9}} ferme."),
    ("encoding.lost-accent", "Les {{d?put?s}} votent."),
    ("encoding.invisible", "Le{{\u200b}} port."),
    ("typography.missing-space", "Il part{{.}}Elle reste{{,}}seule."),
    ("typography.missing-space", "L’ONU{{.}}Les autres se taisent."),
    ("typography.missing-space", "Vraiment{{?}}Oui, dit-il{{;}}rien."),
    ("typography.space-before-comma", "Il joue dans Hamlet{{ ,}} puis dans Macbeth{{ .}}"),
    ("typography.apostrophe-space", "Il dit {{qu' i}}l viendra à {{l' é}}cole."),
    ("typography.capital-elision", "Le rapport de {{L'}}Insee et celui {{D'}}Eurostat."),
    ("typography.capital-elision", "Selon le Hamas, {{L'}}ONU et les autres, rien."),
    ("typography.capital-demonym", "Le président {{Américain}} Paul Roux et deux otages {{Belges}}."),
    ("typography.stray-capital", "Il viendra lorsque {{Elle}} sera prête."),
    ("typography.double-punctuation", "Il part{{,.}} Elle reste{{..}}"),
    ("typography.unpaired-parenthesis", "Le maire {{(}}PS, a cédé.\nIl part.\nEt puis.\nRien.\nFin."),
    ("typography.currency-first", "Un billet à {{£12,50}} aller simple."),
    ("typography.lowercase-name", "La mer longe la {{norvège}} et la {{finlande}}."),
    ("structure.lowercase-start", "Le vote est clos (à 18 h). {{elle}} a gagné."),
    ("structure.lowercase-start", "Il vit à Paris. {{sa}} sœur aussi."),
    ("structure.cut-after-title", "Il a vu {{M. a}} la mairie."),
    ("structure.unfinished", "Le maire commence la semaine {{chez}}\nIl part."),
    ("lexicon.near-synonym", "Dix {{réservoirs Leopard}} partent."),
    ("lexicon.literal-translation", "Elle arrive, {{délivrant un discours}}."),
)  # fmt: skip

# Copy that looks dangerous and is right; none of our rules may say anything.
GOOD = (
    "Il lit L’Équipe, L’Humanité et L’Express ; elle vit à L’Haÿ-les-Roses.",
    "L’actrice Beverly D’Angelo arrive. Avec elle, D’Angelo signe un film.",
    "Le capitaine N’Golo Kanté et l’entraîneur M’Bala jouent à N’Djamena.",
    "Les Français, les jeunes Belges et un million d’Allemands votent.",
    "Le site data.gouv.fr, le fichier notice.pdf, l’adresse a.b@exemple.org.",
    "Les adhérent.e.s, les élu·es et tous.tes les étudiant(e)s.",
    "Il a 3,5 points, 2.500 euros, rendez-vous à 14:30 ou 14 h 30.",
    "Rendez-vous au Ier s. av. notre ère, art. 3, p. douze, etc. et ainsi de suite.",
    "Elle a dit : « Il part. » puis elle s’est tue… et rien d’autre.",
    "M. Le Pen, Mme Des Moulins et le Dr La Fontaine, reçus par MM. Roux et Petit.",
    "Un concert de rock ’n’ roll, les années ’80, et l’“axe” du mal.",
    "Le groupe AT&T, la R&D, et Marks & Spencer.",
    "SÃO PAULO, São Tomé, Århus et Ångström.",
    "Une fusée européenne a placé deux satellites en orbite.",
    "La grève aérienne des contrôleurs, dit leur syndicat, a cloué les avions au sol, comme des missiles.",
    "Le carton rouge sort à la 30e minute. La carte du monde est accrochée au mur.",
    "Le billet coûte 12 €, 15 $ ou 10 £ (n° 27, nº 28).",
    "Il a parlé, dit-il ; Paul aussi ; Le Monde l’écrit.",
    "Trois raisons : a) le prix ; b) le temps (long) ; c) rien :)",
)


@pytest.mark.parametrize(("name", "text"), BAD)
def test_reports_exactly(name: str, text: str) -> None:
    plain, expected = unmark(text)
    assert [hit.span for hit in run(RULES[name], plain)] == expected


@pytest.mark.parametrize("text", GOOD)
def test_says_nothing(text: str) -> None:
    found = [(rule.name, hit.span.of(text)) for rule in RULES.values() if not rule.preview for hit in run(rule, text)]
    assert found == []


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_typographic_apostrophes_and_spaces_change_nothing(rule: Rule) -> None:
    """A newsroom's ’ and no-break spaces hide no defect that ' and plain spaces show."""
    if rule.family == "encoding" or rule.name in ("typography.mixed-apostrophes", "typography.double-space"):
        return  # these look at the very characters
    for bad in rule.bad:
        text, expected = unmark(bad.text.replace("'", "’").replace(" ;", "\u00a0;").replace(" »", "\u00a0»"))
        assert [hit.span for hit in run(rule, text)] == expected


HEAVY = {
    "spaces": " " * 20_000,
    "stops": "a.b?" * 5_000,
    "elisions": "de L'Abeille " * 1_500,
    "parentheses": "(" * 5_000 + ")" * 5_000,
    "mojibake": "Ã© xxxx " * 2_500,
    "one word": "é" * 30_000,
    "lines": "\n" * 10_000,
    "empty": "",
}


@pytest.mark.parametrize("text", HEAVY.values(), ids=HEAVY)
def test_strange_texts_are_cheap(text: str) -> None:
    """No rule of ours takes seconds on 20,000 characters made to hurt (it takes milliseconds; the bound is for slow machines)."""
    for rule in RULES.values():
        began = time.process_time()
        list(rule.check(Document(text)))
        assert time.process_time() - began < 2, rule.name
