"""Likely duplicates are found, and two entries of one person become one."""

import random

import pytest

from infoview_lib.contacts.stages import stages
from infoview_lib.errors import EntryError
from infoview_lib.records import catalog as records
from infoview_lib.records.duplicates import (
    find_duplicates,
    merge_changes,
    normal_name,
    normal_phone,
    normal_url,
)
from infoview_lib.records.people import living_contacts

ANA, BEN, CLO = "ct-0000000a", "ct-0000000b", "ct-0000000c"


def pair(book_of, first, second):
    found = find_duplicates(
        book_of(("contact", {"id": ANA, **first}), ("contact", {"id": BEN, **second}))
    )
    return [(one.keep, one.other, one.score, one.reason) for one in found]


@pytest.mark.parametrize(
    ("first", "second", "score", "reason"),
    [
        (
            {"name": "Ana Lopes", "profile_url": "https://www.example.com/in/Ana/"},
            {"name": "Ana L.", "profile_url": "example.com/in/ana"},
            0.99,
            "Same profile.",
        ),
        (
            {"name": "Ana Lopes", "email": "ana@example.org"},
            {"name": "Ana Lopes", "email": "ANA@example.org"},
            0.98,
            "Same email.",
        ),
        (
            {"name": "Ana Lopes", "phone": "(978) 555-0142"},
            {"name": "Ana Lopes", "phone": "+1 978 555 0142"},
            0.95,
            "Same phone number.",
        ),
        (
            {"name": "Ana Lopes", "phone": "978 555 0142"},
            {"name": "Tom Reed", "phone": "978 555 0142"},
            0.65,
            "Same phone number, but different names.",
        ),
        (
            {"name": "Ana Lopes", "organization": "Rye House"},
            {"name": "LOPES, Ana", "organization": "rye house"},
            0.92,
            "Same name, same organization.",
        ),
        (
            {"name": "Dr. Ana Lopes", "organization": "Rye House"},
            {"name": "Ana Lopes"},
            0.75,
            "Same name, organization not known for both.",
        ),
        (
            {"name": "Ana Lopes", "organization": "Rye House"},
            {"name": "Ana Lopes", "organization": "Metro Bank"},
            0.6,
            "Same name, different organization.",
        ),
        (
            {"name": "Ana Lopes", "organization": "Rye House"},
            {"name": "Ana Lopez", "organization": "Rye House"},
            0.82,
            "Similar name, same organization.",
        ),
    ],
)
def test_likely_duplicates_are_scored_with_a_reason(book_of, first, second, score, reason):
    assert pair(book_of, first, second) == [(ANA, BEN, score, reason)]


def test_two_people_are_two_people(book_of):
    assert pair(book_of, {"name": "Ana Lopes"}, {"name": "Ana Pereira"}) == []
    other = {"name": "Ana Lopes", "email": "al@example.com", "organization": "Metro Bank"}
    assert (
        pair(
            book_of,
            {"name": "Ana Lopes", "email": "ana@example.org", "organization": "Rye House"},
            other,
        )
        == []
    )


def test_surest_pair_stands_first_and_merged_people_are_left_out(book_of):
    book = book_of(
        ("contact", {"id": ANA, "name": "Ana Lopes"}),
        ("contact", {"id": BEN, "name": "Ana Lopes", "email": "ana@example.org"}),
        ("contact", {"id": CLO, "name": "Ana Lopes", "email": "ana@example.org"}),
        ("contact", {"name": "Ana Lopes", "merged_into": ANA}),
    )
    found = [(one.keep, one.other, one.score) for one in find_duplicates(book)]
    assert found == [(BEN, CLO, 0.98), (ANA, BEN, 0.75), (ANA, CLO, 0.75)]


def test_names_addresses_and_numbers_are_compared_in_one_form():
    assert normal_name("Nguyễn, Thị Lan") == normal_name("thi lan nguyen")
    assert normal_url("http://uk.example.com/in/x/") == normal_url("https://www.example.com/in/x")
    assert [normal_phone(text) for text in ("555-0142", "", "12")] == ["5550142", "", ""]


def test_comparing_people_grows_far_slower_than_their_pairs(book_of, growth):
    chance = random.Random(7)
    parts = [
        [
            f"{a}{b}"
            for a in ["Ana", "Bo", "Cleo", "Dara", "Emi", "Fay"]
            for b in ["lin", "ro", "sa"]
        ],
        [
            f"{a}{b}"
            for a in ["Lop", "Chen", "Ngu", "Ade", "Kow", "Mar", "Sil"]
            for b in ["es", "a", "ski", "yen", "o"]
        ],
    ]
    names = [" ".join(chance.choice(part) for part in (*parts, parts[1])) for _ in range(2000)]

    def compare(count):
        people = (
            ("contact", {"name": n, "organization": f"Org {i % 90}"})
            for i, n in enumerate(names[:count])
        )
        assert find_duplicates(book_of(*people))

    assert growth(compare, 500, 2000) < 10


def test_very_long_names_take_no_longer_to_compare_than_long_ones(book_of, growth):
    def run(length):
        people = [
            ("contact", {"id": f"ct-0000000{n}", "name": f"Ana {'na ' * (length // 3)}{n}"})
            for n in range(4)
        ]
        find_duplicates(book_of(*people))

    assert growth(run, 300, 1_200) < 4 * 2


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
