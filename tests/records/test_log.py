"""Edits merge to the same records whatever way they arrive."""

import itertools
import random

import pytest

from infoview_lib.records.catalog import SPECS
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


STORED = {"l": 1, "w": "p", "s": 0, "r": ANA}


@pytest.mark.parametrize(
    "odd",
    [
        {"l": 10**15},
        {"l": None},
        {"s": -1},
        {"s": 10**15},
        {"s": True},
        {"s": "0"},
        {"s": 0.0},
        {"w": 5},
        {"w": None},
        {"r": None},
        {"at": 5},
        {"at": None},
        {"set": None},
        {"set": {"relevance": True}},
        {"set": {"do_not_contact": 1}},
        {"set": {"do_not_contact": "yes"}},
        {"set": {"name": None}},
        {"set": {"name": True}},
        {"set": {"star_sign": 0.5}},
        {"undo": [["p", "first"]]},
        {"undo": [["p", 0, 1]]},
    ],
)
def test_one_odd_part_makes_it_no_edit(odd):
    with pytest.raises(ValueError, match="not an edit"):
        edit_from(STORED | odd)


@pytest.mark.parametrize(
    "sound",
    [
        {"l": 0},
        {"l": 10**15 - 1},
        {"s": 0},
        {"s": 10**15 - 1},
        {"set": {"name": ""}},
        {"set": {"relevance": 5, "do_not_contact": True}},
        {"set": {"relevance": None, "do_not_contact": None}},
        {"r": "at-00000001", "set": {"asked_minutes": 20}},
        {"r": "at-00000001", "set": {"asked_minutes": None}},
        {"set": {"star_sign": "Leo"}},
        {"set": {"star_sign": 5}},
        {"set": {"star_sign": True}},
        {"set": {"star_sign": None}},
        {"r": "zz-00000001", "set": {"name": 5}},
    ],
)
def test_what_is_sound_is_an_edit(sound):
    stored = STORED | sound
    edit = edit_from(stored)
    assert (edit.lamport, edit.number, edit.record, edit.values) == (
        stored["l"],
        stored["s"],
        stored["r"],
        sound.get("set", {}),
    )


def test_an_edit_of_few_words_says_nothing_else():
    assert edit_from(STORED, b"line") == Edit(1, "p", 0, ANA, "", {}, False, False, (), b"line")
    assert Edit(1, "p", 0, ANA) == edit_from(STORED)
    assert edit_from(STORED | {"x": 1}).is_erased and edit_from(STORED | {"new": 1}).is_new


@pytest.mark.parametrize(
    ("edit", "stored"),
    [
        (Edit(2, "p", 1, ANA, "t", {"city": "Porto"}), {"at": "t", "set": {"city": "Porto"}}),
        (
            Edit(2, "p", 1, ANA, "t", {"name": "Ana"}, is_new=True),
            {"at": "t", "new": 1, "set": {"name": "Ana"}},
        ),
        (Edit(2, "p", 1, ANA, undoes=(("q", 3),)), {"at": "", "undo": [["q", 3]], "set": {}}),
        (Edit(2, "p", 1, ANA, is_erased=True), {"x": 1}),
    ],
)
def test_an_edit_is_stored_in_few_words(edit, stored):
    assert stored_from(edit) == {"l": 2, "w": "p", "s": 1, "r": ANA, **stored}
    assert edit_from(stored_from(edit)) == edit


def test_merging_tells_which_records_were_touched():
    log = Log([made(1, "p", 0, name="Ana")])
    assert log.merge(
        [changed(2, "p", 1, city="Porto"), made(2, "p", 2, BEN), made(1, "p", 0, name="Ana")]
    ) == {ANA, BEN}
    assert (log.top, log.heads, len(log.edits)) == (2, {"p": 2}, 3)


def test_what_arrives_late_lowers_neither_counter_nor_heads():
    log = Log([made(5, "p", 7), changed(2, "p", 3), changed(3, "q", 0)])
    assert (log.top, log.heads) == (5, {"p": 7, "q": 0})


def test_an_edit_erased_for_another_record_is_not_taken():
    log = Log([made(1, "p", 0, name="Ana")])
    assert log.merge([Edit(1, "p", 0, BEN, is_erased=True)]) == set()
    assert (log.erased, ANA in log) == (set(), True)


def test_a_bare_mark_arrives_once():
    log = Log([made(1, "p", 0, name="Ana")])
    mark = Edit(1, "p", 0, ANA, is_erased=True)
    assert [log.merge([mark]), log.merge([mark])] == [{ANA}, set()]
    assert (log.erased, log.edits_of(ANA), log.kinds()) == ({ANA}, [mark], [])


def test_edits_of_a_record_are_told_in_order_and_as_a_copy():
    edits = [made(1, "p", 0), changed(2, "p", 1), changed(2, "q", 0), changed(4, "p", 2)]
    for order in itertools.permutations(edits):
        log = Log(order)
        assert log.edits_of(ANA) == edits
    log.edits_of(ANA).clear()
    assert (log.edits_of(ANA), log.edits_of(BEN)) == (edits, [])


def test_a_record_made_in_two_windows_stands_where_it_was_made_first():
    log = Log([made(2, "p", 0, BEN, name="Ben"), made(3, "p", 1, ANA, name="Ana")])
    assert (log.ids("contact"), log.kinds()) == ([BEN, ANA], ["contact"])
    log.merge([made(1, "q", 0, ANA, city="Porto")])
    assert log.ids("contact") == [ANA, BEN]
    values = log.values(ANA)
    assert (values["name"], values["city"], values["created_at"]) == (
        "Ana",
        "Porto",
        "2026-03-01T10:00+00:00",
    )
    log.merge([Edit(4, "q", 1, ANA, is_erased=True)])
    assert log.ids("contact") == [BEN]


