"""What is left of LanguageTool's matches: tables of a text with the match in {{ }}, its rule, and the defect it is passed as."""

from collections.abc import Sequence

import pytest

from lintnews.document import Document
from lintnews.languagetool import unwanted
from lintnews.languagetool.match import Match
from lintnews.layers.grammar import DEFECT, passed
from lintnews.layers.languagetool import checker, matches
from lintnews.layers.misspellings import misspellings
from lintnews.span import Span
from lintnews.testing import unmark


def article(text: str, rule: str, category: str, *replacements: str) -> Document:
    plain, spans = unmark(text)
    found = tuple(Match(span, rule, "1", category, "grammar", "Vérifiez.", replacements) for span in spans)
    return Document(plain, layers={matches: found})


class Speller:
    """A checker that knows no word and has one to propose."""

    def __init__(self, right: str) -> None:
        self.right = right
        self.asked: list[tuple[list[str], tuple[str, ...]]] = []

    def check(self, texts: Sequence[str], only: tuple[str, ...] = ()) -> list[tuple[Match, ...]]:
        if only != ("TYPOS",):
            return [() for _ in texts]
        self.asked.append(([*texts], only))
        return [(Match(Span(0, len(text)), "FR_SPELLING_RULE", "", "TYPOS", "", "", (self.right,)),) for text in texts]


def defects(doc: Document) -> list[str]:
    return [one.defect for one in doc[passed]]


@pytest.mark.parametrize(
    ("text", "right", "count"),
    [
        ("Le {{gouvenement}} se réunit mardi.", "gouvernement", 1),
        ("Le {{premeir}} train part à midi.", "premier", 1),  # two letters exchanged
        ("Un long mouvement de {{contestatation}} populaire.", "contestation", 1),  # a long word may be two slips away
        ("Le Gouvenement se réunit. Le {{Gouvenement}} décide.", "gouvernement", 0),  # a name
        ("Le {{gouvenement}} et le {{gouvenement}} voisin.", "gouvernement", 0),  # twice: it is meant so
        ("Les relations {{irano}}-américaines sont tendues.", "iran", 0),  # part of a compound
        ("Le {{caquiste}} a parlé.", "casuiste", 0),
        ("Un système {{cruise}} xyzt en option.", "croise", 0),  # a term of another language
        ("Il parle de « gouvenement » ici.", "gouvernement", 0),  # a term
        ("Le {{zorbeck}} chante.", "zorglub", 0),  # nothing near
    ],
)
def test_spelling(text: str, right: str, count: int) -> None:
    plain, _ = unmark(text)
    doc = Document(plain, layers={checker: Speller(right)})
    assert defects(doc) == ["spelling"] * count
    assert all(one.match.replacements == (right,) for one in doc[passed])


