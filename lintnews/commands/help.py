"""What ``--help`` prints, in English and French; loaded for nothing else."""

from argparse import Action
from collections.abc import Iterable
from textwrap import dedent, fill

WIDTH = 100
INDENT = 26

CHECK = """\
    Usage: lintnews [check] [OPTION]… PATH…

    Read news articles whole and report what a sub-editor would. A folder is walked; - is standard input.

    Other commands, each with --help:
      explain RULE   the page of a rule          config   the settings and where each comes from
      rules          all rules                   init     a configuration and the pre-commit hook
      test [PACK]    the examples of rules      facts PATH…  who is quoted, in which words
      corpus         learn the lines that recur in a source
      languagetool   install LanguageTool, start and stop its server
    """
CHECK_FR = """\
    Usage : lintnews [check] [OPTION]… CHEMIN…

    Lit des articles de presse en entier et signale ce qu’un secrétaire de rédaction relèverait. Un dossier est
    parcouru ; - désigne l’entrée standard.

    Autres commandes, chacune avec --help :
      explain RÈGLE   la page d’une règle        config   les réglages et l’origine de chacun
      rules           toutes les règles          init     une configuration et le hook pre-commit
      test [LOT]      les exemples des règles    facts CHEMIN…  qui est cité, en quels termes
      corpus          apprend les lignes qui reviennent dans une source
      languagetool    installe LanguageTool, lance et arrête son serveur
    """

USAGE: dict[str, tuple[str, str]] = {
    "check": (CHECK, CHECK_FR),
    "explain": (
        "Usage: lintnews explain RULE…\n\nThe page of a rule: what is wrong, why, what to do, examples, options.",
        "Usage : lintnews explain RÈGLE…\n\nLa page d’une règle : le défaut, la raison, la conduite à tenir, exemples, options.",
    ),
    "facts": (
        "Usage: lintnews facts PATH…\n\nEvery direct quotation: its speaker, as written and in full, role, verb, place.",
        "Usage : lintnews facts CHEMIN…\n\nChaque citation : locuteur, tel qu’écrit et nommé au long, fonction, verbe, place.",
    ),
    "rules": (
        "Usage: lintnews rules\n\nAll rules: severity, state under the configuration (on, off, preview), fix, message.",
        "Usage : lintnews rules\n\nToutes les règles : gravité, état selon la configuration, correction, message.",
    ),
    "config": (
        "Usage: lintnews config\n\nEvery setting, its value and where it comes from.",
        "Usage : lintnews config\n\nChaque réglage, sa valeur et son origine.",
    ),
    "test": (
        "Usage: lintnews test [PACK]…\n\nRun the examples of our rules, or of a PACK: a folder, a YAML or Python file, a module.",
        "Usage : lintnews test [LOT]…\n\nVérifie les exemples de nos règles ou d’un LOT (dossier, fichier, module).",
    ),
    "corpus": (
        "Usage: lintnews corpus --learn-residue PATH… [--output FILE]\n\n"
        "Read the articles of one source and write down the lines that recur in them, for the rule residue.recurring\n"
        "(setting “residue” of the configuration).",
        "Usage : lintnews corpus --learn-residue CHEMIN… [--output FICHIER]\n\n"
        "Lit les articles d’une source et note les lignes qui y reviennent, pour la règle residue.recurring\n"
        "(réglage « residue » de la configuration).",
    ),
    "languagetool": (
        "Usage: lintnews languagetool install [--from maven|download|FOLDER] | start | stop | status\n\n"
        "install   put LanguageTool into LINTNEWS_LANGUAGETOOL, else into the user’s data folder\n"
        "start     start the local server; a run that needs one does so by itself\n"
        "stop      end it; it also ends by itself when it is idle\n"
        "status    which LanguageTool and Java there are, and whether a server runs",
        "Usage : lintnews languagetool install [--from maven|download|DOSSIER] | start | stop | status\n\n"
        "install   met LanguageTool dans LINTNEWS_LANGUAGETOOL, sinon dans le dossier de données de l’utilisateur\n"
        "start     lance le serveur local ; une exécution qui en a besoin le fait d’elle-même\n"
        "stop      l’arrête ; sans emploi, il s’arrête aussi de lui-même\n"
        "status    indique le LanguageTool et le Java trouvés, et si un serveur tourne",
    ),
    "init": (
        "Usage: lintnews init\n\nWrite lintnews.toml and add the hook to .pre-commit-config.yaml; nothing is overwritten.",
        "Usage : lintnews init\n\nÉcrit lintnews.toml et ajoute le hook à .pre-commit-config.yaml ; rien n’est écrasé.",
    ),
}

