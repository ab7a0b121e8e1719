"""Files that left are remembered by name and day alone."""

from infoview_lib.files.keeping.handed_out import clean_handed_out, handed_out, note_handed_out


def test_each_file_is_remembered_once_a_day(folder):
    for day in ("2026-03-01", "2026-03-01", "2026-03-02"):
        note_handed_out(folder.path, "log.zip", day)
    assert handed_out(folder.path) == [("2026-03-01", "log.zip"), ("2026-03-02", "log.zip")]


def test_a_name_goes_from_the_name_of_a_file(folder):
    note_handed_out(folder.path, "request-quenby.eml", "2026-03-01")
    clean_handed_out(folder.path, lambda words: words.replace("quenby", "(erased)"))
    assert handed_out(folder.path) == [("2026-03-01", "request-(erased).eml")]


def test_nothing_is_known_of_a_folder_without_the_list_or_that_is_gone(tmp_path):
    note_handed_out(tmp_path / "gone", "log.zip", "2026-03-01")
    assert handed_out(tmp_path / "gone") == [] and not (tmp_path / "gone").exists()
