import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from network_logs import networks

from infoview_lib.network.arrays import Links, pagerank, waves


@settings(max_examples=150, deadline=None)
@given(networks(), st.integers(1, 3))
def test_waves_equal_those_of_networkx(graph, number):
    links = Links.of(graph)
    found = waves(links, links.places(list(graph)[:number])).tolist()
    distance = nx.multi_source_dijkstra_path_length(graph, list(graph)[:number], weight=None)
    assert found == [distance.get(one, -1) for one in graph]


def test_pairs_become_numbers_once_without_loops():
    links = Links.from_pairs(["Ana", "Ana", "Ben", "Ana"], ["Chi", "Ben", "Ben", "Chi"])
    assert links.people == ["Ana", "Ben", "Chi"]
    assert (links.source.tolist(), links.target.tolist()) == ([0, 0], [1, 2])
    assert links.places(["Chi", "nobody"]).tolist() == [2]


def test_a_network_of_nobody_has_nothing_to_measure():
    links = Links.from_pairs([], [])
    assert pagerank(links).tolist() == waves(links, np.zeros(0, np.int64)).tolist() == []


# A directed star: the centre's rank is its own 0.15 and 0.85 of all n - 1 others' even share, worked by hand.
def test_pagerank_of_a_star_is_the_one_worked_by_hand():
    rank = pagerank(Links.from_pairs("bcd", "aaa"))
    assert rank.sum() == pytest.approx(1)
    assert rank[-1] / rank[0] == pytest.approx(1 + 3 * 0.85)


@settings(max_examples=100, deadline=None)
@given(networks())
def test_pagerank_solves_its_own_equation(graph):
    links = Links.of(graph)
    rank, size = pagerank(links), len(graph)
    number = np.bincount(links.source, minlength=size)
    flow = np.bincount(links.target, rank[links.source] / number[links.source], size)
    idle = rank[number == 0].sum()
    assert rank == pytest.approx(0.15 / size + 0.85 * (flow + idle / size), abs=1e-12)
