"""Whoever stands only in a column of referrals becomes a person, with who referred to them."""

import pytest

from infoview_lib.exchange.coming_in.history.only_named import with_only_named
from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.exchange.coming_in.rows import FileRow
from infoview_lib.records.book import Book
from tests.wording import says

TRACKER = (
    "Name,Date Contacted,Response,Referrals\n"
    'Ada Okoye,2026-10-01,Yes,"Bo Lind, Ben Cole (Millrace)"\n'
    "Bo Lind,2026-10-12,No reply,Ben Cole and a friend\n"
)


def named(cell, book=None):
    """Return the people made of one cell of referrals."""
    row = FileRow(2, "contact", {"name": "Ada Okoye"}, history=(("referred_to", cell),))
    return [one.values["name"] for one in with_only_named([row], book or Book({}))[1:]]


def test_who_is_only_named_comes_in_once_with_every_referral(folder):
    found = read(TRACKER.encode(), folder.book, "tracker.csv", folder)
    assert [row["name"] for row in found.rows] == ["Ada Okoye", "Ben Cole", "Bo Lind"]
    assert says(found.actions[1]["reason"], "Ada Okoye", "referred you")
    found.apply(folder)
    names = {one["id"]: one["name"] for one in folder.records("contact")}
    assert [(names[one["from"]], names[one["to"]]) for one in folder.records("referral")] == [
        ("Ada Okoye", "Bo Lind"),
        ("Ada Okoye", "Ben Cole"),
        ("Bo Lind", "Ben Cole"),
    ]
    (ben,) = [one for one in folder.records("contact") if one["name"] == "Ben Cole"]
    assert ben["circle"] == "referred"
    again = read(TRACKER.encode(), folder.book, "tracker.csv", folder)
    assert again.counts["add"] == 0 and again.counts["history"] == 0


def test_who_is_left_out_is_referred_to_by_nobody(folder):
    found = read(TRACKER.encode(), folder.book, "tracker.csv", folder)
    (place,) = [plan.draft.place for plan in found.plans if plan.draft.values["name"] == "Ben Cole"]
    without = found.decide(place, "skip")
    assert len(without.as_dict()["records"]["referral"]) == 1


def test_one_undo_takes_people_who_were_only_named_back(folder):
    read(TRACKER.encode(), folder.book, "tracker.csv", folder).apply(folder)
    folder.undo()
    assert folder.records("contact") == [] and folder.records("referral") == []


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("Ana de la Cruz; Dr. Kim Lee", ["Ana de la Cruz", "Dr. Kim Lee"]),
        ("ben cole", ["ben cole"]),
        ("Kim", ["Kim"]),
        ("林花子、김영희", ["林花子", "김영희"]),
    ],
)
def test_names_are_told_as_people_write_them(cell, people):
    assert named(cell) == people


@pytest.mark.parametrize(
    "cell",
    [
        "a friend at Kite",
        "None",
        "2",
        "not yet",
        "Her Team Lead",
        "Mill House",
        "TBD",
        "Harbor Labs",
    ],
)
def test_words_that_name_nobody_make_no_person(cell):
    assert named(cell) == []


def test_without_a_history_nobody_is_only_named(folder):
    found = read(TRACKER.encode(), folder.book, "tracker.csv", folder).decide("history", "skip")
    assert [row["name"] for row in found.rows] == ["Ada Okoye", "Bo Lind"]
