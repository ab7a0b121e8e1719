"""Every page is framed by where one is and what is saved."""

import pytest

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.prep.path import INSTRUCTOR_PAGES, PAGES, PATH
from infoview_lib.state.page_frame import ContentsState, PageEndState, PageTopState
from tests.classroom.preparing.course_files import lay_course
from tests.newer_program import taken_over
from tests.wording import says


def test_a_page_says_that_a_newer_program_has_taken_the_folder_over(folder):
    state = PageTopState(folder, page="today")
    with taken_over(folder.path) as said:
        assert state.act("seen") == {"ok": True}
        (problem,) = state.view["problems"]
        assert f"{problem['found']} {problem['next_step']}".startswith(said)
    assert state.act("seen") == {"ok": True} and state.view["problems"] == []


@pytest.mark.parametrize("page", [page.key for page in PAGES])
def test_every_page_has_its_frame(folder, page):
    top, end = PageTopState(folder, page=page).view, PageEndState(folder, page=page).view
    assert top["aim"] and top["minutes"] and len(top["steps"]) == len(PATH)
    assert end["leaves"] and (end["back"] or end["next"])


@pytest.mark.parametrize("page", [page.key for page in INSTRUCTOR_PAGES])
def test_a_page_for_instructors_stands_among_its_own_and_leads_back(folder, page):
    lay_course(folder.path, route="class_50")
    top, end = PageTopState(folder, page=page).view, PageEndState(folder, page=page).view
    assert len(top["steps"]) == len(INSTRUCTOR_PAGES)
    assert top["aside"]["file"] == "../00_start_here.ipynb"
    assert (top["route"]["title"], top["route"]["stops"], top["route"]["into"]) == ("", [], "")
    assert says(top["help"], "Only you") and end["back"]


def test_progress_follows_the_records(folder):
    state = PageTopState(folder, page="objectives")
    assert state.view["steps"][1]["status"] == "open"
    folder.add("objective", kind="information", text="What a week is like")
    assert state.view["steps"][1]["status"] == "begun"


def test_a_page_end_says_what_is_there_and_what_is_open(folder):
    state = PageEndState(folder, page="contact_plan")
    for name in ("Ana Lopes", "Ben Okoro", "Cy Wu", "Dee Ann", "Eli Sato"):
        folder.add("contact", name=name)
    listed, matched = state.view["milestones"]
    assert (listed["is_done"], matched["is_done"]) == (True, False)
    assert says(listed["text"], "5 people", "list") and says(matched["text"], "nobody", "goals")
    assert says(state.view["leaves"], "open", "1 of 2")
    folder.add("objective", kind="names")
    folder.change(folder.records("contact")[0]["id"], objectives="names")
    assert state.view["is_complete"] and says(state.view["leaves"], "You have", "list")


def test_an_introduction_with_open_brackets_is_not_written_yet(folder):
    state = PageEndState(folder, page="objectives")
    profile = folder.add("profile", intro_30="My name is Dana. I wonder about [a kind of work].")
    assert {"text": "Write your introduction", "is_done": False} in state.view["milestones"]
    folder.change(profile, intro_30="My name is Dana. I wonder about lab work.")
    assert {"text": "Your introduction is written", "is_done": True} in state.view["milestones"]


def test_practice_does_not_count_as_progress(folder):
    state = PageEndState(folder, page="contact_plan")
    folder.add("contact", name="Rehearsal", is_practice=True)
    assert state.view["milestones"][0]["text"] == "Nobody on your list yet"


def test_a_page_come_back_to_shows_what_another_page_wrote(folder):
    state = PageTopState(folder, page="objectives")
    open_folder(folder.path).add("objective", kind="information", text="What a week is like")
    assert state.act("seen") == {"ok": True}
    assert state.view["steps"][1]["status"] == "begun"


def test_the_page_is_remembered_without_touching_a_record(folder):
    before = folder.entries()
    PageTopState(folder, page="questions").act("seen")
    assert folder.place == "04_questions.ipynb"
    assert folder.entries() == before


def test_help_names_who_the_course_says(folder):
    lay_course(folder.path, help_name="the career desk", help_contact="Room 12")
    assert says(PageTopState(folder, page="today").view["help"], "Ask the career desk (Room 12)")


def test_a_broken_course_file_does_not_stop_a_page(folder):
    (folder.path / "course.zip").write_text("{", encoding="utf-8")
    assert "career center" in PageTopState(folder, page="today").view["help"]


def test_the_contents_add_up_the_minutes(folder):
    view = ContentsState(folder).view
    assert len(view["rows"]) == 11
    assert view["minutes"] == sum(row["minutes"] for row in view["rows"][:-1])
