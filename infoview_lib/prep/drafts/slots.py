"""Turn facts into the words of a typed slot: advice after *to*, a source by its kind, a quotation.

A slot that a fact does not fit gives None; then the message takes another sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from infoview_lib.prep.drafts.english_words import OWN_DEEDS
from infoview_lib.prep.drafts.facts import Fact, MessageFacts
from infoview_lib.prep.drafts.name_forms import Address, address, first_name, full_name, is_family
from infoview_lib.prep.drafts.note_shapes import Note, quoted, read_note
from infoview_lib.prep.drafts.reasons import because, because_of, does_work, is_person
from infoview_lib.prep.drafts.sources import EVENT, PERSON, READ, friend_of, read_source
from infoview_lib.prep.drafts.studies import study_phrase
from infoview_lib.prep.drafts.word_forms import (
    small_first,
    verbs_to_you,
    with_article,
    your_own,
)
from infoview_lib.prep.words import words_in

SHORT_NOTE = 80
"""Characters of a reason that leave room for the rest of a LinkedIn note."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Say how a slot is filled, and which facts it states then."""

    fill: Callable[[MessageFacts], str | None]
    facts: tuple[str, ...]


def addressed(known: MessageFacts) -> Address:
    """Return how the person is addressed.

    Parameters
    ----------
    known : MessageFacts
        Their name, what to call them, and their title are used.

    Examples
    --------
    >>> addressed(MessageFacts(their_name=Fact("Harold Tillman"))).greeting
    'Hi Harold,'
    """
    return address(known.their_name.text, known.address_as.text, known.job_title.text)


def _greeting(known: MessageFacts) -> str | None:
    return addressed(known).greeting or None


def _paper_greeting(known: MessageFacts) -> str | None:
    called = addressed(known).called
    return f"Dear {called}," if called else None


def _hello(known: MessageFacts) -> str | None:
    called = addressed(known).called
    return f"Hello {called}" if called else None


def _me(known: MessageFacts) -> str | None:
    """Return the student's name as this person knows it: an aunt needs no last name."""
    if is_family(addressed(known).called):
        return _my_first(known)
    return _full(known.my_name)


def _my_first(known: MessageFacts) -> str | None:
    return first_name(known.my_name.text) or None


def _introducer_greeting(known: MessageFacts) -> str | None:
    return address(known.introducer.text).greeting or None


def _full(name: Fact) -> str | None:
    return full_name(name.text) or None if name.text.strip() else None


def _study(known: MessageFacts) -> str | None:
    major = re.sub(
        r"^(?:i(?:'m| am)? )?(?:major(?:ing)? in|study(?:ing)?) |\s*\(?\bmajor\)?$",
        "",
        known.major.text.strip(),
        flags=re.IGNORECASE,
    )
    found = study_phrase(major, known.school.text)
    return (
        re.sub(r"^am ", "'m ", found) if found.startswith("am ") else f" {found}" if found else None
    )


def _studies(known: MessageFacts) -> str | None:
    study = _study(known)
    if study is None:
        return None
    told = f"is {study[3:]}" if study.startswith("'m ") else f"studies {study[7:]}"
    # What was begun with a comma within a sentence ends with one.
    return f"{told}," if "," in told else told


def _intro(known: MessageFacts) -> str | None:
    """Return the first sentence of the introduction, where it is short and about the student."""
    spoken = re.split(r"(?<=[.!?])\s", " ".join(known.intro.text.split()))[0]
    is_own = re.match(r"(?:hi|hello|hey)?[,! ]*(?:i|my)\b", spoken, re.IGNORECASE)
    is_named = any(word in spoken for word in words_in(known.my_name.text))
    fits = spoken.endswith((".", "!")) and 4 <= len(words_in(spoken)) <= 30
    # The name stands below the message already.
    if not is_own or is_named or not fits:
        return None
    if read_note(spoken).shape != "sentence":
        return None
    plain = re.sub(r"^(?:hi|hello|hey)[,! ]+(?=i\b|my\b)", "", spoken, flags=re.IGNORECASE)
    return plain[:1].upper() + plain[1:]


