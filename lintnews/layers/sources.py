"""Sources: the clause that says whose words a quotation holds, after it, within it or before it."""

from typing import Literal

from lintnews.layers.attributions import group_at
from lintnews.layers.groups import OF, bare_end, begins, broken, group_end, parts, subject
from lintnews.layers.humans import TEXTS
from lintnews.layers.names import capital
from lintnews.layers.people import gender_of, mention_in
from lintnews.layers.speakers import apposition, human, somebody, speaker_from
from lintnews.layers.tokens import Tokens
from lintnews.layers.verbs import before_verb, done_by_somebody, infinitive_of, inverted, modal, named, passive
from lintnews.lexicon import analyses
from lintnews.record import NamedTuple
from lintnews.saying import QUOTING, SAYING, VOICED
from lintnews.span import Span

Place = Literal["before", "after", "inside", "again", "none"]
ACCORDING = frozenset("selon dixit suivant".split())
LUI = {"lui": "il", "elle": "elle", "eux": "ils", "elles": "elles"}
OWN = frozenset(
    "calculs estimations chiffres comptes dires mots propos estimation pronostics prévisions observations".split()
)
SENTENCE_ENDS = frozenset(".!?…:") | {"«»"}
# Verbs that say something only where their subject is somebody.
WEAK = frozenset(
    """
    accorder appuyer articuler attaquer avancer confesser continuer corriger couper croire défendre développer embrayer exposer
    finir fixer garantir intervenir juger lâcher maintenir menacer mentir motiver nuancer opposer ordonner pleurer pointer poster
    pousser poursuivre présager prévoir promettre proposer provoquer refuser rejeter relever reprendre retracer rire signifier
    soulever soutenir tempérer tenter terminer traduire trembler trancher triompher évaluer évacuer commencer débuter entamer
    """.split()
)


EYES = {
    "aux": (["aux", "yeux"], ["aux", "dires"]),
    "à": (["à", "en", "croire"], ["à", "l'", "en", "croire"]),
    "au": (["au", "dire"],),
    "de": (["de", "l'", "avis"], ["de", "l'", "aveu"]),
}


class Source(NamedTuple):
    """A clause. ``speaker`` and ``apposition`` are words of the article, ``pronoun`` one of il, elle, ils, elles, on."""

    place: Place
    verb: Span | None
    lemma: str
    speaker: Span | None
    pronoun: str = ""
    apposition: Span | None = None


def source_after(words: Tokens, at: int, limit: int, long: bool) -> Source | None:
    """The clause right after the quotation at token ``at``; ``long`` tells a quotation that is no mere term or title."""
    here, lowered = words.words, words.lowered
    first = at + 1
    comma = here[first : first + 1] == [","]
    if comma or here[first : first + 1] in (["–"], ["-"], ["—"]):
        first += 1
    if first >= limit:
        return None
    found = verb_clause(words, first, limit, VOICED if comma or long else SAYING, "after")
    if found and (found.pronoun or (found.speaker and (comma or long))):
        return found
    according = according_to(words, first, limit, "after", comma)
    if according:
        return according
    if here[first] == "par" and not comma and at and _judged(words, at):
        begin, end = first + 1, group_end(words, first + 1, limit)
        if end > begin:
            verb = words.span(at - 1)
            return Source(
                "after", verb, _judged(words, at), words.span(begin, end - 1), "", apposition(words, end, limit)
            )
    if here[first] == "(" and not comma:
        end = group_end(words, first + 1, limit)
        if end > first + 1 and here[end : end + 1] in ([")"], [","]) and mention_in(words, first + 1, end):
            return Source("after", None, "", words.span(first + 1, end - 1))
    if here[first] == ":" and begins(words, first + 1) and not comma:
        end = group_end(words, first + 1, limit)
        alone = end == first + 2 and (gender_of(here[first + 1]) or (end < limit and "finite" in parts(lowered[end])))
        if end > first + 1 and (alone or human(words, first + 1, end)):
            return Source("after", None, "", words.span(first + 1, end - 1), "", apposition(words, end, limit))
    if here[first] == ":" and (
        "ainsi" in lowered[first : first + 4]
        or "termes" in lowered[first : first + 6]
        or "mots" in lowered[first : first + 6]
    ):
        for number in range(first + 1, limit):
            if lowered[number] in ("que", "qu'"):
                return _first_clause(words, number + 1, limit, "after")
    return None


