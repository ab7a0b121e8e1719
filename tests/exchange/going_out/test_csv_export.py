"""An export holds every entry, every column described, every cell guarded."""

import csv
import io
import re

from infoview_lib.exchange.cells import is_at_risk
from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.exchange.going_out.csv_export import LOGS, export_files, whole
from infoview_lib.files.zip_files import zip_bytes
from tests.exchange.full_log import ON, fill
from tests.wording import says


def test_every_cell_a_spreadsheet_would_change_is_guarded(folder):
    fill(folder)
    for name, content in export_files(folder.book, ON).items():
        for row in rows_of(content):
            assert all(
                not is_at_risk(cell) or cell.startswith("'") or (name in LOGS and is_bare(cell))
                for cell in row
            )


def rows_of(content):
    return csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))


def is_bare(cell):
    """Say whether a cell is a whole number or a day, which a log that is only read holds bare."""
    return bool(re.fullmatch(r"\d{1,6}|\d{4}-\d\d-\d\d", cell))


def test_numbers_and_days_of_a_log_that_is_only_read_stand_as_they_are(folder):
    fill(folder)
    files = export_files(folder.book, ON)
    for name, columns in LOGS.items():
        header, *rows = rows_of(files[name])
        for column in columns:
            cells = [row[header.index(column.name)] for row in rows]
            if column.type in ("whole", "date"):
                assert all(not cell or is_bare(cell) for cell in cells), (name, column.name)
    header, first, *_ = rows_of(files["interview_log.csv"])
    told = dict(zip(header, first, strict=True))
    assert (told["Minutes planned"], told["Actual minutes"]) == ("25", "31")
    assert (told["Asked on"], told["Date"]) == ("2026-02-25", "2026-03-02")


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
