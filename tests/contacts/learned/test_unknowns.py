"""What earlier interviews left open."""

import pytest

from infoview_lib.contacts.learned.speaker import BY_STUDENT, TO_STUDENT
from infoview_lib.contacts.learned.unknowns import unknowns
from infoview_lib.records.book import Book
from tests.wording import says

TOPICS = {"q-pay-1": "Pay", "q-pay-2": "Pay", "q-culture": "Culture"}


@pytest.fixture
def book():
    """Make a book from answers: (interview, topic, stance, asked again).

    Interview 1 is with Ana, 2 with Ben, 3 with Chen, a day apart.
    """

    def make(*answers, planned=None, practice=False):
        names = ("Ana Lopes", "Ben Okoro", "Chen Wei")
        return Book(
            {
                "contact": [
                    {"id": f"ct-0000000{n}", "name": name} for n, name in enumerate(names, 1)
                ],
                "interview": [
                    {
                        "id": f"iv-0000000{n}",
                        "contact": f"ct-0000000{n}",
                        "status": "done",
                        "starts_at": f"2026-03-0{n}T10:00+00:00",
                    }
                    for n in (1, 2, 3)
                ],
                "plan_item": [
                    {"id": "pl-00000001", "interview": "iv-00000001", "question": planned}
                ]
                if planned
                else [],
                "answer": [
                    {
                        "id": f"an-0000000{n}",
                        "interview": f"iv-0000000{talk}",
                        "topic": topic,
                        "text": "Words",
                        "stance": stance,
                        "follow_up_needed": again,
                        "is_practice": practice,
                        "plan_item": "pl-00000001" if planned else "",
                    }
                    for n, (talk, topic, stance, again) in enumerate(answers, 1)
                ],
            }
        )

    return make


def kinds(found):
    return [(one.kind, one.topic) for one in found]


def test_before_the_first_note_nothing_is_left_over(book):
    assert unknowns(book(), TOPICS) == []
    assert unknowns(book((1, "Pay", "mixed", True), practice=True), TOPICS) == []


def test_topics_nobody_was_asked_about_come_last(book):
    found = unknowns(book((1, "Hours", "mixed", True)), TOPICS)
    assert kinds(found) == [("ask_again", "Hours"), ("never", "Pay"), ("never", "Culture")]
    assert not any(one.questions for one in found)
    again, *never = [one.reading for one in found]
    assert "Ana Lopes" in again and "someone else" in again
    assert all("no note" in reading for reading in never)


def test_a_question_of_ones_own_counts_for_its_topic_by_its_line_on_the_agenda(book):
    heard = book((1, "Hours", "fact", False), planned="")
    line = [{"id": "pl-00000001", "interview": "iv-00000001", "wording": "What do people earn?"}]
    own = Book(
        {
            "contact": [],
            "interview": [{"id": "iv-00000001"}],
            "plan_item": line,
            "answer": [
                {
                    "id": "an-00000001",
                    "interview": "iv-00000001",
                    "plan_item": "pl-00000001",
                    "text": "Enough",
                }
            ],
        }
    )
    assert ("never", "Pay") in kinds(unknowns(own, TOPICS)) and ("never", "Pay") in kinds(
        unknowns(heard, TOPICS)
    )
    assert ("never", "Pay") not in kinds(unknowns(own, TOPICS | {"pl-00000001": "Pay"}))


def test_people_who_differ_on_a_topic_are_named_once(book):
    found = unknowns(book((1, "Hours", "positive", True), (2, "hours", "negative", True)), {})
    assert kinds(found) == [("differ", "Hours")]
    assert all(fact in found[0].reading for fact in ("Ana Lopes", "Ben Okoro", "differently"))


def test_asking_again_is_settled_by_another_voice_later_not_earlier(book):
    assert unknowns(book((1, "Hours", "fact", True), (2, "Hours", "fact", False)), {}) == []
    assert kinds(unknowns(book((1, "Hours", "fact", False), (2, "Hours", "fact", True)), {})) == [
        ("ask_again", "Hours")
    ]


