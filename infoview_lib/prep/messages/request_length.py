"""Set the length of a request against the habit of its channel.

References
----------
Under 100 words is taught at Simon Fraser University; half a minute is a usual length for a
voicemail. Both are conventions. How many characters a LinkedIn note holds differs by account: 200
or 300.
"""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.prep.spoken_time import spoken_time
from infoview_lib.prep.words import words_in

HABIT_WORDS = 100
NOTE_LIMITS = (200, 300)
"""Characters that a LinkedIn note may hold; sources disagree, so it is a setting."""
VOICEMAIL_SECONDS = 30
SPOKEN = ("phone", "voicemail", "in_person")
_ALLOWANCE = 1.1  # a rough pace does not make a second matter


@dataclass(frozen=True, slots=True)
class RequestLength:
    """Hold the length in words for the student, with whether it is over the habit."""

    text: str
    is_long: bool


def request_length(channel: str, text: str, note_limit: int) -> RequestLength:
    """Return the length of a request in the measure of its channel.

    Parameters
    ----------
    channel : str
        One of the channels of an attempt.
    text : str
        The request so far.
    note_limit : int
        Characters that a LinkedIn note may hold.

    Returns
    -------
    RequestLength
        Characters for a note, seconds for what is spoken, words for everything else.

    Examples
    --------
    >>> request_length("linkedin", "Hello Ana", 200).text
    '9 of 200 characters.'
    """
    if channel == "linkedin":
        over = len(text) - note_limit
        more = f" Cut {over} to fit." if over > 0 else ""
        return RequestLength(f"{len(text)} of {note_limit} characters.{more}", over > 0)
    if channel in SPOKEN:
        time = spoken_time(text)
        if channel != "voicemail":
            return RequestLength(time.sentence(), False)
        return RequestLength(
            time.sentence(VOICEMAIL_SECONDS), time.seconds > VOICEMAIL_SECONDS * _ALLOWANCE
        )
    count = len(words_in(text))
    habit = f"Simon Fraser University suggests staying under {HABIT_WORDS}."
    return RequestLength(
        f"{count} {'word' if count == 1 else 'words'}. {habit}", count >= HABIT_WORDS
    )
