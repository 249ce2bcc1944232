"""Leads: the clause before a quotation that says whose words it holds."""

from lintnews.layers.attributions import AUXILIARIES, PRONOUNS, group_at
from lintnews.layers.groups import OF, bare_end, broken, earlier_subject, group_end, parts, subject
from lintnews.layers.humans import BODIES, TEXTS, is_person
from lintnews.layers.names import capital
from lintnews.layers.people import mention_in
from lintnews.layers.sources import ACCORDING, EYES, Source, according_to, verb_clause
from lintnews.layers.speakers import apposition, somebody
from lintnews.layers.tokens import Tokens
from lintnews.layers.verbs import BE, REFLEXIVE, before_verb, infinitive_of, named, passive
from lintnews.lexicon import analyses
from lintnews.saying import NOT_ITS_OBJECT, QUOTING, VOICED
from lintnews.span import Span

LEAD_MOST = 120  # tokens before a quotation that are looked at
ADVERBIAL = frozenset("d' ores et déjà tout à fait en par ailleurs outre de nouveau plus une fois encore".split())
WILLING = frozenset(
    "vouloir entendre trouver user pleurer refuser exiger craindre".split()
)  # only somebody does so in words
TONIC = {"lui": "il", "elle": "elle", "eux": "ils", "elles": "elles"}
PHRASES = {"garde": "mettre", "état": "faire", "part": "faire", "valoir": "faire", "savoir": "faire"}


def source_before(words: Tokens, first: int, at: int) -> Source | None:
    """The clause that leads up to the quotation at token ``at`` in the sentence that begins with token ``first``."""
    here = words.words
    first = max(first, at - LEAD_MOST)
    if at == first:
        return None
    if here[at - 1] == ":":
        return _before_colon(words, first, at - 1)
    found = _governing(words, first, at)
    if found is None and ":" in here[first:at]:  # « le maire est formel : le pont « tiendra » »
        colon = here.index(":", first)
        found = _before_colon(words, first, colon) if _told(words, first, colon) else None
    return found


def _before_colon(words: Tokens, first: int, colon: int) -> Source | None:
    found = (
        _historical(words, first, colon) or _as_says(words, first, colon) or _governing(words, first, colon, colon=True)
    )
    if found:
        return found
    begin = first + (words.words[first] in "-–—•*")
    tonic = words.lowered[begin] in TONIC and words.words[begin + 1] in ",:"  # « Elle, imperturbable : « »
    if tonic and not _told(words, begin, colon):
        return Source("before", None, "", words.span(begin), TONIC[words.lowered[begin]])
    end = group_end(words, begin, colon)
    beside = words.words[end] in ":(" or (words.words[end] == "," and not _told(words, end, colon))
    if end > begin and beside and not _thing(words, begin, end):
        return Source("before", None, "", words.span(begin, end - 1), "", apposition(words, end, colon))
    bearer = _bearer(words, begin, colon)
    if bearer:
        return bearer
    for number in range(begin, colon):
        if "finite" in parts(words.lowered[number]) and not capital(words.words[number]) and number > begin:
            who = subject(words, before_verb(words, number, begin), begin)
            if who:
                return _subject_source(words, who, words.span(number), infinitive_of(words.lowered[number]))
    mention = mention_in(words, begin, colon)
    if mention:
        return Source("before", None, "", words.span(mention.first, mention.last - 1))
    return None


def _told(words: Tokens, first: int, last: int) -> bool:
    """Whether there is a finite verb among the tokens, so that what stands before them is no label."""
    return any(words.lowered[at] in AUXILIARIES or parts(words.lowered[at]) == {"finite"} for at in range(first, last))


def _thing(words: Tokens, begin: int, end: int) -> bool:
    """Whether the group before the colon, without an article, is nothing that speaks: « Verdict : »."""
    low = words.lowered[begin]
    return "noun" in parts(low) and "name" not in parts(words.words[begin]) and not is_person(low) and low not in BODIES


def _bearer(words: Tokens, first: int, colon: int) -> Source | None:
    """What the quotation is written on: « ont déployé une banderole : « »."""
    for at in range(max(first + 1, colon - 6), colon):
        if words.lowered[at] in ("un", "une", "des", "le", "la") and group_end(words, at, colon) == colon:
            if words.lowered[at + 1] in TEXTS or words.lowered[at + 1].rstrip("s") in TEXTS:
                return Source("before", None, "", words.span(at, colon - 1))
            return None
    return None


