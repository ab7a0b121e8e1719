"""One box says how the student knows of a person; requests read it from two fields."""

import pytest

from infoview_lib.contacts.writing.how_known import how_known, known_by
from infoview_lib.records.kinds import Contact

FOUND = {"source": "alumni directory"}
KNOWN = {"relationship": "my neighbor", "source": "alumni directory"}


@pytest.mark.parametrize(
    ("values", "box"),
    [
        ({}, ("source", "")),
        (FOUND, ("source", "alumni directory")),
        (KNOWN, ("relationship", "my neighbor")),
    ],
)
def test_the_box_shows_how_one_knows_them_before_where_one_found_them(values, box):
    assert how_known(Contact(name="Ana Lopes", **values)) == box


@pytest.mark.parametrize(
    ("values", "text", "after"),
    [
        ({}, "LinkedIn", {"source": "LinkedIn"}),
        ({}, "at the career fair", {"source": "at the career fair"}),
        ({}, "my old boss", {"relationship": "my old boss"}),
        (FOUND, "my aunt's friend", {"relationship": "my aunt's friend"}),
        (KNOWN, "my coach", {"relationship": "my coach", "source": "alumni directory"}),
        (KNOWN, " ", {"source": "alumni directory"}),
    ],
)
def test_what_is_typed_goes_where_a_request_looks_for_it(values, text, after):
    person = Contact(name="Ana Lopes", **values)
    changed = {"source": "", "relationship": "", **values, **known_by(person, text)}
    assert {name: value for name, value in changed.items() if value} == after
