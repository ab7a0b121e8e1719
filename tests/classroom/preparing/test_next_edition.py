"""Each file of a course is one edition on, whatever was changed."""

import pytest

from infoview_lib.classroom.preparing.course import Course
from infoview_lib.classroom.preparing.next_edition import given_of, next_edition
from infoview_lib.errors import EntryError


def test_last_terms_course_gets_new_dates_and_stays_itself():
    fall = next_edition(Course(), {"name": "Careers 101", "starts_on": "2026-09-14"}, "k3x9")
    spring = next_edition(fall, {"starts_on": "2027-01-19", "ends_on": "2027-05-07"}, "other")
    assert (spring.name, spring.starts_on, spring.course_id) == (
        "Careers 101",
        "2027-01-19",
        "k3x9",
    )
    assert (fall.edition, spring.edition) == (1, 2)


def test_an_emptied_setting_is_the_usual_one_again():
    course = next_edition(Course(thank_you_hours=48), {"thank_you_hours": ""}, "k")
    assert course.thank_you_hours == 24


@pytest.mark.parametrize(
    "given",
    [{"colour": "red"}, {"thank_you_hours": "soon"}, {"starts_on": "2027-01-01"}],
)
def test_what_does_not_fit_is_two_sentences(given):
    with pytest.raises(EntryError) as told:
        next_edition(Course(ends_on="2026-12-11"), given, "k")
    assert told.value.found and told.value.next_step


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("name=Careers 101", ("name", "Careers 101")),
        ("help_contact = a=b", ("help_contact", "a=b")),
        ("route=class_75", ("route", "class_75")),
        ("route=One; Two", ("route", ["One", "Two"])),
        ("rubric=One", ("rubric", ["One"])),
        ("drafts_step_back=Yes", ("drafts_step_back", True)),
        ("drafts_step_back=perhaps", ("drafts_step_back", "perhaps")),
    ],
)
def test_a_typed_setting_is_read(typed, value):
    assert given_of(typed) == value


def test_a_typed_setting_without_a_sign_is_told():
    with pytest.raises(EntryError, match="no ="):
        given_of("name")
