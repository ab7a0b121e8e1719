"""Edits merge to the same records whatever way they arrive."""

import itertools
import random

import pytest

from infoview_lib.records.log import MAX_COUNT, Edit, Log, edit_from, stored_from

ANA, BEN = "ct-0000000a", "ct-0000000b"


def made(lamport, writer, number, record=ANA, **values):
    return Edit(lamport, writer, number, record, f"2026-03-0{lamport}T10:00+00:00", values, True)


def changed(lamport, writer, number, record=ANA, undoes=(), **values):
    return Edit(
        lamport, writer, number, record, f"2026-03-0{lamport}T10:00+00:00", values, undoes=undoes
    )


def test_every_order_of_arrival_gives_the_same_records():
    edits = [
        made(1, "p", 0, name="Ana Lopes"),
        changed(2, "p", 1, city="Porto"),
        changed(2, "q", 0, city="Lagos", title="Nurse"),
        changed(3, "p", 2, title="Head nurse"),
    ]
    outcomes = [Log(order).values(ANA) for order in itertools.permutations(edits)]
    assert all(outcome == outcomes[0] for outcome in outcomes)
    assert (outcomes[0]["city"], outcomes[0]["title"]) == ("Lagos", "Head nurse")


def test_an_edit_that_arrives_twice_counts_once():
    edit = made(1, "p", 0, name="Ana Lopes")
    log = Log([edit, edit])
    assert log.merge([edit]) == set()
    assert len(log.edits) == 1


def test_fields_changed_in_two_windows_are_both_kept():
    log = Log(
        [
            made(1, "p", 0, name="Ana"),
            changed(2, "p", 1, city="Porto"),
            changed(2, "q", 0, phone="555-0100"),
        ]
    )
    assert (log.values(ANA)["city"], log.values(ANA)["phone"]) == ("Porto", "555-0100")


def test_records_come_in_the_order_in_which_they_were_made():
    edits = [made(i, "p", i, f"ct-0000000{i}", name=str(i)) for i in range(1, 9)]
    random.Random(1).shuffle(edits)
    assert Log(edits).ids("contact") == [f"ct-0000000{i}" for i in range(1, 9)]


def test_the_clock_does_not_decide():
    log = Log(
        [
            Edit(1, "p", 0, ANA, "2026-03-05T10:00+00:00", {"name": "Ana", "city": "Porto"}, True),
            Edit(2, "p", 1, ANA, "1999-01-01T10:00+00:00", {"city": "Lagos"}),
        ]
    )
    assert log.values(ANA)["city"] == "Lagos"
    assert log.values(ANA)["updated_at"] == "1999-01-01T10:00+00:00"


def test_an_erased_record_stays_erased_whatever_comes_later():
    log = Log(
        [
            made(1, "p", 0, name="Ana"),
            Edit(2, "q", 0, ANA, is_erased=True),
            changed(9, "p", 1, name="Ana"),
        ]
    )
    assert ANA not in log
    assert log.ids("contact") == []


def test_a_bare_mark_takes_the_place_of_the_edit_it_erases():
    log = Log([made(1, "p", 0, name="Ana")])
    log.merge([Edit(1, "p", 0, ANA, is_erased=True)])
    assert [edit.values for edit in log.edits.values()] == [{}]
    log.merge([made(1, "p", 0, name="Ana")])
    assert [edit.values for edit in log.edits.values()] == [{}]


def test_two_edits_of_one_name_break_nothing():
    log = Log(
        [
            made(1, "p", 0, name="Ana"),
            Edit(2, "p", 0, BEN, is_erased=True),
            made(1, "p", 0, BEN, name="Ben"),
        ]
    )
    assert log.ids("contact") == [ANA]


def test_edits_without_the_one_that_made_the_record_show_no_record():
    log = Log([changed(2, "p", 1, city="Porto")])
    assert log.ids("contact") == []
    assert log.unfinished() == [ANA]
    assert log.missing() == 1


