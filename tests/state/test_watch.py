"""What another window saves is taken in soon while a page is looked at, and not for ever."""

import asyncio

import pytest

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.state import watch
from infoview_lib.state.page_frame import PageTopState
from infoview_lib.state.plan.contact_lists import ContactsState
from infoview_lib.state.watch import EVERY, Watch


@pytest.fixture
def window(folder):
    """The top of a page and its list, as one window shows them."""
    steps = PageTopState(folder, page="contact_plan"), ContactsState(folder)
    yield steps
    for one in steps:
        one.close()


async def turns(is_reached):
    """Let a loop run until something is so; the test's own limit ends one that never is."""
    while not is_reached():
        await asyncio.sleep(EVERY / 10)


def test_what_another_window_saves_is_shown_without_being_asked_for(window, folder):
    top, contacts = window

    async def work():
        top.act("seen")
        open_folder(folder.path).add("contact", name="Ana Lopes")
        await turns(lambda: contacts.view["items"])

    asyncio.run(asyncio.wait_for(work(), 60))
    assert [one["title"] for one in contacts.view["items"]] == ["Ana Lopes"]


def test_two_looks_in_a_second_keep_two_windows_together():
    assert 2 * EVERY < 1


def test_looking_ends_when_the_page_asks_no_more(monkeypatch):
    looks = []
    monkeypatch.setattr(watch, "EVERY", 0)
    monkeypatch.setattr(watch, "LASTS", 0.05)

    async def work():
        seen = Watch(lambda: looks.append(1))
        seen.keep_on()
        await turns(lambda: looks and seen._timer is None)

    asyncio.run(asyncio.wait_for(work(), 60))


def test_a_closed_page_looks_no_more(window):
    top, _ = window

    async def work():
        top.act("look")
        assert top._watch._timer is not None
        top.close()
        assert top._watch._timer is None

    asyncio.run(work())


def test_a_script_is_not_made_to_wait(window):
    assert window[0].act("seen")["ok"]
    assert window[0]._watch._timer is None
