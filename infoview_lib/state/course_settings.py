"""Look up what the course has set for a folder, with the student's own setting first."""

from __future__ import annotations

from infoview_lib.classroom.preparing.course import Course
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
        The defaults where there are none to read.
    """
    content = folder.course_bytes()
    if not content:  # as for most: no page then waits for what reads a ZIP file
        return Course()
    from infoview_lib.classroom.preparing.course_file import course_with_faults

    # No mistake of an instructor keeps a page of a student from opening.
    return course_with_faults(content)[0]


def load_course(folder: OpenFolder, content: bytes) -> Course:
    """Keep a course file in a folder; no record changes.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    content : bytes
        The whole file.

    Returns
    -------
    Course
        What it sets.

    Raises
    ------
    ReadingError
        When something is wrong with it, or the folder has a newer one of the same course.
    NotSavedError
        When it could not be kept.
    """
    from infoview_lib.classroom.preparing.course_file import read_course

    if not content:
        raise ReadingError("This file is empty.", "Choose the file your instructor gave you.")
    new, now = read_course(content), course_of(folder)
    if now.course_id == new.course_id and now.edition > new.edition:
        raise ReadingError(
            "You already have a newer course file than this one.", "Keep the one you have."
        )
    folder.keep_course(content)
    return new


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