def _work(known: MessageFacts) -> str | None:
    """Return *in map making* or *as a nurse*."""
    note = read_note(known.work.text)
    if note.shape not in ("topic", "thing") or len(words_in(note.raw)) > 5 or "," in note.words:
        return None
    bare = re.sub(r"^(?:a|an|the) ", "", note.words)
    last = words_in(bare)[-1].lower()
    # “In map making” is a field, “as a nurse” somebody who does it; the ending tells which.
    if does_work(last):
        return f"as {with_article(bare)}"
    return None if note.shape == "thing" else f"in {note.words}"


def _source(kind: str) -> Callable[[MessageFacts], str | None]:
    def fill(known: MessageFacts) -> str | None:
        found = read_source(known.source.text)
        return found.words if found.kind == kind and found.words else None

    return fill


def _source_own(known: MessageFacts) -> str | None:
    return "my list" if read_source(known.source.text).kind == "own" else None


def _source_quote(known: MessageFacts) -> str | None:
    if read_source(known.source.text).kind != "other":
        return None
    return quoted(read_note(known.source.text)) or None


def _relation(known: MessageFacts) -> str | None:
    """Return how the student knows them: *my neighbor*, *a friend of my mom's*."""
    note = read_note(known.relationship.text)
    words = friend_of(note.words) if note.shape in ("thing", "topic") else ""
    if not words or len(words_in(words)) > 8 or "," in words or " and " in words:
        return None
    if not (PERSON.search(words) or _KNOWS.search(words)):
        return None
    if re.match(r"(?:my|our|a|an|the|one)\b", words):
        return words
    return with_article(words) if re.search(r"\b(?:of|at|from|in)\b", words) else f"my {words}"


_KNOWS = re.compile(
    r"\b(?:alum|alumna|alumnus|graduate|member|customer|regular|volunteer|student|tutor|doctor"
    r"|dentist|nurse|landlord|employer|acquaintance|teammate|leader|babysitter|barber|owner)\b",
    re.IGNORECASE,
)


def _relation_deed(known: MessageFacts) -> str | None:
    """Return how they know each other as a sentence said to that person."""
    note = read_note(known.relationship.text)
    if note.shape == "sentence" and re.match(r"(?:You|We|I)\b", note.words):
        return note.words
    if note.words.startswith("met "):
        return f"We {your_own(note.words)}."
    if note.shape in ("deed", "habit"):
        reason = because_of(note)
        return f"{reason[:1].upper()}{reason[1:]}." if reason else None
    return None


def _because(known: MessageFacts) -> str | None:
    return because(known.why.text) or None


def _because_short(known: MessageFacts) -> str | None:
    found = because(known.why.text)
    return found if found and len(found) <= SHORT_NOTE else None


def _why_topic(known: MessageFacts) -> str | None:
    note = read_note(known.why.text)
    is_other = because(known.why.text) or _why_person(known)
    return None if is_other or note.shape not in ("thing", "topic") else your_own(note.words)


def _why_person(known: MessageFacts) -> str | None:
    """Return what somebody is, as it follows *as*: *the only woman on your crew*."""
    note = read_note(known.why.text)
    return your_own(note.words) if note.shape == "thing" and is_person(note.words) else None


def _why_wish(known: MessageFacts) -> str | None:
    """Return a wish of the student's own: *I'd love to hear how you manage nights.*."""
    note = read_note(known.why.text)
    is_wish = note.shape == "sentence" and re.match(r"I(?:['’]\w+)?\b", note.words)
    # “I want to” is fine in a note, and blunt in a message to somebody one has not met.
    kind = re.sub(r"^I (?:want|wanted|would like|need|hope|wish) to\b", "I'd love to", note.words)
    return your_own(kind) if is_wish else None


