"""From bytes to articles: encodings, the form of the text, Markdown, the language."""

import os
import random
import unicodedata
from pathlib import Path

import pytest

from lintnews.document import unify
from lintnews.language import language
from lintnews.readers import SUFFIXES, RefusedError, decode, reader
from lintnews.readers.markdown import read as read_markdown
from lintnews.readers.text import read as read_text

NEWS = (
    "Le Sénat a adopté mardi, après dix heures de débat, le texte sur l’eau : « C’est un progrès », a déclaré la "
    "rapporteure, élue à Sète. Coût prévu : 3 millions d’€… Les pêcheurs, eux, s’inquiètent des contrôles."
)


@pytest.mark.parametrize(
    ("data", "text", "encoding", "note"),
    [
        (b"", "", "utf-8", ""),
        (b"plain", "plain", "utf-8", ""),
        (NEWS.encode(), NEWS, "utf-8", ""),
        (b"\xef\xbb\xbf" + NEWS.encode(), NEWS, "utf-8", "note-encoding"),
        (b"\xff\xfe" + NEWS.encode("utf-16-le"), NEWS, "utf-16-le", "note-encoding"),
        (b"\xfe\xff" + NEWS.encode("utf-16-be"), NEWS, "utf-16-be", "note-encoding"),
        (b"\xff\xfe\0\0" + NEWS.encode("utf-32-le"), NEWS, "utf-32-le", "note-encoding"),
        (NEWS.encode("cp1252"), NEWS, "cp1252", "note-encoding"),
        (NEWS.encode("mac_roman"), NEWS, "mac_roman", "note-encoding"),
        ("Le cœur de la ville coûte 3 €.".encode("iso8859_15"), "Le cœur de la ville coûte 3 €.", "iso8859_15", "note-encoding"),
        ("Le débat a duré, à Sète.".encode("cp850"), "Le débat a duré, à Sète.", "cp850", "note-encoding"),
        (b"\xc9t\xe9", "Été", "cp1252", "note-encoding"),
        (b"x" * 70_000 + b" caf\xe9 ", "x" * 70_000 + " café ", "cp1252", "note-encoding"),
        (b"\xff\xfea\0b", "a\ufffd", "utf-16-le", "note-broken-bytes"),
    ],
)  # fmt: skip
def test_encodings(data: bytes, text: str, encoding: str, note: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding, decoded.note) == (text, encoding, note)
    if "\ufffd" not in text:
        assert decoded.encoded(decoded.raw) == data


def test_bytes_of_cyrillic_are_left_to_the_detector() -> None:
    text = "Сегодня в столице прошло заседание совета, на котором обсудили цены на воду. " * 4
    assert decode(text.encode("cp1251")).text == text


def test_a_few_broken_bytes_in_utf_8_stay_known() -> None:
    data = NEWS.encode() + b" caf\xe9\xe9 " + NEWS.encode()
    decoded = decode(data)
    assert decoded.note == "note-broken-bytes" and decoded.encoding == "utf-8"
    assert decoded.text == f"{NEWS} caf\ufffd\ufffd {NEWS}"
    assert decoded.encoded(decoded.raw) == data


@pytest.mark.parametrize(
    "data",
    [
        b"text\0text",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        bytes(range(1, 9)) * 20 + b"some words",
        NEWS.encode("utf-16-le"),
        random.Random(7).randbytes(4000).replace(b"\0", b""),
    ],
    ids=["nul", "png", "controls", "utf-16 without a mark", "compressed"],
)
def test_binary(data: bytes) -> None:
    with pytest.raises(RefusedError) as refused:
        decode(data)
    assert refused.value.kind == "binary"


def test_no_bytes_raise_anything_else() -> None:
    dice = random.Random(3)
    for _ in range(150):
        data = dice.choice([b"", b"\xff\xfe", b"\xef\xbb\xbf", b"text "]) + dice.randbytes(dice.randrange(40))
        try:
            decode(data)
        except RefusedError:
            continue


