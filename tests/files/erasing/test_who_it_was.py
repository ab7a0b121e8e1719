"""Edits tell who somebody was, but for what typing left half done."""

from infoview_lib.files.erasing.who_it_was import people_in
from infoview_lib.records.catalog import id_from
from infoview_lib.records.log import Edit

ANA = id_from("contact", 1)


def edit(number, record=ANA, **values):
    return Edit(number, "p", number, record, "", values)


def test_every_name_and_address_is_a_version_and_the_last_is_whole():
    edits = [
        edit(3, name="Ana Lopes Silva", city="Porto"),
        edit(1, name="An"),
        edit(2, name="Ana Lopes", email="ana@example.org"),
    ]
    found = people_in(edits)
    assert [(one.name, one.email) for one in found] == [
        ("Ana Lopes", ""),
        ("Ana Lopes Silva", "ana@example.org"),
    ]
    assert {one.id for one in found} == {ANA}


def test_records_of_other_kinds_are_nobody():
    assert people_in([edit(1, id_from("answer", 1), text="Ana said so")]) == []
