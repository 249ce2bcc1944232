"""What lintnews says besides the rules' own messages, in English and French."""

TEXTS: dict[str, tuple[str, str]] = {
    "twin": ("“{words}” at line {line}", "« {words} » à la ligne {line}"),
    "fix-delete": ("remove “{old}”", "supprimer « {old} »"),
    "fix-insert": ("insert “{new}”", "insérer « {new} »"),
    "fix-replace": ("replace “{old}” by “{new}”", "remplacer « {old} » par « {new} »"),
    "fix-many": ("{count} edits", "{count} modifications"),
    "rule-crash": ("rule {rule} crashed: {detail}", "la règle {rule} a planté : {detail}"),
    "rule-timeout": (
        "rule {rule} took longer than {detail} s and was stopped",
        "la règle {rule} a dépassé {detail} s et a été arrêtée",
    ),
}


def say(key: str, french: bool, **words: object) -> str:
    """The text ``key`` in the wanted language, its names filled."""
    return TEXTS[key][french].format(**words)
