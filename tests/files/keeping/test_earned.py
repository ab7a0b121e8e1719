"""What was said once is remembered in the folder, and names nobody."""

from infoview_lib.files.keeping.earned import earned, note_earned


def test_each_first_is_remembered_once(folder):
    for keys in (("yes",), ("yes", "outreach")):
        note_earned(folder.path, keys)
    assert earned(folder.path) == folder.earned() == ["yes", "outreach"]


def test_nothing_is_known_of_a_folder_without_the_list_or_that_is_gone(folder, tmp_path):
    note_earned(tmp_path / "gone", ["yes"])
    assert earned(folder.path) == earned(tmp_path / "gone") == []
    assert not (tmp_path / "gone").exists()