def _judged(words: Tokens, at: int) -> str:
    """The verb of « jugée « trop chère » par le maire », whose participle stands before the quotation at token ``at``."""
    before = words.lowered[at - 1]
    return next((r.lemma for r in analyses(before) if r.mood == "ppas" and r.lemma in QUOTING), "")


def _first_clause(words: Tokens, start: int, limit: int, place: Place) -> Source | None:
    for at in range(start, limit):
        kinds = parts(words.lowered[at])
        if "finite" in kinds and not capital(words.words[at]) and at > start:
            found = subject(words, before_verb(words, at, start), start)
            if found:
                return Source(
                    place, words.span(at), infinitive_of(words.lowered[at]), words.span(found[0], found[1] - 1)
                )
    return None


def verb_clause(words: Tokens, first: int, limit: int, verbs: frozenset[str], place: Place) -> Source | None:
    """The clause « a dit hier le maire » that begins with token ``first``."""
    group = modal(words, first, limit) or group_at(words, first, verbs)
    if group is None or words.lowered[group.last + 1 : group.last + 2] in (
        ["t-il"],
        ["t-elle"],
        ["t-ils"],
        ["t-elles"],
    ):
        group = inverted(words, first)
    if group is None and place == "after" and verbs is VOICED:
        group = done_by_somebody(words, first, limit, anybody=True) if _opens(words, first) else None
    elif group is None and place == "inside" and verbs is VOICED:
        group = done_by_somebody(words, first, limit)
        if group and not _by_name(words, group.last + 1, limit):
            group = None
    if group is None or (passive(words, group) and group.pronoun not in ("il", "on")):
        return None
    verb = words.span(group.first, group.last)
    lemma = named(words, group.first, group.last, group.lemma)
    if group.pronoun == "on" and group.lemma not in VOICED:
        return None
    if group.pronoun == "on":
        return Source(place, verb, lemma, _on_behalf(words, group.last + 1, limit), "on")
    if group.pronoun and passive(words, group):
        return Source(place, verb, lemma, _on_behalf(words, group.last + 1, limit), "on")
    if group.pronoun:
        return Source(place, verb, lemma, verb, group.pronoun)
    found = speaker_from(words, group.last + 1, limit)
    if found is None:
        return Source(place, verb, lemma, None)
    begin, end = found
    direct = place == "after" and verbs is VOICED and first > 1 and words.words[first - 2] == "«»"
    if group.lemma in WEAK and not direct and not somebody(words, begin, end):
        return None
    return Source(place, verb, lemma, words.span(begin, end - 1), "", apposition(words, end, limit))


def _opens(words: Tokens, first: int) -> bool:
    """Whether the quotation before the clause that begins with token ``first`` begins a sentence."""
    quoted = first - 1 - (words.words[first - 1] == ",")
    return quoted < 1 or words.words[quoted - 1] in SENTENCE_ENDS or broken(words, quoted)


def _by_name(words: Tokens, at: int, limit: int) -> bool:
    """Whether a name follows right at token ``at`` and ends the clause: « …, coupe Delsol. »."""
    end = group_end(words, at, limit)
    return at < limit and capital(words.words[at]) and (end >= limit or words.words[end] in ",.")


def _on_behalf(words: Tokens, at: int, limit: int) -> Span | None:
    """« indique-t-on à la préfecture », « de source policière »."""
    if at + 1 < limit and words.lowered[at] in ("à", "au", "aux", "dans", "chez", "de", "du", "sur", "auprès", "côté"):
        begin = at + 1
        end = group_end(words, begin, limit)
        if end == begin:
            end = begin
            while end < limit and parts(words.lowered[end]) & {"noun", "adj"} and not broken(words, end):
                end += 1
        return words.span(begin, end - 1) if end > begin else None
    for text in range(at, min(limit, at + 5)):  # « lit-on en conclusion de l'article »
        if words.lowered[text] in TEXTS:
            end = bare_end(words, text, limit)
            return words.span(text, end - 1) if end > text else None
    return None


