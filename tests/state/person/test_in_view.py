"""All steps of one page are about the same person."""

from datetime import date

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.state.person.at_hand import PersonAttemptsState, PersonDetailsState
from infoview_lib.state.person.in_view import person_in_view
from infoview_lib.state.person.person import PersonState


def test_choosing_a_person_turns_every_step_of_the_page(talked):
    folder = talked["folder"]
    steps = [kind(folder) for kind in (PersonState, PersonAttemptsState, PersonDetailsState)]
    folder.add("attempt", contact=talked["ana"], sent_at=date(2026, 3, 1))
    one, tries, details = steps
    assert [one["title"] for one in details.view["items"]] == []
    one.act("choose", contact=talked["ana"])
    assert [item["title"] for item in details.view["items"]] == ["Ana Lopes"]
    assert len(tries.view["items"]) == 1
    one.act("choose", contact=talked["ben"])
    assert [item["title"] for item in details.view["items"]] == ["Ben Okoro"]
    assert tries.view["items"] == []


def test_each_folder_has_a_person_of_its_own(talked, tmp_path):
    other = open_folder(tmp_path / "another")
    person_in_view(talked["folder"]).contact = talked["ana"]
    assert person_in_view(other).contact == ""


def test_a_step_that_is_closed_follows_nobody(talked):
    details = PersonDetailsState(talked["folder"])
    details.close()
    details.close()  # as a widget does when it is forgotten
    person_in_view(talked["folder"]).contact = talked["ana"]
    assert details.view["items"] == []


def test_an_entry_that_was_merged_is_the_one_that_was_kept(talked):
    folder = talked["folder"]
    twin = folder.add("contact", name="A. Lopes", merged_into=talked["ana"])
    one = PersonState(folder, person=twin)
    assert one.view["name"] == "Ana Lopes"