def _historical(words: Tokens, first: int, colon: int) -> Source | None:
    """« Et le coach d'ajouter : », « Et de conclure : »."""
    for at in range(first + 1, min(colon, first + 14)):
        if (
            words.lowered[at] in ("de", "d'")
            and "inf" in parts(words.lowered[at + 1])
            and words.lowered[first] in ("et", "puis", "avant")
        ):
            verb, lemma = words.span(at + 1), infinitive_of(words.lowered[at + 1])
            if at == first + 1:
                return Source("before", verb, lemma, None, "floor")
            if group_end(words, first + 1, at) == at:
                return Source("before", verb, lemma, words.span(first + 1, at - 1))
    return None


def _as_says(words: Tokens, first: int, colon: int) -> Source | None:
    """« Comme le résume le vieux gardien : »."""
    if words.lowered[first] == "comme":
        return verb_clause(words, first + 1, colon, VOICED, "before")
    return None


def _governing(words: Tokens, first: int, at: int, *, colon: bool = False) -> Source | None:
    """The nearest verb of saying, or « selon », before token ``at``, with who says it."""
    for number in range(at - 1, first - 1, -1):
        low = words.lowered[number]
        if (
            low in ACCORDING
            or (low in EYES and number == first)
            or (low == "d'" and words.lowered[number + 1] == "après")
        ):
            found = according_to(words, number, at, "before", False)
            if found:
                return found
        if low == "pour" and number == first:
            found = according_to(words, number, at, "before", True)
            after = words.at(found.speaker.end - 1) + 1 if found and found.speaker else at
            if found and words.words[after] == ",":
                end = group_end(words, after + 1, at)
                if found.apposition or not mention_in(words, after + 1, end):
                    return found
                return Source(
                    "before", None, "", words.span(after + 1, end - 1)
                )  # « Pour la défense, Me Blin a brossé »
        if low[0].isalpha() and number > first:
            found = _governed_by(words, number, first, at, VOICED | QUOTING if colon else QUOTING)
            if found:
                return found
    return None


def _governed_by(words: Tokens, number: int, first: int, at: int, verbs: frozenset[str]) -> Source | None:
    low = words.lowered[number]
    if phrase := _phrase(words, number, first):
        return phrase
    kinds = parts(low)
    if not kinds & {"finite", "ppas", "inf", "ppre"}:
        _, dash, pronoun = low.partition("-")
        if dash and pronoun.removeprefix("t-") in PRONOUNS:
            found = verb_clause(words, number, number + 6, verbs, "before")
            return found if found and found.pronoun else None
        return None
    if "noun" in kinds and (
        words.lowered[number - 1] in OF
        or words.lowered[number - 1] in ("le", "un", "une", "cette", "son", "sa", "les", "des")
    ):
        return None
    lemma = next(
        (
            r.lemma
            for r in analyses(low)
            if r.pos == "verb" and r.lemma in verbs and (r.mood in ("ind", "cond", "inf", "ppre", "ppas", "sub"))
        ),
        "",
    )
    if not lemma or (
        "adj" in kinds and words.lowered[number - 1] not in AUXILIARIES and _after_noun(words, number, kinds)
    ):
        return None
    if "ppre" in kinds and "adj" in kinds and words.lowered[number - 1] not in ("en", ",", "et"):
        return None  # « s'est montré confiant »
    if lemma in NOT_ITS_OBJECT and verbs is QUOTING and not _reported(words, number, at):
        return None
    if (
        "inf" in kinds
        and words.lowered[number - 1] in OF
        and words.lowered[number - 2] == "avant"
        and number > first + 2
    ):
        return Source("before", words.span(number), lemma, None, "floor")  # « …, avant d'ajouter que »
    begin = number
    compound = was = False
    for back in range(number - 1, max(first, number - 6) - 1, -1):
        group = group_at(words, back, verbs)
        if group and group.last == number:
            begin, compound, was = back, group.compound, passive(words, group)
            if group.pronoun:
                lemma = named(words, back, number, lemma)
                return Source("before", words.span(back, number), lemma, words.span(back, number), group.pronoun)
    if was:
        return None
    if not compound and kinds & {"ppas"} and not kinds & {"inf"}:
        auxiliary = _auxiliary(words, number, first)
        if auxiliary is not None:
            begin, compound = auxiliary, True
    lemma = named(words, begin, number, lemma)
    if not compound and group_at(words, number, verbs) is None:
        who = earlier_subject(words, number, first)
        if who is None or (
            kinds & {"ppas"} and not kinds & {"finite", "inf"} and words.lowered[number - 1] not in ("et", "ou", ",")
        ):
            return None
        return _subject_source(words, who, words.span(number), lemma)
    who = subject(words, begin, first)
    if who is None and begin < number and not compound:
        who = subject(words, number, first)
    if who is None:
        return None
    if lemma in WILLING and not somebody(words, *who) and words.lowered[who[0]] not in PRONOUNS:
        return None
    return _subject_source(words, who, words.span(begin, number), lemma)


