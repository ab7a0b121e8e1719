"""The log opened, edited and saved in LibreOffice comes back whole."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import zipfile
from datetime import date, datetime

import openpyxl
import pandas
import pytest

from infoview_lib.exchange.cells import clean, unguard
from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.exchange.export_columns import FILE_OF
from infoview_lib.exchange.going_out.csv_export import DICTIONARY, LOGS, export_files
from infoview_lib.exchange.going_out.xlsx_writer import xlsx_bytes
from infoview_lib.files.zip_files import zip_bytes
from tests import needs
from tests.examples import one_quick
from tests.exchange import full_log

ON = date(2026, 3, 31)
TORTURE = [
    "007",
    "0612345678",
    "+1 555 0100",
    "1-555-0101",
    "(555) 0102",
    "1E5",
    "1e-3",
    "12e",
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("x","y")',
    "@SUM(1)",
    "-5",
    "+",
    "=",
    "＝1+1",
    "one\ntwo\n\nthree",
    "\nfirst line empty",
    'say "hi", she said',
    '"',
    '""',
    "'quoted",
    "''two",
    "'",
    "O’Neill",
    "d'Arcy",
    "محمد علي",
    "שלום 12",
    "李小龍 🎓",
    "👩‍🔬",
    "NA",
    "N/A",
    "#N/A",
    "None",
    "Null",
    "nan",
    "inf",
    "TRUE",
    "false",
    "Wahr",
    "2026-03-31",
    "31.3.2026",
    "3/4",
    "1 1/2",
    "½",
    "12:30",
    "3-4",
    "Mar 2021",
    "1,5",
    "1.234,56",
    "50%",
    "$5",
    "5 €",
    "EUR 5",
    ".5",
    "5.",
    " padded ",
    "a;b,c|d",
    "C:\\path",
    "<b>x</b>",
    "$x$",
    "é",
    "e\u0301",
    "ﬁ",
    "2020年1月5日",
    "٣",
    "1 000",
    "1\u00a0000",
    "May",
    "Mon",
    "June 5",
    "1st",
    "0x10",
    "1_000",
    "{=1}",
    "&amp;",
    "x" * 10_000,
]
LANGUAGES = {"en-US": 1033, "de-DE": 1031}
READ = "Text - txt - csv (StarCalc):44,34,76,1,,{},false,true,false,false,false,0,true"
"""Comma, quote, UTF-8, from the first line on, a language, quoted cells are no text by that.

