"""Compile the French morphology lexicon from Dicollecte 7.0.

The source is Debian's hunspell-fr-comprehensive package (MPL-2.0): the copy that npm and PyPI carry has lost its
morphological tags. The output is lexicon.dawg (form -> class number) and lexicon.classes (the class table), read by
lintnews/lexicon.py. Same input, same bytes.

    python scripts/build_lexicon.py --deb hunspell-fr-comprehensive_7.0-1_all.deb --out lintnews/data/fr
    python scripts/build_lexicon.py --fetch --out lintnews/data/fr      # needs apt-get

Needs DAWG2 (`pip install DAWG2`).
"""

from __future__ import annotations

import argparse
import io
import re
import subprocess
import sys
import tarfile
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

PACKAGE = "hunspell-fr-comprehensive"
MEMBERS = ("usr/share/hunspell/fr.aff", "usr/share/hunspell/fr.dic")

# The letters below are the file format; lintnews/lexicon.py has the reverse tables.
# An analysis is TAGS STRIP ":" APPEND: strip letters off the end of the form, append the rest, get the lemma.
# TAGS is a part-of-speech letter, then for verbs a mood letter, then persons (a-f) or gender and number.
POS = {
    "nom": "n",
    "adj": "a",
    "det": "d",
    "detdem": "d",
    "detex": "d",
    "detind": "d",
    "detneg": "d",
    "detpos": "d",
    "prodem": "p",
    "proind": "p",
    "proint": "p",
    "prorel": "p",
    "proneg": "p",
    "proadv": "p",
    "propersuj": "p",
    "properobj": "p",
    "prep": "e",
    "prepv": "e",
    "loc.prep": "e",
    "adv": "r",
    "advint": "r",
    "negadv": "r",
    "loc.adv": "r",
    "cj": "c",
    "cjco": "c",
    "cjsub": "c",
    "loc.cj": "c",
    "npr": "m",
    "prn": "m",
    "patr": "m",
    "loc.patr": "m",
    "nb": "u",
    "nbro": "u",
    "interj": "i",
    "loc.interj": "i",
    "titr": "n",
    # Halves of set phrases (« d'antan », « Covid HT ») do not behave as the class they are filed under.
    "loc.adj": "x",
    "loc.nom": "x",
    "loc.verb": "x",
    "pfx": "x",
    "sfx": "x",
}
MOODS = {
    "ipre": "A",
    "iimp": "B",
    "ipsi": "C",
    "ifut": "D",
    "cond": "E",
    "spre": "F",
    "simp": "G",
    "impe": "H",
    "infi": "I",
    "ppre": "J",
    "ppas": "K",
}
FINITE = "ABCDEFGH"
# 1isg is the « é »/« è » of « aimè-je ». 1jsg says the same of a participle in « é », and would make « aimé » finite.
PERSONS = {
    "1sg": "a",
    "1isg": "a",
    "2sg": "b",
    "3sg": "c",
    "1pl": "d",
    "2pl": "e",
    "3pl": "f",
    "3pl!": "f",
}

# What Dicollecte lacks: (form, tags as in the file, lemma).
SUPPLEMENT = (
    ("tout", "ams", "tout"),
    ("toute", "afs", "tout"),
    ("tous", "amp", "tout"),
    ("toutes", "afp", "tout"),
    ("tous", "pmp", "tout"),
    ("des", "e--", "de"),
    ("du", "e--", "de"),
    ("aucuns", "dmp", "aucun"),
    ("aucunes", "dfp", "aucun"),
)

KEY_TABLE = str.maketrans({"’": "'", "œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"})


class Row(NamedTuple):
    """One line of an affix class."""

    strip: str
    add: str
    cont: tuple[str, ...]
    condition: re.Pattern[str]
    tags: tuple[str, ...]


class Affix(NamedTuple):
    prefix: bool
    rows: list[Row]


class Word(NamedTuple):
    """A form under construction: its text, its lemma, its flags, and the tags met so far."""

    form: str
    lemma: str
    flags: tuple[str, ...]
    tags: tuple[str, ...]


