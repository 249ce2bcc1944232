"""residue.site-name: the name of the site, left at the end of the headline."""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.paragraphs import paragraphs
from lintnews.patterns import pattern
from lintnews.rule import Bad, Hit, delete, rule
from lintnews.span import Span

TAIL = pattern(r"(?P<cut> ?(?P<bar>[|•·])| (?P<dash>[-–—]{1,2})) (?P<name>[^|•·–—]{2,45})$")
HEADLINE = 20  # code points before a bar: « SPORT | Le match » has a label first, not a site last
WORDS = 4  # of a site's name
# Names of titles and stations, and the words that such names are made of.
SITE = pattern(
    r"(?:L[ea]s? |L')(?:Figaro|Monde|Parisien|Point|Soir|Temps|Devoir|Dépêche|Croix|Presse|Libre"
    r"|Tribune|Voix|Progrès|Télégramme"
    r"|Courrier|Journal|Quotidien|Express|Obs|Humanité|Équipe|[EÉ]chos|Matin|Nouvelliste|Républicain|Gazette|Vie|Nouvel Obs"
    r"|HuffPost|Provençal|Dauphiné|Populaire|Union|Alsace|Yonne|Est|Bien Public|Berry|Maine|Indépendant|Capitale|Droit|Soleil"
    r"|Nouvelle|Liberté|Expression|Observateur|Economiste|Économiste|Patriote|Messager|Réveil"
    r"|Éveil)(?:[ .,]\p{L}[\w' -]{1,25})?"
    r"|BFM ?(?:TV|Business|RMC)?|RTL(?: info)?|RFI|RTBF(?: \w+)?|RTS(?: \w+)?|TF1(?: Info)?|LCI"
    r"|C ?News|france ?info|France (?:24|Info|Inter"
    r"|Bleu|Culture|[235])|Ouest[- ]France|Sud[- ]Ouest|Midi Libre|20 [Mm]inutes(?:\.fr)?|Mediapart"
    r"|Jeune Afrique|Public Sénat|Europe 1"
    r"|Euronews|7sur7|Radio-Canada(?:\.ca)?|ICI|TVA Nouvelles|Libération|Marianne|Capital"
    r"|Challenges|Slate|Numerama|Wikipédia|YouTube"
    r"|Franceinfo|Paris Match|Closer|Voici|Gala|VSD|Yahoo[ \w]*|MSN|Orange Actu\w*|Boursorama"
    r"|TV5 ?Monde|AllAfrica|Seneweb|Senego"
    r"|(?:\p{Lu}[\w'-]+[ -]){1,3}(?:Actu(?:alités?)?|Infos?|News|TV|Télé|Radio|FM|Magazine|Mag"
    r"|Hebdo|Matin|Journal|Gazette|Tribune"
    r"|Médias?|Online|Nouvelles|Presse|Post|Times|Libre|Quotidien|Éco|Sports?)|\p{Lu}\w+(?:Actu|Info|News|TV|Mag|Web)"
    r"|(?:www\.)?[\w-]{2,30}\.(?:fr|com|be|ch|ca|org|net|info|sn|ci|ma|tn|dz|ml|cm|eu|tv|re)"
)


@rule(
    name="residue.site-name",
    severity="error",
    language="any",
    message="“{match}”: the site’s name at the end of the headline; take it out.",
    message_fr="« {match} » : nom du site à la fin du titre ; retirez-le.",
    bad=(
        Bad("Le pont rouvre lundi{{ - Le Courrier du Lac}}\nIl était fermé.", "Le pont rouvre lundi\nIl était fermé."),
        Bad("Le pont de Belmont rouvre lundi{{ | Région}}\nIl était fermé."),
        Bad("Le pont rouvre lundi{{ — Belmont en bref}}\nLe pont rouvre lundi\nIl était fermé."),
        Bad("Le pont de Belmont rouvre lundi{{ - belmont-info.fr}}\nIl était fermé."),
    ),
    good=(
        "Ligue 2 : le match Vannes - Belmont\nLe match est reporté.",
        "SPORT | Le match est reporté\nIl se jouera lundi.",
        "Le pont fermé - la colère monte\nLe pont est fermé.",
        "La grève continue dans les ports – Un accord attendu lundi\nLes dockers votent.",
        "Entretien avec l'auteur - Le journal d'une île\nLe livre paraît.",
    ),
    needles=(" | ", "| ", " - ", " – ", " — ", " -- ", " • ", " · "),
)  # fmt: skip
def site_name(doc: Document) -> Iterator[Hit]:
    """The headline ends with a bar and a name, or with a dash and the name of a title, station or site.

    Web pages add it to the title that browsers show. A dash alone is no proof: after it, the name must be one of the press,
    or the next line must repeat the headline without it.

    fr: Le titre finit par une barre et un nom, ou par un tiret et le nom d’un journal, d’une chaîne ou d’un site.
    Les pages web l’ajoutent au titre que montre le navigateur. Le tiret seul ne prouve rien : il faut après lui un nom de la
    presse, ou que la ligne suivante répète le titre sans lui.
    """
    plain, lines = doc.plain, doc[paragraphs]
    if not lines or lines[0].kind != "title":
        return
    start, end = lines[0].span
    headline = plain[start:end]
    match = TAIL.search(headline)
    if match is None:
        return
    before, name = headline[: match.start()].strip(), match["name"].strip()
    again = len(lines) > 1 and lines[1].span.of(plain) == before
    barred = match["bar"] and len(before) >= HEADLINE and len(name.split()) <= WORDS and name[0].isupper()
    if again or barred or SITE.fullmatch(name):
        cut = start + match.start()
        yield Hit(Span(cut, end), fix=delete(cut, end, "unsafe"))
