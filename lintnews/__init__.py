"""lintnews: the linter that reads a news article as a sub-editor does."""

from typing import Any

__version__ = "0.1.0"

_WHERE = {
    "Bad": "lintnews.rule",
    "ConfigurationError": "lintnews.errors",
    "Document": "lintnews.document",
    "Edit": "lintnews.finding",
    "Finding": "lintnews.finding",
    "Fix": "lintnews.finding",
    "Hit": "lintnews.rule",
    "Report": "lintnews.finding",
    "Rule": "lintnews.rule",
    "Settings": "lintnews.settings",
    "Span": "lintnews.span",
    "lint": "lintnews.run",
    "lint_bytes": "lintnews.run",
}
__all__ = sorted(["__version__", *_WHERE])


def __getattr__(name: str) -> Any:
    """Names are imported when asked for: the command starts without what it does not need."""
    if name in _WHERE:
        return getattr(__import__(_WHERE[name], fromlist=[name]), name)
    raise AttributeError(f"module 'lintnews' has no attribute {name!r}")