def test_mac_bytes_of_short_news_are_not_taken_for_windows_ones() -> None:
    for words in ("L’été à Sète", "un élève blessé près d’Orléans", "« Non », a-t-il répété"):
        assert decode(words.encode("mac_roman")).text == words
        assert decode(words.encode("cp1252")).text == words


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a\r\nb\rc\n", "a\nb\nc\n"),
        (unicodedata.normalize("NFD", "Élève à Noël"), "Élève à Noël"),
        ("im\u00adpor\u00adtant", "important"),
        ("tel quel « avec » espaces", "tel quel « avec » espaces"),
    ],
)
def test_the_form_of_the_text(source: str, text: str) -> None:
    (article,) = read_text(source)
    assert article.text == text
    assert (article.source is None) == (source == text)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("# Un titre #\n\nTexte.", "Un titre\n\nTexte."),
        ("Titre\n=====\nTexte.", "Titre\n\nTexte."),
        ("Titre\n---\nTexte.", "Titre\n\nTexte."),
        ("Un **mot** et *un autre*, __gras__, _penché_, ~~barré~~.", "Un mot et un autre, gras, penché, barré."),
        ("***Trois*** et **un *dans* l’autre**.", "Trois et un dans l’autre."),
        ("nom_de_fichier, 3 * 4 * 5, * seul, 2*3", "nom_de_fichier, 3 * 4 * 5, * seul, 2*3"),
        ('Selon [le rapport](https://a.example/b_(c) "t"), rien.', "Selon le rapport, rien."),
        ("Voir [le texte][1] et [*lui*][].\n\n[1]: https://a.example", "Voir le texte et lui.\n\n"),
        ("Avant ![une vue](v.jpg) après.", "Avant après."),
        ("![une vue](v.jpg)\n\nTexte.", "\n\nTexte."),
        ("Du `code` et <em>du</em> balisage<br/>ici.", "Du code et du balisage\nici."),
        ("Une note[^1] ici.", "Une note ici."),
        ("<https://a.example/x> est le site.", "https://a.example/x est le site."),
        ("Si a < b et c > d, alors.", "Si a < b et c > d, alors."),
        ("Il a dit &laquo;&nbsp;non&nbsp;&raquo; &amp; c’est tout.", "Il a dit «\u00a0non\u00a0» & c’est tout."),
        ("AT&T et R&D", "AT&T et R&D"),
        ("Une étoile \\* et \\_ un trait.", "Une étoile * et _ un trait."),
        ("Avant.\n\n```py\ncode = «1\n```\n\nAprès.", "Avant.\n\n\n\nAprès."),
        ("~~~\nne se ferme pas\n# ni ceci", ""),
        ("Avant <!-- caché --> après.", "Avant après."),
        ("Avant.\n<!-- sur\n\ndeux --> Après.", "Avant.\nAprès."),
        ("<!-- ne se ferme pas\n\nTexte", ""),
        ("Ligne coupée\npar l’éditeur\n\nAutre.", "Ligne coupée par l’éditeur\n\nAutre."),
        ("Ligne forcée  \nici\\\net là.", "Ligne forcée\nici\net là."),
        ("x" * 130 + "\nsa propre ligne", "x" * 130 + "\nsa propre ligne"),
        ("> Cité sur\n> deux lignes\n>\n> et plus.", "Cité sur deux lignes\n\net plus."),
        ("- un\n- deux\n  suite\n1. trois", "- un\n- deux suite\n1. trois"),
        ("Avant.\n\n***\n\nAprès.", "Avant.\n\n\n\nAprès."),
        ("| a | b |\n|---|---|\n| c | d |\n\nTexte.", "\n\n\n\nTexte."),
        ("Fin.\n\n-\n\nTexte.", "Fin.\n\n-\n\nTexte."),
    ],
)
def test_markdown_leaves_the_words(source: str, text: str) -> None:
    (article,) = read_markdown(source)
    assert article.text == text
    (article,) = read_markdown(source.replace("\n", "\r\n"))
    assert article.text == text


