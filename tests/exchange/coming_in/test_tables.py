"""CSV files of every dialect become one header with numbered rows."""

import pytest

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in.columns.mapping import is_column_name
from infoview_lib.exchange.coming_in.limits import MOST_BYTES
from infoview_lib.exchange.coming_in.tables import read_table
from tests.wording import says


def read(data):
    return read_table(data, is_column_name)


TEXT = "Name,City,Notes\nAna Lopes,Lisbon,\nBo Ågren,Umeå,ok\n"
ROWS = ((2, ("Ana Lopes", "Lisbon", "")), (3, ("Bo Ågren", "Umeå", "ok")))


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        TEXT.replace(",", ";").encode(),
        TEXT.replace(",", "\t").encode(),
        TEXT.replace(",", "|").encode(),
        ("\n".join('"' + line.replace(",", '","') + '"' for line in TEXT.splitlines())).encode(),
        (TEXT + "\n\n").encode(),
        TEXT.replace("Ana", "A\x00na").encode(),
    ],
)
def test_the_same_table_is_read_from_every_encoding_and_dialect(data):
    table = read(data)
    assert (table.header, table.rows, table.problems) == (("Name", "City", "Notes"), ROWS, ())


@pytest.mark.parametrize(
    "above", ["My contacts\n", "My contacts,,\n\n", '"Spring list, 2026"\nmade by me\n\n']
)
def test_title_rows_above_the_header_are_passed_over_and_counted(above):
    table = read((above + TEXT).encode())
    first = above.count("\n") + 1
    assert table.header_row == first
    assert table.rows[0] == (first + 1, ("Ana Lopes", "Lisbon", ""))


def test_a_line_that_names_the_delimiter_is_followed():
    table = read(b"sep=;\nName;City\nAna, the elder;Lisbon\n")
    assert table.rows == ((3, ("Ana, the elder", "Lisbon")),)


def test_row_numbers_are_those_of_a_spreadsheet_also_after_line_breaks_in_cells():
    table = read(b'Name,Notes\n"Ana","one\r\ntwo\nthree"\nBo,x\n')
    assert table.rows == ((2, ("Ana", "one\ntwo\nthree")), (3, ("Bo", "x")))


def test_short_rows_are_filled_and_long_rows_named():
    table = read(b"Name,City\nAna\nBo,Oslo,,\nCy,Bonn,Acme\n")
    assert [cells for _, cells in table.rows] == [("Ana", ""), ("Bo", "Oslo"), ("Cy", "Bonn")]
    (problem,) = table.problems
    assert (problem["row"], problem["about"]) == (4, "width")
    assert says(problem["found"], "Row 4", "“Acme”", "no column")


def test_a_quotation_mark_that_never_closes_costs_only_its_own_row():
    table = read(b'Name,City\nAna,Lisbon\n"Bo,Oslo\nCy,Bonn\nDi,Rome\n')
    assert [cells[0] for _, cells in table.rows] == ["Ana", "Bo", "Cy", "Di"]
    assert [p["row"] for p in table.problems] == [3]


def test_columns_without_a_name_or_with_the_same_name_stay_apart():
    table = read(b"Name,Email,Email,\nAna,a@example.org,b@example.org,x\n")
    assert table.header == ("Name", "Email", "Email (2)", "Column 4")


def test_a_file_without_a_header_keeps_its_first_row():
    table = read(b"Ana Lopes;ana@example.org\nBo Agren;bo@example.org\n")
    assert (table.header_row, len(table.rows), table.header) == (0, 2, ("Column 1", "Column 2"))


def test_names_that_look_like_nothing_stay_names():
    table = read(b"First Name,Last Name\nAna,NA\nBo,None\nCy,Null\nDi,NaN\n")
    assert [cells[1] for _, cells in table.rows] == ["NA", "None", "Null", "NaN"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"  \n\n",
        b"\xff\xfe",
        b",,,\n,,,\n",
        b"a," * 600 + b"b\n",
        b"," * 999_999 + b"x",
        b"x" * (MOST_BYTES + 1),
        b"a,b\n" * 50_002,
    ],
    ids=[
        "empty",
        "blank",
        "mark only",
        "commas",
        "600 columns",
        "million columns",
        "25 MB",
        "50,002 rows",
    ],
)
def test_what_is_no_table_is_refused_in_two_sentences(data):
    with pytest.raises(ReadingError) as caught:
        read(data)
    assert caught.value.found.endswith(".") and caught.value.next_step.endswith(".")
    assert len(str(caught.value).split()) <= 30


def test_a_bare_list_of_names_keeps_its_first_name():
    table = read(b"Ana Lopes\nBen Okoro\n")
    assert (table.header, table.rows) == (("Column 1",), ((1, ("Ana Lopes",)), (2, ("Ben Okoro",))))


def test_a_file_that_two_programs_wrote_is_read_line_by_line():
    table = read("Name,City\nZoë,Salem\n".encode() + "Jörg,Köln\n".encode("cp1252"))
    assert [cells for _, cells in table.rows] == [("Zoë", "Salem"), ("Jörg", "Köln")]
