"""Say when an interview takes place, on both people's clocks, and how."""

from __future__ import annotations

import re
from datetime import datetime

from infoview_lib.contacts.asking.scheduling import Sides
from infoview_lib.contacts.days.dates import spoken_day, weekday_name
from infoview_lib.contacts.days.zones import city_of, clock, there_at, told, zone
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


def on_one_line(moment: datetime, sides: Sides, may_differ: bool = True) -> str:
    """Return a moment as a message says it; on both clocks where they are known to differ.

    Parameters
    ----------
    moment : datetime
        With zone.
    sides : Sides
        The two zones, the name of the other person.
    may_differ : bool
        Whether the other person, their zone unknown, may read another clock: by phone, on video.

    Examples
    --------
    >>> from infoview_lib.contacts.days.zones import moment_in
    >>> at = moment_in("2026-03-12T14:00", "America/New_York")
    >>> on_one_line(at, Sides("America/New_York"), may_differ=False)
    'Thursday, March 12, at 2:00 pm'
    >>> on_one_line(at, Sides("America/New_York", "Europe/London"))
    'Thursday, March 12, at 6:00 pm London time (2:00 pm New York time for me)'
    """
    own = there_at(moment, sides.own)
    mine = f"{city_of(sides.own)} time" if zone(sides.own) else MY_TIME
    if not zone(sides.theirs):
        return f"{_day_at(own)} ({mine})" if may_differ else _day_at(own)
    theirs = there_at(moment, sides.theirs)
    if theirs.utcoffset() == own.utcoffset():
        return _day_at(own)
    # The day once is enough; a second one is only read when it differs.
    again = _hour(own) if own.date() == theirs.date() else _day_at(own)
    for_me = f"{again} {mine} for me" if zone(sides.own) else f"{again} for me"
    return f"{_day_at(theirs)} {city_of(sides.theirs)} time ({for_me})"


def _day_at(moment: datetime) -> str:
    """Return a day and an hour as a letter has them: *Thursday, March 12, at 2:00 pm*."""
    day = spoken_day(moment.isoformat())
    return f"{weekday_name(moment)}, {day}, at {_hour(moment)}"


def _hour(moment: datetime) -> str:
    if (moment.hour, moment.minute) == (12, 0):
        return "noon"
    return clock(moment)


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
    "By phone. I'll call you at 555-0142."
    >>> how_words(Interview(mode="in_person"))
    'In person at [place].'
    """
    place, calls = interview.place.strip(), interview.who_calls
    if interview.mode == "phone":
        if calls == "them":
            return f"By phone. You'll call me at {place or my_phone.strip() or '[my number]'}."
        if calls:
            number = place or their_phone.strip() or "[their number]"
            return f"By phone. I'll call you at {number}."
        return f"By phone, at {place}; [who calls]." if place else "By phone; [who calls]."
    if interview.mode == "video":
        if place:
            return f"By video: {place}"
        sends = {
            "you": ". I'll send you the link the day before.",
            "them": ". You'll send me the link.",
        }
        return f"By video{sends.get(calls, '; [who sends the link].')}"
    if interview.mode in ("in_person", "on_the_spot"):
        return f"In person {_at_place(place.rstrip('.'))}." if place else "In person at [place]."
    return place


def _at_place(place: str) -> str:
    """Return a place with its preposition: *at Elm Library*, *in Room 12*."""
    place = re.sub(r"^(?:her|his|their)\b", "your", place, flags=re.IGNORECASE)
    place = re.sub(r"^(?:The|A|An|My|Your)\b", lambda one: one[0].lower(), place)
    if re.match(r"(?:at|in|on|by|near|outside|inside|behind|across|in front)\b", place, re.I):
        return place[:1].lower() + place[1:]
    is_inside = re.match(r"(?:room|suite)\b", place, re.IGNORECASE)
    return f"in {place}" if is_inside else f"at {place}"
