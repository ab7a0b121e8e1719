"""An instructor prepares a class by keyboard, and a student loads what came of it."""

from __future__ import annotations

from playwright.sync_api import expect

from infoview_lib.classroom.preparing.course_file import read_course
from infoview_lib.files.folder.folder import open_folder
from tests.browser.acts import SHOWN, open_page, part, saved, tab_to, type_into, whole
from tests.wording import says


def test_from_start_here_to_the_course_file_in_a_students_hands(
    new_page, serve, tmp_path_factory, axe
):
    folder = tmp_path_factory.mktemp("instructor") / "Infoview"
    served, page = serve(folder), new_page()
    open_page(page, served, "00_start_here")
    tab_to(page, "Prepare your class")
    page.keyboard.press("Enter")
    page.wait_for_url("**/instructor/90_prepare.ipynb*")
    whole(page, shown=f"{SHOWN}[data-iv-path='instructor/90_prepare.ipynb']")
    type_into(page, "Course name", "Careers 101")
    type_into(page, "How to reach them", "Room 12")
    saved(page)
    out = part(page, "Make the course file")
    expect(out).to_contain_text("Questions? Ask your career center, Room 12.")
    assert axe(page) == []
    tab_to(page, "Save course file")
    with page.expect_download() as coming:
        page.keyboard.press("Enter")
    expect(out.get_by_role("status")).to_contain_text("in your downloads")
    file = folder.parent / coming.value.suggested_filename
    coming.value.save_as(file)
    assert read_course(file.read_bytes()).name == "Careers 101"
    tab_to(page, "Save: Run sheet, 75 minutes")
    with page.expect_download() as coming:
        page.keyboard.press("Enter")
    assert coming.value.suggested_filename == "run-sheet-75.html"
    expect(part(page, "Print for class").get_by_role("status")).to_contain_text("two pages")
    # The instructor's words lie apart from a student's records.
    assert open_folder(folder).records("document") == []
    assert open_folder(folder / "instructor").records("document") != []

    student = serve(folder.parent / "A student")
    open_page(page, student, "00_start_here")
    page.get_by_label("Course file from your instructor").set_input_files(file)
    expect(page.get_by_role("heading", name="Careers 101")).to_be_visible()
    assert says(part(page, "Add your name").inner_text(), "Room 12")
    assert page.errors == []
