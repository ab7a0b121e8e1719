"""A view passes on what a page asks, and answers as soon as the records are safe."""

import asyncio

import pytest

from infoview_lib.state.lag import LAG, Sight
from infoview_lib.widgets.registry import STEPS
from infoview_lib.widgets.view import view_of


@pytest.fixture
def contacts(folder):
    """The list of contacts as a page has it; what it sends is kept in order."""
    view = view_of("contacts", folder)
    view.sent = []
    view.send = lambda message: view.sent.append((message, len(view.view["items"])))
    yield view
    view.close()


def ask(view, do, **values):
    view._hear(view, {"n": "1", "do": do, "values": values}, [])


def test_an_answer_leaves_before_the_list_is_shown_anew_and_once_more_after(contacts, folder):
    ask(contacts, "add", name="Ana Lopes")
    (early, shown_early), (whole, shown_then) = contacts.sent
    assert early == {**whole, "is_early": True}
    assert (whole["n"], whole["reply"]["ok"]) == ("1", True)
    assert (shown_early, shown_then) == (0, 1)
    assert [one["name"] for one in folder.records("contact")] == ["Ana Lopes"]


def test_an_answer_is_sent_once_where_no_record_changed(contacts):
    ask(contacts, "list", part="items", text="ana")
    assert [message for message, _ in contacts.sent] == [{"n": "1", "reply": {"ok": True}}]


def test_a_refused_save_is_answered_once_and_as_refused(contacts, folder, monkeypatch):
    import os

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    ask(contacts, "add", name="Ana Lopes")
    ((message, _),) = contacts.sent
    assert not message["reply"]["ok"] and message["reply"]["next_step"]
    assert folder.records("contact") == []


def test_nothing_is_answered_before_the_disk_has_it(contacts, monkeypatch):
    import os

    real, answered = os.fsync, []

    def slow(handle):
        answered.append(len(contacts.sent))
        return real(handle)

    monkeypatch.setattr(os, "fsync", slow)
    ask(contacts, "add", name="Ana Lopes")
    assert answered and not any(answered)
    assert len(contacts.sent) == 2


def look(view, sight, by="one"):
    view._hear(view, {"sight": sight, "by": by}, [])


def test_where_no_page_says_what_is_looked_at_everything_is(contacts):
    assert contacts.state.sight is Sight.IN_VIEW


@pytest.mark.parametrize(
    ("told", "sight"),
    [
        ([(1, "one")], Sight.ON_PAGE),
        ([(2, "one"), (0, "one")], Sight.PAGE_HIDDEN),
        ([(0, "one"), (2, "two")], Sight.IN_VIEW),
        ([(1, "one"), (0, "two")], Sight.ON_PAGE),
        ([(2, "one"), (0, "two"), (None, "one")], Sight.PAGE_HIDDEN),
        ([(2, "one"), (None, "one")], Sight.PAGE_HIDDEN),
        ([(2, "one"), ("far", "one")], Sight.PAGE_HIDDEN),
        ([(1, "one"), ([2], "two")], Sight.ON_PAGE),
    ],
)
def test_a_step_is_seen_as_much_as_by_the_window_that_shows_most_of_it(contacts, told, sight):
    for one in told:
        look(contacts, *one)
    assert contacts.state.sight is sight


@pytest.mark.parametrize("step", sorted(name for name in STEPS if STEPS[name].widget_class()))
def test_a_public_widget_knows_how_much_of_it_is_seen(folder, step):
    view = view_of(step, folder)
    look(view, Sight.PAGE_HIDDEN)
    assert view.state.sight is Sight.PAGE_HIDDEN


def in_a_page(do):
    """Run it as a page's Python does, which goes on with what waits when nothing else is heard."""

    async def run():
        do()
        LAG.go_on()
        while LAG.is_behind:
            await asyncio.sleep(0.001)

    asyncio.run(asyncio.wait_for(run(), 10))


def test_what_comes_into_view_is_shown_before_anything_else(contacts, folder):
    look(contacts, Sight.PAGE_HIDDEN)

    def change_and_look():
        with LAG.answering():
            folder.add("contact", name="Ana Lopes")
        LAG.go_on()
        assert contacts.state.is_behind
        look(contacts, Sight.IN_VIEW)
        assert not contacts.state.is_behind

    in_a_page(change_and_look)
    assert [message for message, _ in contacts.sent] == [
        {"is_waiting": True},
        {"is_waiting": False},
    ]
    assert contacts.view["items"][0]["title"] == "Ana Lopes"


def test_a_window_that_opens_meanwhile_is_sent_the_records_as_they_are(contacts, folder):
    look(contacts, Sight.PAGE_HIDDEN)

    def change_and_open():
        with LAG.answering():
            folder.add("contact", name="Ana Lopes")
        assert contacts.state.is_behind
        assert "Ana Lopes" in str(contacts.get_state()["view"])

    in_a_page(change_and_open)
