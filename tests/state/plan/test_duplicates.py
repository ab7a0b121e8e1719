"""Two entries become one, or are remembered as two."""

import pytest

from infoview_lib.state.plan.duplicates import DuplicatesState


@pytest.fixture
def pair(folder):
    old = folder.add("contact", name="Zoë Ngata", email="zoe@example.org")
    new = folder.add("contact", name="Zoe Ngata", email="zoe@example.org", city="Salem")
    folder.add("attempt", contact=new)
    return old, new


def test_a_pair_stands_side_by_side_with_its_reason(folder, pair):
    shown = DuplicatesState(folder).view["pairs"][0]
    assert (shown["reason"], shown["sure"]) == ("Same email.", "Very likely")
    assert {"label": "City", "a": "", "b": "Salem"} in shown["rows"]


def test_merging_is_one_step_that_one_undo_takes_back(folder, pair):
    old, new = pair
    before = folder.entries()
    state = DuplicatesState(folder)
    assert state.act("merge", keep=old, other=new)["ok"]
    assert state.view["pairs"] == []
    assert folder.get(old)["city"] == "Salem" and folder.records("attempt")[0]["contact"] == old
    assert state.act("undo")["ok"]
    after = folder.entries()
    for found in (before, after):
        for one in (r for records in found.values() for r in records):
            one.pop("updated_at")
    assert after == before


def test_two_people_are_remembered_as_two(folder, pair):
    state = DuplicatesState(folder)
    assert state.act("apart", a=pair[1], b=pair[0])["ok"]
    assert DuplicatesState(folder).view["pairs"] == []
    state.act("apart", a=pair[0], b=pair[1])
    assert len(folder.records("different_people")) == 1


def test_a_person_who_is_gone_is_said_in_words(folder, pair):
    folder.delete(pair[1])
    assert not DuplicatesState(folder).act("apart", a=pair[0], b=pair[1])["ok"]


def test_people_of_a_rehearsal_and_merged_ones_are_not_counted(folder, pair):
    state = DuplicatesState(folder)
    folder.add("contact", name="Dana Reyes", is_practice=True)
    assert state.view["people"] == 2
    state.act("merge", keep=pair[0], other=pair[1])
    assert state.view["people"] == 1


def test_entries_that_hang_together_are_merged_in_one_go_and_parted_one_by_one(folder, pair):
    third = folder.add("contact", name="Ngata, Zoë", email="zoe@example.org", title="Pilot")
    folder.add("contact", name="Bo Lind")
    state = DuplicatesState(folder)
    first, *rest = state.view["pairs"]
    assert [one["id"] for one in first["group"]] == [*pair, third] and rest
    assert all(one["group"] == [] for one in rest)
    assert {one["words"] for one in first["group"]} >= {"Ngata, Zoë · zoe@example.org"}
    assert state.act("merge_all", keep=pair[0], others=[pair[1], third])["ok"]
    assert (state.view["people"], state.view["pairs"]) == (2, [])
    assert folder.get(pair[0])["title"] == "Pilot" and folder.get(pair[0])["city"] == "Salem"
    state.act("undo")
    assert state.view["people"] == 3 and len(state.view["pairs"]) == 1
    state.act("undo")
    assert state.view["people"] == 4


def test_two_entries_are_no_group(folder, pair):
    assert DuplicatesState(folder).view["pairs"][0]["group"] == []
