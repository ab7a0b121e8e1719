"""The cells of a column decide where its name says nothing or too much."""

import pytest

from infoview_lib.exchange.coming_in.columns.contents import whose
from infoview_lib.exchange.coming_in.columns.guessing import guess
from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.records.book import Book

NAMES = ["Ana Lopes", "Bo Lind", "Cy Wu"]


def test_addresses_that_fit_the_names_are_theirs_whatever_the_column_is_called():
    rows = [[name, f"{name.split()[0].lower()}@example.org"] for name in NAMES]
    assert guess(["Name", "Student Email"], rows)["Student Email"] == "email"


def test_one_address_beside_everybody_is_that_of_whoever_made_the_list():
    rows = [[name, "kim@example.org"] for name in NAMES]
    assert guess(["Name", "Email Address"], rows)["Email Address"] == ""


@pytest.mark.parametrize(
    ("emails", "told"),
    [
        (["alopes@example.org", "b.lind@example.org", "x@example.org"], True),
        (["one@example.org", "two@example.org", "three@example.org"], None),
        (["kim@example.org"] * 3, False),
        (["", "", ""], None),
    ],
)
def test_names_tell_whose_addresses_these_are(emails, told):
    assert whose(emails, NAMES) is told


def test_a_page_is_a_profile_only_when_it_is_one_persons():
    pages = ["https://www.linkedin.com/in/ana", "https://www.linkedin.com/in/bo"]
    firms = ["https://harbor.example", "https://mill.example"]
    for cells, field in ((pages, "profile_url"), (firms, "")):
        assert guess(["Name", "Website"], list(zip(NAMES, cells, strict=False)))["Website"] == field


def test_a_choice_is_taken_only_from_cells_that_hold_one():
    rows = [["Ana Lopes", "learn"], ["Bo Lind", "meet"]]
    assert guess(["Name", "Objectives"], rows)["Objectives"] == ""


@pytest.mark.parametrize(
    ("columns", "cells", "fields"),
    [
        (["Name", "Vorname"], ["Lopes", "Ana"], ["last_name", "first_name"]),
        (["姓", "名"], ["佐藤", "太郎"], ["last_name", "first_name"]),
        (["Name", "Vorname"], ["Ana Lopes", "Ana"], ["name", ""]),
    ],
)
def test_a_name_beside_its_part_is_the_other_part_or_the_whole(columns, cells, fields):
    assert list(guess(columns, [cells]).values()) == fields


def test_a_list_without_column_names_is_read_by_its_cells():
    found = read(b"Kite Ltd,Ana Lopes,ana@example.org\nMill Inc,Bo Lind,bo@example.org\n", Book({}))
    assert list(found.mapping.values()) == ["organization", "name", "email"]