def _why_wish_to(known: MessageFacts) -> str | None:
    """Return a wish of the student's as somebody else tells it, after *would like to*."""
    wish = re.match(
        r"I(?: want| hope| wish|['’]d (?:like|love)) to (.+?)[.!]$", _why_wish(known) or ""
    )
    return None if wish is None or re.search(r"\b(?:I|me|my)\b", wish[1]) else wish[1]


def _quote_of(name: str) -> Callable[[MessageFacts], str | None]:
    def fill(known: MessageFacts) -> str | None:
        return quoted(read_note(getattr(known, name).text)) or None

    return fill


def _shaped(name: str, *shapes: str) -> Callable[[MessageFacts], str | None]:
    def fill(known: MessageFacts) -> str | None:
        note = read_note(getattr(known, name).text)
        return note.words if note.shape in shapes else None

    return fill


def _point_thing(known: MessageFacts) -> str | None:
    """Return a thing both know of: *the night shifts*, *your first year*."""
    note = read_note(known.point.text)
    is_known = note.shape == "thing" and re.match(r"(?:the|your|how)\b", note.words)
    return note.words if is_known else None


def _point_new(known: MessageFacts) -> str | None:
    """Return a thing that was news to the student: *a book on film sound*."""
    note = read_note(known.point.text)
    return note.words if note.shape == "thing" and not _point_thing(known) else None


_FAVOR = re.compile(
    r"\b(?:me|my)\b|^you (?:even |also |really )?(?:listened|answered|(?:took|made) (?:the )?time"
    r"|stayed (?:late|longer|on\b|an extra|\w+ minutes)|offered to"
    r"|(?:spoke|talked) so (?:openly|honestly|frankly)"
    r"|were (?:so |very |really )?(?:open|honest|patient|generous|kind|candid|frank)\b)",
    re.IGNORECASE,
)
"""Deeds that one thanks for; of any other one says that it stayed in mind."""


def _point_favor(known: MessageFacts) -> str | None:
    """Return something they did for the student: *you stayed ten minutes longer for me*."""
    note = read_note(known.point.text)
    if note.items:
        return None
    deed = ""
    if note.shape == "clause" and note.words.startswith("that you "):
        deed = note.words.removeprefix("that ")
    elif note.shape == "deed" and note.words.split(" ")[0] not in OWN_DEEDS:
        deed = f"you {your_own(note.words)}"
    return deed if _FAVOR.search(deed) else None


def _point_that(known: MessageFacts) -> str | None:
    """Return what follows *what has stayed with me most is*: *that the pay grows slowly*."""
    note = read_note(known.point.text)
    is_that = note.shape == "clause" and note.words.startswith("that ")
    return note.words if is_that and not _point_favor(known) else None


def _point_clause(known: MessageFacts) -> str | None:
    """Return what follows *I keep thinking about*: how they spoke, what they do, what they did."""
    note = read_note(known.point.text)
    if _point_favor(known) or _point_that(known):
        return None
    if note.shape == "clause":
        return note.words
    if note.shape in ("deed", "habit"):
        is_own = note.words.split(" ")[0] in OWN_DEEDS
        return None if is_own else f"how you {your_own(verbs_to_you(note.words))}"
    return None


def _point_own(known: MessageFacts) -> str | None:
    """Return what the student took from an interview, as a sentence of their own."""
    note = read_note(known.point.text)
    if note.shape == "sentence" and re.match(r"I\b", note.words):
        return note.words
    is_own = note.shape == "deed" and note.words.split(" ")[0] in OWN_DEEDS
    return f"I {note.words}." if is_own else None


_COUNTED = re.compile(
    r"(?:class|course|book|program|club|podcast|internship|workshop|certificate|chapter|website)$"
)


