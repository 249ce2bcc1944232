"""typography.glued-number"""

from collections.abc import Iterator
from itertools import compress

from lintnews.document import Document
from lintnews.layers.odd_words import odd_words
from lintnews.layers.tokens import tokens
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, insert, rule
from lintnews.span import Span

MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
GLUED = pattern(
    r"(?<![\w/.@#,:'-])(?:(?P<first>\d{1,3})(?:ans|mois|jours|heures|euros|personnes|millions|milliards|morts|blessés|mètres"
    rf"|kilomètres|secondes|pays|fois|{MONTHS})"
    r"|(?P<word>en|de|le|du|au|les|des|par|dans|sur|pour|vers|depuis|avec|et|plus|que|environ|sont|ont"
    rf"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|{MONTHS})\d{{1,4}})(?![\w-]|[.,]\d|\.\w)"
)


@rule(
    name="typography.glued-number",
    severity="error",
    message="A space is missing in “{match}”.",
    message_fr="Il manque une espace dans « {match} ».",
    bad=(
        Bad("Né {{en1985}} à Gap, il a {{30ans}} le {{12mai}}.", "Né en 1985 à Gap, il a 30 ans le 12 mai."),
        Bad("Il coûte plus {{de10}} euros {{depuis2012}}.", "Il coûte plus de 10 euros depuis 2012."),
    ),
    good=(
        "Né en 1985, il court 10km, écoute 20Minutes et part à 18h30.",
        "Le mot-dièse #de2024, le compte @en2025 et le site le12.fr.",
        "La formation 4x4, le Covid19, le G20 et l’A86.",
    ),
)
def glued_number(doc: Document) -> Iterator[Hit]:
    """A number that runs into the word before it or into what it counts: en1985, 12mai, 30ans.

    The edge of a link or a change of line was lost.
    fr:
    Un nombre soudé au mot qui le précède ou à ce qu'il compte : en1985, 12mai, 30ans.
    Le bord d'un lien ou une fin de ligne a disparu.
    """
    odd = {word for word in doc[odd_words].unknown if word[0].isdigit() or word[-1].isdigit()}
    words, starts = doc[tokens].words, doc[tokens].starts
    for at in compress(starts, map(odd.__contains__, words)) if odd else ():
        match = GLUED.match(doc.plain, at)
        if match:
            yield Hit(Span(*match.span()), {}, insert(match.end("first" if match["first"] else "word"), " "))
