"""Two entries of one person become one, and nothing is lost."""

import pytest

from infoview_lib.contacts.stages import stages
from infoview_lib.errors import EntryError
from infoview_lib.records import catalog as records
from infoview_lib.records.people import living_contacts
from infoview_lib.records.same_person.merging import merge_changes

KEPT, OTHER, THIRD = "ct-0000000a", "ct-0000000b", "ct-0000000c"


def people(**other):
    first = {
        "id": KEPT,
        "name": "Ana Lopes",
        "title": "Baker",
        "notes": "Met at the fair",
        "objectives": "names",
    }
    return ("contact", first), ("contact", {"id": OTHER, "name": "A. Lopes", **other})


def test_empty_fields_are_filled_and_nothing_that_differs_is_lost(book_of):
    book = book_of(
        *people(
            title="Owner",
            city="Salem",
            notes="Called",
            do_not_contact=True,
            objectives="information",
        )
    )
    assert merge_changes(book, KEPT, OTHER) == [
        (
            KEPT,
            {
                "city": "Salem",
                "objectives": "information names",
                "do_not_contact": True,
                "notes": "Met at the fair\n\nCalled\n\nName: A. Lopes\nJob title: Owner",
            },
        ),
        (OTHER, {"merged_into": KEPT}),
    ]


def test_all_records_of_the_other_entry_name_the_kept_one(book_of):
    book = book_of(
        *people(),
        ("contact", {"id": THIRD, "name": "Clo", "merged_into": OTHER}),
        ("attempt", {"id": "at-00000001", "contact": OTHER, "referrer_named": THIRD}),
        ("interview", {"id": "iv-00000001", "contact": OTHER, "is_practice": True}),
        ("referral", {"id": "rf-00000001", "from": "you", "to": OTHER}),
        ("follow_up", {"id": "fu-00000001", "contact": KEPT}),
    )
    changes = dict(merge_changes(book, KEPT, OTHER))
    assert {record: changes[record] for record in changes if record not in (KEPT, OTHER)} == {
        THIRD: {"merged_into": KEPT},
        "at-00000001": {"contact": KEPT},
        "iv-00000001": {"contact": KEPT},
        "rf-00000001": {"to": KEPT},
    }


def test_a_referral_between_the_two_is_left_alone(book_of):
    book = book_of(*people(), ("referral", {"id": "rf-00000001", "from": KEPT, "to": OTHER}))
    assert "rf-00000001" not in dict(merge_changes(book, KEPT, OTHER))


def test_changes_fit_their_fields_and_leave_one_person(book_of):
    entries = [
        *people(phone="978 555 0142", relevance=4),
        ("interview", {"contact": OTHER, "status": "done"}),
    ]
    changes = dict(merge_changes(book_of(*entries), KEPT, OTHER))
    for record, values in changes.items():
        assert records.check_values(records.kind_of(record), values) == values
    merged = book_of(
        *((kind, values | changes.get(values.get("id"), {})) for kind, values in entries)
    )
    assert [one.id for one in living_contacts(merged)] == [KEPT]
    assert stages(merged) == {KEPT: "met"}


@pytest.mark.parametrize("other", [KEPT, "ct-00000099", THIRD])
def test_one_person_or_nobody_cannot_be_merged(book_of, other):
    book = book_of(*people(), ("contact", {"id": THIRD, "name": "Clo", "merged_into": KEPT}))
    with pytest.raises(EntryError) as caught:
        merge_changes(book, KEPT, other)
    assert caught.value.next_step.startswith("Choose two")


def test_somebody_from_a_rehearsal_never_stands_for_a_real_person(book_of):
    book = book_of(
        ("contact", {"id": KEPT, "name": "Ana"}),
        ("contact", {"id": OTHER, "name": "Ana", "is_practice": True}),
    )
    for keep, other in ((KEPT, OTHER), (OTHER, KEPT)):
        with pytest.raises(EntryError, match="from practice"):
            merge_changes(book, keep, other)
