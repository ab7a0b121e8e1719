"""The course file is made with one press, and says what it said before it was made."""

from __future__ import annotations

import base64

from infoview_lib.classroom.preparing.course_file import read_course
from infoview_lib.state.course_settings import course_of, load_course
from infoview_lib.state.instructor.course_form import CourseFormState
from infoview_lib.state.instructor.course_out import CourseOutState
from tests.wording import says


def named(folder, **settings):
    form = CourseFormState(folder, part="name")
    for name, value in {"name": "Careers 101", **settings}.items():
        assert form.act("set", name=name, value=value)["ok"]


def test_without_a_name_no_file_is_made(folder):
    state = CourseOutState(folder)
    assert says(state.view["problem"]["found"], "no name")
    assert not state.act("save")["ok"] and course_of(folder).edition == 0


def test_a_student_loads_what_was_saved_and_each_change_is_a_newer_file(folder, tmp_path):
    from infoview_lib.files.folder.folder import open_folder

    named(folder)
    state = CourseOutState(folder)
    assert says(state.view["status"], "not saved") and state.view["problem"] is None
    reply = state.act("save")
    first = base64.b64decode(reply["data"])
    assert reply["name"] == "course.zip" and read_course(first).edition == 1
    assert says(state.view["status"], "already says this")
    assert base64.b64decode(state.act("save")["data"]) == first
    named(folder, starts_on="2026-09-14")
    assert says(state.view["status"], "changes")
    second = base64.b64decode(state.act("save")["data"])
    student = open_folder(tmp_path / "a student")
    load_course(student, first)
    assert load_course(student, second).starts_on == "2026-09-14"
    assert course_of(student).course_id == read_course(first).course_id != ""


def test_days_in_the_wrong_order_keep_the_file_from_being_made(folder):
    named(folder, ends_on="2026-12-11")
    named(folder, starts_on="2027-01-19")
    state = CourseOutState(folder)
    assert says(state.view["problem"]["found"], "last day") and not state.act("save")["ok"]


def test_it_shows_what_students_will_read(folder):
    named(folder, starts_on="2026-09-14", ends_on="2026-12-11")
    view = CourseOutState(folder).view
    assert view["name"] == "Careers 101" and says(view["lines"][0], "September 14")
    assert says(" ".join(view["inside"]), "8 lines")
