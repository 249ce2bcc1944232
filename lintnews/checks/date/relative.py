"""date.relative: a day told from another one that does not lie where the words say."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.dates import MONTH_NAMES
from lintnews.layers.relative import miscounted, misplaced, to_come
from lintnews.rule import Bad, Hit, rule


@rule(
    name="date.relative",
    severity="warning",
    message="“{match}” does not go with {other}; check both.",
    message_fr="« {match} » ne va pas avec {other_fr} ; vérifiez les deux.",
    bad=(
        Bad("Mardi, la ministre a démissionné. {{La veille, mercredi}}, elle voulait rester."),
        Bad("La cour s’est prononcée jeudi. {{Le lendemain, samedi}}, la défense a fait appel."),
        Bad("Le conseil s’est réuni lundi 5 août. {{La veille, le 3 août}}, le maire avait refusé."),
        Bad("La halle a brûlé samedi. Le maire a pris la parole dimanche, {{trois jours après l’incendie}}."),
    ),
    good=(
        "La halle a brûlé samedi. Le maire a pris la parole mardi, trois jours après l’incendie.",
        "Samedi dernier, la halle a brûlé. Le préfet est venu lundi, trois jours après l’incendie.",
        "Mardi, la ministre a démissionné. La veille, lundi, elle voulait rester.",
        "La cour s’est réunie jeudi. Le lendemain du verdict, samedi, la défense a fait appel.",
        "Mardi, le vote a été repoussé. Il a eu lieu jeudi. La veille, mercredi, il pleuvait.",
        "Mardi, il était à Lyon. Le 5 août, il a parlé. La veille, mercredi, il s’était tu.",
    ),
    needles=(
        *(
            "la veille",
            "l'avant-veille",
            "le lendemain",
            "le surlendemain",
            "hier",
            "demain",
            "aujourd'hui",
            "jours après ",
            "jour après ",
        ),
        *(f" {unit}{joint}" for unit in ("jours", "semaines", "mois") for joint in (", ", " (", " le ")),
        *(f"{month} 20" for month in MONTH_NAMES),
    ),
)
def relative(doc: Document) -> Iterator[Hit]:
    """«La veille, mercredi» after a Tuesday: the two days do not lie as the words say.

    A weekday was changed in one place only, or an old article was reworked. The day before is the last one that the text
    names, and it is only held against the other if no other day of the article would do. With the article’s date (its
    metadata or --date), «hier», «demain», «il y a dix jours» are held against the date beside them, a few days allowed for,
    and what is told as over («a coulé le 4 avril 2025») against that date, with a month’s grace.

    fr: « La veille, mercredi » après un mardi : les deux jours ne se suivent pas comme le dit le texte.

    Un jour n’a été changé qu’à un endroit, ou un ancien article a été repris. Le jour de référence est le dernier nommé, et
    l’écart n’est signalé que si aucun autre jour de l’article ne convient. Avec la date de l’article (métadonnées ou
    --date), « hier », « demain », « il y a dix jours » sont comparés à la date qui suit, à quelques jours près, et les faits
    accomplis (« a coulé le 4 avril 2025 ») à cette date, à un mois près.
    """
    today = {"other": f"an article of {doc.date}", "other_fr": f"un article du {doc.date}"}
    if doc.date or "veille" in doc.lowered or "lendemain" in doc.lowered:
        for span, told in misplaced(doc):
            day = told.of(doc.text) if told else ""
            words = {"other": f"“{day}”", "other_fr": f"« {day} »"} if told else today
            yield Hit(span, words, None, (told,) if told else ())
    for span, told in miscounted(doc) if " après " in doc.lowered else ():
        day = told.of(doc.text) if told else ""
        yield Hit(span, {"other": f"“{day}”", "other_fr": f"« {day} »"}, None, (told,) if told else ())
    for span in to_come(doc):
        yield Hit(span, today)
