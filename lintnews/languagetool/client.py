"""The client: texts to a server over HTTP, what it says of each back in code points."""

import json
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from http.client import HTTPException, HTTPResponse
from itertools import accumulate
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import OpenerDirector, ProxyHandler, Request, build_opener

from lintnews.languagetool.failure import Failure
from lintnews.languagetool.match import Match
from lintnews.span import Span

PART_MOST = 8_000  # code points sent at once: some 2 s of the server's work
BETWEEN = "\n\n"  # ends a paragraph for LanguageTool
REPLACEMENTS_MOST = 5
ANSWER_MOST = 50_000_000  # bytes
BLOCK = 65_536
LOCAL = ("localhost", "127.0.0.1", "::1")
# No rule may look beyond a paragraph: what is said of it is kept, and must not depend on its neighbours.
ALWAYS = {"language": "fr", "mode": "allButTextLevelOnly", "level": "default"}

Answer = tuple[str, list[tuple[Match, ...]]]  # the server's version, and the matches of each text


def ask(url: str, texts: Sequence[str], options: dict[str, str], seconds: float) -> Answer:
    """What the server at ``url`` says of ``texts``, each read by itself.

    Raises:
        Failure: it cannot be reached, is too slow, cuts the connection, or answers what LanguageTool would not.
    """
    version = ""
    found: list[list[Match]] = [[] for _ in texts]
    for part in _parts(texts):
        version, matches = _ask(url, BETWEEN.join(piece for _, _, piece in part), options, seconds)
        begins = list(accumulate((len(piece) + len(BETWEEN) for _, _, piece in part), initial=0))
        for match in matches:
            at = bisect_right(begins, match.span.start) - 1
            number, offset, piece = part[at]
            span = match.span.shift(-begins[at])
            if span.end <= len(piece):  # a match that runs on into the next paragraph is of no paragraph
                found[number].append(match._replace(span=span.shift(offset)))
    return version, [tuple(matches) for matches in found]


def _parts(texts: Sequence[str]) -> Iterator[list[tuple[int, int, str]]]:
    """Pieces (number of the text, where the piece stands in it, the piece) by requests of at most ``PART_MOST``."""
    part: list[tuple[int, int, str]] = []
    size = 0
    for number, text in enumerate(texts):
        at = 0
        for piece in _pieces(text):
            if part and size + len(piece) > PART_MOST:
                yield part
                part, size = [], 0
            part.append((number, at, piece))
            size += len(piece)
            at += len(piece)
    if part:
        yield part


def _pieces(text: str) -> Iterator[str]:
    """The text, cut after the last sentence that a request holds, or at a space, or anywhere."""
    while len(text) > PART_MOST:
        cut = max(text.rfind(stop, 1, PART_MOST) for stop in (". ", "! ", "? ", "… ", "» "))
        cut = cut + 2 if cut > 0 else text.rfind(" ", 1, PART_MOST) + 1 or PART_MOST
        yield text[:cut]
        text = text[cut:]
    if text:
        yield text


def opener(url: str) -> OpenerDirector:
    """What opens addresses of the server at ``url``: a proxy of the user's is asked for those of other machines only."""
    return build_opener(ProxyHandler({})) if urlsplit(url).hostname in LOCAL else build_opener()


def _ask(url: str, text: str, options: dict[str, str], seconds: float) -> tuple[str, list[Match]]:
    data = urlencode({**ALWAYS, **options, "text": text}).encode()
    request = Request(url + "/v2/check", data, {"Content-Type": "application/x-www-form-urlencoded"})
    deadline = time.monotonic() + seconds
    try:
        with opener(url).open(request, timeout=seconds) as answer:
            body = _body(answer, deadline)
    except HTTPError as error:
        raise Failure("status", f"{error.code} {_first_line(error)}".strip()) from None
    except TimeoutError:
        raise Failure("slow", f"{seconds:g}") from None
    except URLError as error:
        if isinstance(error.reason, TimeoutError):
            raise Failure("slow", f"{seconds:g}") from None
        raise Failure("unreachable", _words(error.reason)) from None
    except (OSError, HTTPException) as error:
        raise Failure("cut", _words(error)) from None
    except ValueError as error:  # a URL that is none
        raise Failure("unreachable", str(error)) from None
    return _read(body, text)


def _body(answer: HTTPResponse, deadline: float) -> bytes:
    """The whole answer, within the time: one that drips would otherwise never end."""
    blocks: list[bytes] = []
    while block := answer.read1(BLOCK):
        blocks.append(block)
        if time.monotonic() > deadline:
            raise TimeoutError
        if sum(map(len, blocks)) > ANSWER_MOST:
            raise Failure("nonsense", f"> {ANSWER_MOST // 1_000_000} MB")
    wanted = answer.length
    if wanted:
        raise ConnectionError(f"{wanted} bytes are missing")
    return b"".join(blocks)


def _read(body: bytes, text: str) -> tuple[str, list[Match]]:
    try:
        answer = json.loads(body)
        software = answer["software"]
        version = f"{software['version']} {software.get('buildDate') or ''}".strip()
        place = _places(text)
        return version, [_match(row, place) for row in answer["matches"]]
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        raise Failure("nonsense", body[:40].decode("utf-8", "replace").strip()) from None


def _match(row: dict[str, Any], place: Callable[[int], int]) -> Match:
    rule = row["rule"]
    start, end = place(int(row["offset"])), place(int(row["offset"]) + int(row["length"]))
    values = tuple(str(each["value"]) for each in row["replacements"][:REPLACEMENTS_MOST])
    return Match(
        Span(start, end), str(rule["id"]), str(rule.get("subId", "")), str(rule["category"]["id"]), str(rule["issueType"]),
        str(row["message"]), values,
    )  # fmt: skip


def _places(text: str) -> Callable[[int], int]:
    """From the offsets that Java counts (UTF-16) to code points; raises IndexError for one that is beyond the text."""
    starts = list(accumulate((1 if char < "\U00010000" else 2 for char in text), initial=0))

    def place(offset: int) -> int:
        if not 0 <= offset <= starts[-1]:
            raise IndexError(offset)
        return bisect_right(starts, offset) - 1

    return place


def _first_line(error: HTTPError) -> str:
    try:
        return error.read(200).decode("utf-8", "replace").strip().partition("\n")[0]
    except (OSError, HTTPException):
        return ""


def _words(reason: object) -> str:
    return getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