def test_a_topic_is_heard_by_its_name_or_by_the_question_that_was_answered(book):
    assert kinds(unknowns(book((1, "culture", "fact", False)), TOPICS)) == [("never", "Pay")]
    again = unknowns(book((1, "What it brings home", "fact", True), planned="q-pay-1"), TOPICS)
    assert [(one.topic, one.questions) for one in again] == [
        ("What it brings home", ("q-pay-1",)),
        ("Culture", ()),
    ]


def test_a_view_of_one_person_alone_is_open_a_fact_is_not(book):
    found = unknowns(book((1, "Hours", "mixed", False), (1, "Fees", "fact", False)), {})
    assert kinds(found) == [("single", "Hours")]
    assert "Only Ana Lopes" in found[0].reading
    assert unknowns(book((1, "Hours", "mixed", False), (2, "Hours", "mixed", False)), {}) == []


def test_of_views_with_one_voice_the_newest_three_are_offered(book):
    found = unknowns(
        book(*((talk, f"Topic {talk}{n}", "mixed", False) for talk in (1, 2, 3) for n in (1, 2))),
        {},
    )
    assert [one.topic for one in found] == ["Topic 31", "Topic 32", "Topic 21"]


@pytest.mark.parametrize("asked,left", [(False, ["Who pays for the debt"]), (True, [])])
def test_what_a_look_back_left_open_stays_until_it_was_asked(asked, left):
    book = Book(
        {
            "contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
            "interview": [{"id": "iv-00000001", "contact": "ct-00000001", "status": "done"}],
            "reflection": [
                {
                    "id": "rl-00000001",
                    "interview": "iv-00000001",
                    "still_open": "Who pays for the debt",
                },
                {"id": "rl-00000002", "interview": "iv-00000001", "still_open": "x" * 200},
            ],
            "plan_item": [
                {"id": "pi-00000001", "wording": "Who pays for the debt?", "asked": asked}
            ],
        }
    )
    assert [one.topic for one in unknowns(book, {})] == left


def said_on_hours(*stances, named=True):
    ids = [f"{n:08d}" for n in range(len(stances))]
    return Book(
        {
            "contact": [{"id": f"ct-{id}", "name": f"Person {id[-1]}"} for id in ids if named],
            "interview": [
                {"id": f"iv-{id}", "contact": f"ct-{id}", "status": "done"} for id in ids
            ],
            "answer": [
                {
                    "id": f"an-{id}",
                    "interview": f"iv-{id}",
                    "topic": "Hours",
                    "text": "Long",
                    "stance": how,
                }
                for id, how in zip(ids, stances, strict=True)
            ],
        }
    )


@pytest.mark.parametrize(
    ("book", "facts"),
    [
        (said_on_hours("positive", "negative"), ("Person 0", "Person 1", "differently")),
        (said_on_hours("positive", "negative", named=False), ("two people", "the views differ")),
        # Of three, two say the same: nobody is said to differ from all others.
        (said_on_hours("positive", "positive", "mixed"), ("three people", "the views differ")),
        (said_on_hours("positive", "mixed", "fact"), ("Person 0", "Person 1", "differently")),
        (said_on_hours(*["positive"] * 7, "mixed", "fact"), ("eight people", "the views differ")),
    ],
)
def test_only_two_people_who_differ_are_said_to_differ_from_each_other(book, facts):
    (reading,) = [one.reading for one in unknowns(book, {}) if one.kind == "differ"]
    assert says(reading, *facts) and ("differently" in reading) is ("differently" in facts)


@pytest.mark.parametrize(("speaker", "who"), [(TO_STUDENT, "You"), (BY_STUDENT, "I")])
def test_a_paper_says_of_oneself_what_a_page_says_to_the_student(book, speaker, who):
    found = unknowns(book((1, "Pay", "", True)), TOPICS, speaker)
    readings = {one.topic: one.reading for one in found}
    assert f"{who} wanted to ask".lower() in readings["Pay"].lower()
    assert readings["Culture"].startswith(f"{who} have no note")
