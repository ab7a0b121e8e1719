"""Everything with one person, changed in place."""

from datetime import date, datetime

from infoview_lib.state.person.person import PersonState
from tests.wording import says


def shown(talked, **values):
    return PersonState(talked["folder"], today=lambda: date(2026, 3, 20), **values)


def test_a_person_is_chosen_and_nothing_is_written(talked):
    state, before = shown(talked), talked["folder"].entries()
    assert state.view["contact"] == "" and "events" not in state.view
    state.act("choose", contact=talked["ana"])
    assert (state.view["name"], state.view["stage"]["text"]) == ("Ana Lopes", "Met")
    assert talked["folder"].entries() == before


def test_what_is_owed_stands_in_words_and_is_done_in_place(talked):
    state = shown(talked, person=talked["ana"])
    assert state.view["ledger"] == "You still owe them a thank-you note."
    item = next(one for one in state.view["due"] if one["action"] == "thank_you")
    state.act(
        "done", action="thank_you", record=item["record"], contact=item["contact"], about="Mornings"
    )
    assert "referral to use" in state.view["ledger"] and "caught up" not in state.view["ledger"]
    assert state.view["events"][-1]["title"] == "Thank-you note sent"
    state.act("undo")
    assert state.view["ledger"] == "You still owe them a thank-you note."


def test_whom_they_named_says_what_came_of_it_and_whether_they_know(talked):
    folder, state = talked["folder"], shown(talked, person=talked["ana"])
    assert [(one["name"], one["came_of"], one["told"]) for one in state.view["named"]] == [
        ("Ben Okoro", "You haven't reached out yet.", "Not yet")
    ]
    folder.add(
        "interview", contact=talked["ben"], status="done", starts_at="2026-03-15T10:00+00:00"
    )
    folder.change(talked["named"], told_outcome_on="2026-03-16")
    (named,) = state.view["named"]
    assert says(named["came_of"], "met Ben Okoro", "March 15")
    assert says(named["told"], "told", "March 16")


def test_what_they_said_stands_by_topic_and_can_be_changed_and_undone(talked):
    folder, state = talked["folder"], shown(talked, person=talked["ana"])
    said = folder.add("answer", interview=talked["talk"], topic="Hours", text="Clam in winter")
    event = next(one for one in state.view["events"] if one["kind"] == "said")
    assert state.act("change", record=event["record"], name=event["field"], value="Calm in winter")[
        "ok"
    ]
    assert state.view["said"] == [{"topic": "Hours", "texts": ["Calm in winter"]}]
    state.act("undo")
    assert folder.get(said)["text"] == "Clam in winter"


def test_only_what_stands_in_the_story_can_be_changed_there(talked):
    state = shown(talked, person=talked["ana"])
    assert state.act("change", record=talked["ben"], name="name", value="X")["ok"] is False
    assert state.act("change", record=talked["talk"], name="status", value="done")["ok"] is False


def test_a_note_is_dated_and_joins_the_story(talked):
    state = shown(talked, person=talked["ana"])
    state.act("note", contact=talked["ana"], note="Moves in May")
    note = next(one for one in state.view["events"] if one["kind"] == "note")
    assert (note["when"][:8], note["text"]) == ("March 20", "Moves in May")


def test_somebody_erased_leaves_the_choice_empty(talked):
    state = shown(talked, person=talked["ana"])
    talked["folder"].delete(talked["ana"])
    assert state.view["contact"] == "" and [name for _, name in state.view["people"]] == [
        "Ben Okoro"
    ]


def test_the_year_is_said_when_it_is_another(talked):
    made = datetime.now().year
    state = PersonState(talked["folder"], person=talked["ben"], today=lambda: date(made + 1, 1, 5))
    assert state.view["events"][0]["when"].endswith(f", {made}")
