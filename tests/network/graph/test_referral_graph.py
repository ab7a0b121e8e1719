"""The referral network is what the records say."""

import pytest
from hypothesis import given, settings

from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.records.book import Book
from tests.examples import examples
from tests.network.network_logs import ids_of, log, logs


def named_edges(graph):
    name = dict(graph.nodes(data="name"))
    return {(name[a], name[b]) for a, b in graph.edges}


def first_edges(graph):
    name = dict(graph.nodes(data="name"))
    return {(name[a], name[b]) for a, b, first in graph.edges(data="first") if first}


def test_no_records_give_the_student_alone():
    assert list(referral_graph(Book({})).nodes(data="name")) == [("you", "you")]


def test_people_nobody_named_hang_from_the_student():
    assert named_edges(referral_graph(log("AB", [("A", "B")]))) == {("you", "A"), ("A", "B")}


def test_a_giver_who_is_not_in_the_records_leaves_the_person_with_the_student():
    assert named_edges(referral_graph(log("B", [("ct-zzzzzzzz", "B")]))) == {("you", "B")}


def test_every_introduction_is_kept_and_the_earliest_is_first():
    graph = referral_graph(
        log("ABC", [("B", "C", "2026-03-05"), ("A", "C", "2026-03-02"), ("B", "C", "2026-03-07")])
    )
    ids = ids_of("ABC")
    assert first_edges(graph) == {("you", "A"), ("you", "B"), ("A", "C")}
    assert len(graph.edges[ids["B"], ids["C"]]["referrals"]) == 2
    assert graph.edges[ids["B"], ids["C"]]["date"] == "2026-03-05"


def test_the_introduction_that_led_to_contact_goes_before_an_earlier_one():
    graph = referral_graph(
        log(
            "ABC",
            [("A", "C", "2026-03-02"), ("B", "C", "2026-03-05")],
            attempt=[{"contact": "C", "referrer_named": "B"}],
        )
    )
    assert first_edges(graph) == {("you", "A"), ("you", "B"), ("B", "C")}


def test_two_who_named_each_other_start_with_the_one_written_down_first():
    graph = referral_graph(log("AB", [("A", "B"), ("B", "A")]))
    assert named_edges(graph) == {("you", "A"), ("A", "B"), ("B", "A")}
    assert first_edges(graph) == {("you", "A"), ("A", "B")}
    assert graph.edges["you", ids_of("AB")["A"]]["supposed"] is True


def test_a_circle_hangs_on_whoever_outside_it_named_one_of_them():
    graph = referral_graph(
        log("XAB", [("A", "B", "2026-03-01"), ("B", "A", "2026-03-02"), ("X", "A", "2026-03-09")])
    )
    assert first_edges(graph) == {("you", "X"), ("X", "A"), ("A", "B")}


def test_a_merged_person_stands_behind_the_one_kept():
    ids = ids_of("ABCD")
    contacts = [{"id": ids[name], "name": name} for name in "ABC"]
    contacts[1]["merged_into"] = ids["A"]
    book = Book(
        {
            "contact": contacts,
            "referral": [
                {"id": "rf-00000001", "from": ids["B"], "to": ids["C"]},
                {"id": "rf-00000002", "from": ids["A"], "to": ids["B"]},
            ],
        }
    )
    assert named_edges(referral_graph(book)) == {("you", "A"), ("A", "C")}


def test_deleted_people_are_left_out():
    ids = ids_of("AB")
    book = Book(
        {
            "contact": [
                {"id": ids["A"], "name": "A", "deleted_at": "2026-03-01"},
                {"id": ids["B"], "name": "B"},
            ],
            "referral": [{"id": "rf-00000001", "from": ids["A"], "to": ids["B"]}],
        }
    )
    assert named_edges(referral_graph(book)) == {("you", "B")}


@pytest.mark.parametrize(("practice", "people"), [(False, 1), (True, 2)])
def test_practice_is_shown_only_when_asked_for(practice, people):
    contacts = [
        {"id": "ct-00000001", "name": "A"},
        {"id": "ct-00000002", "name": "B", "is_practice": True},
    ]
    assert len(referral_graph(Book({"contact": contacts}), practice=practice)) == people + 1


def test_nodes_say_stage_wave_talks_and_whether_names_were_asked_for():
    graph = referral_graph(
        log(
            "AB",
            [("A", "B")],
            interview=[{"contact": "A", "status": "done", "referrals_asked": False}],
        )
    )
    facts = graph.nodes[ids_of("AB")["A"]]
    assert (facts["status"], facts["wave"], facts["talks"], facts["names_asked"]) == (
        "met",
        1,
        1,
        False,
    )
    assert graph.nodes[ids_of("AB")["B"]]["names_asked"] is None


@settings(max_examples=examples(150), deadline=None)
@given(logs())
def test_any_log_gives_a_tree_of_first_introductions_from_the_student(book):
    graph = referral_graph(book)
    people = [one.id for one in book.of("contact")]
    first = [(a, b) for a, b, is_first in graph.edges(data="first") if is_first]
    assert list(graph) == ["you", *people]
    assert sorted(b for _, b in first) == sorted(people)
    assert all(graph.nodes[b]["wave"] == graph.nodes[a]["wave"] + 1 for a, b in first)
    noted = {(one.from_, one.to) for one in book.of("referral")}
    added = set(graph.edges) - noted
    assert noted <= set(graph.edges)
    named = {b for _, b in noted}
    assert all(a == "you" and (b not in named or graph.edges[a, b]["supposed"]) for a, b in added)
