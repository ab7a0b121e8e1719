"""The card weighs facts and names a referrer only as they allow."""

import pytest

from infoview_lib.state.day.rapport_card import RapportCardState, about_you


def test_the_card_weighs_the_facts_and_saves_them_with_the_person(folder, talk):
    card = RapportCardState(folder)
    assert card.view["card"]["told"].startswith("○ 1 of 3 facts.")
    card.act("facts", contact=talk["person"], value="One (page)\nTwo (page)\n\nThree (paper)")
    assert card.view["card"]["told"].startswith("● 3 facts with their sources.")


@pytest.mark.parametrize(
    "may,words",
    [("yes", "referred you. Say so"), ("unasked", "if you may"), ("no", "not be named")],
)
def test_the_card_names_who_sent_you_only_as_they_allow(folder, talk, may, words):
    ben = folder.add("contact", name="Ben Okoro")
    folder.add("referral", **{"from": ben, "to": talk["person"], "may_use_name": may})
    assert words in RapportCardState(folder).view["card"]["opening"]


def test_the_introduction_needs_a_student_to_belong_to(folder, talk):
    card = RapportCardState(folder)
    assert card.act("intro", value="I am Quinn.")["ok"] is False
    folder.add("profile", display_name="Quinn")
    card.act("intro", value="I am Quinn.")
    assert card.view["intro"] == "I am Quinn."


def test_nothing_is_said_about_a_student_who_wrote_nothing(folder):
    assert about_you(folder.book) == []
