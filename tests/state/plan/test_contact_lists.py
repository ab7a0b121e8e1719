"""People, referrals and ties are listed."""

from infoview_lib.state.plan.contact_lists import ContactsState, ReferralsState, TiesState
from tests.wording import says


def test_a_name_is_enough(folder):
    state = ContactsState(folder)
    assert state.act("add", name="Ana Lopes", organization="")["ok"]
    assert [(i["title"], i["marks"][0]["text"]) for i in state.view["items"]] == [
        ("Ana Lopes", "idea")
    ]


def test_who_is_to_be_left_in_peace_shows_that_instead_of_a_stage(folder):
    folder.add("contact", name="Wren Abernathy", do_not_contact=True)
    item = ContactsState(folder).view["items"][0]
    assert item["marks"][0]["text"] == "do not contact" and says(
        item["lines"][0], "doesn't want to be contacted"
    )


def test_a_person_is_found_by_any_word_about_them(folder):
    for name in ("Ana Lopes", "Ben Okoro"):
        folder.add("contact", name=name, organization="Mill")
    folder.add("contact", name="Zoë Ngata", organization="Oak Hill School", source="alumni list")
    state = ContactsState(folder)
    for words in ("oak NGATA", "alumni", "zoë idea"):
        state.act("list", part="items", text=words)
        assert [item["title"] for item in state.view["items"]] == ["Zoë Ngata"]


def test_merged_people_are_not_listed(folder):
    ana = folder.add("contact", name="Ana Lopes")
    folder.add("contact", name="A. Lopes", merged_into=ana)
    assert len(ContactsState(folder).view["items"]) == 1


def test_erasing_asks_first_and_then_leaves_nothing(folder):
    made = folder.add("contact", name="Ana Lopes")
    state = ContactsState(folder)
    erase = state.view["items"][0]["actions"][0]
    assert "Ana Lopes" in erase["confirm"] and erase["do"] == "erase"
    assert state.act("erase", id=made)["ok"]
    assert state.view["items"] == [] and folder.records("contact", deleted=True) == []


def test_a_card_tells_who_gave_the_name(folder):
    ana, ben = folder.add("contact", name="Ana Lopes"), folder.add("contact", name="Ben Okoro")
    state = ReferralsState(folder)
    assert state.act("add", **{"from": ana, "to": ben})["ok"]
    assert state.view["items"][0]["title"] == "Ana Lopes referred you to Ben Okoro"
    assert ContactsState(folder).view["items"][1]["lines"] == ["Ana Lopes referred you."]


def test_nobody_can_give_their_own_name(folder):
    ana = folder.add("contact", name="Ana Lopes")
    assert not ReferralsState(folder).act("add", **{"from": ana, "to": ana})["ok"]


def test_a_tie_joins_two_different_people(folder):
    ana, ben = folder.add("contact", name="Ana Lopes"), folder.add("contact", name="Ben Okoro")
    state = TiesState(folder)
    assert state.act("add", a=ana, b=ben)["ok"] and not state.act("add", a=ana, b=ana)["ok"]
    assert [item["title"] for item in state.view["items"]] == ["Ana Lopes and Ben Okoro"]
