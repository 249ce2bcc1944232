"""Readers: from a decoded file to its articles, chosen by the file's suffix."""

import os
from collections.abc import Callable, Iterator

from lintnews.readers.decoding import Decoded, RefusedError, decode
from lintnews.readers.text import Article

__all__ = ["READERS", "SUFFIXES", "Article", "Decoded", "RefusedError", "decode", "reader"]

READERS = {
    ".md": "lintnews.readers.markdown",
    ".markdown": "lintnews.readers.markdown",
    ".txt": "lintnews.readers.text",
}
SUFFIXES = tuple(READERS)  # what a walk takes; a file that is named is read as plain text whatever its suffix


def reader(name: str) -> Callable[[str], Iterator[Article]]:
    """What makes articles of the text of the file ``name``."""
    module = READERS.get(os.path.splitext(name)[1].lower(), "lintnews.readers.text")
    read: Callable[[str], Iterator[Article]] = __import__(module, fromlist=["read"]).read
    return read
