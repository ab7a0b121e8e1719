"""Lineage equals its definitions."""

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.graph.waves import waves
from infoview_lib.network.measures.lineage import lineage
from tests.network.network_logs import log, logs, networks


def naive(graph, roots):
    """Return the measures by their definitions, one person at a time, with networkx."""
    people = list(graph)
    graph = nx.DiGraph((a, b) for a, b in graph.edges if a != b and b not in roots)
    graph.add_nodes_from(people)
    reached_by = _reached(graph, roots)
    distance = nx.multi_source_dijkstra_path_length(graph, roots, weight=None)
    everybody = len(reached_by) - (len(roots) == 1)
    found = {}
    for person in graph:
        mute = graph.copy()
        mute.remove_edges_from(list(graph.out_edges(person)))
        lost = reached_by - _reached(mute, roots)
        found[person] = {
            "wave": distance.get(person),
            "referrals_given": graph.out_degree(person),
            "people_reached": len(nx.descendants(graph, person)),
            "dependence": len(lost) / everybody if person in reached_by and everybody else 0.0,
        }
    return found


def _reached(graph, roots):
    return set().union(*({root} | nx.descendants(graph, root) for root in roots))


def measures(rows):
    return {row.pop("person"): row for row in map(dict, rows)}


@settings(max_examples=300, deadline=None)
@given(networks())
def test_every_measure_equals_its_definition(graph):
    found, wanted = measures(lineage(graph)), naive(graph, ["you"])
    assert set(found) == set(graph) - {"you"}
    for person, row in found.items():
        assert row["is_dead_end"] == (row["referrals_given"] == 0)
        assert {name: row[name] for name in wanted[person]} == pytest.approx(wanted[person])


@settings(max_examples=150, deadline=None)
@given(networks(), st.integers(1, 3))
def test_several_roots_have_rows_and_wave_zero(graph, number):
    roots = list(graph)[:number]
    found, wanted = measures(lineage(graph, roots)), naive(graph, roots)
    assert set(found) == set(graph)
    if len(roots) > 1:
        for person in found:
            assert {name: found[person][name] for name in wanted[person]} == pytest.approx(
                wanted[person]
            )


@settings(max_examples=100, deadline=None)
@given(logs())
def test_waves_of_a_log_follow_first_introductions(book):
    graph = referral_graph(book)
    tree = nx.DiGraph((a, b) for a, b, first in graph.edges(data="first") if first)
    tree.add_node("you")
    assert waves(graph) == nx.single_source_shortest_path_length(tree, "you")


@settings(max_examples=100, deadline=None)
@given(networks(), st.randoms(use_true_random=False))
def test_other_names_and_another_order_change_no_value(graph, random):
    nodes = [node for node in graph if node != "you"]
    new = dict(
        zip(nodes, random.sample([f"person {n}" for n in range(len(nodes))], len(nodes)))
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


def test_a_plain_mapping_and_an_empty_graph_will_do():
    assert lineage({}) == []
    assert lineage(nx.DiGraph()) == []
    assert [row["person"] for row in lineage({"you": ["Ana"], "Ana": []})] == ["Ana"]


def test_a_chain_of_fifty_thousand_is_no_deeper_than_any_other():
    chain = {n: [n + 1] for n in range(50_000)} | {50_000: []}
    rows = lineage(chain, 0)
    assert rows[0] == {
        "person": 1,
        "wave": 1,
        "referrals_given": 1,
        "people_reached": 49_999,
        "is_dead_end": False,
        "dependence": 49_999 / 50_000,
    }
    assert rows[-1]["wave"] == 50_000
