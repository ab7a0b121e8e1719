"""A student finds the course's alumni, and is led past those who are resting."""

from infoview_lib.classroom.handing_in.numbers import requests_to_list
from infoview_lib.classroom.preparing.course import Alum
from infoview_lib.state.plan.class_list import ClassListState
from tests.classroom.preparing.course_files import lay_course

ALUMNI = (
    Alum(1, "Ana Lopes", "Nursing", is_resting=True),
    Alum(2, "Ben Okoro", "Law", "Salem", "by email"),
    Alum(3, "Cy Wu", "Nursing"),
    Alum(4, "Dee Ann", "Law", is_resting=True),
)


def shown(state):
    return [(one["name"], one["status"], one["instead"]) for one in state.view["people"]]


def test_those_who_can_be_asked_come_first_and_a_resting_one_names_the_next(folder):
    lay_course(folder.path, alumni=ALUMNI)
    assert shown(ClassListState(folder)) == [
        ("Ben Okoro", "open", ""),
        ("Cy Wu", "open", ""),
        ("Ana Lopes", "resting", "Cy Wu"),
        ("Dee Ann", "resting", "Ben Okoro"),
    ]


def test_one_press_adds_a_person_marked_by_the_lists_own_number(folder):
    lay_course(folder.path, alumni=ALUMNI)
    state = ClassListState(folder)
    assert state.act("add", number=2)["ok"]
    (one,) = folder.records("contact")
    assert (one["name"], one["city"], one["list_number"]) == ("Ben Okoro", "Salem", 2)
    assert ("Ben Okoro", "added", "") in shown(state)
    folder.add("attempt", contact=one["id"], sent_at="2026-03-09")
    assert requests_to_list(folder.book) == {2: 1}


def test_nobody_is_added_twice_or_while_resting(folder):
    lay_course(folder.path, alumni=ALUMNI)
    state = ClassListState(folder)
    state.act("add", number=2)
    for number in (1, 2, 99):
        assert "can't be added" in state.act("add", number=number)["found"]
    assert len(folder.records("contact")) == 1


def test_without_a_list_there_is_nothing(folder):
    assert ClassListState(folder).view == {"people": []}


def test_where_all_are_resting_nobody_is_named_instead(folder):
    lay_course(folder.path, alumni=(Alum(1, "Ana Lopes", is_resting=True),))
    assert shown(ClassListState(folder)) == [("Ana Lopes", "resting", "")]
