"""A page of ours can always be shown; why one cannot start is said in two sentences."""

from __future__ import annotations

import errno

import pytest

from infoview_lib.app import opening_pages
from infoview_lib.app.opening_pages import check_is_there, stand_in, why_not_started
from infoview_lib.errors import FolderError
from infoview_lib.files.folder import notebook_pages as pages
from infoview_lib.files.folder.folder import open_folder


def test_a_page_of_ours_stands_in_trusted_and_says_so():
    found = stand_in("demo/01_objectives.ipynb", True, has_hash=True)
    page = found["content"]
    assert pages.is_original(page, "01_objectives.ipynb")
    assert all(cell.metadata.trusted for cell in page.cells if cell.cell_type == "code")
    assert page.metadata.infoview.stands_in and not found["writable"] and found["hash"]


@pytest.mark.parametrize("path", ["notes.ipynb", "01_objectives.txt", "records/folder.json"])
def test_nothing_stands_in_for_what_is_no_page_of_ours(path):
    assert stand_in(path, True) is None


def test_an_empty_folder_stands_in_for_one_that_is_gone():
    assert stand_in("", True)["content"] == []


def test_a_folder_that_is_gone_is_missed_and_not_made_anew(tmp_path):
    folder = tmp_path / "My Infoview"
    with pytest.raises(FolderError, match="no longer where it was"):
        check_is_there(folder)
    assert "no longer where it was" in why_not_started(folder).found
    assert not folder.exists()


def test_why_a_page_did_not_start_is_what_is_wrong_first(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "places"))
    folder = open_folder(tmp_path / "My Infoview").path
    assert why_not_started(folder).found == "This page didn't start."

    def full(**_):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(opening_pages.tempfile, "TemporaryFile", full)
    assert "disk is full" in why_not_started(folder).found
