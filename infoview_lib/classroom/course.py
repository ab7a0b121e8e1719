"""Read what an instructor sets for a course."""

from __future__ import annotations

import json
from dataclasses import dataclass

from infoview_lib.errors import ReadingError
from infoview_lib.records.fields import clean_text

MOST_HOURS = 24 * 365
"""Hours of a year: no thank-you waits longer, and a day far ahead is no day a calendar knows."""
MOST_LETTERS = 200
"""Letters of a line of the page."""


@dataclass(frozen=True)
class Course:
    """Hold the settings of one course.

    Parameters
    ----------
    name : str
        What the course is called.
    help_name, help_contact : str
        Who answers questions, and how to reach them: an e-mail, a phone number, a room.
    thank_you_hours : int
        Hours within which a thank-you is due.
    drafts_step_back : bool
        False gives every written request a full draft, not only the first.
    """

    name: str = ""
    help_name: str = "your career center"
    help_contact: str = ""
    thank_you_hours: int = 24
    drafts_step_back: bool = True


def read_course(text: str) -> Course:
    """Return the settings written in a course file; the defaults when it is empty.

    Parameters
    ----------
    text : str
        Content of the file, JSON; what else stands in it is passed over.

    Returns
    -------
    Course
        With the usual value where one is missing or empty.

    Raises
    ------
    ReadingError
        When the file cannot be understood.

    Examples
    --------
    >>> read_course('{"help_name": "Room 12", "other": 1}').help_name
    'Room 12'
    """
    if not text.strip():
        return Course()
    try:
        found = json.loads(text)
        usual = Course()
        return Course(
            name=_line(found.get("name", ""), usual.name),
            help_name=_line(found.get("help_name", ""), usual.help_name),
            help_contact=_line(found.get("help_contact", ""), usual.help_contact),
            thank_you_hours=_hours(found.get("thank_you_hours", 0), usual.thank_you_hours),
            drafts_step_back=_yes(found.get("drafts_step_back", usual.drafts_step_back)),
        )
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        raise ReadingError(
            "The course file can't be read.", "Ask your instructor for a new one."
        ) from None


def _line(value: object, usual: str) -> str:
    """Return a setting as text in one line; the usual one when it is empty."""
    if not isinstance(value, str):
        raise TypeError("no text")
    return " ".join(clean_text(value).split())[:MOST_LETTERS] or usual


def _yes(value: object) -> bool:
    """Return a setting that is on or off."""
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value


def _hours(value: str | float, usual: int) -> int:
    """Return a setting as hours a thank-you can wait; the usual ones when it is 0 or less."""
    hours = int(value)  # an instructor may have typed "24"
    if hours > MOST_HOURS:
        raise ValueError("too many hours")
    return hours if hours > 0 else usual
