"""A text is judged with what the records know, and in the order that helps most."""

import pytest

from infoview_lib.contacts.asking.who_referred import WhoReferred
from infoview_lib.prep.drafts.facts import Fact, MessageFacts
from infoview_lib.state.outreach.request_check import Known, checked, named_in, refused_in

BEN = WhoReferred("ct-00000002", "Ben Okoro")
NOT_ASKED = WhoReferred(unasked_id="ct-00000002", unasked="Ben Okoro")


def known(came=BEN):
    facts = MessageFacts(their_name=Fact("Ana Lopes"), my_name=Fact("Jo Ito"), minutes=Fact("20"))
    return Known(facts, came)


@pytest.mark.parametrize(
    ("channel", "came", "name"),
    [
        ("email", BEN, "Ben Okoro"),
        ("email", NOT_ASKED, ""),
        ("via_introducer", NOT_ASKED, "Ben"),
    ],
)
def test_who_passes_the_lines_on_is_called_by_first_name_and_needs_no_asking(channel, came, name):
    assert named_in(channel, came) == name


def test_who_was_not_asked_may_be_named_only_in_the_letter_to_them():
    text = "Ben Okoro suggested I write to you."
    assert "Ben Okoro" in checked("email", text, known(NOT_ASKED))["summary"]
    assert "Ben Okoro" not in checked("via_introducer", text, known(NOT_ASKED))["summary"]


def test_a_job_ask_is_told_before_what_is_missing():
    found = checked("email", "Are you hiring?", known())
    assert len(found["job_asks"]) == 1 and "job" in found["summary"] and not found["ready"]
    assert any(part["required"] and not part["found"] for part in found["parts"])


def test_a_sentence_is_offered_only_where_something_is_noted():
    parts = {one["key"]: one["offer"] for one in checked("email", "Hi Ana,", known())["parts"]}
    assert "20 minutes" in parts["minutes"] and not parts["why_them"]


def test_a_first_name_that_is_also_that_of_the_person_names_nobody():
    came = WhoReferred(refused=("Ana Reed",))
    assert refused_in("Hi Ana, thank you.", known(came)) == ""
    assert refused_in("Ana Reed sent me.", known(came)) == "Ana Reed"


def test_a_part_with_a_blank_beside_it_is_not_there_yet():
    begun = "Ben Okoro suggested I write to you about [what interests you]. Could we talk?"
    for text, found in ((begun, False), (begun.replace("[what interests you]", "bread"), True)):
        part = next(
            one for one in checked("email", text, known())["parts"] if one["key"] == "referrer"
        )
        assert part["found"] is found and part["words"]
        assert ("[what interests you]" in part["hint"]) is not found
        assert part["offer"] == ""
