import networkx as nx
import pytest
from hypothesis import given, settings
from network_logs import networks

from infoview_lib.network import reach
from infoview_lib.network.arrays import Links


@pytest.mark.parametrize("at_once", [1, 7, 400_000])
def test_people_reached_equals_its_definition(at_once, monkeypatch):
    monkeypatch.setattr(reach, "AT_ONCE", at_once)

    @settings(max_examples=150, deadline=None)
    @given(networks(most=20))
    def equals(graph):
        found = reach.people_reached(Links.of(graph)).tolist()
        assert found == [len(nx.descendants(graph, one)) for one in graph]

    equals()


def test_a_long_chain_with_a_way_back_reaches_everybody():
    chain = [*range(200), 0]
    assert reach.people_reached(Links.from_pairs(chain[:-1], chain[1:])).tolist() == [199] * 200


def test_nobody_reaches_nobody():
    assert reach.people_reached(Links.from_pairs([], [])).tolist() == []
