"""Lists in the shapes in which people really keep them come in as a person would read them."""

from pathlib import Path

import pytest

from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.records.book import Book

LISTS = Path(__file__).with_name("lists")


def rows_of(name, *fields):
    found = read(LISTS / name, Book({}))
    return [tuple(row[field] for field in fields) for row in found.rows]


@pytest.mark.parametrize(
    ("file", "fields", "rows"),
    [
        ("meeting_link.csv", ["name"], [("Ann Lee",), ("Bob Lee",)]),
        (
            "linkedin_camel.csv",
            ["name", "organization", "title", "email"],
            [
                ("Prisca Sharland", "Streifen Inc", "Recruiter", ""),
                ("Arno Mehltau", "Amphora", "Engineer", "arno@example.com"),
            ],
        ),
        (
            "no_header.csv",
            ["name", "email"],
            [
                ("Prisca Sharland", "prisca@example.com"),
                ("Arno Mehltau", "arno@example.com"),
                ("Nela Kova", "nela@example.com"),
            ],
        ),
        (
            "thunderbird_finnish.csv",
            ["name", "title", "organization", "phone", "email"],
            [("Aino Virta", "Suunnittelija", "Satama Oy", "040 000000", "aino@example.fi")],
        ),
        (
            "two_people_in_one_row.csv",
            ["name", "title", "email", "organization"],
            [
                ("Ada Okoye", "Analyst", "ada@example.org", "Harbor Labs"),
                ("Bo Lind", "Engineer", "bo@example.org", "Harbor Labs"),
            ],
        ),
    ],
)
def test_a_list_comes_in_as_a_person_would_read_it(file, fields, rows):
    assert rows_of(file, *fields) == rows


@pytest.mark.parametrize("file", ["meeting_link.csv", "student_email.csv"])
def test_what_is_not_the_persons_own_is_left_out(file):
    found = read(LISTS / file, Book({}))
    assert list(found.mapping.values()) == ["name", "organization", ""]
    assert found.counts["add"] == 2


def test_the_camel_case_export_is_known_as_linkedin():
    assert read(LISTS / "linkedin_camel.csv", Book({})).kind == "linkedin"


def test_names_are_turned_round_with_titles_and_maiden_names_where_they_belong():
    found = read(LISTS / "names_with_class_year.csv", Book({}))
    assert found.names_turned_round == 2
    rows = found.remap({}, turn_names=True).rows
    assert [row["name"] for row in rows] == ["Ann M. Lee", "Dr. Ada Okoye (née Obi)"]
    assert "Class of 2011" in rows[0]["notes"] and "Class of" not in rows[1].get("notes", "")


def test_two_people_of_one_row_are_decided_about_one_by_one(folder):
    found = read(LISTS / "two_people_in_one_row.csv", folder.book)
    places = [plan.draft.place for plan in found.plans]
    assert len(set(places)) == 2
    left = found.decide(places[1], "skip")
    assert [one["action"] for one in left.actions] == ["add", "skip"]
    left.apply(folder)
    assert [c["name"] for c in folder.records("contact")] == ["Ada Okoye"]


def test_a_row_with_one_of_two_people_brings_that_one():
    text = "Contact 1,Contact 2,Company\nAda Okoye,,Mill\n,Bo Lind,Mill\n,,\n"
    found = read(text.encode(), Book({}))
    assert [row["name"] for row in found.rows] == ["Ada Okoye", "Bo Lind"]
    assert [one["row"] for one in found.problems] == [4]


def test_another_class_year_tells_two_people_of_one_name_apart():
    text = "Name,Company,Class Year\nAna Lopes,Kite,2009\nAna Lopes,Kite,2017\n"
    assert [one["action"] for one in read(text.encode(), Book({})).actions] == ["add", "ask"]


@pytest.mark.parametrize("column", ["Email / LinkedIn", "Contact info", "Email or phone"])
def test_one_column_may_hold_either_address_and_a_cell_both(column):
    text = (
        f"Name,{column}\nAda Okoye,ada@example.org\nBo Lind,linkedin.com/in/bo-lind-0\n"
        "Cy Tran,cy@example.org; https://www.linkedin.com/in/cy-tran\nDi Moss,+1 978 555 0100\n"
    )
    found = read(text.encode(), Book({}))
    told = [
        tuple(row.get(field, "") for field in ("email", "profile_url", "phone"))
        for row in found.rows
    ]
    assert told == [
        ("ada@example.org", "", ""),
        ("", "linkedin.com/in/bo-lind-0", ""),
        ("cy@example.org", "https://www.linkedin.com/in/cy-tran", ""),
        ("", "", "+1 978 555 0100"),
    ]
    assert found.problems == []
