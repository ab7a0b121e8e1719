"""Fill the facts that a message may state, each with the record and field it stands in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from infoview_lib.contacts.asking.attempts import after_attempt, silence
from infoview_lib.contacts.asking.schedule_messages import how_words, on_one_line
from infoview_lib.contacts.asking.scheduling import Sides, read_slots, sides_of
from infoview_lib.contacts.asking.who_referred import who_referred
from infoview_lib.contacts.by_person import records_by_person
from infoview_lib.contacts.days.dates import day_told, moment_of, weekday_name
from infoview_lib.contacts.days.zones import there_at
from infoview_lib.contacts.due.thank_you import note_for, notes_from
from infoview_lib.contacts.writing import what_happened
from infoview_lib.prep.drafts.facts import NOTHING, Fact, MessageFacts
from infoview_lib.prep.minutes import USUAL_MINUTES
from infoview_lib.records.book import Book, once_for
from infoview_lib.records.kinds import (
    Contact,
    FollowUp,
    Interview,
    Profile,
    Recommendation,
    Record,
    Referral,
)
from infoview_lib.records.people import living_contacts


def fact(record: Record | None, *fields: str) -> Fact:
    """Return the first of some fields of a record that holds anything.

    Parameters
    ----------
    record : Record or None
        Where to look.
    *fields : str
        Names of fields, the one that fits best first.
    """
    for name in fields:
        text = str(getattr(record, name, "") or "").strip()
        if record is not None and text:
            return Fact(text, record.id, name)
    return NOTHING


def of_student(profile: Profile | None) -> MessageFacts:
    """Return what is known about the student alone.

    Parameters
    ----------
    profile : Profile or None
        What the student said about themselves.
    """
    own = profile or Profile()
    minutes = str(own.default_minutes or USUAL_MINUTES)
    return MessageFacts(
        my_name=fact(own, "display_name"),
        major=fact(own, "major"),
        school=fact(own, "school"),
        intro=fact(own, "intro_30"),
        phone=fact(own, "phone"),
        minutes=Fact(minutes, own.id, "default_minutes"),
        decision=fact(own, "decided"),
        note_limit=int(own.note_limit),
    )


def of_person(book: Book, contact: Contact) -> MessageFacts:
    """Return what is known about the student and a person, with who may be named to them.

    Parameters
    ----------
    book : Book
        All records.
    contact : Contact
        The person the message is for.
    """
    came = who_referred(book, contact.id)
    introducer = came.id or came.unasked_id
    return replace(
        of_student(book.profile),
        their_name=fact(contact, "name"),
        address_as=fact(contact, "address_as"),
        job_title=fact(contact, "title"),
        work=fact(contact, "occupation", "industry"),
        source=fact(contact, "source"),
        relationship=fact(contact, "relationship"),
        why=fact(contact, "why_them"),
        # Only who agreed to be named; who was not asked yet may introduce, unnamed.
        referrer=Fact(came.name, came.id, "name") if came.name else NOTHING,
        introducer=fact(book.get(introducer), "name") if introducer else NOTHING,
        variant=place_among(book, contact),
    )


def place_among(book: Book, contact: Contact) -> int:
    """Return the place of a person among those who could compare messages.

    Parameters
    ----------
    book : Book
        All records.
    contact : Contact
        The person.

    Returns
    -------
    int
        Counted from 0: within their organization, else on the whole list.
    """
    return _places(book).get(contact.id, 0)


@once_for(Contact)
def _places(book: Book) -> dict[str, int]:
    """Return the place of each person among those who could compare messages."""
    places: dict[str, int] = {}
    taken: dict[str, int] = {}
    for place, one in enumerate(living_contacts(book)):
        office = one.organization.strip().casefold()
        places[one.id] = taken.get(office, 0) if office else place
        taken[office] = taken.get(office, 0) + 1
    return places


def of_request(book: Book, contact: Contact, on: date) -> MessageFacts:
    """Return what a request to a person may state, or its one reminder.

    Parameters
    ----------
    book : Book
        All records.
    contact : Contact
        Whom to ask.
    on : date
        The present day.
    """
    before = silence(book, contact.id)
    attempts = records_by_person(book).attempts.get(contact.id, ())
    day = day_told(before.on, on)
    again = after_attempt(book, contact.id, "voicemail", on)["due_on"]
    return replace(
        of_person(book, contact),
        asked_on=Fact(day, attempts[-1].id, "sent_at") if day and attempts else NOTHING,
        asked_by=before.channel,
        call_again=Fact(f"on {weekday_name(again)}"),
    )


def of_interview(book: Book, contact: Contact, interview: Interview, on: date) -> MessageFacts:
    """Return what a message about one interview may state.

    Parameters
    ----------
    book : Book
        All records.
    contact : Contact
        The person.
    interview : Interview
        The interview.
    on : date
        The present day.
    """
    known, sides = of_person(book, contact), sides_of(book, interview)
    starts = moment_of(interview.starts_at)
    # Without a zone nobody knows on whose clock; the place stays open.
    agreed = starts if starts is not None and starts.tzinfo is not None else None
    # Who meets in one place reads one clock.
    may_differ = interview.mode in ("phone", "video")
    slots = sorted(read_slots(interview.offered))
    times = "\n".join(f"– {on_one_line(one, sides, may_differ)}" for one in slots)
    when = on_one_line(agreed, sides, may_differ) if agreed else ""
    minutes = fact(interview, "agreed_minutes")
    how = how_words(interview, known.phone.text, contact.phone)
    day = day_told(interview.starts_at, on)
    return replace(
        known,
        minutes=minutes if minutes.text else known.minutes,
        met_on=Fact(day, interview.id, "starts_at") if day else NOTHING,
        when=Fact(when, interview.id, "starts_at") if when else NOTHING,
        how=Fact(how, interview.id, "mode" if interview.mode else "place") if how else NOTHING,
        times=Fact(times, interview.id, "offered") if times else NOTHING,
        branch=what_happened.with_interview(interview),
        is_tomorrow=agreed is not None and _is_tomorrow(agreed, sides, on),
    )


def _is_tomorrow(moment: datetime, sides: Sides, on: date) -> bool:
    """Say whether a moment is on the next day, on both people's clocks."""
    days = {there_at(moment, name).date() for name in (sides.own, sides.theirs or sides.own)}
    return days == {on + timedelta(days=1)}


