"""residue.foreign-passage: a sentence in another language, left untranslated."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.language import WORDS
from lintnews.layers.quotes import quotes
from lintnews.layers.sentences import sentences
from lintnews.patterns import MULTILINE, pattern
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

NAMES = {"en": ("English", "anglais"), "de": ("German", "allemand"), "es": ("Spanish", "espagnol"),
         "it": ("Italian", "italien"), "pt": ("Portuguese", "portugais"), "nl": ("Dutch", "néerlandais")}  # fmt: skip
FRENCH = frozenset(
    "le les des du et est dans une pour qui sur au aux par avec ce cette il elle ont été être mais où plus pas selon après "
    "leur leurs ses sa son nous vous lors dont ces très aussi fait était avait un la l d qu n s c j je ne se que de à y dit "
    "disait comme entre chez sans sous vers tout tous toute toutes mes ma mon tes ta ton votre vos notre nos eux lui on".split()
)
# Words that the language shares with French: in its sentences they do not tell French.
SHARED = {
    "en": "on", "de": "des", "es": "la que un se de le son mes", "it": "la le un se l d s c n una sui ma",
    "pt": "que se de um nos mes entre sobre", "nl": "de je la ton",
}  # fmt: skip
MORE = {
    "en": "you your we our can could should would no any these those him them more into out up do does did i it's",
    "de": "wir sie können kann hatte es aber man wenn nur vor bis durch", "es": "no han dijo sobre hay esta está son e pero según",
    "it": "ha si da sono ad dell nell all due le e o", "pt": "o a e no vai em de fim", "nl": "in en na we ze die was",
}  # fmt: skip
SMALL = {name: frozenset(f"{WORDS[name]} {MORE[name]}".split()) - FRENCH for name in NAMES}
WITH = {name: frozenset(words.split()) for name, words in SHARED.items()}
AGAINST = {name: FRENCH - WITH[name] - frozenset(WORDS[name].split()) for name in NAMES}
CERTAIN = FRENCH.intersection(*AGAINST.values())  # French whatever stands around
WORD = pattern(r"\p{L}+")
OWN = 2  # different small words of the other language in a sentence, and
LEAST = 3  # with those that French has too
SHARE = 4  # one in so many words at least
PLAIN = 3  # other words in lower case: a title of a work, a company's name have capitals
MOST = 280  # code points that are marked
SCRIPT = pattern(
    r"^[^\n\p{Latin}]*[\p{Arabic}\p{Cyrillic}\p{Hebrew}\p{Greek}\p{Han}\p{Hiragana}\p{Hangul}]{2}[^\n\p{Latin}]*$",
    MULTILINE,
)
QUOTED = "«“\"'‘"


@rule(
    name="residue.foreign-passage",
    severity="warning",
    message="“{match}”: a sentence in {language}; translate it, quote it, or delete it.",
    message_fr="« {match} » : une phrase en {langue} ; traduisez-la, citez-la ou supprimez-la.",
    bad=(
        Bad("Le bac repart\nLe bac repart mardi. {{The company said that it would not comment on the delay.}} Il part à midi."),
        Bad("Le bac repart\nLe bac repart mardi, dit-il.\n{{Die Fähre ist nach der Reparatur wieder im Hafen.}}\nIl part."),
        Bad("Le bac reprend la mer\nLe bac repart mardi, dit la région.\n{{تعود العبارة إلى البحر}}\nIl part à midi."),
    ),
    good=(
        "Le bac repart. « The company said that it would not comment on the delay », a répondu le directeur.",
        "Le groupe chante The Boat That Brought Us to the Sea and Back, puis le public s’en va.",
        "La devise est restée la même : Liberty and justice for all, dit le guide aux enfants.",
    ),
    needles=(*map(" {} ".format, "the that with and her his was were have from you und nicht der die auf los las para por sobre "
             "más della che gli ha sulle più não uma het een niet".split()), "ا", "о", "ו", "α", "の", "的", "은"),
)  # fmt: skip
def foreign_passage(doc: Document) -> Iterator[Hit]:
    """A whole sentence in another language, outside quotation marks, in a French article: the translation left it out.

    Quotations, titles of works, names and mottoes are left alone: the sentence needs three small words of its language,
    none of French, and words in lower case beside them.

    fr: Une phrase entière en une autre langue, hors guillemets, dans un article français : la traduction l’a oubliée.
    Citations, titres d’œuvres, noms et devises sont admis : il faut à la phrase trois mots-outils de sa langue, aucun du
    français, et d’autres mots en minuscules.
    """
    plain = doc.plain
    for line in SCRIPT.finditer(plain):
        if line[0].strip()[:1] not in QUOTED:
            yield _hit(Span(*line.span()), plain, "another script", "une autre écriture")
    last = -1
    for span in doc[sentences]:
        language = _language(span.of(plain))
        if language and not any(quote.span.overlaps(span) for quote in doc[quotes] if quote.close or quote.continued):
            if last < 0 or plain[last : span.start] not in ("", " "):  # the first sentence of a passage tells of it
                yield _hit(span, plain, *NAMES[language])
            last = span.end


def _hit(span: Span, plain: str, language: str, langue: str) -> Hit:
    end = min(span.end, span.start + MOST)
    words = Span(span.start + len(span.of(plain)) - len(span.of(plain).lstrip()), end)
    return Hit(words, {"language": language, "langue": langue})


def _language(sentence: str) -> str:
    """The other language that ``sentence`` is in, if that is certain."""
    words = WORD.findall(sentence)
    lowered = {word.lower() for word in words}
    if not CERTAIN.isdisjoint(lowered):
        return ""
    for language, small in SMALL.items():
        own = lowered & small
        telling = len(own | (lowered & WITH[language]))
        if len(own) < OWN or telling < LEAST or telling * SHARE < len(lowered) or lowered & AGAINST[language]:
            continue
        plain = [word for word in words if word.islower() and word not in small and len(word) > 2]
        if len(plain) >= (1 if language == "de" else PLAIN):  # German nouns have capitals
            return language
    return ""
