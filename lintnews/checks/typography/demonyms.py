"""Inhabitants and what comes from their country: the words are nouns with a capital, adjectives without."""

MASCULINE = (
    "français allemand anglais espagnol italien portugais belge suisse néerlandais hollandais luxembourgeois autrichien "
    "polonais tchèque slovaque hongrois roumain bulgare grec turc russe ukrainien biélorusse moldave serbe croate slovène "
    "bosniaque albanais kosovar macédonien estonien letton lituanien finlandais suédois norvégien danois islandais irlandais "
    "écossais gallois britannique américain canadien québécois mexicain cubain haïtien brésilien argentin chilien péruvien "
    "colombien vénézuélien bolivien équatorien uruguayen paraguayen algérien marocain tunisien libyen égyptien soudanais "
    "éthiopien somalien kényan ougandais rwandais congolais camerounais gabonais nigérian nigérien malien burkinabè sénégalais "
    "ivoirien ghanéen béninois togolais guinéen mauritanien tchadien angolais israélien palestinien libanais syrien jordanien "
    "irakien iranien saoudien koweïtien qatari émirati yéménite afghan pakistanais indien bangladais népalais chinois japonais "
    "coréen taïwanais vietnamien thaïlandais cambodgien indonésien malaisien philippin australien néo-zélandais européen "
    "africain asiatique arménien géorgien azerbaïdjanais kazakh ouzbek kurde"
).split()


def _feminine(word: str) -> str:
    if word.endswith("e"):
        return word
    if word == "grec":
        return "grecque"
    if word == "turc":
        return "turque"
    if word.endswith(("ien", "éen")):
        return word + "ne"
    if word == "letton":
        return "lettonne"
    return word + "e" if not word.endswith(("è", "i", "kazakh", "ouzbek")) else word


def _plural(word: str) -> str:
    return word if word.endswith("s") else word + "s"


# Each form in lower case, with the genders and numbers that it can have: "ms", "mp", "fs", "fp".
FORMS: dict[str, set[str]] = {}
for _word in MASCULINE:
    for _gender, _form in (("m", _word), ("f", _feminine(_word))):
        FORMS.setdefault(_form, set()).add(_gender + "s")
        FORMS.setdefault(_plural(_form), set()).add(_gender + "p")

# Before the noun, less their endings: after them the people are meant, « les jeunes Français », « un million de Français ».
BEFORE = frozenset(
    word.rstrip("esx")
    for word in "jeune petit grand vieux vieil vieille premier première dernier dernière autre même seul bon ancien nombreux "
    "pauvre simple meilleur nouveau nouvel nouvelle gros brave double futur malheureux riche compatriote ami moyen million "
    "milliard millier centaine dizaine douzaine plupart majorité moitié part type côté mot terme nom prénom docteur maître hôtel "
    "second rare présumé fier vrai faux beau belle chaque certain différent divers tout tiers quart ex mi non demi brillant "
    "heureux courageux principal principaux fameux tel quel".split()
)
