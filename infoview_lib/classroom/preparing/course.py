"""Say what an instructor may set for a course, with a sensible value for everything."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import NamedTuple

from infoview_lib.errors import EntryError
from infoview_lib.prep.minutes import USUAL_MINUTES
from infoview_lib.prep.routes import route_of
from infoview_lib.records.fields import clean_text

MOST_HOURS = 24 * 365
"""Hours of a year: no thank-you waits longer, and a day far ahead is no day a calendar knows."""
MOST_LETTERS = 200
"""Letters of a line of the page."""
MOST_WORDS = 2_000
"""Letters of a paragraph an instructor writes."""

RUBRIC = (
    "You explained why you chose these people",
    "You did your research before you reached out",
    "You wrote your own open-ended questions, in an order that makes sense",
    "You wrote a professional request",
    "Your notes follow your questions",
    "You compared what you heard with what you know from elsewhere",
    "Your reflection connects to what matters to you",
    "You followed through with thank-you notes, referrals, and updates",
)
"""What is scored from 0 to 3, by the student and by the instructor."""

TEXTS = {
    "goals": "Your goals",
    "request": "One request you wrote",
    "agenda": "One agenda",
    "notes": "Your notes from one interview",
    "reflection": "Your reflection",
    "memo": "Your decision memo",
    "portfolio": "Your portfolio page",
}
"""Texts a student may turn in, by key."""


class Alum(NamedTuple):
    """Hold one person who is willing to be asked.

    Attributes
    ----------
    number : int
        The person's number on the list, the only thing a hand-in says of them.
    name, field, city, reach_by : str
        As the list says it.
    per_month : int
        Requests a month that they welcome.
    is_resting : bool
        Whether the class has asked them often enough for now.
    """

    number: int
    name: str
    field: str = ""
    city: str = ""
    reach_by: str = ""
    per_month: int = 2
    is_resting: bool = False


@dataclass(frozen=True)
class Course:
    """Hold the settings of one course.

    Parameters
    ----------
    name : str
        What the course is called.
    starts_on, ends_on : str
        First and last day, ISO; empty where none is set.
    help_name, help_contact, office_hours : str
        Who answers questions, how to reach them, and when.
    welcome : str
        What the instructor says on the first page.
    confidentiality : str
        The school's own line about what people say in interviews.
    thank_you_hours : int
        Hours within which a thank-you is due.
    default_minutes : int
        Minutes that a new student asks for.
    drafts_step_back : bool
        False gives every written request a full draft, not only the first.
    route : str or tuple of str
        Name of a route through the pages, or the sections of the course's own.
    required_interviews : int
        Interviews to hold; 0 where there is no such rule.
    hand_in_parts : tuple of str
        Keys of `TEXTS` that are to be turned in.
    rubric : tuple of str
        What is scored from 0 to 3.
    alumni : tuple of Alum
        People who are willing to be asked.
    packs : tuple of (str, bytes)
        Name and content of each table with questions.
    course_id : str
        Short random text that tells this course from others.
    edition : int
        Counts the files made for it, from 1; 0 where none was made.
    """

    name: str = ""
    starts_on: str = ""
    ends_on: str = ""
    help_name: str = "your career center"
    help_contact: str = ""
    office_hours: str = ""
    welcome: str = ""
    confidentiality: str = ""
    thank_you_hours: int = 24
    default_minutes: int = USUAL_MINUTES
    drafts_step_back: bool = True
    route: str | tuple[str, ...] = ""
    required_interviews: int = 0
    hand_in_parts: tuple[str, ...] = ("goals", "request", "agenda", "notes", "reflection")
    rubric: tuple[str, ...] = RUBRIC
    alumni: tuple[Alum, ...] = ()
    packs: tuple[tuple[str, bytes], ...] = ()
    course_id: str = ""
    edition: int = 0


class Fault(NamedTuple):
    """Say what is wrong in a course file, where, and what to do.

    Attributes
    ----------
    file : str
        Name inside of the course file; empty for the whole.
    line : int
        From 1; 0 where no line can be named.
    found, next_step : str
        Two sentences.
    """

    file: str
    line: int
    found: str
    next_step: str


Given = str | int | float | bool | None | list["Given"] | dict[str, "Given"]
"""What JSON holds."""


def one_line(value: Given) -> str:
    """Return a setting as text in one line.

    Parameters
    ----------
    value : JSON value
        As the file or a form gives it.

    Raises
    ------
    ValueError
        With the words to be shown.
    """
    return " ".join(_text(value).split())[:MOST_LETTERS]


def _text(value: Given) -> str:
    if not isinstance(value, str):
        raise ValueError("Use text here.")
    return clean_text(value)


def _paragraph(value: Given) -> str:
    return _text(value).strip()[:MOST_WORDS]


def _day(value: Given) -> str:
    words = one_line(value)
    try:
        return date.fromisoformat(words).isoformat() if words else ""
    except ValueError:
        raise ValueError("Use a date such as 2026-09-14.") from None


def _whole(least: int, most: int) -> Callable[[Given], int]:
    def check(value: Given) -> int:
        words = str(value).strip()
        # `isdecimal`, not `int`, which takes signs and spaces of all kinds.
        if isinstance(value, bool) or not (words.isascii() and words.isdecimal()):
            raise ValueError(f"Use a whole number from {least} to {most:,}.")
        if len(words) > 9 or not least <= int(words) <= most:
            raise ValueError(f"Use a whole number from {least} to {most:,}.")
        return int(words)

    return check


def _yes(value: Given) -> bool:
    if not isinstance(value, bool):
        raise ValueError("Use true or false.")
    return value


def _lines(value: Given) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > 200:
        raise ValueError("Use a list of lines.")
    return tuple(words for one in value if (words := one_line(one)))


def _parts(value: Given) -> tuple[str, ...]:
    found = _lines(value)
    if unknown := [one for one in found if one not in TEXTS]:
        raise ValueError(f"Instead of “{unknown[0][:30]},” use one of: {', '.join(TEXTS)}.")
    return tuple(key for key in TEXTS if key in found)


def _rubric(value: Given) -> tuple[str, ...]:
    found = _lines(value)
    if not 1 <= len(found) <= 12:
        raise ValueError("Use 1 to 12 lines.")
    return found


def _route(value: Given) -> str | tuple[str, ...]:
    route = _lines(value) if isinstance(value, list) else one_line(value)
    if not route:
        return ""
    try:
        route_of(route)
    except EntryError as error:
        raise ValueError(f"{error.found} {error.next_step}") from None
    return route


CHECKS: dict[str, Callable[[Given], object]] = {
    "name": one_line,
    "starts_on": _day,
    "ends_on": _day,
    "help_name": one_line,
    "help_contact": one_line,
    "office_hours": one_line,
    "welcome": _paragraph,
    "confidentiality": _paragraph,
    "thank_you_hours": _whole(1, MOST_HOURS),
    "default_minutes": _whole(5, 240),
    "drafts_step_back": _yes,
    "route": _route,
    "required_interviews": _whole(0, 50),
    "hand_in_parts": _parts,
    "rubric": _rubric,
}
"""Setting → what returns its value, or raises ValueError with the words to be shown."""


def settings_of(given: Mapping[str, Given]) -> tuple[dict[str, object], dict[str, str]]:
    """Return the settings that are given, checked, and what is wrong with others.

    Parameters
    ----------
    given : mapping of str to JSON value
        Setting → value; what is empty means the usual value, what is unknown is passed over.

    Returns
    -------
    dict of str to object
        Setting → value, for `Course`.
    dict of str to str
        Setting → what to do about it.

    Examples
    --------
    >>> settings_of({"help_name": "Room 12", "thank_you_hours": "soon", "shell": "rm"})
    ({'help_name': 'Room 12'}, {'thank_you_hours': 'Use a whole number from 1 to 8,760.'})
    """
    values: dict[str, object] = {}
    wrong: dict[str, str] = {}
    for name, check in CHECKS.items():
        said = given.get(name)
        if said is None or said == "":
            continue
        try:
            value = check(said)
        except ValueError as problem:
            wrong[name] = str(problem)
            continue
        if value != "":
            values[name] = value
    starts, ends = str(values.get("starts_on", "")), str(values.get("ends_on", ""))
    if starts and ends and ends < starts:
        del values["ends_on"]
        wrong["ends_on"] = "Choose a last day after the first one."
    return values, wrong


def settings_text(course: Course) -> str:
    """Return the settings as JSON, one to a line, so that a line can be named.

    Parameters
    ----------
    course : Course
        The course.

    Returns
    -------
    str
        Alumni, questions and what tells editions apart stand in other files.
    """
    lines = [
        f"  {json.dumps(one.name)}: {json.dumps(getattr(course, one.name), ensure_ascii=False)}"
        for one in fields(course)
        if one.name in CHECKS
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"
