"""Check the gentle review of a question."""

import pytest

from infoview_lib.prep.wording import is_open, review_question


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("What took up most of your hours last week?", []),
        ("Tell me about your first week here.", []),
        ("Could you tell me how you found this work?", []),
        ("If you were twenty again, what would you study?", []),
        ("Do you like your job?", ["closed"]),
        ("In your view, is the field growing?", ["closed"]),
        ("How many people do you meet in a day?", ["closed"]),
        ("What do you do, and how did you start?", ["double"]),
        ("What do you like? What do you not like?", ["double"]),
        ("Isn't it hard to be a nurse?", ["closed", "leading"]),
        ("What makes the work so fine, don't you think?", ["leading"]),
        ("What is the average salary of a nurse?", ["look_up"]),
        ("What does your company do?", ["look_up"]),
        ("Are you hiring?", ["job_ask", "closed"]),
        ("What " + "very " * 24 + "long thing?", ["too_long"]),
        ("", ["empty"]),
        (" ?? ", ["empty"]),
    ],
)
def test_a_question_is_reviewed_gently(text, kinds):
    assert [problem.kind for problem in review_question(text)] == kinds


def test_a_remark_says_what_was_noticed_then_what_to_try():
    (problem,) = review_question("What is the typical pay for a clerk?")
    assert "Occupational Outlook Handbook" in problem.message
    assert problem["suggestion"].startswith("Then ask")
    assert str(problem) == f"{problem.message} {problem.suggestion}"


@pytest.mark.parametrize(
    "text", ["What’s hard?", "At which level do people start?", "Why here?", "Describe a slow day."]
)
def test_open_questions_are_seen_as_open(text):
    assert is_open(text)


@pytest.mark.parametrize(
    "text",
    ["Did you study law?", "Don’t you miss it?", "How long have you been here?", "When did you start?"],
)
def test_closed_questions_are_seen_as_closed(text):
    assert not is_open(text)
