"""Every cell of a spreadsheet is the text that was typed."""

import io
import sys

import openpyxl
import pytest

from infoview_lib.errors import MissingPartError
from infoview_lib.exchange.data_frame import frame
from infoview_lib.exchange.going_out.csv_export import csv_bytes
from infoview_lib.exchange.going_out.xlsx_writer import xlsx_bytes

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
        }
    )
    sheet = openpyxl.load_workbook(io.BytesIO(made))["contacts"]
    rows = list(sheet.iter_rows(min_row=2))
    assert [row[1].value or "" for row in rows] == HARD
    assert {cell.number_format for row in rows for cell in row} == {"@"}
    assert not [cell for row in rows for cell in row if cell.data_type in ("f", "n") and cell.value]


def test_tables_without_rows_are_left_out():
    files = {"contact_log.csv": csv_bytes([["name"], ["Ana"]]), "ties.csv": csv_bytes([["id"]])}
    assert openpyxl.load_workbook(io.BytesIO(xlsx_bytes(files))).sheetnames == ["contact_log"]


def test_an_empty_log_still_makes_a_file_that_opens():
    assert openpyxl.load_workbook(
        io.BytesIO(xlsx_bytes({"ties.csv": csv_bytes([["id"]])}))
    ).sheetnames == ["ties"]


@pytest.mark.parametrize(
    "missing,call", [("openpyxl", lambda: xlsx_bytes({})), ("pandas", lambda: frame("tie", []))]
)
def test_a_missing_part_is_a_sentence(monkeypatch, missing, call):
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(MissingPartError, match=r"\. [A-Z]"):
        call()
