"""Brokerage roles are those of Gould and Fernandez."""

from itertools import permutations

import networkx as nx
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_lib.network.measures.brokerage import ROLES, brokerage
from tests.examples import examples
from tests.network.network_logs import networks


def naive(graph, field):
    """Return role counts by the published definition: every ordered triple, one at a time."""
    found = {one: dict.fromkeys(ROLES, 0) for one in graph}
    for a, b, c in permutations(graph, 3):
        x, y, z = (graph.nodes[one].get(field) or None for one in (a, b, c))
        if (
            None in (x, y, z)
            or not (graph.has_edge(a, b) and graph.has_edge(b, c))
            or graph.has_edge(a, c)
        ):
            continue
        if x == y == z:
            found[b]["coordinator"] += 1
        elif x == z:
            found[b]["itinerant"] += 1
        elif x == y:
            found[b]["representative"] += 1
        elif y == z:
            found[b]["gatekeeper"] += 1
        else:
            found[b]["liaison"] += 1
    return found


def by_person(rows):
    return {row["person"]: {role: row[role] for role in ROLES} for row in rows}


# The five figures of Gould and Fernandez (1989): broker b between a and c; kinds in that order.
@pytest.mark.parametrize(
    ("kinds", "role"),
    [
        ("XXX", "coordinator"),
        ("XYX", "itinerant"),
        ("XXY", "representative"),
        ("XYY", "gatekeeper"),
        ("XYZ", "liaison"),
    ],
)
def test_each_role_as_published(kinds, role):
    graph = nx.DiGraph([("a", "b"), ("b", "c")])
    nx.set_node_attributes(graph, dict(zip("abc", kinds, strict=True)), "kind")
    assert by_person(brokerage(graph, "kind"))["b"] == dict.fromkeys(ROLES, 0) | {role: 1}
    graph.add_edge("a", "c")
    assert sum(row["total"] for row in brokerage(graph, "kind")) == 0


def test_seven_people_worked_by_hand():
    # law: a b c; arts: d e; trade: f; nothing noted: g.
    graph = nx.DiGraph(["ab", "bc", "bd", "de", "db", "ef", "fa", "fg", "ga"])
    nx.set_node_attributes(
        graph, dict(zip("abcdefg", ["law"] * 3 + ["arts"] * 2 + ["trade", ""], strict=True)), "kind"
    )
    wanted = {
        "a": {"gatekeeper": 1},  # f→a→b
        "b": {"coordinator": 1, "representative": 1, "gatekeeper": 1},  # a→b→c, a→b→d, d→b→c
        "c": {},
        "d": {"gatekeeper": 1, "itinerant": 0},  # b→d→e; b→d→b is one person twice
        "e": {"representative": 1},  # d→e→f
        "f": {"liaison": 1},  # e→f→a; e→f→g is left out
        "g": {},
    }
    found = by_person(brokerage(graph, "kind"))
    assert found == {one: dict.fromkeys(ROLES, 0) | roles for one, roles in wanted.items()}


@settings(max_examples=examples(200), deadline=None)
@given(networks(), st.randoms(use_true_random=False))
def test_every_role_equals_its_definition(graph, random):
    for one in graph:
        graph.nodes[one]["kind"] = random.choice(["arts", "law", "trade", ""])
    rows = brokerage(graph, "kind")
    assert by_person(rows) == naive(graph, "kind")
    assert all(row["total"] == sum(row[role] for role in ROLES) for row in rows)


def test_nobody_and_nothing_noted_give_no_roles():
    assert brokerage(nx.DiGraph(), "kind") == []
    assert [row["total"] for row in brokerage(nx.DiGraph(["ab", "bc"]), "kind")] == [0, 0, 0]


def test_rows_make_a_data_frame():
    graph = nx.DiGraph([("Ana", "Ben"), ("Ben", "Chi")])
    nx.set_node_attributes(graph, {"Ana": "arts", "Ben": "law", "Chi": "law"}, "field")
    frame = pd.DataFrame(brokerage(graph, "field")).set_index("person")
    assert list(frame.columns) == [*ROLES, "total"]
    assert frame.loc["Ben", "gatekeeper"] == frame.to_numpy()[:, :-1].sum() == 1
