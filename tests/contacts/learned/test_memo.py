"""A memo begins from the student's own records."""

from datetime import date

import pytest

from infoview_lib.contacts.learned.memo import PAPERS, texts
from infoview_lib.files.demo import demo_records, demo_students
from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.records.book import Book

DAY = date(2026, 3, 10)


def demo(student):
    found: dict = {}
    for kind, values in demo_records(DAY, student):
        found.setdefault(kind, []).append(values)
    return Book(found)


BOOK = Book(
    {
        "profile": [{"id": "pr-00000001", "decision": "career"}],
        "contact": [
            {"id": "ct-00000001", "name": "Ana Lopes"},
            {"id": "ct-00000002", "name": "Ben Okoro"},
        ],
        "attempt": [{"id": "at-00000001", "contact": "ct-00000001"}],
        "interview": [
            {
                "id": "iv-00000001",
                "contact": "ct-00000001",
                "status": "done",
                "mode": "phone",
                "starts_at": "2026-03-02T10:00+00:00",
            },
            {
                "id": "iv-00000002",
                "contact": "ct-00000002",
                "status": "done",
                "mode": "phone",
                "starts_at": "2026-03-02T10:00+00:00",
                "is_practice": True,
            },
        ],
        "answer": [
            {
                "id": "an-00000001",
                "interview": "iv-00000001",
                "topic": "Hours",
                "text": "Long\ndays",
                "stance": "mixed",
            },
            {
                "id": "an-00000002",
                "interview": "iv-00000002",
                "topic": "Pay",
                "text": "Practice",
                "stance": "mixed",
            },
        ],
        "option": [
            {"id": "op-00000001", "name": "Nursing", "status": "kept", "reason": "the teams"},
            {"id": "op-00000002", "name": "Teaching", "status": "dropped"},
        ],
        "document": [{"id": "dc-00000001", "kind": "memo", "part": "open", "text": "Who pays?"}],
    }
)


def test_each_part_begins_from_the_records_practice_left_out():
    found = texts(BOOK, "memo")
    facts = {
        "question": ("decide on a career", "Nursing", "Teaching"),
        "done": ("1 person", "1 interview", "March 2", "1 by phone"),
        "heard": ("Hours", "one person", "Ana Lopes: Long days"),
        "moved": ("dropped Teaching",),
        "decision": ("keep Nursing", "the teams"),
        "open": ("Who pays?",),
    }
    assert found.keys() == facts.keys()
    missing = [one for part in facts for one in facts[part] if one not in found[part]]
    assert missing == []
    assert "Practice" not in found["heard"] and "Pay" not in found["heard"]
    assert "Nursing" not in found["moved"] and "Teaching" not in found["decision"]
    assert found["open"] == "Who pays?"


@pytest.mark.parametrize(
    ("stances", "said"),
    [
        (("positive", "positive"), "agree"),
        (("positive", "negative"), "views differ"),
        (("positive", "fact"), "one of them"),
        (("fact", ""), "facts"),
    ],
)
def test_a_portfolio_says_of_two_people_only_what_both_of_them_gave(stances, said):
    people = {"Ana Lopes": stances[0], "Ben Okoro": stances[1]}
    found: dict = {"contact": [], "interview": [], "answer": []}
    for place, (name, stance) in enumerate(people.items()):
        contact, interview = f"ct-0000000{place}", f"iv-0000000{place}"
        found["contact"].append({"id": contact, "name": name})
        found["interview"].append({"id": interview, "contact": contact, "status": "done"})
        found["answer"].append(
            {
                "id": f"an-0000000{place}",
                "interview": interview,
                "topic": "Hours",
                "text": "Long days",
                "stance": stance,
            }
        )
    line = texts(Book(found), "portfolio")["topics"]
    assert "Hours: 2 people" in line and said in line
    assert [one for one in ("agree", "views differ", "one of them", "facts") if one in line] == [
        said
    ]


def test_an_empty_workbook_asks_for_the_decision_and_claims_nothing():
    found = {key: words for key, words in texts(Book({}), "memo").items() if words}
    assert found.keys() == {"question", "decision"}
    assert all(words.startswith("[") and words.endswith("]") for words in found.values())
    assert "want to decide?" in found["question"]
    assert "did you decide" in found["decision"] and "Not yet" in found["decision"]
    assert not any(
        words for key, words in texts(Book({}), "portfolio").items() if key != "question"
    )


@pytest.mark.parametrize("student", [one["student"] for one in demo_students()][:6])
def test_a_portfolio_page_begins_without_anybodys_name_or_a_wish_for_a_job(student):
    book = demo(student)
    words = "\n".join(
        words
        for key, words in texts(book, "portfolio").items()
        if key not in ("about", "learned", "grown")
    )
    assert [one.name for one in book.of("contact") if one.name in words] == []
    assert find_job_asks(words) == []
    assert "%" not in words


@pytest.mark.parametrize("student", [one["student"] for one in demo_students()][:6])
def test_both_papers_speak_as_the_student_not_to_them(student):
    book = demo(student)
    for paper in PAPERS:
        kept = (
            "heard",
            "learned",
            "grown",
            "about",
        )  # the student's own words, and those of others
        words = " ".join(
            words
            for key, words in texts(book, paper).items()
            if key not in kept and not words.startswith("[")
        )
        assert not {"you", "your"} & {word.strip(".,:;").casefold() for word in words.split()}


def test_no_heading_or_help_promises_a_job():
    said = " ".join(
        f"{part.heading} {part.help}" for paper in PAPERS.values() for part in paper.parts
    ).casefold()
    assert not any(word in said for word in ("job", "offer", "hire", "guarantee"))
