"""The whole log: found, sorted, changed in place."""

from datetime import date

import pytest

from infoview_lib.state.today.whole_log import PAGE, WholeLogState


@pytest.fixture
def state(talked):
    return WholeLogState(talked["folder"], today=lambda: date(2026, 3, 10))


def column(state, n=0):
    return [row["cells"][n][0] for row in state.view["rows"]]


def test_everything_is_shown_newest_first_then_what_was_asked_for(state):
    assert state.view["kinds"][0] == ("", "Everything (4)") and state.view["by"] == "day"
    assert state.view["total"] == state.view["found"] == 4
    state.act("find", kind="contact")
    assert column(state) == ["Ana Lopes", "Ben Okoro"]
    state.act("find", by="name", down=True)
    assert column(state) == ["Ben Okoro", "Ana Lopes"]
    state.act("find", words="riverbend")
    assert (column(state), state.view["found"], state.view["total"]) == (["Ana Lopes"], 1, 2)
    state.act("find", words="", stands="Idea")
    assert column(state) == ["Ben Okoro"]


def test_a_cell_is_changed_with_what_follows_from_it_and_undone(state, talked):
    tried = talked["folder"].add("attempt", contact=talked["ben"], sent_at="2026-03-08")
    assert state.act("cell", id=tried, name="outcome") == {"ok": True, "value": "pending"}
    assert state.act("change", id=tried, name="outcome", value="yes")["ok"]
    assert talked["folder"].get(tried)["answered_on"] == "2026-03-10"
    state.act("undo")
    assert talked["folder"].get(tried)["outcome"] == "pending"


def test_a_row_keeps_its_place_while_it_is_changed(state, talked):
    state.act("find", kind="contact")
    state.act("change", id=talked["ana"], name="name", value="Zita Quill")
    assert column(state) == ["Zita Quill", "Ben Okoro"]
    state.act("find", by="name")
    assert column(state) == ["Ben Okoro", "Zita Quill"]


def test_a_new_entry_is_there_at_once_and_a_removed_one_gone(state, talked):
    state.act("find", kind="contact")
    new = talked["folder"].add("contact", name="Abe Stone")
    assert column(state)[0] == "Abe Stone"
    talked["folder"].delete(new)
    assert column(state) == ["Ana Lopes", "Ben Okoro"]


def test_what_does_not_fit_a_cell_is_said_and_not_kept(state, talked):
    reply = state.act("change", id=talked["talk"], name="actual_minutes", value="half an hour")
    assert not reply["ok"] and "half an hour" in reply["found"]
    assert not state.act("find", by="nothing")["ok"] and not state.act("find", kind="profile")["ok"]


def test_rehearsals_show_only_when_asked_for(state, talked):
    talked["folder"].add("contact", name="Terse Expert", is_practice=True)
    assert state.view["has_practice"] and state.view["total"] == 4
    state.act("find", practice=True)
    assert state.view["total"] == 5 and any(row["practice"] for row in state.view["rows"])


def test_of_a_long_log_the_rows_asked_for_are_sent_but_all_are_searched(folder):
    folder.apply(adds=[("contact", {"name": f"Person {n:03}"}) for n in range(100)])
    state = WholeLogState(folder)
    state.act("find", kind="contact")
    assert len(state.view["rows"]) == PAGE and state.view["found"] == 100
    state.act("find", start=25)
    assert (column(state)[0], len(state.view["rows"])) == ("Person 025", PAGE)
    state.act("find", start=99)
    assert (column(state)[-1], len(state.view["rows"])) == ("Person 099", PAGE)
    state.act("find", words="person 099")
    assert (column(state), state.view["start"]) == (["Person 099"], 0)


def test_rows_that_went_away_leave_those_before_them_in_sight(folder):
    folder.apply(adds=[("contact", {"name": f"Person {n:03}"}) for n in range(100)])
    state = WholeLogState(folder)
    state.act("find", kind="contact", start=40)
    for person in folder.records("contact")[50:]:
        folder.delete(person["id"])
    assert (state.view["start"], len(state.view["rows"])) == (50 - PAGE, PAGE)


def test_each_row_knows_whom_it_is_about(state, talked):
    folder, ben = talked["folder"], talked["ben"]
    folder.add("referral", **{"from": "you", "to": ben})
    folder.add("attempt", contact=ben, sent_at="2026-03-08")
    about = {"contact": [], "referral": [], "attempt": [], "interview": []}
    for kind, found in about.items():
        state.act("find", kind=kind)
        found += sorted(row["person"][1] for row in state.view["rows"])
    assert about == {
        "contact": ["Ana Lopes", "Ben Okoro"],
        "referral": ["Ana Lopes", "Ben Okoro"],
        "attempt": ["Ben Okoro"],
        "interview": ["Ana Lopes"],
    }
