"""A label is one line of a given width."""

from infoview_lib.network.words.name_labels import label_of, width_of


def test_a_label_is_one_line_cut_where_it_is_too_wide():
    assert label_of("Ana\nLopes", 20) == "Ana Lopes"
    assert label_of("W" * 10_000, 5) == "WWWW…"
    assert width_of(label_of("名前" * 50, 6)) <= 6
    assert label_of("\u202eabc\x00d", 9) == "abc d"
