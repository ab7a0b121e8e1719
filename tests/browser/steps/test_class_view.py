"""An instructor loads a class, sees it and scores it by keyboard; a student reads the feedback."""

import io
import zipfile

import pytest
from playwright.sync_api import expect

from infoview_lib.state.export.hand_in import HandInState
from infoview_lib.state.instructor.class_folder import grades_in, read_class
from tests.browser.stage import Stage
from tests.classroom.handing_in.classes import class_zip, hand_ins
from tests.examples import one_quick

STEPS = ("class_files", "class_picture", "counselor_questions", "grading", "giving_back")
BOOK = "Student,ID,Interview (9)\n" + "".join(f"Student {n},{1000 + n},\n" for n in range(12))


def of(content, name="class.zip"):
    return {"name": name, "mimeType": "", "buffer": content}


def downloaded(page, press):
    with page.expect_download() as coming:
        press()
    return coming.value.path().read_bytes()


@pytest.mark.parametrize("light", one_quick(True, False))
def test_by_keyboard_alone_a_class_is_loaded_scored_and_given_back(
    new_page, folder, axe, light, tmp_path
):
    page = new_page(width=800 if light else 390, dark=not light)
    stage = Stage(page, light)
    for step in STEPS:
        stage.show(step, folder)
    box = page.get_by_label("ZIP file from your course site")
    box.set_input_files(of(class_zip(hand_ins(12), {"Zoe Klein essay.txt": b"Dear"})))
    came = page.get_by_role("region", name="What came in")
    expect(came).to_be_focused()
    expect(came).to_contain_text("12 hand-ins have come in.")

    page.get_by_role("button", name="Show on the projector").press("Enter")
    shown = page.get_by_role("dialog")
    expect(shown).to_contain_text("12 students")
    told = shown.inner_text()
    assert not any(word in told for word in ("fern", "Zoe", "too late", "quieter"))
    assert axe(page, "dialog") == []
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Show on the projector")).to_be_focused()

    page.get_by_role("region", name="Hand-in 1 of 12").get_by_role("radio").first.focus()
    for key in "22222223":
        page.keyboard.press(key)
    expect(page.get_by_label("Your comment")).to_be_focused()
    expect(page.locator("#grading")).to_contain_text("17 of 24 points")
    page.get_by_text("Comments to start from").press("Enter")
    page.get_by_role("button", name="Add comment").first.press("Enter")
    expect(page.get_by_label("Your comment")).not_to_have_value("")
    expect(page.get_by_text("Comments to start from")).to_be_focused()
    page.locator("[data-line='8'] input:checked").focus()
    page.keyboard.press("ArrowUp")
    expect(page.locator("[data-line='7'] input:checked")).to_be_focused()
    page.keyboard.press("Delete")
    expect(page.locator("[data-line='7'] input:checked")).to_have_count(0)
    page.keyboard.press("2")
    expect(page.locator("#grading")).to_contain_text("17 of 24 points")
    page.keyboard.press("n")
    expect(page.get_by_role("region", name="Hand-in 2 of 12")).to_contain_text("Late")
    expect(page.locator("[data-line='1'] input").first).to_be_focused()
    assert grades_in(folder, 8)["fern00"].total == 17
    assert axe(page, "main") == []

    path = tmp_path / "gradebook.csv"
    path.write_text(BOOK, "utf-8")
    filled = downloaded(
        page, lambda: page.get_by_label("Gradebook from your course site").set_input_files(path)
    )
    assert b"Student 0,1000,17\n" in filled and b"Student 1,1001,\n" in filled
    replies = downloaded(
        page, lambda: page.get_by_role("button", name="Download feedback").press("Enter")
    )
    with zipfile.ZipFile(io.BytesIO(replies)) as made:
        assert made.namelist() == [read_class(folder.class_bytes()).whole[0].place[7:]]
    expect(page.get_by_role("status")).to_contain_text("in your downloads")
    assert axe(page, "#giving_back") == [] and page.errors == []


def test_feedback_opens_for_the_student_it_is_for(folder, page, axe):
    from infoview_lib.classroom.handing_in.feedback_file import Feedback, feedback_bytes

    HandInState(folder).act("set", name="code", value="bluefox7")
    Stage(page).show("feedback", folder)
    given = Feedback("redfox7", (("Care", 3),), "Well done.")
    box = page.get_by_label("Feedback file from your instructor")
    box.set_input_files(of(feedback_bytes(given)))
    expect(page.get_by_role("alert")).to_contain_text("redfox7")
    box.set_input_files(of(feedback_bytes(given._replace(code="bluefox7"))))
    expect(page.get_by_text("Well done.")).to_be_focused()
    assert axe(page, "main") == [] and page.errors == []
