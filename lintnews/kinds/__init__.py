"""Kinds of declarative rules: the closed set. A kind's fields are the keys that its rule files may hold."""

KINDS = {
    "phrase": ("lintnews.kinds.phrase", "Phrase"),
    "swap": ("lintnews.kinds.swap", "Swap"),
    "either": ("lintnews.kinds.either", "Either"),
    "line": ("lintnews.kinds.line", "Line"),
    "terms": ("lintnews.kinds.terms", "Terms"),
}


def kind_of(name: str) -> type:
    """The class of the kind ``name``.

    Raises:
        KeyError: there is no such kind.
    """
    module, cls = KINDS[name]
    found: type = getattr(__import__(module, fromlist=[cls]), cls)
    return found
