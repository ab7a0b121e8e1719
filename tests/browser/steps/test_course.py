"""What an instructor gives and gets, in a real browser."""

from playwright.sync_api import expect

from tests.browser.stage import Stage
from tests.classroom.preparing.course_files import changed, course_file


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
