"""Function words right before a comma or a full stop that touches them, where good French never has them."""

from lintnews.patterns import pattern

LEFT = r"(?<![\w*/.-])(?<!(?<![jJ]usqu|[dD])')"
# Before a full stop: words that no sentence ends on. «La», «le» and «une» only where a preposition stands before them.
STOP = pattern(
    LEFT + r"(?P<word>(?:au|aux|du|des|de|[àÀ]|et|cet|ces|cette|mes|ses|nos|vos|sa|chez|parmi|dès|dont|que|vers"
    r"|(?<!et )dans|(?<!recueillis? |[ls][ea] )par|(?<![cC]'est )selon|(?<!(?:ez|us|s'|t'|m') )en|(?<!ez |e, la et |la et )les"
    r"|(?<!(?:bien|est|is|sont|ais|ait) )sur|(?<=, )d'après|[jJ]usqu'(?:à|au|aux)"
    r"|(?<=(?:\bà|\bdans|\bpour|\bavec|\bchez|\bcontre|\bvers) )(?:le|la|cette)"
    r"|(?<=(?:\bdans|\bavec|(?<![uU]n |[uU]ne )\bpar) )une?))\.(?![.\w/])(?=\s|$)"
)
# Before a comma, unless an aside follows it: «adoptée en, disons, deux minutes».
COMMA = pattern(
    LEFT + r"(?P<word>(?i:au|aux|du|des|de|à|cet|cette|ces|mes|ses|nos|vos|sa|chez|parmi|dès|dans|dont|par|afin|malgré"
    r"|vers|(?<!ez |us |s'|t'|m')en|(?<!(?:ez|ns|et|ou|ôt) )(?:le|la|les)|(?<!bien )sur|(?<!c'est )selon"
    r"|(?<=(?:,|\n|[.!?]) ?)d'après(?!, (?:ce|qui|si))|jusqu'(?:à|aux?)|(?<!dès |puis |pour )lors"
    r"|(?:avec|pour|sans|sous|devant)(?=, (?:qui (?!plus|mieux|sait)|dont )))),(?= )"
)
OPENING = pattern(
    r"(?<=[.!?…] |\n|^)(?P<word>Pendant|Durant|Comme|Sous|Pour|Avec),"
    r"(?= (?:les?|la|une?|des|ils?|elles?|on|cette) \D| l')"
)
ASIDE = pattern(
    r" (?!(?:les?|la|l'|une?|des|il|elle|ils|elles|on|cette|son|sa|ses|leurs?|nous)\b)"
    r"[^,.;:!?\n«»()]{1,45}, (?P<next>[\p{L}«])\p{L}*"
)
LISTED = pattern(
    r" (?:(?:au|aux|du|des|de|à|par|dans|sur|sous|chez|le|la|les|l'|ou|avec|sans|et|vers|en|dès|ses|sa|nos|vos)"
    r"(?:,|\.| ?:| et\b| ou\b|$)|ou (?:plut|la|le|les))"
)


def loose_end(plain: str, start: int) -> str:
    """The function word at ``start``, if its comma or full stop leaves it without what it announces; else nothing."""
    match = STOP.match(plain, start)
    if match:
        return match["word"] if match["word"] != "vers" or _after_verb(plain, start) else ""
    match = COMMA.match(plain, start) or OPENING.match(plain, start)
    if match is None:
        return ""
    word: str = match["word"]
    if (word.isupper() and len(word) > 1) or (word == "vers" and not _after_verb(plain, start)):
        return ""
    rest = plain[match.end() : match.end() + 70]
    return "" if LISTED.match(rest) or _aside(rest) else word


def _aside(rest: str) -> bool:
    """Whether a short aside between two commas comes first, and no verb that would need the lost words after it."""
    from lintnews.lexicon import finite

    match = ASIDE.match(rest)
    return match is not None and not finite(match[0].rpartition(" ")[2]) & {"3s", "3p"}


def _after_verb(plain: str, start: int) -> bool:
    from lintnews.lexicon import analyses

    before = plain[max(0, start - 30) : start].split()
    return bool(before) and {reading.pos for reading in analyses(before[-1])} == {"verb"}
