"""The configuration that `init` writes: every key with its default, commented out, in English and French."""

ENGLISH = """\
# What lintnews does with the articles below this folder. Every key is shown with its default.

# Rules or families to run (empty: all that are not preview), and those not to.
# select = []
# ignore = []

# Also run rules that have not yet shown their precision.
# preview = false

# "auto": French articles get all rules, others only neutral ones; "fr": all are taken for French.
# language = "auto"

# Date of articles that carry none, as "2024-08-05".
# date = ""

# "en" or "fr"; without this key, the language of the system.
# message-language = "en"

# Least severity that makes a run fail: "error", "warning" or "info".
# fail-on = "warning"

# Folders with rules of your own (YAML or Python), and files with dated events of your own.
# rules-folders = []
# facts = []

# Files of lines that recur in a source, as «lintnews corpus --learn-residue» writes them.
# residue = []

# Most seconds that one rule may take on one article, and largest file that is read, in bytes.
# seconds = 5.0
# max-bytes = 50000000

# Another severity for a rule or family.
[severity]
# "quote.mixed" = "info"

# Options of rules; «lintnews explain RULE» lists them.
[rules]
# "house.long-line" = { most = 200 }

# Grammar, by LanguageTool: a server of your own, or (empty) a local one, which ends when it has been idle.
[languagetool]
# enabled = false
# server = ""
# idle-minutes = 10.0
# timeout-seconds = 30.0

# Rules or families not to run on some files.
[ignore-files]
# "archives/**" = ["typography"]
"""

FRENCH = """\
# Ce que lintnews fait des articles de ce dossier. Chaque clé est donnée avec sa valeur par défaut.

# Règles ou familles à appliquer (vide : toutes, sauf celles à l’essai), et à ne pas appliquer.
# select = []
# ignore = []

# Appliquer aussi les règles qui n’ont pas encore fait la preuve de leur précision.
# preview = false

# "auto" : toutes les règles en français, les seules règles neutres sinon ; "fr" : tout est pris pour du français.
# language = "auto"

# Date des articles qui n’en portent pas, comme "2024-08-05".
# date = ""

# "en" ou "fr" ; sans cette clé, la langue du système.
# message-language = "fr"

# Gravité à partir de laquelle l’exécution échoue : "error", "warning" ou "info".
# fail-on = "warning"

# Dossiers de vos propres règles (YAML ou Python), et fichiers de vos propres événements datés.
# rules-folders = []
# facts = []

# Fichiers des lignes récurrentes d’une source, écrits par « lintnews corpus --learn-residue ».
# residue = []

# Temps laissé à une règle sur un article, en secondes, et taille du plus grand fichier lu, en octets.
# seconds = 5.0
# max-bytes = 50000000

# Une autre gravité pour une règle ou une famille.
[severity]
# "quote.mixed" = "info"

# Options des règles ; « lintnews explain RÈGLE » les donne.
[rules]
# "house.long-line" = { most = 200 }

# La grammaire, par LanguageTool : un serveur à vous ou, sans adresse, un serveur local, qui s’arrête quand il ne sert plus.
[languagetool]
# enabled = false
# server = ""
# idle-minutes = 10.0
# timeout-seconds = 30.0

# Règles ou familles à ne pas appliquer à certains fichiers.
[ignore-files]
# "archives/**" = ["typography"]
"""

TEMPLATE = (ENGLISH, FRENCH)
