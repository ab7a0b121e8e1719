"""Every kind of record is known by its id, with rules for its values."""

import dataclasses

import pytest

from infoview_lib.errors import EntryError
from infoview_lib.records.catalog import (
    KINDS,
    RECORDS,
    SPECS,
    as_record,
    check_values,
    id_from,
    kind_of,
    new_values,
)


def test_every_kind_has_its_own_prefix_and_describes_every_field():
    assert len({prefix for prefix, _ in RECORDS.values()}) == len(KINDS)
    for kind, (_, record_class) in RECORDS.items():
        assert [item.name.rstrip("_") for item in dataclasses.fields(record_class)] == list(
            SPECS[kind]
        )
        assert all(spec.label for spec in SPECS[kind].values())
        assert all(spec.links_to in KINDS for spec in SPECS[kind].values() if spec.type == "link")


@pytest.mark.parametrize("kind", KINDS)
def test_defaults_fit_their_own_fields(kind):
    for name, spec in SPECS[kind].items():
        if (
            name not in ("id", "created_at", "updated_at", "deleted_at")
            and spec.default != spec.empty
        ):
            assert check_values(kind, {name: spec.default}) == {name: spec.default}


def test_a_contact_needs_only_a_name():
    made = new_values("contact", {"name": "Ana Lopes"})
    assert {name: value for name, value in made.items() if value not in ("", None, False)} == {
        "name": "Ana Lopes"
    }


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("friend", {}),
        ("contact", {}),
        ("contact", {"name": " "}),
        ("contact", {"name": "Ana", "shoe": 3}),
        ("contact", {"name": "Ana", "id": "ct-1"}),
        ("referral", {"from": "you"}),
        ("referral", {"from": "ct-0000000a", "to": "ct-0000000a"}),
        ("tie", {"a": "ct-0000000a", "b": "ct-0000000a"}),
    ],
)
def test_what_cannot_be_a_record_is_refused_in_two_sentences(kind, values):
    with pytest.raises(EntryError) as caught:
        new_values(kind, values)
    assert caught.value.found
    assert caught.value.next_step


def test_a_name_cannot_be_changed_to_nothing():
    with pytest.raises(EntryError, match="The name is empty"):
        check_values("contact", {"name": ""})


def test_from_is_one_field_with_two_spellings():
    made = new_values("referral", {"from_": "you", "to": "ct-0000000a"})
    assert (made["from"], as_record("referral", made).from_) == ("you", "you")


def test_ids_tell_their_kind():
    assert [kind_of(one) for one in ("ct-7h3k9q2m", "you", "ct-7", "zz-7h3k9q2m")] == [
        "contact",
        "",
        "",
        "",
    ]
    assert kind_of(id_from("referral", 2**40 - 1)) == "referral"


def test_a_record_shown_by_accident_holds_no_name(book_of):
    book = book_of(("contact", {"id": "ct-00000001", "name": "Quixotica Zebedee"}))
    assert repr(book.of("contact")) == "(<Contact ct-00000001>,)"


@pytest.mark.parametrize("kind", KINDS)
def test_an_unknown_field_is_answered_with_the_nearest_ones_in_a_few_words(kind):
    for name in ("deleted_at", "id", "x" * 100_000, "\ud800"):
        with pytest.raises(EntryError) as told:
            check_values(kind, {name: "x"})
        assert len(str(told.value).split()) <= 30 and len(str(told.value)) < 250
    with pytest.raises(EntryError, match="Use one such as: organization, "):
        check_values("contact", {"organisation": "Elm Clinic"})
