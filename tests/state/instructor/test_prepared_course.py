"""What an instructor typed becomes a course, and a course what they would have typed."""

from __future__ import annotations

from dataclasses import replace

from infoview_lib.classroom.preparing.course import Alum, Course
from infoview_lib.state.instructor.prepared_course import (
    keep_parts,
    parts_of,
    prepared_course,
    typed_parts,
)

PACKS = (("ours.csv", b"text\nWhat surprised you most here?\n"),)
FULL = Course(
    name="Careers 101",
    help_name="Room 12",
    help_contact="careers@example.edu",
    office_hours="Mondays 2 to 4",
    welcome="Hello!\nWelcome.",
    confidentiality="It stays with you.",
    thank_you_hours=48,
    default_minutes=20,
    drafts_step_back=False,
    route=("01_objectives#choose-your-goals", "04_questions#know-a-good-question"),
    required_interviews=2,
    hand_in_parts=(),
    rubric=("Prepared", "Thanked"),
    alumni=(Alum(1, "Ana Lopes", "Nursing", "Porto", "email", 3, True),),
    packs=PACKS,
)


def test_a_new_course_has_the_usual_values(folder):
    assert prepared_course(folder) == Course() and typed_parts(folder.book) == {}


def test_a_course_comes_back_as_it_was_but_for_its_days(folder):
    dated = replace(FULL, starts_on="2026-09-14", ends_on="2026-12-11")
    keep_parts(folder, parts_of(dated), "last term")
    assert prepared_course(folder) == FULL


def test_one_press_of_undo_takes_all_of_it_back(folder):
    keep_parts(folder, {"name": "Before"}, "the name")
    keep_parts(folder, parts_of(FULL), "last term")
    folder.undo()
    assert prepared_course(folder) == Course(name="Before")


def test_an_emptied_setting_has_the_usual_value_again(folder):
    keep_parts(folder, parts_of(FULL), "last term")
    keep_parts(folder, {"rubric": "", "thank_you_hours": ""}, "two settings")
    course = prepared_course(folder)
    assert (course.rubric, course.thank_you_hours) == (Course().rubric, 24)
