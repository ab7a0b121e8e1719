"""Whoever belongs to the workplace comes before others whom a list of placements names."""

import pytest

from infoview_lib.exchange.coming_in.columns.placements import overseer_in

THREE = ["Ana Lopes", "Tom Quill", "Rosa Diaz"]


@pytest.mark.parametrize(
    ("columns", "kind", "is_host"),
    [
        (["Advisor", "Site Supervisor"], "supervisor", True),
        (["Supervisor", "Tutor de empresa"], "advisor", True),
        (["Advisor", "Supervisor"], "supervisor", False),
        (["Opiekun praktyk", "Praktykant"], "advisor", True),
        (["Руководитель от вуза", "Руководитель от предприятия"], "advisor", True),
        (["Recruiter", "Recruiter Email"], "advisor", False),
    ],
)
def test_the_overseer_is_found_by_the_words_of_columns(columns, kind, is_host):
    found = overseer_in(columns, [])
    assert found and (found.kind, found.is_host) == (kind, is_host)


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("Manager", ["Pam Gray"] * 3),
        ("Supervisor", ["yes", "no", "yes"]),
        ("Supervisor Email", THREE),
        ("University Supervisor", THREE),
        ("Attorney", THREE),
    ],
)
def test_one_name_in_all_rows_no_name_and_the_college_s_own_are_nobody(column, cells):
    assert overseer_in([column], [[cell] for cell in cells]) is None


def test_who_has_fewer_rows_each_is_the_person_at_the_site():
    rows = [["Amy Crane", "Tom Quill"], ["Amy Crane", "Rosa Diaz"], ["Joe Pike", "Ana Lopes"]]
    found = overseer_in(["Coordinator", "Preceptor"], rows)
    assert found and found.kind == "supervisor"
