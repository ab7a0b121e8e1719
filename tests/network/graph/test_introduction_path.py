"""Paths of introductions are the shortest there are."""

from itertools import pairwise

import networkx as nx
from hypothesis import given, settings

from infoview_lib.network.graph.introduction_path import introduction_path, path_into
from tests.examples import examples
from tests.network.network_logs import networks


@settings(max_examples=examples(200), deadline=None)
@given(networks())
def test_path_is_a_shortest_one_along_introductions(graph):
    for person in graph:
        way = introduction_path(graph, "you", person)
        if nx.has_path(graph, "you", person):
            assert (way[0], way[-1]) == ("you", person)
            assert all(graph.has_edge(a, b) for a, b in pairwise(way))
            assert len(way) - 1 == nx.shortest_path_length(graph, "you", person)
        else:
            assert way == []


def test_of_two_shortest_ways_the_first_in_the_graph_is_taken():
    graph = nx.DiGraph([("you", "Ana"), ("you", "Ben"), ("Ben", "Chi"), ("Ana", "Chi")])
    assert introduction_path(graph, "you", "Chi") == ["you", "Ana", "Chi"]


def test_the_nearest_person_at_an_organization_is_found():
    graph = nx.DiGraph([("you", "Ana"), ("Ana", "Ben"), ("Ben", "Chi")])
    nx.set_node_attributes(
        graph,
        {"Ben": "Alder  Clinic", "Chi": "Alder Clinic", "you": "Alder Clinic"},
        "organization",
    )
    assert path_into(graph, "you", "organization", " ALDER clinic ") == ["you", "Ana", "Ben"]
    assert path_into(graph, "you", "organization", "") == []
    assert path_into(graph, "you", "organization", "Birch Works") == []


def test_strangers_have_no_way():
    assert introduction_path(nx.DiGraph(), "you", "Ana") == []
    assert introduction_path(nx.DiGraph({"you": []}), "you", "Ana") == []
    assert introduction_path(nx.DiGraph({"Ana": []}), "you", "Ana") == []
    assert path_into(nx.DiGraph({"Ana": []}), "you", "organization", "Alder Clinic") == []
