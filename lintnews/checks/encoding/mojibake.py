"""encoding.mojibake"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.finding import Fix
from lintnews.patterns import VERBOSE, pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

# What the bytes 80 to BF look like in windows-1252 and in Latin-1: the second byte of an accented letter.
TAIL = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
BAD = rf"""(?:Ã[{TAIL}\ ]|Å[{TAIL}]|Â[{TAIL}]|Â(?=\ ?[»:;!?%°«])|â[€\u0080‚]|ï»¿|ï¿½|ð[Ÿ\u009f][{TAIL}]
           |√[^\s\w.,;:()-]|√[ßÆØΩπæøµªº]|‚Ä[^\s,.]|├[^\s─├┤│])"""
# What was misread to the end of its word, and the words up to the next misread one where it is near.
RUN = pattern(rf"{BAD}(?:{BAD}|[\p{{L}}'’{TAIL}-]|[ ](?=[\p{{L}}'’ -]{{0,16}}{BAD})){{0,140}}", VERBOSE)
WORD_MOST = 40  # code points of a word before its misread letter
STRAY = pattern(r"Â(?=[ \u00a0]?[»:;!?%°«])")  # what is left of a non-breaking space


@rule(
    name="encoding.mojibake",
    severity="error",
    language="any",
    needles=("ã", "å", "ï»¿", "ï¿½", "ðÿ", "ð\u009f", "√", "‚ä", "├", *("â" + tail for tail in "€‚\u0080 ¡¢£§¨©«®¯°±²³´µ¶·»¼½¾¿")),
    message="“{match}”: UTF-8 read in another encoding; it should be “{right}”.",
    message_fr="« {match} » : de l’UTF-8 lu dans un autre codage ; il faut « {right} ».",
    bad=(
        Bad("Le maire a {{dÃ©cidÃ©}} de partir.", "Le maire a décidé de partir."),
        Bad("Le bus va {{Ã\u00a0 la gare de lâ€™Est}}.", "Le bus va à la gare de l’Est."),
        Bad("Un prix de 10 {{â‚¬ Â«\u00a0ferme\u00a0Â»}}.", "Un prix de 10 € «\u00a0ferme\u00a0»."),
        Bad("La ville a {{d√©cid√©}} seule.", "La ville a décidé seule."),
    ),
    good=("São Paulo et SÃO PAULO, deux graphies.", "Âgé de 60 ans, l’âne a gagné.", "√2 vaut 1,414 et Åland est une île."),
)  # fmt: skip
def mojibake(doc: Document) -> Iterator[Hit]:
    """Letters with accents, quotation marks or apostrophes that show as two or three signs: dÃ©cidÃ©, lâ€™Est.

    The file was written in UTF-8 and read as windows-1252, Latin-1 or Mac Roman, once or twice. The fix loses nothing.

    fr:
    Des lettres accentuées, guillemets ou apostrophes qui apparaissent en deux ou trois signes : dÃ©cidÃ©, lâ€™Est.
    Le fichier, écrit en UTF-8, a été lu comme du windows-1252, du Latin-1 ou du Mac Roman. La correction ne perd rien.
    """
    text = doc.text
    for match in RUN.finditer(text):
        start, end = match.span()
        while start and (text[start - 1].isalpha() or text[start - 1] in "'’-") and match.start() - start < WORD_MOST:
            start -= 1
        right, fix = _mended(text[start:end], start, end)
        if fix:
            yield Hit(Span(start, end), {"right": right}, fix)


def _mended(words: str, start: int, end: int) -> tuple[str, Fix | None]:
    from ftfy import fix_encoding

    # A no-break space after Â may have been made a plain one on the way; then only Â is left to see.
    right = STRAY.sub("", fix_encoding(words))
    return right, replace(start, end, right) if right != words else None
