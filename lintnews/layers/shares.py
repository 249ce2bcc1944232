"""Shares of one whole that cannot be: more than all of it, or parts that make more than all of it."""

from collections.abc import Iterator

from lintnews import patterns
from lintnews.document import Document
from lintnews.layers.numbers import quantities
from lintnews.record import NamedTuple
from lintnews.span import Span

PERCENT = r"\d+(?:,\d+)?) ?(?:%|pour cent)"
# Wholes of which there is no more than all: not « 120 % des objectifs », « 150 % du PIB », « un taux d'occupation de 140 % ».
WHOLES = (
    r"électeurs|électrices|inscrits|votants|voix|suffrages|bulletins|sondés|répondants|personnes (?:interrogées|sondées)|"
    r"habitants|Français|Françaises|Belges|Suisses|Canadiens|Européens|élèves|étudiants|lycéens|candidats|patients|salariés|"
    r"femmes|hommes|jeunes|enfants|adultes|retraités|ménages|foyers|communes|députés|sénateurs"
)
PART = rf"\b(?P<share>{PERCENT} (?:des (?:{WHOLES})\b|d'entre (?:eux|elles)\b|de la population\b)"
RATES = r"participation|abstention|chômage|réussite|pauvreté|mortalité|létalité|illettrisme|analphabétisme"
RATE = rf"\b[Tt]aux (?:de |d')(?:{RATES})(?: \w+)? (?:de|à|atteint|est de|atteignait|était de) (?P<share>{PERCENT}"
MORE = (
    r"(?:hausse|augment\w+|progress\w+|supérieure?s?|bond\w*|croissance|plus) (?:\w+ ){0,3}$"  # a rise may exceed 100 %
)

# « 60 % des voix, contre 55 % à son adversaire »; not « contre 55 % en 2019 »
AGAINST = (
    rf"\b(?P<first>{PERCENT} des (?:voix|suffrages|votes)(?: exprimés)?,? contre (?P<second>{PERCENT}"
    r" (?:à|pour|au profit de|en faveur de|seulement à) (?P<rest>[^.;\n]*)"
)
YES_NO = (
    rf"\b(?P<first>{PERCENT} (?:de |des voix )?(?:oui|pour|favorables?)\b[^.;\n%]{{0,40}}?(?<![\d,])(?P<second>{PERCENT}"
    r" (?:de |des voix )?(?:non|contre|opposée?s?|défavorables?)\b(?P<rest>[^.;\n]*)"
)
ELSEWHEN = (
    r"\b(?:19|20)\d\d\b|\blors\b|\btour\b|précédent|\bavant\b|il y a|dernière?\b|"
    r"\b[Ee]n (?:janv|fév|mar|avr|mai|jui|aoû|sep|oct|nov|déc)"
)
# « 62 % des élèves vivent chez leurs parents, 31 % louent et 17 % logent »: only verbs of which one excludes the other, for in
# a poll with several answers shares may well make more than 100
EXCLUSIVE = r"(?:sont|vivent|habitent|résident|logent|dorment|louent|proviennent|viennent|votent|ont voté|restent|se sont abstenus)"
MORE_PARTS = rf"(?P<share>{PERCENT} (?P<verb>{EXCLUSIVE})\b[^%.;:\n]{{3,80}}?"
PARTS = (
    rf"\b(?P<share>{PERCENT} (?:des|d[eu]) [\p{{Ll}}'-]+ (?P<verb>{EXCLUSIVE})\b[^%.;:\n]{{3,80}}?"
    rf"(?:, {MORE_PARTS})+ et (?P<share>{PERCENT} (?P<verb>{EXCLUSIVE})\b"
)
# « 62 % des habitants sont pour le projet et 48 % contre », « 52 % ont voté oui, 51 % ont voté non »
VOTE = r"(?:(?:y )?(?:sont|seraient|étaient|se disent|se déclarent|ont voté|voteraient|voteront|ont dit) )"
FOR_AGAINST = (
    rf"\b(?P<first>{PERCENT} (?:d[eu]s? [^%.;:,\d\n]{{3,40}}? )?{VOTE}(?:oui|pour|favorables?)\b[^%.;:,\d\n]{{0,40}}?"
    rf",? (?:et |mais |alors que |tandis que )?(?P<second>{PERCENT} {VOTE}?(?:non|contre|opposée?s?|défavorables?)\b"
    r"(?! (?:\d|l[ea]s?\b|l'|une?\b|ce|d[eu]s?\b|à\b|aux?\b))(?P<rest>[^.;\n]*)"
)
# « la droite obtient 45 % des voix, la gauche 38 % et le centre 27 % »
NO_RIVAL = r"(?!(?:à|au|aux|en|dans|chez|pour|sur|soit|puis|contre|dont)\b)"
RIVAL = rf"(?:,|,? et) (?:l[ea]s? |l'|M\. |Mme )?{NO_RIVAL}[\p{{L}}'-]+(?: [\p{{L}}'-]+){{0,2}}?"
RIVALS = (
    rf"\b(?P<share>{PERCENT} des (?:voix|suffrages|votes)(?: exprimés)?"
    rf"(?:{RIVAL}(?: à)? (?P<share>{PERCENT})+(?P<rest>[^.;\n]*)"
)
# A fall of more than all: « a perdu 120 % de sa valeur »; a result may fall from a gain to a loss, « de 120 % à 90 % » names levels
FALL = (
    r"\b(?:(?:perd|perdu|perdent|perdait|chut\w+|baiss\w+|diminu\w+|recul\w+|régress\w+|dégringol\w+|plong\w+|fondu|amputée?s?) "
    r"(?:[\p{Ll}]+ )?(?:d[e'] ?)?|(?:baisse|chute|diminution|recul|perte) (?:[\p{Ll}]+ )?de )"
    r"(?:près de |plus de |environ |quelque )?$"
)
NO_LEVEL = r"(?! (?:à|du PIB|en (?:19|20)\d\d)\b)(?! d[eu] [^.;\n]{0,30} à \d)"
MAY_FALL = r"résultat|bénéfice|profit|solde|excédent|déficit|marge|flux|croissance|taux|dette|ratio|écart|balance|occup"
ROUNDING = 1.0  # points that two rounded shares may make more than 100


