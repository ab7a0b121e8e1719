"""Hold the facts that a message may state, each with the record and the field it comes from."""

from __future__ import annotations

from dataclasses import dataclass, field

from infoview_lib.prep.messages.request_length import NOTE_LIMITS
from infoview_lib.prep.minutes import USUAL_MINUTES


@dataclass(frozen=True, slots=True)
class Fact:
    """Hold what is known, as it was written down or as people say it.

    Parameters
    ----------
    text : str
        Empty when nothing is known.
    record, field : str
        Id of the record and name of the field it stands in.
    """

    text: str = ""
    record: str = ""
    field: str = ""


NOTHING = Fact()


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageFacts:
    """Hold all that one message may state; what is not known is `NOTHING`.

    Parameters
    ----------
    their_name, address_as, job_title, work, source, relationship, why : Fact
        The person the message is for: name, what to call them, title at work, kind of work, how the
        student found them, how they know each other, why this person.
    my_name, major, school, intro, phone, minutes : Fact
        The student, with the minutes asked for or agreed on.
    referrer, introducer : Fact
        Who referred the student and may be named; who is asked to pass a message on.
    asked_on, met_on, call_again : Fact
        Days as people say them: of the first request, of the interview, of the next call.
    when, how, times : Fact
        When and how the interview takes place, the times on offer, in words.
    point, advice, outcome, news : Fact
        One thing they said; one piece of advice; what came of it; what is new.
    referred, referred_met_on : Fact
        Somebody they referred the student to, and the day of that interview.
    decision, article : Fact
        What the student decided; what is worth sharing.
    branch : str
        What happened: a word of the table of messages, such as ``met`` or ``declined``.
    asked_by : str
        Channel of the first request.
    is_tomorrow : bool
        Whether the interview is on the next day.
    variant : int
        Which of several wordings to take; messages that could be laid side by side differ in it.
    note_limit : int
        Characters that a LinkedIn note may hold.
    """

    their_name: Fact = NOTHING
    address_as: Fact = NOTHING
    job_title: Fact = NOTHING
    work: Fact = NOTHING
    source: Fact = NOTHING
    relationship: Fact = NOTHING
    why: Fact = NOTHING
    my_name: Fact = NOTHING
    major: Fact = NOTHING
    school: Fact = NOTHING
    intro: Fact = NOTHING
    phone: Fact = NOTHING
    minutes: Fact = field(default=Fact(str(USUAL_MINUTES)))
    referrer: Fact = NOTHING
    introducer: Fact = NOTHING
    asked_on: Fact = NOTHING
    met_on: Fact = NOTHING
    call_again: Fact = NOTHING
    when: Fact = NOTHING
    how: Fact = NOTHING
    times: Fact = NOTHING
    point: Fact = NOTHING
    advice: Fact = NOTHING
    outcome: Fact = NOTHING
    news: Fact = NOTHING
    referred: Fact = NOTHING
    referred_met_on: Fact = NOTHING
    decision: Fact = NOTHING
    article: Fact = NOTHING
    branch: str = ""
    asked_by: str = ""
    is_tomorrow: bool = False
    variant: int = 0
    note_limit: int = NOTE_LIMITS[0]
