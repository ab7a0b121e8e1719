"""Lists are read line by line; a wrong line is named, and nothing is kept of its file."""

from __future__ import annotations

import base64

import pytest

from infoview_lib.classroom.preparing.alumni import read_alumni
from infoview_lib.classroom.preparing.course import Alum
from infoview_lib.state.instructor.course_lists import CourseListsState
from infoview_lib.state.instructor.prepared_course import prepared_course
from tests.state.instructor.files import arrive
from tests.wording import says

ALUMNI = "name,field,city,reach_by,per_month\r\nAna Lopes,Nursing,Porto,by email,3\r\n"
QUESTIONS = b"text\r\nWhat surprised you most in your first year here?\r\n"


def test_people_on_the_list_go_along_with_the_course(folder):
    state = CourseListsState(folder)
    reply = arrive(state, ALUMNI.encode("utf-16"), "alumni", "alumni.csv")
    assert says(reply["said"], "1 person")
    expected = Alum(1, "Ana Lopes", "Nursing", "Porto", "by email", 3)
    assert prepared_course(folder).alumni == (expected,)
    (kept,) = state.view["lists"]
    assert says(kept["words"], "1 person", "Ana Lopes")


def test_a_long_list_is_shown_by_its_first_names(folder):
    state = CourseListsState(folder)
    rows = "\n".join(["name", *(f"Person {n}" for n in range(1, 41))])
    arrive(state, rows.encode(), "alumni")
    assert says(state.view["lists"][0]["words"], "40 people", "Person 5", "35 more")


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"name,per_month\nAna,often\n", "line 2"),
        (b"who\nAna\n", "name"),
        (b"name\n", "nobody"),
        (b"", "nobody"),
    ],
)
def test_a_list_with_a_wrong_line_says_which_and_is_not_kept(folder, content, found):
    reply = arrive(CourseListsState(folder), content, "alumni")
    assert not reply["ok"] and says(reply["found"], found) and reply["next_step"]
    assert prepared_course(folder).alumni == ()


def test_packs_are_added_replaced_by_name_and_removed(folder):
    state = CourseListsState(folder)
    assert says(arrive(state, QUESTIONS, "pack", "Ours.csv")["said"], "Ours", "1 question")
    more = QUESTIONS + b"What would you do differently if you started over?\r\n"
    arrive(state, more, "pack", "Ours.csv")
    arrive(state, b"- How do people get started here?\n", "pack", "list.txt")
    assert [(one["name"], one["words"]) for one in state.view["lists"]] == [
        ("Ours", "2 questions"),
        ("list", "1 question"),
    ]
    assert [name for name, _ in prepared_course(folder).packs] == ["Ours.csv", "list.csv"]
    assert state.act("remove", part=state.view["lists"][0]["part"])["ok"]
    assert [name for name, _ in prepared_course(folder).packs] == ["list.csv"]
    assert state.act("undo")["ok"] and len(state.view["lists"]) == 2
    assert not state.act("remove", part="name")["ok"]


def test_a_file_without_questions_is_refused(folder):
    reply = arrive(CourseListsState(folder), b"a,b\n1,2\n", "pack", "table.csv")
    assert not reply["ok"] and reply["next_step"] and prepared_course(folder).packs == ()


def test_the_empty_list_to_fill_in_has_the_columns_that_are_read(folder):
    reply = CourseListsState(folder).act("example")
    text = base64.b64decode(reply["data"]).decode("utf-8-sig")
    filled = text + "1,Ana Lopes,Nursing,Porto,by email,3,\r\n"
    assert read_alumni(filled) == ((Alum(1, "Ana Lopes", "Nursing", "Porto", "by email", 3),), [])
