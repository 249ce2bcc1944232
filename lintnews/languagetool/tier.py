"""The tier in a run: one checker a process for each of its settings, and what is to be said when it fails."""

from lintnews.finding import Problem
from lintnews.languagetool.checker import Checker, Waiting
from lintnews.settings import LanguageTool

# What a rule of the tier may take on one article: a server may have to start first, and to build its rules.
SECONDS = 600.0

waiting: Waiting | None = None  # called while a server starts; set by a command that has a terminal to show it on
_checkers: dict[LanguageTool, Checker] = {}


def checker_of(settings: LanguageTool) -> Checker:
    """The checker of ``settings`` in this process."""
    if settings not in _checkers:
        _checkers[settings] = Checker(settings, lambda busy: waiting(busy) if waiting else None)
    return _checkers[settings]


def failed(settings: LanguageTool, french: bool) -> tuple[Problem, ...]:
    """Why nothing is said of grammar, if the server has failed."""
    failure = checker_of(settings).failure
    if failure is None:
        return ()
    return (Problem(settings.server or "LanguageTool", None, failure.key, failure.told(french)),)
