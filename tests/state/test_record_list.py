"""A list of records is shown as cards, added to, changed, taken back."""

import pytest

from infoview_lib.state.goals.goal_lists import ObjectivesState
from infoview_lib.state.record_list import RecordListState


class Options(RecordListState):
    kind = "option"
    title = "What you are weighing"
    add_fields = ("name", "kind")
    fields = ("name", "status")
    more_fields = ("reason",)


@pytest.fixture
def state(folder):
    return Options(folder)


def test_an_added_record_shows_as_a_card_with_its_values(state):
    reply = state.act("add", name="Speech therapist", kind="career")
    assert len(state.view["items"]) == 1
    assert (
        state.view["items"][0].items()
        >= {
            "id": reply["id"],
            "title": "Speech therapist",
            "detail": "",
            "practice": False,
            "values": {"name": "Speech therapist", "status": "considering", "reason": ""},
        }.items()
    )


def test_a_needed_name_is_asked_for_kindly(state):
    reply = state.act("add", name=" ", kind="")
    assert not reply["ok"] and "nothing" in reply["found"]
    assert state.view["items"] == []


def test_an_add_form_left_empty_adds_nothing(folder):
    goals = ObjectivesState(folder)
    reply = goals.act("add", kind="", text=" ")
    assert not reply["ok"] and "nothing" in reply["found"]
    assert goals.view["items"] == []
    assert goals.act("add", kind="names", text="")["ok"]


def test_a_changed_field_is_saved_and_undone(state):
    one = state.act("add", name="Speech therapist")["id"]
    state.act("change", id=one, name="status", value="dropped")
    assert state.view["items"][0]["values"]["status"] == "dropped"
    state.act("undo")
    assert state.view["items"][0]["values"]["status"] == "considering"


def test_a_removed_record_can_be_brought_back(state):
    one = state.act("add", name="Speech therapist")["id"]
    state.act("remove", id=one)
    assert state.view["items"] == []
    assert state.view["removed"] == [{"id": one, "title": "Speech therapist"}]
    state.act("bring_back", id=one)
    assert [item["id"] for item in state.view["items"]] == [one]


def test_history_tells_each_change_in_words_newest_first(state):
    one = state.act("add", name="Speech therapist")["id"]
    state.act("change", id=one, name="reason", value="")
    state.act("change", id=one, name="status", value="kept")
    history = state.act("history", id=one)["history"]
    assert "Status: Kept" in history[0]
    assert "Option: Speech therapist" in history[-1]


def test_looking_at_a_list_writes_nothing(folder, state):
    before = folder.entries()
    Options(folder).refresh()
    assert folder.entries() == before
