"""A history in a list is looked at record by record before it comes in."""

from datetime import date

import pytest

from infoview_lib.state.plan.import_file import ImportFileState
from tests.state.plan.test_import_file import bring
from tests.wording import says

TRACKER = (
    b"Name,Company,Referred By,Date Contacted,Channel,Response,Met On,Minutes,Thank You Sent\n"
    b"Ada Okoye,Harbor Labs,,2026-02-01,LinkedIn,Yes,2026-02-08,25,2026-02-09\n"
    b"Bo Lind,Millrace,Ada Okoye,2026-02-12,Email,No reply,,,\n"
)


@pytest.fixture
def state(folder):
    return ImportFileState(folder, today=lambda: date(2026, 3, 10))


def shown(state):
    return state.view["preview"]["history"]


def test_a_list_of_people_shows_no_history(state):
    bring(state, b"Name,City\nAda Okoye,Salem\n")
    assert shown(state) is None


def test_each_record_is_shown_with_who_what_and_when(state, folder):
    bring(state, TRACKER)
    preview = state.view["preview"]
    assert preview["kind_words"] == "Your networking tracker"
    assert says(shown(state)["said"], "2 messages", "1 interview", "1 referral")
    rows = {(row["who"], row["what"]): row["detail"] for row in shown(state)["rows"]}
    assert rows == {
        ("Ada Okoye", "Message"): "LinkedIn note · Yes · February 1, 2026",
        ("Ada Okoye", "Interview"): "February 8, 2026 · Done · 25 minutes",
        ("Ada Okoye", "Follow-up"): "Thank-you note · February 9, 2026",
        ("Ada Okoye referred you to Bo Lind", "Referral"): "",
        ("Bo Lind", "Message"): "Email · No reply · February 12, 2026",
    }
    assert preview["main"] == "Bring in 2 people, add 5 entries"
    assert folder.records("attempt") == []


def test_columns_of_a_history_can_be_chosen_like_others(state):
    bring(state, TRACKER)
    fields = {one["name"]: one["field"] for one in state.view["preview"]["tables"][0]["columns"]}
    assert (fields["Date Contacted"], fields["Referred By"]) == ("sent_on", "referred_by")
    offered = {value for value, _ in state.view["preview"]["history_options"]}
    assert {"sent_on", "met_on", "thanked_on", "referred_by"} <= offered
    state.act("map", column="Date Contacted", field="")
    assert [row["what"] for row in shown(state)["rows"]].count("Message") == 1
    assert state.view["preview"]["rest"] == 1


def test_one_record_is_left_out_and_taken_back(state, folder):
    bring(state, TRACKER)
    place = shown(state)["rows"][0]["place"]
    state.act("decide", row=place, action="skip")
    row = shown(state)["rows"][0]
    assert (row["mark"]["text"], row["choices"]) == ("Leave out", [("", "Include it after all")])
    state.act("decide", row=place, action="")
    assert shown(state)["rows"][0]["choices"] == [("skip", "Leave out")]


def test_the_people_can_come_in_alone(state, folder):
    bring(state, TRACKER)
    state.act("take_history", take=False)
    assert not shown(state)["taken"] and state.view["preview"]["main"] == "Bring in 2 people"
    state.act("take_history", take=True)
    assert shown(state)["taken"]


def test_it_comes_in_and_goes_with_one_undo(state, folder):
    bring(state, TRACKER)
    said = state.act("bring_in")["said"]
    assert says(said, "2 people added", "2 messages", "1 follow-up")
    assert len(folder.records("attempt")) == 2
    assert state.act("take_back")["ok"]
    assert [folder.records(kind) for kind in ("contact", "attempt", "interview", "referral")] == [
        [],
        [],
        [],
        [],
    ]


def test_a_history_follows_what_other_steps_write(state, folder):
    bring(state, TRACKER)
    ada = folder.add("contact", name="Ada Okoye", organization="Harbor Labs")
    folder.add("attempt", contact=ada, sent_at="2026-02-01", outcome="yes")
    state.refresh()
    first = next(row for row in shown(state)["rows"] if row["what"] == "Message")
    assert (first["mark"]["text"], first["choices"]) == ("Leave out", [])
    assert "already here" in first["reason"].lower()


def test_a_long_history_is_shown_in_parts(state):
    rows = b"".join(b"Name %d,2026-02-01\n" % i for i in range(70))
    bring(state, b"Name,Date Contacted\n" + rows, piece=5000)
    assert (len(shown(state)["rows"]), shown(state)["found"], shown(state)["more"]) == (8, 70, 62)
    state.act("show_history", more=50)
    assert (len(shown(state)["rows"]), shown(state)["more"]) == (58, 12)
