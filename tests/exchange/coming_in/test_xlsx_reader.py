"""Sheets of a spreadsheet file are read as tables."""

import io
from datetime import date, datetime

import openpyxl
import pytest

from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.exchange.going_out.csv_export import export_files
from infoview_lib.exchange.going_out.xlsx_writer import xlsx_bytes
from infoview_lib.records.book import Book


def workbook(*rows, links=(), shapes=(), more=(), merged=()):
    """Return a spreadsheet file with these rows on its first sheet; `more` are further sheets."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    for place, address in links:
        sheet[place].hyperlink = address
    for cells in merged:
        sheet.merge_cells(cells)
    for place, shape in shapes:
        sheet[place].number_format = shape
    for title, its_rows in more:
        other = book.create_sheet(title)
        for row in its_rows:
            other.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def test_numbers_stay_what_they_were_typed_as():
    data = workbook(
        ["Name", "Phone", "Class of", "City"],
        ["Ana Lopes", 5555550100, 2009, "Salem"],
        ["Bo Agren", 5550101, 2010.0, date(2026, 3, 31)],
        ["Cy", "555-0102", datetime(2026, 3, 31, 14, 30), True],
        shapes=[("B3", "00000000")],
    )
    table = read(data, Book({})).source.parts[0].table
    assert table.rows == (
        (2, ("Ana Lopes", "5555550100", "2009", "Salem")),
        (3, ("Bo Agren", "05550101", "2010", "2026-03-31")),
        (4, ("Cy", "555-0102", "2026-03-31 14:30:00", "yes")),
    )


def test_the_header_is_found_below_titles_and_rows_are_numbered_as_on_the_screen():
    found = read(
        workbook(
            ["Alumni who agreed"], [], ["Name", "City"], ["Ana Lopes", "Salem"], [], ["Bo", ""]
        ),
        Book({}),
    )
    assert [(row["row"], row["name"]) for row in found.rows] == [(4, "Ana Lopes"), (6, "Bo")]
    assert [p["found"] for p in found.problems] == ["Row 5 is empty."]


def test_the_address_behind_a_linked_word_is_a_column_of_its_own():
    data = workbook(
        ["Name", "LinkedIn", "Mail", "Page"],
        ["Ana Lopes", "profile", "write", '=HYPERLINK("https://www.example.org/b?x=1&y=2","site")'],
        ["Bo Agren", "https://www.example.org/in/bo", "bo@example.org", ""],
        links=[
            ("B2", "https://www.example.org/in/ana-lopes"),
            ("C2", "mailto:ana@example.org?subject=hello"),
            ("B3", "https://www.example.org/in/bo"),
            ("C3", "mailto:bo@example.org"),
        ],
    )
    found = read(data, Book({}))
    assert found.mapping == {
        "Name": "name",
        "LinkedIn": "",
        "Mail": "",
        "Page": "",
        "LinkedIn (page behind it)": "profile_url",
        "Mail (email behind it)": "email",
        "Page (page behind it)": "",
    }
    assert found.rows[0] == {
        "row": 2,
        "name": "Ana Lopes",
        "profile_url": "https://www.example.org/in/ana-lopes",
        "email": "ana@example.org",
    }
    assert (found.rows[1]["profile_url"], found.rows[1]["email"]) == (
        "https://www.example.org/in/bo",
        "bo@example.org",
    )
    assert found.source.parts[0].table.rows[0][1][-1] == "https://www.example.org/b?x=1&y=2"


def test_sheets_that_hold_people_stand_in_one_preview(folder):
    data = workbook(
        ["Name", "City"],
        ["Ana Lopes", "Salem"],
        more=[("Notes", [["buy milk"]]), ("Old", [["Person"], ["Bo"]])],
    )
    found = read(data, folder.book)
    assert [(one["file"], one["rows"]) for one in found.as_dict()["files"]] == [
        ("Sheet", 1),
        ("Old", 1),
    ]
    assert found.problems[0]["found"] == "“Notes” has no contact list."
    assert found.apply(folder)["added"] == 2 and found.apply(folder)["added"] == 0


def test_our_own_file_for_excel_is_taken_back(folder):
    folder.add("contact", name="Ana Lopes", phone="0042", city="'s-Hertogenbosch")
    ana = folder.records("contact")[0]["id"]
    folder.add("attempt", contact=ana, words="hello\nthere")
    data = xlsx_bytes(export_files(folder.book, date(2026, 3, 10)), {"contacts.csv": "Your people"})
    found = read(data, folder.book, folder=folder)
    assert found.kind == "infoview" and {a["action"] for a in found.actions} == {"skip"}


def test_a_sheet_painted_down_to_its_last_row_is_no_million_rows():
    book = openpyxl.Workbook()
    for row in (["Name"], ["Ana Lopes"]):
        book.active.append(row)
    book.active.cell(1_048_576, 3).number_format = "0.00"
    made = io.BytesIO()
    book.save(made)
    assert [row["name"] for row in read(made.getvalue(), Book({})).rows] == ["Ana Lopes"]


@pytest.mark.parametrize("error", ["#N/A", "#REF!"])
def test_a_cell_that_shows_an_error_is_empty(error):
    assert read(workbook(["Name", "City"], ["Ana", error]), Book({})).rows[0]["city"] == ""


def test_a_merged_cell_holds_for_each_row_it_covers_and_a_title_for_none():
    data = workbook(
        ["My list", None, None],
        ["Company", "Contact Name", "City"],
        ["Harbor Labs", "Ada Okoye", "Salem"],
        [None, "Bo Lind", "Salem"],
        [None, "Cy Tran", None],
        [None, "Di Moss", None],
        merged=["A1:C1", "A3:A5", "C4:C5"],
    )
    rows = read(data, Book({})).rows
    assert [(row["name"], row["organization"], row["city"]) for row in rows] == [
        ("Ada Okoye", "Harbor Labs", "Salem"),
        ("Bo Lind", "Harbor Labs", "Salem"),
        ("Cy Tran", "Harbor Labs", "Salem"),
        ("Di Moss", "", ""),
    ]


def test_column_names_merged_over_two_rows_are_read():
    data = workbook(
        ["Contact Name", "Where they are", None],
        [None, "Company", "City"],
        ["Ada Okoye", "Harbor Labs", "Salem"],
        merged=["A1:A2", "B1:C1"],
    )
    assert read(data, Book({})).rows == [
        {"row": 3, "name": "Ada Okoye", "organization": "Harbor Labs", "city": "Salem"}
    ]