@pytest.mark.parametrize(
    ("matter", "date", "lang"),
    [
        ("---\ntitle: x\ndate: 2024-08-05T10:00:00+02:00\nlang: fr-FR\n---\n", "2024-08-05", "fr"),
        ('+++\ndate = 2023-01-31\nlanguage = "EN"\n+++\n\n', "2023-01-31", "en"),
        ('---\ndate: "2024-02-29"\n---\n', "2024-02-29", ""),
        ("---\ndate: hier\nlang: français\n---\n", "", ""),
    ],
)
def test_front_matter(matter: str, date: str, lang: str) -> None:
    (article,) = read_markdown(matter + "# Titre\n\nTexte.")
    assert (article.text, article.date, article.lang) == ("Titre\n\nTexte.", date, lang)


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    (article,) = read_markdown("---\n\nTexte.")
    assert article.text == "\n\nTexte." and not article.date


@pytest.mark.parametrize(
    ("source", "rule", "covered"),
    [
        (
            "Un.\n\n<!-- lintnews ignore quote.swapped: voulu -->\nDeux\nlignes.\n\nTrois.",
            "quote.swapped",
            "Deux\nlignes.",
        ),
        ("Un mot. <!-- lintnews ignore quote -->\n\nDeux.", "quote", "Un mot. <!-- lintnews ignore quote -->"),
        ("Un.\n\n<!-- lintnews off date -->\n\nDeux.\n\n<!-- lintnews on date -->\n\nTrois.", "date", "Deux."),
        ("Un.\n\n<!-- lintnews off -->\n\nDeux.", "", "Deux."),
    ],
)
def test_directives(source: str, rule: str, covered: str) -> None:
    for ends in ("\n", "\r\n"):
        text = source.replace("\n", ends)
        (article,) = read_markdown(text)
        (found,) = article.suppressions
        assert found.rule == rule and found.span is not None and found.where.startswith("line ")
        assert found.span.of(text).strip() == covered.replace("\n", ends)


def test_directives_that_cannot_be_read() -> None:
    source = (
        "<!-- lintnews ignorer tout -->\n\n<!-- lintnews on quote -->\n\n<!-- lintnews ignore a.b, c.d : x -->\n\nFin."
    )
    (article,) = read_markdown(source)
    assert [line for line, _ in article.misread] == [1, 3]
    assert [found.rule for found in article.suppressions] == ["a.b", "c.d"]


def test_readers_by_suffix() -> None:
    assert set(SUFFIXES) >= {".txt", ".md", ".markdown"}
    assert [article.text for article in reader("a/B.MD")("**x**")] == ["x"]
    assert [article.text for article in reader("a.html")("**x**")] == ["**x**"]


SAMPLES = {
    "fr": "Le ministre a annoncé que les travaux seraient achevés dans deux ans, selon un communiqué publié ce matin.",
    "en": "The minister said that the works would be finished within two years, and that the bill was not yet known.",
    "de": "Der Minister hat gesagt, dass die Arbeiten in zwei Jahren beendet werden und die Kosten noch nicht bekannt sind.",
    "es": "El ministro dijo que las obras terminarían en dos años y que el coste no es conocido por los vecinos del pueblo.",
    "it": "Il ministro ha detto che i lavori saranno finiti in due anni e che il costo non è noto agli abitanti della zona.",
    "pt": "O ministro disse que as obras não vão terminar em dois anos e que o custo ainda não é conhecido pelos vizinhos da vila.",
    "nl": "De minister zei dat het werk niet binnen twee jaar klaar is en dat de kosten nog niet bekend zijn bij de bewoners.",
}


@pytest.mark.parametrize("code", SAMPLES)
def test_languages(code: str) -> None:
    assert language(unify(SAMPLES[code] * 3).lower()) == code


def test_french_when_in_doubt() -> None:
    assert language("") == "fr"
    assert language("the end of the day") == "fr"
    assert language(SAMPLES["fr"].lower() * 3 + SAMPLES["en"].lower()) == "fr"
    for path in (Path(__file__).parents[1] / "seeds").glob("**/*.txt"):
        assert language(unify(path.read_text(encoding="utf-8")).lower()) == "fr", os.fspath(path)
