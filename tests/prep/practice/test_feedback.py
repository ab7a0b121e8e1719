"""Check what is said after a practice interview."""

import pytest

from infoview_lib.prep.practice.feedback import feedback
from infoview_lib.prep.practice.interview import PracticeInterview


@pytest.mark.parametrize(
    "changes, well, next_time",
    [
        ({}, "You practiced before it counted.", "Ask at least three questions next time."),
        (
            {"asked": 5, "opened": 5, "asked_names": True, "went_on": 3, "minutes": 18},
            "You asked 3 follow-up questions.",
            "End with thanks",
        ),
        (
            {"asked": 5, "opened": 5, "asked_names": True, "thanked": True, "minutes": 23},
            "Every question you asked was open",
            "You closed 3 minutes late.",
        ),
        (
            {"asked": 5, "opened": 5, "job_asks": 1},
            "Every question you asked was open",
            "Leave out anything that sounds like",
        ),
        (
            {"asked": 5, "stopped": True, "opened": 5},
            "You politely asked for another time",
            "Ask for referrals before you close",
        ),
    ],
)
def test_feedback_names_two_strengths_and_one_next_step(changes, well, next_time):
    told = feedback(PracticeInterview(promise=20, **changes))
    assert len(set(told.well)) == 2 and told.well[0].startswith(well)
    assert told.next_time.startswith(next_time)
