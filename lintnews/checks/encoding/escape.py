"""encoding.escape"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.patterns import Match, pattern
from lintnews.rule import Bad, Hit, replace, rule
from lintnews.span import Span

ESCAPE = pattern(
    r"""(?x)(?P<code>(?:\\u[0-9a-fA-F]{4})+|\\x[0-9a-fA-F]{2})                     # JSON, JavaScript, Python: \u00e9 \xe9
    | (?<=[.!?…»]|(?<![\w:\\])(?=[^\n]{2,4}(?:\s|\p{Lu}|\\|$)))(?P<line>(?:\\r)?\\n)   # a line end, no folder
    | (?P<mark>\\["'/])(?=\S)                                                       # an escaped quotation mark
    | (?<=\p{L})(?P<octets>(?:%C[23]%[89AB][0-9A-F]|=C[23]=[89AB][0-9A-F])+)         # of addresses, of e-mails"""
)
ADDRESS = pattern(r"(?:https?://|www\.|\w\.\w+/)\S*$")


@rule(
    name="encoding.escape",
    severity="error",
    language="any",
    needles=("\\", "%c3%", "%c2%", "=c3=", "=c2="),
    message="“{match}”: an escape sequence left as code; it should be “{right}”.",
    message_fr="« {match} » : séquence d’échappement restée en code ; il faut « {right} ».",
    bad=(
        Bad(r"Le maire a d{{\u00e9}}cid{{\u00e9}} seul.", "Le maire a décidé seul."),
        Bad(r"La séance est levée.{{\n}}Le vote a lieu lundi.", "La séance est levée.\nLe vote a lieu lundi."),
        Bad(r"Il l’a dit : {{\"}}non{{\"}}, puis il est parti.", 'Il l’a dit : "non", puis il est parti.'),
        Bad("Les march{{=C3=A9}}s et le caf{{%C3%A9}} rouvrent.", "Les marchés et le café rouvrent."),
    ),
    good=(
        r"Le fichier C:\nouveau\notes.txt est perdu.",
        "Voir https://exemple.fr/march%C3%A9s pour la suite.",
        "Le taux monte à 3 %, c’est trop.",
    ),
)
def escape(doc: Document) -> Iterator[Hit]:
    r"""A sign written as a program writes it: \u00e9 for é, \n for a line end, \" for a quotation mark.

    The text comes from JSON, a script, an address or an e-mail and was not decoded.
    fr:
    Un signe écrit comme l'écrit un programme : \u00e9 pour é, \n pour une fin de ligne, \" pour un guillemet.
    Le texte vient d'un JSON, d'un script, d'une adresse ou d'un courriel, et n'a pas été décodé.
    """
    for match in ESCAPE.finditer(doc.text):
        start, end = match.span()
        if not ADDRESS.search(doc.text, max(0, start - 200), start):
            right = _right(match)
            yield Hit(Span(start, end), {"right": right.replace("\n", "↵")}, replace(start, end, right))


def _right(match: "Match[str]") -> str:
    if match["line"] or match["mark"]:
        return match[0][1] if match["mark"] else "\n"
    if match["octets"]:
        return bytes.fromhex(match[0].replace("%", "").replace("=", "")).decode("utf-8", "replace")
    units = b"".join(int(unit[1:], 16).to_bytes(2, "big") for unit in match[0].split("\\")[1:])
    return units.decode("utf-16-be", "replace")
