"""How many said yes, against what was expected."""

import pytest

from infoview_lib.contacts.asking.calibration import (
    BY_CHANNEL,
    answer_of,
    calibration,
    results_by_channel,
)
from infoview_lib.contacts.by_person import RecordsByPerson
from infoview_lib.records.book import Book
from infoview_lib.records.choices import GUESS_CHANNELS

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


def test_an_empty_book_has_nothing_to_compare():
    assert calibration(Book({})) == []


def test_somebody_met_without_a_yes_written_down_said_yes(book_of):
    met = story(book_of, ("interview", {"contact": IDS[1], "status": "done"}))
    answers = [answer_of(RecordsByPerson(met), one) for one in IDS]
    assert answers == ["yes", "yes", "silent", "waiting", "", ""]


def test_prediction_stands_beside_the_next_asks(book_of):
    guess = ("prediction", {"predicted_yes": 1, "asks_planned": 4, "made_on": "2026-03-02"})
    late = ("prediction", {"predicted_yes": 2, "asks_planned": 2, "made_on": "2026-06-01"})
    rows = calibration(story(book_of, guess, late))
    assert [(row.asked, row.answered, row.yes) for row in rows] == [(4, 3, 1), (0, 0, 0)]
    for fact in ("1 of 4", "1 of 3", "what you expected", "one person", "too few"):
        assert fact in rows[0].reading
    assert "2 of 2" in rows[1].reading and "No one has answered" in rows[1].reading


def test_more_yes_than_expected_is_said_with_its_limits(book_of):
    people = [("contact", {"id": one, "name": one}) for one in IDS]
    asks = [("attempt", {"contact": one, "sent_at": "2026-03-03", "outcome": "yes"}) for one in IDS]
    guess = ("prediction", {"predicted_yes": 1, "asks_planned": 6, "made_on": "2026-03-02"})
    (row,) = calibration(book_of(*people, *asks, guess))
    assert "more than you expected" in row.reading
    assert row.reading.endswith("Six people are too few to go by.")


@pytest.mark.parametrize(
    ("yes", "of", "said"),
    [
        (6, 10, "That's about 6 in ten."),
        (9, 9, "too few to go by."),
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
    reading = calibration(book)[0].reading
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


def test_answers_are_counted_by_the_way_a_person_was_first_asked(book_of):
    ways = ("email", "voicemail", "phone", "in_person", "email")
    outcomes = ("yes", "yes", "no", "pending", "no_reply")
    people = [("contact", {"id": one, "name": one}) for one in IDS]
    asks = [
        ("attempt", {"contact": one, "sent_at": "2026-03-02", "channel": way, "outcome": outcome})
        for one, way, outcome in zip(IDS, ways, outcomes, strict=False)
    ]
    later = ("attempt", {"contact": IDS[4], "sent_at": "2026-03-09", "channel": "letter"})
    guess = {"predicted_yes": 1, "asks_planned": 9, "made_on": "2026-03-01"}
    book = book_of(
        *people, *asks, later, *(("prediction", guess | {"channel": one}) for one in ("", "phone"))
    )
    assert results_by_channel(book) == [("email", 1, 1), ("phone", 2, 1)]
    assert [(row.channel, row.asked, row.yes) for row in calibration(book)] == [
        ("", 5, 2),
        ("phone", 2, 1),
    ]


def test_every_way_of_asking_has_its_words():
    assert BY_CHANNEL.keys() == {"", *(key for key, _ in GUESS_CHANNELS)}
