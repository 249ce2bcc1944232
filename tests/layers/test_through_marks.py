"""Agreement across quotation marks, with LanguageTool and without it."""

from collections.abc import Sequence

import pytest
from marked_sentences import BEYOND, BROKEN, RIGHT

from lintnews.checks.agreement.through_quotes import through_quotes
from lintnews.document import Document
from lintnews.languagetool.checker import Checker
from lintnews.languagetool.match import Match
from lintnews.layers.disagreements import disagreements
from lintnews.layers.languagetool import checker
from lintnews.layers.through_marks import CATEGORIES, through_marks
from lintnews.span import Span
from lintnews.testing import unmark


class Answers:
    """A checker that says of a text what a real server (LanguageTool 6.8) was heard to say of it, and notes what it is asked."""

    def __init__(self, answers: dict[str, tuple[str, str, str]]) -> None:
        self.answers = answers
        self.asked: list[str] = []

    def check(self, texts: Sequence[str], only: tuple[str, ...] = ()) -> list[tuple[Match, ...]]:
        """The recorded match, or none."""
        assert only == CATEGORIES
        self.asked += texts
        return [self._match(text) for text in texts]

    def _match(self, text: str) -> tuple[Match, ...]:
        if text not in self.answers:
            return ()
        rule, words, replacement = self.answers[text]
        start = text.index(words)
        span = Span(start, start + len(words))
        return (Match(span, rule, "1", "AGREEMENT", "grammar", "Vérifiez l’accord.", (replacement,)),)


def found(text: str, answers: dict[str, tuple[str, str, str]]) -> list[tuple[str, str]]:
    doc = Document(text, layers={checker: Answers(answers)})
    return [(one.word.of(text), one.subject.of(text)) for one in doc[through_marks]]


TESTS = "Il évoque des essais mené dans le secret."


def test_the_word_and_what_it_should_agree_with_are_named() -> None:
    answers = {TESTS: ("AGREEMENT_POSTPONED_ADJ", "mené", "menés")}
    assert found("🚀 Titre 🚀\n\nIl évoque des essais « mené dans le secret ».", answers) == [("mené", "des essais")]


def test_what_is_found_with_the_marks_as_well_is_left_to_the_grammar_rules() -> None:
    text = "Il évoque des essais « mené dans le secret »."
    answers = {TESTS: ("AGREEMENT_POSTPONED_ADJ", "mené", "menés"), text: ("AGREEMENT_POSTPONED_ADJ", "mené", "menés")}
    assert found(text, answers) == []


def test_what_our_lexicon_finds_is_found_once() -> None:
    text = "Ces miliciens « terrorisait les villages », dit-il."
    answers = {
        "Ces miliciens terrorisait les villages, dit-il.": ("ACCORD_SUJET_VERBE", "terrorisait", "terrorisaient")
    }
    assert len(Document(text)[disagreements]) == 1
    assert found(text, answers) == []


@pytest.mark.parametrize(
    ("text", "read", "answer"),
    [
        (  # the other word stands on the same side
            "Un élu a vu « des chats affamé » hier.",
            "Un élu a vu des chats affamé hier.",
            ("AGREEMENT_POSTPONED_ADJ", "affamé", "affamés"),
        ),
        (  # nothing on the other side goes better with the replacement
            "La ville dit que les salariés « recevra une prime ».",
            "La ville dit que les salariés recevra une prime.",
            ("MOTS_INCOMP", "salariés", "salarier"),
        ),
        (  # two words are changed: which one is wrong is not told
            "Les élus qu’il qualifie de « voisin numéro un » rient.",
            "Les élus qu'il qualifie de voisin numéro un rient.",
            ("AGREEMENT_PARTICULAR", "voisin numéro", "voisins numéros"),
        ),
        (  # no word of the kind that agrees
            "Le livre s’ouvre sur un “je” et finit par un “nous”.",
            "Le livre s'ouvre sur un je et finit par un nous.",
            ("ACCORD_SUJET_VERBE", "et", "eus"),
        ),
        (  # a collective takes either number
            "Une foule « chantait », une dizaine de gens « dansaient ».",
            "Une foule chantait, une dizaine de gens dansaient.",
            ("ACCORD_SUJET_VERBE", "dansaient", "dansait"),
        ),
    ],
)
def test_other_matches_are_dropped(text: str, read: str, answer: tuple[str, str, str]) -> None:
    assert found(text, {read: answer}) == []


def test_only_the_sentences_that_go_on_across_a_mark_are_sent() -> None:
    asked = Answers({})
    text = "« Je viens », dit-il. Un pas « utile ».\n\nRien ici.\n\nLe film « Les Voisins » est là.\n"
    list(through_quotes.check(Document(text, layers={checker: asked})))
    assert asked.asked == ["Un pas utile."]


def test_nothing_is_found_where_the_deep_tier_is_off() -> None:
    assert list(through_quotes.check(Document("Il évoque des essais « mené dans le secret »."))) == []


def told(sentence: str, asked: Checker | None) -> tuple[str, list[Span], list[Span]]:
    """The sentence without its ``{{ }}``, the spans that they marked and those that are found."""
    text, expected = unmark(sentence)
    doc = Document(text, layers={checker: asked})
    return text, expected, sorted(one.word for one in (*doc[disagreements], *doc[through_marks]))


def test_the_lexicon_alone_finds_half_and_nothing_wrong() -> None:
    assert [told(sentence, None)[2] for sentence in RIGHT] == [[]] * len(RIGHT)
    right = [expected == spans for _, expected, spans in (told(sentence, None) for sentence in (*BROKEN, *BEYOND))]
    assert sum(right) >= 22


@pytest.mark.parametrize("sentence", BROKEN)
def test_the_real_languagetool_finds_what_is_broken(real: Checker, sentence: str) -> None:
    text, expected, spans = told(sentence, real)
    assert [span.of(text) for span in spans] == [span.of(text) for span in expected]
    assert spans == expected


@pytest.mark.parametrize("sentence", RIGHT)
def test_the_real_languagetool_finds_nothing_in_what_is_right(real: Checker, sentence: str) -> None:
    text, _, spans = told(sentence, real)
    assert [span.of(text) for span in spans] == []