def deb_members(data: bytes) -> dict[str, bytes]:
    """Return the dictionary files of a Debian package, read without dpkg."""
    if data[:8] != b"!<arch>\n":
        raise SystemExit("not a Debian package: no ar signature")
    at = 8
    while at + 60 <= len(data):
        name = data[at : at + 16].decode("ascii").strip().rstrip("/")
        size = int(data[at + 48 : at + 58])
        body = data[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
        if name.startswith("data.tar"):
            return tar_members(name, body)
    raise SystemExit("not a Debian package: no data.tar")


def tar_members(name: str, body: bytes) -> dict[str, bytes]:
    if name.endswith(".zst"):
        body = unzstd(body)
    found: dict[str, bytes] = {}
    with tarfile.open(fileobj=io.BytesIO(body)) as tar:
        for member in tar:
            path = member.name.removeprefix("./")
            if path in MEMBERS:
                stream = tar.extractfile(member)
                if stream is not None:
                    found[path] = stream.read()
    missing = set(MEMBERS) - set(found)
    if missing:
        raise SystemExit(f"the package lacks {', '.join(sorted(missing))}")
    return found


def unzstd(body: bytes) -> bytes:
    import importlib

    # Python 3.14 has it; older ones need the zstandard package.
    for module in ("compression.zstd", "zstandard"):
        try:
            zstd = importlib.import_module(module)
        except ImportError:
            continue
        if module == "zstandard":
            return bytes(zstd.ZstdDecompressor().decompressobj().decompress(body))
        return bytes(zstd.decompress(body))
    raise SystemExit("this package is compressed with zstd: pip install zstandard")


def fetch() -> bytes:
    """Download the package with apt-get into a temporary folder and return its bytes."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            done = subprocess.run(
                ["apt-get", "download", PACKAGE], cwd=folder, capture_output=True, text=True, timeout=120, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise SystemExit(f"apt-get download {PACKAGE}: {error}") from error
        files = sorted(Path(folder).glob("*.deb"))
        if done.returncode or not files:
            raise SystemExit(f"apt-get download {PACKAGE} failed: {done.stderr.strip()}")
        return files[0].read_bytes()


def pairs(text: str) -> tuple[str, ...]:
    """Split flags of two characters (FLAG long)."""
    return tuple(text[i : i + 2] for i in range(0, len(text), 2))


def morphology(fields: Iterable[str]) -> tuple[str, ...]:
    # A few entries write is:infi for po:infi, so only st: (the lemma) keeps its key.
    return tuple(f if f.startswith("st:") else f[3:] for f in fields if f[:3] in ("po:", "is:", "st:"))


def read_affixes(text: str) -> dict[str, Affix]:
    affixes: dict[str, Affix] = {}
    patterns: dict[tuple[bool, str], re.Pattern[str]] = {}
    for line in text.splitlines():
        fields = line.split()
        if not fields or fields[0] not in ("PFX", "SFX"):
            continue
        prefix, flag = fields[0] == "PFX", fields[1]
        if flag not in affixes:
            affixes[flag] = Affix(prefix, [])
            continue
        strip, (add, _, cont), condition = fields[2], fields[3].partition("/"), fields[4]
        if "'" in add:  # an elision: the tokenizer splits those
            continue
        key = (prefix, condition)
        if key not in patterns:
            patterns[key] = re.compile(f"^{condition}" if prefix else f"{condition}$")
        row = Row(
            "" if strip == "0" else strip,
            "" if add == "0" else add,
            pairs(cont),
            patterns[key],
            morphology(fields[5:]),
        )
        affixes[flag].rows.append(row)
    # A flag whose rows are all elisions makes no form.
    return {flag: affix for flag, affix in affixes.items() if affix.rows}


def read_entries(text: str) -> Iterator[Word]:
    for line in text.splitlines()[1:]:
        fields = line.split()
        if not fields or line.startswith(("\t", "#")):
            continue
        word, _, flags = fields[0].partition("/")
        tags = morphology(fields[1:])
        if "err" in tags:  # « qu », « t'il »: listed so that a spelling checker can name the mistake
            continue
        lemma = next((t[3:] for t in tags if t.startswith("st:")), word)
        yield Word(word, lemma, pairs(flags), tuple(t for t in tags if not t.startswith("st:")))


def expand(word: Word, affixes: dict[str, Affix]) -> Iterator[tuple[Word, tuple[str, ...]]]:
    """Yield the forms of an entry, each with the tags its affix adds."""
    if "()" not in word.flags:
        yield word, ()
    made: list[tuple[str, Row, str]] = []
    for flag in word.flags:
        affix = affixes.get(flag)
        if affix is None:
            continue
        if affix.prefix:
            # Only kilo-, méga- and so on are left: they make words of their own.
            for row in affix.rows:
                if row.condition.search(word.form):
                    form = row.add + word.form[len(row.strip) :]
                    # « kilomètre/S. » has no tag of its own where « S. » adds the number.
                    needs = ("()",) if row.cont else ()
                    yield from expand(Word(form, form, row.cont + needs, word.tags), affixes)
            continue
        for row in affix.rows:
            if word.form.endswith(row.strip) and row.condition.search(word.form):
                made.append((flag, row, word.form[: len(word.form) - len(row.strip)] + row.add))
    # A participle used as an adjective has its own masculine for a lemma, which may stand in another class (« dû »).
    masculine: dict[str, str] = {}
    for flag, row, form in made:
        if "ppas" in row.tags and "mas" in row.tags and "pl" not in row.tags:
            masculine.setdefault(flag, form)
            masculine.setdefault("", form)
    for flag, row, form in made:
        extra = row.tags or (("pl",) if flag == "S=" else ())
        if "ppas" in row.tags and "adj" in row.tags:
            lemma = masculine.get(flag) or masculine.get("", word.lemma)
            yield Word(form, lemma, (), ()), tuple(t for t in extra if t != "ppas")
            extra = tuple(t for t in extra if t != "adj")
        yield Word(form, word.lemma, (), word.tags), extra


def gender_number(own: tuple[str, ...], extra: tuple[str, ...]) -> str:
    def pick(first: str, second: str, both: str, letters: str) -> str:
        for tags in (extra, own):  # the affix knows better
            one, two = first in tags, second in tags
            if both in tags or (one and two):
                return "b"
            if one or two:
                return letters[0] if one else letters[1]
        return "-"

    return pick("mas", "fem", "epi", "mf") + pick("sg", "pl", "inv", "sp")


VERB = re.compile(r"v[0-3]\w+")


def tag_strings(word: Word, extra: tuple[str, ...], keep_case: bool) -> Iterator[tuple[str, str]]:
    """Yield the analyses of a form as (TAGS without persons, persons)."""
    agreement = gender_number(word.tags, extra)
    verb = any(VERB.fullmatch(t) for t in word.tags)
    if verb and "adj" not in extra:
        tags = word.tags + extra
        persons = "".join(sorted({PERSONS[t] for t in tags if t in PERSONS}))
        for tag in tags:
            mood = MOODS.get(tag)
            if mood is None:
                continue
            if mood in FINITE:
                if persons:
                    yield "v" + mood, persons
            else:
                yield "v" + mood + (agreement if mood == "K" else ""), ""
    for tag in word.tags + (() if verb else extra):
        pos = POS.get(tag)
        if pos is None:
            continue
        # Countries and acronyms are filed as nouns; unit symbols (||) are nouns indeed.
        if tag == "nom" and word.form[:1].isupper() and not keep_case:
            pos = "m"
        yield pos + ("--" if pos in "ericx" else agreement), ""


def lemma_rule(form: str, lemma: str) -> str:
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return f"{len(form) - same}:{lemma[same:]}"


def compile_lexicon(aff: str, dic: str) -> tuple[dict[str, int], list[str]]:
    """Return the forms with their class numbers, and the classes."""
    affixes = read_affixes(aff)
    # form -> (tags, lemma rule) -> persons
    forms: dict[str, dict[tuple[str, str], str]] = {}

    def put(form: str, lemma: str, tags: str, persons: str) -> None:
        key = form.translate(KEY_TABLE)
        rule = lemma_rule(key, lemma.replace("’", "'"))
        if "|" in rule or rule.count(":") > 1:
            raise SystemExit(f"{form}: the lemma {lemma} cannot be written in the class table")
        found = forms.setdefault(key, {})
        found[tags, rule] = "".join(sorted({*found.get((tags, rule), ""), *persons}))

    for entry in read_entries(dic):
        for word, extra in expand(entry, affixes):
            for tags, persons in tag_strings(word, extra, "||" in entry.flags):
                put(word.form, word.lemma, tags, persons)
    for form, tags, lemma in SUPPLEMENT:
        put(form, lemma, tags, "")

    texts: dict[str, str] = {}
    for form, analyses in forms.items():
        texts[form] = "|".join(sorted(tags + persons + rule for (tags, rule), persons in analyses.items()))
    classes = sorted(set(texts.values()))
    number = {text: i for i, text in enumerate(classes)}
    return {form: number[text] for form, text in sorted(texts.items())}, classes


def build(deb: bytes) -> tuple[bytes, bytes]:
    """Return the bytes of lexicon.dawg and lexicon.classes."""
    import dawg  # type: ignore[import-untyped,import-not-found,unused-ignore]

    files = deb_members(deb)
    aff, dic = (files[name].decode("utf-8") for name in MEMBERS)
    forms, classes = compile_lexicon(aff, dic)
    # The builder wants the keys in the order of their bytes.
    automaton = dawg.IntDAWG(sorted(forms.items(), key=lambda item: item[0].encode("utf-8")), input_is_sorted=True)
    print(f"{len(forms)} forms, {len(classes)} classes", file=sys.stderr)
    return bytes(automaton.tobytes()), zlib.compress("\n".join(classes).encode("utf-8"), 9)


def main() -> None:
    parser = argparse.ArgumentParser(description="Compile the French morphology lexicon from Dicollecte 7.0.")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--deb", type=Path, metavar="FILE", help=f"a {PACKAGE} package")
    source.add_argument("--fetch", action="store_true", help="fetch the package with apt-get download")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to write the two files")
    args = parser.parse_args()
    automaton, table = build(fetch() if args.fetch else args.deb.read_bytes())
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / "lexicon.dawg").write_bytes(automaton)
    (args.out / "lexicon.classes").write_bytes(table)
    print(f"lexicon.dawg {len(automaton)} bytes, lexicon.classes {len(table)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
