"""Entries that are probably one person are found without comparing all with all."""

import csv
import random
import time

import pytest

from infoview_lib.bundled import data_file
from infoview_lib.records.book import Book
from infoview_lib.records.same_person.evidence import compare
from infoview_lib.records.same_person.pairs import LEAST, find_duplicates
from tests.records.same_person.test_evidence import pairs_of

ANA, BEN, CLO = "ct-0000000a", "ct-0000000b", "ct-0000000c"


@pytest.mark.parametrize("name", ["first_cases.csv", "pairs.csv", "later_pairs.csv"])
def test_every_pair_that_is_worth_offering_is_met(name):
    for _, _, a, b in pairs_of(name):
        found = find_duplicates(Book({"contact": [{"id": ANA, **a}, {"id": BEN, **b}]}))
        score = compare(a, b)[0]
        assert [one.score for one in found] == ([score] if score >= LEAST else []), (a, b)


def test_surest_pair_stands_first_and_merged_people_are_left_out(book_of):
    book = book_of(
        ("contact", {"id": ANA, "name": "Ana Lopes"}),
        ("contact", {"id": BEN, "name": "Ana Lopes", "email": "ana@example.org"}),
        ("contact", {"id": CLO, "name": "Ana Lopes", "email": "ana@example.org"}),
        ("contact", {"name": "Ana Lopes", "merged_into": ANA}),
    )
    found = [(one.keep, one.other, one.score) for one in find_duplicates(book)]
    assert found == [(BEN, CLO, 0.98), (ANA, BEN, 0.75), (ANA, CLO, 0.75)]


def test_entries_without_words_in_their_name_are_no_trouble(book_of):
    book = book_of(
        *(("contact", {"id": one, "name": name}) for one, name in [(ANA, "🎓"), (BEN, "🎓")]),
        ("contact", {"id": CLO, "name": "14"}),
    )
    assert [(one.keep, one.other) for one in find_duplicates(book)] == [(ANA, BEN)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("王丽华", "王 丽华"), ("佐藤 恵", "佐藤恵"), ("Gabi Stein", "Gabriele Stein")],
)
def test_a_name_meets_itself_with_a_space_and_in_short(book_of, one, other):
    book = book_of(
        ("contact", {"name": one, "organization": "Kite"}),
        ("contact", {"name": other, "organization": "Kite"}),
    )
    assert len(find_duplicates(book)) == 1


def many(count):
    """Return people with names that are met, a few of them twice."""
    chance = random.Random(7)
    with data_file("given_names.csv").open(encoding="utf-8", newline="") as file:
        given = [row["name"] for row in csv.DictReader(file) if row["language"] == "en"]
    parts = (
        ["Ash", "Bran", "Cor", "Del", "El", "Fen", "Gar", "Hol", "Ing", "Kel", "Lang", "Mor"],
        ["", "a", "el", "en", "er", "ing", "o", "wi"],
        ["croft", "field", "ski", "man", "quist", "ova", "well", "wright", "stad", "berg"],
        ["", "s", "ton", "er", "ley", "ham"],
    )
    for place in range(count):
        family = "".join(chance.choice(one) for one in parts)
        name = f"{chance.choice(given)} {family}"
        yield "contact", {"name": name, "organization": f"Org {place % 90}"}


def test_comparing_people_grows_far_slower_than_their_pairs(book_of, growth):
    def compare_all(count):
        find_duplicates(book_of(*many(count)))

    assert growth(compare_all, 500, 2000) < 10


def test_five_thousand_people_take_seconds(book_of):
    book = book_of(*many(5000), *many(3))
    begun = time.process_time()
    assert len(find_duplicates(book)) == 3
    assert time.process_time() - begun < 15


def test_very_long_names_take_no_longer_to_compare_than_long_ones(book_of, growth):
    def run(length):
        people = [
            ("contact", {"id": f"ct-0000000{n}", "name": f"Ana {'na ' * (length // 3)}{n}"})
            for n in range(4)
        ]
        find_duplicates(book_of(*people))

    assert growth(run, 300, 1_200) < 4 * 2
