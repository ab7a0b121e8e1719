"""Every step answers, refuses, undoes and follows the folder."""

from datetime import date

import pytest

from infoview_lib.errors import EntryError
from infoview_lib.state.base import GONE_WORDS, HALF_WORDS, LOST_WORDS, State
from infoview_lib.state.contract import action


class Names(State):
    def describe(self) -> dict[str, list[str]]:
        return {"names": [c.name for c in self.folder.book.of("contact")]}

    @action
    def do_add(self, name):
        return {"id": self.folder.add("contact", name=name)}

    @action
    def do_ask(self, name):
        self.folder.add("attempt", contact=self.folder.add("contact", name=name))

    @action
    def do_refuse(self):
        raise EntryError("The name is empty.", "Type at least one name.")

    @action
    def do_add_and_break(self, name):
        self.do_add(name)
        self.do_break()

    @action
    def do_break(self):
        raise RuntimeError("secret Ana")


@pytest.fixture
def state(folder):
    return Names(folder, today=lambda: date(2026, 3, 10))


def test_an_action_answers_ok_with_what_it_returns(state):
    reply = state.act("add", name="Ana Lopes")
    assert reply["ok"] and reply["id"].startswith("ct-")
    assert state.view == {"names": ["Ana Lopes"]}


def test_an_error_a_student_can_mend_becomes_two_sentences(state):
    assert state.act("refuse") == {
        "ok": False,
        "found": "The name is empty.",
        "next_step": "Type at least one name.",
    }


def test_a_fault_of_the_program_says_nothing_of_its_inside(state, monkeypatch):
    monkeypatch.delenv("INFOVIEW_DEBUG", raising=False)
    assert state.act("break") == {"ok": False, **LOST_WORDS}
    assert state.act("no_such_action") == {"ok": False, **LOST_WORDS}


def test_an_entry_that_another_window_removed_is_said_to_be_gone(talked, monkeypatch):
    from infoview_lib.state.follow_up.thanks import ThanksState

    monkeypatch.delenv("INFOVIEW_DEBUG", raising=False)
    state = ThanksState(talked["folder"])
    talked["folder"].delete(talked["talk"])
    assert state.act("change", id=talked["talk"], name="words", value="Thank you!") == {
        "ok": False,
        **GONE_WORDS,
    }


def test_two_views_of_one_folder_agree(folder, state):
    other = Names(folder)
    state.act("add", name="Ana Lopes")
    assert other.view == state.view == {"names": ["Ana Lopes"]}


def test_another_window_is_taken_in_on_a_look(folder, state):
    from infoview_lib.files.folder.folder import open_folder

    open_folder(folder.path).add("contact", name="Ben Okoro")
    state.act("look")
    assert state.view == {"names": ["Ben Okoro"]}


def test_undo_says_what_it_took_back(state):
    state.act("add", name="Ana Lopes")
    assert state.act("undo")["undone"]
    assert state.view == {"names": []}


def test_a_closed_state_follows_no_more(folder, state):
    state.close()
    folder.add("contact", name="Ana Lopes")
    assert state.view == {"names": []}


def test_half_a_character_that_was_typed_comes_back_in_no_answer(folder):
    from infoview_lib.state.today.quick_add import QuickAddState

    said = QuickAddState(folder).act("person", name="Ana\udfff Lopes \ud800")
    assert said == {"ok": True, "told": "Ana Lopes is in your contacts."}
    assert folder.records("contact")[0]["name"] == "Ana Lopes"


def test_nobody_is_told_that_nothing_changed_once_something_was_saved(state):
    assert state.act("add_and_break", name="Ana Lopes") == {"ok": False, **HALF_WORDS}
    assert state.view == {"names": ["Ana Lopes"]}


def test_a_first_is_said_once_also_after_undo(folder, state):
    found = state.act("ask", name="Ana Lopes")["moment"]
    assert found["kind"] == "request" and "Ana Lopes" in found["text"]
    while folder.undo_label:
        state.act("undo")
    assert folder.book.of("attempt") == ()
    assert "moment" not in state.act("ask", name="Ana Lopes")
    assert "moment" not in state.act("add", name="Ben Ortiz")


def test_nothing_is_a_first_in_the_sample_students_folder(folder, state, monkeypatch):
    monkeypatch.setattr(folder, "is_demo", True)
    assert "moment" not in state.act("ask", name="Ana Lopes")
