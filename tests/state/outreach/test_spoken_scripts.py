"""Scripts are filled with what is known."""

from datetime import UTC, date, datetime

import pytest

from infoview_lib.contacts.asking.scheduling import sides_of
from infoview_lib.prep.blanks import blanks_in
from infoview_lib.state.outreach.spoken_scripts import SpokenScriptsState
from tests.wording import says

DAY = date(2026, 3, 10)  # a Tuesday


@pytest.fixture
def state(folder):
    state = SpokenScriptsState(folder, today=lambda: DAY)
    state.now = lambda: datetime(2026, 3, 10, 15, tzinfo=UTC)
    return state


def card(state, key):
    return next(one for one in state.view["cards"] if one["key"] == key)


def known(folder):
    folder.add(
        "profile",
        display_name="Jordan Okafor",
        school="Elm College",
        major="biology",
        phone="555-0142",
    )
    bo, ana = (
        folder.add("contact", name="Bo Chen"),
        folder.add("contact", name="Ana Lopes", why_them="Runs a bakery"),
    )
    folder.add("referral", **{"from": bo, "to": ana, "may_use_name": "yes"})
    return ana


def test_phone_voicemail_gatekeeper_on_the_spot_reminder_confirmation_are_there(state):
    assert [one["key"] for one in state.view["cards"]] == [
        "phone",
        "voicemail",
        "gatekeeper",
        "on_the_spot",
        "remind",
        "confirm",
    ]


def test_a_script_is_filled_with_what_is_known_and_writes_nothing(folder, state):
    ana = known(folder)
    before = folder.entries()
    state.act("choose", contact=ana)
    voicemail = card(state, "voicemail")
    assert voicemail | {"tip": "", "text": "", "time": ""} == {
        "key": "voicemail",
        "title": "Voicemail",
        "tip": "",
        "later": "",
        "open": [],
        "text": "",
        "time": "",
    }
    in_order = (
        "Hello Ana",
        "this is Jordan Okafor",
        "Bo Chen",
        "because you run a bakery",
        "25 minutes",
        "about a job",
        "at 555-0142",
        "on Friday",
        "that's 555-0142",
        "Thank you",
    )
    places = [voicemail["text"].find(fact) for fact in in_order]
    assert -1 not in places and places == sorted(places)
    assert says(voicemail["time"], "seconds", "fits")
    assert says(
        card(state, "gatekeeper")["text"],
        "my name is Jordan Okafor",
        "speak with Ana Lopes",
        "Bo Chen suggested",
    )
    assert folder.entries() == before


@pytest.mark.parametrize("with_person", [True, False])
def test_nothing_in_brackets_is_ever_read_aloud_and_what_is_left_out_is_named(folder, with_person):
    if with_person:
        folder.add("contact", name="Ana Lopes")
    state = SpokenScriptsState(folder, today=lambda: DAY)
    for one in state.view["cards"]:
        assert blanks_in(one["text"]) == [] and "{" not in one["text"] and "  " not in one["text"]
    left_out = card(state, "phone")["open"]
    assert {"your name", "how you found them", "why this person"} <= set(left_out)
    assert ("their name" in left_out) is not with_person
    assert "Could we talk for 25 minutes" in card(state, "phone")["text"]


def test_what_the_words_are_made_of_can_be_noted_here(folder, state):
    folder.add("contact", name="Ana Lopes")
    ana = state.view["contact"]
    assert ana and state.act("note", contact=ana, name="source", value="my aunt")["ok"]
    assert state.act("note", contact=ana, name="phone", value="555-0142")["ok"]
    assert (
        "from my aunt" in card(state, "voicemail")["text"]
        and "555-0142" in card(state, "voicemail")["text"]
    )
    assert not state.act("note", contact=ana, name="do_not_contact", value="yes")["ok"]


def test_the_reminder_stands_there_once_a_request_waits_and_names_its_day(folder, state):
    ana = known(folder)
    state.act("choose", contact=ana)
    assert card(state, "remind")["text"] == "" and card(state, "remind")["later"]
    folder.add("attempt", contact=ana, sent_at="2026-03-02")
    assert says(card(state, "remind")["text"], "Hello Ana", "on March 2", "25")
    folder.add("attempt", contact=ana, sent_at="2026-03-09")
    assert card(state, "remind")["text"] == ""


def test_the_confirmation_names_day_minutes_and_place_of_the_next_talk(folder, state):
    ana = known(folder)
    state.act("choose", contact=ana)
    assert card(state, "confirm")["text"] == ""
    talk = folder.add(
        "interview",
        contact=ana,
        status="scheduled",
        starts_at="2026-03-12T15:00+00:00",
        agreed_minutes=20,
        mode="in_person",
        place="Elm Street 4",
    )
    assert sides_of(folder.book, folder.book.get(talk))
    text = card(state, "confirm")["text"]
    assert says(text, "March 12", "In person at Elm Street 4", "20 minutes")


def test_who_must_not_be_contacted_cannot_be_chosen(folder, state):
    ana = folder.add("contact", name="Ana Lopes", do_not_contact=True)
    assert not state.act("choose", contact=ana)["ok"]
    assert state.view["people"] == [] and state.view["contact"] == ""
