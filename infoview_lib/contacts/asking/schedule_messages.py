"""Fill the words that offer times for an interview or confirm the one that was chosen."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from infoview_lib.contacts.asking.scheduling import Sides
from infoview_lib.contacts.days.zones import there_at, told, zone
from infoview_lib.prep.messages.scripts import fill_script
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


def offer_text(words: str, slots: Iterable[datetime], sides: Sides, my_name: str = "") -> str:
    """Return the words that offer some times, one a line, each on both clocks.

    Parameters
    ----------
    words : str
        The text with its blanks, from the table of scripts.
    slots : iterable of datetime
        The times.
    sides : Sides
        Whose clocks.
    my_name : str
        Who signs.
    """
    times = "\n".join(f"– {_on_one_line(one, sides)}" for one in slots)
    return fill_script(
        words,
        {
            "their_name": sides.who,
            "minutes": sides.minutes,
            "times": times,
            "my_name": my_name,
        },
    )


def confirm_text(
    words: str, interview: Interview, starts: datetime, sides: Sides, my_name: str = ""
) -> str:
    """Return the words that confirm a talk: when on both clocks, how long, how, who calls whom.

    What is not known yet stands in square brackets.

    Parameters
    ----------
    words : str
        The script, with its gaps.
    interview : Interview
        The interview.
    starts : datetime
        When it starts, with zone.
    sides : Sides
        Both zones, the name, the minutes.
    my_name : str
        Who signs.
    """
    return fill_script(
        words,
        {
            "their_name": sides.who,
            "minutes": sides.minutes,
            "when": _on_one_line(starts, sides),
            "how": how_words(interview),
            "my_name": my_name,
        },
    )


def _on_one_line(moment: datetime, sides: Sides) -> str:
    """Return a moment on both clocks, in one line."""
    first, *own = both_clocks(moment, sides)
    if not own:
        return first
    is_same_day = there_at(moment, sides.own).date() == there_at(moment, sides.theirs).date()
    # The day once is enough; a second one is only read when it differs.
    return f"{first}; for me {own[0].split(', ')[-1] if is_same_day else own[0]}"


def how_words(interview: Interview) -> str:
    """Return how a talk takes place, with who calls whom; empty when that was not noted.

    Parameters
    ----------
    interview : Interview
        The interview.

    Examples
    --------
    >>> how_words(Interview(mode="phone", who_calls="you", place="555-0142"))
    'By phone. I will call you at 555-0142.'
    """
    place, calls = interview.place.strip(), interview.who_calls
    if interview.mode == "phone":
        if calls == "them":
            return f"By phone. You will call me at {place or '[my number]'}."
        number = place or "[their number]"
        return (
            f"By phone. I will call you at {number}."
            if calls
            else f"By phone. [who calls] The number is {number}."
        )
    if interview.mode == "video":
        if place:
            return f"By video: {place}"
        sends = {
            "you": "I will send you the link the day before.",
            "them": "You will send me the link.",
        }
        return f"By video. {sends.get(calls, '[who sends the link]')}"
    if interview.mode in ("in_person", "on_the_spot"):
        return f"In person, {place}" if place else "In person. [place]"
    return place