def test_a_record_has_the_same_fields_in_the_same_order_whatever_was_set():
    log = Log(
        [
            made(1, "p", 0, name="Ana", star_sign="Leo"),
            made(2, "p", 1, BEN, city="Porto", name="Ben"),
        ]
    )
    assert list(log.values(ANA)) == list(log.values(BEN)) == list(SPECS["contact"])
    assert log.peek(BEN) == log.values(BEN)
    assert (log.values(ANA)["id"], log.values(BEN)["updated_at"]) == (ANA, "2026-03-02T10:00+00:00")


def test_unfinished_are_the_records_of_ours_that_nobody_erased():
    edits = [
        changed(1, "p", n, record)
        for n, record in enumerate((BEN, ANA, "zz-00000001", "ct-0000000c"))
    ]
    log = Log(
        [*edits, Edit(2, "p", 4, "ct-0000000c", is_erased=True), made(1, "q", 0, "ct-0000000d")]
    )
    assert log.unfinished() == [ANA, BEN]


def test_heads_below_what_is_here_tell_of_nothing_missing():
    log = Log([made(1, "p", 0), changed(3, "p", 1)])
    assert (log.missing({"p": 0}), log.missing({"p": 1}), log.missing({"q": 0})) == (0, 0, 1)


def test_undo_gives_back_the_usual_answer_where_nothing_was_said_before():
    at = "at-00000001"
    log = Log(
        [
            made(1, "p", 0, at, channel="email"),
            changed(2, "p", 1, at, outcome="yes", star_sign="Leo"),
        ]
    )
    assert undo(log, [("p", 1)]) == {at: {"outcome": "pending", "star_sign": ""}}


def test_undo_sets_only_what_differs_and_no_times():
    log = Log(
        [
            made(1, "p", 0, name="Ana", city="Porto"),
            Edit(
                2,
                "p",
                1,
                ANA,
                "t",
                {"city": "Porto", "title": "Nurse", "created_at": "a", "updated_at": "b"},
            ),
        ]
    )
    assert undo(log, [("p", 1)]) == {ANA: {"title": ""}}


def test_undo_of_what_is_not_here_or_erased_does_nothing():
    log = Log([made(1, "p", 0, name="Ana"), changed(2, "p", 1, BEN, city="Porto")])
    assert log.taking_back([("q", 9), ("p", 1)], "now") == {}
    log.merge([Edit(3, "q", 0, ANA, is_erased=True)])
    assert log.taking_back([("p", 0)], "now") == {}


def test_undo_of_adding_leaves_in_the_trash_what_is_there_already():
    log = Log([made(1, "p", 0, name="Ana", deleted_at="2026-03-01")])
    assert log.taking_back([("p", 0)], "now") == {}


def test_a_step_taken_back_does_not_stand_in_the_way_of_the_one_before():
    edits = [
        made(1, "p", 0, name="Ana", city="Faro"),
        changed(2, "q", 0, city="Lagos"),
        changed(3, "p", 1, city="Porto"),
    ]
    log = Log(edits)
    assert undo(log, [("p", 1)]) == {ANA: {"city": "Lagos"}}
    assert undo(log, [("q", 0)], "q") == {ANA: {"city": "Faro"}}
    assert undo(log, [("p", 0)]) == {ANA: {"deleted_at": "2026-04-01T10:00+00:00"}}


def test_records_are_taken_back_in_the_order_of_their_ids():
    ids = [f"ct-0000000{number}" for number in range(9)]
    log = Log([made(1, "p", number, one) for number, one in enumerate(reversed(ids))])
    assert list(log.taking_back([("p", number) for number in range(9)], "now")) == ids


def test_an_empty_log_has_seen_nothing():
    log = Log()
    assert (log.top, log.heads, log.missing(), log.kinds(), log.unfinished(), log.merge([])) == (
        0,
        {},
        0,
        [],
        [],
        set(),
    )


def test_edits_of_one_save_count_in_the_order_of_their_numbers():
    edits = [
        made(1, "p", 0, name="Ana"),
        changed(2, "p", 1, city="Porto"),
        changed(2, "p", 2, city="Lagos"),
    ]
    assert {Log(order).values(ANA)["city"] for order in itertools.permutations(edits)} == {"Lagos"}
    saved = [made(1, "p", 0, BEN, name="Ben"), made(1, "p", 1, ANA, name="Ana")]
    assert [Log(order).ids("contact") for order in (saved, saved[::-1])] == [[BEN, ANA]] * 2


def test_records_of_other_programs_are_kept_but_not_shown():
    log = Log([made(1, "p", 0, "zz-00000001", name="Ana")])
    assert ("zz-00000001" in log, log.kinds(), len(log.edits)) == (False, [], 1)


def test_an_erased_record_goes_at_once_and_takes_no_more_edits():
    log = Log([made(1, "p", 0, name="Ana"), made(1, "p", 1, BEN, name="Ben")])
    log.merge([Edit(2, "q", 0, ANA, is_erased=True)])
    assert (ANA in log, BEN in log) == (False, True)
    log.merge([changed(3, "p", 2, city="Porto")])
    assert (ANA in log, log.ids("contact")) == (False, [BEN])


def test_undo_of_adding_takes_back_what_was_set_in_the_same_step():
    log = Log([made(1, "p", 0, name="Ana"), changed(1, "p", 1, city="Porto")])
    assert log.taking_back([("p", 0), ("p", 1)], "now") == {ANA: {"deleted_at": "now"}}
