"""Check the gentle review of a question."""

import pytest

from infoview_lib.prep.questions.review import review_question
from infoview_lib.prep.questions.review_openness import is_open


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("What took up most of your hours last week?", []),
        ("Tell me about your first week here.", []),
        ("Could you tell me how you found this work?", []),
        ("If you were twenty again, what would you study?", []),
        ("Do you like your job?", ["closed"]),
        ("In your view, is the field growing?", ["closed"]),
        ("How many people do you meet in a day?", []),
        ("What do you do, and how did you start?", ["double"]),
        ("What do you like? What do you not like?", ["double"]),
        ("Isn't it hard to be a nurse?", ["closed", "leading"]),
        ("What makes the work so fine, don't you think?", ["leading"]),
        ("What is the average salary of a nurse?", ["look_up"]),
        ("What does your company do?", ["look_up"]),
        ("What does a nurse do?", ["look_up"]),
        ("What does a good nurse do?", []),
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
    assert problem.suggestion.startswith("Then ask")
    assert str(problem) == f"{problem.message} {problem.suggestion}"


@pytest.mark.parametrize(
    "text", ["What’s hard?", "At which level do people start?", "Why here?", "Describe a slow day."]
)
def test_open_questions_are_seen_as_open(text):
    assert is_open(text)


@pytest.mark.parametrize(
    "text",
    [
        "Did you study law?",
        "Don’t you miss it?",
        "How long have you been here?",
        "When did you start?",
    ],
)
def test_closed_questions_are_seen_as_closed(text):
    assert not is_open(text)


@pytest.mark.parametrize(
    ("text", "kind", "message", "suggestion"),
    [
        ("Do you like your job?", "closed", "yes or no", "look forward to in your job"),
        ("Have you ever wanted to leave?", "closed", "yes or no", "Tell me about a time when"),
        ("Is it a friendly office?", "closed", "yes or no", "What is … like?"),
        ("Would you do it again?", "closed", "yes or no", "What would make"),
        (
            "What is hard, and what is easy?",
            "double",
            "two questions",
            "keep “what is easy” as a follow-up",
        ),
        (
            "What do you like? Where do you live?",
            "double",
            "two questions",
            "keep “where do you live” as a follow-up",
        ),
        ("Why is office work so dull?", "leading", "“why is office work so dull”", "your own view"),
        (
            "Where is your head office?",
            "look_up",
            "website",
            "how it looks from where they sit",
        ),
        ("How much do welders earn?", "look_up", "salary finder", "what moves pay up"),
        ("What degree do I need?", "look_up", "license board", "still use"),
        ("What does an actuary do?", "look_up", "O*NET", "last two days"),
        ("When is the application deadline?", "look_up", "admissions page", "leaves out"),
        ("What is your job title?", "look_up", "LinkedIn profile", "led them there"),
    ],
)
def test_a_remark_is_precise_and_says_how_to_turn_the_question(text, kind, message, suggestion):
    found = next(one for one in review_question(text) if one.kind == kind)
    assert message in found.message and suggestion in found.suggestion
    assert found.message.endswith(".") and found.suggestion.endswith(".")


def test_what_stands_before_the_question_is_passed_over():
    assert (
        review_question(
            "I read that drones do some of the measuring. How has that changed your week?"
        )
        == []
    )
    assert [
        one.kind for one in review_question("When you have a bad day, do you call somebody?")
    ] == ["closed"]


def test_a_text_of_any_length_is_answered():
    assert [one.kind for one in review_question("and what " * 1200)] == ["too_long"]