class Share(NamedTuple):
    """Where the impossible share stands, the other one (or None), and the sum."""

    span: Span
    other: Span | None
    total: float


def impossible_shares(doc: Document) -> Iterator[Share]:
    """Shares over 100 % of a countable whole, and shares of the votes or of people that make more than 100 %."""
    plain = doc.plain
    for pattern in (PART, RATE):
        for match in patterns.find(pattern, plain):
            value = _value(match["share"])
            if value > 100 and not patterns.search(
                MORE, plain[max(0, match.start("share") - 40) : match.start("share")]
            ):
                yield Share(Span(match.start("share"), match.end()), None, value)
    yield from _falls(doc)
    for pattern in (AGAINST, YES_NO, FOR_AGAINST):
        for match in patterns.find(pattern, plain):
            total = _value(match["first"]) + _value(match["second"])
            if total > 100 + ROUNDING and not patterns.search(ELSEWHEN, match["rest"]):
                first = Span(match.start("first"), match.end("first") + 2)
                yield Share(Span(match.start("second"), match.end("second") + 2), first, total)

    for match in patterns.find(PARTS, plain):
        values = [_value(share) for share in match.captures("share")]
        if sum(values) > 100 + ROUNDING and len(set(match.captures("verb"))) == len(values):
            yield Share(Span(match.start(), match.ends("share")[-1] + 2), None, sum(values))
    for match in patterns.find(RIVALS, plain) if "% des " in plain else ():
        values = [_value(share) for share in match.captures("share")]
        if len(values) > 1 and sum(values) > 100 + ROUNDING and not patterns.search(ELSEWHEN, match[0]):
            yield Share(Span(match.start(), match.ends("share")[-1] + 2), None, sum(values))


def _falls(doc: Document) -> Iterator[Share]:
    plain = doc.plain
    for one in doc[quantities]:
        if not one.share or one.value <= 100:
            continue
        start = max(0, plain.rfind("\n", 0, one.span.start) + 1, one.span.start - 200)
        fall = patterns.search(FALL, plain[start : one.span.start])
        if fall and patterns.compiled(NO_LEVEL).match(plain, one.whole.end):
            around = plain[start : one.whole.end + 60].lower()
            if not patterns.search(MAY_FALL, around):
                yield Share(Span(start + fall.start(), one.whole.end), None, one.value)


def _value(written: str) -> float:
    return float(written.replace(",", "."))
