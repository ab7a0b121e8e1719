"""How many people to ask follows from one's own answers, as counts."""

import pytest

from infoview_lib.contacts.asking.how_many import how_many_to_ask
from infoview_lib.records.book import Book
from tests.wording import says


def asked(*outcomes, channel="email", held=0):
    """A book in which people were asked, and some interviews were held with others."""
    people = [f"ct-{n:08}" for n in range(1, len(outcomes) + held + 1)]
    met = people[len(outcomes) :]
    return Book(
        {
            "contact": [{"id": one, "name": f"Person {n}"} for n, one in enumerate(people)],
            "attempt": [
                {
                    "id": f"at-{n:08}",
                    "contact": people[n],
                    "channel": channel,
                    "sent_at": "2026-03-01",
                    "outcome": outcome,
                }
                for n, outcome in enumerate(outcomes)
            ],
            "interview": [
                {"id": f"iv-{n:08}", "contact": one, "status": "done", "starts_at": "2026-03-02"}
                for n, one in enumerate(met)
            ],
        }
    )


def test_before_anybody_answers_a_starting_guess_is_called_one():
    goal, start = how_many_to_ask(Book({}))
    assert says(goal, "three to six")
    assert says(start, "six to 12", "guess") or says(start, "6 to 12", "guess")


@pytest.mark.parametrize(
    ("outcomes", "held", "words"),
    [
        (("yes", "no", "no"), 0, ("one of three", "nine people", "18 people", "few")),
        (("yes", "yes", "no", "no"), 1, ("two of four", "four people", "10 people", "few")),
        (("yes",) * 5 + ("no",) * 5, 2, ("5 of 10", "two people", "eight people")),
    ],
)
def test_ones_own_rate_is_told_in_counts(outcomes, held, words):
    line = how_many_to_ask(asked(*outcomes, held=held))[1]
    assert says(line, "by email", *words)
    assert ("few" in line) == (len(outcomes) < 10)


def test_each_channel_is_counted_by_itself_and_no_yes_makes_no_rate():
    book = asked("yes", "no", held=4)
    assert len(how_many_to_ask(book)) == 2
    (_, start, none) = how_many_to_ask(asked("no", "no_reply", held=1))
    assert says(start, "guess") and says(none, "two requests", "without a yes")
    assert says(how_many_to_ask(asked("no"))[-1], "one request", "without a yes")


def test_with_six_interviews_nothing_is_left_to_count():
    assert how_many_to_ask(asked("yes", "no", held=6)) == []
    assert says(how_many_to_ask(asked(held=5))[0], "five interviews", "one more makes six")
