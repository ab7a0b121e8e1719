"""Initials of another column are spelled out, and no others."""

import pytest

from infoview_lib.exchange.coming_in.columns.initials import spelled_out


@pytest.mark.parametrize(
    ("columns", "last"),
    [
        (["Volunteer Coordinator", "VC Email"], "Volunteer Coordinator Email"),
        (["Maître d'apprentissage", "Mail MA"], "Mail MA"),
        (["Head of Lab", "HL Phone"], "Head of Lab Phone"),
        (["Company", "HR Contact"], "HR Contact"),
        (["Volunteer Coordinator", "vc email"], "vc email"),
        (["VC", "VC Email"], "VC Email"),
    ],
)
def test_initials_are_those_of_another_column(columns, last):
    assert spelled_out(columns)[columns[-1]] == last


def test_no_columns_give_none():
    assert spelled_out([]) == {}
