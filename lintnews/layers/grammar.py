"""What LanguageTool says of the article that an editor would say too.

It knows neither the article's names nor the words that it uses throughout, and reads a headline, a quotation and a line of another
language as any other. On published articles one in thirty of its matches is a mistake (benchmarks/grammar); here are those that
are left when names, house words, foreign passages and doubtful agreements are taken out.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from lintnews.document import Document
from lintnews.languagetool import unwanted
from lintnews.languagetool.match import Match
from lintnews.layers.agreements import doubtful
from lintnews.layers.languagetool import matches
from lintnews.layers.misspellings import misspellings
from lintnews.layers.names import names
from lintnews.layers.paragraphs import paragraphs
from lintnews.layers.quotes import quotes
from lintnews.lexicon import known
from lintnews.names.keys import fold
from lintnews.patterns import pattern
from lintnews.record import NamedTuple

WORD = pattern(r"\p{L}[\p{L}'-]*")
TERM_MOST = 5  # words in a quotation that is a term, its marks counted where spaces part them
VOWELS = "aeiouyàâéèêëîïôöûüœ"

# LanguageTool's categories by the rule of ours that reports them; those of one rule that differ from their category.
DEFECTS = {
    "AGREEMENT": "agreement", "CAT_GRAMMAIRE": "construction", "CAT_HOMONYMES_PARONYMES": "homophone",
    "CAT_ELISION": "elision",
}  # fmt: skip
SINGLE = {
    "participle": "ACCORD_VERBE_PPA ACCORD_VPPA_VPPA ATTENDU AUX_AVOIR AUX_AVOIR_VCONJ AUX_ETRE_VCONJ AVOIR_L_AIR_VPPA_OU_ADJ "
    "CONFUSION_INF_PPA ETRE_VPPA_OU_ADJ IL_NOUS_A_VPPA MADAME_EST_PPA PEUT_ETRE_VPPA_OU_ADJ PPA_ACCORD_INFINITIF_IMPLICITE "
    "QUE_AVOIR RESTER_VPPA TRANSITIF_ET_INTRANSITIF VPPA_ET_VPPA WRONG_ETRE_VPPA",
    "verb": "ACCEPTER_DE_VPPA ACCORD_R_PERS_VERBE ACCORD_SUJET_VERBE ACCORD_V_QUESTION ACCORD_V_QUESTION2 A_VERBE_INFINITIF "
    "COMMENT_VPPA CONFUSION_E_ER CONFUSION_ER_E_PAR CONFUSION_ER_E_PAR2 CONFUSION_IMPA_PSIM FAIRE_VPPA "
    "ILS_VERBE IL_VERBE INC_SUBJ JE_VERBE LAISSER_INFINITIF NOUS_VERBE ON_VERBE PRONSUJ_NONVERBE QUESTION_V_INF QUE_V_IND "
    "SONT_SOMMES SUBJ_LOCU SUBJ_SUBOR SUJET_AUXILIAIRE SUJET_INVERSE TU_VERBE VENIR_DE_VINF VERBE_PREP_INFINITIF "
    "VOUS_VERBE V_SUB_V_IND",
    "hyphen": "AUJOURDHUI AU_DELA AU_DESSOUS CEST_A_DIRE CE_NOM_LA EST_CE EST_CE_QUE LA_BAS N_EST_CE_PAS PEUTETRE "
    "TRAIT_UNION_INVERSION TRAIT_UNION_NOMBRE T_EUPHONIQUE VA_T_EN VOUS_A_T_IL Y_A_T_IL",
    "homophone": "A_ACCENT CONFUSION_AL_LA CONFUSION_ORTHOGRAPHIQUE CONFUSION_QUI_QUIL CONFUSION_SU_SUR "
    "EN_GENERALE EN_PARTI EN_PARTICULIERS FAIRE_PARTI PRENDRE_A_PARTIE PRENDRE_PARTIE SUE_MESURE TIRER_PARTI",
    "construction": "APOS_INCORRECT DANS_MAISON DEUX_DETERMINANTS QUELQUES_TEMPS SE_FAIRE_FORT_PPA",
}
DEFECT = {rule: defect for defect, rules in SINGLE.items() for rule in rules.split()}
UNWANTED = frozenset(unwanted.RULES)

NO_NE = "P_V_PAS"


class Passed(NamedTuple):
    """A match that is worth an editor's time; ``defect`` is the rule of the family grammar that it belongs to.

    ``quoted`` tells that it touches a quotation, which is not ours to correct.
    """

    match: Match
    defect: str
    quoted: bool


def passed(doc: Document) -> tuple[Passed, ...]:
    """The matches that are left, in the order of the text; of two that overlap, the first."""
    found: list[Passed] = []
    believed = [*_believable(doc), *((match, "spelling") for match in misspellings(doc))]
    quoted = [quote.span for quote in doc[quotes]] if believed else []
    terms = [span for span in quoted if len(span.of(doc.plain).split()) <= TERM_MOST]
    for match, defect in sorted(believed, key=lambda one: one[0].span):
        if defect == "spelling" and any(span.holds(match.span) for span in terms):
            continue  # « on parle de « cruise control » »: a word that is quoted for being odd
        spoken = any(span.overlaps(match.span) for span in quoted)
        if spoken and match.rule == NO_NE:
            continue  # « j'y crois pas »: what is said is written so
        if found and found[-1].match.span.end >= match.span.start - (defect == "agreement"):
            continue  # « les opération actuelles »: the second is the first one's echo
        found.append(Passed(match, defect, spoken))
    return tuple(found)


def _believable(doc: Document) -> Iterator[tuple[Match, str]]:
    wanted = [
        (match, defect)
        for match in doc[matches]
        if (defect := _defect(match)) and not _capital_accent(match, doc.plain) and not _bracketed(match, doc.plain)
    ]
    if not wanted:
        return
    lines = doc[paragraphs]
    starts = [line.span.start for line in lines]
    named = [name.span for name in doc[names]]
    often = Counter(_last_word(match, doc.plain) for match, defect in wanted if defect == "agreement")
    for match, defect in wanted:
        kind = lines[bisect_right(starts, match.span.start) - 1].kind
        if kind == "label" or (kind in ("title", "heading") and defect == "construction"):
            continue  # a headline has a grammar of its own
        touched = any(span.overlaps(match.span) for span in named)
        if defect == "elision":
            if _before_vowel(match, doc.plain):
                yield match, defect
        elif touched and defect not in ("verb", "hyphen"):
            continue
        elif defect == "participle" and " " in match.span.of(doc.plain):
            continue  # « la loi qu'il a votée entre en vigueur »
        elif defect == "agreement" and often[_last_word(match, doc.plain)] > 1:
            continue  # what the article writes throughout, « les captcha », is how it means to write it
        elif (defect == "hyphen" or _all_known(match, doc.plain)) and not doubtful(doc, match):
            yield match, defect


def _defect(match: Match) -> str:
    """The rule of ours that a match belongs to; empty where nobody wants to read it."""
    if match.rule in UNWANTED:
        return ""
    return DEFECT.get(match.rule) or DEFECTS.get(match.category, "")


def _capital_accent(match: Match, plain: str) -> bool:
    """Whether only the accent of a capital is missed: « A Paris », « Ca »."""
    said = match.span.of(plain)
    return said[:1].isupper() and any(fold(one) == fold(said) and one[1:] == said[1:] for one in match.replacements)


def _bracketed(match: Match, plain: str) -> bool:
    """Whether a bracket touches the word: « appell(aient) », « la ou les personne(s) », « [il] »."""
    start, end = match.span
    around = plain[max(0, start - 1) : start] + plain[end : end + 1]
    return any(char in around for char in "()[]")


def _last_word(match: Match, plain: str) -> str:
    return match.span.of(plain).lower().rpartition(" ")[2]


def _all_known(match: Match, plain: str) -> bool:
    """Whether the lexicon has the match's words: of others LanguageTool guesses gender and number."""
    return all(word[-1] == "'" or known(word) for word in WORD.findall(match.span.of(plain).replace("'", "' ")))


def _before_vowel(match: Match, plain: str) -> bool:
    """Whether the second word begins with a vowel that is heard; « le Hamas » is right, and h proves nothing; nor « Me Anne »."""
    words = match.span.of(plain).split()
    if words[0] == "Me":
        return False
    return len(words) < 2 or (words[1][0].lower() in VOWELS and not words[1][1:2].isupper())  # « le IIIe », « le UMP »
