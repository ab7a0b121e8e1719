"""A view passes on what a page asks, and answers as soon as the records are safe."""

import pytest

from infoview_lib.widgets.view import view_of

pytestmark = pytest.mark.usefixtures("no_loop_yet")


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
