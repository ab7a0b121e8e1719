"""A long list is sent in parts: its beginning, then what is asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoview_lib.state.day.names_given import NamesGivenState
from infoview_lib.state.day.timer import TimerState
from infoview_lib.state.long_lists import CARDS, CHOICES, Wish, first_of
from infoview_lib.state.outreach.attempts import AttemptsState
from infoview_lib.state.plan.contact_lists import ContactsState, ReferralsState


def titles(state):
    return [one["title"] for one in state.view["items"]]


def add_people(folder, count, name="Person {:02}"):
    return folder.apply(adds=[("contact", {"name": name.format(n)}) for n in range(count)])


@pytest.fixture
def people(folder):
    """A list of thirty people."""
    add_people(folder, 30)
    return ContactsState(folder)


def test_a_short_list_is_sent_whole_and_says_nothing_of_parts(folder):
    add_people(folder, CARDS)
    state = ContactsState(folder)
    assert len(titles(state)) == CARDS and "long_lists" not in state.view


def test_a_long_list_begins_with_its_first_cards_and_goes_on_when_asked(people):
    assert titles(people) == [f"Person {n:02}" for n in range(CARDS)]
    assert people.view["long_lists"] == {"items": {"text": "", "found": 30, "total": 30}}
    people.act("list", part="items", count=20)
    assert len(titles(people)) == 20
    people.act("list", part="items", count=1_000)
    assert len(titles(people)) == 30


def test_a_search_finds_what_is_not_here_yet_and_its_end_brings_the_beginning_back(people):
    people.act("list", part="items", text="PERSON 2")
    fitting = [f"Person {n:02}" for n in range(30) if "2" in f"{n:02}"]
    assert titles(people) == fitting[:CARDS]
    part = {"text": "PERSON 2", "found": len(fitting), "total": 30}
    assert people.view["long_lists"]["items"] == part
    people.act("list", part="items", text="nobody")
    assert titles(people) == [] and people.view["long_lists"]["items"]["total"] == 30
    people.act("list", part="items")
    assert titles(people)[0] == "Person 00"


def test_who_is_added_brought_back_or_changed_stays_in_sight(people):
    made = people.act("add", name="Zoë Ngata")["id"]
    assert titles(people)[CARDS:] == ["Zoë Ngata"]
    people.act("change", id=made, name="title", value="Nurse")
    assert "Zoë Ngata" in titles(people)
    people.act("remove", id=made)
    assert len(titles(people)) == CARDS
    people.act("bring_back", id=made)
    assert titles(people)[CARDS:] == ["Zoë Ngata"]
    people.act("list", part="items", count=CARDS)
    assert len(titles(people)) == CARDS


def test_a_card_stays_while_its_change_moves_it_down_the_list(folder):
    for person in add_people(folder, 30):
        folder.add("attempt", contact=person, sent_at="2026-03-01T10:00+00:00")
    state = AttemptsState(folder)
    first = state.view["items"][0]["id"]
    state.act("change", id=first, name="outcome", value="yes")
    assert [one["id"] for one in state.view["items"]][CARDS:] == [first]


def test_a_card_that_is_not_here_yet_is_opened_by_its_id(people):
    far = people.folder.book.of("contact")[-1].id
    assert people.act("open", id=far)["ok"] and titles(people)[CARDS:] == ["Person 29"]
    people.folder.delete(far)
    reply = people.act("open", id=far)
    assert not reply["ok"] and "removed" in reply["found"]


def test_what_is_removed_makes_room_for_the_next_one(people):
    people.act("remove", id=people.view["items"][0]["id"])
    assert titles(people) == [f"Person {n:02}" for n in range(1, CARDS + 1)]
    assert people.view["long_lists"]["items"]["total"] == 29


def test_another_window_adds_to_what_is_not_here(people, folder):
    people.act("list", part="items", text="zoë")
    folder.add("contact", name="Zoë Ngata")
    assert titles(people) == ["Zoë Ngata"] and people.view["long_lists"]["items"]["total"] == 31


def test_people_to_choose_from_are_sent_in_parts_and_found(folder):
    *_, last = add_people(folder, CHOICES + 20)
    state = ReferralsState(folder)
    to = next(one for one in state.view["add_fields"] if one["name"] == "to")
    assert len(to["options"]) == CHOICES
    assert state.view["long_lists"][to["part"]]["total"] == CHOICES + 20
    state.act("list", part=to["part"], text="69")
    to = next(one for one in state.view["add_fields"] if one["name"] == "to")
    assert to["options"] == [(last, "Person 69")]


def test_a_card_says_whom_it_points_to_where_that_person_is_not_among_the_first(folder):
    first, *_, last = add_people(folder, CHOICES + 20)
    folder.add("referral", **{"from": last, "to": first})
    assert ReferralsState(folder).view["items"][0]["chosen"] == {"from": "Person 69"}


def test_who_wishes_to_be_left_in_peace_is_not_counted_among_the_choices(folder):
    *_, last = add_people(folder, CHOICES + 1)
    folder.change(last, do_not_contact=True)
    field = AttemptsState(folder).view["add_fields"][0]
    assert len(field["options"]) == CHOICES and "part" not in field


def test_a_step_turns_to_one_talk_of_many_and_back_to_the_likeliest_when_it_is_gone(folder):
    people = add_people(folder, CHOICES + 20)
    adds = [
        (
            "interview",
            {
                "contact": one,
                "agreed_minutes": 10 + n,
                "starts_at": f"2027-03-01T10:{n % 60:02}+00:00",
            },
        )
        for n, one in enumerate(people)
    ]
    talks = folder.apply(adds=adds)
    timer, names = TimerState(folder), NamesGivenState(folder)
    likeliest = timer.view["talk"]
    wanted = next(one for one in talks if one not in dict(timer.view["talks"]))
    for state in (timer, names):
        assert state.act("turn_to", talk=wanted) == {"ok": True, "talk": wanted}
    assert timer.view["minutes"] == folder.book.get(wanted).agreed_minutes
    assert wanted in dict(timer.view["talks"]) and len(timer.view["talks"]) == CHOICES + 1
    field = names.view["add_fields"][0]
    assert field["default"] == wanted and wanted in dict(field["options"])
    folder.delete(wanted)
    assert timer.view["talk"] == likeliest
    folder.undo()
    assert timer.view["talk"] == wanted
    assert timer.act("turn_to", talk="iv-00000000")["talk"] == likeliest


@given(st.lists(st.sampled_from("abc")), st.sampled_from(("", "a", "z")), st.integers(0, 9))
def test_what_is_sent_is_in_order_and_never_more_than_was_asked_for(entries, text, count):
    shown, part = first_of(entries, Wish(text, count), str)
    fitting = [one for one in entries if text in one]
    assert shown == fitting[: count or CARDS]
    assert part == {"text": text, "found": len(fitting), "total": len(entries)}
