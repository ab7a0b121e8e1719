"""Take the file that an instructor gave, and show what the course says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypedDict

from infoview_lib.classroom.preparing.course import Course
from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.host.here import host
from infoview_lib.prep.counts_and_lists import number_of
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.course_settings import course_of, load_course
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.page_files import TakesFile
from infoview_lib.state.shapes import Said


class CourseFileView(TypedDict):
    """Show what the course says; ``name`` is empty where no file was loaded.

    ``can_prepare`` is False for the sample student, who prepares no class, and on a site, which
    has no pages for instructors.
    """

    name: str
    welcome: str
    lines: list[str]
    confidentiality: str
    can_prepare: bool


class PrepareLink(TypedDict):
    """Answer with the way to the first page for instructors."""

    link: str


class CourseFileState(TakesFile, State):
    """Show the course; take a new file in its place, which touches no record."""

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        super().__init__(folder, today)

    def describe(self) -> CourseFileView:
        """Return the course's name, its welcome, what it asks, whom to ask."""
        course = course_of(self.folder)
        return {
            "name": (course.name or "Your course") if course.edition else "",
            "welcome": course.welcome,
            "lines": lines_of(course) if course.edition else [],
            "confidentiality": course.confidentiality,
            "can_prepare": not (self.folder.is_demo or host().is_site),
        }

    @action
    def do_load(self) -> Said:
        """Keep the file that arrived; every page follows it from now on."""
        course = load_course(self.folder, self.arrived().content())
        self.refresh()
        return {"said": f"{course.name or 'Your course'} is loaded. Your own work hasn't changed."}

    @action
    def do_prepare(self) -> PrepareLink:
        """Make the instructor's folder inside of this one, once; return the way there."""
        from infoview_lib.files.folder.instructor_folder import FIRST_PAGE, open_instructor_folder

        self.folder.check_is_there()
        open_instructor_folder(self.folder.path, self.today())
        return {"link": FIRST_PAGE}


def lines_of(course: Course) -> list[str]:
    """Return what a course asks and offers, each in one sentence.

    Parameters
    ----------
    course : Course
        The course.

    Returns
    -------
    list of str
        Only what is set.
    """
    first, last = (_day(one) for one in (course.starts_on, course.ends_on))
    dates = f"From {first} to {last}." if first and last else ""
    if not dates:
        dates = f"Starts {first}." if first else f"Ends {last}." if last else ""
    needed = course.required_interviews
    reach = f", {course.help_contact}" if course.help_contact else ""
    hours = f" Office hours: {course.office_hours.rstrip('.')}." if course.office_hours else ""
    return [
        one
        for one in (
            dates,
            f"Hold {number_of(needed, 'interview')}." if needed else "",
            f"Send each thank-you note within {course.thank_you_hours} hours.",
            f"Questions? Ask {course.help_name}{reach}.{hours}",
            "Your course has questions of its own. Add them on the Questions page."
            if course.packs
            else "",
        )
        if one
    ]


def _day(iso: str) -> str:
    return f"{spoken_day(iso)}, {iso[:4]}" if iso else ""
