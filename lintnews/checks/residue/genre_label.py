"""residue.genre-label: the title of another article, left with its label «REPORTAGE –»."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.checks.residue.linked_title import linked
from lintnews.document import Document
from lintnews.layers.paragraphs import paragraphs
from lintnews.rule import Bad, Hit, rule
from lintnews.span import Span

LABELLED = (
    r"[^\w\n«\"]{0,3}(?:GRAND )?(?:REPORTAGE|ENQU[ÊE]TE|ENTRETIEN|INTERVIEW|ANALYSE|D[ÉE]CRYPTAGE|TRIBUNE|[ÉE]DITO|EXCLU"
    r"|PORTRAIT|R[ÉE]CIT|T[ÉE]MOIGNAGE|DOSSIER|CHRONIQUE|BILLET|CRITIQUE|OPINION|POINT DE VUE|VRAI OU FA|FACT-?CHECKING"
    r"|ON VOUS EXPLIQUE|EXPLICATION|FOCUS|GRAND FORMAT|BONUS|[ÀA] LIRE|[ÀA] VOIR)\p{Lu}{0,6}"
    r"(?: (?:EXCLUSIVE?|ABONNÉS|VIDÉO|LE MONDE|AFP))?(?: ?[–—|:.►»>]| -|- )[^\n]{3,190}"
)
FINISHED = r"[\p{Ll}»”\"]\.$"
MOST = 220
SIGNS = " -–—•·▪►▶>[(|#*:"


@rule(
    name="residue.genre-label",
    severity="error",
    message="“{match}”: title of another article, left with its label; delete the line.",
    message_fr="« {match} » : titre d’un autre article, resté avec son étiquette ; supprimez la ligne.",
    bad=(
        Bad(
            "La frontière est fermée.\n{{REPORTAGE – Une nuit au poste : ils racontent l’attente}}\nLes camions attendent."
        ),
        Bad("La frontière est fermée.\n{{ENTRETIEN. « Personne ne nous a prévenus »}}\nLes camions attendent."),
    ),
    good=(
        "ENQUÊTE – Les comptes cachés du port\nLe port a deux comptabilités.",
        "La frontière est fermée.\nENQUÊTE - Le parquet a saisi la police judiciaire mardi, a-t-il annoncé.",
        "La frontière est fermée.\nREPORTAGES PHOTO\nLes deux lauréats viennent de Lyon.",
    ),
    needles=tuple(
        "reportage enquête enquete entretien interview analyse décryptage decryptage tribune édito edito exclu portrait récit "
        "recit témoignage temoignage dossier chronique billet critique opinion fact focus explication bonus".split()
    )
    + ("point de vue", "vrai ou fa", "on vous explique", "grand format", "à lire", "a lire", "à voir", "a voir"),
)
def genre_label(doc: Document) -> Iterator[Hit]:
    """A line « REPORTAGE – … », « ENTRETIEN. … » between two paragraphs: an article that the source page pointed to.

    In the headline such a label is normal. After « Lire aussi » the line is residue.linked-title's.

    fr: Une ligne « REPORTAGE – … », « ENTRETIEN. … » entre deux paragraphes : un article vers lequel la page renvoyait.
    Dans le titre, une telle étiquette est normale. Après « Lire aussi », la ligne relève de residue.linked-title.
    """
    for paragraph in doc[paragraphs]:
        start, end = doc.plain.rfind("\n", 0, paragraph.span.start) + 1, paragraph.span.end
        line = doc.plain[start:end].lstrip()
        if paragraph.kind == "title" or len(line) > MOST or not line.lstrip(SIGNS)[:2].isupper():
            continue
        if patterns.fullmatch(LABELLED, line) and not patterns.search(FINISHED, line):
            span = Span(end - len(line), end)
            if span not in linked(doc):
                yield Hit(span)
