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
