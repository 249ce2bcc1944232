"""encoding.misread-accent: accented letters read in the Mac's table: SÈcuritÈ."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.lexicon import known
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

# Letters of Mac OS Roman that stand where windows-1252 has é è ê à ç ô î ï û ù â ë.
SIGNS = "ÈËÍ‡ÁÙÓÔ˚˘‚Î"
RIGHT = str.maketrans(SIGNS, "éèêàçôîïûùâë")
# A word in lower case, but for these: no SÉCURITÉ, no McÉwan.
WORD = pattern(
    rf"(?<![\w@#/])\p{{L}}?(?=[\p{{Ll}}{SIGNS}]*[{SIGNS}])(?=[{SIGNS}]*\p{{Ll}})[\p{{Ll}}{SIGNS}]{{2,}}(?!\w)"
)


@rule(
    name="encoding.misread-accent",
    severity="error",
    message="“{match}”: read in the wrong character table; it should be “{right}”.",
    message_fr="« {match} » : lu dans la mauvaise table de caractères ; il faut « {right} ».",
    bad=(
        Bad("La {{SÈcuritÈ}} civile est {{prÈvenue}}.", "La Sécurité civile est prévenue."),
        Bad("L’{{ÈvÈnement}} a {{dÈj‡}} {{commencÈ}}, la {{fenÍtre}} est ouverte.",
            "L’événement a déjà commencé, la fenêtre est ouverte."),
    ),
    good=(
        "LA SÉCURITÉ CIVILE ET L’ÉVÉNEMENT. Ève et Émile à Évry, Ísafjörður, Óscar et Ángel.",
        "Le député Íñigo Errejón, les îles Åland, une note‡ en bas de page.",
        "McÉvoy et DÉjà Vu sont des noms.",
    ),
)  # fmt: skip
def misread_accent(doc: Document) -> Iterator[Hit]:
    """A text in windows-1252 or Latin-1 that was read as Mac OS Roman: é becomes È, è becomes Ë, à becomes ‡.

    Only words that the dictionary knows once the letters are put back are reported. Read the source again in its true encoding.

    fr: Un texte en windows-1252 ou Latin-1 lu comme du Mac OS Roman : é devient È, è devient Ë, à devient ‡.
    Seuls les mots que le dictionnaire connaît une fois rétablis sont signalés. Relisez la source dans son vrai codage.
    """
    text = doc.text
    if not any(sign in text for sign in SIGNS):
        return
    for match in WORD.finditer(text):
        word = match[0]
        right = word.translate(RIGHT)
        if (word[0] in SIGNS and not set(word[1:]) & set(SIGNS)) or not known(right):
            continue  # «Èvry» may be a capital with the wrong accent
        yield Hit(Span(*match.span()), {"right": right}, replace(*match.span(), right))
