"""A topic has the verdict of its voices."""

import pytest

from infoview_lib.contacts.learned.evidence import evidence_by_topic
from infoview_lib.records.book import Book

ANA, BEN = "ct-00000001", "ct-00000002"


def said(*voices):
    """Return a book in which (contact, topic, stance) were noted, one talk for each."""
    book = {
        "contact": [{"id": ANA, "name": "Ana Lopes"}, {"id": BEN, "name": "Ben Okoro"}],
        "interview": [],
        "answer": [],
    }
    for n, (contact, topic, stance) in enumerate(voices):
        book["interview"].append({"id": f"iv-0000000{n}", "contact": contact, "status": "done"})
        book["answer"].append(
            {
                "id": f"an-0000000{n}",
                "interview": f"iv-0000000{n}",
                "topic": topic,
                "text": "words",
                "stance": stance,
            }
        )
    return Book(book)


@pytest.mark.parametrize(
    "voices,verdict",
    [
        ([(ANA, "Hours", "mixed")], "single"),
        ([(ANA, "Hours", "mixed"), (ANA, "Hours", "positive")], "single"),
        ([(ANA, "Hours", "positive"), (BEN, "hours", "positive")], "agree"),
        ([(ANA, "Hours", "positive"), (BEN, "Hours", "negative")], "differ"),
        ([(ANA, "Hours", "fact"), (BEN, "Hours", "")], "facts"),
        ([(ANA, "Hours", "fact"), (BEN, "Hours", "mixed")], "agree"),
    ],
)
def test_a_topic_has_the_verdict_of_its_stances(voices, verdict):
    assert [one.verdict for one in evidence_by_topic(said(*voices))] == [verdict]


def test_the_topic_with_most_people_stands_first():
    book = said((ANA, "Pay", "fact"), (ANA, "Hours", "mixed"), (BEN, "Hours", "mixed"))
    assert [(one.topic, one.people) for one in evidence_by_topic(book)] == [
        ("Hours", 2),
        ("Pay", 1),
    ]


def test_no_answers_give_no_topics():
    assert evidence_by_topic(Book({})) == []