def _advice_thing(known: MessageFacts) -> str | None:
    """Return a thing that was recommended, with its article: *a statistics class*."""
    note = read_note(known.advice.text)
    if note.shape not in ("thing", "topic") or note.words.startswith("no "):
        return None
    head = re.split(r" (?:of|at|in|on|for|with|from|about|by)\b", note.words)[0]
    is_one = note.shape == "topic" and _COUNTED.search(head) and "," not in note.words
    return with_article(note.words) if is_one else note.words


_AGAINST = re.compile(r"(?:to )?(?:not|avoid|stop|quit|skip)\b|(?:not|avoiding|skipping)\b")


def _advice_against(known: MessageFacts) -> str | None:
    """Return advice to leave something: *not to rush into a master's degree*."""
    note = read_note(known.advice.text)
    is_against = note.shape == "command" and _AGAINST.match(note.words)
    return note.words if is_against else None


def _advice_for(shape: str) -> Callable[[MessageFacts], str | None]:
    """Return a slot for advice to do something, of which one can say that it is not for oneself."""

    def fill(known: MessageFacts) -> str | None:
        note = read_note(known.advice.text)
        return note.words if note.shape == shape and not _AGAINST.match(note.words) else None

    return fill


_ONLY_DONE = re.compile(r"I(?:'ve)? (?:did|tried|done) (?:it|that|this)[.!]?", re.IGNORECASE)


def _report(known: MessageFacts) -> str | None:
    """Return what came of something as whole sentences of the student's own."""
    note = read_note(known.outcome.text)
    told = [_told(one) for one in (note.items or (note,))]
    # That the advice was followed is said already.
    return " ".join(one for one in told if not _ONLY_DONE.fullmatch(one)) if all(told) else None


def _reason_told(known: MessageFacts) -> str | None:
    """Return why something was not for the student, where the note on it tells that."""
    note = read_note(known.outcome.text)
    is_reason = all(one.shape in ("sentence", "habit", "other") for one in note.items or (note,))
    return _report(known) if is_reason else None


def _reason_quote(known: MessageFacts) -> str | None:
    note = read_note(known.outcome.text)
    is_one = note.shape == "other" and not note.items
    return quoted(note) or None if is_one else None


def _told(note: Note) -> str:
    """Return one line on what came of something as a sentence; empty when it is none for sure."""
    if note.shape == "sentence":
        return note.words
    if note.shape == "deed":
        return f"I {note.words}."
    if note.shape == "habit":
        return f"It {note.words}."
    if note.shape == "quality":
        return f"It was {note.words}."
    if note.shape == "other" and re.match(r"not\b", note.raw, re.IGNORECASE):
        return f"It's {small_first(note.raw)}."
    return ""


def _outcome_thing(known: MessageFacts) -> str | None:
    note = read_note(known.outcome.text)
    if note.shape == "thing":
        return note.words
    is_many = note.shape == "topic" and re.search(r"[^s]s$", note.words.split(" ")[0])
    return note.words if is_many else None


def _news_own(known: MessageFacts) -> str | None:
    note = read_note(known.news.text)
    if note.shape == "deed":
        return f"I {note.words}."
    return note.words if note.shape == "sentence" else None


def _decision_own(known: MessageFacts) -> str | None:
    note = read_note(known.decision.text)
    return note.words if note.shape == "sentence" else None


def _article_told(known: MessageFacts) -> str | None:
    """Return what it says as a sentence of its own: *It explains the new license rules.*."""
    note = read_note(known.article.text)
    is_told = note.shape == "sentence" and not note.items
    said = re.match(r"(?:This(?: one)?|It)\b(['’]s)? (?=\w)", note.words) if is_told else None
    return f"It{said[1] or ''} {note.words[said.end() :]}" if said else None


def _article(known: MessageFacts) -> str | None:
    """Return something to share with its article: *an article on rural nursing*."""
    note = read_note(known.article.text)
    if note.shape == "thing":
        return your_own(note.words) if " they asked" in note.raw else note.words
    if note.shape != "topic":
        return None
    first = note.words.split(" ")[0]
    is_one = READ.fullmatch(first) or EVENT.fullmatch(first) or first in ("map", "guide", "report")
    return with_article(note.words) if is_one else None