Every number, date or formula that can be seen is seen: the setting that changes most.
"""
WRITE = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
"""What “Keep current format” writes: cells as shown, quotes only where needed."""


READ_AS = {"whole number": int, "date, as": datetime, "date and time": datetime}
"""How the data dictionary begins to say what a column holds → what a program reads there."""


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """Convert files with LibreOffice: ``office(files, to, reading)``."""
    if not (found := needs.office()):
        pytest.fail("This test needs LibreOffice Calc. Type “python3 start.py test”: it says how.")
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def convert(files, to, reading=None):
        made = tmp_path_factory.mktemp("made")
        command = [found, f"-env:UserInstallation={profile}", "--headless", "--norestore"]
        command += [f"--infilter={reading}"] if reading else []
        command += ["--convert-to", to, "--outdir", str(made), *map(str, files)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        return sorted(made.iterdir())

    return convert


def fill(folder):
    """Put every hard text into names, phones, notes; return the ids of the people."""
    folder.add("profile", display_name="Sam Okafor", intro_30="one\ntwo", default_minutes=20)
    people = [
        folder.add(
            "contact",
            name=text.strip() or "x",
            title=text,
            notes=text,
            phone=text[:40],
            tie_strength=3,
        )
        for text in TORTURE
    ]
    talk = folder.add(
        "interview",
        contact=people[0],
        starts_at="2026-03-02T10:00+00:00",
        status="done",
        mode="phone",
    )
    folder.add(
        "attempt",
        contact=people[0],
        sent_at="2026-02-25T08:00+01:00",
        channel="email",
        outcome="yes",
    )
    folder.apply(adds=[("answer", {"interview": talk, "text": text}) for text in TORTURE])
    folder.change(people[3], city="Lisbon")
    return people


def laid(files, where):
    """Write the tables with rows into a folder; return their places."""
    where.mkdir()
    kept = {
        name: data
        for name, data in files.items()
        if name in FILE_OF.values() and data.count(b"\r\n") > 1
    }
    for name, data in kept.items():
        (where / name).write_bytes(data)
    return [where / name for name in kept]


def cells_of(sheet):
    with zipfile.ZipFile(sheet) as archive:
        return archive.read("content.xml").decode("utf-8")


def edited(sheet, old, new):
    """Change one cell of a sheet that LibreOffice wrote, as typing into it would."""
    with zipfile.ZipFile(sheet) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    assert parts["content.xml"].count(f"<text:p>{old}</text:p>".encode()) == 1
    parts["content.xml"] = parts["content.xml"].replace(f">{old}<".encode(), f">{new}<".encode())
    with zipfile.ZipFile(sheet, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


@pytest.mark.parametrize("language", one_quick(*LANGUAGES))
def test_a_log_edited_and_saved_in_a_spreadsheet_program_comes_back_whole(
    folder, another_folder, tmp_path, office, language
):
    people = fill(folder)
    files = export_files(folder.book, ON)
    sheets = office(laid(files, tmp_path / "out"), "ods", READ.format(LANGUAGES[language]))
    for sheet in sheets:
        assert "table:formula" not in cells_of(sheet) and 'value-type="float"' not in cells_of(
            sheet
        )
    edited(next(one for one in sheets if one.stem == "contacts"), "Lisbon", "Porto")
    saved = {one.name: one.read_bytes() for one in office(sheets, WRITE)}

    preview = read(zip_bytes(saved), folder.book, folder=folder)
    assert [
        (one["action"], one["into"], one["reason"])
        for one in preview.actions
        if one["action"] != "skip"
    ] == [("change", people[3], "Changes: City.")]
    preview.apply()
    assert preview.problems == [] and folder.get(people[3])["city"] == "Porto"

    read(zip_bytes(saved), another_folder.book, folder=another_folder).apply()
    assert_all_is_there(another_folder)


def assert_all_is_there(folder):
    wanted = [clean(text) for text in TORTURE]
    assert [one["text"] for one in folder.records("answer")] == wanted
    assert [one["notes"] for one in folder.records("contact")] == wanted
    for name, long in (("name", 10_000), ("title", 10_000), ("phone", 40)):
        shown = [" ".join(text[:long].split()) for text in wanted]
        assert [" ".join(one[name].split()) for one in folder.records("contact")] == shown


def test_the_file_for_excel_opened_and_saved_there_comes_back_whole(
    folder, another_folder, tmp_path, office
):
    fill(folder)
    made = tmp_path / "log.xlsx"
    made.write_bytes(xlsx_bytes(export_files(folder.book, ON), {}))
    (saved,) = office([made], "xlsx:Calc MS Excel 2007 XML")
    read(saved.read_bytes(), another_folder.book, "log.xlsx", folder=another_folder).apply()
    assert_all_is_there(another_folder)


def test_without_the_apostrophe_the_program_would_change_cells(tmp_path, office):
    bare = tmp_path / "bare.csv"
    bare.write_bytes("\ufeff".encode() + b'"007"\r\n"=1+1"\r\n"3/4"\r\n"+1 555 0100"\r\n')
    (sheet,) = office([bare], "ods", READ.format(LANGUAGES["en-US"]))
    assert 'value-type="float"' in cells_of(sheet) and "table:formula" in cells_of(sheet)


def test_numbers_and_days_of_the_logs_are_numbers_and_days_there(folder, tmp_path, office):
    fill(folder)
    talk = folder.records("interview")[0]["id"]
    folder.change(talk, agreed_minutes=25, actual_minutes=31)
    files = export_files(folder.book, ON)
    for name in LOGS:
        (tmp_path / name).write_bytes(files[name])
    sheets = office([tmp_path / name for name in LOGS], "ods", READ.format(LANGUAGES["en-US"]))
    for sheet in sheets:
        cells = cells_of(sheet)
        assert 'office:value="31"' in cells and 'office:date-value="2026-03-02"' in cells
        assert "table:formula" not in cells
    for name, columns in LOGS.items():
        table = pandas.read_csv(tmp_path / name)
        for column in columns:
            found = table[column.name].dropna()
            if column.type == "whole" and len(found):
                assert pandas.api.types.is_numeric_dtype(found), column.name
            if column.type == "date":
                assert len(pandas.to_datetime(found, format="%Y-%m-%d")) == len(found)


def test_every_sheet_is_read_with_the_types_that_the_dictionary_says(
    folder, another_folder, tmp_path, office
):
    """Saved by LibreOffice and read by pandas: numbers, days, moments; then taken back whole."""
    full_log.fill(folder)
    files = export_files(folder.book, ON)
    made = tmp_path / "log.xlsx"
    made.write_bytes(xlsx_bytes(files, {}))
    (saved,) = office([made], "xlsx:Calc MS Excel 2007 XML")
    declared = {
        (row["file"].removesuffix(".csv"), row["column"]): row
        for row in csv.DictReader(io.StringIO(files[DICTIONARY].decode("utf-8-sig"), newline=""))
    }
    seen = set()
    sheets = pandas.read_excel(saved, sheet_name=None, keep_default_na=False, dtype=object)
    for name, table in sheets.items():
        for column in table:
            said = declared.get((name, column), {"kind_of_value": "", "allowed_values": ""})
            found = [one for one in table[column] if one != ""]
            kind = next((one for one in READ_AS if said["kind_of_value"].startswith(one)), "text")
            allowed = unguard(said["allowed_values"]).split("; ")
            allowed = {one.split(" = ")[0] for one in allowed} - {""}
            seen |= {kind} if found else set()
            assert all(isinstance(one, READ_AS.get(kind, str)) for one in found), (name, column)
            assert not allowed or all(
                one in allowed or set(one.split()) <= allowed for one in found
            ), (name, column)
    assert seen == {*READ_AS, "text"}
    read(saved.read_bytes(), another_folder.book, "log.xlsx", folder=another_folder).apply()
    assert export_files(another_folder.book, ON) == files


def test_minutes_in_the_file_for_excel_add_up_there(folder, tmp_path, office):
    fill(folder)
    folder.change(folder.records("interview")[0]["id"], actual_minutes=31)
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(export_files(folder.book, ON), {})))
    sheet = book["interview_log"]
    (column,) = [cell.column_letter for cell in sheet[1] if cell.value == "Actual minutes"]
    sheet["A9"] = f"=SUM({column}2:{column}8)"
    book.save(tmp_path / "sum.xlsx")
    (made,) = office([tmp_path / "sum.xlsx"], "ods")
    assert re.search(r'table:formula="[^"]*SUM[^>]*office:value="31"', cells_of(made))
