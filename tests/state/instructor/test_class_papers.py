"""Each paper is made from the course as it is prepared now."""

from __future__ import annotations

import base64

import pytest

from infoview_lib.state.instructor.class_papers import ClassPapersState
from infoview_lib.state.instructor.prepared_course import keep_parts

KEYS = ("sheet_75", "sheet_50", "sheet_150", "assignment", "note")


def test_the_papers_are_listed_with_what_is_on_them(folder):
    papers = ClassPapersState(folder).view["papers"]
    assert [one["key"] for one in papers] == list(KEYS)
    assert all(one["title"] and one["about"].endswith(".") for one in papers)


@pytest.mark.parametrize("key", KEYS)
def test_a_paper_says_what_was_typed_a_moment_ago(folder, key):
    keep_parts(folder, {"name": "Careers 101", "help_name": "Dana in Room 12"}, "settings")
    reply = ClassPapersState(folder).act("make", key=key)
    page = base64.b64decode(reply["data"]).decode()
    assert reply["name"] in reply["said"] and reply["name"].endswith(".html")
    assert "Dana in Room 12" in page
    assert key == "note" or "Careers 101" in page


def test_each_paper_has_a_name_of_its_own(folder):
    state = ClassPapersState(folder)
    assert len({state.act("make", key=key)["name"] for key in KEYS}) == len(KEYS)
    assert not state.act("make", key="shopping")["ok"]
