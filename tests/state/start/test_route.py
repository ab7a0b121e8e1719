"""The route is the student's own choice, else the course's, else everything."""

import pytest

from infoview_lib.state.page_frame import PageEndState, PageTopState
from infoview_lib.state.start.route import RouteState, chosen_route
from tests.classroom.preparing.course_files import lay_course

OF_COURSE = ("01_objectives#choose-your-goals", "04_questions")


def keys(state):
    return [one["key"] for one in state.view["choices"]]


def test_everything_is_the_way_until_another_is_chosen(folder):
    state = RouteState(folder)
    assert state.view["chosen"] == "everything" and keys(state)[0] == "everything"
    assert state.act("choose", key="class_50")["ok"]
    assert state.view["chosen"] == "class_50" == folder.records("profile")[0]["route"]
    assert not state.act("choose", key="class_90")["ok"]


def test_a_course_sets_the_way_and_the_student_may_take_another(folder):
    lay_course(folder.path, route=OF_COURSE)
    state = RouteState(folder)
    assert state.view["chosen"] == "course" == keys(state)[-1]
    assert chosen_route(folder).pages == ("objectives", "questions")
    state.act("choose", key="everything")
    assert chosen_route(folder).key == "everything"
    state.act("choose", key="course")
    assert chosen_route(folder).key == "course"


def test_a_course_may_name_one_of_ours(folder):
    lay_course(folder.path, route="class_75")
    state = RouteState(folder)
    assert state.view["chosen"] == "class_75" and "course" not in keys(state)


@pytest.mark.parametrize("route", ["class_90", ("99#nowhere",)])
def test_a_route_that_is_none_stops_no_page(folder, route):
    lay_course(folder.path, route=route)
    assert chosen_route(folder).key == "everything"


def test_the_frame_of_a_page_follows_the_route(folder):
    RouteState(folder).act("choose", key="class_50")
    here = PageTopState(folder, page="objectives").view["route"]
    names = [one["name"] for one in here["stops"]]
    assert here["title"] == "Class, 50 minutes" and "list-your-options" not in names
    assert names[0] == "choose-what-to-decide" and here["into"] == "think-of-people-you-know"
    assert here["minutes"] >= sum(one["minutes"] for one in here["stops"]) > 0
    end = PageEndState(folder, page="contact_plan").view
    assert (end["back"]["file"], end["next"]["file"]) == (
        "01_objectives.ipynb",
        "04_questions.ipynb",
    )
    assert PageTopState(folder, page="follow_up").view["route"]["stops"] == []


def test_the_way_through_everything_has_no_title_and_takes_the_minutes_of_the_page(folder):
    here = PageTopState(folder, page="questions").view["route"]
    assert (here["title"], here["minutes"]) == ("", 30) and len(here["stops"]) > 5
