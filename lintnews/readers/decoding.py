"""From bytes to text: byte-order mark, UTF-8, then the encodings that old systems of newsrooms write."""

import codecs

from lintnews.patterns import compiled
from lintnews.record import NamedTuple

# UTF-32 before UTF-16: the mark of the one begins with the mark of the other.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
LEGACY = (
    "cp1252",
    "iso8859_15",
    "mac_roman",
    "cp850",
)  # what Western newsrooms wrote before UTF-8, the likeliest first
CONTROLS = bytes(set(range(32)) - set(b"\t\n\f\r\x1b")) + b"\x7f"
LOOKED_AT = 65_536  # bytes; enough to tell an encoding or a binary file
BINARY = 0.3  # share of controls beyond which a file without NUL is binary
COMPRESSED = 0.05  # the same for a file that reads in no encoding: random bytes hold a tenth of controls, a text none
SENSIBLE = 0.9  # share of the characters beyond ASCII that must make sense; true readings of French reach 0.99
ACCENTED_MOST = 0.4  # share of characters beyond ASCII in a Western text; Cyrillic bytes read as cp1252 reach 0.8
SHORT = 40  # characters, below which shares prove nothing
BROKEN_MOST = (
    0.5  # share of the bytes beyond ASCII that may be broken in UTF-8; in any other encoding nearly all of them are
)

# A true reading has accents in words, capitals at their beginnings, marks at their edges: Mac bytes read as cp1252 give
# «lÕarmŽe», UTF-8 ones «armÃ©e», MS-DOS ones «arm‚e».
SENSE = r"""(?x)
      [ß-öø-ÿœšž]                                    # a letter in lower case
    | (?<![\p{Ll}])[À-ÖØ-ÞŒŠŽŸ](?![«»©®¢£¥§¨¯²³¹°])  # a capital, but never after a letter in lower case
    | (?<![\p{L}])[«“„‘](?![\s,;.]*$)                # opening marks
    | [»”](?!\p{L})                                  # closing marks
    | (?<=\p{L})’(?=[\p{L}«\s])|’(?!\p{L})
    | (?<!\p{Ll})[–—€£§©®°²³ªº·•½¼¾×±™](?!\p{Ll}\p{Ll})|[…°²³ªº](?!\p{Ll})
    | [\u00a0\u00ad]
"""
BEYOND_ASCII = r"[^\x00-\x7f]"
BROKEN = r"[\udc80-\udcff]"


class RefusedError(Exception):
    """Bytes that are no article; ``kind`` is ``binary`` or ``encoding-unknown``."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Decoded(NamedTuple):
    """A file's text, without its byte-order mark. ``encoding`` is the codec that writes it back.

    ``note`` is empty for UTF-8 without a mark, else the key of what is to be said of it. ``raw`` is the text with bytes that
    are not of the encoding as lone surrogates (the other errors handler of PEP 383), one each; in ``text`` they are U+FFFD.
    """

    text: str
    encoding: str
    note: str = ""
    mark: bytes = b""
    raw: str = ""

    def encoded(self, raw: str) -> bytes:
        """The bytes of the file that would hold ``raw``.

        Raises:
            UnicodeEncodeError: the encoding has no such character.
        """
        return self.mark + raw.encode(self.encoding, "surrogateescape")


def shown(raw: str) -> str:
    """``raw`` with U+FFFD for every broken byte."""
    return raw if raw.isascii() else compiled(BROKEN).sub("\ufffd", raw)


def decode(data: bytes) -> Decoded:
    """The text of ``data`` and how it is encoded.

    Raises:
        RefusedError: ``data`` is binary, or in no encoding that could be told.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], encoding, mark)
    if b"\0" in data or _controls(data) > BINARY:
        raise RefusedError("binary")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(data)
    return Decoded(text, "utf-8", raw=text)


def _controls(data: bytes) -> float:
    head = data[:LOOKED_AT]
    return 1 - len(head.translate(None, CONTROLS)) / len(head) if head else 0.0


def _lenient(data: bytes, encoding: str, mark: bytes = b"") -> Decoded:
    if encoding == "utf-8":
        raw = data.decode(encoding, "surrogateescape")
        text = shown(raw)
    else:
        raw = text = data.decode(encoding, "replace")
    return Decoded(text, encoding, "note-broken-bytes" if "\ufffd" in text else "note-encoding", mark, raw)


def _legacy(data: bytes) -> Decoded:
    lenient = _lenient(data, "utf-8")
    broken = len(compiled(BROKEN).findall(lenient.raw))
    beyond = len(data) - len(data.translate(None, bytes(range(128, 256))))
    if broken <= BROKEN_MOST * beyond:
        return lenient
    readings: list[tuple[float, int, str, str]] = []
    for encoding in LEGACY:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        readings.append((_sense(text), -len(readings), encoding, text))
    sense, _, encoding, text = max(readings)
    if sense >= SENSIBLE:
        return Decoded(text, encoding, "note-encoding", raw=text)
    return _detected(data)


def _sense(text: str) -> float:
    """The share of the characters beyond ASCII that are where a Western text has them; 0 in a text of few others."""
    first = compiled(BEYOND_ASCII).search(text)
    if first is None:
        return 1.0
    head = text[max(0, first.start() - SHORT) : first.start() + LOOKED_AT]
    beyond = len(compiled(BEYOND_ASCII).findall(head))
    if len(text) > SHORT and beyond > ACCENTED_MOST * len(head):
        return 0.0
    return len(compiled(SENSE).findall(head)) / beyond


def _detected(data: bytes) -> Decoded:
    if _controls(data) > COMPRESSED:
        raise RefusedError("binary")
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise RefusedError("encoding-unknown")
    try:
        text = data.decode(best.encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise RefusedError("encoding-unknown") from error
    return Decoded(text, best.encoding, "note-encoding", raw=text)
