"""Each column is shown with its field and a few of its values."""

from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.records.book import Book
from infoview_lib.state.plan.import_columns import columns, table

SHEET = ("Person,Ring\n" + "".join(f"Ana Lopes {n},{'9' * 50}\n" for n in range(5))).encode()


def parts():
    return read(SHEET, Book({})).source.parts


def test_three_values_are_shown_and_long_ones_cut():
    names, rings = columns(parts()[0])
    assert (names["field"], len(names["samples"])) == ("name", 3)
    assert [len(text) for text in rings["samples"]] == [40]


def test_a_table_says_where_it_is_from_only_among_several():
    assert not table(parts()[0], False)["kind_words"] and table(parts()[0], True)["kind_words"]
    assert table(parts()[0], False)["has_name"]
