"""Reading through the marks: what is masked, what stays, and that every character is found again in the article."""

import random

import pytest

from lintnews.document import Document
from lintnews.layers.sentences import sentences
from lintnews.layers.transparent import transparent
from lintnews.span import Span

READ = [
    ("Certains des obus « tombé dans la cour » fument.", ["Certains des obus tombé dans la cour fument."]),
    ("L’« axe du lac » tient.", ["L'axe du lac tient."]),
    ("L' »axe du lac » tient.", ["L'axe du lac tient."]),
    ("Il craint un «choc durable», dit-il.", ["Il craint un choc durable, dit-il."]),
    ("Elle veut une loi « utile » ; il attend.", ["Elle veut une loi utile ; il attend."]),
    ("Un tir « venu du nord »a touché le mur.", ["Un tir venu du nord a touché le mur."]),
    ("Un tir « venu du nord »a indiqué le maire.", ["Un tir venu du nord, a indiqué le maire."]),
    ("Au moins « deux tirs » Les gardes veillent.", ["Au moins deux tirs. Les gardes veillent."]),
    ("Ces tirs « menaçait la ville »Ces gardes veillent.", ["Ces tirs menaçait la ville. Ces gardes veillent."]),
    ("Il a parlé “d’un « vrai » choc” hier.", ["Il a parlé d'un vrai choc hier."]),
    ("Un ami « très proche “et sûr” »a dit le maire.", ["Un ami très proche et sûr, a dit le maire."]),
    ("« Ces gens » veillent. Rien ici. Un « beau » jour.", ["Ces gens veillent. Un beau jour."]),
    ("Un « petit » pas.\n\nUn « grand » pas.", ["Un petit pas.", "Un grand pas."]),
    # a quoted sentence, a title, words spoken of, a mark without its twin
    ("« Les tirs ont cessé », a dit le maire.", []),
    ("Le maire l’a dit : « les tirs ont cessé ».", []),
    ("Le film « Les Voisins » est là.", []),
    ("Le mot « tombé » est là.", []),
    ("Un pont « baptisé ainsi est là.", []),
    ("Rien à lire.", []),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_the_text_is_read_through_its_marks(text: str, expected: list[str]) -> None:
    assert [passage.text for passage in Document(text)[transparent]] == expected


def test_a_span_leads_to_the_words_of_the_article() -> None:
    doc = Document("🚀🚀 Titre\n\nCes tirs « 🚀 menaçait la ville »Ces gardes veillent.")
    (passage,) = doc[transparent]
    at = passage.text.index("menaçait")
    assert passage.span(Span(at, at + 8)).of(doc.text) == "menaçait"
    at = passage.text.index("tirs")
    assert passage.span(Span(at, passage.text.index(" la"))).of(doc.text) == "tirs « 🚀 menaçait"
    assert [doc.text[mark] for mark in passage.marks] == ["«"]


PIECES = (
    *"« » “ ” « » «\u00a0 \u202f» \" , . ; : ? \n 🚀 𝒳 é l’".split(" "), " ", "  ", "\u00a0", "le", "tirs", "Ces", "a dit le maire",
    "menaçait", "s’ils", "sûr",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(40))
def test_every_character_is_that_of_the_article(seed: int) -> None:
    """Each character of a passage, but those that were put in, stands where the map says; nothing but marks is masked."""
    rng = random.Random(seed)
    read = 0
    for _ in range(60):
        doc = Document("Un mot « utile » et " + " ".join(rng.choices(PIECES, k=rng.randrange(4, 40))))
        for passage in doc[transparent]:
            read += 1
            kept: list[int] = []
            for at, char in enumerate(passage.text):
                origin = passage.origin(at)
                if passage.is_put(at):
                    assert char in " .,"
                    continue
                assert doc.plain[origin] == char
                kept.append(origin)
            assert kept == sorted(set(kept))
            assert all(doc.plain[mark] in '«»“”„"' for mark in passage.marks)
            crossed = [one for one in doc[sentences] if any(one.start <= mark < one.end for mark in passage.marks)]
            words = "".join(one.of(doc.plain) for one in crossed)
            assert [*filter(str.isalnum, passage.text)] == [*filter(str.isalnum, words)]
    assert read > 10
