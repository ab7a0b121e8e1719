"""A folder has a name of its own that tells nothing about it."""

from __future__ import annotations

import shutil

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.folder.other_files import folder_id


def test_two_people_with_folders_at_one_path_have_two_names(folder, path, monkeypatch):
    """As on a hub, where all see their folders through one address, in one browser perhaps."""
    names = set()
    for user in ("ana", "ben"):
        monkeypatch.setenv("JUPYTERHUB_USER", user)
        names.add(folder.folder_id)
        assert folder.former_id == ""
    monkeypatch.delenv("JUPYTERHUB_USER")
    names.add(folder.folder_id)
    assert len(names) == 3 and folder.former_id not in names | {""}
    monkeypatch.setattr("getpass.getuser", lambda: "carmen")
    assert folder.folder_id not in names


def test_a_folder_that_is_moved_keeps_its_name_and_another_in_its_place_has_its_own(folder, path):
    before = folder.folder_id
    moved = path.rename(path.with_name("Elsewhere"))
    assert folder_id(moved) == before
    assert open_folder(path).folder_id != before


def test_a_folder_without_a_key_is_named_after_its_place(folder, path):
    before = folder.folder_id
    for file in (path / "records").glob("folder*.json"):
        file.unlink()
    assert folder_id(path) != before
    shutil.copytree(path, path.with_name("Copy"))
    assert folder_id(path) != folder_id(path.with_name("Copy"))
