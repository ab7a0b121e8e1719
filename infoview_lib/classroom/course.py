"""Read what an instructor sets for a course."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import Any

from infoview_lib.contacts.fields import clean_text
from infoview_lib.errors import ReadingError


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
    """

    name: str = ""
    help_name: str = "your career center"
    help_contact: str = ""
    thank_you_hours: int = 24


def read_course(text: str) -> Course:
    """Return the settings written in a course file; the defaults when it is empty.

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
        found: dict[str, Any] = json.loads(text)
        known = {item.name: type(item.default) for item in fields(Course)}
        values = {name: known[name](value) for name, value in found.items() if name in known}
    except (ValueError, TypeError, AttributeError):
        raise ReadingError(
            "The course file cannot be understood.", "Ask your instructor for a new one."
        ) from None
    return Course(**{n: clean_text(v) if isinstance(v, str) else v for n, v in values.items()})