HELP: dict[str, tuple[str, str]] = {
    "help": ("show this text and end", "afficher ce texte et terminer"),
    "select": (
        "only these rules or families (a list with commas; may be repeated)",
        "seulement ces règles ou familles (liste à virgules ; répétable)",
    ),
    "ignore": ("not these rules or families", "sans ces règles ou familles"),
    "preview": (
        "also rules that have not yet shown their precision",
        "aussi les règles qui n’ont pas encore fait la preuve de leur précision",
    ),
    "languagetool": (
        "also the deep tier: grammar, by LanguageTool; a server that fails then fails the run",
        "aussi l’analyse profonde : la grammaire, par LanguageTool ; un serveur en panne fait alors échouer l’exécution",
    ),
    "no-languagetool": ("without the deep tier", "sans l’analyse profonde"),
    "fix": (
        "apply the safe fixes; with - the mended text goes to standard output",
        "appliquer les corrections sûres ; avec - le texte corrigé va sur la sortie standard",
    ),
    "unsafe-fixes": (
        "apply all fixes, also those to be checked against the source",
        "appliquer toutes les corrections, aussi celles à vérifier avec la source",
    ),
    "diff": ("show what --fix would change, and change nothing", "montrer ce que --fix changerait, sans rien changer"),
    "output-format": ("format of standard output (default: text)", "format de la sortie standard (text par défaut)"),
    "output": (
        "also write a report to a file (may be repeated)",
        "écrire aussi un rapport dans un fichier (répétable)",
    ),
    "message-language": (
        "language of messages (default: the locale)",
        "langue des messages (par défaut : celle du système)",
    ),
    "language": (
        "language of the articles (default: auto; other languages than French get only neutral rules)",
        "langue des articles (auto par défaut ; hors du français, seules les règles neutres s’appliquent)",
    ),
    "date": ("date of the article, where it has none itself", "date de l’article, s’il n’en porte pas"),
    "fail-on": (
        "least severity for exit code 1 (default: warning)",
        "gravité à partir de laquelle le code est 1 (warning)",
    ),
    "exit-zero": ("exit code 0 even with findings", "code 0 même s’il y a des signalements"),
    "statistics": ("counts by rule at the end", "nombre de signalements par règle à la fin"),
    "no-cache": (
        "take no result from a cache; results are not cached between runs yet",
        "ne reprendre aucun résultat d’un cache ; les résultats ne sont pas encore gardés d’une fois à l’autre",
    ),
    "jobs": ("processes for many files (default: one a core)", "processus pour de nombreux fichiers (un par cœur)"),
    "config": ("this configuration file and no other", "ce fichier de configuration et aucun autre"),
    "isolated": ("read no configuration file", "ne lire aucun fichier de configuration"),
    "quiet": ("only findings and errors", "seulement les signalements et les erreurs"),
    "color": ("colours (default: auto; NO_COLOR is respected)", "couleurs (auto par défaut ; NO_COLOR est respecté)"),
    "from": (
        "Maven Central, by Maven; the download of language-tool-python; or a folder that holds the jars of Maven Central "
        "(default: maven where Maven is there, else download)",
        "Maven Central, avec Maven ; le téléchargement de language-tool-python ; ou un dossier contenant les jars de Maven "
        "Central (par défaut : maven si Maven est présent, sinon download)",
    ),
    "learn-residue": ("learn the lines that recur", "apprendre les lignes qui reviennent"),
    "corpus output": (
        "the file to write (default: standard output)",
        "le fichier à écrire (par défaut : sortie standard)",
    ),
    "min-articles": (
        "articles that a line must stand in (default: 5)",
        "nombre d’articles où une ligne doit figurer (5 par défaut)",
    ),
    "min-share": (
        "share of all articles that a line must stand in (default: 0.05)",
        "part des articles où une ligne doit figurer (0.05 par défaut)",
    ),
    "stdin-filename": ("name of the article on standard input", "nom de l’article de l’entrée standard"),
    "max-bytes": ("largest file that is read", "taille du plus grand fichier lu, en octets"),
    "version": ("show the version and end", "afficher la version et terminer"),
}

METAVARS = {
    "FOLDER": "DOSSIER",
    "SHARE": "PART",
    "FILE": "FICHIER",
    "RULES": "RÈGLES",
    "NAME": "NOM",
    "YYYY-MM-DD": "AAAA-MM-JJ",
}


def help_text(usage: str, actions: Iterable[Action], french: bool) -> str:
    """The usage and a paragraph an option."""
    paragraphs = [dedent(usage).rstrip(), "", "Options :" if french else "Options:"]
    for action in actions:
        value = f" {action.metavar}" if action.metavar else ""
        for english, french_word in METAVARS.items() if french else ():
            value = value.replace(english, french_word)
        head = "  " + ", ".join(action.option_strings) + value
        body = fill(action.help or "", WIDTH, initial_indent=" " * INDENT, subsequent_indent=" " * INDENT)
        if len(head) < INDENT - 1:
            paragraphs.append(head + body[len(head) :])
        else:
            paragraphs += [head, body]
    return "\n".join(paragraphs) + "\n"
