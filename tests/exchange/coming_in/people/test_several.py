"""Several tables in one file are read one after the other, each under its own mapping."""

from infoview_lib.exchange.coming_in.people.several import PeopleTables
from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.files.zip_files import zip_bytes
from infoview_lib.records.book import Book


def tables():
    files = {"a.csv": b"Name,Ring\nAna Lopes,555 0100\n", "b.csv": b"Name,Ring\nBo Lind,x\n\n"}
    source = read(zip_bytes(files), Book({})).source
    assert isinstance(source, PeopleTables)
    return source


def test_rows_of_all_tables_come_in_with_the_file_they_stand_in():
    found, _ = tables().drafts()
    assert [(one.file, one.values["name"]) for one in found] == [
        ("a.csv", "Ana Lopes"),
        ("b.csv", "Bo Lind"),
    ]
    assert tables().kind == "several"


def test_a_column_is_taken_for_another_field_in_the_table_it_is_for():
    one = tables().remap({"Ring": "phone"}, None, "a.csv")
    assert [part.mapping["Ring"] for part in one.parts] == ["phone", ""]
    both = tables().remap({"Ring": "phone"}, None, None, keep_rest=True)
    assert [part.mapping["Ring"] for part in both.parts] == ["phone", "phone"]
    assert all(part.keep_rest for part in both.parts)


def test_what_is_done_is_counted_over_all_tables():
    told = []
    tables().drafts(told.append)
    assert told == [0, 1]
