"""An export holds every entry, every column described, every cell guarded."""

import csv
import io

from infoview_lib.exchange.cells import is_at_risk
from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.exchange.going_out.csv_export import export_files, whole
from infoview_lib.files.zip_files import zip_bytes
from tests.exchange.full_log import ON, fill
from tests.wording import says


def test_every_cell_a_spreadsheet_would_change_is_guarded(folder):
    fill(folder)
    for content in export_files(folder.book, ON).values():
        for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")):
            assert all(not is_at_risk(cell) or cell.startswith("'") for cell in row)


def test_files_are_in_the_dialect(folder):
    fill(folder)
    for content in export_files(folder.book, ON).values():
        assert content.startswith(b'\xef\xbb\xbf"') and content.endswith(b'"\r\n')
        assert b"\r" not in content.replace(b"\r\n", b"")


def test_the_dictionary_describes_every_column_of_every_file(folder):
    files = export_files(folder.book, ON)
    told = {}
    for row in csv.DictReader(
        io.StringIO(files["data_dictionary.csv"].decode("utf-8-sig"), newline="")
    ):
        told.setdefault(row["file"], []).append(row["column"])
    for name, content in files.items():
        if name != "data_dictionary.csv":
            header = next(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
            assert told[name] == header


def test_an_export_of_nothing_is_still_a_whole_export(folder, another_folder):
    files = export_files(folder.book, ON)
    summary = read(zip_bytes(files), another_folder.book, folder=another_folder).apply()
    assert says(summary["said"], "nothing")


def test_a_book_that_names_nothing_in_the_trash_goes_out_as_it_is(folder):
    ana, ben = folder.apply(adds=[("contact", {"name": one}) for one in ("Ana", "Ben")])
    folder.add("referral", **{"from": ana, "to": ben})
    assert whole(folder.book) is folder.book
    folder.delete(ben)
    assert whole(folder.book).of("referral") == ()
    assert whole(folder.book).of("contact") == folder.book.of("contact")
