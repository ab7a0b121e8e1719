"""Check what kind of person a title stands for."""

import pytest

from infoview_lib.errors import EntryError
from infoview_lib.prep.questions.audience import audience_of, known_audience

TITLES = (
    ("Associate Professor of Biology", "teacher"),
    ("Prof.", "teacher"),
    ("Adjunct instructor", "teacher"),
    ("Dean of Students", "teacher"),
    ("Nursing student", "student"),
    ("PhD candidate", "student"),
    ("Junior at State College", "student"),
    ("Director of Student Affairs", "manager"),
    ("Student services coordinator", "any"),
    ("Campus recruiter", "recruiter"),
    ("Talent acquisition partner", "recruiter"),
    ("HR generalist", "recruiter"),
    ("Store manager", "manager"),
    ("Head nurse", "manager"),
    ("CEO", "manager"),
    ("Owner, Saffron Lane Bakery", "manager"),
    ("Vice President, Sales", "manager"),
    ("Product manager", "any"),
    ("Case Manager", "any"),
    ("Assistant to the director", "any"),
    ("Junior designer", "early_career"),
    ("Apprentice electrician", "early_career"),
    ("Senior engineer", "experienced"),
    ("Retired teacher", "experienced"),
    ("Registered nurse", "any"),
    ("Ownership analyst", "any"),
    ("", "any"),
)


@pytest.mark.parametrize(("title", "audience"), TITLES)
def test_a_title_tells_whom_one_asks(title, audience):
    assert audience_of(title) == audience


def test_the_first_text_that_tells_decides():
    assert audience_of("Nurse", "My professor", "Manager") == "teacher"


@pytest.mark.parametrize(
    ("typed", "audience"),
    [("professor", "teacher"), ("Early career", "early_career"), ("HR", "recruiter"), ("", "any")],
)
def test_other_words_for_an_audience_are_understood(typed, audience):
    assert known_audience(typed) == audience


def test_an_audience_nobody_knows_is_answered_with_the_choices():
    with pytest.raises(EntryError) as problem:
        known_audience("astronauts")
    assert "astronauts" in problem.value.found and "recruiter" in problem.value.next_step
