"""The program whose address book a table is, is known by columns that nobody types."""

import pytest

from infoview_lib.exchange.coming_in.columns.programs import program_of


@pytest.mark.parametrize(
    ("columns", "program"),
    [
        (["First Name", "E-mail 1 - Value", "Group Membership"], "google"),
        (["Business Street", "Business Fax", "First Name"], "outlook"),
        (["Primary Email", "Screen Name", "First Name"], "thunderbird"),
        (["Primary Email", "Name"], ""),
        ([], ""),
    ],
)
def test_two_columns_of_its_own_tell_a_program(columns, program):
    assert program_of(columns) == program