def _unless_offered(known: MessageFacts) -> str | None:
    """Fit where what is shared is in the message itself, or still a blank."""
    text = known.article.text.strip()
    return "" if not text or re.search(r"https?://|www\.", text) else None


_DID = {
    "phone": "called you",
    "voicemail": "left you a voicemail",
    "linkedin": "sent you a note",
    "letter": "sent you a letter",
}


def _asked(known: MessageFacts) -> str | None:
    if not known.asked_on.text or known.asked_by == "in_person":
        return None
    return f"{_DID.get(known.asked_by, 'wrote to you')} {known.asked_on.text}"


def _asked_aloud(known: MessageFacts) -> str | None:
    """Return how the student asked face to face: *When we spoke on March 2, I asked*."""
    if not known.asked_on.text or known.asked_by != "in_person":
        return None
    return f"When we spoke {known.asked_on.text}, I asked"


def _plain(name: str) -> Callable[[MessageFacts], str | None]:
    def fill(known: MessageFacts) -> str | None:
        return getattr(known, name).text.strip() or None

    return fill


def _in_full(name: str) -> Callable[[MessageFacts], str | None]:
    """Return a slot that holds the whole name of one of the people."""
    return lambda known: _full(getattr(known, name))


def _unless(name: str) -> Callable[[MessageFacts], str | None]:
    """Return a slot without words that fits where a fact is not known."""

    def fill(known: MessageFacts) -> str | None:
        return None if getattr(known, name).text.strip() else ""

    return fill


def _unless_found(known: MessageFacts) -> str | None:
    """Fit where neither a source, nor a referrer, nor a relationship is known."""
    is_open = not read_source(known.source.text).kind
    has_relation = _relation(known) or _relation_deed(known)
    return "" if is_open and not known.referrer.text and not has_relation else None


def _if_tomorrow(known: MessageFacts) -> str | None:
    """Fit where the interview is on the next day, on both people's clocks."""
    return "" if known.is_tomorrow else None


def _if_found(known: MessageFacts) -> str | None:
    """Fit where a source, a referrer, or a relationship is known."""
    return "" if _unless_found(known) is None else None


