"""How many said yes, against what was expected."""

from datetime import date

import pytest

from infoview_lib.contacts.asking.calibration import calibration, funnel
from infoview_lib.records.book import Book

IDS = [f"ct-0000000{letter}" for letter in "abcdef"]


def story(book_of, *more):
    people = [("contact", {"id": one, "name": f"Person {one[-1]}"}) for one in IDS]
    outcomes = ("yes", "no", "no_reply", "pending", "bounced")
    asks = [
        ("attempt", {"contact": one, "sent_at": f"2026-03-0{day}T09:00+00:00", "outcome": outcome})
        for day, (one, outcome) in enumerate(zip(IDS, outcomes, strict=False), start=2)
    ]
    talk = (
        "interview",
        {
            "id": "iv-00000001",
            "contact": IDS[0],
            "status": "done",
            "starts_at": "2026-03-09T10:00+00:00",
        },
    )
    thanks = ("follow_up", {"contact": IDS[0], "interview": "iv-00000001", "done_at": "2026-03-10"})
    practice = ("attempt", {"contact": IDS[5], "outcome": "yes", "is_practice": True})
    return book_of(*people, *asks, talk, thanks, practice, *more)


def test_each_person_is_counted_once_in_every_step_they_reached(book_of):
    assert funnel(story(book_of)).as_dict() == {
        "named": 6,
        "asked": 4,
        "yes": 1,
        "met": 1,
        "thanked": 1,
        "no": 1,
        "silent": 1,
        "waiting": 1,
        "reading": "1 of the three people whose answer you know said yes. Three people are too few to tell a rate.",
    }


def test_counts_can_be_read_as_of_a_day(book_of):
    found = funnel(story(book_of), date(2026, 3, 8))
    assert (found.asked, found.met, found.thanked) == (4, 0, 0)


def test_a_talk_without_a_request_counts_as_asked(book_of):
    found = funnel(
        book_of(
            ("contact", {"id": IDS[0], "name": "Ana"}),
            ("interview", {"contact": IDS[0], "status": "done"}),
        )
    )
    assert (found.asked, found.yes, found.met, found.thanked) == (1, 1, 1, 0)


def test_an_empty_book_counts_nothing():
    assert (funnel(Book({})).asked, calibration(Book({}))) == (0, [])


def test_prediction_stands_beside_the_next_asks(book_of):
    guess = ("prediction", {"predicted_yes": 1, "asks_planned": 4, "made_on": "2026-03-02"})
    late = ("prediction", {"predicted_yes": 2, "asks_planned": 2, "made_on": "2026-06-01"})
    rows = calibration(story(book_of, guess, late))
    assert [
        (row.predicted_rate, row.asked, row.answered, row.yes, row.actual_rate) for row in rows
    ] == [
        (0.25, 4, 3, 1, 1 / 3),
        (1.0, 0, 0, 0, None),
    ]
    assert rows[0].reading == (
        "You expected 1 of 4 to say yes. So far 1 of 3 did, about as you expected."
        " You still wait for one person. Three people are too few to tell a rate."
    )
    assert rows[1].reading == "You expected 2 of 2 to say yes. No answer has come yet."


def test_more_yes_than_expected_is_said_with_its_limits(book_of):
    people = [("contact", {"id": one, "name": one}) for one in IDS]
    asks = [("attempt", {"contact": one, "sent_at": "2026-03-03", "outcome": "yes"}) for one in IDS]
    guess = ("prediction", {"predicted_yes": 1, "asks_planned": 6, "made_on": "2026-03-02"})
    (row,) = calibration(book_of(*people, *asks, guess))
    assert "more than you expected" in row.reading
    assert row.reading.endswith("Six people are too few to tell a rate.")


@pytest.mark.parametrize(
    ("yes", "of", "said"),
    [
        (6, 10, "That is about 6 in ten."),
        (9, 9, "too few to tell a rate."),
        (1, 12, "about 1 in ten."),
    ],
)
def test_a_rate_is_told_from_ten_answers_on_and_never_as_a_percentage(book_of, yes, of, said):
    ids = [f"ct-{n:08d}" for n in range(of)]
    people = [("contact", {"id": one, "name": one}) for one in ids]
    asks = [
        (
            "attempt",
            {"contact": one, "sent_at": "2026-03-03", "outcome": "yes" if n < yes else "no"},
        )
        for n, one in enumerate(ids)
    ]
    book = book_of(
        *people,
        *asks,
        ("prediction", {"predicted_yes": 3, "asks_planned": of, "made_on": "2026-03-02"}),
    )
    for reading in (funnel(book).reading, calibration(book)[0].reading):
        assert reading.endswith(said) and "%" not in reading


def test_practice_changes_no_result(book_of):
    guess = ("prediction", {"predicted_yes": 1, "asks_planned": 4, "made_on": "2026-03-02"})
    practice = [
        ("contact", {"id": "ct-000000aa", "name": "Rehearsed", "is_practice": True}),
        (
            "attempt",
            {
                "contact": "ct-000000aa",
                "sent_at": "2026-03-02",
                "outcome": "yes",
                "is_practice": True,
            },
        ),
        (
            "attempt",
            {"contact": IDS[5], "sent_at": "2026-03-02", "outcome": "yes", "is_practice": True},
        ),
        (
            "prediction",
            {"predicted_yes": 4, "asks_planned": 4, "made_on": "2026-03-02", "is_practice": True},
        ),
    ]
    plain, mixed = (calibration(story(book_of, guess, *more)) for more in ([], practice))
    assert [row.reading for row in mixed] == [row.reading for row in plain]
