import random

import pytest

from infoview_lib.contacts.duplicates import find_duplicates, normal_name, normal_phone, normal_url

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
            "Same profile page.",
        ),
        (
            {"name": "Ana Lopes", "email": "ana@example.org"},
            {"name": "Ana Lopes", "email": "ANA@example.org"},
            0.98,
            "Same e-mail.",
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
