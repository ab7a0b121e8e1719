"""First and last name, initials, job and kin are told apart."""

import pytest

from infoview_lib.contacts.mentions.name_parts import FIRST, LAST, name_parts_of
from infoview_lib.records.catalog import id_from
from infoview_lib.records.kinds import Contact


def parts(name, **more):
    return name_parts_of(Contact(id=id_from("contact", 1), name=name, **more))


@pytest.mark.parametrize("name", ["Ana Lopes", "Lopes, Ana", "Dr. Ana Lopes", "Ana Lopes, RN"])
def test_first_and_last_name_are_told_apart_in_any_order(name):
    found = parts(name)
    assert (found.of_key["ana"], found.of_key["lopes"]) == (FIRST, LAST)
    assert found.letters(FIRST) == {"a"} and found.letters(LAST) == {"l"}


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Ana Lopes", {"al"}),
        ("Ana Lopes-Reed", {"al", "alr"}),
        ("Jean-Luc Roy", {"jlr", "jr", "jl"}),
    ],
)
def test_initials_are_known_in_each_way(name, initials):
    assert initials <= parts(name).initials


def test_what_the_person_is_to_the_student_and_does():
    found = parts("Rosa Lind", relationship="My aunt", title="Head of care")
    assert "aunt" in found.kin and found.job == ("head", "of", "care")
