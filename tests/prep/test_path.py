"""Check the table of pages against the product's table."""

import pytest

from infoview_lib.errors import EntryError
from infoview_lib.prep.path import INSTRUCTOR_PAGES, PAGES, page

MINUTES = {
    "00_start_here": 10,
    "01_objectives": 20,
    "02_contact_plan": 30,
    "03_outreach": 30,
    "04_questions": 30,
    "05_interview_day": 25,
    "06_follow_up": 20,
    "07_reflect_decide": 25,
    "08_referral_network": 30,
    "09_export_share": 10,
    "today": 2,
    "person": 2,
}


def test_pages_stand_in_the_order_of_the_path_then_those_beside_it():
    assert {each.file.removesuffix(".ipynb"): each.minutes for each in PAGES} == MINUTES
    assert [each.file.removesuffix(".ipynb") for each in PAGES] == list(MINUTES)


def test_pages_for_instructors_are_found_and_stand_apart():
    assert INSTRUCTOR_PAGES[0].file == "90_prepare.ipynb"
    assert page("90") is page("prepare") is INSTRUCTOR_PAGES[0]
    assert not set(INSTRUCTOR_PAGES) & set(PAGES)


@pytest.mark.parametrize("each", (*PAGES, *INSTRUCTOR_PAGES), ids=lambda each: each.key)
def test_every_page_has_one_short_aim_and_says_what_it_leaves(each):
    assert each.aim.endswith(".") and len(each.aim.split()) <= 16
    assert each.leaves.startswith("You ") and each.leaves.endswith(".")


@pytest.mark.parametrize("key", ["questions", "04_questions.ipynb", "04_questions", "04"])
def test_a_page_is_found_by_key_file_or_number(key):
    assert page(key).title == "Questions"


def test_an_unknown_page_is_answered_in_two_sentences():
    with pytest.raises(EntryError, match="no page called “”"):
        page("")
