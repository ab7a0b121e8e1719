import pytest

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.progress import milestones
from infoview_lib.prep.path import PAGES, PATH


@pytest.mark.parametrize("page", [page.key for page in PATH])
def test_nothing_is_done_in_an_empty_workbook(page):
    found = milestones(Book({}), page)
    assert found and not any(one.is_done for one in found)
    assert all(one.text and not one.text.endswith(".") for one in found)


def test_a_page_without_milestones_has_none():
    assert milestones(Book({}), PAGES[-1].key) == ()


@pytest.mark.parametrize("practice,text", [(False, "1 talk held"), (True, "No talk held yet")])
def test_a_rehearsal_is_not_a_talk_held(practice, text):
    talk = {
        "id": "iv-00000001",
        "contact": "ct-00000001",
        "status": "done",
        "is_practice": practice,
    }
    assert milestones(Book({"interview": [talk]}), "interview_day")[0].text == text
