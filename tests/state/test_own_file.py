"""Where only a browser keeps the records, each page reminds of a copy until there is one."""

from __future__ import annotations

from datetime import date

import pytest

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.host.here import COMPUTER, SITE
from infoview_lib.prep.path import INSTRUCTOR_PAGES, PAGES
from infoview_lib.state import own_file
from infoview_lib.state.export.export import ExportState
from infoview_lib.state.page_files import saved_as
from infoview_lib.state.page_frame import PageEndState
from infoview_lib.state.start.your_folder import YourFolderState
from tests.wording import says


@pytest.fixture
def in_browser(monkeypatch):
    for module in ("own_file", "export.export", "start.your_folder"):
        monkeypatch.setattr(f"infoview_lib.state.{module}.host", lambda: SITE)


@pytest.mark.parametrize("page", [page.key for page in PAGES])
def test_each_page_reminds_of_a_copy_until_the_student_took_one(folder, in_browser, page):
    end, other = PageEndState(folder, page=page), PageEndState(folder, page="today")
    assert end.view["copy"]["is_due"] and says(end.view["copy"]["said"], "browser", "Download")
    made = end.act("download")
    assert made["ok"] and made["name"] == f"infoview-backup-{date.today().isoformat()}.zip"
    for state in (end, other):
        assert not state.view["copy"]["is_due"] and says(state.view["copy"]["said"], "downloaded")


def test_a_file_taken_on_page_09_is_the_same_copy(folder, in_browser):
    end = PageEndState(folder, page="today")
    assert ExportState(folder).act("download")["ok"] and end.view["copy"]["is_due"]  # tables alone
    assert ExportState(folder).act("move")["ok"] and not end.view["copy"]["is_due"]


def test_nobody_is_reminded_of_what_lies_in_a_folder_is_made_up_or_an_instructors(
    folder, in_browser, monkeypatch
):
    demo = open_folder(folder.path / "demo", demo=True)
    assert PageEndState(demo, page="today").view["copy"] is None
    assert PageEndState(folder, page=INSTRUCTOR_PAGES[0].key).view["copy"] is None
    monkeypatch.setattr(own_file, "host", lambda: COMPUTER)
    assert PageEndState(folder, page="today").view["copy"] is None


def test_the_first_page_leads_to_where_a_file_of_another_device_is_loaded(folder, in_browser):
    assert YourFolderState(folder).view["load"] == "09_export_share.ipynb"
    assert ExportState(folder).view["in_browser"]


def test_what_is_saved_is_where_a_student_finds_it(tmp_path, monkeypatch):
    assert saved_as("memo.html", tmp_path / "exports/2026-03-10").endswith("2026-03-10.")
    monkeypatch.setattr("infoview_lib.state.page_files.host", lambda: SITE)
    said = saved_as("memo.html", tmp_path / "exports/2026-03-10")
    assert says(said, "memo.html", "your downloads") and "exports" not in said
