"""Parts are kept under their names, changed in place, and taken back in one step."""

from infoview_lib.state.instructor.kept_parts import keep_parts, kept_parts


def test_parts_come_back_and_empty_ones_are_gone(folder):
    keep_parts(folder, "class_view", {"a": "1", "b": ""}, "trying")
    keep_parts(folder, "class_view", {"a": "2", "c": "3"}, "trying")
    assert kept_parts(folder.book, "class_view") == {"a": "2", "c": "3"}
    assert kept_parts(folder.book, "memo") == {} and len(folder.records("document")) == 2
    assert folder.undo() and kept_parts(folder.book, "class_view") == {"a": "1"}
    keep_parts(folder, "class_view", {"a": ""}, "trying")
    assert kept_parts(folder.book, "class_view") == {}


def test_what_is_kept_already_makes_no_change(folder):
    keep_parts(folder, "class_view", {"a": "1"}, "trying")
    before = folder.edit_count
    keep_parts(folder, "class_view", {"a": "1", "b": ""}, "trying")
    assert folder.edit_count == before
