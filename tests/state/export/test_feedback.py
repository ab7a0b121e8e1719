"""Feedback is shown to the student whose code it has, and to nobody else."""

import base64

import pytest

from infoview_lib.classroom.handing_in.feedback_file import Feedback, feedback_bytes
from infoview_lib.state.export.feedback import FeedbackState
from infoview_lib.state.export.hand_in import HandInState

GIVEN = Feedback("bluefox7", (("Care", 3), ("Thanks", 2)), "Well done.")


def load(state, content):
    assert state.act("start", name="hand-in.zip", size=len(content))["ok"]
    assert state.act("piece", place=0, data=base64.b64encode(content).decode())["ok"]
    return state.act("load")


@pytest.fixture
def state(folder):
    assert HandInState(folder).act("set", name="code", value="bluefox7")["ok"]
    return FeedbackState(folder)


def test_feedback_is_kept_with_the_records_and_newer_takes_its_place(state, folder):
    assert state.view == {"words": ""}
    assert load(state, feedback_bytes(GIVEN))["ok"]
    words = FeedbackState(folder).view["words"]
    assert "5 of 6 points" in words and "Well done." in words and "Care: 3 of 3" in words
    assert load(state, feedback_bytes(GIVEN._replace(comment="Better now.")))["ok"]
    assert "Better now." in state.view["words"] and "Well done." not in state.view["words"]
    assert state.act("undo")["undone"] and "Well done." in state.view["words"]


@pytest.mark.parametrize(
    ("content", "fact"),
    [
        (feedback_bytes(GIVEN._replace(code="redfox7")), "redfox7"),
        (b"PK\x03\x04 broken", "isn't feedback"),
        (feedback_bytes(GIVEN).replace(b"feedback.json", b"feedback.jsom"), "was changed"),
    ],
)
def test_another_file_is_told_and_what_is_there_stays(state, content, fact):
    load(state, feedback_bytes(GIVEN))
    reply = load(state, content)
    assert not reply["ok"] and fact in reply["found"] and reply["next_step"]
    assert "Well done." in state.view["words"]


def test_without_a_code_nobody_elses_feedback_opens(folder):
    assert not load(FeedbackState(folder), feedback_bytes(GIVEN))["ok"]
