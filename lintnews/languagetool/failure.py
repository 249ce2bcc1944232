"""Why LanguageTool cannot be asked."""

from lintnews.texts import say


class Failure(Exception):  # noqa: N818 - it is told, never a traceback
    """``kind`` names a text of ``texts`` (``languagetool-KIND``), ``detail`` what is put into it."""

    def __init__(self, kind: str, detail: str = "") -> None:
        super().__init__(kind, detail)
        self.kind, self.detail = kind, detail

    @property
    def key(self) -> str:
        """The text's key."""
        return f"languagetool-{self.kind}"

    def told(self, french: bool) -> str:
        """The text."""
        return say(self.key, french, detail=self.detail)
