"""Nicknames and long forms of a given name are known as one name."""

import csv

import pytest

from infoview_lib.bundled import data_file
from infoview_lib.records.names.given_names import (
    forms_of,
    same_given_name,
)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Bob", "Robert"),
        ("Bill", "William"),
        ("Mike", "Michael"),
        ("Peggy", "Margaret"),
        ("Chuck", "Charles"),
        ("Jack", "John"),
        ("Liz", "Elizabeth"),
        ("Kate", "Catherine"),
        ("Pepe", "José"),
        ("Paco", "Francisco"),
        ("Lupita", "Guadalupe"),
        ("Nacho", "Ignacio"),
        ("Zé", "José"),
        ("Sasha", "Aleksandr"),
        ("Misha", "Михаил"),
        ("Gosia", "Małgorzata"),
        ("Pista", "István"),
        ("Femi", "Olufemi"),
        ("Mohammed", "Muhammad"),
        ("Yannis", "Ioannis"),
        ("Gianni", "Giovanni"),
        ("Uli", "Ulrich"),
        ("Juergen", "Jürgen"),
        ("Mari Carmen", "María del Carmen"),
    ],
)
def test_forms_of_one_name_are_one_name(a, b):
    assert same_given_name(a, b) and same_given_name(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Dan", "Dana"),
        ("Marta", "Maria"),
        ("Paul", "Paula"),
        ("Sean", "Sian"),
        ("Ian", "Jan"),
        ("Olu", "Ola"),
        ("Al", "Hal"),
        ("Alexander", "Alexandra"),
        ("Eric", "Erica"),
        ("Kate", "Tim"),
        ("Wexford", "Wexham"),
    ],
)
def test_names_that_only_look_alike_are_two(a, b):
    assert not same_given_name(a, b)


def test_a_short_form_may_stand_for_several_names():
    assert {"alexander", "alexandra"} <= forms_of("Alex")
    assert "robert" not in forms_of("Robert") and "bob" in forms_of("ROBERT")


def test_the_table_holds_each_form_once_and_no_name_twice():
    with data_file("given_names.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = [(row["language"], row["name"]) for row in rows]
    assert len(rows) > 1000 and len(set(names)) == len(names)
    twice = []
    for row in rows:
        forms = [row["name"], *(one.strip() for one in row["forms"].split(";"))]
        if len({one.casefold() for one in forms}) < len(forms) or not all(forms):
            twice.append(row)
    assert twice == []
