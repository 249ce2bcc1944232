"""The language of an article, told by its small words; French when in doubt."""

# Words of one language only among these (French ones apart from all others), so that `de`, `la`, `que`, `un` prove nothing.
WORDS = {
    "fr": "le les des du et est dans une pour qui sur au aux par avec ce cette il elle ont sont été être mais ou où plus pas "
    "selon après leur leurs ses son sa nous vous lors deux dont ces très aussi fait était avait d l qu n s c j",
    "en": "the and of to that was for with as at by from this were has have had been not but which said they would their its "
    "who will after about when there than are it he she his her be an or on is",
    "de": "der die und den das von zu mit sich auf für nicht dem eine auch als nach wird bei einer um sind noch wie einem "
    "über aus hat dass oder ein ist im war werden wurde haben",
    "es": "el los las y por con una para del como su más pero sus ya este también fue había muy hasta desde donde quien "
    "nos durante según tiene años ha en lo al",
    "it": "il di che è per una della non con del sono dei gli nel alla delle più anche ha come dal nella dopo degli questo "
    "stato ai essere hanno suo tra dalla lo i",
    "pt": "os em um uma não com para por do da dos das na no mais foi ao pelo pela são ele também seu sua até isso entre "
    "já há depois às nos muito você",
    "nl": "het een van en dat is op te zijn voor met niet aan er om ook als bij door naar nog uit worden werd wordt hij "
    "heeft hebben deze over maar ze",
}
LOOKED_AT = 3_000  # code points from the start, some 500 words
ENOUGH = 8  # small words of another language; a French brief that cites an English title holds fewer
MARGIN = 2  # times as many as French ones


def _telling() -> dict[str, tuple[str, ...]]:
    languages: dict[str, tuple[str, ...]] = {}
    for language, words in WORDS.items():
        for word in words.split():
            languages[word] = (*languages.get(word, ()), language)
    return {word: found for word, found in languages.items() if "fr" not in found or len(found) == 1}


TELLING = _telling()
FOREIGN = frozenset(word for word, found in TELLING.items() if "fr" not in found)


def language(lowered: str) -> str:
    """The two-letter code of the language of ``lowered``, a text in lower case with ``'`` as apostrophe."""
    words = lowered[:LOOKED_AT].replace("'", " ").split()
    if sum(map(FOREIGN.__contains__, words)) < ENOUGH:
        return "fr"
    counts = dict.fromkeys(WORDS, 0)
    for word in words:
        for found in TELLING.get(word, ()):
            counts[found] += 1
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] >= ENOUGH and counts[best] > MARGIN * counts["fr"] else "fr"
