"""Names and advice that people gave."""

from datetime import date

import pytest

from infoview_lib.state.day.advice_given import AdviceGivenState
from infoview_lib.state.day.names_given import NamesGivenState

TODAY = date(2026, 3, 10)


@pytest.fixture
def names(talked):
    """The list of names given."""
    return NamesGivenState(talked["folder"], today=lambda: TODAY)


def test_a_name_adds_person_and_introduction_in_one_step_of_undo(names, talked):
    folder = talked["folder"]
    names.act(
        "add",
        name="Chidi Eze",
        interview=talked["talk"],
        organization="Lakeview",
        may_use_name="yes",
    )
    person = next(c for c in folder.book.of("contact") if c.name == "Chidi Eze")
    (referral,) = folder.book.about("referral", to=person.id)
    assert (person.organization, person.circle, person.source) == (
        "Lakeview",
        "referred",
        "Referred by Ana Lopes",
    )
    assert (referral.from_, referral.date, referral.may_use_name) == (
        talked["ana"],
        "2026-03-10",
        "yes",
    )
    assert folder.book.get(talked["talk"]).referrals_asked is True
    names.act("undo")
    assert len(folder.book.of("referral")) == 1 and len(folder.book.of("contact")) == 2


def test_a_known_person_is_not_added_twice(names, talked):
    names.act("add", name="ben okoro", interview=talked["talk"])
    assert len(talked["folder"].book.of("contact")) == 2
    assert len(talked["folder"].book.about("referral", to=talked["ben"])) == 2


def test_nobody_names_themselves(names, talked):
    reply = names.act("add", name="Ana Lopes", interview=talked["talk"])
    assert reply["found"] == "You chose the same person twice."


@pytest.mark.parametrize("values", [{"name": " "}, {"name": "Chidi Eze", "interview": ""}])
def test_what_is_missing_is_said(names, talked, values):
    reply = names.act("add", **{"interview": talked["talk"], **values})
    assert reply["ok"] is False and reply["next_step"]


def test_a_person_named_in_rehearsal_is_practice(names, talked):
    folder = talked["folder"]
    talk = folder.add("interview", contact=talked["ana"], status="done", is_practice=True)
    names.act("add", name="Rehearsal Rae", interview=talk)
    assert all(c.name != "Rehearsal Rae" for c in folder.book.without_practice().of("contact"))


def test_the_add_form_offers_the_talk_first(names, talked):
    assert names.view["add_fields"][0]["default"] == talked["talk"]


def test_a_named_group_becomes_advice_and_a_group_once(talked):
    folder = talked["folder"]
    advice = AdviceGivenState(folder, today=lambda: TODAY)
    for _ in range(2):
        advice.act("add", text="Ohio Water Society", kind="association", interview=talked["talk"])
    assert [one.name for one in folder.book.of("association")] == ["Ohio Water Society"]
    assert [one.status for one in folder.book.of("recommendation")] == ["new", "new"]
    assert advice.view["items"][0]["detail"] == "Ana Lopes · A professional association"


def test_advice_without_a_talk_is_asked_again(talked):
    reply = AdviceGivenState(talked["folder"]).act(
        "add", text="Read more", kind="reading", interview=""
    )
    assert reply["ok"] is False