_NAMED = ("their_name", "address_as", "job_title")
SLOTS: dict[str, Slot] = {
    "greeting": Slot(_greeting, _NAMED),
    "paper_greeting": Slot(_paper_greeting, _NAMED),
    "hello": Slot(_hello, _NAMED),
    "their_full_name": Slot(_in_full("their_name"), ("their_name",)),
    "me": Slot(_me, ("my_name",)),
    "my_first": Slot(_my_first, ("my_name",)),
    "study": Slot(_study, ("major", "school")),
    "studies": Slot(_studies, ("major", "school")),
    "intro": Slot(_intro, ("intro",)),
    "phone": Slot(_plain("phone"), ("phone",)),
    "minutes": Slot(_plain("minutes"), ("minutes",)),
    "work": Slot(_work, ("work",)),
    "referrer": Slot(_in_full("referrer"), ("referrer",)),
    "introducer_greeting": Slot(_introducer_greeting, ("introducer",)),
    "source_list": Slot(_source("list"), ("source",)),
    "source_site": Slot(_source("site"), ("source",)),
    "source_event": Slot(_source("event"), ("source",)),
    "source_class": Slot(_source("class"), ("source",)),
    "source_read": Slot(_source("read"), ("source",)),
    "source_person": Slot(_source("person"), ("source",)),
    "source_way": Slot(_source("way"), ("source",)),
    "source_sentence": Slot(_source("sentence"), ("source",)),
    "source_own": Slot(_source_own, ("source",)),
    "source_quote": Slot(_source_quote, ("source",)),
    "relation": Slot(_relation, ("relationship",)),
    "relation_sentence": Slot(_relation_deed, ("relationship",)),
    "because": Slot(_because, ("why",)),
    "because_short": Slot(_because_short, ("why",)),
    "why_person": Slot(_why_person, ("why",)),
    "why_topic": Slot(_why_topic, ("why",)),
    "why_wish": Slot(_why_wish, ("why",)),
    "why_wish_to": Slot(_why_wish_to, ("why",)),
    "why_quote": Slot(_quote_of("why"), ("why",)),
    "asked": Slot(_asked, ("asked_on",)),
    "asked_aloud": Slot(_asked_aloud, ("asked_on",)),
    "met_on": Slot(_plain("met_on"), ("met_on",)),
    "when": Slot(_plain("when"), ("when",)),
    "how": Slot(_plain("how"), ("how",)),
    "times": Slot(_plain("times"), ("times",)),
    "point_topic": Slot(_shaped("point", "topic", "doing"), ("point",)),
    "point_thing": Slot(_point_thing, ("point",)),
    "point_new": Slot(_point_new, ("point",)),
    "point_clause": Slot(_point_clause, ("point",)),
    "point_favor": Slot(_point_favor, ("point",)),
    "point_that": Slot(_point_that, ("point",)),
    "point_own": Slot(_point_own, ("point",)),
    "point_to": Slot(_shaped("point", "command"), ("point",)),
    "point_quote": Slot(_quote_of("point"), ("point",)),
    "advice_to": Slot(_shaped("advice", "command"), ("advice",)),
    "advice_for": Slot(_advice_for("command"), ("advice",)),
    "advice_for_doing": Slot(_advice_for("doing"), ("advice",)),
    "advice_against": Slot(_advice_against, ("advice",)),
    "advice_doing": Slot(_shaped("advice", "doing"), ("advice",)),
    "advice_thing": Slot(_advice_thing, ("advice",)),
    "advice_quote": Slot(_quote_of("advice"), ("advice",)),
    "report": Slot(_report, ("outcome",)),
    "reason_told": Slot(_reason_told, ("outcome",)),
    "reason_quote": Slot(_reason_quote, ("outcome",)),
    "outcome_thing": Slot(_outcome_thing, ("outcome",)),
    "outcome_quote": Slot(_quote_of("outcome"), ("outcome",)),
    "news_own": Slot(_news_own, ("news",)),
    "news_doing": Slot(_shaped("news", "doing"), ("news",)),
    "news_thing": Slot(_shaped("news", "thing", "topic"), ("news",)),
    "news_quote": Slot(_quote_of("news"), ("news",)),
    "call_again": Slot(_plain("call_again"), ("call_again",)),
    "referred": Slot(_in_full("referred"), ("referred",)),
    "referred_met_on": Slot(_plain("referred_met_on"), ("referred_met_on",)),
    "decision_own": Slot(_decision_own, ("decision",)),
    "decision_to": Slot(_shaped("decision", "command"), ("decision",)),
    "decision_on": Slot(_shaped("decision", "thing", "topic", "doing"), ("decision",)),
    "decision_quote": Slot(_quote_of("decision"), ("decision",)),
    "article": Slot(_article, ("article",)),
    "article_told": Slot(_article_told, ("article",)),
    "article_link": Slot(_shaped("article", "link"), ("article",)),
    "article_quote": Slot(_quote_of("article"), ("article",)),
    "unless_offered": Slot(_unless_offered, ()),
    "unless_why": Slot(_unless("why"), ()),
    "unless_found": Slot(_unless_found, ()),
    "if_found": Slot(_if_found, ()),
    "if_tomorrow": Slot(_if_tomorrow, ()),
}
"""Name of a slot in the table of messages → how it is filled. Those called ``unless_…`` and
``if_…`` have no words; a sentence that holds one fits only where a fact is unknown, or known."""
