"""Lineage equals its definitions."""

import sys

import networkx as nx
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.graph.waves import waves
from infoview_lib.network.measures.lineage import dependence_tree, lineage
from tests.examples import examples
from tests.network.network_logs import log, logs, networks


def naive(graph):
    """Return the measures by their definitions, one person at a time."""
    people = list(graph)
    graph = nx.DiGraph((a, b) for a, b in graph.edges if a != b and b != "you")
    graph.add_nodes_from(people)
    reached = {"you"} | nx.descendants(graph, "you")
    distance = nx.single_source_dijkstra_path_length(graph, "you", weight=None)
    everybody = len(reached) - 1
    found = {}
    for person in graph:
        mute = graph.copy()
        mute.remove_edges_from(list(graph.out_edges(person)))
        lost = reached - {"you"} - nx.descendants(mute, "you")
        found[person] = {
            "wave": distance.get(person),
            "referrals_given": graph.out_degree(person),
            "people_reached": len(nx.descendants(graph, person)),
            "dependence": len(lost) / everybody if person in reached and everybody else 0.0,
        }
    return found


def measures(rows):
    return {row.pop("person"): row for row in map(dict, rows)}


@settings(max_examples=examples(300), deadline=None)
@given(networks())
def test_every_measure_equals_its_definition(graph):
    found, wanted = measures(lineage(graph)), naive(graph)
    assert set(found) == set(graph) - {"you"}
    for person, row in found.items():
        assert row["is_dead_end"] == (row["referrals_given"] == 0)
        assert {name: row[name] for name in wanted[person]} == pytest.approx(wanted[person])


@settings(max_examples=examples(100), deadline=None)
@given(logs())
def test_waves_of_a_log_follow_first_introductions(book):
    graph = referral_graph(book)
    tree = nx.DiGraph((a, b) for a, b, first in graph.edges(data="first") if first)
    tree.add_node("you")
    assert waves(graph) == nx.single_source_shortest_path_length(tree, "you")


@settings(max_examples=examples(100), deadline=None)
@given(logs(), networks())
def test_measuring_changes_no_graph(book, network):
    for graph in (referral_graph(book), network):
        before = nx.to_dict_of_dicts(graph.copy()), dict(graph.copy().nodes(data=True))
        lineage(graph)
        dependence_tree(graph)
        assert (nx.to_dict_of_dicts(graph), dict(graph.nodes(data=True))) == before


@settings(max_examples=examples(100), deadline=None)
@given(networks(), st.randoms(use_true_random=False))
def test_other_names_and_another_order_change_no_value(graph, random):
    nodes = [node for node in graph if node != "you"]
    new = dict(
        zip(
            nodes,
            random.sample([f"person {n}" for n in range(len(nodes))], len(nodes)),
            strict=True,
        )
    ) | {"you": "you"}
    shuffled = nx.DiGraph()
    shuffled.add_nodes_from(random.sample(list(new.values()), len(new)))
    shuffled.add_edges_from(random.sample([(new[a], new[b]) for a, b in graph.edges], graph.size()))
    before, after = measures(lineage(graph)), measures(lineage(shuffled))
    assert {new[person]: row for person, row in before.items()} == after


def test_hand_worked_log_of_six():
    book = log(
        "ABCDEF",
        [
            ("A", "B", "2026-03-01"),
            ("A", "C", "2026-03-02"),
            ("B", "D", "2026-03-03"),
            ("C", "D", "2026-03-04"),
            ("D", "E", "2026-03-05"),
        ],
        interview=[{"contact": one, "status": "done"} for one in "ABE"],
    )
    graph = referral_graph(book)
    found = {
        graph.nodes[row["person"]]["name"]: (
            row["wave"],
            row["referrals_given"],
            row["people_reached"],
            row["is_dead_end"],
            row["dependence"] * 6,
        )
        for row in lineage(graph)
    }
    assert found == {
        "A": (1, 2, 4, False, pytest.approx(4)),
        "F": (1, 0, 0, False, 0),  # not asked yet: no dead end
        "B": (2, 1, 2, False, 0),  # C would have named D too
        "C": (2, 1, 2, False, 0),
        "D": (3, 1, 1, False, pytest.approx(1)),
        "E": (4, 0, 0, True, 0),
    }


def test_nobody_has_no_rows_and_without_the_student_no_path_leads_to_anybody():
    assert lineage(nx.DiGraph()) == []
    assert lineage(nx.DiGraph([("Ana", "Ben")])) == [
        {
            "person": person,
            "wave": None,
            "referrals_given": given,
            "people_reached": given,
            "is_dead_end": not given,
            "dependence": 0.0,
        }
        for person, given in (("Ana", 1), ("Ben", 0))
    ]


def test_a_chain_is_no_deeper_than_any_other_network():
    """Nothing recurses: the chain is longer than Python lets functions call each other."""
    long = sys.getrecursionlimit() + 200
    graph = nx.path_graph(["you", *range(long)], create_using=nx.DiGraph)
    rows = lineage(graph)
    assert rows[0]["people_reached"] == long - 1
    assert rows[0]["dependence"] == (long - 1) / long
    assert rows[-1]["wave"] == long


@settings(max_examples=examples(100), deadline=None)
@given(networks())
def test_below_each_person_stand_those_who_would_be_lost_without_them(graph):
    tree, rows = dependence_tree(graph), lineage(graph)
    everybody = len(tree) - 1
    assert nx.is_arborescence(tree)
    for row in rows:
        below = nx.descendants(tree, row["person"]) if row["person"] in tree else ()
        assert row["dependence"] == (len(below) / everybody if everybody else 0)


def test_rows_make_a_data_frame():
    frame = pd.DataFrame(lineage(nx.DiGraph([("you", "Ana"), ("Ana", "Ben")])))
    assert list(frame["person"]) == ["Ana", "Ben"] and frame["people_reached"].sum() == 1


def test_rows_come_by_wave_then_in_the_order_of_the_graph_those_no_way_leads_to_last():
    named = {
        "Zoe": [],
        "Eva": [],
        "Dan": ["Eva"],
        "Chi": [],
        "you": ["Ben", "Ana"],
        "Ben": ["Chi"],
        "Ana": [],
    }
    named = nx.DiGraph(named)
    found = [(row["person"], row["wave"]) for row in lineage(named)]
    assert found == [
        ("Ben", 1),
        ("Ana", 1),
        ("Chi", 2),
        ("Zoe", None),
        ("Eva", None),
        ("Dan", None),
    ]
