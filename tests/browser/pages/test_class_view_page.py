"""An instructor's second page: from the course site's file to grades in its gradebook."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import expect

from infoview_lib.files.folder.instructor_folder import open_instructor_folder
from infoview_lib.state.instructor.class_folder import grades_in
from tests.browser.acts import SHOWN, focused, part, saved, tab_to, whole
from tests.classroom.handing_in.classes import class_zip, hand_ins

BOOK = "Student,ID,Interview (9)\n" + "".join(f"Student {n},{1000 + n},\n" for n in range(6))


def test_from_the_hand_ins_to_the_gradebook_by_keyboard(new_page, serve, tmp_path_factory, axe):
    folder = tmp_path_factory.mktemp("class") / "Infoview"
    served, page = serve(folder), new_page()
    theirs = open_instructor_folder(folder, date.today())
    page.goto(served.address("instructor/91_class_view"))
    whole(page, shown=f"{SHOWN}[data-iv-path='instructor/91_class_view.ipynb']")
    file, book = folder.parent / "submissions.zip", folder.parent / "gradebook.csv"
    file.write_bytes(class_zip(hand_ins(6)))
    book.write_text(BOOK, "utf-8")
    page.get_by_label("ZIP file from your course site").set_input_files(file)
    came = page.get_by_role("region", name="What came in")
    expect(came).to_contain_text("Six hand-ins have come in.", timeout=20_000)

    tab_to(page, "Show on the projector")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text("6 students")
    page.keyboard.press("Escape")
    focused(page, "Show on the projector")

    tab_to(page, "1. You explained")
    for key in "33333332":
        page.keyboard.press(key)
    expect(part(page, "Read and score")).to_contain_text("23 of 24 points", timeout=20_000)
    page.keyboard.type("Good questions.")
    saved(page)
    theirs.refresh()
    assert grades_in(theirs, 8)["fern00"][1] == "Good questions."
    assert axe(page) == []
    with page.expect_download() as coming:
        page.get_by_label("Gradebook from your course site").set_input_files(book)
    filled = folder.parent / coming.value.suggested_filename
    coming.value.save_as(filled)
    assert "Student 0,1000,23\n" in filled.read_text("utf-8") and page.errors == []
