"""The texts a student may hand in, newest first."""

from infoview_lib.classroom.handing_in.own_texts import own_texts
from infoview_lib.classroom.preparing.course import TEXTS
from infoview_lib.records.book import Book

TALKS = [
    {"id": "iv-00000001", "contact": "ct-00000001", "starts_at": "2026-03-01T10:00+00:00"},
    {"id": "iv-00000002", "contact": "ct-00000001", "starts_at": "2026-03-09T10:00+00:00"},
]
BOOK = Book(
    {
        "contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
        "objective": [{"id": "ob-00000001", "text": "Two names", "success_sign": "I have two"}],
        "interview": TALKS,
        "attempt": [
            {
                "id": "at-00000001",
                "contact": "ct-00000001",
                "words": "Hi Ana,",
                "sent_at": "2026-03-01",
            },
            {
                "id": "at-00000002",
                "contact": "ct-00000001",
                "words": "Hello again,",
                "sent_at": "2026-03-05",
            },
            {"id": "at-00000003", "contact": "ct-00000001", "words": "x", "is_practice": True},
        ],
        "plan_item": [
            {"id": "pi-00000001", "interview": "iv-00000001", "question": "q1", "position": 2},
            {"id": "pi-00000002", "interview": "iv-00000001", "wording": "Mine?", "position": 1},
            {"id": "pi-00000003", "wording": "Not for anybody yet?"},
        ],
        "answer": [
            {"id": "an-00000001", "interview": "iv-00000002", "topic": "Pay", "text": "Low."},
            {"id": "an-00000002", "interview": "iv-00000002", "text": "Long days."},
        ],
        "reflection": [
            {"id": "rf-00000001", "interview": "iv-00000002", "learned": "A lot."},
        ],
    }
)


def test_each_kind_of_text_is_found_with_the_words_a_student_knows_it_by():
    found = own_texts(BOOK, {"q1": "What drew you to {field}?"})
    assert list(found) == list(TEXTS)
    assert [one.words for one in found["goals"]] == ["- Two names. I'll know when: I have two"]
    assert [one.id for one in found["request"]] == ["at-00000002", "at-00000001"]
    assert found["request"][0].label == "Ana Lopes: Hello again,"
    agendas = {one.id: one.words for one in found["agenda"]}
    assert list(agendas) == ["all", "iv-00000001"]
    assert agendas["iv-00000001"].splitlines()[0] == "1. Mine?"
    assert "{" not in agendas["iv-00000001"]
    assert found["notes"][0].words == "Pay\nLow.\n\nLong days."
    assert found["reflection"][0].words == "What I learned\nA lot."


def test_an_empty_workbook_has_only_what_its_papers_begin_with():
    found = own_texts(Book({}), {})
    assert not any(found[key] for key in ("goals", "request", "agenda", "notes", "reflection"))
