"""Check what is said after a practice interview."""

import pytest

from infoview_lib.prep.practice.feedback import feedback
from infoview_lib.prep.practice.interview import PracticeInterview


@pytest.mark.parametrize(
    "changes, well, next_time",
    [
        ({}, "You tried it before it counted.", "Ask three questions next time."),
        (
            {"asked": 5, "opened": 5, "asked_names": True, "went_on": 3, "minutes": 18},
            "You asked on 3 times.",
            "End with thanks",
        ),
        (
            {"asked": 5, "opened": 5, "asked_names": True, "thanked": True, "minutes": 23},
            "Every question you asked was open",
            "You closed 3 minutes after the promise.",
        ),
        (
            {"asked": 5, "opened": 5, "job_asks": 1},
            "Every question you asked was open",
            "Leave out what sounds like",
        ),
        (
            {"asked": 5, "stopped": True, "opened": 5},
            "You stopped the job interview",
            "Ask for names before you close",
        ),
    ],
)
def test_feedback_names_two_strengths_and_one_next_step(changes, well, next_time):
    told = feedback(PracticeInterview(promise=20, **changes))
    assert len(set(told.well)) == 2 and told.well[0].startswith(well)
    assert told.next_time.startswith(next_time)
