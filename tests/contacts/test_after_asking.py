from datetime import date

import pytest

from infoview_lib.contacts.after_asking import Silence, after_asking, silence, silence_words
from infoview_lib.contacts.asking import answered
from infoview_lib.contacts.book import Book
from infoview_lib.contacts.business_days import PRESETS
from infoview_lib.contacts.choices import CHANNELS
from infoview_lib.contacts.settling import unanswered
from infoview_lib.contacts.usual_steps import USUAL_STEPS

ANA = "ct-00000001"
DAY = date(2026, 3, 10)  # a Tuesday
PERSON = ("contact", {"id": ANA, "name": "Ana Lopes"})


def asked(day, outcome="pending", **rest):
    return (
        "attempt",
        {"contact": ANA, "sent_at": f"{day}T09:00+00:00", "outcome": outcome, **rest},
    )


def test_every_channel_has_its_step():
    assert set(USUAL_STEPS) == {key for key, _ in CHANNELS}
    assert {preset for _, preset in USUAL_STEPS.values()} <= {key for key, _ in PRESETS}


@pytest.mark.parametrize(
    ("channel", "step"),
    [
        ("email", {"next_step": "Send one reminder", "due_on": date(2026, 3, 17)}),
        ("voicemail", {"next_step": "Call once more", "due_on": date(2026, 3, 13)}),
        ("letter", {"next_step": "Call their office once", "due_on": date(2026, 3, 19)}),
    ],
)
def test_the_next_step_and_its_day_fit_the_way_of_asking(book_of, channel, step):
    assert after_asking(book_of(PERSON), ANA, channel, DAY) == step


def test_after_a_reminder_the_step_is_to_let_it_rest(book_of):
    step = after_asking(book_of(PERSON, asked("2026-03-01")), ANA, "email", DAY)
    assert step["next_step"] == "Let it rest"


@pytest.mark.parametrize(
    ("outcomes", "found"),
    [
        ([], Silence()),
        (["pending"], Silence(1, "2026-03-01", "email", "2026-03-08")),
        (["bounced"], Silence()),
        (["no_reply", "pending"], Silence(2, "2026-03-02", "email", "2026-03-08")),
        (["no_reply", "no"], Silence()),
    ],
)
def test_silence_counts_the_requests_since_the_last_answer(book_of, outcomes, found):
    tries = [
        asked(f"2026-03-0{n}", one, due_on="2026-03-08") for n, one in enumerate(outcomes, start=1)
    ]
    assert silence(book_of(PERSON, *tries), ANA) == found


def test_silence_is_said_kindly_with_its_days():
    one = Silence(1, "2026-03-02", "email", "2026-03-12")
    assert silence_words(Silence(), "Ana", DAY) == ""
    assert silence_words(one, "Ana", DAY).startswith(
        "You asked Ana on March 2. Give them until March 12;"
    )
    assert (
        silence_words(one, "Ana", date(2026, 3, 12))
        == "You asked Ana on March 2. This is the one reminder; after it, let it rest."
    )
    assert "Let it rest" in silence_words(Silence(2, "2026-03-02", "email"), "Ana", DAY)


def test_the_usual_step_ends_with_the_answer_and_a_step_of_their_own_stays():
    usual, own = (
        Book(
            {
                "attempt": [
                    {
                        "id": "at-00000001",
                        "contact": ANA,
                        "next_step": words,
                        "due_on": "2026-03-17",
                    }
                ]
            }
        ).of("attempt")[0]
        for words in ("Send one reminder", "Ask Bo Chen")
    )
    assert answered(usual, "no", DAY) == {
        "outcome": "no",
        "answered_on": DAY,
        "next_step": "",
        "due_on": "",
    }
    assert answered(own, "no", DAY) == {"outcome": "no", "answered_on": DAY}
    assert unanswered(usual) == {"outcome": "no_reply", "due_on": "", "next_step": ""}
    assert unanswered(own) == {"outcome": "no_reply", "due_on": ""}
