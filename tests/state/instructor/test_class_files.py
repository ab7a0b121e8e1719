"""An instructor loads what a class turned in, and hears what came."""

import json

from infoview_lib.classroom.handing_in.counts import COUNTS
from infoview_lib.classroom.handing_in.hand_in import hand_in_bytes
from infoview_lib.state.instructor.class_files import ClassFilesState
from tests.classroom.handing_in.classes import class_zip, hand_ins


def test_what_came_is_said_with_who_is_late_and_what_was_set_aside(folder, load):
    state = ClassFilesState(folder)
    assert state.view == {"said": "", "sample": False, "lines": [], "aside": []}
    ones = hand_ins(3)
    more = {
        "student0_1000_9000_hand-in-1.zip": hand_in_bytes(ones[0]),
        "Zoe Klein essay.docx": b"Dear",
        "old_1_2_class-counts.json": json.dumps(dict.fromkeys(COUNTS, 1)).encode(),
    }
    reply = load(state, class_zip(ones, more))
    assert reply["ok"] and reply["said"] == "Three hand-ins have come in."
    assert state.view["lines"] == ["Late: fern01."]
    aside = {name: one["words"] for one in state.view["aside"] for name in one["files"]}
    assert "isn't a hand-in" in aside["Zoe Klein essay.docx"]
    assert "counts alone" in aside["old_1_2_class-counts.json"]
    assert "later one" in aside["student0_1000_5000_hand-in.zip"]


def test_the_files_of_a_folder_become_one_class(folder, send):
    state = ClassFilesState(folder)
    for number, one in enumerate(hand_ins(2)):
        place = f"in/Ana Lopes_{number}_assignsubmission_file_/hand-in.zip"
        assert send(state, hand_in_bytes(one), "add", name="hand-in.zip", place=place)["ok"]
    assert state.act("read")["said"] == "Two hand-ins have come in."
    again = ClassFilesState(folder)
    assert again.view["said"] == "Two hand-ins have come in."


def test_two_students_with_one_code_are_told(folder, load):
    state = ClassFilesState(folder)
    load(state, class_zip([*hand_ins(2), *hand_ins(1)]))
    assert any("fern00" in one and "apart" in one for one in state.view["lines"])


def test_a_file_without_a_hand_in_changes_nothing(folder, load):
    state = ClassFilesState(folder)
    load(state, class_zip(hand_ins(2)))
    before = folder.class_bytes()
    for content in (b"hello", class_zip([], {"essay.txt": b"Dear"})):
        reply = load(state, content)
        assert not reply["ok"] and "no hand-in" in reply["found"]
    assert folder.class_bytes() == before and state.view["said"] == "Two hand-ins have come in."


def test_the_sample_class_opens_with_one_press_and_never_over_a_class(folder, load):
    state = ClassFilesState(folder)
    assert state.act("sample")["said"] == "30 hand-ins have come in." and state.view["sample"]
    assert len(state.view["lines"]) == 1 and len(state.view["aside"]) == 2
    load(state, class_zip(hand_ins(2)))
    assert not state.view["sample"]
    assert not state.act("sample")["ok"]
    assert state.act("close")["ok"] and state.view["said"] == ""
    assert state.act("sample")["ok"]
