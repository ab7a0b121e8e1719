"""Say when an interview takes place, on both people's clocks, and how."""

from __future__ import annotations

from datetime import datetime

from infoview_lib.contacts.asking.scheduling import Sides
from infoview_lib.contacts.days.zones import there_at, told, zone
from infoview_lib.records.kinds import Interview

MY_TIME = "my time"


def both_clocks(moment: datetime, sides: Sides, whose: str = MY_TIME) -> tuple[str, ...]:
    """Return a moment as both people read it: theirs first where it is known and differs.

    Parameters
    ----------
    moment : datetime
        With zone.
    sides : Sides
        The two zones, the name of the other person.
    whose : bool
        True says beside each time whose it is.

    Examples
    --------
    >>> from infoview_lib.contacts.days.zones import moment_in
    >>> at = moment_in("2026-03-12T14:00", "America/New_York")
    >>> both_clocks(at, Sides("America/New_York", "Europe/London"))
    ('Thursday, March 12, 6:00 pm (London time)', 'Thursday, March 12, 2:00 pm (New York time)')
    """
    own = told(moment, sides.own, whose)
    if not zone(sides.theirs) or sides.theirs == sides.own:
        return (own,)
    return told(moment, sides.theirs), own


def on_one_line(moment: datetime, sides: Sides) -> str:
    """Return a moment on both clocks, in one line.

    Parameters
    ----------
    moment : datetime
        With zone.
    sides : Sides
        The two zones, the name of the other person.
    """
    first, *own = both_clocks(moment, sides)
    if not own:
        return first
    is_same_day = there_at(moment, sides.own).date() == there_at(moment, sides.theirs).date()
    # The day once is enough; a second one is only read when it differs.
    return f"{first}; for me {own[0].split(', ')[-1] if is_same_day else own[0]}"


def how_words(interview: Interview, my_phone: str = "", their_phone: str = "") -> str:
    """Return how an interview takes place, with who calls whom; empty when that was not noted.

    Parameters
    ----------
    interview : Interview
        The interview.
    my_phone, their_phone : str
        The numbers on record, where the interview has none of its own.

    Examples
    --------
    >>> how_words(Interview(mode="phone", who_calls="you", place="555-0142"))
    'By phone. I will call you at 555-0142.'
    >>> how_words(Interview(mode="in_person"))
    'In person. [place]'
    """
    place, calls = interview.place.strip(), interview.who_calls
    if interview.mode == "phone":
        if calls == "them":
            return f"By phone. You will call me at {place or my_phone.strip() or '[my number]'}."
        if calls:
            number = place or their_phone.strip() or "[their number]"
            return f"By phone. I will call you at {number}."
        return f"By phone, at {place}. [who calls]" if place else "By phone. [who calls whom]"
    if interview.mode == "video":
        if place:
            return f"By video: {place}"
        sends = {
            "you": "I will send you the link the day before.",
            "them": "You will send me the link.",
        }
        return f"By video. {sends.get(calls, '[who sends the link]')}"
    if interview.mode in ("in_person", "on_the_spot"):
        return f"In person, {place.rstrip('.')}." if place else "In person. [place]"
    return place
