"""Each place is told from the others, and promises what is true there."""

from __future__ import annotations

from pathlib import Path

import pytest

from infoview_lib.errors import NotSavedError
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.keeping import journal
from infoview_lib.host.here import BORROWED, COMPUTER, HUB, JUPYTER, OPENED_HERE, SITE, host
from infoview_lib.state.start import your_folder

EVERY = (COMPUTER, JUPYTER, HUB, SITE, BORROWED)


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {OPENED_HERE: "1"}, COMPUTER),
        ("linux", {}, JUPYTER),
        ("win32", {"JUPYTERHUB_USER": ""}, JUPYTER),
        ("linux", {"JUPYTERHUB_USER": "ana", OPENED_HERE: "1"}, HUB),
        ("linux", {"JUPYTERHUB_USER": "jovyan", "BINDER_SERVICE_HOST": "10.0.0.1"}, BORROWED),
        ("linux", {"COLAB_RELEASE_TAG": "release"}, BORROWED),
        ("emscripten", {"HOME": "/home/pyodide"}, SITE),
    ],
)
def test_each_place_is_told_by_what_only_it_says(platform, variables, expected):
    assert host(platform, variables) == expected


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.name)
def test_each_place_says_where_records_are_who_sees_them_and_how_they_go(one):
    said = " ".join(one.promises)
    assert len(one.promises) == 5 and "saved right away" in said and "erase a person" in said
    assert ("folder" in one.promises[0]) == (one in (COMPUTER, JUPYTER, HUB))


def test_only_where_it_is_so_a_folder_on_this_computer_is_promised():
    assert [one.name for one in EVERY if "this computer." in one.promises[0]] == ["computer"]
    assert "browser" in SITE.promises[0] and "download your file" in SITE.promises[1]
    assert "private window" in SITE.promises[1]  # what it keeps goes with it
    assert "people who run the server" in HUB.promises[0]
    assert all("people who run it" in " ".join(one.promises) for one in (JUPYTER, BORROWED))
    assert "download a backup" in BORROWED.promises[1]


def test_in_the_browser_the_folder_is_what_stays_until_the_next_visit():
    assert (SITE.folder, JUPYTER.folder) == (Path("/drive"), Path.home() / "Infoview")


def test_a_page_says_what_holds_where_it_runs(folder, monkeypatch):
    monkeypatch.setattr(your_folder, "host", lambda: SITE)
    view = your_folder.YourFolderState(folder).view
    assert (view["name"], view["privacy"]) == ("", list(SITE.promises))


def test_where_closing_tells_no_failure_a_save_is_read_again(tmp_path, monkeypatch):
    own = open_folder(tmp_path / "own")
    monkeypatch.setattr(journal, "host", lambda: SITE)
    ana = own.add("contact", name="Ana Lopes")
    monkeypatch.setattr(Path, "read_bytes", lambda self: b"as it was before")
    with pytest.raises(NotSavedError):
        own.change(ana, city="Porto")
