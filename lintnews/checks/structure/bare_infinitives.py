"""Verbs that an infinitive may follow with no preposition: il doit partir, elle dit ignorer, ils courent voir."""

from lintnews.saying import SAYING

# After these, also at a distance: « ils doivent tous, chacun à sa place, empêcher… ».
GOVERNING = frozenset(
    "être avoir aimer adorer détester pouvoir devoir vouloir falloir aller venir laisser faire voir entendre sembler paraître "
    "oser savoir préférer compter espérer désirer souhaiter penser croire affirmer dire déclarer estimer assurer reconnaître nier "
    "avouer prétendre daigner envoyer emmener courir monter descendre partir sentir écouter regarder mener sortir rentrer entrer "
    "retourner revenir repartir accourir filer passer faillir valoir".split()
)
# Right before the infinitive.
DIRECT = GOVERNING | SAYING