def _reported(words: Tokens, verb: int, at: int) -> bool:
    """Whether a clause follows the verb, or what somebody is called to do: « appelle au calme »."""
    between = words.lowered[verb + 1 : at]
    return not {"que", "qu'"}.isdisjoint(between) or between[:1] in (["à"], ["au"], ["aux"])


def _auxiliary(words: Tokens, participle: int, first: int) -> int | None:
    """The auxiliary of a participle behind adverbs: « a d'ores et déjà assuré »."""
    for at in range(participle - 1, max(first, participle - 7), -1):
        low = words.lowered[at]
        if low in AUXILIARIES:
            begin = before_verb(words, at, first)
            group = words.lowered[begin:participle]
            return begin if BE.isdisjoint(group) or not REFLEXIVE.isdisjoint(group) else None
        if low not in ADVERBIAL and "adv" not in parts(low):
            return None
    return None


def _phrase(words: Tokens, number: int, first: int) -> Source | None:
    """« met en garde contre », « fait état de », « fait valoir que », « en appelle à »."""
    if words.lowered[number - 1] == "y" and any(r.lemma == "voir" for r in analyses(words.lowered[number])):
        who = subject(words, number - 1, first)  # « y voit « une victoire » »
        return _subject_source(words, who, words.span(number), "voir") if who else None
    verb = PHRASES.get(words.lowered[number])
    for at in range(number - 1, max(first, number - 6), -1) if verb else ():
        if any(r.lemma == verb for r in analyses(words.lowered[at]) if r.pos == "verb"):
            begin = before_verb(words, at, first)
            if begin > first and words.lowered[begin - 1] in AUXILIARIES:
                begin = before_verb(words, begin - 1, first)
            who = subject(words, begin, first)
            last = {"garde": "en garde", "état": "état", "part": "part"}.get(
                words.lowered[number], words.lowered[number]
            )
            return _subject_source(words, who, words.span(begin, number), f"{verb} {last}") if who else None
    return None


def _subject_source(words: Tokens, who: tuple[int, int], verb: Span, lemma: str) -> Source | None:
    begin, end = who
    low = words.lowered[begin]
    if end - begin == 1 and low in TONIC:
        return Source("before", verb, lemma, words.span(begin), TONIC[low])
    pronoun = low if end - begin == 1 and low in PRONOUNS else "je" if low in ("je", "j'") else ""
    if pronoun == "on":
        return _on_the_part_of(words, begin, verb, lemma)
    return Source("before", verb, lemma, words.span(begin, end - 1), pronoun)


def _on_the_part_of(words: Tokens, pronoun: int, verb: Span, lemma: str) -> Source | None:
    """« Au cabinet du ministre, on parle de »: the place speaks; any other « on » is nobody."""
    first = pronoun - 1
    while first > 0 and words.words[first - 1] not in ".!?…«»" and not broken(words, first):
        first -= 1
    for at in range(first, min(first + 4, pronoun)):
        if words.lowered[at] in ("à", "au", "aux", "chez", "dans", "de", "du"):
            begin = at + 1
            end = group_end(words, begin, pronoun)
            if end == begin:
                end = bare_end(words, begin, pronoun)
            if end > begin and words.words[end] == ",":
                return Source("before", verb, lemma, words.span(begin, end - 1))
    return None


def _after_noun(words: Tokens, number: int, kinds: frozenset[str]) -> bool:
    """Whether the word is an adjective behind its noun and no verb form that could have a subject."""
    return "finite" not in kinds and "noun" in parts(words.lowered[number - 1])
