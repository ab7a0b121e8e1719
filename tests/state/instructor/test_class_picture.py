"""The picture shows groups of five or more, and nothing that tells a student apart."""

import json

from infoview_lib.state.instructor.class_files import ClassFilesState
from infoview_lib.state.instructor.class_picture import ClassPictureState
from tests.classroom.handing_in.classes import class_zip, hand_ins


def test_a_class_is_shown_in_groups_without_a_code_or_a_word_of_a_student(folder, load):
    state = ClassPictureState(folder)
    assert state.view["finding"] == "" and state.view["limits"] == []
    load(ClassFilesState(folder), class_zip(hand_ins(20)))
    view = state.view
    assert view["students"] == 20 and view["finding"] and view["sums"]
    assert all(number >= 5 for table in view["tables"] for _, number in table["groups"])
    assert any("the work" in said for note in view["notes"] for said in note["sentences"])
    told = json.dumps(view)
    assert "fern" not in told and "quieter" not in told and "too late" not in told


def test_fewer_than_five_are_told_why_nothing_is_shown(folder, load):
    load(ClassFilesState(folder), class_zip(hand_ins(4)))
    view = ClassPictureState(folder).view
    assert view["students"] == 0 and view["tables"] == view["sums"] == []
    assert "Fewer than five" in view["notes"][0]["sentences"][0]


def test_a_picture_that_stays_says_so(folder, load):
    files, state = ClassFilesState(folder), ClassPictureState(folder)
    load(files, class_zip(hand_ins(20)))
    before = state.view
    load(files, class_zip(hand_ins(21)))
    assert state.view["stays"] and state.view == {**before, "stays": state.view["stays"]}
