"""A topic has the verdict of its voices."""

import re

import pytest

from infoview_lib.contacts.learned.evidence import evidence_by_topic
from infoview_lib.contacts.learned.unknowns import unknowns
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
        ([(ANA, "Hours", "fact"), (BEN, "Hours", "mixed")], "one_view"),
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


@pytest.mark.parametrize(
    ("stances", "verdict"),
    [
        ([("fact",), ("fact",)], "facts"),
        ([("positive",), ("fact",), ("fact",)], "one_view"),
        ([("positive", "mixed"), ("fact",)], "one_view"),
        ([("positive",), ("positive",), ("fact",)], "agree"),
        ([("positive", "mixed"), ("positive", "mixed")], "agree"),
        ([("positive",), ("negative",), ("fact",)], "differ"),
        ([("positive",)], "single"),
    ],
)
def test_only_views_of_two_people_agree_or_differ(stances, verdict):
    talks = [f"iv-0000000{number}" for number in range(len(stances))]
    said = [(iv, stance) for iv, all_of in zip(talks, stances, strict=True) for stance in all_of]
    book = Book(
        {
            "contact": [{"id": iv.replace("iv", "ct"), "name": f"P{iv[-1]}"} for iv in talks],
            "interview": [
                {"id": iv, "contact": iv.replace("iv", "ct"), "status": "done"} for iv in talks
            ],
            "answer": [
                {"id": f"an-{n}", "interview": iv, "topic": "Pay", "text": "x", "stance": stance}
                for n, (iv, stance) in enumerate(said)
            ],
        }
    )
    (found,) = evidence_by_topic(book)
    assert found.verdict == verdict
    still_open = [
        (one.kind, re.findall(r"P\d", one.reading))
        for one in unknowns(book, {"q": "Pay"})
        if one.kind != "never"
    ]
    assert still_open == {
        "differ": [("differ", ["P0", "P1"])],
        "one_view": [("single", ["P0"])],
        "single": [("single", ["P0"])],
    }.get(verdict, [])
