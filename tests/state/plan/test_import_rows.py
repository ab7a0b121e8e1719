"""Rows are shown with what will become of them, by filter, and counted on the button."""

import pytest

from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.records.book import Book
from infoview_lib.state.plan.import_rows import filters, is_shown, main_words, row
from tests.wording import says

PLANS = read(b"Name,City\nAna Lopes,Lisbon\nBo Lind,Oslo\nAna Lopes,Lisbon\n", Book({})).plans
NONE = {"add": 0, "ask": 0, "merge": 0, "change": 0, "skip": 0, "history": 0}


def test_filters_count_what_they_show():
    for one in filters(PLANS):
        assert one["count"] == sum(is_shown(plan, one["value"]) for plan in PLANS) > 0
    assert filters([]) == []


def test_a_row_shows_the_person_and_what_may_be_decided():
    first, last = row(PLANS[0]), row(PLANS[-1])
    assert (first["title"], first["detail"], first["action"]) == ("Ana Lopes", "Lisbon", "add")
    assert [first["choices"][0][0], last["choices"][0][0]] == ["skip", "add"]


@pytest.mark.parametrize(
    ("counts", "own", "facts"),
    [
        ({"add": 1}, False, ["1 person"]),
        ({"add": 1, "ask": 1}, False, ["2 people"]),
        ({"merge": 2, "history": 3}, False, ["2", "3 entries"]),
        ({"add": 2}, True, ["2 entries"]),
        ({}, False, []),
    ],
)
def test_the_button_says_each_number(counts, own, facts):
    assert says(main_words(NONE | counts, own), *facts)
