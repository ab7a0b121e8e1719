"""What an attempt leads to: rest, a day to look again, an interview, a next step, a reminder."""

from datetime import UTC, date, datetime

import pytest

from infoview_lib.contacts.asking.attempts import (
    USUAL_STEPS,
    Silence,
    after_attempt,
    answered,
    at_rest,
    check_may_be_reminded,
    interview_after_yes,
    interviews_with,
    look_again_choices,
    next_step,
    silence,
    silence_words,
)
from infoview_lib.contacts.days.business_days import PRESETS
from infoview_lib.contacts.due.settling import settle, unanswered
from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book
from infoview_lib.records.choices import CHANNELS
from infoview_lib.records.kinds import Attempt

ANA, ALSO = "ct-0000000a", "ct-0000000b"
PERSON = ("contact", {"id": ANA, "name": "Ana Lopes"})
MONDAY = date(2026, 11, 23)


def tries(*outcomes, contact=ANA):
    return [
        (
            "attempt",
            {
                "id": f"at-0000000{n}",
                "contact": contact,
                "sent_at": f"2026-03-0{n}",
                "outcome": outcome,
            },
        )
        for n, outcome in enumerate(outcomes, start=1)
    ]


@pytest.mark.parametrize(
    ("outcomes", "rests"),
    [
        ((), False),
        (("pending",), False),
        (("no_reply", "pending"), True),
        (("no_reply", "no_reply"), True),
        (("no_reply", "bounced", "no_reply"), True),
        (("no_reply", "no_reply", "no"), False),
        (("no_reply", "yes", "no_reply"), False),
        (("bounced", "bounced"), False),
    ],
)
def test_one_reminder_without_an_answer_is_enough(book_of, outcomes, rests):
    book = book_of(PERSON, *tries(*outcomes))
    assert (ANA in at_rest(book)) is rests
    if rests:
        with pytest.raises(EntryError, match="Ana Lopes twice"):
            check_may_be_reminded(book, ANA)


def test_an_entry_merged_into_the_person_rests_too(book_of):
    other = ("contact", {"id": ALSO, "name": "A. Lopes", "merged_into": ANA})
    assert at_rest(book_of(PERSON, other, *tries("no_reply", "no_reply"))) == {ANA, ALSO}


def test_a_second_reminder_cannot_be_settled_either(book_of):
    book = book_of(PERSON, *tries("no_reply", "pending"))
    with pytest.raises(EntryError, match="no answer"):
        settle(book, "remind", "at-00000002", ANA, datetime(2026, 3, 20, tzinfo=UTC))


@pytest.mark.parametrize(
    ("theirs", "own", "days"),
    [
        ("", "", (30, 26, 2)),
        ("", "America/Chicago", (30, 27, 3)),
        ("Europe/Paris", "America/Chicago", (30, 26, 2)),
        ("America/Chicago", "Europe/Paris", (30, 27, 3)),
    ],
)
def test_work_days_keep_the_holidays_of_the_other_person(book_of, theirs, own, days):
    book = book_of(
        ("contact", {"id": ANA, "name": "Ana", "timezone": theirs}), ("profile", {"timezone": own})
    )
    assert tuple(one.day.day for one in look_again_choices(book, ANA, MONDAY)) == days


def test_days_off_of_the_student_are_left_out(book_of):
    book = book_of(PERSON, ("profile", {"days_off": "2026-11-24, 2026-11-25"}))
    assert look_again_choices(book, ANA, MONDAY)[1].day == date(2026, 11, 30)


def test_an_outcome_dates_the_answer_and_taking_it_back_empties_it():
    waiting = Attempt(outcome="pending", due_on="2026-03-20")
    assert answered(waiting, "yes", MONDAY) == {
        "outcome": "yes",
        "answered_on": MONDAY,
        "due_on": "",
    }
    assert answered(Attempt(outcome="no", answered_on="2026-03-01"), "", MONDAY) == {
        "outcome": "pending",
        "answered_on": "",
    }


def test_a_yes_makes_one_talk_with_the_minutes_asked_for(book_of):
    book = book_of(PERSON, ("profile", {"decision": "job", "default_minutes": 30}), *tries("yes"))
    (attempt,) = book.of("attempt")
    assert interview_after_yes(book, attempt) == {
        "contact": ANA,
        "status": "planned",
        "mode": "",
        "type": "job",
        "is_practice": False,
        "agreed_minutes": 30,
    }
    with pytest.raises(EntryError, match="already on your list"):
        interview_after_yes(book_of(PERSON, ("interview", {"contact": ANA})), attempt)


