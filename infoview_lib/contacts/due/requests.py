"""Find whom to ask, whom to remind once, whom to leave in peace."""

from __future__ import annotations

from collections.abc import Iterator

from infoview_lib.contacts.asking.attempts import (
    MOST_UNANSWERED,
    NEXT_STEP_AFTER_DAYS,
    sent,
    unanswered_in_a_row,
)
from infoview_lib.contacts.by_person import RecordsByPerson, is_agreed
from infoview_lib.contacts.days.dates import day_of, spoken_day
from infoview_lib.contacts.due.item import Draft
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Attempt

ANSWER_AFTER_DAYS = 7
"""Days to wait for an answer, by convention: a week (Carleton), or 3 to 7 work days."""
ASK_WITHIN_DAYS = 7
SET_TIME_AFTER_DAYS = 1


def requests_due(cases: RecordsByPerson) -> Iterator[Draft]:
    """Yield what the requests made so far, or not yet made, call for.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    """
    concerned = cases.attempts.keys() | cases.given_for.keys()
    for contact in filter(concerned.__contains__, cases.contacts):
        attempts = cases.attempts.get(contact, [])
        if attempts and not _has_led_to_interview(cases, contact, attempts[-1]):
            yield from _after_attempt(cases, contact, attempts)
        elif (
            not attempts and contact not in cases.done and not _has_interview_ahead(cases, contact)
        ):
            yield from _named_only(cases, contact)


def _after_attempt(
    cases: RecordsByPerson, contact: str, attempts: list[Attempt]
) -> Iterator[Draft]:
    """Yield what the last attempt at a person calls for."""
    last = attempts[-1]
    if last.outcome == "no":
        yield from _declined(cases, contact, last)
    elif _has_interview_ahead(cases, contact):
        return
    elif last.outcome == "yes":
        if not any(
            interview.status == "cancelled" for interview in cases.interviews.get(contact, ())
        ):
            due = last.due_on or day_of(last.answered_on or sent(last), plus=SET_TIME_AFTER_DAYS)
            yield Draft("set_time", contact, due, "They said yes.", last.id)
    elif last.outcome == "bounced":
        # One that did not arrive and was let go counts as none: a name given since may open a new
        # way.
        gone = any(cases.is_let_go(action, contact, last.id) for action in ("other_way", "ask"))
        yield from _named_only(cases, contact) if gone else _bounced(contact, last)
    else:
        yield from _unanswered(cases, contact, last)


def _bounced(contact: str, last: Attempt) -> Iterator[Draft]:
    """Yield another way for a request that did not arrive, or asking by it."""
    if last.due_on or not last.next_step:
        due = last.due_on or day_of(sent(last), plus=1)
        yield Draft(
            "other_way", contact, due, last.next_step or "Your request didn't arrive.", last.id
        )
    else:  # a way was found; nobody was asked on it yet
        due = day_of(last.updated_at or sent(last), plus=NEXT_STEP_AFTER_DAYS)
        yield Draft("ask", contact, due, f"Your request didn't arrive. {last.next_step}", last.id)


def _unanswered(cases: RecordsByPerson, contact: str, last: Attempt) -> Iterator[Draft]:
    """Yield one reminder, then rest."""
    due = last.due_on or day_of(sent(last), plus=ANSWER_AFTER_DAYS)
    day = spoken_day(sent(last))
    if unanswered_in_a_row(cases, contact) < MOST_UNANSWERED:
        about = f"You reached out on {day}." if day else "You reached out and haven't heard back."
        yield Draft("remind", contact, due, about, last.id)
    # Once noted as no reply, it rests already.
    elif last.outcome == "pending":
        about = "You reached out twice. One reminder is enough."
        yield Draft("let_rest", contact, due, about, last.id)


def _declined(cases: RecordsByPerson, contact: str, last: Attempt) -> Iterator[Draft]:
    """Yield the next step after a no, unless somebody else was asked since."""
    answered = last.answered_on or day_of(sent(last))
    if any(one.date >= answered for one in cases.given_by.get(contact, ())):
        return  # They gave another name: the no has become a next person to ask.
    if last.due_on:
        yield Draft("next_step", contact, last.due_on, last.next_step or "They said no.", last.id)
    elif not last.next_step and not _asked_someone_since(cases, contact, answered):
        about = "They said no. Someone else may be happy to talk with you."
        yield Draft(
            "next_step", contact, day_of(answered, plus=NEXT_STEP_AFTER_DAYS), about, last.id
        )


def _asked_someone_since(cases: RecordsByPerson, contact: str, day: str) -> bool:
    """Say whether somebody else was asked from a day on."""
    return any(
        other != contact and any(sent(one)[:10] >= day for one in attempts)
        for other, attempts in cases.attempts.items()
    )


def _named_only(cases: RecordsByPerson, contact: str) -> Iterator[Draft]:
    """Yield asking a person whose name was given and who was not asked yet."""
    named = [
        one for one in cases.given_for.get(contact, ()) if one.from_ != YOU and not one.not_used_on
    ]
    giver = next((one for one in named if one.from_ in cases.contacts), None)
    if giver is None:
        return
    about = f"{cases.contacts[giver.from_].name} referred you."
    if giver.may_use_name == "unasked":
        about += " Ask first if you may say so."
    elif giver.may_use_name == "no":
        about += " Don't say who referred you."
    due = day_of(giver.date or giver.created_at, plus=ASK_WITHIN_DAYS)
    yield Draft("ask", contact, due, about, giver.id)


def _has_interview_ahead(cases: RecordsByPerson, contact: str) -> bool:
    """Say whether an interview with a person is agreed."""
    return any(is_agreed(one) for one in cases.interviews.get(contact, ()))


def _has_led_to_interview(cases: RecordsByPerson, contact: str, last: Attempt) -> bool:
    """Say whether an interview took place since the last attempt."""
    return any(
        # A talk without a day is taken for a later one: asking again would be the worse mistake.
        not one.starts_at or one.starts_at[:10] >= sent(last)[:10]
        for one in cases.done.get(contact, ())
    )
