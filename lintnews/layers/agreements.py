"""Agreements that LanguageTool misses because the word agrees with something further away."""

from lintnews.document import Document
from lintnews.languagetool.match import Match
from lintnews.layers.clauses import group_before
from lintnews.layers.tokens import tokens
from lintnews.lexicon import analyses, finite

REACH = 14  # tokens before the word that it may agree with
BETWEEN = frozenset("de du des d' à au aux en par pour sur dans avec sans sous chez".split())
BEING = frozenset(
    "est sont était étaient sera seront serait seraient fut furent été être a ont avait avaient aura auront soit soient "
    "aurait auraient ayant étant".split()
)
JOINED = frozenset(("et", "ou"))
INVARIABLE = frozenset(
    ("fait", "dit", "partie", "parties")
)  # « la question fait débat », « les États sont parties à l'accord »
CARDINALS = frozenset("deux trois quatre cinq six sept huit neuf dix vingt trente cent mille".split())
PERSONAL = frozenset(("il", "elle", "ils", "elles"))
PRONOUNS = frozenset(("celle", "celles", "celui", "ceux"))
DETERMINERS = frozenset(
    "le la les l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos plusieurs quelques certains certaines".split()
)


def doubtful(doc: Document, match: Match) -> bool:
    """Whether the match may rest on LanguageTool's reading of a subject or noun that is not the one meant."""
    if match.rule in ("AGREEMENT_POSTPONED_ADJ", "AGREEMENT_PARTICULAR"):
        return _may_agree(doc, match)
    if match.rule == "ETRE_VPPA_OU_ADJ":
        return _agrees_with_head(doc, match)
    if match.rule == "ACCORD_SUJET_VERBE":
        return _singular_subject(doc, match)
    words = doc[tokens]
    at, low = words.at(match.span.start), words.lowered
    if "numéro" in match.span.of(doc.plain).lower():  # « la numéro deux »
        return True
    if match.rule == "A_A_ACCENT2":  # « est parti a midi »; else it may be the verb: « le maire sortant a lui aussi… »
        return at < 2 or low[at - 2] not in BEING or not any(one.mood == "ppas" for one in analyses(low[at - 1]))
    if match.rule == "D_N_E_OU_E":  # a lost plural, not the feminine of an office
        return match.replacements != (match.span.of(doc.plain) + "s",)
    if match.rule == "DU_DU":  # « il a du partir », not « même ton du côté des élus »
        return low[at - 1 : at] == [] or low[at - 1] not in BEING
    if match.rule == "QUELQUE":  # « les quelques 250 élèves »; « quelque 6 000 tentes » is right
        return low[at] == "quelque"
    if match.rule == "SA_CA_SE":  # « sur toute sa une »
        return low[at + 1 : at + 2] == ["une"]
    return match.rule == "LA_LA" and low[at + 1 : at + 2] == ["ou"]  # « la ou les personnes »


def _singular_subject(doc: Document, match: Match) -> bool:
    """A singular verb is only believed to be wrong where a plural group fills the clause before it.

    « Une fraude aux électeurs est suspectée »: the plural that LanguageTool sees is often not the subject.
    """
    words = doc[tokens]
    at = words.at(match.span.end - 1)
    if any(one.mood == "inf" for one in analyses(words.lowered[at])):
        return words.lowered[at - 1] not in ("se", "s'")  # « faire taire ses voix ne sert à rien »
    if "3s" not in finite(words.lowered[at]):
        return False
    group = group_before(doc, at)
    return group is None or group.number != "p"


def _may_agree(doc: Document, match: Match) -> bool:
    """Whether an adjective or participle agrees with an earlier word of its clause, or stands as a verb, adverb or apposition.

    « Une information du journal rapportée par… »: the noun right before it is another one's complement.
    """
    words = doc[tokens]
    at, low = words.at(match.span.start), words.lowered
    word, forms = low[at], _forms(low[at])
    if word in INVARIABLE or word.endswith("ant"):
        return True
    singular = all(number == "s" for _, number in forms)
    if singular and low[at + 1 : at + 2] and low[at + 1] in JOINED:
        return True  # « les secteurs aérien et maritime »
    if at > 2 and low[at - 2] in DETERMINERS and low[at - 3] not in BETWEEN and _noun(low[at - 1]):
        return False  # « un îlot entourée »
    participle = False
    for before in range(at - 2, max(-1, at - REACH), -1):
        if low[before] in '.,;:!?«»"“”':
            break
        if low[before] in BEING and not participle:
            return True  # « ces cas ont été au total enregistrés »
        participle = participle or any(one.mood == "ppas" for one in analyses(low[before]))
        if _fits(low[before], forms):
            return True
    return False


def _agrees_with_head(doc: Document, match: Match) -> bool:
    """Whether a participle after « être » agrees with a noun of its clause that is no complement of another one."""
    words = doc[tokens]
    at, low = words.at(match.span.start), words.lowered
    if low[at] in INVARIABLE or not low[at].isalpha() or "numéro" in low[max(0, at - 2) : at]:
        return True
    forms = _forms(low[at])
    subject = at - 1
    while subject > 0 and (low[subject] in BEING or low[subject] == "pas" or low[subject].endswith("ment")):
        subject -= 1
    if (
        words.words[subject][0].isupper()
        and low[subject - 1 : subject]
        and low[subject - 1] not in ("le", "la", "l'", "les")
        and low[subject] not in PERSONAL
    ):
        return True  # whether a person is a woman the name does not tell
    for before in range(at - 2, max(0, at - REACH), -1):
        if low[before] in ".;:!?":
            break
        determined = low[before - 1] in DETERMINERS or low[before - 1] in CARDINALS
        if (
            determined
            and (before < 2 or low[before - 2] not in BETWEEN)
            and _noun(low[before])
            and _fits(low[before], forms)
        ):
            return True
    return False


def _noun(word: str) -> bool:
    return any(one.pos == "noun" for one in analyses(word))


def _forms(word: str) -> set[tuple[str, str]]:
    """The genders and numbers that the word has as an adjective or participle."""
    return {
        (gender, number)
        for one in analyses(word)
        if one.pos == "adj" or one.mood == "ppas"
        for gender in one.gender
        for number in one.number
    }


def _fits(word: str, forms: set[tuple[str, str]]) -> bool:
    """Whether the word, as a noun or demonstrative pronoun, has one of the genders and numbers."""
    if word in DETERMINERS:
        return False
    return any(
        (not one.gender or gender in one.gender) and (not one.number or number in one.number)
        for one in analyses(word)
        if one.pos == "noun" or word in PRONOUNS
        for gender, number in forms
    )
