"""Every cell of a spreadsheet is the text that was typed."""

import io
import sys

import openpyxl
import pytest

from infoview_lib.errors import MissingPartError
from infoview_lib.exchange.coming_in.xlsx_reader import read_workbook
from infoview_lib.exchange.data_frame import frame
from infoview_lib.exchange.going_out.csv_export import csv_bytes, export_files, read_bytes
from infoview_lib.exchange.going_out.xlsx_writer import xlsx_bytes
from tests.exchange.full_log import ON, fill

HARD = [
    "0612345678",
    "+1 555 0100",
    "=1+1",
    "-Dash",
    "@at",
    "2009",
    "2026-03-04",
    "TRUE",
    "NA",
    "'lead",
    "a\nb",
    "",
]


def test_every_cell_of_a_spreadsheet_is_the_text_that_was_typed():
    made = xlsx_bytes(
        {
            "contacts.csv": csv_bytes(
                [["id", "name"], *[[str(i), text] for i, text in enumerate(HARD)]]
            )
        },
        {},
    )
    sheet = openpyxl.load_workbook(io.BytesIO(made))["contacts"]
    rows = list(sheet.iter_rows(min_row=2))
    assert [row[1].value or "" for row in rows] == HARD
    assert {cell.number_format for row in rows for cell in row} == {"@"}
    assert not [cell for row in rows for cell in row if cell.data_type in ("f", "n") and cell.value]


def test_minutes_can_be_added_up_and_days_sorted_and_the_rest_is_text(folder):
    fill(folder)
    made = xlsx_bytes(export_files(folder.book, ON), {"interview_log.csv": "=Your interviews"})
    book = openpyxl.load_workbook(io.BytesIO(made))
    assert book.sheetnames[:3] == ["Start here", "contact_log", "interview_log"]
    sheet = book["interview_log"]
    header = [cell.value for cell in sheet[1]]
    first = dict(zip(header, sheet[2], strict=True))
    assert first["Actual minutes"].value == 31 and first["Actual minutes"].data_type == "n"
    day = first["Date"]
    assert day.value.date().isoformat() == "2026-03-02" and day.number_format == "yyyy-mm-dd"
    assert (first["Name"].value, first["Name"].data_type) == ("007", "s")
    for one in book.worksheets[1:]:
        assert one.freeze_panes == "B2" and one.auto_filter.ref == one.dimensions
        assert all(column.width <= 60 for column in one.column_dimensions.values())
    told = [[cell.value or "" for cell in row] for row in book["Start here"].iter_rows()]
    assert ["interview_log", "=Your interviews"] in told
    assert not [c for s in book for row in s.iter_rows() for c in row if c.data_type == "f"]


def test_what_is_no_number_and_no_day_stays_the_text_it_is():
    rows = [["Actual minutes", "Date"], ["٣", "1900-01-01"], ["1_0", "2026-3-4"], ["12", "x"]]
    made = xlsx_bytes({"interview_log.csv": read_bytes(rows)}, {})
    cells = list(openpyxl.load_workbook(io.BytesIO(made))["interview_log"].iter_rows(min_row=2))
    shown = [[cell.value for cell in row] for row in cells]
    assert shown == [["٣", "1900-01-01"], ["1_0", "2026-3-4"], [12, "x"]]


MOMENTS = ["2026-03-02T10:00+01:00", "2026-03-02T00:00-05:00", "2026-03-02T10:00:07+05:30"]


def test_a_moment_is_one_and_comes_back_with_its_zone():
    told = [*MOMENTS, "soon", "1899-01-01T10:00+00:00", "2026-02-30T10:00+00:00"]
    made = xlsx_bytes({"interviews.csv": csv_bytes([["id", "starts_at"], *enumerate(told)])}, {})
    sheet = openpyxl.load_workbook(io.BytesIO(made))["interviews"]
    cells = [row[1] for row in sheet.iter_rows(min_row=2)]
    assert [cell.is_date for cell in cells] == [True] * 3 + [False] * 3
    assert cells[0].value.isoformat() == "2026-03-02T10:00:00"
    assert [row[1][1] for row in read_workbook(made)["interviews"].rows] == told


def test_tables_without_rows_are_left_out():
    files = {"contact_log.csv": csv_bytes([["name"], ["Ana"]]), "ties.csv": csv_bytes([["id"]])}
    assert openpyxl.load_workbook(io.BytesIO(xlsx_bytes(files, {}))).sheetnames == ["contact_log"]


def test_an_empty_log_still_makes_a_file_that_opens():
    assert openpyxl.load_workbook(
        io.BytesIO(xlsx_bytes({"ties.csv": csv_bytes([["id"]])}, {}))
    ).sheetnames == ["ties"]


@pytest.mark.parametrize(
    "missing,call", [("openpyxl", lambda: xlsx_bytes({}, {})), ("pandas", lambda: frame("tie", []))]
)
def test_a_missing_part_is_a_sentence(monkeypatch, missing, call):
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(MissingPartError, match=r"\. [A-Z]"):
        call()
