"""The floor: whom a name, an office or a pronoun means, and who speaks where nothing says it."""

from bisect import bisect_left

from lintnews.document import Document
from lintnews.layers.groups import DETERMINERS, bare_end, group_end, parts
from lintnews.layers.humans import ADJECTIVES, BODIES, GENERIC, OFFICES, TAKING_UP, is_person
from lintnews.layers.identities import (
    DEFINITE,
    FEMININE,
    MASCULINE,
    NOBODY,
    PLURAL,
    POSSESSIVE,
    Identity,
    document,
    from_somewhere,
    gender_of_noun,
    holds,
    identity_of,
    is_body,
    opens_only,
    other_office,
    past_opening,
)
from lintnews.layers.names import capital, capitals
from lintnews.layers.people import people, roles_of, words_between
from lintnews.layers.sources import Source
from lintnews.layers.tokens import Tokens, tokens
from lintnews.span import Span

PRONOUNS = {"il": "ms", "elle": "fs", "ils": "mp", "elles": "fp"}
KNOWN_MOST = 60  # persons and bodies that are remembered
BESIDE_MOST = 8  # tokens between a subject and the name beside it
SUBJECT_MOST = 14  # tokens before the subject of a sentence of the narrative


class Floor:
    """Who was named and who spoke, up to the sentence that is being read."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.words: Tokens = doc[tokens]
        self.people = doc[people]
        self.mentions = sorted((span.start, one) for one in self.people.persons for span in one.mentions)
        self.places = [start for start, _ in self.mentions]
        self.speaker = NOBODY  # of the last statement
        self.subject = NOBODY  # of the last sentence of the narrative since then
        self.known: list[Identity] = []  # everybody so far, the last one last
        self.topic = NOBODY  # the document that the last sentence was about
        self.genders: dict[str, str] = {}  # of persons whose first name does not tell
        self.at = 0  # where that sentence begins

    def enter(self, words: Tokens, first: int) -> None:
        """Begin with the sentence whose first token is ``first``."""
        self.at = words.starts[first]

    def narrate(self, words: Tokens, first: int, last: int) -> None:
        """A sentence without a quotation: whom is it about?"""
        who = self.about(words, first, last)
        self.topic = document(words, first, last)
        if who.name:
            self.subject = who
            self._note(who)
        for person in self._persons(words.starts[first], words.ends[last - 1]):
            self._note(person)

    def about(self, words: Tokens, first: int, last: int) -> Identity:
        """Whom the sentence's subject names: its first noun group that no preposition governs."""
        begin = past_opening(words, first, last)
        most = begin + SUBJECT_MOST
        while begin < min(last, most):
            low = words.lowered[begin]
            if low == "on" and begin > first + 1:
                return self._place(words, first, begin)
            if low in PRONOUNS and (begin == first or words.words[begin - 1] == ","):
                return self._pronoun(low)
            end = group_end(words, begin, last)
            governed = begin > first and parts(words.lowered[begin - 1]) & {"prep", "finite"}
            if (
                begin == first + 1
                and words.lowered[first] in ("pour", "selon")
                and self.people.mention(words, begin, end)
            ):
                governed = frozenset()  # « Pour Anne Blin, la question est ailleurs. »
            if end == begin or governed:
                begin = max(end, begin + 1)
                continue
            kicker = words.words[end : end + 1] in ([":"], ["?"])  # « Gaza : … », « Le tournant ? »
            if not kicker and (who := self._subject(words, begin, end, last)):
                return who
            if words.words[end : end + 1] not in ([","], [":"]):
                return NOBODY
            begin = end + 1
        return NOBODY

    def turn(self, words: Tokens, first: int, at: int) -> None:
        """The words before a quotation in its sentence: whom a pronoun after it means."""
        who = self.about(words, first, at)
        if who.person and words.lowered[first] not in PRONOUNS:
            self.subject = who

    def _place(self, words: Tokens, first: int, last: int) -> Identity:
        """« Du côté de la mairie, on s'inquiète »: the place stands for who is there."""
        end = last - 1 if words.words[last - 1] == "," else last
        for begin in range(first + 1, end):
            if words.lowered[begin] in ("côté", "sein"):
                continue
            stop = group_end(words, begin, end)
            if stop == begin:
                stop = bare_end(words, begin, end)
            if stop == end and "prep" in parts(words.lowered[begin - 1]):
                return self._named(words.span(begin, end - 1), None)._replace(person=True)
        return NOBODY

    def _subject(self, words: Tokens, begin: int, end: int, last: int) -> Identity | None:
        head = begin
        while head < end - 1 and words.lowered[head] in DETERMINERS:
            head += 1
        beside = None
        comma = next((at for at in range(end, min(last, end + BESIDE_MOST)) if words.words[at] == ","), last)
        further = group_end(words, comma + 1, last)
        closed = comma == end or words.words[further : further + 1] == [","]  # « son coach depuis peu, Paul Roux, »
        if closed and further > comma + 1 and self.people.mention(words, comma + 1, further):
            beside = words.span(comma + 1, further - 1)
        low = words.lowered[head]
        if beside or self.people.mention(words, begin, end) or is_person(low) or low in BODIES:
            return self._named(words.span(begin, end - 1), beside)
        if capital(words.words[head]) and not (head == begin and opens_only(words.words[head])):
            return self._named(words.span(begin, end - 1), beside)
        return None

    def _persons(self, start: int, end: int) -> list[Identity]:
        found = range(bisect_left(self.places, start), bisect_left(self.places, end))
        return [identity_of(self.mentions[number][1]) for number in found]

    def _note(self, who: Identity) -> None:
        if who in self.known:
            self.known.remove(who)
        self.known.append(who)
        del self.known[:-KNOWN_MOST]

    def identify(self, source: Source) -> Identity:
        """Whom the speaker of ``source`` means."""
        if source.pronoun in PRONOUNS:
            for person in self._persons(self.at, source.verb.start) if source.verb else ():
                self._note(person)
            topic = self.topic if source.place == "before" else NOBODY
            if topic.name and (topic.gender[:1] + "s") == PRONOUNS[source.pronoun]:
                return topic
            return self._pronoun(source.pronoun)
        if source.pronoun == "je":
            return self.speaker
        if source.speaker is None or source.pronoun == "floor":
            return self.holder()
        return self._named(source.speaker, source.apposition)

    def speaks(self, who: Identity) -> None:
        """``who`` says the last quotation."""
        if who.name:
            self.speaker = who
            self.subject = NOBODY
            self._note(who)

    def holder(self) -> Identity:
        """Who says a quotation that has no clause: whom the sentence before was about, else who spoke last."""
        return self.subject if self.subject.person and not self.subject.plural else self.speaker

    def _pronoun(self, pronoun: str) -> Identity:
        gender, number = PRONOUNS[pronoun][0], PRONOUNS[pronoun][1]
        near = (self.subject, self.speaker)
        around = [who for who in (*near, *reversed(self.known)) if who.name and who.plural == (number == "p")]
        fitting = [who for who in around if who in near and (who.gender == gender or (who.person and not who.gender))]
        fitting += [who for who in around if who.gender == gender]
        fitting += [who for who in around if not who.gender and who.person]
        fitting += [who for who in around if not who.gender]
        if fitting and not fitting[0].gender:
            self.genders[fitting[0].name] = gender
        return fitting[0]._replace(gender=gender) if fitting else NOBODY

    def _named(self, span: Span, apposition: Span | None) -> Identity:
        words = self.words
        first, last = words.at(span.start), words.at(span.end - 1) + 1
        mention = self.people.mention(words, first, last)
        role = ""
        if mention is None and apposition:
            mention = self.people.mention(words, words.at(apposition.start), words.at(apposition.end - 1) + 1)
        determiner = words.lowered[first]
        told = "m" if determiner in MASCULINE else "f" if determiner in FEMININE else ""
        if mention:
            person = self.people.find(mention.name)
            role = next(roles_of(words, mention), "")
            who = (
                identity_of(person, role) if person else Identity(mention.name, role, mention.gender, False, True, True)
            )
            return self._gendered(who, told)
        return self._by_office(first, last, told)

    def _gendered(self, who: Identity, told: str) -> Identity:
        """``who`` with the gender that an article before the name, or a pronoun for it, has told."""
        if who.gender:
            return who
        if told:
            self.genders[who.name] = told
        return who._replace(gender=self.genders.get(who.name, ""))

    def _by_office(self, first: int, last: int, told: str) -> Identity:
        """Somebody without a name: « le ministre », « la préfecture », « un voisin »."""
        words = self.words
        begin = first
        determiner = words.lowered[first]
        while begin < last - 1 and words.lowered[begin] in DETERMINERS:
            begin += 1
        head = words.lowered[begin]
        text = words_between(words, begin, last)
        plural = (
            determiner in PLURAL
            or not {"et", "ou"}.isdisjoint(words.lowered[begin:last])
            or words.lowered[begin - 1] in PLURAL
        )
        gender = told or gender_of_noun(head)
        if (
            determiner.endswith("-ci")
            or (determiner in ("celui", "celle") and last - first == 1)
            or head in ("dernier", "dernière")
        ):
            who = self._last(gender or ("f" if "elle" in determiner else "m"))
            return who if who.name else self._last_body() or Identity(text, "", gender)
        if words.lowered[first + 1 : first + 2] in (["un"], ["une"]):  # « l'un d'eux »
            return Identity(
                words_between(words, first, last), "", "f" if words.lowered[first + 1] == "une" else "m", person=True
            )
        if capital(words.words[begin]):
            person = self.people.find(text)
            if person:
                return self._gendered(identity_of(person), "")
            if last - begin == 1 and told and determiner in DEFINITE and from_somewhere(words.words[begin]):
                inhabitant = self._last(told)
                if inhabitant.name:
                    return inhabitant
            return self._longest(Identity(text, "", gender if determiner in DETERMINERS else "", plural))
        following = words.lowered[begin + 1] if last > begin + 1 else ""
        somebody = is_person(head) or head in GENERIC or (head in ADJECTIVES and is_person(following))
        if determiner in DEFINITE and determiner not in POSSESSIVE and not plural:
            found = self._holder_of(head, words.lowered[begin:last], gender)
            if found:
                return found
            if head in TAKING_UP and last - begin == 1:
                found = self._longer(head) or self._last_body()
            elif somebody and (head not in OFFICES or determiner in ("ce", "cet", "cette")):
                other = head if determiner in ("le", "la", "l'") else ""
                epicene = determiner == "l'" and gender == "m" and head.endswith("e")
                found = self._last("" if epicene else gender, other)
            elif somebody and last - begin == 1:
                found = self._without_office(gender)
            if found and found.name:
                return found
        return Identity(text, text, gender, plural, False, somebody)

    def _without_office(self, gender: str) -> Identity | None:
        """Who has the floor, if that is a person by name whose office is not known."""
        who = self.subject if self.subject.name else self.speaker
        return who if who.named and not who.role and who.gender in ("", gender) else None

    def _longer(self, head: str) -> Identity | None:
        """The body whose name begins with the noun: « la coopérative » for « coopérative Benkadi »."""
        known = next((who for who in reversed(self.known) if who.name.startswith(head + " ")), None)
        if known:
            return known
        for name in self.doc[capitals]:
            if name.first and self.words.lowered[name.first - 1] == head and name.span.start < self.at:
                return Identity(f"{head} {words_between(self.words, name.first, name.last + 1)}")
        return None

    def _longest(self, who: Identity) -> Identity:
        """The body by the longest name that the article has had for it so far: « Conseil » for « Conseil scientifique »."""
        longer = (other for other in reversed(self.known) if other.name.startswith(who.name + " ") and not other.named)
        return next(longer, who)

    def _last_body(self) -> Identity | None:
        around = (self.subject, self.speaker, *reversed(self.known))
        return next((who for who in around if not who.person and not who.plural and is_body(who.name)), None)

    def _holder_of(self, head: str, group: list[str], gender: str) -> Identity | None:
        """The person, or the unnamed speaker before, who has the office ``head``; the last one spoken of first."""
        named = [identity_of(person) for person in self.people.persons[:KNOWN_MOST]]
        for who in reversed([*named, *self.known]):
            if who.gender and gender and who.gender != gender:
                continue
            if any(holds(role, head, group) for role in (who.role, *self._roles(who))):
                return who
        return None

    def _roles(self, who: Identity) -> tuple[str, ...]:
        person = self.people.find(who.name) if who.named else None
        return person.roles if person else ()

    def _last(self, gender: str, head: str = "") -> Identity:
        around = [who for who in (self.subject, *reversed(self.known)) if who.person and not who.plural]
        fitting = [who for who in around if who.gender == gender or not gender]
        fitting += [who for who in around if not who.gender]
        if not fitting or (head and other_office(head, (fitting[0].role, *self._roles(fitting[0])))):
            return NOBODY
        return fitting[0]
