"""Look up what the course has set for a folder, with the student's own setting first."""

from __future__ import annotations

from typing import Any

from infoview_lib.classroom.course import Course, read_course
from infoview_lib.contacts.due.thank_you import hours_to_thank
from infoview_lib.errors import ReadingError


def course_of(folder: Any) -> Course:
    """Return the course settings of a folder; the defaults when there are none to read."""
    try:
        return read_course(folder.course_text())
    except ReadingError:
        return Course()


def thank_you_hours(folder: Any) -> int:
    """Return the hours in which a thank-you is due: the student's own, else those of the course."""
    return hours_to_thank(folder.book, course_of(folder).thank_you_hours)