@pytest.mark.parametrize(
    ("text", "rule", "category", "right", "defect"),
    [
        ("La semaine {{dernières}}, il a plu.", "AGREEMENT_POSTPONED_ADJ", "AGREEMENT", "dernière", "agreement"),
        ("Un îlot {{entourée}} d’eau.", "AGREEMENT_POSTPONED_ADJ", "AGREEMENT", "entouré", "agreement"),
        ("Une information du journal {{rapportée}} hier.", "AGREEMENT_POSTPONED_ADJ", "AGREEMENT", "rapporté", ""),
        ("Ces cas ont été au total {{enregistrés}} hier.", "AGREEMENT_POSTPONED_ADJ", "AGREEMENT", "enregistré", ""),
        ("Les secteurs {{aérien}} et maritime.", "AGREEMENT_POSTPONED_ADJ", "AGREEMENT", "aériens", ""),
        ("C’est {{la Zorb}} qui gagne.", "D_N", "AGREEMENT", "le Zorb", ""),  # a name
        ("Il lit {{les captchu}} ici.", "D_N", "AGREEMENT", "le captchu", ""),  # no word of the lexicon
        ("Les villas ont été {{vendu}} hier.", "ETRE_VPPA_OU_ADJ", "CAT_GRAMMAIRE", "vendues", "participle"),
        ("Trois femmes de 18 et 24 ans ont été {{arrêtées}}.", "ETRE_VPPA_OU_ADJ", "CAT_GRAMMAIRE", "arrêtés", ""),
        ("Hier, Claude sera {{chargé}} de tout.", "ETRE_VPPA_OU_ADJ", "CAT_GRAMMAIRE", "chargée", ""),
        ("Les enfants {{mange}} ici.", "ACCORD_SUJET_VERBE", "CAT_GRAMMAIRE", "mangent", "verb"),
        ("Une fraude aux électeurs {{est}} suspectée.", "ACCORD_SUJET_VERBE", "CAT_GRAMMAIRE", "sont", ""),
        ("{{A}} Paris, tout va bien.", "A_A_ACCENT", "CAT_HOMONYMES_PARONYMES", "À", ""),
        ("Il est né {{a}} Paris.", "A_A_ACCENT", "CAT_HOMONYMES_PARONYMES", "à", "homophone"),
        ("Le train est parti {{a}} midi.", "A_A_ACCENT2", "CAT_HOMONYMES_PARONYMES", "à", "homophone"),
        ("Le maire sortant {{a}} lui-même voté.", "A_A_ACCENT2", "CAT_HOMONYMES_PARONYMES", "à", ""),
        ("Un accord avec {{le Hamas}}.", "ELISION", "CAT_ELISION", "l'Hamas", ""),
        ("Le discours {{de Antoine}}.", "ELISION", "CAT_ELISION", "d'Antoine", "elision"),
        ("« Non », dit {{Me Anne}} Roy.", "ELISION", "CAT_ELISION", "M'Anne", ""),
        ("Même ton {{du}} côté des élus.", "DU_DU", "CAT_HOMONYMES_PARONYMES", "dû", ""),
        ("Il a {{du}} partir.", "DU_DU", "CAT_HOMONYMES_PARONYMES", "dû", "homophone"),
        ("Il y a {{quelque}} 600 tentes.", "QUELQUE", "CAT_GRAMMAIRE", "quelques", ""),
        ("Les {{quelques}} 600 tentes.", "QUELQUE", "CAT_GRAMMAIRE", "quelque", "construction"),
        ("Sur toute {{sa}} une.", "SA_CA_SE", "CAT_HOMONYMES_PARONYMES", "ça", ""),
        ("La {{la}} ou les personnes.", "LA_LA", "CAT_GRAMMAIRE", "là", ""),
        ("Des bandes {{appell}}(aient) la ville.", "V_SUB_V_IND", "CAT_GRAMMAIRE", "ont", ""),
        ("Il y a {{peut être}} plus.", "PEUTETRE", "CAT_HOMONYMES_PARONYMES", "peut-être", "hyphen"),
        ("Il est pris à {{parti}}.", "PRENDRE_A_PARTIE", "CAT_TOURS_CRITIQUES", "partie", "homophone"),
        ("Il est {{au final}} venu.", "AU_FINAL", "CAT_TOURS_CRITIQUES", "finalement", ""),
        ("Bulgarie{{ :}} la perpétuité.", "FRENCH_WHITESPACE", "MISC", " :", ""),
    ],
)  # fmt: skip
def test_defect(text: str, rule: str, category: str, right: str, defect: str) -> None:
    assert defects(article(text, rule, category, right)) == ([defect] if defect else [])


def test_a_headline_may_leave_words_out() -> None:
    title = "La maire {{serre la}} main\n\nLa maire est venue. Elle {{serre la}} main de chacun, dit-on.\n"
    found = article(title, "IMP_PRON", "CAT_GRAMMAIRE", "serre-la")[passed]
    assert [one.match.span.start > 30 for one in found] == [True]


def test_a_quotation_is_marked() -> None:
    doc = article(
        "Il est né {{a}} Paris. « Je suis né {{a}} Lyon », dit-il.", "A_A_ACCENT", "CAT_HOMONYMES_PARONYMES", "à"
    )
    assert [one.quoted for one in doc[passed]] == [False, True]


def test_of_two_that_overlap_the_first_is_passed() -> None:
    text = "Il est né a Paris."
    found = [Match(Span(10, end), "A_A_ACCENT", "", "CAT_HOMONYMES_PARONYMES", "", "", ("à",)) for end in (11, 12)]
    assert len(Document(text, layers={matches: tuple(found)})[passed]) == 1


def test_nothing_said_nothing_passed() -> None:
    assert Document("Il est né a Paris.")[passed] == ()
    assert Document("Il est né a Paris.", layers={checker: Speller("né")})[passed] == ()


def test_spelling_is_asked_of_the_words_that_may_be_slips_and_of_the_category_alone() -> None:
    asked = Speller("gouvernement")
    Document("Le gouvenement d’Emmanuel Zorb a un projet.", layers={checker: asked})[misspellings]
    assert asked.asked == [(["gouvenement"], ("TYPOS",))]
    Document("Le gouvernement d’Emmanuel Zorb a un projet.", layers={checker: asked})[misspellings]
    assert len(asked.asked) == 1


def test_no_rule_is_both_wanted_and_unwanted() -> None:
    assert not set(DEFECT) & set(unwanted.RULES)
    assert set(unwanted.EXCEPTIONS) <= set(DEFECT)
