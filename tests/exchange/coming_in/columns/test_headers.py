"""A column name tells what it holds by its grammar, in twelve languages and more."""

import csv
from pathlib import Path

import pytest

from infoview_lib.exchange.coming_in.columns.guessing import guess
from infoview_lib.exchange.coming_in.columns.headers import read_header
from infoview_lib.exchange.coming_in.history.columns import guess_history

HERE = Path(__file__).parent
CELLS = {
    "email": ["ana.lopes@example.org", "bo@example.org"],
    "profile_url": ["https://www.linkedin.com/in/ana-lopes", "https://www.linkedin.com/in/bo"],
    "phone": ["+1 978 555 0100", "+1 978 555 0101"],
    "name": ["Ana Lopes", "Bo Agren"],
    "first_name": ["Ana", "Bo"],
    "middle_name": ["M.", "Q."],
    "last_name": ["Lopes", "Agren"],
    "organization": ["Example Ltd", "Sample GmbH"],
    "title": ["Analyst", "Nurse"],
    "city": ["Lisbon", "Oslo"],
    "industry": ["Health", "Energy"],
    "occupation": ["Nurse", "Teacher"],
    "notes": ["Met at fair", "Kind"],
    "source": ["career fair", "Kim"],
    "relationship": ["neighbor", "coach"],
}
BESIDE = {"Full Name": "name", "Company": "organization", "E-mail": "email", "City": "city"}
PARTS = {"first_name": "Surname", "middle_name": "Surname", "last_name": "Given name"}
LEAST_KNOWN, LEAST_LEFT_OUT = 0.95, 0.98


def rows_of(name):
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def guessed(column, field):
    """Return what a column is taken for among others that are known."""
    beside = {
        name: of
        for name, of in BESIDE.items()
        if of != field and not (of == "name" and field in PARTS)
    }
    if field in PARTS:
        beside[PARTS[field]] = "first_name" if field == "last_name" else "last_name"
    columns = [column, *beside]
    rows = [[CELLS[of][at] for of in (field, *beside.values())] for at in (0, 1)]
    return guess(columns, rows)[column]


def test_nearly_every_column_name_is_recognized():
    rows = rows_of("column_names.csv")
    missed = [one for one in rows if guessed(one["column"], one["field"]) != one["field"]]
    assert len(missed) <= (1 - LEAST_KNOWN) * len(rows), missed


@pytest.mark.parametrize("beside", [["Full Name", "Company", "E-mail"], ["Full Name", "Company"]])
def test_columns_of_others_and_of_other_things_are_left_out(beside):
    people = [["Ana Lopes", "Harbor", "ana@example.org"], ["Bo Lind", "Mill", "bo@example.org"]]
    wrong = []
    rows = rows_of("columns_left_out.csv")
    for one in rows:
        cells = [one["cell"], one["another cell"]]
        table = [[*person[: len(beside)], cell] for person, cell in zip(people, cells, strict=True)]
        found = guess([*beside, one["column"]], table)
        if found[one["column"]] or not all(found[column] for column in beside):
            wrong.append((one["column"], found))
    assert len(wrong) <= (1 - LEAST_LEFT_OUT) * len(rows), wrong


def whole_lists():
    """Return the lists of `whole_lists.csv`: name → rows of column, field, and three cells."""
    lists = {}
    for one in rows_of("whole_lists.csv"):
        lists.setdefault(one["list"], []).append(one)
    return lists


CELLS_OF_LISTS = ("cell", "second cell", "third cell")
MAY_BE = {("title", "occupation"), ("occupation", "title"), ("source", "referred_by")}


def told_in(columns):
    """Return what each column of a whole list is taken for: a field, or ~ and its history."""
    names = [one["column"] for one in columns]
    rows = [[one[cell] for one in columns] for cell in CELLS_OF_LISTS]
    fields = guess(names, rows)
    history = guess_history(names, rows, fields)
    return {
        name: fields[name] or (f"~{history[name]}" if name in history else "-") for name in names
    }


def test_whole_lists_of_offices_programs_and_students_are_understood():
    """Columns beside each other, with their cells, of 213 lists in twelve languages."""
    asked = {"named": [], "left": [], "history": []}
    for title, columns in whole_lists().items():
        for one, told in zip(columns, told_in(columns).values(), strict=True):
            field = one["field"]
            if field == "?":  # either is fine
                continue
            kind = "left" if field == "-" else "history" if field.startswith("~") else "named"
            fits = told == field or (field, told.strip("~")) in MAY_BE
            asked[kind].append((fits, title, one["column"], told))
    for kind, least in (("named", LEAST_KNOWN), ("left", LEAST_LEFT_OUT), ("history", LEAST_KNOWN)):
        wrong = [one for one in asked[kind] if not one[0]]
        assert len(wrong) <= (1 - least) * len(asked[kind]), wrong


@pytest.mark.parametrize(
    ("column", "field"),
    [
        ("Company Contact Name", "name"),
        ("Contact Company Name", "organization"),
        ("Nom de l'entreprise", "organization"),
        ("companyname", "organization"),
        ("Name (Last, First)", "name"),
        ("LinkedIn Profile URL", "profile_url"),
        ("First Job Title", ""),
        ("Position they hold", "title"),
        ("Employer Contact Email", "email"),
        ("Company they applied to", ""),
        ("Unheard Email", ""),
        ("", ""),
    ],
)
def test_the_words_of_a_name_are_read_together(column, field):
    assert read_header(column).field == field


def test_a_word_that_is_not_known_leaves_a_column_out():
    found = read_header("Zorble Email")
    assert (found.field, found.kinds) == ("", {"email"})


def test_a_name_under_a_word_that_is_not_known_is_taken_where_no_other_column_holds_it():
    rows = [["Ana Lopes", "Kite"], ["Bo Lind", "Mill"]]
    assert guess(["Zorblee Name", "Company"], rows)["Zorblee Name"] == "name"
    beside = guess(["Zorblee Name", "Company", "Name"], [[*row, "Cy Wu"] for row in rows])
    assert beside["Zorblee Name"] == ""
    assert guess(["Zorblee Name", "Company"], [["7", "Kite"]])["Zorblee Name"] == ""


@pytest.mark.parametrize(
    ("column", "field", "number"), [("Phone 2", "phone", 2), ("Phone ٣", "phone", 3)]
)
def test_a_number_beside_a_name_is_read_in_any_script(column, field, number):
    found = read_header(column)
    assert (found.field, found.number) == (field, number)


def test_a_sign_that_only_looks_like_a_number_is_none():
    assert read_header("Phone ፬").number == 0


@pytest.mark.parametrize(
    ("column", "field"),
    [
        ("E-Mail dienstl.", "email"),
        ("Org. name", "organization"),
        ("Company of Contact", "organization"),
        ("Contact of company", "name"),
        ("Employer as of 2024", "organization"),
        ("Zorbl. name", ""),
    ],
)
def test_short_words_turned_words_and_years_are_understood(column, field):
    assert read_header(column).field == field
