"""Statements: who says each quotation, by which verb, and where the clause stands."""

import pytest

from lintnews.document import Document
from lintnews.layers.statements import statements

# The text; for each statement its first words, the name, the verb's lemma and the place.
CASES = [
    # after
    ("« Le pont tiendra », a dit le maire.", [("Le pont", "maire", "dire", "after")]),
    ("« Le pont tiendra », a déclaré mardi à la presse le maire.", [("Le pont", "maire", "déclarer", "after")]),
    (
        "« Le pont tiendra », se félicite, ravie, la préfète Anne Blin.",
        [("Le pont", "Anne Blin", "se féliciter", "after")],
    ),
    ("« Le pont tiendra », a dit le maire, Paul Roux.", [("Le pont", "Paul Roux", "dire", "after")]),
    ("« Le pont tiendra » (Paul Roux).", [("Le pont", "Paul Roux", "", "after")]),
    ("« Le pont tiendra », selon la préfecture.", [("Le pont", "préfecture", "selon", "after")]),
    ("« Le pont tiendra », peut-on lire dans le rapport.", [("Le pont", "rapport", "lire", "after")]),
    ("« Le pont tiendra », veut croire Paul Roux.", [("Le pont", "Paul Roux", "vouloir croire", "after")]),
    ("Le pont est « une ruine » à raser, a tranché Paul Roux.", [("une ruine", "Paul Roux", "trancher", "after")]),
    # within
    ("« Le pont, explique Anne Blin, tiendra. »", [("Le pont", "Anne Blin", "expliquer", "inside")]),
    # before
    ("Anne Blin a ajouté : « Le pont tiendra. »", [("Le pont", "Anne Blin", "ajouter", "before")]),
    ("Anne Blin : « Le pont tiendra. »", [("Le pont", "Anne Blin", "", "before")]),
    ("Selon Anne Blin, le pont « tiendra ».", [("tiendra", "Anne Blin", "selon", "before")]),
    ("Pour Anne Blin, « le pont tiendra ».", [("le pont", "Anne Blin", "pour", "before")]),
    ("Anne Blin juge le pont « dangereux ».", [("dangereux", "Anne Blin", "juger", "before")]),
    ("La préfète, Anne Blin, estime que « le pont tiendra ».", [("le pont", "Anne Blin", "estimer", "before")]),
    ("Anne Blin a quitté la salle en dénonçant « une farce ».", [("une farce", "Anne Blin", "dénoncer", "before")]),
    # who is meant
    (
        "La préfète Anne Blin a vu le pont. « Il tiendra », a-t-elle dit. « Rien ne presse. »",
        [("Il tiendra", "Anne Blin", "dire", "after"), ("Rien ne", "Anne Blin", "", "none")],
    ),
    (
        "« Il tiendra », dit Paul Roux, maire de Brive. « Pas sûr », répond Anne Blin. Le maire insiste : « Il tiendra ! »",
        [
            ("Il tiendra", "Paul Roux", "dire", "after"),
            ("Pas sûr", "Anne Blin", "répondre", "after"),
            ("Il tiendra", "Paul Roux", "insister", "before"),
        ],
    ),
    (
        "Anne Blin parle à Paul Roux. « Non », répond M. Roux. « Si », réplique-t-elle.",
        [("Non", "Paul Roux", "répondre", "after"), ("Si", "Anne Blin", "répliquer", "after")],
    ),
    (
        "Paul Roux se tait. Pour Anne Blin, la route est ailleurs. « On la voit d’ici », sourit-elle.",
        [("On la voit", "Anne Blin", "sourire", "after")],
    ),
    (
        "Paul Roux se tait. Le président (LR) du Sénat, Jean Petit, a vu le pont. « Il tient », a-t-il dit.",
        [("Il tient", "Jean Petit", "dire", "after")],
    ),
    # given to two speakers
    (
        "« Le pont tiendra », a dit le préfet, a assuré Anne Blin.",
        [("Le pont", "préfet", "dire", "after"), ("Le pont", "Anne Blin", "assurer", "again")],
    ),
    # a dialogue of dashes; what follows a document, a group of people, a point of view
    (
        "Anne Blin arrive.\n— Le pont tiendra, dit-elle.\n— Bien, répond Paul Roux, et la route ?\nLe reste est du récit.",
        [("Le pont", "Anne Blin", "dire", "after"), ("Bien", "Paul Roux", "répondre", "inside")],
    ),
    ("« Le pont tiendra », lit-on en conclusion du rapport.", [("Le pont", "rapport", "lire", "after")]),
    ("« Le pont tiendra », a fait valoir l’une des élues.", [("Le pont", "l'une des élues", "faire valoir", "after")]),
    ("Aux yeux d’Anne Blin, le pont est « un danger ».", [("un danger", "Anne Blin", "", "before")]),
    (
        "Au cabinet de la maire, on évoque « un contretemps ».",
        [("un contretemps", "cabinet de la maire", "évoquer", "before")],
    ),
    (
        "Le maire Paul Roux doute. Et le préfet de conclure : « On verra. »",
        [("On verra.", "préfet", "conclure", "before")],
    ),
    (
        "« Oui », dit Paul Roux. Avant d’ajouter : « Mais non. »",
        [("Oui", "Paul Roux", "dire", "after"), ("Mais", "Paul Roux", "ajouter", "before")],
    ),
    (
        "« Le pont, jugé « vétuste » par le rapport, tiendra », dit Paul Roux.",
        [("Le pont", "Paul Roux", "dire", "after")],
    ),
    (
        "« Un vieil élu m’a dit : « Pars ! » », raconte Anne Blin.",
        [("Un vieil", "Anne Blin", "raconter", "after"), ("Pars", "vieil élu", "dire", "before")],
    ),
    ("Paul Roux est formel : le pont « tiendra ».", [("tiendra", "Paul Roux", "être", "before")]),
    (
        "Le pont est « sûr », assure Paul Roux, précisant qu’il « rouvre lundi ».",
        [("sûr", "Paul Roux", "assurer", "after"), ("rouvre", "Paul Roux", "préciser", "before")],
    ),
    # nobody says these
    ("Une enquête est ouverte pour « homicide involontaire », a dit le parquet.", []),
    ("L’appareil utilise un modèle dit « d’apprentissage ».", []),
    ("Ce que la presse appelle « la méthode douce » séduit.", []),
    ("Le film « Les Ponts du soir » sort mercredi.", []),
    ("Paul « Popol » Roux a vu le pont.", []),
    ("Il a lu « Les Misérables » de Victor Hugo.", []),
    ("L’opération « Pont sûr » commence lundi.", []),
    ("Les « gilets jaunes » sont là.", []),
    # a participle opens the sentence whose subject speaks next
    (
        "Paul Roux est maire. Anne Blin attend.\n\nAppelé à la barre par le juge, Paul Roux baisse la tête. "
        "« Je ne sais plus », souffle-t-il.",
        [("Je ne", "Paul Roux", "souffler", "after")],
    ),
    # any verb beside a quotation speaks, whoever its subject is
    ("« Je n'y croyais plus », se pâme le doyen.", [("Je n'y", "doyen", "se pâmer", "after")]),
    (
        "Paul Roux doute. « Le pont tient, tique Roux. Je l'ai vu. »",
        [("Le pont", "Paul Roux", "tiquer", "inside")],
    ),
    (
        "Le maire est parti. « Nous, lance une dame en manteau rouge, nous restons ici. »",
        [("Nous", "dame", "lancer", "inside")],
    ),
    ("« Le pont est trop vieux », laisse tomber Paul Roux.", [("Le pont", "Paul Roux", "laisser tomber", "after")]),
    # the name without the country, and without the word that brings it in
    ("« Nous avons gagné », a crié le Norvégien Sverre Aasgard.", [("Nous", "Sverre Aasgard", "crier", "after")]),
    ("Zdenko, 19 ans, attend. « Le bus ne vient pas », dit-il.", [("Le bus", "Zdenko", "dire", "after")]),
    # an office whose holder is named afterwards, and another office than that of who spoke last
    (
        "La proviseure réclame « des renforts ». « Nous manquons de tout », répète Anne Blin.",
        [("des renf", "Anne Blin", "réclamer", "before"), ("Nous", "Anne Blin", "répéter", "after")],
    ),
    (
        "« Tout va bien », dit Anne Blin, coiffeuse. « Pas pour nous », coupe la fleuriste.",
        [("Tout", "Anne Blin", "dire", "after"), ("Pas", "fleuriste", "couper", "after")],
    ),
    (
        "« Tout va bien », dit Anne Blin, coiffeuse. « Enfin presque », ajoute la quinquagénaire.",
        [("Tout", "Anne Blin", "dire", "after"), ("Enfin", "Anne Blin", "ajouter", "after")],
    ),
    # a document that the sentence before is about
    (
        "« Tout va bien », dit Paul Roux. Un audit du ministère, remis lundi, est sévère. Il juge la gestion « opaque ».",
        [("Tout", "Paul Roux", "dire", "after"), ("opaque", "audit du ministère", "juger", "before")],
    ),
    # a subject with a participle and its complement; what belongs to who spoke last; words that bring in a name
    (
        "Une pancarte accrochée à la grille résume l'humeur : « Rendez-nous le marché ! »",
        [("Rendez", "pancarte accrochée", "résumer", "before")],
    ),
    (
        "« Le prix double », dit Paul Roux. D'après ses estimations, le mètre vaut « dix fois son prix ».",
        [("Le prix", "Paul Roux", "dire", "after"), ("dix", "Paul Roux", "d'après", "before")],
    ),
    ("« Priez pour nous », demande Sœur Bénédicte.", [("Priez", "Bénédicte", "demander", "after")]),
    # a dialogue in lines, and a list that is none
    (
        "Paul Roux ouvre la porte.\n\n— Vous cherchez quoi ?\n\n— Le chemin du lac.\n\n"
        "— Tout droit, répond-il. Bonne route.\n\nLe lac est gelé.",
        [
            ("Vous cherchez", "Paul Roux", "", "none"),
            ("Le chemin", "", "", "none"),
            ("Tout droit, répond-il. Bonne route.", "Paul Roux", "répondre", "inside"),
        ],
    ),
    ("Il faut :\n\n— une lampe.\n— des bottes.\n— de la patience.\n\nLe guide a dit merci.", []),
    (
        "« Le pont tiendra », a dit Paul Roux, avant de préciser que le gué « reste fermé ».",
        [("Le pont", "Paul Roux", "dire", "after"), ("reste", "Paul Roux", "préciser", "before")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_statements(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    doc = Document(text)
    found = [(one.span.of(text), one.name, one.lemma, one.place) for one in doc[statements]]
    assert len(found) == len(expected), found
    for (words, *facts), (begin, *wanted) in zip(found, expected, strict=True):
        assert words.startswith(begin)
        assert facts == wanted


def test_the_span_leaves_the_marks_out() -> None:
    text = "« Le pont tiendra. », a dit le maire."
    (found,) = Document(text)[statements]
    assert found.span.of(text) == "Le pont tiendra."
    assert found.speaker and found.speaker.of(text) == "le maire"
    assert found.verb and found.verb.of(text) == "a dit"


def test_broken_marks_raise_nothing() -> None:
    for text in ("«", "» dit », « « ", '" " "', "« Non, dit\n», selon\n« : «", "", ": « a »", "selon", "d'après", "«»"):
        assert all(one.span.of(text) for one in Document(text)[statements])
