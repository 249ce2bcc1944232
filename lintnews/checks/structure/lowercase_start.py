"""structure.lowercase-start"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.lexicon import is_common
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

START = pattern(
    r"\.(?<=(?P<before>[\p{L}'.-]*(?:\p{L}{2}|[àéy])|[\d»)%\"])\.) +(?P<word>\p{Ll}[\p{Ll}-]*)(?=[ ']\P{Po}|, )"
)
BRAND = pattern(r"(?:de|du|d'|von|van|al-|el-|da|le|la|ben|bin) ?\p{Lu}")
NUMBERED = pattern(r"(?:^|\n|\b[lL]e |\bdu |\bau |[;:.] )\d{1,2}\. +$")  # «3. ex æquo», «le 3. janvier»
# With those of the sentence layer, what a full stop abbreviates before a word in lower case.
MORE = frozenset(
    "lun mar jeu ven sam dim "
    "bros vs approx coll chap arr resp tel rel alt lat long adj subst fam auj comp fém masc loc sing plur sup inf suiv".split()
)
# Words that can only begin a sentence here; after others a comma or lost words may be the true defect.
SURE = frozenset(
    "il elle ils elles on nous vous je le la les l un une ce cet cette ces c des son sa ses leur leurs".split()
)


@rule(
    name="structure.lowercase-start",
    severity="error",
    message="The sentence begins in lower case (“{match}”): a capital, or words, are missing.",
    message_fr="La phrase commence par une minuscule (« {match} ») : il manque une capitale, ou des mots.",
    bad=(
        Bad("Le maire part lundi. {{il}} reviendra jeudi.", "Le maire part lundi. Il reviendra jeudi."),
        Bad("Le port est fermé. {{ce}} matin, rien ne bouge.", "Le port est fermé. Ce matin, rien ne bouge."),
    ),
    good=(
        "Le port est fermé. a déclaré la préfète. Fin.",  # attribution.dangling says it
        "Il est né en 1950 av. notre ère, env. trois mois avant M. le maire, etc. et cetera.",
        "Il vend des téléphones. iPhone et autres, dit-il... puis il part.",
        "Classement :\n2. Jean Roux\n3. ex æquo, deux Bretons. Le 3. janvier, ils repartent.",
        "Le site est en ligne. lemonde.fr en parle. de Gaulle aussi.",
    ),
)  # fmt: skip
def lowercase_start(doc: Document) -> Iterator[Hit]:
    """A sentence that begins in lower case after a full stop.

    A slip, or the trace of words that were lost. Abbreviations, brands and names with a particle are left alone.

    fr:
    Une phrase qui commence par une minuscule après un point.
    Une faute de frappe, ou la trace de mots perdus. Abréviations, marques et noms à particule sont admis.
    """
    plain = doc.plain
    for match in START.finditer(plain):
        from lintnews.layers.sentences import ABBREVIATIONS

        start, end = match.span("word")
        if start in _attributed(doc):
            continue  # attribution.doubled, attribution.dangling
        before, word = match["before"].lower(), match["word"]
        if before in ABBREVIATIONS or before in MORE or "." in before or word == "à" or BRAND.match(plain, start):
            continue
        if NUMBERED.search(plain, max(0, start - 8), start):
            continue
        if is_common(word):
            right = word[0].upper() + word[1:]
            yield Hit(Span(start, end), {}, replace(start, end, right, "safe" if word in SURE else "unsafe"))


def _attributed(doc: Document) -> set[int]:
    """Where a clause begins that the rules on attributions report."""
    from lintnews.layers.attributions import attributions
    from lintnews.layers.loose_clauses import loose_clauses

    again = [clause.span for clause in doc[attributions] if clause.place == "again"]
    return {span.start for span in (*again, *doc[loose_clauses])}
