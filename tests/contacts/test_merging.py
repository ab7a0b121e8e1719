import pytest

from infoview_lib.contacts import records
from infoview_lib.contacts.merging import merge_changes
from infoview_lib.contacts.people import living_contacts
from infoview_lib.contacts.stages import stages
from infoview_lib.errors import EntryError

ANA, BEN, CLO = "ct-0000000a", "ct-0000000b", "ct-0000000c"


def people(**other):
    first = {
        "id": ANA,
        "name": "Ana Lopes",
        "title": "Baker",
        "notes": "Met at the fair",
        "objectives": "names",
    }
    return ("contact", first), ("contact", {"id": BEN, "name": "A. Lopes", **other})


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
    assert merge_changes(book, ANA, BEN) == [
        (
            ANA,
            {
                "city": "Salem",
                "objectives": "information names",
                "do_not_contact": True,
                "notes": "Met at the fair\n\nCalled\n\nName: A. Lopes\nJob title: Owner",
            },
        ),
        (BEN, {"merged_into": ANA}),
    ]


def test_all_records_of_the_other_entry_name_the_kept_one(book_of):
    book = book_of(
        *people(),
        ("contact", {"id": CLO, "name": "Clo", "merged_into": BEN}),
        ("attempt", {"id": "at-00000001", "contact": BEN, "referrer_named": CLO}),
        ("interview", {"id": "iv-00000001", "contact": BEN, "is_practice": True}),
        ("referral", {"id": "rf-00000001", "from": "you", "to": BEN}),
        ("follow_up", {"id": "fu-00000001", "contact": ANA}),
    )
    changes = dict(merge_changes(book, ANA, BEN))
    assert {record: changes[record] for record in changes if record not in (ANA, BEN)} == {
        CLO: {"merged_into": ANA},
        "at-00000001": {"contact": ANA},
        "iv-00000001": {"contact": ANA},
        "rf-00000001": {"to": ANA},
    }


def test_a_referral_between_the_two_is_left_alone(book_of):
    book = book_of(*people(), ("referral", {"id": "rf-00000001", "from": ANA, "to": BEN}))
    assert "rf-00000001" not in dict(merge_changes(book, ANA, BEN))


def test_changes_fit_their_fields_and_leave_one_person(book_of):
    entries = [
        *people(phone="978 555 0142", relevance=4),
        ("interview", {"contact": BEN, "status": "done"}),
    ]
    changes = dict(merge_changes(book_of(*entries), ANA, BEN))
    for record, values in changes.items():
        assert records.check_values(records.kind_of(record), values) == values
    merged = book_of(
        *((kind, values | changes.get(values.get("id"), {})) for kind, values in entries)
    )
    assert [one.id for one in living_contacts(merged)] == [ANA]
    assert stages(merged) == {ANA: "met"}


@pytest.mark.parametrize("other", [ANA, "ct-00000099", CLO])
def test_one_person_or_nobody_cannot_be_merged(book_of, other):
    book = book_of(*people(), ("contact", {"id": CLO, "name": "Clo", "merged_into": ANA}))
    with pytest.raises(EntryError) as caught:
        merge_changes(book, ANA, other)
    assert caught.value.next_step.startswith("Choose two")


def test_somebody_from_a_rehearsal_never_stands_for_a_real_person(book_of):
    book = book_of(
        ("contact", {"id": ANA, "name": "Ana"}),
        ("contact", {"id": BEN, "name": "Ana", "is_practice": True}),
    )
    for keep, other in ((ANA, BEN), (BEN, ANA)):
        with pytest.raises(EntryError, match="from a rehearsal"):
            merge_changes(book, keep, other)
