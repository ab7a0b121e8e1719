"""Columns of foreign tables find their fields."""

from infoview_lib.exchange.coming_in.columns.mapping import checked_mapping, choices
from infoview_lib.exchange.coming_in.columns.spelling import normal_column
from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS
from tests.wording import says


def test_every_field_of_a_contact_can_be_chosen_but_nothing_the_program_keeps():
    values = [value for value, _ in choices()]
    assert values[:2] == ["", "name"] and {"first_name", "last_name", "email", "notes"} <= set(
        values
    )
    assert not {"id", "created_at", "merged_into"} & set(values) and len(values) == len(set(values))


def test_an_unknown_field_is_left_out():
    assert checked_mapping({"A": "id", "B": "name"}, ["A", "B", "C"]) == {
        "A": "",
        "B": "name",
        "C": "",
    }


def test_names_of_columns_are_compared_without_case_marks_and_signs():
    assert normal_column("  Correo_ELECTRÓNICO ") == "correo electronico"


SHEET = b"Person;Employer;Ring\n'Lopes, Ana;Kite;'0044 555\nBo Agren;;+1 555 0101\n;Acme;\n"


def test_a_spreadsheet_shows_its_guess_and_what_it_left_out():
    found = read(SHEET, Book({}), "people.csv")
    assert found.kind == "spreadsheet"
    assert found.mapping == {"Person": "name", "Employer": "organization", "Ring": ""}
    assert found.rows[1] == {"row": 3, "name": "Bo Agren", "organization": ""}
    assert [p["row"] for p in found.problems] == [4]


def test_changing_the_mapping_gives_another_preview_and_keeps_the_first():
    found = read(SHEET, Book({}))
    new = found.remap({"Ring": "phone"})
    assert [row["phone"] for row in new.rows] == ["0044 555", "+1 555 0101"]
    assert "phone" not in found.rows[0]


def test_last_first_names_stay_as_typed_until_the_student_turns_them_round():
    found = read(b'Name\n"Lopes, Ana"\n"Bo Agren, PhD"\n', Book({}))
    assert [row["name"] for row in found.rows] == ["Lopes, Ana", "Bo Agren, PhD"]
    assert found.names_turned_round == 1
    turned = found.remap({}, turn_names=True)
    assert [row["name"] for row in turned.rows] == ["Ana Lopes", "Bo Agren, PhD"]


def test_values_that_do_not_fit_are_named_with_row_and_value_and_the_row_still_comes_in(folder):
    found = read(b"Name,Circle,Relevance,City\nAna,alumni,9,Lisbon\nBo,Alumni,4,\n", folder.book)
    found = found.remap({"Circle": "circle", "Relevance": "relevance"})
    (problem,) = found.problems
    assert (problem["row"], problem["about"]) == (2, "cell")
    assert says(problem["found"], "Row 2", "“9”", SPECS["contact"]["relevance"].label)
    found.apply(folder)
    kept = [(c["name"], c["circle"], c["relevance"]) for c in folder.records("contact")]
    assert kept == [("Ana", "alumni", None), ("Bo", "alumni", 4)]


def test_a_second_address_goes_to_the_notes_from_its_own_column_or_the_same_cell():
    found = read(
        (
            b"Name,Email,Work email\nAna,a@example.org,b@example.org\nBo,c@example.org; "
            b"d@example.org,\n"
        ),
        Book({}),
    )
    kept = [(row["email"], row["notes"]) for row in found.rows]
    assert kept == [
        ("a@example.org", "Email: b@example.org"),
        ("c@example.org", "Email: d@example.org"),
    ]
    assert [(p["row"], p["about"]) for p in found.problems] == [(2, "kept"), (3, "kept")]
    first, second = (p["found"] for p in found.problems)
    assert says(first, "Row 2", "“b@example.org”", "second email", "to the notes")
    assert says(second, "Row 3", "“d@example.org”", "second email", "to the notes")


def test_two_columns_for_one_field_keep_the_first_and_name_the_second():
    found = read(b"Name,City,Home City\nAna,Lisbon,Porto\n", Book({})).remap({"Home City": "city"})
    assert found.rows[0]["city"] == "Lisbon"
    assert (found.problems[0]["row"], found.problems[0]["about"]) == (2, "extra")
    assert says(found.problems[0]["found"], "Row 2", "“Porto”", "second city")


def test_several_columns_can_go_to_the_notes():
    found = read(b"Name,Hobby,Pet\nAna,chess,cat\n", Book({})).remap(
        {"Hobby": "notes", "Pet": "notes"}
    )
    assert found.rows[0]["notes"] == "chess\ncat" and found.problems == []


def test_an_address_stands_in_for_a_missing_name_and_is_named():
    found = read(
        b"Name,Email,LinkedIn\n,ana@example.org,\n,,https://www.example.org/in/bo-agren/\n",
        Book({}),
    )
    assert [row["name"] for row in found.rows] == ["ana@example.org", "bo-agren"]
    assert [p["about"] for p in found.problems] == ["name", "name"]


def test_a_second_last_name_is_part_of_the_name():
    text = "Nombre,Apellido paterno,Apellido materno\nIliana,Cordero,Basurto\n"
    assert [row["name"] for row in read(text.encode(), Book({})).rows] == ["Iliana Cordero Basurto"]
