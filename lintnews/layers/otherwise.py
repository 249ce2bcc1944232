"""What keeps two counts apart: words of a part, of another state, another time, another source."""

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.counts import Count
from lintnews.span import Span

# Words of a sentence that speaks of a part, of an earlier or a later state, or of something that is not so.
OTHERWISE = (
    r"(?i)\b(?:dont|parmi|autres?|supplémentaires?|nouveaux?|nouvelles?|encore|restant\w*|premi[eè]re?s?|seconde?s?|\w+ièmes?|"
    r"derni[eè]re?s?|chacune?|chaque|respectivement|au lieu|initial\w*|précédent\w*|jusqu'alors|jusqu'ici|alourdi\w*|portée?s? à|"
    r"provisoire\w*|désormais|auparavant|avant|pass(?:e|ent|ait|ée?s?|er|ant|era) (?:à|de|d'|par)|anciens?|plus tôt|en moyenne|"
    r"par (?:an|jour|mois|semaine|heure)|par rapport|"
    r"(?<!voix )(?<!voix pour et )contre(?= \d)|aurai\w+|pourrai\w+|serai\w+|pas|ni|aucun\w*|"
    r"moitié|tiers|quart|début|fin|seule?s?|seulement|ensuite|puis|enfin)\b"
)
TIME = (
    r"(?i)\b(?:(?:1[89]|20)\d\d|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|demain|veille|lendemain|matin|soir|"
    r"il y a|depuis|ans?|mois|jours?|semaines?|heures?)\b"
)
SOURCE = r"(?i)\b(?:selon|d'après|de source) ((?:l[ea] |les |l'|un |une |des )?[\w'-]+)"
YEAR = r"\b(?:1[89]|20)\d\d\b"
OF_ALL = r"(?i)\b(?:parmi|sur) (?:l|c)es $"  # « parmi les 150 toiles réunies »


def otherwise(doc: Document, count: Count, place: Span | None = None) -> bool:
    """Whether ``place`` (by default the clause) speaks of a part or another state, the count's own words left out."""
    start, end = place or count.near
    own = count.quantity.whole
    before = patterns.compiled(OF_ALL).sub("", doc.plain[start : max(start, own.start)])
    which = " ".join(word for word in count.quantity.adjectives if word not in ("anciens", "anciennes"))
    return patterns.search(OTHERWISE, f"{before} {which} {doc.plain[own.end : end]}") is not None


def once(doc: Document, first: Count, second: Count) -> bool:
    """« En 2021, l'usine employait 85 salariés », « les 15 salariés licenciés en 2022 »: a state, or some, of another time."""
    years, later = (
        {match[0] for match in patterns.find(YEAR, place.of(doc.plain))} for place in (first.place, second.near)
    )
    return bool(first.tense == "then" and years) or not later <= years


def times_differ(doc: Document, first: Count, second: Count) -> bool:
    """Whether the two clauses name times, and neither repeats those of the other."""
    one, two = (
        {match[0].lower() for match in patterns.find(TIME, count.near.of(doc.plain))} for count in (first, second)
    )
    return one != two and (not one or not two or not (one <= two or two <= one))


def sources_differ(doc: Document, first: Count, second: Count) -> bool:
    """Whether two sources are named: the police and the trade unions count differently, and the article says so."""
    one, two = (patterns.search(SOURCE, count.place.of(doc.plain)) for count in (first, second))
    return one is not None and two is not None and one[1].lower() != two[1].lower()


def years_differ(doc: Document, first: Count, second: Count) -> bool:
    """Whether each of the two sentences names years that the other does not."""
    one, two = ({match[0] for match in patterns.find(YEAR, count.place.of(doc.plain))} for count in (first, second))
    return bool(one - two and two - one)
