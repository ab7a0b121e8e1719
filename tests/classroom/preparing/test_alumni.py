"""The list of alumni says who may be asked, and nothing of who asked."""

import pytest

from infoview_lib.classroom.preparing.alumni import after_requests, alumni_text, read_alumni
from infoview_lib.classroom.preparing.course import Alum

PEOPLE = (
    Alum(1, "Ana Lopes", "Nursing", "Porto", "ana@example.org", 2),
    Alum(7, "Ben, Jr. Okoro", per_month=0, is_resting=True),
)


def test_a_list_comes_back_as_it_was_written():
    assert read_alumni(alumni_text(PEOPLE)) == (PEOPLE, [])
    assert read_alumni("") == ((), [])


def test_only_the_name_is_needed_and_numbers_follow_the_list():
    found, faults = read_alumni(
        "\ufeffName;City\nx".replace(";", ",").replace("x", "Ana,\n\nBo,Rome")
    )
    assert [(one.number, one.name, one.city) for one in found] == [
        (1, "Ana", ""),
        (2, "Bo", "Rome"),
    ]
    assert faults == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("city\nPorto\n", 1),
        ("name,per_month\nAna,many\n", 2),
        ('name\nAna\n\n ,\nBo\n"",\n', None),
        ("number,name\n3,Ana\n3,Bo\n", 3),
        ("number,name\n0,Ana\n", 2),
        ("name,number\nAna,²\n", 2),
        ("name\n" + "x" * 200_000 + "\n", 2),
    ],
)
def test_a_line_that_cannot_be_used_is_named(text, line):
    _, faults = read_alumni(text)
    assert [one.line for one in faults] == ([line] if line else [])
    assert all(one.found.endswith(".") and one.next_step.endswith(".") for one in faults)


def test_only_who_was_asked_enough_rests():
    """Three students asked Ana between them, one asked Cy, nobody asked Dee."""
    people = (PEOPLE[0], Alum(8, "Cy Wu"), Alum(9, "Dee Ann"), Alum(10, "Eli", is_resting=True))
    after = after_requests(people, {1: 3, 8: 1, 99: 5})
    assert [one.is_resting for one in after] == [True, False, False, False]


def test_the_next_list_does_not_tell_one_request_from_none():
    people = (Alum(8, "Cy Wu", per_month=2),)
    assert alumni_text(after_requests(people, {8: 1})) == alumni_text(after_requests(people, {}))
