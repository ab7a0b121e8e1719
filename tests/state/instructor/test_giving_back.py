"""What an instructor gives back: grades, feedback, packets, the next course file."""

import base64
import io
import zipfile

import pytest

from infoview_lib.classroom.handing_in.feedback_file import read_feedback
from infoview_lib.classroom.preparing.alumni import alumni_text
from infoview_lib.classroom.preparing.course import Alum
from infoview_lib.classroom.preparing.course_file import read_course
from infoview_lib.state.instructor.class_files import ClassFilesState
from infoview_lib.state.instructor.giving_back import GivingBackState
from infoview_lib.state.instructor.grading import GradingState
from infoview_lib.state.instructor.prepared_course import keep_parts, prepared_course
from tests.classroom.handing_in.classes import class_zip, hand_ins
from tests.classroom.preparing.course_files import lay_course

BOOK = b"Student,ID,Interview (9),Essay (10)\nAna,1000,,\nBen,1001,,\n"


@pytest.fixture
def state(folder, load):
    """Gives back to a class of three, of whom the first two are scored."""
    load(ClassFilesState(folder), class_zip(hand_ins(3)))
    grading = GradingState(folder)
    for key in ("fern00", "fern01"):
        for line in range(1, 9):
            assert grading.act("score", key=key, line=line, points="2")["ok"]
    assert grading.act("comment", key="fern02", words="Turn in your notes.")["ok"]
    return GivingBackState(folder)


def content(reply):
    assert reply["ok"], reply
    return base64.b64decode(reply["data"])


def test_grades_fill_the_one_column_that_is_named(state, send):
    reply = send(state, BOOK, "gradebook", name="book.csv")
    assert not reply["ok"] and "Essay (10)" in reply["next_step"]
    reply = send(state, BOOK, "gradebook", name="book.csv", column="interview")
    rows = content(reply).decode().splitlines()
    assert rows[1:] == ["Ana,1000,16,", "Ben,1001,16,"] and reply["name"] == "filled-book.csv"
    assert "Two grades" in reply["said"]


def test_a_gradebook_before_any_score_is_told(folder, load, send):
    load(ClassFilesState(folder), class_zip(hand_ins(3)))
    reply = send(GivingBackState(folder), BOOK, "gradebook", column="interview")
    assert not reply["ok"] and "scores" in reply["found"]


def test_feedback_goes_back_under_the_names_that_came(state, folder):
    assert (state.view["scored"], state.view["commented"], state.view["count"]) == (2, 3, 3)
    with zipfile.ZipFile(io.BytesIO(content(state.act("feedback")))) as made:
        given = {name: read_feedback(made.read(name)) for name in made.namelist()}
    with zipfile.ZipFile(io.BytesIO(folder.class_bytes())) as came:
        assert set(given) == set(came.namelist())
    codes = {one.code: one for one in given.values()}
    assert [points for _, points in codes["fern01"].lines] == [2] * 8
    assert codes["fern02"].comment == "Turn in your notes."


def test_packets_are_drawn_alike_each_time(state):
    first = content(state.act("peers", each=1))
    assert first == content(state.act("peers", each=1)) != content(state.act("peers", each=2))
    assert not state.act("peers", each=9)["ok"] and not state.act("peers", each=0)["ok"]


def test_the_next_course_file_lets_those_rest_who_were_asked_enough(folder, load):
    alumni = (Alum(7, "Ana Lopes", per_month=3), Alum(8, "Ben Okoro"))
    lay_course(folder.path, alumni=alumni)
    keep_parts(folder, {"alumni": alumni_text(alumni)}, "the list")
    load(ClassFilesState(folder), class_zip(hand_ins(3)))
    state = GivingBackState(folder)
    assert state.view["has_alumni"] and state.view["resting"] == ["Ana Lopes"]
    course = read_course(content(state.act("next_course")))
    assert [one.is_resting for one in course.alumni] == [True, False] and course.edition == 2
    assert prepared_course(folder).alumni == course.alumni  # the next one begins from here


def test_the_table_of_scores_is_the_one_of_the_command(state):
    rows = content(state.act("table")).decode("utf-8-sig").splitlines()
    assert len(rows) == 5 and "Turn in your notes." in rows[4]


def test_an_empty_folder_gives_nothing_back(folder):
    state = GivingBackState(folder)
    assert state.view["count"] == 0 and not state.view["has_alumni"]
    assert not state.act("feedback")["ok"] and not state.act("peers", each=1)["ok"]
