"""Draft any message to a person, by its kind, from what the records say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from infoview_lib.contacts.asking.attempts import check_may_be_asked
from infoview_lib.contacts.by_person import records_by_person
from infoview_lib.contacts.writing import message_facts
from infoview_lib.errors import EntryError, UnknownRecordError
from infoview_lib.prep.drafts.facts import MessageFacts
from infoview_lib.records.book import Book, R
from infoview_lib.records.choices import CHANNELS, FOLLOW_UP_FORMS, NOT_HELD_YET
from infoview_lib.records.kinds import (
    Attempt,
    Contact,
    FollowUp,
    Interview,
    Recommendation,
    Record,
    Referral,
)
from infoview_lib.records.people import resolve

if TYPE_CHECKING:
    from infoview_lib.prep.drafts.compose import Draft

ABOUT: dict[str, type[Record]] = {
    "interview": Interview,
    "referral": Referral,
    "recommendation": Recommendation,
    "follow_up": FollowUp,
    "attempt": Attempt,
}
"""What a message can be about: name of a kind of record → its class."""
_ALL_CHANNELS = tuple(key for key, _ in CHANNELS)
_WRITTEN = ("email",)


@dataclass(frozen=True, slots=True)
class DraftKind:
    """Hold one kind of message.

    Parameters
    ----------
    kind, label : str
        Its name; what it is for.
    channels : tuple of str
        Channels or forms in which it differs; the first is the usual one.
    takes : tuple of str
        What it may be about, each an id: names of `ABOUT`.
    """

    kind: str
    label: str
    channels: tuple[str, ...] = _WRITTEN
    takes: tuple[str, ...] = ()


DRAFT_KINDS = (
    DraftKind("request", "Ask for an interview", _ALL_CHANNELS),
    DraftKind("reminder", "Send the one reminder", _ALL_CHANNELS),
    DraftKind("forwardable", "A paragraph that someone can forward for you", ("via_introducer",)),
    DraftKind("offer_times", "Offer times for the interview", takes=("interview",)),
    DraftKind("confirmation", "Confirm what you agreed on", takes=("interview",)),
    DraftKind("day_before", "Confirm the day before", takes=("interview",)),
    DraftKind("reschedule", "Move the interview", takes=("interview",)),
    DraftKind("decline_answer", "Answer a no", takes=("attempt",)),
    DraftKind("referral_request", "Ask for a referral"),
    DraftKind(
        "thank_you",
        "Thank them for the interview",
        ("email", *(key for key, _ in FOLLOW_UP_FORMS if key != "email")),
        ("interview",),
    ),
    DraftKind("referrer_thanks", "Thank them for a referral", takes=("referral",)),
    DraftKind("close_the_loop", "Tell them what came of it", takes=("recommendation", "referral")),
    DraftKind("article", "Share an article", takes=("follow_up",)),
    DraftKind("check_in", "Stay in touch", takes=("follow_up",)),
    DraftKind("decision_news", "Tell them what you decided"),
)
"""All messages, in the order in which a student comes to write them."""


def draft_for(
    book: Book, kind: str, contact_id: str, on: date, channel: str = "email", **about: str
) -> Draft:
    """Return a message to a person as the pages offer it.

    Parameters
    ----------
    book : Book
        All records.
    kind : str
        The name of one of `DRAFT_KINDS`.
    contact_id : str
        Whom it is for.
    on : date
        The present day.
    channel : str
        A channel or form; one in which the message does not differ counts as the usual one.
    **about : str
        What it is about: a name that the kind takes → id of a record. Without it the message is
        about what is next: the last interview, the advice or referral still open.

    Returns
    -------
    Draft
        What is not on record stands in it as a blank.

    Raises
    ------
    EntryError
        When there is no such kind, or it is about nothing of that name.
    UnknownRecordError
        When there is no such person or record.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "attempt": [{"contact": "ct-00000001", "outcome": "no"}]})
    >>> "talk" in draft_for(book, "thank_you", "ct-00000001", date(2026, 3, 10)).text
    False
    """
    # What writes the sentences is more than half of what would be loaded for a list of what is due.
    from infoview_lib.prep.drafts.compose import compose

    found = kind_called(kind)
    contact = book.find(Contact, resolve(book, contact_id))
    if contact is None:
        raise UnknownRecordError(
            "This person isn't on your list.", "Choose someone from your contacts."
        )
    given = _records(book, found, about)
    # A channel added later must not leave a message without words.
    form = channel if channel in found.channels else found.channels[0]
    return compose(kind, form, _FACTS[kind](book, contact, on, given))


def kind_called(kind: str) -> DraftKind:
    """Return one kind of message by its name.

    Parameters
    ----------
    kind : str
        Its name.

    Raises
    ------
    EntryError
        When there is none.
    """
    found = next((one for one in DRAFT_KINDS if one.kind == kind), None)
    if found is None:
        names = ", ".join(one.kind for one in DRAFT_KINDS)
        raise EntryError(f"There's no message called “{kind[:40]}”.", f"Use one of: {names}.")
    return found


class _Given:
    """Hold the records that a message is to be about."""

    def __init__(self, records: Mapping[str, object]) -> None:
        self._records = records

    def of(self, kind: type[R]) -> R | None:
        """Return the record of a kind, or None."""
        return next((one for one in self._records.values() if isinstance(one, kind)), None)


def _records(book: Book, kind: DraftKind, about: Mapping[str, str]) -> _Given:
    """Return the records named by their ids."""
    found: dict[str, object] = {}
    for name, record_id in about.items():
        if name not in kind.takes:
            takes = ", ".join(kind.takes) or "nothing else"
            raise EntryError(f"“{kind.label}” isn't about “{name[:40]}”.", f"It takes: {takes}.")
        record = book.find(ABOUT[name], record_id)
        if record is None:
            raise UnknownRecordError(
                f"There is no {name.replace('_', ' ')} “{str(record_id)[:40]}”.",
                "Look up its id in your records.",
            )
        found[name] = record
    return _Given(found)


def _request(book: Book, contact: Contact, on: date, given: _Given) -> MessageFacts:
    check_may_be_asked(book, contact.id)
    return message_facts.of_request(book, contact, on)


def _interview_ahead(book: Book, contact: Contact, on: date, given: _Given) -> MessageFacts:
    """Return facts about the interview that is to come; a moved one counts before a planned one."""
    interview = given.of(Interview)
    if interview is None:
        own = records_by_person(book).interviews.get(contact.id, [])
        ahead = [one for one in own if one.status in NOT_HELD_YET]
        # The one whose time is known is the one people mean.
        interview = next((one for one in ahead if one.starts_at), next(iter(ahead), None))
    if interview is None:
        return message_facts.of_person(book, contact)
    return message_facts.of_interview(book, contact, interview, on)


def _decline(book: Book, contact: Contact, on: date, given: _Given) -> MessageFacts:
    attempts = records_by_person(book).attempts.get(contact.id, [])
    last = given.of(Attempt) or next(iter(attempts[-1:]), None)
    # A no without a reason is answered by the sentence that suits any of them.
    reason = getattr(last, "decline_reason", "") or "other"
    branch = "no_answer" if getattr(last, "outcome", "") == "no_reply" else reason
    return replace(message_facts.of_person(book, contact), branch=branch)


def _thank_you(book: Book, contact: Contact, on: date, given: _Given) -> MessageFacts:
    cases = records_by_person(book)
    interview = given.of(Interview)
    if interview is None:
        done = cases.done.get(contact.id, [])
        unthanked = [one for one in done if not cases.is_thanked(one)]
        ahead = [one for one in cases.interviews.get(contact.id, ()) if one.status in NOT_HELD_YET]
        # One that is still ahead is drafted too: some students write their thanks the evening
        # before.
        interview = next(iter((unthanked or done)[-1:] or ahead), None)
    if interview is None:
        return message_facts.of_touch(book, contact, "thank_you", on)
    return message_facts.of_thank_you(book, contact, interview, on)


_OF_REFERRER = {
    "referral_met": "met",
    "referral_declined": "declined",
    "referral_off": "declined",
    "referral_no_answer": "no_answer",
    "referral_agreed": "scheduled",
}


def _referrer(book: Book, contact: Contact, on: date, given: _Given) -> MessageFacts:
    referral = given.of(Referral) or _open_referral(book, contact)
    known = message_facts.of_referral(book, contact, referral, on)
    return replace(known, branch=_OF_REFERRER.get(known.branch, "none"))


def _open_referral(book: Book, contact: Contact) -> Referral | None:
    """Return the referral that its giver has heard least about."""
    own = records_by_person(book).given_by.get(contact.id, [])
    waiting = [one for one in own if not (one.thanked_on and one.told_outcome_on)]
    # The first that was given waits longest.
    return next(iter(waiting or own), None)


def _loop(book: Book, contact: Contact, on: date, given: _Given) -> MessageFacts:
    cases = records_by_person(book)
    advice, referral = given.of(Recommendation), given.of(Referral)
    if advice is None and referral is None:
        pieces = cases.advice.get(contact.id, [])
        settled = [one for one in pieces if one.status in ("done", "not_for_me")]
        untold = [one for one in settled if not one.told_on]
        referral = _open_referral(book, contact)
        # News of advice is the student's own; a referral that is still open can wait for its
        # outcome.
        if untold or referral is None:
            advice = next(iter(untold or settled or pieces), None)
    if advice is not None:
        return message_facts.of_advice(book, contact, advice, on)
    if referral is not None:
        return message_facts.of_referral(book, contact, referral, on)
    return replace(message_facts.of_person(book, contact), branch="advice_open")


def _touch(kind: str) -> Callable[[Book, Contact, date, _Given], MessageFacts]:
    def fill(book: Book, contact: Contact, on: date, given: _Given) -> MessageFacts:
        return message_facts.of_touch(book, contact, kind, on, given.of(FollowUp))

    return fill


_FACTS: dict[str, Callable[[Book, Contact, date, _Given], MessageFacts]] = {
    "request": _request,
    "reminder": _request,
    "forwardable": _request,
    "offer_times": _interview_ahead,
    "confirmation": _interview_ahead,
    "day_before": _interview_ahead,
    "reschedule": _interview_ahead,
    "decline_answer": _decline,
    "referral_request": _touch("referral_request"),
    "thank_you": _thank_you,
    "referrer_thanks": _referrer,
    "close_the_loop": _loop,
    "article": _touch("article"),
    "check_in": _touch("check_in"),
    "decision_news": _touch("decision_news"),
}
"""Kind of message → how its facts are filled."""
