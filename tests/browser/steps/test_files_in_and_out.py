"""Bring a file in and take the log out, on a bare page with the real states behind it."""

import io
import os
import zipfile

import pytest

from tests.browser.stage import Stage
from tests.wording import says

SHEET = "Person;Employer;Ring\nLopes, Ana;Kite;0044 555\nBo Agren;;+1 555 0101\n;Acme;\n"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(SHEET, encoding="utf-8")
    return path


def test_a_file_is_looked_at_changed_brought_in_and_taken_back(page, folder, file):
    Stage(page).show("import_file", folder)
    page.get_by_label("Choose a file, or drop it here").set_input_files(file)
    page.get_by_text("3 rows read. Nothing is in your workbook yet.").first.wait_for()
    page.get_by_text("Columns: 2 of 3 are used").click()
    page.get_by_label("Ring is").select_option("phone")
    page.get_by_text("Columns: 3 of 3 are used").wait_for()
    page.get_by_label("1 name is written “Last, First”. Switch them").click()
    page.get_by_label("Names written “Last, First” are switched").wait_for()
    page.get_by_role("button", name="Leave out: row 3, Bo Agren").click()
    page.get_by_role("button", name="Bring in 1 person").click()
    page.get_by_role("heading", name="1 person added.").wait_for()
    assert [(c["name"], c["phone"]) for c in folder.records("contact")] == [
        ("Ana Lopes", "0044 555")
    ]
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("heading", name="Undone.").wait_for()
    assert folder.records("contact") == [] and page.errors == []


def test_a_file_that_cannot_be_read_is_told_in_place_and_another_can_be_chosen(
    page, folder, tmp_path, file
):
    Stage(page).show("import_file", folder)
    broken = tmp_path / "paper.csv"
    broken.write_bytes(b"%PDF-1.7 nothing here")
    chooser = page.get_by_label("Choose a file, or drop it here")
    chooser.set_input_files(broken)
    page.get_by_role("alert").get_by_text("This is a PDF.").wait_for()
    chooser.set_input_files(file)
    page.get_by_role("heading", name="A table of people").wait_for()


def test_doubtful_letters_are_chosen_by_what_looks_right_and_the_rest_kept(page, folder, tmp_path):
    Stage(page).show("import_file", folder)
    path = tmp_path / "latvia.csv"
    path.write_bytes("Name,Company,Hobby\nIeva Kļaviņa,Skola,chess\n".encode("cp1257"))
    page.get_by_label("Choose a file, or drop it here").set_input_files(path)
    group = page.get_by_role("group", name="Which of these looks right?")
    group.get_by_label("Kļaviņa").check()
    page.get_by_role("rowheader", name="Ieva Kļaviņa").wait_for()
    page.get_by_label("Save the column that is left out in each person's notes").check()
    if shots := os.environ.get("INFOVIEW_SHOTS"):
        page.screenshot(path=f"{shots}/letters.png", full_page=True)
    page.get_by_role("button", name="Bring in 1 person").click()
    page.get_by_role("heading", name="1 person added.").wait_for()
    (kept,) = folder.records("contact")
    assert (kept["name"], kept["notes"]) == ("Ieva Kļaviņa", "Hobby: chess")
    assert page.errors == []


TRACKER = """Name,Company,Email / LinkedIn,Referred By,Date Contacted,Response,Met On,Thank You Sent
Ada Okoye,Harbor Labs,ada@example.org,,10/1/2025,Yes,10/8/2025,Y
Bo Lind,Millrace,linkedin.com/in/bo-lind,Ada Okoye,10/12/2025,No reply,,
"""


def test_a_tracker_brings_its_history_which_is_looked_at_entry_by_entry(page, folder, tmp_path):
    Stage(page).show("import_file", folder)
    path = tmp_path / "tracker.csv"
    path.write_text(TRACKER, encoding="utf-8")
    page.get_by_label("Choose a file, or drop it here").set_input_files(path)
    page.get_by_role("heading", name="Your networking tracker").wait_for()
    history = page.get_by_role("region", name="What you've already done")
    history.get_by_role("rowheader", name="Ada Okoye referred you to Bo Lind").wait_for()
    if shots := os.environ.get("INFOVIEW_SHOTS"):
        page.get_by_text("Columns: 8 of 8 are used").click()
        page.screenshot(path=f"{shots}/tracker.png", full_page=True)
    history.get_by_role("button", name="Leave out: Message, Bo Lind").click()
    history.get_by_role("button", name="Include it after all: Message, Bo Lind").wait_for()
    page.get_by_role("button", name="Bring in 2 people, add 4 entries").click()
    page.get_by_role("heading", name="2 people added.").wait_for()
    assert [len(folder.records(kind)) for kind in ("attempt", "interview", "referral")] == [1, 1, 1]
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("heading", name="Undone.").wait_for()
    assert folder.records("attempt") == [] and page.errors == []


def test_the_log_is_written_and_downloaded_and_a_person_erased(page, folder):
    folder.add("contact", name="Ana Lopes")
    ben = folder.add("contact", name="Ben Okoro", notes="Runs the Lopes lab. Knows Ms. Lopes.")
    Stage(page).show("export", folder)
    page.get_by_role("button", name="Save tables").click()
    page.get_by_role("rowheader", name="contact_log.csv").wait_for()
    with page.expect_download() as got:
        page.get_by_role("button", name="Download tables").click()
    with open(got.value.path(), "rb") as held, zipfile.ZipFile(io.BytesIO(held.read())) as archive:
        assert b"Ana Lopes" in archive.read("contact_log.csv")
    page.get_by_label("Initials only").check()
    page.get_by_text("Job titles, organizations").wait_for()
    with page.expect_download() as got:
        page.get_by_role("button", name="Download the log").click()
    with zipfile.ZipFile(got.value.path()) as sheets:
        assert not [one for one in sheets.namelist() if b"Ana Lopes" in sheets.read(one)]
    page.get_by_label("Person", exact=True).select_option(label="Ana Lopes")
    lab = page.get_by_role("checkbox", name="Runs the Lopes lab.")
    assert lab.is_checked() and page.get_by_role("checkbox", name="Knows Ms. Lopes.").is_checked()
    lab.uncheck()
    page.get_by_label("Type their name to confirm").fill("ana lopes")
    page.get_by_role("button", name="Erase person").click()
    note = page.locator(".iv-note", has_text="Erased.")
    note.wait_for()
    said = note.text_content()
    assert says(said, "still finds", "Lopes") and "infoview-log-" in said
    assert [one["id"] for one in folder.records("contact")] == [ben]
    assert folder.get(ben)["notes"] == "Runs the Lopes lab. Knows (erased)."
    assert page.errors == []