def according_to(words: Tokens, at: int, limit: int, place: Place, comma: bool) -> Source | None:
    """« selon le maire », « d'après lui », « pour Anne Petit », « dixit le préfet »."""
    low = words.lowered[at]
    begin = at + 1
    if low == "d'" and words.lowered[begin : begin + 1] == ["après"]:
        begin += 1
    elif low in EYES and (eyes := _in_the_eyes(words, at)):
        begin = eyes
    elif low not in ACCORDING and not (low in ("pour", "chez") and comma):
        return None
    if begin >= limit:
        return None
    clause, lemma = words.span(at, begin - 1), "" if low in EYES else "".join(words.lowered[at:begin])
    said = begin + (words.lowered[begin] in ("le", "les", "ses", "la"))
    if words.lowered[said] in ("mots", "termes", "propos", "dires", "mot", "aveu", "expression") and said + 2 < limit:
        begin = said + 2 if words.lowered[said + 1] in OF else begin
    if words.lowered[begin] in LUI and (
        begin + 1 >= limit or words.words[begin + 1] in ",.«»;:" or words.words[begin + 1] == "«»"
    ):
        return Source(place, clause, lemma, words.span(begin), LUI[words.lowered[begin]])
    end = group_end(words, begin, limit)
    if end == begin and low in EYES:
        end = bare_end(words, begin, limit)
    if end == begin:
        while end < limit and parts(words.lowered[end]) & {"noun", "adj"} and low != "pour":
            end += 1
        if end == begin:
            return None
    if low in ("pour", "chez") and not human(words, begin, end):
        return None
    if words.lowered[begin] in ("son", "sa", "ses") and words.lowered[end - 1] in OWN:  # « selon ses calculs »
        return Source(place, clause, lemma, words.span(begin, end - 1), "floor")
    return Source(place, clause, lemma, words.span(begin, end - 1), "", apposition(words, end, limit))


def _in_the_eyes(words: Tokens, at: int) -> int:
    """Where the noun group begins behind « aux yeux de », « à en croire », « de l'avis de »; 0 where none of them stands."""
    for phrase in EYES[words.lowered[at]]:
        if words.lowered[at : at + len(phrase)] == phrase:
            end = at + len(phrase)
            of = phrase[-1] == "croire" or words.lowered[end : end + 1] in (["de"], ["d'"], ["du"], ["des"])
            return end + (phrase[-1] != "croire") if of else 0
    return 0


def incise(words: Tokens, first: int, last: int, place: Place) -> Source | None:
    """A clause set between commas or dashes among tokens ``first`` to ``last`` (exclusive): « …, a-t-il dit, … »."""
    for at in range(first, last - 1):
        if words.words[at] not in (",", "–", "—", "!", "?", "…", "-"):
            continue
        if words.lowered[at + 1] in ACCORDING or words.lowered[at + 1] in ("d'",):
            found = according_to(words, at + 1, last, place, False)
            if found:
                return found
        verbs = VOICED if words.words[at] in ",–—" else SAYING
        found = verb_clause(words, at + 1, last, verbs, place)
        if found is None or not (found.pronoun or found.speaker):
            continue
        if found.pronoun or place != "inside" or (found.speaker and _closes(words, found.speaker, last)):
            return found
    return None


def _closes(words: Tokens, speaker: Span, last: int) -> bool:
    """Whether the speaker of an incise is followed by what ends it."""
    after = words.at(speaker.end) + (words.starts[words.at(speaker.end)] < speaker.end)
    if after < last and words.lowered[after] in ("en", "à", "au", "aux", "de", "depuis", "dans", "sur", "sous", "avec"):
        end = next((at for at in range(after, min(last, after + 8)) if words.words[at] in ",.!?…;"), after)
        if not any("finite" in parts(low) and "noun" not in parts(low) for low in words.lowered[after:end]):
            after = end  # « lance un passant en gilet jaune, »
    return after >= last or words.words[after] in ',.!?…–—»”";'
