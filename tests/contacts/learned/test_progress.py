"""How far each page is done, and when the workshop is over."""

import pytest

from infoview_lib.contacts.learned.coverage import coverage
from infoview_lib.contacts.learned.progress import WORKSHOP, is_workshop_over, milestones
from infoview_lib.prep.path import PAGES, PATH
from infoview_lib.records.book import Book


@pytest.mark.parametrize("page", [page.key for page in PATH])
def test_nothing_is_done_in_an_empty_workbook(page):
    found = milestones(Book({}), page)
    assert not any(one.is_done for one in found)
    assert all(one.text and not one.text.endswith(".") for one in found)


def test_every_page_of_the_workshop_leaves_something_behind():
    assert all(milestones(Book({}), page) for page in WORKSHOP)


def test_a_page_without_milestones_has_none():
    assert milestones(Book({}), PAGES[-1].key) == ()


def test_a_course_is_prepared_once_it_has_a_name():
    (one,) = milestones(Book({}), "prepare")
    assert not one.is_done
    named = {"id": "doc-00000001", "kind": "course", "part": "name", "text": "Careers 101"}
    (one,) = milestones(Book({"document": [named]}), "prepare")
    assert one.is_done and "name" in one.text


def test_a_class_is_seen_once_its_hand_ins_are_loaded_and_one_is_scored():
    parts = [("shown", "{}"), ('["fern1", 3]', "2")]
    kept = [
        {"id": f"doc-0000000{place}", "kind": "class_view", "part": part, "text": text}
        for place, (part, text) in enumerate(parts)
    ]
    for number in range(3):
        found = milestones(Book({"document": kept[:number]}), "class_view")
        assert [one.is_done for one in found] == [number > 0, number > 1]


@pytest.mark.parametrize(
    "practice,text", [(False, "1 interview held"), (True, "Hold an interview")]
)
def test_a_rehearsal_is_not_a_talk_held(practice, text):
    talk = {
        "id": "iv-00000001",
        "contact": "ct-00000001",
        "status": "done",
        "is_practice": practice,
    }
    assert milestones(Book({"interview": [talk]}), "interview_day")[0].text == text


TALK = {"contact": "ct-0000000a", "status": "done"}
AFTER_A_WORKSHOP = (
    ("profile", {"display_name": "Noor", "decision": "job", "intro_30": "I am Noor."}),
    ("sorted_card", {"card": "a", "side": "informational"}),
    ("confidence", {"moment": "before", "score": 2}),
    ("objective", {"text": "Find out"}),
    ("option", {"name": "Nursing"}),
    *(("contact", {"name": f"Person {place}", "objectives": "other"}) for place in range(5)),
    *(("plan_item", {"wording": "Why?", "block": "names"}) for _ in range(5)),
    ("confidence", {"moment": "after", "score": 4}),
)


def test_the_workshop_is_over_with_the_first_real_talk(book_of):
    assert not is_workshop_over(book_of(("interview", {**TALK, "status": "scheduled"})))
    assert not is_workshop_over(book_of(("interview", {**TALK, "is_practice": True})))
    assert is_workshop_over(book_of(("interview", TALK)))


def test_the_workshop_is_over_when_its_pages_are_done(book_of):
    assert is_workshop_over(book_of(*AFTER_A_WORKSHOP))
    assert not is_workshop_over(book_of(*AFTER_A_WORKSHOP[:-1]))


def test_who_is_matched_agrees_with_the_lines_about_the_goals():
    people = [
        {"id": "ct-00000001", "name": "Ana Lopes", "relevance": 5},
        {"id": "ct-00000002", "name": "Ben Okoro", "objectives": "names"},
    ]
    for kind, matched in (("information", 0), ("names", 1)):
        book = Book({"contact": people, "objective": [{"id": "ob-00000001", "kind": kind}]})
        (line,) = coverage(book)
        text = milestones(book, "contact_plan")[1].text
        assert len(line.people) == matched
        assert text.startswith("1 person" if matched else "Nobody")
        assert line.reading.startswith("1 person" if matched else "Nobody")
