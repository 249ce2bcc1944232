"""What lintnews says besides the rules' own messages, in English and French."""

TEXTS: dict[str, tuple[str, str]] = {
    "twin": ("“{words}” at line {line}", "« {words} » à la ligne {line}"),
    "fix-delete": ("remove “{old}”", "supprimer « {old} »"),
    "fix-insert": ("insert “{new}”", "insérer « {new} »"),
    "fix-space": ("insert a space", "insérer une espace"),
    "fix-replace": ("replace “{old}” by “{new}”", "remplacer « {old} » par « {new} »"),
    "fix-many": ("{count} edits", "{count} modifications"),
    "rule-crash": ("rule {rule} crashed: {detail}", "la règle {rule} a planté : {detail}"),
    "rule-timeout": (
        "rule {rule} took longer than {detail} s and was stopped",
        "la règle {rule} a dépassé {detail} s et a été arrêtée",
    ),
    # Reports
    "error": ("error", "erreur"),
    "warning": ("warning", "avertissement"),
    "info": ("info", "info"),
    "also": ("also: ", "voir aussi : "),
    "fix-safe": ("fix: ", "correction : "),
    "fix-unsafe": ("fix (unsafe): ", "correction (à vérifier) : "),
    "articles": ("{n} article|{n} articles", "{n} article|{n} articles"),
    "of-articles": ("{some} of {articles}", "{some} sur {articles}"),
    "unread": ("{n} not read|{n} not read", "{n} non lu|{n} non lus"),
    "unrun": (
        "{n} rule could not be run|{n} rules could not be run",
        "{n} règle n’a pu tourner|{n} règles n’ont pu tourner",
    ),
    "findings": ("{n} finding|{n} findings", "{n} signalement|{n} signalements"),
    "errors": ("{n} error|{n} errors", "{n} erreur|{n} erreurs"),
    "warnings": ("{n} warning|{n} warnings", "{n} avertissement|{n} avertissements"),
    "infos": ("{n} info|{n} infos", "{n} info|{n} infos"),
    "findings-in": ("{findings} in {articles} ({kinds})", "{findings} dans {articles} ({kinds})"),
    "no-finding": ("No finding in {articles}", "Aucun signalement dans {articles}"),
    "fixable": (
        "{n} can be fixed with --fix|{n} can be fixed with --fix",
        "{n} peut être corrigé avec --fix|{n} peuvent être corrigés avec --fix",
    ),
    "fixable-unsafe": (
        "{n} with --unsafe-fixes|{n} with --unsafe-fixes",
        "{n} avec --unsafe-fixes|{n} avec --unsafe-fixes",
    ),
    "fixed": ("{n} defect fixed|{n} defects fixed", "{n} défaut corrigé|{n} défauts corrigés"),
    "would-change": (
        "{n} article would change|{n} articles would change",
        "{n} article serait modifié|{n} articles seraient modifiés",
    ),
    "unwritable": ("cannot be written: {detail}", "écriture impossible : {detail}"),
    # Facts
    "statements": ("{n} quotation|{n} quotations", "{n} citation|{n} citations"),
    "statements-in": ("{statements} in {articles}.", "{statements} dans {articles}."),
    "speaker-unknown": ("speaker unknown", "locuteur inconnu"),
    "place-before": ("clause before", "clause avant"),
    "place-after": ("clause after", "clause après"),
    "place-inside": ("clause inside", "incise"),
    "place-again": ("second clause", "seconde clause"),
    "place-none": ("no clause", "sans clause"),
    # Pages of rules
    "page-any": ("any language", "toute langue"),
    "page-fr": ("French", "français"),
    "page-deep": ("with LanguageTool", "avec LanguageTool"),
    "page-preview": ("preview", "à l’essai"),
    "page-fix": ("has a fix", "avec correction"),
    "page-bad": ("Reported:", "Signalé :"),
    "page-good": ("Not reported:", "Non signalé :"),
    "page-options": ("Options:", "Options :"),
    "rules-on": ("on", "active"),
    "rules-off": ("off", "inactive"),
    "rules-deep": ("deep tier", "profonde"),
    "rules-preview": ("preview", "à l’essai"),
    "rules-fix": ("fix", "correction"),
    "test-rules": ("{n} rule|{n} rules", "{n} règle|{n} règles"),
    "test-examples": ("{n} example|{n} examples", "{n} exemple|{n} exemples"),
    "test-passed": ("all as they should be.", "tout est conforme."),
    "test-failed": ("{n} failure.|{n} failures.", "{n} échec.|{n} échecs."),
    "no-pack": ("{given}: no such folder, rule file or module", "{given} : ni dossier, ni fichier de règle, ni module"),
    "empty-pack": ("{given}: holds no rule", "{given} : ne contient aucune règle"),
    "pack-import": ("{given}: does not import: {detail}", "{given} : l’import échoue : {detail}"),
    "init-written": ("{path}: written", "{path} : créé"),
    "init-added": ("{path}: the hook lintnews was added", "{path} : le hook lintnews a été ajouté"),
    "init-kept": ("{path}: is there already, left as it is", "{path} : existe déjà, laissé tel quel"),
    "init-by-hand": (
        "{path}: cannot be added to safely; add the lines above to its repos",
        "{path} : ajout automatique impossible ; ajoutez les lignes ci-dessus à ses repos",
    ),
    # LanguageTool
    "lt-installed": ("LanguageTool {version} installed: {path}", "LanguageTool {version} installé : {path}"),
    "lt-there": ("LanguageTool {version} was there already: {path}", "LanguageTool {version} était déjà là : {path}"),
    "lt-none": (
        "LanguageTool is not installed («lintnews languagetool install»)",
        "LanguageTool n’est pas installé (« lintnews languagetool install »)",
    ),
    "lt-found": ("{name}: {path}", "{name} : {path}"),
    "lt-running": (
        "server: {url}, LanguageTool {version}, since {since}, process {java}, {mb} MB",
        "serveur : {url}, LanguageTool {version}, depuis {since}, processus {java}, {mb} Mo",
    ),
    "lt-not-running": ("server: none runs", "serveur : aucun en marche"),
    "lt-stopped": ("server: ended", "serveur : arrêté"),
    "lt-answers": ("server: {url}, LanguageTool {version}", "serveur : {url}, LanguageTool {version}"),
    "lt-elsewhere": (
        "the configuration names the server {url}: none is started here",
        "la configuration désigne le serveur {url} : aucun n’est lancé ici",
    ),
    "lt-install": ("{path}: LanguageTool cannot be installed: {detail}", "{path} : installation impossible : {detail}"),
    "lt-foreign": (
        "{path}: holds other files; delete them, or name another folder in LINTNEWS_LANGUAGETOOL",
        "{path} : contient d’autres fichiers ; supprimez-les ou indiquez un autre dossier dans LINTNEWS_LANGUAGETOOL",
    ),
    "lt-no-java": (
        "LanguageTool needs Java {least} or later, and there is no Java on PATH or in JAVA_HOME",
        "LanguageTool demande Java {least} ou plus récent, et il n’y a pas de Java dans PATH ni JAVA_HOME",
    ),
    "lt-old-java": (
        "LanguageTool needs Java {least} or later, and {path} is Java {version}",
        "LanguageTool demande Java {least} ou plus récent, et {path} est Java {version}",
    ),
    "lt-java-broken": ("{path}: Java does not run: {detail}", "{path} : Java ne démarre pas : {detail}"),
    "lt-no-source": (
        "neither Maven nor language-tool-python is there: install one of them, or name a folder with --from",
        "ni Maven ni language-tool-python : installez l’un des deux ou indiquez un dossier avec --from",
    ),
    "lt-no-maven": ("there is no Maven: no command mvn on PATH", "pas de Maven : aucune commande mvn dans PATH"),
    "lt-no-library": (
        "language-tool-python is not installed: pip install 'lintnews[languagetool]'",
        "language-tool-python n’est pas installé : pip install 'lintnews[languagetool]'",
    ),
    "lt-maven": ("Maven failed: {detail}", "échec de Maven : {detail}"),
    "lt-download": ("the download failed: {detail}", "échec du téléchargement : {detail}"),
    "lt-no-server": (
        "{path}: no LanguageTool here: there is no languagetool-server.jar",
        "{path} : pas de LanguageTool ici : languagetool-server.jar est absent",
    ),
    "lt-missing": (
        "{path}: is missing from LanguageTool {version} as Maven Central has it",
        "{path} : manque, alors que LanguageTool {version} sur Maven Central le contient",
    ),
    "lt-other": (
        "{path}: its checksum is not that of LanguageTool {version} on Maven Central",
        "{path} : sa somme de contrôle n’est pas celle de LanguageTool {version} sur Maven Central",
    ),
    "lt-unexpected": (
        "{path}: is no part of LanguageTool {version} as Maven Central has it",
        "{path} : ne fait pas partie de LanguageTool {version} tel que sur Maven Central",
    ),
    # The command line
    "default": ("default", "par défaut"),
    "no-rule": ("which rule? «lintnews rules» lists them", "quelle règle ? « lintnews rules » les liste"),
    "unknown-rule": ("unknown rule or family {given}", "règle ou famille inconnue {given}"),
    "use": ("lintnews: {detail}", "lintnews : {detail}"),
    "internal": (
        "internal error: {detail} (python -X dev -m lintnews shows where)",
        "erreur interne : {detail} (python -X dev -m lintnews montre où)",
    ),
    "no-path": (
        "no path given; give files or folders, or - for standard input («lintnews --help»)",
        "aucun chemin indiqué ; donnez des fichiers ou des dossiers, ou - pour l’entrée standard (« lintnews --help »)",
    ),
    "unknown-command": ("unknown command or missing file {given}", "commande inconnue ou fichier absent : {given}"),
    "unknown-option": ("unknown option {given}", "option inconnue {given}"),
    "too-many": ("unexpected argument {given}", "argument en trop : {given}"),
    "choice": ("{given!r}: {known} was expected", "{given!r} : {known} était attendu"),
    "or": ("or", "ou"),
    "did-you-mean": ("; did you mean {near}?", " ; vouliez-vous dire {near} ?"),
    "bad-date": (
        "{given!r}: a date as 2024-08-05 was expected",
        "{given!r} : une date comme 2024-08-05 était attendue",
    ),
    "bad-number": (
        "{given!r}: a number from {least} on was expected",
        "{given!r} : un nombre d’au moins {least} était attendu",
    ),
    "bad-share": ("{given!r}: a share from 0 to 1 was expected", "{given!r} : une part de 0 à 1 était attendue"),
    "corpus-what": (
        "corpus learns the lines that recur in the articles of one source: corpus --learn-residue PATH… --output FILE",
        "corpus apprend les lignes récurrentes d’une source : corpus --learn-residue CHEMIN… --output FICHIER",
    ),
    "corpus-empty": ("no article was read: nothing to learn from", "aucun article lu : rien à apprendre"),
    "corpus-learnt": (
        "{n} line learnt from {{articles}} ({{twice}} read twice)|{n} lines learnt from {{articles}} ({{twice}} read twice)",
        "{n} ligne apprise de {{articles}} ({{twice}} en double)|{n} lignes apprises de {{articles}} ({{twice}} en double)",
    ),
    "bad-output": ("{given!r}: FORMAT=FILE was expected", "{given!r} : FORMAT=FICHIER était attendu"),
    "cannot-write": ("{path}: cannot be written: {detail}", "{path} : écriture impossible : {detail}"),
    "binary": ("a binary file: no article was read", "fichier binaire : aucun article lu"),
    "encoding-unknown": (
        "in no encoding that could be told: convert the file to UTF-8",
        "encodage impossible à reconnaître : convertir le fichier en UTF-8",
    ),
    "missing": ("no such file or folder", "fichier ou dossier introuvable"),
    "no-article": ("no article in this folder ({suffixes})", "aucun article dans ce dossier ({suffixes})"),
    "reader-crash": ("could not be read as an article: {detail}", "lecture impossible : {detail}"),
    "too-large": ("larger than {most} bytes (max-bytes)", "plus de {most} octets (max-bytes)"),
    "unreadable": ("cannot be read: {detail}", "lecture impossible : {detail}"),
    "worker-died": ("the process that read it was killed", "le processus qui le lisait a été tué"),
    "languagetool-not-installed": (
        "not installed, so grammar is not checked; install it with: lintnews languagetool install",
        "n’est pas installé, la grammaire n’est donc pas vérifiée ; pour l’installer : lintnews languagetool install",
    ),
    "languagetool-no-java": (
        "a local server needs Java 17 or newer, so grammar is not checked",
        "un serveur local demande Java 17 ou plus récent, la grammaire n’est donc pas vérifiée",
    ),
    "languagetool-no-extra": (
        "a local server needs {detail}, so grammar is not checked; install it with: pip install 'lintnews[languagetool]'",
        "un serveur local demande {detail}, la grammaire n’est donc pas vérifiée ; pour l’installer : "
        "pip install 'lintnews[languagetool]'",
    ),
    "languagetool-no-start": (
        "the server does not start ({detail}), so grammar is not checked",
        "le serveur ne démarre pas ({detail}), la grammaire n’est donc pas vérifiée",
    ),
    "languagetool-unreachable": (
        "no server answers ({detail}), so grammar is not checked",
        "aucun serveur ne répond ({detail}), la grammaire n’est donc pas vérifiée",
    ),
    "languagetool-slow": (
        "no answer within {detail} seconds, so grammar is not checked",
        "pas de réponse en {detail} secondes, la grammaire n’est donc pas vérifiée",
    ),
    "languagetool-cut": (
        "the connection was cut ({detail}), so grammar is not checked",
        "la connexion a été coupée ({detail}), la grammaire n’est donc pas vérifiée",
    ),
    "languagetool-status": (
        "the server answers {detail}, so grammar is not checked",
        "le serveur répond {detail}, la grammaire n’est donc pas vérifiée",
    ),
    "languagetool-nonsense": (
        "the server answers what LanguageTool would not (“{detail}”), so grammar is not checked",
        "le serveur répond autre chose que LanguageTool (« {detail} »), la grammaire n’est donc pas vérifiée",
    ),
    "note-encoding": ("read as {encoding}", "lu en {encoding}"),
    "note-broken-bytes": (
        "read as {encoding}; line {line} is the first to hold bytes that are not",
        "lu en {encoding} ; la ligne {line} est la première à contenir des octets qui n’en sont pas",
    ),
    "note-directive": (
        "line {line}: “{words}” is no directive: ignore, off or on, then rule names, was expected",
        "ligne {line} : « {words} » n’est pas une directive : ignore, off ou on, puis des règles",
    ),
    "note-unsettled": (
        "the fixes undo one another: the last of {passes} passes was kept",
        "les corrections se défont l’une l’autre : la dernière de {passes} passes est gardée",
    ),
    "note-unused": ("{where}: nothing left to ignore for {rule}", "{where} : plus rien à ignorer pour {rule}"),
    "note-unknown": ("{where}: there is no rule {rule}", "{where} : la règle {rule} n’existe pas"),
    "suppression": ("line {line}: {detail} was expected", "ligne {line} : il faudrait {detail}"),
}


def say(key: str, french: bool, **words: object) -> str:
    """The text ``key`` in the wanted language, its names filled."""
    return TEXTS[key][french].format(**words)


def counted(key: str, n: int, french: bool) -> str:
    """The text ``key`` for ``n`` things: its singular or, after ``|``, its plural."""
    one, many = TEXTS[key][french].split("|")
    return (one if n == 1 or (french and n == 0) else many).format(n=n)
