"""Which spellings are known: words and names of the lexicon, places of the gazetteer (GeoNames, see its NOTICE).

Asked only where two names of an article are close, so that most articles open neither.
"""

import os
import zlib

from lintnews import lexicon
from lintnews.names.keys import fold

_PLACES = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "gazetteer", "places.zlib")
_lines = b""  # sorted, each line between two line ends


def known(form: str) -> bool:
    """Whether the lexicon or the gazetteer has ``form``, so that it is no slip for another name."""
    return lexicon.known(form) or is_place(form)


def is_place(form: str) -> bool:
    """Whether the gazetteer has ``form``, or a word of a place's name; places that the lexicon has are not in it."""
    global _lines
    if not _lines:
        with open(_PLACES, "rb") as stream:
            _lines = zlib.decompress(stream.read())
    key = fold(form).encode("utf-8", "replace")
    low, high = 0, len(_lines) - 1  # both stand on line ends; a line lies between two of them
    while low < high:
        start = _lines.rfind(b"\n", low, (low + high) // 2 + 1)
        end = _lines.find(b"\n", start + 1)
        line = _lines[start + 1 : end]
        if line == key:
            return True
        if line < key:
            low = end
        else:
            high = start
    return False


def has_name(form: str) -> bool:
    """Whether ``form`` is known as a name, whatever else it may be."""
    return in_lexicon(form) or is_place(form)


def in_lexicon(form: str) -> bool:
    """Whether the lexicon has ``form`` as a name."""
    return any(a.pos == "name" for a in lexicon.analyses(form))


def is_name(form: str) -> bool:
    """Whether ``form`` is known as a name and as nothing else."""
    return has_name(form) and not lexicon.is_common(form)


def first_name(form: str) -> bool:
    """Whether the lexicon has ``form`` as a name of one gender, as first names are; towns have none."""
    return any(a.pos == "name" and a.gender in ("m", "f") for a in lexicon.analyses(form))
