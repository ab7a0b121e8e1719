"""Last term's file brings everything but its days."""

from __future__ import annotations

import base64

import pytest

from infoview_lib.classroom.preparing.course import Alum, Course
from infoview_lib.classroom.preparing.course_file import course_bytes, read_course
from infoview_lib.state.course_settings import course_of
from infoview_lib.state.instructor.course_out import CourseOutState
from infoview_lib.state.instructor.last_term import LastTermState
from infoview_lib.state.instructor.prepared_course import keep_parts, prepared_course
from tests.classroom.preparing.course_files import changed, course_file
from tests.state.instructor.files import arrive
from tests.wording import says

FALL = Course(
    name="Careers 101",
    starts_on="2026-09-14",
    ends_on="2026-12-11",
    office_hours="Mondays",
    alumni=(Alum(1, "Ana Lopes", is_resting=True),),
    course_id="k3x9",
    edition=4,
)


def test_everything_but_the_days_comes_along_and_the_next_file_is_newer(folder):
    keep_parts(folder, {"welcome": "Another one", "questions/x.csv": "text\nWhy?"}, "before")
    state = LastTermState(folder)
    assert says(arrive(state, course_bytes(FALL), "open")["said"], "Careers 101", "day")
    course = prepared_course(folder)
    assert (course.starts_on, course.ends_on, course.welcome, course.packs) == ("", "", "", ())
    assert (course.office_hours, course.alumni) == ("Mondays", FALL.alumni)
    saved = read_course(base64.b64decode(CourseOutState(folder).act("save")["data"]))
    assert (saved.course_id, saved.edition) == ("k3x9", 5)


def test_undo_brings_back_what_was_there(folder):
    keep_parts(folder, {"name": "Before"}, "before")
    state = LastTermState(folder)
    arrive(state, course_bytes(FALL), "open")
    assert state.view["undo_label"] and state.act("undo")["ok"]
    assert prepared_course(folder).name == "Before"


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", changed(course_file(), course='{\n"thank_you_hours": "soon"}')]
)
def test_a_file_that_cannot_be_used_changes_nothing(folder, content):
    keep_parts(folder, {"name": "Before"}, "before")
    reply = arrive(LastTermState(folder), content, "open")
    assert not reply["ok"] and reply["found"] and reply["next_step"]
    assert prepared_course(folder).name == "Before" and course_of(folder).edition == 0


def test_a_file_that_was_changed_by_hand_is_taken(folder):
    content = changed(course_file(name="Old"), course='{"name": "By hand"}')
    assert arrive(LastTermState(folder), content, "open")["ok"]
    assert prepared_course(folder).name == "By hand"
