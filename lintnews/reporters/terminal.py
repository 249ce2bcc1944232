"""What a terminal shows: characters that it must not be sent raw, the columns that text fills, colours."""

from typing import Literal

Color = Literal["error", "warning", "info", "bold", "dim", "good"]

CODES: dict[Color, str] = {
    "error": "\x1b[1;31m",
    "warning": "\x1b[1;33m",
    "info": "\x1b[1;34m",
    "bold": "\x1b[1m",
    "dim": "\x1b[2m",
    "good": "\x1b[32m",
}
RESET = "\x1b[0m"

# A control character is shown by its picture (␀ … ␟, ␡); those of C1 and those that turn lines, which have none, by �.
PICTURES = {
    **{code: 0x2400 + code for code in range(0x20)},
    0x7F: 0x2421,
    **dict.fromkeys(range(0x80, 0xA0), 0xFFFD),
    **dict.fromkeys((*range(0x2028, 0x202F), *range(0x2066, 0x206A), 0xFEFF), 0xFFFD),
    0x09: 0x20,
}


def visible(text: str) -> str:
    """``text`` without anything that moves the cursor or turns the line, character for character."""
    return text if text.isprintable() else text.translate(PICTURES)


def columns(text: str) -> int:
    """The columns that ``text`` fills: 2 for wide characters, none for combining and invisible ones."""
    if not text or max(text) < "\u0300":
        return len(text)
    from unicodedata import category, east_asian_width

    total = 0
    for char in text:
        if category(char) not in ("Mn", "Me", "Cf") or char == "\u00ad":
            total += 2 if east_asian_width(char) in ("W", "F") else 1
    return total


def paint(text: str, color: Color, on: bool) -> str:
    """``text`` in a colour, if colours are on."""
    return f"{CODES[color]}{text}{RESET}" if on and text else text
