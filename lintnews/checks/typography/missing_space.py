"""typography.missing-space"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.patterns import compiled, pattern, search
from lintnews.rule import Bad, Hit, insert, rule
from lintnews.span import Span

# Words that go on with a sentence and are neither an ending of inclusive writing (« tous.les ») nor a domain.
WORD = "ils?|la|une?|des|cet|cette|ces|dans|pour|selon|mais|avec|sur|sous|par|et|on|qui|que|dont|ainsi|alors|après|avant|depuis|car"
ADDRESS = r"(?i)https?:|www\.|@|\w/\w|\.(?:fr|com|org|net|info|gouv|eu|ai|tv|io|ca|be|ch|js|pdf|jpe?g|png)\b|&#?\w+;"
GLUED = rf"""(?x)
      (?<=\p{{L}}),(?=\p{{L}})                                                                      # mot,mot
    | ,(?<=(?:\d|\p{{L}}\ |[»)]),)(?=\p{{Ll}}{{2}})                                                  # 1893,mot  mot ,mot
    | \.(?<=(?:\p{{Ll}}{{2}}|\b[àéa]|\d{{3}}|[»)"%]|\p{{Lu}}{{3}})\.)(?=\p{{Lu}}[\p{{Ll}}']|[«“])        # pays.Les
    | \.(?<=\p{{Ll}}{{3}}\.)(?=(?:{WORD})\ |[ldcnsj]'\p{{L}}|à\ )                                       # fin.il a
    | (?<=\p{{L}}{{2}});(?=\p{{L}})                                                                  # mot;mot
    | :(?<=\p{{Ll}}{{3}}:)(?=\p{{L}}\p{{Ll}}+[ ,])                                                    # mot:mot
    | [!?…](?<=\p{{Ll}}{{2}}.)(?=\p{{Lu}}[\p{{Ll}}'])                                                # vrai?Les
    | \)(?<=\ \((?:\p{{Lu}}{{2,8}}|[^()\n]{{3,80}}\ [^()\n]{{2,80}})\))(?=\p{{Ll}}{{2}}|à\ )             # (CPI)ouvre
    """
TOUCHING = pattern(r"[.,;:!?…)](?=[^\W\d_]|[«“])")


@rule(
    name="typography.missing-space",
    severity="error",
    message="A space is missing in “{place}”.",
    message_fr="Il manque une espace dans « {place} ».",
    bad=(
        Bad("Il quitte le pays{{.}}Les élus se taisent.", "Il quitte le pays. Les élus se taisent."),
        Bad("Du pain{{,}}du vin, né en 1893{{,}}rien d’autre.", "Du pain, du vin, né en 1893, rien d’autre."),
        Bad("La Cour pénale (CPI{{)}}ouvre une enquête.", "La Cour pénale (CPI) ouvre une enquête."),
        Bad("C’est la fin{{.}}il part lundi.", "C’est la fin. il part lundi."),
    ),
    good=(
        "Le site lemonde.fr et handicap.gouv.fr, ou jean.petit@exemple.org.",
        "Les étudiant.e.s et tous.tes les élu.es, N.B. et J.-C. compris.",
        "À 14h30, le cours perd 1,5 % ; le fichier Notes.pdf fait 3.5 Mo.",
        "Le(s) candidat(e)s et l’art de (re)lire.",
    ),
)
def missing_space(doc: Document) -> Iterator[Hit]:
    """No space after a full stop, comma, semicolon, colon or parenthesis: pays.Les, mot,mot.

    A line end or the edge of a link was lost. Addresses, file names, initials, numbers and inclusive writing are left alone.

    fr:
    Pas d'espace après un point, une virgule, un point-virgule, un deux-points ou une parenthèse : pays.Les, mot,mot.
    Une fin de ligne ou le bord d'un lien a disparu. Adresses, fichiers, initiales, nombres et écriture inclusive sont admis.
    """
    plain = doc.plain
    for match in TOUCHING.finditer(plain):
        start, end = match.span()
        place = plain[max(0, end - 90) : end].replace("\n", " ").rpartition(" ")[2] + plain[end : end + 24].split()[0]
        if not search(ADDRESS, place) and compiled(GLUED).match(plain, start):
            yield Hit(Span(start, end), {"place": place[-24:]}, insert(end, " "))
