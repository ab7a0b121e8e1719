"""A quick entry is one step and makes nobody twice."""

from datetime import date

from infoview_lib.state.today.quick_add import OnTheSpotState, QuickAddState
from tests.wording import says


def test_a_known_person_is_not_made_twice(talked):
    state = QuickAddState(talked["folder"])
    state.act("talk", name="ana  lopes")
    assert len(talked["folder"].records("contact")) == 2
    assert talked["folder"].records("interview")[-1]["contact"] == talked["ana"]


def test_a_note_is_added_below_what_stands(talked):
    state = QuickAddState(talked["folder"], today=lambda: date(2026, 3, 10))
    state.act("note", contact=talked["ana"], note="Likes hiking")
    state.act("note", contact=talked["ana"], note="Moves in May")
    assert (
        talked["folder"].get(talked["ana"])["notes"]
        == "2026-03-10: Likes hiking\n2026-03-10: Moves in May"
    )


def test_an_empty_quick_form_is_answered_not_saved(folder):
    state = QuickAddState(folder)
    for form in state.view["forms"]:
        assert state.act(form["do"], **{spec["name"]: "" for spec in form["fields"]})["ok"] is False
    assert folder.entries() == type(folder.entries())({kind: [] for kind in folder.entries()})


def test_a_quick_try_is_no_second_reminder(folder):
    ana = folder.add("contact", name="Ana Lopes")
    for day in ("2026-03-01", "2026-03-05"):
        folder.add("attempt", contact=ana, sent_at=day)
    state = QuickAddState(folder)
    refused = state.act("attempt", contact=ana)
    assert refused["ok"] is False
    assert says(refused["found"], "Ana Lopes", "twice", "no answer")
    assert state.act("attempt", contact=ana, outcome="yes")["ok"]


def test_the_quick_form_offers_the_talk_alone(folder):
    assert [form["do"] for form in OnTheSpotState(folder).view["forms"]] == ["talk"]
