"""Index the records of a book by person, once, for the rules that read them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from functools import cached_property

from infoview_lib.contacts.days.dates import instant
from infoview_lib.records.book import Book, R, once_for_each_book, once_for_these
from infoview_lib.records.kinds import (
    Attempt,
    Contact,
    Document,
    FollowUp,
    Interview,
    Recommendation,
    Referral,
    Reflection,
    SetAside,
)
from infoview_lib.records.people import follow_merges

_LAST_DAY = "9999-12-31"


class RecordsByPerson:
    """Give the records of each person in the order in which they happened.

    Practice records are left out, merged people are resolved, records about deleted people are
    never reached through a contact.

    Parameters
    ----------
    book : Book
        All records.
    on : date, optional
        Look at the records as they stood at the end of this day: what was sent, held, done or
        answered later is left out or still open. None takes them as they are.
    """

    def __init__(self, book: Book, on: date | None = None) -> None:
        self.book = follow_merges(book)
        # ISO days compare as text; the last of all days lets everything through.
        self.until = on.isoformat() if on else _LAST_DAY

    @cached_property
    def contacts(self) -> dict[str, Contact]:
        """Contact id → contact."""
        return {one.id: one for one in self.book.of(Contact)}

    @cached_property
    def attempts(self) -> dict[str, list[Attempt]]:
        """Contact id → attempts, by the moment they were sent; unsent ones last."""
        found = self._by_then(self.book.of(Attempt), lambda one: one.sent_at)
        return _grouped(found, "contact", _sent)

    @cached_property
    def interviews(self) -> dict[str, list[Interview]]:
        """Contact id → talks, by start; those without a time last."""
        return _grouped(self.book.of(Interview), "contact", _starts)

    @cached_property
    def done(self) -> dict[str, list[Interview]]:
        """Contact id → talks that took place; people without one are not there."""
        happened = {
            contact: [
                one
                for one in interviews
                if one.status == "done" and one.starts_at[:10] <= self.until
            ]
            for contact, interviews in self.interviews.items()
        }
        return {contact: interviews for contact, interviews in happened.items() if interviews}

    @cached_property
    def follow_ups(self) -> dict[str, list[FollowUp]]:
        """Contact id → follow-ups, in the order they were made."""
        return _grouped(self.book.of(FollowUp), "contact")

    @cached_property
    def given_by(self) -> dict[str, list[Referral]]:
        """Contact id (or ``you``) → referrals that person gave, by date."""
        return _grouped(self._referrals, "from_", _given)

    @cached_property
    def given_for(self) -> dict[str, list[Referral]]:
        """Contact id → referrals that name that person, by date."""
        return _grouped(self._referrals, "to", _given)

    @cached_property
    def _referrals(self) -> tuple[Referral, ...]:
        """The referrals made by the day looked at."""
        return self._by_then(self.book.of(Referral), _given)

    def _by_then(self, records: tuple[R, ...], when: Callable[[R], str]) -> tuple[R, ...]:
        """Return the records of the day looked at and before; the very same where that is all."""
        if self.until == _LAST_DAY:
            return records
        return tuple(one for one in records if when(one)[:10] <= self.until)

    @cached_property
    def advice(self) -> dict[str, list[Recommendation]]:
        """Contact id → pieces of advice from talks with that person."""
        found: dict[str, list[Recommendation]] = defaultdict(list)
        for one in self.book.of(Recommendation):
            interview = self.book.find(Interview, one.interview)
            if interview is not None:
                found[interview.contact].append(one)
        return dict(found)

    @cached_property
    def requests(self) -> set[str]:
        """Ids of contacts for whom a request was written."""
        return {one.contact for one in self.book.of(Document) if one.kind == "request"}

    @cached_property
    def reflected(self) -> set[str]:
        """Ids of talks that have a debrief."""
        return {one.interview for one in self.book.of(Reflection) if one.interview}

    @cached_property
    def asides(self) -> dict[tuple[str, str, str], SetAside]:
        """Action, contact, record → the last word on what was put off or let go."""
        return {(one.action, one.contact, one.record): one for one in self.book.of(SetAside)}

    def is_let_go(self, action: str, contact: str, record: str) -> bool:
        """Say whether something due was let go for good.

        Parameters
        ----------
        action : str
            A key of `infoview_lib.contacts.due.item.ACTIONS`.
        contact : str
            Id of the person.
        record : str
            Id of the record it comes from.
        """
        found = self.asides.get((action, contact, record))
        return found is not None and bool(found.dropped_reason)

    def done_by(self, follow_up: FollowUp) -> bool:
        """Say whether a follow-up was done by the day looked at.

        Parameters
        ----------
        follow_up : FollowUp
            The follow-up.
        """
        return bool(follow_up.done_at) and follow_up.done_at[:10] <= self.until

    def is_thanked(self, interview: Interview) -> bool:
        """Say whether a thank-you for this talk was sent.

        Parameters
        ----------
        interview : Interview
            The interview.
        """
        return any(
            one.kind == "thank_you"
            and self.done_by(one)
            and belongs_to(one, interview, one.done_at)
            for one in self.follow_ups.get(interview.contact, ())
        )

    def outcome(self, attempt: Attempt) -> str:
        """Return the outcome of an attempt as it was known on the day looked at.

        Parameters
        ----------
        attempt : Attempt
            The attempt.

        Returns
        -------
        str
            A value of `OUTCOMES`.
        """
        # An answer without a day, as people log it afterwards, counts as known all along.
        return "pending" if attempt.answered_on > self.until else attempt.outcome

    def last_touch(self, contact: str) -> str:
        """Return the date of the last message or talk with a person; empty when there was none.

        Parameters
        ----------
        contact : str
            Id of the person.

        Returns
        -------
        str
            ISO 8601.
        """
        days = [one.sent_at[:10] for one in self.attempts.get(contact, ())]
        days += [one.starts_at[:10] for one in self.done.get(contact, ())]
        days += [one.done_at[:10] for one in self.follow_ups.get(contact, ()) if self.done_by(one)]
        days += [one.told_on for one in self.advice.get(contact, ())]
        for one in self.given_by.get(contact, ()):
            days += [one.thanked_on, one.told_outcome_on]
        return max((day for day in days if day <= self.until), default="")


@once_for_each_book
def records_by_person(book: Book, on: date | None = None) -> RecordsByPerson:
    """Return the records of each person, indexed once however many rules read them.

    Parameters
    ----------
    book, on
        As `RecordsByPerson` takes them.
    """
    return RecordsByPerson(book, on)


def is_agreed(interview: Interview) -> bool:
    """Say whether an interview is agreed on and not held yet.

    Parameters
    ----------
    interview : Interview
        One that is only planned is agreed on once it has a time: a plan of questions may come
        before the request.

    Examples
    --------
    >>> [is_agreed(Interview(status=status)) for status in ("planned", "scheduled", "done")]
    [False, True, False]
    """
    return interview.status in ("scheduled", "rebooked") or (
        interview.status == "planned" and interview.starts_at != ""
    )


def belongs_to(follow_up: FollowUp, interview: Interview, when: str) -> bool:
    """Say whether a follow-up answers an interview.

    It does by its link, else by not being older than the interview.

    Parameters
    ----------
    follow_up : FollowUp
        The follow-up.
    interview : Interview
        The interview.
    when : str
        Day or moment of the follow-up, ISO 8601; empty when it has none.
    """
    if follow_up.interview:
        return follow_up.interview == interview.id
    # Whole days: a note written in the lobby an hour before the clock time typed in is no slip.
    return not when or when[:10] >= interview.starts_at[:10]


@once_for_these
def _grouped(
    found: tuple[R, ...], link: str, order: Callable[[R], str] | None = None
) -> dict[str, list[R]]:
    """Return records by what one of their links names, each group in a given order."""
    groups: dict[str, list[R]] = defaultdict(list)
    for one in found:
        groups[getattr(one, link)].append(one)
    if order is not None:
        for group in groups.values():
            if len(group) > 1:
                group.sort(key=order)
    return dict(groups)


def _sent(attempt: Attempt) -> str:
    return instant(attempt.sent_at) or "9999"


def _starts(interview: Interview) -> str:
    return instant(interview.starts_at) or "9999"


def _given(referral: Referral) -> str:
    return referral.date
