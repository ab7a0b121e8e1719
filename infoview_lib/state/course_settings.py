"""Look up what the course has set for a folder, with the student's own setting first."""

from __future__ import annotations

from infoview_lib.classroom.course import Course, read_course
from infoview_lib.contacts.due.thank_you import hours_to_thank
from infoview_lib.errors import ReadingError
from infoview_lib.state.open_folder import OpenFolder


def course_of(folder: OpenFolder) -> Course:
    """Return the course settings of a folder.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.

    Returns
    -------
    Course
        The defaults when there are none to read.
    """
    try:
        return read_course(folder.course_text())
    # No mistake of an instructor keeps a page of a student from opening.
    except ReadingError:
        return Course()


def thank_you_hours(folder: OpenFolder) -> int:
    """Return the hours in which a thank-you is due.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.

    Returns
    -------
    int
        The student's own, else those of the course, else the usual ones.
    """
    return hours_to_thank(folder.book, course_of(folder).thank_you_hours)
