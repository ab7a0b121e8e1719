"""The counts a student hands in: seen first, whole numbers only."""

import base64
import json
from datetime import date

from infoview_lib.classroom.handing_in.counts import COUNTS, read_counts
from infoview_lib.state.network.class_counts import WHY, ClassCountsState

TODAY = date(2026, 3, 10)
ONE_TALK = {
    "people": 2,
    "introduced": 1,
    "waves": 2,
    "asked": 1,
    "met": 1,
    "declined": 0,
    "talks": 1,
    "names": 1,
}


def state_of(folder):
    return ClassCountsState(folder, today=lambda: TODAY)


def test_the_very_bytes_that_were_shown_are_written_into_the_folder_of_the_day(talked):
    state = state_of(talked["folder"])
    assert list((talked["folder"].path / "exports").iterdir()) == []
    assert state.act("write", shown=state.view["text"]) == {
        "ok": True,
        "said": "class-counts.json is saved.",
    }
    (file,) = (talked["folder"].path / "exports" / "2026-03-10").iterdir()
    assert (file.name, file.read_bytes()) == ("class-counts.json", state.view["text"].encode())
    assert (
        base64.b64decode(state.act("download", shown=state.view["text"])["data"])
        == file.read_bytes()
    )
    assert read_counts(file.read_bytes()) == ONE_TALK
    assert state.view["written"] == {
        "place": "exports / 2026-03-10",
        "text": state.view["text"],
        "is_old": False,
    }


def test_the_file_holds_whole_numbers_and_nothing_of_the_records(talked):
    text = state_of(talked["folder"]).view["text"]
    held = json.loads(text)
    assert list(held) == list(COUNTS) and all(type(one) is int for one in held.values())
    for secret in (
        "Ana",
        "Lopes",
        "Ben",
        "Riverbend",
        talked["ana"],
        talked["talk"],
        talked["folder"].folder_id,
        "2026",
    ):
        assert secret not in text


def test_each_number_comes_with_its_words_and_the_reason_why_counts_only(talked):
    view = state_of(talked["folder"]).view
    assert view["counts"][0] == ("People in the network", 2) and len(view["counts"]) == len(COUNTS)
    assert view["why"] == WHY and "without names" in WHY


def test_practice_is_never_counted(talked):
    folder = talked["folder"]
    before = state_of(folder).view["text"]
    made = folder.add("contact", name="Cy Mbeki", is_practice=True)
    folder.add("interview", contact=made, status="done", is_practice=True)
    folder.add("interview", contact=talked["ben"], status="done", is_practice=True)
    folder.add("referral", is_practice=True, **{"from": made, "to": talked["ana"]})
    assert state_of(folder).view["text"] == before


def test_numbers_that_changed_since_they_were_seen_are_not_written(talked):
    state = state_of(talked["folder"])
    shown = state.view["text"]
    talked["folder"].add("contact", name="Dana Whitecloud")
    refused = {
        "ok": False,
        "found": "Your numbers changed since you saw them.",
        "next_step": "Check them again, then save them.",
    }
    assert state.act("write", shown=shown) == state.act("download", shown=shown) == refused
    assert list((talked["folder"].path / "exports").iterdir()) == []
    assert state.act("write", shown=state.view["text"])["ok"]
    talked["folder"].add("contact", name="Eli Stone")
    assert state.view["written"]["is_old"]


def test_nobody_in_the_network_gives_zeros_that_can_be_handed_in(folder):
    state = state_of(folder)
    assert state.view["is_empty"] and state.act("write", shown=state.view["text"])["ok"]
    assert set(json.loads(state.view["text"]).values()) == {0}
