"""date.weekday: the date is not on that weekday."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.dates import DAY_NAMES, MONTH_NAMES
from lintnews.layers.weekdays import wrong
from lintnews.rule import Bad, Hit, rule


@rule(
    name="date.weekday",
    severity="error",
    message="“{match}”: {date} is a {right} ({right_fr}); check weekday and date.",
    message_fr="« {match} » : le {date_fr} est un {right_fr} ; vérifiez le jour et la date.",
    bad=(
        Bad("Le procès s’ouvrira {{mardi 5 août 2024}} à Rouen."),
        Bad("Le scrutin aura lieu samedi 6 et {{lundi 7 juillet 2024}}."),
        Bad("Le {{14 juillet 2021, un jeudi}}, le fort a rouvert."),
        Bad("Rendez-vous le {{mardi 25/12/2025}} devant la mairie.\nC’est jour férié."),
    ),
    good=(
        "Le procès s’ouvrira lundi 5 août 2024 à Rouen.",
        "La Bastille fut prise le mardi 14 juillet 1789.",
        "Le 14 juillet 2021, un jeudi sur deux, le fort était ouvert.",
        "Rendez-vous mardi ; le 5 août 2024, la salle était fermée.",
        "L’accord du 5 août 2024, jeudi, n’engage personne.",
        "Le magasin ouvrira le dimanche 29 février 2032.",
    ),
    needles=tuple(f"{before}{day}{after}" for before, after in (("", " "), ("un ", "")) for day in DAY_NAMES),
)
def weekday(doc: Document) -> Iterator[Hit]:
    """The calendar has another weekday for this date.

    Either the weekday or the day of the month is wrong, often because an older article was reworked with its weekdays
    left in. The year is the one that stands with the date; without one, that of the article (its metadata or --date),
    if the date lies within half a year of it. Ask the source which of the two is right.

    fr: Le calendrier donne un autre jour de la semaine pour cette date.

    Le jour ou le quantième est faux, souvent parce qu’un article ancien a été repris avec ses jours d’origine. L’année
    est celle de la date ; à défaut, celle de l’article (métadonnées ou --date), si la date en est à moins de six mois.
    Demandez à la source lequel des deux est juste.
    """
    for one, year in wrong(doc):
        right = one.falls_on(year)
        assert right is not None and one.month is not None
        number = "1er" if one.day == 1 else str(one.day)
        english = f"{one.day} {ENGLISH_MONTHS[one.month - 1]} {year}"
        words = {"date": english, "date_fr": f"{number} {MONTH_NAMES[one.month - 1]} {year}"}
        yield Hit(one.span, {**words, "right": ENGLISH_DAYS[right], "right_fr": DAY_NAMES[right]})


ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
