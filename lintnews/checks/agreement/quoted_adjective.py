"""agreement.quoted-adjective"""

from collections.abc import Iterator

from lintnews.document import Document
from lintnews.layers.clauses import group_before
from lintnews.layers.noun_groups import NounGroup, contradicts, noun_group
from lintnews.layers.quotes import quotes
from lintnews.layers.tokens import Tokens, tokens
from lintnews.lexicon import analyses
from lintnews.rule import Bad, Hit, rule

COPULAS = frozenset(
    "est sont était étaient sera seront serait seraient reste restent restait restaient demeure demeurent".split()
)
AROUND = frozenset(
    "ne n' pas plus jamais très trop plutôt bien aussi donc encore toujours désormais déjà particulièrement".split()
)
INTENSE = frozenset(
    "très trop plus moins si assez tout totalement absolument profondément extrêmement parfaitement".split()
)


@rule(
    name="agreement.quoted-adjective",
    severity="error",
    needles=("«", "“", '"'),
    message="“{match}” does not agree with “{subject}”, on the other side of the quotation mark.",
    message_fr="« {match} » ne s’accorde pas avec « {subject} », de l’autre côté du guillemet.",
    bad=(
        Bad("Les discussions ont été « très {{constructif}} », assure le ministre."),
        Bad("La situation est « {{catastrophiques}} », juge la mairie."),
        Bad("Ils sont « {{hostile}} à tout », prévient la police."),
        Bad("Le bâtiment était « inhabitable et {{délabrées}} », selon lui."),
    ),
    good=(
        "Les discussions ont été « très constructives », assure le ministre.",
        "La situation est « sous contrôle », juge la mairie.",
        "La majorité est « opposés à ce texte », lâche l’élu.",
        "Ils sont « chef de projet » ou « graphiste ».",
        "Le mot est « inhabités », pas « habités ».",
        "Les élus sont « pas mal énervés ».",
        "Un groupe de voisins « énervé » a suivi une liste des élus « incomplète ».",
    ),
)
def quoted_adjective(doc: Document) -> Iterator[Hit]:
    """A quoted adjective that does not agree with its subject, from which a verb and a quotation mark part it.

    When a rewrite changes the words before a quotation, the quoted adjective keeps the gender and number of the dispatch: Les
    discussions ont été « constructif ». A quotation is not changed: adapt the words before it, or quote less.

    fr:
    Un adjectif cité qui ne s'accorde pas avec son sujet, dont le séparent un verbe et un guillemet. La réécriture a changé le
    sujet, l'adjectif cité a gardé l'accord de la dépêche. On ne retouche pas une citation : adaptez ce qui la précède, ou citez
    moins.
    """
    words = doc[tokens]
    for quote in doc[quotes]:
        if quote.open is None or quote.depth:
            continue
        mark = words.at(quote.open.at)
        copula = _copula(words, mark - 1)
        apposed = copula < 0 and mark > 1 and words.words[mark - 1] == ","
        if apposed:
            group = group_before(doc, mark - 1) if doc.plain.startswith(",", quote.span.end) else None
        else:
            group = group_before(doc, copula) if copula > 0 else _noun(words, mark)
        adjectives = list(_adjectives(words, mark + 1, quote.inside.end)) if group else []
        alone = adjectives and words.ends[adjectives[-1]] >= quote.inside.end - 1
        if group is None or not (alone or apposed or copula > 0):
            continue  # right after a noun, the quotation must be the adjective alone
        span = words.span(group.first, group.last)
        for at in adjectives:
            if contradicts(words.words[at], group.number, group.gender):
                yield Hit(words.span(at), {"subject": span.of(doc.text)}, None, (span,))


def _noun(words: Tokens, mark: int) -> NounGroup | None:
    """Determiner and noun right before the mark, where no other noun before them can be meant."""
    group = noun_group(words, mark - 2, mark) if mark >= 2 and words.ends[mark - 1] >= words.starts[mark] - 1 else None
    before = words.lowered[mark - 3] if mark >= 3 else ""
    if group is None or any(one.pos in ("noun", "name") for one in analyses(before)):
        return None
    return None if before in ("de", "d'", "à", "et") else group


def _copula(words: Tokens, at: int) -> int:
    """The token of « être » in the third person before token ``at``, with its adverbs and negation passed over; else -1."""
    low = words.lowered
    while at > 0 and low[at] in AROUND:
        at -= 1
    if (
        at > 1
        and low[at] == "été"
        and low[at - 1] in ("a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient")
    ):
        at -= 1
    elif at < 1 or low[at] not in COPULAS:
        return -1
    return at - 1 if low[at - 1] in ("ne", "n'") else at


def _adjectives(words: Tokens, at: int, end: int) -> Iterator[int]:
    """The first word of the quotation, intensifiers passed over, and another that « et » joins to it, if adjectives only."""
    while at < len(words.words) and words.starts[at] < end:
        if words.lowered[at] in INTENSE:
            at += 1
            continue
        found = analyses(words.words[at])
        if not words.words[at][0].islower() or any(
            one.pos in ("noun", "prep", "adv", "pron", "det", "num", "conj") for one in found
        ):
            return
        if not any(one.pos == "adj" or one.mood == "ppas" for one in found):
            return
        yield at
        if words.lowered[at + 1 : at + 2] != ["et"]:
            return
        at += 2
