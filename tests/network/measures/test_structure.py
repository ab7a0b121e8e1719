"""Places among the others have their published values."""

import itertools
import math

import networkx as nx
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.measures.structure import structural_holes, structure
from tests.examples import examples
from tests.network.network_logs import networks, random_log


def column(rows, name):
    return {row["person"]: row[name] for row in rows}


def same(found, wanted):
    return all(
        (found[one] is None and math.isnan(wanted[one]))
        or found[one] == pytest.approx(wanted[one], rel=1e-9, abs=1e-9)
        for one in wanted
    )


# Padgett, J. F., Ansell, C. K. (1993); marriages; values in Wasserman and Faust (1994) and the
# documentation of UCINET: the Medici between 47.5 pairs, constraint 0.2099.
def test_medici_stand_between_as_published():
    medici = column(structure(nx.florentine_families_graph()), "betweenness")["Medici"]
    assert medici == pytest.approx(47.5)
    constraint = column(structure(nx.florentine_families_graph()), "constraint")["Medici"]
    assert constraint == pytest.approx(0.2099, abs=5e-5)


# Zachary, W. W. (1977), the instructor; value as printed for this graph by UCINET and igraph.
def test_karate_instructor_stands_between_as_published():
    rows = structure(nx.Graph(nx.karate_club_graph().edges))
    assert column(rows, "betweenness")[0] == pytest.approx(231.0714, abs=5e-5)


# Borgatti, S. P. (1997). Structural holes: unpacking Burt's redundancy measures.
# Connections 20 (1).
def test_borgattis_example_has_its_published_values():
    rows = structure(nx.Graph(["GA", "GB", "GC", "GD", "GE", "GF", "AB", "AE", "AF", "BD"]))
    assert column(rows, "constraint")["G"] == pytest.approx(0.400, abs=5e-4)
    assert column(rows, "effective_size")["G"] == pytest.approx(4.67, abs=5e-3)


def betweenness(graph, i):
    """Return Freeman's betweenness by its definition, one pair at a time."""
    total = 0.0
    pairs = itertools.permutations([one for one in graph if one != i], 2)
    for a, b in pairs:
        if nx.has_path(graph, a, b):
            paths = list(nx.all_shortest_paths(graph, a, b))
            total += sum(i in path for path in paths) / len(paths)
    return total if graph.is_directed() else total / 2


def constraint(graph, i):
    """Return Burt's constraint by its definition, one pair at a time."""

    def p(a, b):
        return (graph.has_edge(a, b) + graph.has_edge(b, a)) / sum(
            graph.has_edge(a, one) + graph.has_edge(one, a) for one in graph if one != a
        )

    others = [
        one for one in graph if one != i and (graph.has_edge(i, one) or graph.has_edge(one, i))
    ]
    return (
        math.nan
        if not others
        else sum((p(i, j) + sum(p(i, q) * p(q, j) for q in others if q != j)) ** 2 for j in others)
    )


def effective_size(graph, i):
    """Return Burt's effective size by its definition, one pair at a time."""

    def z(a, b):
        return graph.has_edge(a, b) + graph.has_edge(b, a)

    others = [one for one in graph if one != i and z(i, one)]
    own = sum(z(i, one) for one in others)
    return (
        math.nan
        if not others
        else sum(
            1
            - sum(
                z(i, q) / own * z(j, q) / max(z(j, k) for k in graph if k != j)
                for q in others
                if q != j
            )
            for j in others
        )
    )


@settings(max_examples=examples(60), deadline=None)
@given(networks(), st.booleans())
def test_every_measure_equals_its_definition(graph, both_ways):
    walked = graph.to_undirected() if both_ways else graph
    rows = structure(walked)
    assert [row["person"] for row in rows] == list(walked)
    walked.remove_edges_from(list(nx.selfloop_edges(walked)))
    assert same(column(rows, "betweenness"), {one: betweenness(walked, one) for one in walked})
    # Not held against networkx: it differs on somebody who was named but named nobody.
    assert same(column(rows, "constraint"), {one: constraint(walked, one) for one in walked})
    wanted = {one: effective_size(walked, one) for one in walked}
    assert same(column(rows, "effective_size"), wanted)


@settings(max_examples=examples(60), deadline=None)
@given(networks(), networks(), st.booleans())
def test_betweenness_of_parts_that_no_path_joins_is_that_of_the_whole(one, other, both_ways):
    graph = nx.disjoint_union(one, other)
    graph = graph.to_undirected() if both_ways else graph
    found = structure(graph)
    assert column(found, "betweenness") == nx.betweenness_centrality(graph, normalized=False)
    assert [row["person"] for row in found] == list(graph)


@pytest.mark.parametrize("seed", range(5))
def test_holes_of_a_student_equal_networkx(seed):
    graph = nx.gnp_random_graph(25, 0.2, seed=seed)
    graph.add_edges_from(("you", one) for one in list(graph))
    found = structural_holes(graph)["you"]
    assert found.constraint == pytest.approx(nx.constraint(graph, ["you"])["you"])
    assert found.effective_size == pytest.approx(nx.effective_size(graph, ["you"])["you"])


def test_another_engine_gives_the_same_betweenness():
    """A class of 250: nx-rustworkx takes a graph from 200 people or 400 introductions on."""
    graph = referral_graph(random_log(250))
    other = nx.betweenness_centrality(graph, normalized=False, backend="rustworkx")
    assert same(column(structure(graph), "betweenness"), other)
    assert max(other.values()) > 0


def test_rows_make_a_data_frame():
    frame = pd.DataFrame(structure(nx.path_graph(["Ana", "Ben", "Chi"])))
    assert list(frame["betweenness"]) == [0, 1, 0]
    assert list(frame.columns) == ["person", "betweenness", "constraint", "effective_size"]