def test_a_next_step_names_whom_and_by_which_remedy():
    assert next_step("Bo Chen", "another_city", MONDAY) == {
        "next_step": "Reach out to Bo Chen",
        "due_on": date(2026, 11, 26),
        "remedy": "another_city",
    }
    assert next_step("Bo Chen", "ask_referral", MONDAY)["next_step"] == "Ask Bo Chen for a referral"


def test_talks_with_a_person_are_those_with_all_entries_merged_into_them(book_of):
    ana, old, ben = "ct-00000001", "ct-00000002", "ct-00000003"
    book = book_of(
        ("contact", {"id": ana, "name": "Ana Lopes"}),
        ("contact", {"id": old, "name": "A. Lopes", "merged_into": ana}),
        ("contact", {"id": ben, "name": "Ben Okoro"}),
        ("interview", {"id": "iv-00000001", "contact": old}),
        ("interview", {"id": "iv-00000002", "contact": ben}),
        ("interview", {"id": "iv-00000003", "contact": ana}),
    )
    found = {one: [talk.id[-1] for talk in interviews_with(book, one)] for one in (ana, old, ben)}
    assert found == {ana: ["1", "3"], old: ["1", "3"], ben: ["2"]}


ASKED_PERSON = "ct-00000001"
DAY = date(2026, 3, 10)  # a Tuesday
ASKED_ENTRY = ("contact", {"id": ASKED_PERSON, "name": "Ana Lopes"})


def asked(day, outcome="pending", **rest):
    return (
        "attempt",
        {"contact": ASKED_PERSON, "sent_at": f"{day}T09:00+00:00", "outcome": outcome, **rest},
    )


def test_every_channel_has_its_step():
    assert set(USUAL_STEPS) == {key for key, _ in CHANNELS}
    assert {preset for _, preset in USUAL_STEPS.values()} <= {key for key, _ in PRESETS}


@pytest.mark.parametrize(
    ("channel", "step"),
    [
        ("email", ("reminder", date(2026, 3, 17))),
        ("voicemail", ("Call", date(2026, 3, 13))),
        ("letter", ("office", date(2026, 3, 19))),
    ],
)
def test_the_next_step_and_its_day_fit_the_way_of_asking(book_of, channel, step):
    found = after_attempt(book_of(ASKED_ENTRY), ASKED_PERSON, channel, DAY)
    assert step[0] in found["next_step"] == found["usual_step"]
    assert found["due_on"] == step[1]


def test_after_a_reminder_the_step_is_to_let_it_rest(book_of):
    step = after_attempt(book_of(ASKED_ENTRY, asked("2026-03-01")), ASKED_PERSON, "email", DAY)
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
    assert silence(book_of(ASKED_ENTRY, *tries), ASKED_PERSON) == found


def test_silence_is_said_kindly_with_its_days():
    one = Silence(1, "2026-03-02", "email", "2026-03-12")
    assert silence_words(Silence(), "Ana", DAY) == ""
    assert silence_words(one, "Ana", DAY).startswith(
        "You reached out to Ana on March 2. Give them until March 12."
    )
    due = silence_words(one, "Ana", date(2026, 3, 12))
    assert all(fact in due for fact in ("reached out to Ana", "March 2.", "one reminder"))
    assert "March 12" not in due
    assert "Let it rest" in silence_words(Silence(2, "2026-03-02", "email"), "Ana", DAY)


@pytest.mark.parametrize(
    ("usual_words", "usual_step"),
    [("In any words", {"usual_step": "In any words"}), ("Send one reminder", {})],
    ids=["as it is written today", "as older folders have it"],
)
def test_the_usual_step_ends_with_the_answer_and_a_step_of_their_own_stays(usual_words, usual_step):
    usual, own = (
        Book(
            {
                "attempt": [
                    {
                        "id": "at-00000001",
                        "contact": ASKED_PERSON,
                        "next_step": words,
                        "due_on": "2026-03-17",
                        **usual_step,
                    }
                ]
            }
        ).of("attempt")[0]
        for words in (usual_words, "Ask Bo Chen")
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
