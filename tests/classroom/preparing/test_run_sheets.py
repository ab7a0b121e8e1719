"""A substitute can teach from a run sheet: every minute has its words, and a way out."""

import pytest

from infoview_lib.bundled import data_file
from infoview_lib.classroom.preparing.course import TEXTS, Alum, Course
from infoview_lib.classroom.preparing.run_sheets import (
    assignment_page,
    department_page,
    read_run_sheets,
    run_sheet_page,
)

SHEETS = read_run_sheets(data_file("run_sheets.csv").read_text("utf-8"))
COURSE = Course(
    name="Careers <101>",
    help_contact="Room 12",
    required_interviews=2,
    confidentiality="What is said stays here.",
    alumni=(Alum(1, "Ana Lopes"),),
)


@pytest.mark.parametrize("minutes", [50, 75, 150])
def test_the_minutes_add_up_and_every_step_says_what_to_do(minutes):
    steps = SHEETS[minutes]
    assert sum(one.minutes for one in steps) == minutes
    days = {one.part for one in steps}
    assert all(sum(one.minutes for one in steps if one.part == day) <= 75 for day in days)
    for one in steps:
        is_spare = not one.screen
        assert one.title and one.say
        assert is_spare or (one.students and one.look_for and one.if_late), one.title


@pytest.mark.parametrize("minutes", [50, 75])
def test_the_class_practices_and_ends_with_what_is_next(minutes):
    titles = [one.title for one in SHEETS[minutes]]
    assert "Practice" in titles and titles[-2] == "What happens next"


def test_the_sheet_holds_times_help_and_what_to_do_without_a_network():
    page = run_sheet_page(COURSE, 75, SHEETS[75]).decode()
    for words in (
        "0–5",
        "70–75",
        "Careers &lt;101&gt;",
        "Room 12",
        "network is down",
        "stays here",
    ):
        assert words in page, words
    assert "<101>" not in page and "<script" not in page


def test_the_assignment_says_what_is_due_and_how_it_is_scored():
    page = assignment_page(COURSE).decode()
    assert "two informational interviews" in page and "hand-in.zip" in page
    assert all(one in page.replace("&#x27;", "'") for one in COURSE.rubric)
    assert TEXTS["notes"] in page and TEXTS["memo"] not in page


def test_the_note_counts_the_alumni_and_names_none():
    page = department_page(COURSE).decode()
    assert "one person" in page and "Ana" not in page
    assert "no alumni list" in department_page(Course()).decode()
