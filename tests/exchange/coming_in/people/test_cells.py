"""A cell gives its values, each of the kind it is."""

import pytest

from infoview_lib.exchange.coming_in.people.cells import by_kind_of_address, values_in


@pytest.mark.parametrize(
    ("field", "text", "values"),
    [
        ("email", "Ana <ana@example.org>, 'bo@example.org'", ["ana@example.org", "bo@example.org"]),
        ("email", "ana@example.org; ana@example.org", ["ana@example.org"]),
        ("phone", "555 0100 ::: 555 0101", ["555 0100", "555 0101"]),
        ("phone", "555 / 0142", ["555 / 0142"]),
        ("phone", "1.55E+10", []),
        ("city", "Lisbon ::: Porto", ["Lisbon", "Porto"]),
        ("profile_url", "kite.example", ["kite.example"]),
    ],
)
def test_a_cell_gives_each_value_once(field, text, values):
    assert values_in(field, text) == values


def test_the_personal_profile_comes_first_among_pages():
    text = "https://kite.example, https://www.linkedin.com/in/ana-lopes"
    assert values_in("profile_url", text)[0] == "https://www.linkedin.com/in/ana-lopes"


def test_of_very_many_values_six_are_kept():
    assert len(values_in("email", "; ".join(f"a{n}@example.org" for n in range(9)))) == 6


def test_an_address_of_another_kind_goes_where_it_belongs():
    assert by_kind_of_address("phone", "ana@example.org") == [("email", "ana@example.org")]
    assert by_kind_of_address("title", "ana@example.org") == [("title", "ana@example.org")]
