"""A course sets what it may set, and nothing else."""

import pytest

from infoview_lib.classroom.preparing.course import (
    CHECKS,
    RUBRIC,
    Course,
    settings_of,
    settings_text,
)


def test_everything_has_a_usual_value():
    assert settings_of({}) == ({}, {}) and len(RUBRIC) == 8
    assert Course().help_name and Course().thank_you_hours == 24


def test_known_settings_are_taken_and_others_left():
    values, wrong = settings_of({"name": "Careers 101", "thank_you_hours": "48", "shell": "rm"})
    assert (values, wrong) == ({"name": "Careers 101", "thank_you_hours": 48}, {})
    assert settings_of({"drafts_step_back": False})[0] == {"drafts_step_back": False}


def test_what_is_empty_means_the_usual_value():
    assert settings_of({"help_name": " ", "name": "\u202e", "starts_on": None}) == ({}, {})


def test_a_text_with_line_breaks_or_without_end_stays_one_line():
    given = {"help_name": "x" * 200_000, "help_contact": "a@example.org\r\nBcc: b"}
    values, _ = settings_of(given)
    assert (len(values["help_name"]), values["help_contact"]) == (200, "a@example.org Bcc: b")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("thank_you_hours", "soon"),
        ("thank_you_hours", -5),
        ("thank_you_hours", 1e999),
        ("thank_you_hours", 10**400),
        ("thank_you_hours", True),
        ("thank_you_hours", "４8"),
        ("help_name", ["Room 12"]),
        ("drafts_step_back", "no"),
        ("starts_on", "September"),
        ("hand_in_parts", ["diary"]),
        ("rubric", []),
        ("route", {"a": "b"}),
        ("route", "class_90"),
        ("route", ["Choose your shoes"]),
    ],
)
def test_a_value_that_does_not_fit_is_told_and_left_out(name, value):
    values, wrong = settings_of({name: value, "name": "Careers 101"})
    assert values == {"name": "Careers 101"} and list(wrong) == [name]
    assert wrong[name].endswith(".")


def test_the_last_day_comes_after_the_first():
    values, wrong = settings_of({"starts_on": "2026-09-14", "ends_on": "2026-09-01"})
    assert values == {"starts_on": "2026-09-14"} and list(wrong) == ["ends_on"]


def test_each_setting_has_a_line_of_its_own():
    lines = settings_text(Course(name="Careers\n101")).splitlines()
    assert len(lines) == len(CHECKS) + 2 and lines[1].startswith('  "name"')
