"""Names are turned round and freed of class years only where that is what was written."""

import pytest

from infoview_lib.exchange.coming_in.people.written_names import (
    is_turned,
    turned_round,
    without_class_year,
)


@pytest.mark.parametrize(
    ("written", "turned"),
    [
        ("Lopes, Ana", "Ana Lopes"),
        ("Dr. Lopes, Ana Maria", "Dr. Ana Maria Lopes"),
        ("Lopes, Ana (née Reis)", "Ana Lopes (née Reis)"),
        ("Ana Lopes, MBA", "Ana Lopes, MBA"),
        ("Lopes, Ana, PhD", "Lopes, Ana, PhD"),
        ("Lopes,", "Lopes,"),
    ],
)
def test_a_last_name_before_a_comma_goes_to_the_end(written, turned):
    assert turned_round(written) == turned
    assert is_turned(written) is (written != turned)


@pytest.mark.parametrize(
    ("written", "name", "year"),
    [
        ("Ana Lopes '09", "Ana Lopes", "2009"),
        ("Ana Lopes ’98", "Ana Lopes", "1998"),
        ("Ana Lopes (Class of 2011)", "Ana Lopes", "2011"),
        ("Ana Lopes, 2011", "Ana Lopes", "2011"),
        ("'09", "'09", ""),
        ("Ana Lopes", "Ana Lopes", ""),
    ],
)
def test_a_class_year_is_no_part_of_a_name(written, name, year):
    assert without_class_year(written) == (name, year)
