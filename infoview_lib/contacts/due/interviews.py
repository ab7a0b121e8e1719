"""Find what an interview asks for: getting ready, writing it down, thanks, a look back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from infoview_lib.contacts.by_person import RecordsByPerson, belongs_to
from infoview_lib.contacts.days.dates import day_of, moment_of, spoken_day
from infoview_lib.contacts.due.item import Draft
from infoview_lib.records.choices import NOT_HELD_YET, UPCOMING
from infoview_lib.records.kinds import Interview


def interviews_due(cases: RecordsByPerson, on: date, thank_you_hours: int) -> Iterator[Draft]:
    """Yield what each talk asks for, as seen on the day `on`.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    on : date
        The day asked about.
    thank_you_hours : int
        Hours in which thanks are due.
    """
    for contact, interviews in cases.interviews.items():
        for interview in interviews:
            if interview.status == "done":
                yield from _after(cases, interview, thank_you_hours)
            elif interview.status == "rebooked":
                yield from _thanks(cases, interview, thank_you_hours)
                yield from _rebooked(contact, interview, interviews)
            elif interview.status in NOT_HELD_YET:
                yield from _before(interview, on)


def ends_at(interview: Interview, hours: int = 0) -> str:
    """Return the end of a talk plus some hours, ISO 8601 with zone.

    The end is the start plus the minutes it took, else the minutes agreed. A talk without a start
    counts from the day its record last changed; the result is then a day only.

    Parameters
    ----------
    interview : Interview
        The interview.
    hours : int
        Hours to add.
    """
    start = moment_of(interview.starts_at)
    if start is None:
        return day_of(interview.updated_at or interview.created_at, plus=-(-hours // 24))
    minutes = (
        interview.actual_minutes
        if interview.actual_minutes is not None
        else interview.agreed_minutes or 0
    )
    return (start + timedelta(minutes=minutes, hours=hours)).isoformat()


def owes_thanks(cases: RecordsByPerson, interview: Interview) -> bool:
    """Say whether a talk took place and nobody was thanked for it, nor the thanks let go.

    A talk that was moved because it turned into a job interview took place too, as far as it went.

    Parameters
    ----------
    cases : RecordsByPerson
        The records by person.
    interview : Interview
        The interview.
    """
    met = interview.status == "done" or (interview.status == "rebooked" and interview.drifted)
    if not met or cases.is_thanked(interview):
        return False
    return not any(
        one.kind == "thank_you" and one.dropped_reason and belongs_to(one, interview, one.due_at)
        for one in cases.follow_ups.get(interview.contact, ())
    )


def _after(cases: RecordsByPerson, interview: Interview, thank_you_hours: int) -> Iterator[Draft]:
    """Yield what follows an interview that took place."""
    yield from _thanks(cases, interview, thank_you_hours)
    if interview.id not in cases.reflected:
        yield Draft(
            "debrief",
            interview.contact,
            day_of(ends_at(interview)),
            _about(interview),
            interview.id,
        )


def _thanks(cases: RecordsByPerson, interview: Interview, thank_you_hours: int) -> Iterator[Draft]:
    """Yield the thank-you that is owed."""
    if owes_thanks(cases, interview):
        yield Draft(
            "thank_you",
            interview.contact,
            ends_at(interview, thank_you_hours),
            _about(interview),
            interview.id,
        )


def _about(interview: Interview) -> str:
    """Return which interview it is."""
    when = spoken_day(interview.starts_at)
    return f"Your interview on {when}." if when else "Your interview."


def _before(interview: Interview, on: date) -> Iterator[Draft]:
    """Yield what an interview ahead asks for, or one whose day has passed."""
    start = day_of(interview.starts_at)
    if not start:
        if interview.status == "scheduled":
            due = day_of(interview.updated_at or interview.created_at, plus=1)
            yield Draft(
                "set_time", interview.contact, due, "The interview has no time yet.", interview.id
            )
        return
    about = f"Your interview on {spoken_day(start)}."
    if start < on.isoformat():
        yield Draft(
            "say_how_it_went", interview.contact, day_of(start, plus=1), about, interview.id
        )
        return
    # On the day itself it is not late to get ready.
    due = interview.starts_at if start == on.isoformat() else day_of(start, plus=-1)
    yield Draft("get_ready", interview.contact, due, about, interview.id)


def _rebooked(contact: str, interview: Interview, interviews: list[Interview]) -> Iterator[Draft]:
    """Yield the new time to agree on, unless a later interview asks for it."""
    later = [
        one
        for one in interviews[interviews.index(interview) + 1 :]
        if one.status in (*UPCOMING, "done")
    ]
    if any(one.starts_at or one.status in ("scheduled", "done") for one in later):
        return  # a talk agreed on without a time asks for it by itself
    old = spoken_day(interview.starts_at)
    about = (
        f"The interview on {old} needs a new time." if old else "The interview needs a new time."
    )
    due = day_of(interview.starts_at or interview.updated_at or interview.created_at, plus=1)
    yield Draft("set_time", contact, due, about, later[0].id if later else interview.id)
