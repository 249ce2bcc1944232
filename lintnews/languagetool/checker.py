"""The checker: paragraphs from the store, what is not there from the server; after a failure nothing is asked any more."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from lintnews.languagetool.failure import Failure
from lintnews.languagetool.match import Match
from lintnews.languagetool.store import Store, key
from lintnews.languagetool.unwanted import CATEGORIES, EXCEPTIONS, RULES
from lintnews.settings import LanguageTool

if TYPE_CHECKING:
    from lintnews.languagetool.client import Answer

FIRST_SECONDS = 60.0  # at least, for the first answer of a local server: it builds its French rules, which takes 10

Waiting = Callable[[bool], object]  # true: a server starts; false: it has answered, or failed


class Checker:
    """Asks the server that ``settings`` name, or the local one. ``failure`` tells why it cannot, once it cannot."""

    def __init__(self, settings: LanguageTool, waiting: Waiting | None = None) -> None:
        self.settings, self.waiting = settings, waiting
        self.failure: Failure | None = None
        self._store = Store()
        self._version = ""
        self._asked = False

    def check(self, texts: Sequence[str], only: tuple[str, ...] = ()) -> list[tuple[Match, ...]]:
        """What is wrong in each of ``texts``; nothing where the server fails (see ``failure``)."""
        if self.failure is None:
            try:
                return self._check(texts, only)
            except Failure as failure:
                self.failure = failure
        return [()] * len(texts)

    def _check(self, texts: Sequence[str], only: tuple[str, ...]) -> list[tuple[Match, ...]]:
        version = self._version or self._known()
        options = options_of(only)
        words = [f"{name}={value}" for name, value in sorted(options.items())]
        names = {text: key(version, *words, text) for text in texts}
        kept = self._store.read(names.values())
        found = {text: kept[name] for text, name in names.items() if name in kept}
        while missing := [text for text in dict.fromkeys(texts) if text not in found]:
            told, answers = self._ask(missing, options)
            new = dict(zip(missing, answers, strict=True))
            self._store.write({key(told, *words, text): each for text, each in new.items()})
            if told != version:  # another server than the one that the store knows: what was kept is not of it
                version = self._version = told
                self._store.keep_version(self._server, told)
                found.clear()
            found |= new
        return [found[text] for text in texts]

    @property
    def _server(self) -> str:
        if self.settings.server:
            return self.settings.server
        from lintnews.languagetool.installation import find

        installation = find()
        return f"local {installation.key}" if installation else "local"

    def _known(self) -> str:
        """The version that the server had when it was last asked: nothing is sent only to learn it."""
        self._version = self._store.version(self._server)
        return self._version

    def _ask(self, texts: Sequence[str], options: dict[str, str]) -> "Answer":
        if self.settings.server:
            return self._answer(self.settings.server, texts, options)
        from lintnews.languagetool import keeper

        keeper.touch()
        state = keeper.running()
        if state:
            try:
                return self._answer(state.url, texts, options)
            except Failure as failure:
                if failure.kind not in ("unreachable", "cut"):
                    raise
            keeper.wait_for_end(state)  # a server that died is started again, once
        state = keeper.start(self.settings.idle_minutes * 60, self.waiting)
        return self._answer(state.url, texts, options)

    def _answer(self, url: str, texts: Sequence[str], options: dict[str, str]) -> "Answer":
        from lintnews.languagetool.client import ask

        seconds = self.settings.seconds
        if not self._asked and not self.settings.server:
            seconds = max(FIRST_SECONDS, seconds)
        try:
            return ask(url, texts, options, seconds)
        finally:
            self._asked = True
            if self.waiting:
                self.waiting(False)


def options_of(only: tuple[str, ...]) -> dict[str, str]:
    """What the server is to look for: the categories of ``only``, else all that an editor would want."""
    if only:
        return {"enabledCategories": ",".join(only), "enabledOnly": "true"}
    off, back = ",".join(CATEGORIES), ",".join(EXCEPTIONS)
    return {"disabledCategories": off, "enabledRules": back, "disabledRules": ",".join(RULES)}
