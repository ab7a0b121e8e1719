"""What a try leads to: peace, a day to look again, a talk, a next step."""

from datetime import UTC, date, datetime

import pytest

from infoview_lib.contacts.asking import (
    answered,
    at_rest,
    check_may_be_reminded,
    look_again_choices,
    next_step,
    talk_after_yes,
    talks_with,
)
from infoview_lib.contacts.settling import settle
from infoview_lib.contacts.talk_records import Attempt
from infoview_lib.errors import EntryError

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
        with pytest.raises(EntryError, match="You asked Ana Lopes twice and heard nothing."):
            check_may_be_reminded(book, ANA)


def test_an_entry_merged_into_the_person_rests_too(book_of):
    other = ("contact", {"id": ALSO, "name": "A. Lopes", "merged_into": ANA})
    assert at_rest(book_of(PERSON, other, *tries("no_reply", "no_reply"))) == {ANA, ALSO}


def test_a_second_reminder_cannot_be_settled_either(book_of):
    book = book_of(PERSON, *tries("no_reply", "pending"))
    with pytest.raises(EntryError, match="heard nothing"):
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
    assert talk_after_yes(book, attempt) == {
        "contact": ANA,
        "status": "planned",
        "mode": "",
        "type": "job",
        "is_practice": False,
        "agreed_minutes": 30,
    }
    with pytest.raises(EntryError, match="on your list already"):
        talk_after_yes(book_of(PERSON, ("interview", {"contact": ANA})), attempt)


def test_a_next_step_names_whom_and_by_which_remedy():
    assert next_step("Bo Chen", "another_city", MONDAY) == {
        "next_step": "Ask Bo Chen",
        "due_on": date(2026, 11, 26),
        "remedy": "another_city",
    }
    assert next_step("Bo Chen", "ask_referral", MONDAY)["next_step"] == "Ask Bo Chen for a name"


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
    found = {one: [talk.id[-1] for talk in talks_with(book, one)] for one in (ana, old, ben)}
    assert found == {ana: ["1", "3"], old: ["1", "3"], ben: ["2"]}