def of_thank_you(book: Book, contact: Contact, interview: Interview, on: date) -> MessageFacts:
    """Return what a thank-you for an interview may state.

    Parameters
    ----------
    book : Book
        All records.
    contact : Contact
        The person.
    interview : Interview
        The interview.
    on : date
        The present day.
    """
    known, cases = of_interview(book, contact, interview, on), records_by_person(book)
    note = note_for(book, interview)
    chosen = fact(note, "about")
    noted = [fact(one, "text") for one in notes_from(book, interview)]
    point = chosen if chosen.text else next(iter(noted), NOTHING)
    advice = next(
        (
            found
            for one in book.about(Recommendation, interview=interview.id)
            if (found := fact(one, "text")).text and _differs(found, point)
        ),
        NOTHING,
    )
    given = next(
        (one for one in cases.given_by.get(contact.id, ()) if one.interview == interview.id), None
    )
    earlier = cases.done.get(contact.id, [])
    place = next((at for at, one in enumerate(earlier) if one.id == interview.id), 0)
    return replace(
        known,
        point=point,
        advice=advice,
        referred=_referred(book, given),
        # Two letters to the same person should not be the same letter.
        variant=known.variant + place,
    )


def _differs(one: Fact, other: Fact) -> bool:
    """Say whether two facts are not the same thing written twice."""
    return one.text.strip(" .").casefold() not in other.text.casefold()


def _referred(book: Book, referral: Referral | None) -> Fact:
    """Return the name of somebody the student was referred to."""
    return fact(book.get(referral.to), "name") if referral else NOTHING


def of_referral(book: Book, contact: Contact, referral: Referral | None, on: date) -> MessageFacts:
    """Return what a message on a referral may state, to the one who gave it.

    Parameters
    ----------
    book : Book
        All records.
    contact : Contact
        Who gave the referral.
    referral : Referral or None
        The referral; None when none is on record.
    on : date
        The present day.
    """
    known, cases = of_person(book, contact), records_by_person(book)
    if referral is None:
        return replace(known, branch="referral_open")
    met = cases.done.get(referral.to, [])
    # The first interview is the one the referral led to.
    day = day_told(met[0].starts_at, on) if met else ""
    given = [one.id for one in cases.given_by.get(contact.id, ())]
    return replace(
        known,
        referred=_referred(book, referral),
        referred_met_on=Fact(day, met[0].id, "starts_at") if day else NOTHING,
        branch=what_happened.with_referral(cases, referral),
        variant=known.variant + (given.index(referral.id) if referral.id in given else 0),
    )


def of_advice(book: Book, contact: Contact, advice: Recommendation, on: date) -> MessageFacts:
    """Return what a message on a piece of advice may state, to the one who gave it.

    Parameters
    ----------
    book : Book
        All records.
    contact : Contact
        Who gave the advice.
    advice : Recommendation
        The advice.
    on : date
        The present day.
    """
    known = of_person(book, contact)
    interview = book.find(Interview, advice.interview)
    day = day_told(interview.starts_at, on) if interview else ""
    pieces = [one.id for one in records_by_person(book).advice.get(contact.id, ())]
    return replace(
        known,
        advice=fact(advice, "text"),
        outcome=fact(advice, "outcome"),
        met_on=Fact(day, interview.id, "starts_at") if interview and day else NOTHING,
        branch=what_happened.with_advice(advice),
        variant=known.variant + (pieces.index(advice.id) if advice.id in pieces else 0),
    )


def of_touch(
    book: Book, contact: Contact, kind: str, on: date, note: FollowUp | None = None
) -> MessageFacts:
    """Return what a message of another kind may state: an article, a check-in, a decision.

    Parameters
    ----------
    book : Book
        All records.
    contact : Contact
        The person.
    kind : str
        A kind of follow-up; those of it that were sent before move the wording on.
    on : date
        The present day.
    note : FollowUp, optional
        The follow-up it is for; else the last one of that kind that is still to be done.
    """
    known, cases = of_person(book, contact), records_by_person(book)
    own = [one for one in cases.follow_ups.get(contact.id, ()) if one.kind == kind]
    note = note or next((one for one in reversed(own) if not one.done_at), None)
    met = cases.done.get(contact.id, [])
    day = day_told(met[-1].starts_at, on) if met else ""
    given = next(iter(cases.given_by.get(contact.id, ())), None)
    return replace(
        known,
        met_on=Fact(day, met[-1].id, "starts_at") if day else NOTHING,
        referred=_referred(book, given),
        article=fact(note, "about") if kind == "article" else NOTHING,
        news=fact(note, "about") if kind == "check_in" else NOTHING,
        branch=what_happened.with_person(cases, contact.id),
        variant=known.variant + sum(1 for one in own if one.done_at),
    )
