"""What an instructor gives and gets, in a real browser."""

import io

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from infoview_lib.bundled import data_file
from infoview_lib.classroom.preparing.course import Alum, Course
from infoview_lib.classroom.preparing.run_sheets import read_run_sheets, run_sheet_page
from tests.browser.stage import Stage
from tests.classroom.preparing.course_files import changed, course_file, lay_course
from tests.examples import one_quick


def test_a_course_file_is_loaded_with_one_press_and_a_broken_one_says_its_line(folder, page, axe):
    stage = Stage(page)
    stage.show("course_file", folder)
    box = page.get_by_label("Course file from your instructor")
    content = course_file(name="Careers 101", welcome="Hello!", office_hours="Mondays")
    box.set_input_files({"name": "course.zip", "mimeType": "", "buffer": content})
    expect(page.get_by_role("heading", name="Careers 101")).to_be_visible()
    assert axe(page, "main") == []
    broken = changed(course_file(), course='{\n"thank_you_hours": "soon"}')
    box = page.get_by_label("Have a newer course file?")
    box.set_input_files({"name": "course.zip", "mimeType": "", "buffer": broken})
    page.get_by_text("course.json, line 2").wait_for()
    assert page.errors == [] and folder.course_bytes() == content


def test_a_hand_in_is_read_letter_by_letter_then_saved(talked, page, axe):
    folder = talked["folder"]
    folder.add("profile", display_name="Cyrus Wu")
    folder.add("objective", text="Learn from Ana Lopes what nights are like")
    stage = Stage(page)
    stage.show("hand_in", folder)
    page.get_by_label("A code in place of your name").fill("bluefox7")
    page.get_by_text("Score yourself").press("Enter")
    page.get_by_label("4. You wrote a professional request").select_option("3")
    page.get_by_role("button", name="Read my hand-in").press("Enter")
    whole = page.get_by_role("region", name="Everything in your hand-in")
    expect(whole).to_be_focused()
    expect(whole).to_contain_text("Person 1")
    assert "Lopes" not in page.locator("pre").all_inner_texts()[1]
    assert axe(page, "main") == []
    page.get_by_role("button", name="Save hand-in").press("Enter")
    page.get_by_role("status").get_by_text("Turn it in as it is").wait_for()
    assert len(list(folder.path.glob("exports/*/hand-in.zip"))) == 1 and page.errors == []


@pytest.mark.parametrize("minutes", one_quick(150, 50, 75))
def test_a_run_sheet_prints_on_two_pages(page, axe, minutes):
    sheets = read_run_sheets(data_file("run_sheets.csv").read_text("utf-8"))
    page.set_content(run_sheet_page(Course(), minutes, sheets[minutes]).decode())
    assert axe(page, "main") == []
    printed = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    assert len(printed.pages) <= 2


def test_a_person_of_the_courses_list_is_added_by_keyboard(folder, page, axe):
    alumni = (Alum(1, "Ana Lopes", "Nursing", is_resting=True), Alum(2, "Cy Wu", "Nursing"))
    lay_course(folder.path, alumni=alumni)
    Stage(page).show("class_list", folder)
    expect(page.get_by_text("Try Cy Wu")).to_be_visible()
    assert axe(page, "main") == []
    page.get_by_role("button", name="Add contact: Cy Wu").press("Enter")
    page.get_by_text("On your list", exact=True).wait_for()
    assert folder.records("contact")[0]["list_number"] == 2 and page.errors == []
