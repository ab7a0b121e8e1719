"""Check the routes: they fit their classes, name sections that are there, and lead on and back."""

import json
import re

import pytest

from infoview_lib.bundled import notebooks_folder
from infoview_lib.errors import EntryError
from infoview_lib.prep.path import PATH, page
from infoview_lib.prep.routes import (
    EVERYTHING,
    LENGTHS,
    OWN,
    ROUTES,
    all_sections,
    route_of,
    section_name,
)
from tests.wording import says

SPARE = 5
"""Minutes of a class that are left over."""


def headings(file):
    cells = json.loads((notebooks_folder() / file).read_text("utf-8"))["cells"]
    texts = ("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
    return [found for text in texts for found in re.findall(r"^## +(.+)", text, re.MULTILINE)]


def test_the_table_has_each_section_of_each_page_in_order():
    written = [(one.key, section_name(found)) for one in PATH for found in headings(one.file)]
    assert [(one.page, one.name) for one in all_sections()] == written


@pytest.mark.parametrize("key", LENGTHS)
def test_a_class_has_time_for_its_route_with_five_minutes_to_spare(key):
    route = route_of(key)
    assert LENGTHS[key] / 2 < route.minutes <= LENGTHS[key] - SPARE
    assert {one for section in all_sections() for one in section.routes} == set(LENGTHS)


@pytest.mark.parametrize("each", PATH, ids=lambda each: each.key)
def test_a_page_takes_no_less_than_its_sections(each):
    minutes = sum(one.minutes for one in route_of(EVERYTHING).on(each.key))
    practice = sum(one.practice for one in route_of(EVERYTHING).on(each.key))
    assert 0 < minutes - practice <= each.minutes


@pytest.mark.parametrize("key", [EVERYTHING, *LENGTHS])
def test_after_then_before_comes_back(key):
    route = route_of(key)
    walked, here = [], page("start_here")
    while here.number:
        walked.append(here.key)
        here = route.after(here.key)
    assert tuple(walked) == route.pages and here.key == "today"
    back = [route.before(one) for one in reversed(walked)]
    assert [one.key for one in back[:-1]] == list(reversed(walked[:-1])) and back[-1] is None
    assert route.after("today") is None is route.before("start_here")
    assert route.after("person") is None is route.before("person")


def test_a_page_beside_the_route_leads_back_to_it():
    route = route_of("class_75")
    assert route.on("follow_up") == ()
    assert route.after("follow_up").key == "referral_network"
    assert route.before("follow_up").key == "interview_day"
    assert route.before("today") is None


def test_a_course_lists_sections_by_address_heading_or_page():
    route = route_of(
        ["04#Know a good question", "01_objectives.ipynb#choose-your-goals", "export_share"]
    )
    assert route.key == OWN
    assert route.pages == ("questions", "objectives", "export_share")
    assert [one.name for one in route.on("questions")] == ["know-a-good-question"]
    assert len(route.on("export_share")) == len(headings("09_export_share.ipynb"))
    assert route_of(["Choose your goals"]).pages == ("objectives",)
    swapped = route_of(["01#write-your-introduction", "01#choose-your-goals"])
    assert [one.name for one in swapped.sections] == [
        "choose-your-goals",
        "write-your-introduction",
    ]


@pytest.mark.parametrize(
    "setting, found",
    [
        ("class_90", ["class_90"]),
        (["01#choose-your-shoes"], ["choose-your-shoes", "01"]),
        (["Choose your shoes"], ["Choose your shoes"]),
        (["12#a"], ["12"]),
        ([], ["no sections"]),
        ([""], ["no section"]),
    ],
)
def test_what_is_no_route_is_explained(setting, found):
    with pytest.raises(EntryError) as told:
        route_of(setting)
    assert all(says(told.value.found, one) for one in found) and told.value.next_step


def test_every_route_but_a_courses_own_is_known_by_its_name():
    assert [key for key, _ in ROUTES] == [EVERYTHING, *LENGTHS, OWN]
    assert [route_of(key).key for key, _ in ROUTES[:-1]] == [EVERYTHING, *LENGTHS]
