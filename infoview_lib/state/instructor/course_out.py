"""Make the course file from what was prepared, and show beforehand what students will read."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TypedDict

from infoview_lib.classroom.preparing.course import Course, settings_of
from infoview_lib.classroom.preparing.course_file import course_bytes
from infoview_lib.errors import EntryError
from infoview_lib.prep.counts_and_lists import counted
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.course_settings import course_of
from infoview_lib.state.instructor.prepared_course import given_of, prepared_course, typed_parts
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.page_files import Download, download_of
from infoview_lib.state.shapes import Problem
from infoview_lib.state.start.course_file import lines_of

FILE = "course.zip"
_NO_NAME: Problem = {
    "found": "Your course has no name yet.",
    "next_step": "Add it in the first step. Everything else can stay as it is.",
}
_DAYS: Problem = {
    "found": "The last day comes before the first day.",
    "next_step": "Change one of them in the first step.",
}


class CourseOutView(TypedDict):
    """Show what students will read, and what is known of the last file.

    ``problem`` is what keeps a file from being made; ``inside`` says what else is in it.
    """

    name: str
    welcome: str
    lines: list[str]
    inside: list[str]
    confidentiality: str
    status: str
    problem: Problem | None


class CourseOut(Download):
    """Answer with the course file, and what to do with it."""

    said: str


class CourseOutState(State):
    """Show the course as students will see it; make its file with one press."""

    def describe(self) -> CourseOutView:
        """Return what the first page of students will say, and whether the last file says it."""
        course = prepared_course(self.folder)
        return {
            "name": course.name,
            "welcome": course.welcome,
            "lines": lines_of(course),
            "inside": _inside(course),
            "confidentiality": course.confidentiality,
            "status": _status(course, course_of(self.folder)),
            "problem": why_not(self.folder),
        }

    @action
    def do_save(self) -> CourseOut:
        """Make the file, and keep it as the one that was last given out."""
        self.folder.refresh()
        if problem := why_not(self.folder):
            raise EntryError(**problem)
        course, last = prepared_course(self.folder), course_of(self.folder)
        is_new = not last.edition
        if is_new or course != last:
            course = replace(
                course,
                course_id=course.course_id or secrets.token_hex(4),
                edition=course.edition + 1,
            )
        content = course_bytes(course)
        self.folder.keep_course(content)
        self.refresh()
        again = "" if is_new else " Students load it over the old one. Their work doesn't change."
        said = f"{FILE} is in your downloads. Post it where your class finds its files.{again}"
        return {**download_of(FILE, content), "said": said}


def why_not(folder: OpenFolder) -> Problem | None:
    """Return what keeps a course file from being made; None when nothing does.

    Parameters
    ----------
    folder : OpenFolder
        The instructor's folder.
    """
    parts = typed_parts(folder.book)
    _, wrong = settings_of(given_of(parts))
    if "ends_on" in wrong:
        return _DAYS
    return None if parts.get("name") else _NO_NAME


def _inside(course: Course) -> list[str]:
    said = [
        counted(len(course.alumni), "person to ask", "people to ask") if course.alumni else "",
        counted(len(course.packs), "question pack", "question packs") if course.packs else "",
        counted(len(course.rubric), "line to score", "lines to score"),
    ]
    return [one for one in said if one]


def _status(course: Course, last: Course) -> str:
    if not last.edition:
        return "Not saved yet."
    if course == last:
        return "Your last course file already says this."
    return "You've made changes since you last saved the file. Save it again for your students."
