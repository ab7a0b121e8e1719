"""Each setting is kept as soon as it fits, and has a usual value before."""

from __future__ import annotations

import pytest

from infoview_lib.classroom.preparing.course import CHECKS, RUBRIC, Course
from infoview_lib.prep.routes import route_of
from infoview_lib.state.instructor.course_form import FORMS, CourseFormState
from infoview_lib.state.instructor.prepared_course import prepared_course
from tests.wording import says


def value(state, name):
    fields = [*state.view["fields"], *state.view["steps"]]
    return next(one["value"] for one in fields if one["name"] == name)


def test_every_setting_of_a_course_is_asked_for_once():
    asked = [name for form in FORMS.values() for name in form]
    assert sorted(asked) == sorted(CHECKS)


def test_a_name_is_enough_and_undo_takes_it_back(folder):
    state = CourseFormState(folder, part="name")
    assert state.act("set", name="name", value="Careers 101")["ok"]
    assert prepared_course(folder) == Course(name="Careers 101")
    assert value(state, "name") == "Careers 101"
    assert state.act("undo")["undone"] and value(state, "name") == ""


@pytest.mark.parametrize(
    ("part", "name", "typed", "needs"),
    [
        ("work", "thank_you_hours", "soon", "whole number"),
        ("work", "default_minutes", "-3", "whole number"),
        ("name", "starts_on", "2026-99-99", "date"),
        ("hand_in", "hand_in_parts", "goals shoes", "shoes"),
        ("hand_in", "rubric", "\n".join("abcdefghijklmno"), "lines"),
    ],
)
def test_what_does_not_fit_is_refused_in_two_sentences_and_nothing_changes(
    folder, part, name, typed, needs
):
    reply = CourseFormState(folder, part=part).act("set", name=name, value=typed)
    assert not reply["ok"] and reply["found"] and says(reply["next_step"], needs)
    assert prepared_course(folder) == Course()


def test_a_last_day_before_the_first_is_refused_but_a_new_first_day_is_not(folder):
    state = CourseFormState(folder, part="name")
    state.act("set", name="starts_on", value="2026-09-14")
    assert not state.act("set", name="ends_on", value="2026-09-01")["ok"]
    assert state.act("set", name="ends_on", value="2026-12-11")["ok"]
    # Next term's first day is typed before its last one.
    assert state.act("set", name="starts_on", value="2027-01-19")["ok"]
    assert value(state, "ends_on") == "2026-12-11"


def test_writing_to_turn_in_can_be_emptied_and_the_rubric_is_there_to_change(folder):
    state = CourseFormState(folder, part="hand_in")
    assert value(state, "rubric").splitlines() == list(RUBRIC)
    assert state.act("set", name="hand_in_parts", value="")["ok"]
    assert prepared_course(folder).hand_in_parts == () and value(state, "hand_in_parts") == ""
    state.act("set", name="rubric", value="Prepared\n\nThanked")
    assert prepared_course(folder).rubric == ("Prepared", "Thanked")


def test_a_route_of_ones_own_is_chosen_page_by_page(folder):
    state = CourseFormState(folder, part="work")
    assert state.view["steps"] == []
    assert state.act("set", name="route", value="class_50")["ok"]
    assert prepared_course(folder).route == "class_50"
    assert state.act("set", name="route", value="course")["ok"]
    goals = next(one for one in state.view["steps"] if "Your goals" in one["label"])
    assert all("(" in label for _, label in goals["choices"])
    state.act("set", name="sections_questions", value="04_questions#know-a-good-question x")
    state.act("set", name=goals["name"], value=goals["choices"][0][0])
    route = route_of(prepared_course(folder).route)
    assert route.pages == ("objectives", "questions")
    state.act("set", name=goals["name"], value="")
    assert route_of(prepared_course(folder).route).pages == ("questions",)
    state.act("set", name="route", value="free")
    assert prepared_course(folder).route == ""


def test_what_is_no_setting_is_refused(folder):
    assert not CourseFormState(folder, part="name").act("set", name="rubric", value="A")["ok"]