def test_heads_tell_how_many_edits_are_missing():
    log = Log([made(1, "p", 0, name="Ana"), changed(3, "p", 2, city="Porto")])
    assert (log.missing(), log.missing({"p": 4}), log.missing({"q": 1})) == (1, 3, 3)


def test_values_are_copies():
    log = Log([made(1, "p", 0, name="Ana")])
    log.values(ANA)["name"] = "Ben"
    assert log.values(ANA)["name"] == "Ana"


def undo(log, names, writer="p"):
    number = max((n for w, n in log.edits if w == writer), default=-1) + 1
    back = log.taking_back(names, "2026-04-01T10:00+00:00")
    edits = []
    for place, (record, values) in enumerate(back.items()):
        own = tuple(name for name in names if log.edits[name].record == record)
        edits.append(Edit(log.top + 1, writer, number + place, record, "t", values, undoes=own))
    log.merge(edits)
    return back


def test_undo_goes_back_step_by_step():
    log = Log(
        [
            made(1, "p", 0, name="Ana"),
            changed(2, "p", 1, city="Porto"),
            changed(3, "p", 2, city="Lagos"),
        ]
    )
    assert undo(log, [("p", 2)]) == {ANA: {"city": "Porto"}}
    assert undo(log, [("p", 1)]) == {ANA: {"city": ""}}
    assert undo(log, [("p", 0)]) == {ANA: {"deleted_at": "2026-04-01T10:00+00:00"}}


def test_undo_keeps_what_somebody_else_set_since():
    log = Log(
        [
            made(1, "p", 0, name="Ana"),
            changed(2, "p", 1, city="Porto", title="Nurse"),
            changed(3, "q", 0, city="Lagos"),
        ]
    )
    assert undo(log, [("p", 1)]) == {ANA: {"title": ""}}
    assert log.values(ANA)["city"] == "Lagos"


def test_undo_of_adding_keeps_a_record_that_somebody_else_works_on():
    log = Log([made(1, "p", 0, name="Ana"), changed(2, "q", 0, city="Lagos")])
    assert undo(log, [("p", 0)]) == {}


def test_undo_takes_back_all_edits_of_one_action():
    log = Log([made(1, "p", 0, name="Ana"), made(1, "p", 1, BEN, name="Ben")])
    assert set(undo(log, [("p", 0), ("p", 1)])) == {ANA, BEN}


@pytest.mark.parametrize(
    "stored",
    [
        None,
        [],
        {},
        {"l": 1, "w": "p", "s": 0},
        {"l": "1", "w": "p", "s": 0, "r": ANA},
        {"l": True, "w": "p", "s": 0, "r": ANA},
        {"l": -1, "w": "p", "s": 0, "r": ANA},
        {"l": MAX_COUNT, "w": "p", "s": 0, "r": ANA},
        {"l": 1, "w": "p", "s": 0, "r": 5},
        {"l": 1, "w": "p", "s": 0, "r": ANA, "set": []},
        {"l": 1, "w": "p", "s": 0, "r": ANA, "set": {"name": 5}},
        {"l": 1, "w": "p", "s": 0, "r": ANA, "set": {"relevance": "5"}},
        {"l": 1, "w": "p", "s": 0, "r": ANA, "set": {"foreign": {}}},
        {"l": 1, "w": "p", "s": 0, "r": ANA, "undo": 7},
        {"l": 1, "w": "p", "s": 0, "r": ANA, "undo": [["p"]]},
    ],
)
def test_what_is_no_edit_is_refused(stored):
    with pytest.raises(ValueError, match="not an edit"):
        edit_from(stored)


def test_an_edit_comes_back_as_it_was_stored():
    edit = changed(2, "p", 1, city="Porto", undoes=(("p", 0),))
    assert edit_from(stored_from(edit)) == edit


def test_fields_of_other_programs_are_not_shown():
    log = Log([made(1, "p", 0, name="Ana", star_sign="Leo")])
    assert "star_sign" not in log.values(ANA)
