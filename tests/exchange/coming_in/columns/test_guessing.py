"""Columns are guessed by their names and cells, also where a list names only supervisors."""

import pytest

from infoview_lib.exchange.coming_in.columns.guessing import guess


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        (["Name", "E-mail", "Phone"], ["name", "email", "phone"]),
        (
            [
                "Given Name",
                "Family Name",
                "Organization 1 - Name",
                "E-mail 1 - Value",
                "Phone 1 - Value",
            ],
            ["first_name", "last_name", "organization", "email", "phone"],
        ),
        (
            ["Title", "First Name", "Last Name", "Company", "Job Title", "E-mail Address"],
            ["", "first_name", "last_name", "organization", "title", "email"],
        ),
        (
            ["Nombre", "Apellidos", "Empresa", "Correo electrónico"],
            ["first_name", "last_name", "organization", "email"],
        ),
        (
            ["Nom", "Prénom", "Société", "Adresse e-mail"],
            ["last_name", "first_name", "organization", "email"],
        ),
        (["Nombre", "Ciudad"], ["name", "city"]),
        (
            ["Full name", "First name", "Employer", "Favourite colour"],
            ["name", "", "organization", ""],
        ),
        (["Email", "Work email"], ["email", "email"]),
        (["City", "Home City"], ["city", ""]),
        (["Job title", "How you found them", "Kind of work"], ["title", "source", "occupation"]),
        (["likes_to_teach", "tie_strength"], ["likes_to_teach", "tie_strength"]),
    ],
)
def test_columns_are_guessed_by_their_names(columns, expected):
    assert list(guess(columns).values()) == expected


def test_a_form_collects_the_address_of_whoever_fills_it_in():
    columns = ["Timestamp", "Email Address", "Your full name", "Name of contact", "Their email"]
    rows = [
        ["9/3/2026 10:02", "kim@school.example", "Kim Park", "Ana Lopes", "ana@example.org"],
        ["9/3/2026 10:05", "lou@school.example", "Lou Diaz", "Bo Agren", ""],
    ]
    assert list(guess(columns, rows).values()) == ["", "", "", "name", "email"]
    assert list(guess(columns[:4], [row[:4] for row in rows]).values()) == ["", "", "", "name"]


def test_a_column_of_short_numbers_holds_no_phone_and_none_of_numbers_a_title():
    rows = [["Ana Lopes", "1", "1000"], ["Bo Agren", "2", "1001"]]
    assert list(guess(["Name", "Rank", "CEP"], rows).values()) == ["name", "", ""]


def test_a_page_under_a_name_half_understood_counts_only_where_it_is_a_persons_own():
    columns = ["First Name", "Organizati帒抹eb Page 1"]
    assert guess(columns, [["Ana", "Kite"]])[columns[1]] == ""
    page = "https://www.linkedin.com/in/ana-lopes-00"
    assert guess(columns, [["Ana", page], ["Bo", page + "1"]])[columns[1]] == "profile_url"


SITES = ["Student", "Internship Site", "Site Supervisor", "Supervisor E-mail", "Faculty Advisor"]
PLACED = [
    ["Jamie Lott", "Harbor", "Denise Okafor", "dokafor@harbor.example", "Dr. Amy Crane"],
    ["Ari Stone", "Mill", "Paul Brandt", "paul@mill.example", "Dr. Amy Crane"],
    ["Kim Vo", "Elm", "Ruth Bell", "rbell@elm.example", "Dr. Amy Crane"],
]


def test_the_person_of_an_internship_list_is_the_supervisor_at_the_site():
    assert list(guess(SITES, PLACED).values()) == ["", "organization", "name", "email", ""]


def test_a_supervisor_beside_a_person_with_an_address_is_left_out():
    columns = ["Name", "Email", "Employer", "Site Supervisor", "Supervisor E-mail"]
    assert list(guess(columns).values()) == ["name", "email", "organization", "", ""]


def test_a_bare_name_without_an_address_is_the_student_where_the_supervisor_has_one():
    columns = ["Name", "Agency", "Field Instructor", "FI Email", "Agency Phone"]
    rows = [["Jamie Lott", "Harbor", "Denise Okafor", "dokafor@harbor.example", "413 555 0110"]]
    told = ["", "organization", "name", "email", "phone"]
    assert list(guess(columns, rows).values()) == told
    assert list(guess([*columns, "Email"], rows).values())[:3] == ["name", "organization", ""]


@pytest.mark.parametrize("row", ["employer", "past"])
def test_where_somebody_was_an_intern_is_no_place_of_work_of_a_graduate(row):
    past = guess(["Name", "Class Year", "Internship Company"])
    site = guess(["Contact Person", "Internship Company", "Email"])
    told = {"employer": site["Internship Company"], "past": past["Internship Company"]}
    assert told[row] == {"employer": "organization", "past": ""}[row]


def test_people_under_a_name_nobody_knows_are_the_people_of_a_list_without_others():
    columns = ["Attorney", "Firm", "Practice Area"]
    rows = [["Ana Lopes", "Lopes LLP", "Family"], ["Tom Quill", "Quill Law", "Tax"]]
    assert guess(columns, rows)["Attorney"] == "name"
    assert guess(["Practice Area", "Firm", "Result"], [row[::-1] for row in rows])["Result"] == ""


def test_of_two_columns_of_people_the_one_with_the_addresses_counts():
    columns = ["Firm", "Attorney", "Paralegal", "Email"]
    rows = [
        ["Lopes LLP", "Ana Lopes", "Tom Quill", "tquill@law.example"],
        ["Moss & Co", "Ben Moss", "Rosa Diaz", "rdiaz@law.example"],
    ]
    assert guess(columns, rows)["Paralegal"] == "name"
    assert list(guess(columns[:3], rows).values()) == ["organization", "", ""]


def test_a_street_address_is_no_city_where_a_column_is_one():
    assert list(guess(["Nome", "Indirizzo sede", "Comune"]).values()) == ["name", "", "city"]
