"""Give back: points into the gradebook, feedback, packets for peer review, the next course file."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.classroom.class_view.gathering import requests_in
from infoview_lib.classroom.class_view.gradebook import filled
from infoview_lib.classroom.class_view.grading import FILE as TABLE
from infoview_lib.classroom.class_view.grading import feedback_files, grading_sheet, points
from infoview_lib.classroom.class_view.peers import packets
from infoview_lib.classroom.preparing.alumni import alumni_text
from infoview_lib.classroom.preparing.course_file import course_bytes
from infoview_lib.classroom.preparing.next_edition import after_class
from infoview_lib.errors import EntryError
from infoview_lib.files.zip_files import zip_bytes
from infoview_lib.prep.counts_and_lists import capital, number_of
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.instructor.class_folder import class_in, grades_in
from infoview_lib.state.instructor.prepared_course import ALUMNI, keep_parts, prepared_course
from infoview_lib.state.page_files import Download, TakesFile, download_of


class GivenBack(Download):
    """Answer with a file for the browser to keep, and what to do with it."""

    said: str


class GivingBackView(TypedDict):
    """Say how far the scoring is, and what can be given back now."""

    count: int
    scored: int
    commented: int
    resting: list[str]
    has_alumni: bool


class GivingBackState(TakesFile, State):
    """Make each file when it is asked for, from the scores as they are then."""

    def describe(self) -> GivingBackView:
        """Return how many hand-ins have all scores, how many have something to read."""
        whole, course = class_in(self.folder).whole, prepared_course(self.folder)
        grades = grades_in(self.folder, len(course.rubric))
        after = after_class(course, requests_in(one.hand_in for one in whole))
        return {
            "count": len(whole),
            "scored": sum(one.total is not None for one in grades.values()),
            "commented": len(feedback_files(whole, course.rubric, grades)),
            "resting": [one.name for one in after.alumni if one.is_resting],
            "has_alumni": bool(course.alumni and course.edition and whole),
        }

    @action
    def do_gradebook(self, column: str = "") -> GivenBack:
        """Return the gradebook that arrived, with the points in one column."""
        name, content = (upload := self.arrived()).name, upload.content()
        whole = class_in(self.folder).whole
        scored = points(whole, grades_in(self.folder, len(prepared_course(self.folder).rubric)))
        if not scored:
            raise EntryError(
                "No hand-in from your course site has all its scores yet.",
                "Score one, then choose the gradebook again.",
            )
        done = filled(content, scored, column)
        said = f"{capital(number_of(done.written, 'grade'))} in “{done.column}.” Look for the file "
        said += "in your downloads, and upload it to your course site."
        if done.left:
            missing = number_of(done.left, "hand-in")
            said += f" {capital(missing)} had no row in this gradebook."
        return {**download_of(f"filled-{name}", done.content), "said": said}

    @action
    def do_feedback(self) -> GivenBack:
        """Return the feedback for all students as one file for the platform."""
        whole, course = class_in(self.folder).whole, prepared_course(self.folder)
        made = feedback_files(whole, course.rubric, grades_in(self.folder, len(course.rubric)))
        if not made:
            raise EntryError("There's no feedback yet.", "Score a hand-in, or write a comment.")
        said = (
            f"Feedback for {number_of(len(made), 'student')}. Upload the file where you "
            "downloaded the hand-ins. Students open theirs on the page Export and share."
        )
        return {**download_of("feedback.zip", zip_bytes(made)), "said": said}

    @action
    def do_peers(self, each: int) -> GivenBack:
        """Return one packet for each reader; the same class is always paired alike."""
        whole, seed = class_in(self.folder).whole, prepared_course(self.folder).course_id
        made = packets(whole, seed, each) if each in (1, 2) else {}
        if not made:
            raise EntryError("There are too few hand-ins to pair.", "Wait for more to come in.")
        said = (
            f"{capital(number_of(len(made) - 1, 'packet'))}, each named for its reader's code. "
            "The file peers.csv is for you alone: it says who reads whose work."
        )
        return {**download_of("peer-review.zip", zip_bytes(made)), "said": said}

    @action
    def do_next_course(self) -> GivenBack:
        """Return the next course file, in which those rest who were asked enough."""
        course = prepared_course(self.folder)
        if not course.edition:
            raise EntryError("There's no course file yet.", "Make one on the page before this one.")
        asked = requests_in(one.hand_in for one in class_in(self.folder).whole)
        made = after_class(course, asked)
        content = course_bytes(made)
        keep_parts(self.folder, {ALUMNI: alumni_text(made.alumni)}, "who is resting")
        self.folder.keep_course(content)
        self.refresh()
        said = "Hand it out as before. It replaces the earlier file and changes no student's work."
        return {**download_of("course.zip", content), "said": said}

    @action
    def do_table(self) -> GivenBack:
        """Return all scores and comments as a table."""
        whole, course = class_in(self.folder).whole, prepared_course(self.folder)
        sheet = grading_sheet(whole, course.rubric, grades_in(self.folder, len(course.rubric)))
        return {**download_of(TABLE, sheet), "said": "It opens in any spreadsheet program."}
