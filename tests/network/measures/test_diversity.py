"""Diversity equals its formulas."""

import math

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoview_lib.network.measures.diversity import diversity, ei_index
from tests.network.network_logs import networks

KINDS = st.lists(st.sampled_from(["arts", "law", "trade", "health", "", None]), max_size=40)


def test_blau_of_five_three_two_is_the_textbook_value():
    found = diversity({"a": 5, "b": 3, "c": 2})
    assert found["blau"] == pytest.approx(0.62)
    assert found["iqv"] == pytest.approx(0.93)
    assert found["entropy"] == pytest.approx(
        -(0.5 * math.log(0.5) + 0.3 * math.log(0.3) + 0.2 * math.log(0.2))
    )


@given(KINDS)
def test_blau_is_how_often_two_drawn_people_differ(values):
    known = [one for one in values if one]
    found = diversity(values)
    assert (found["known"], found["unknown"]) == (len(known), len(values) - len(known))
    if known:
        pairs = [a != b for a in known for b in known]
        assert found["blau"] == pytest.approx(sum(pairs) / len(pairs))
    else:
        assert found["blau"] is found["iqv"] is found["entropy"] is None


@given(KINDS)
def test_evenly_spread_kinds_have_the_highest_value(values):
    kinds = sorted({one for one in values if one})
    if len(kinds) > 1:
        even = diversity(kinds * 3)
        assert even["iqv"] == pytest.approx(1)
        assert even["entropy"] == pytest.approx(math.log(len(kinds)))
        assert diversity(values)["iqv"] <= 1 + 1e-12


@given(KINDS)
def test_the_largest_kind_has_the_most_people(values):
    found = diversity(values)
    known = [one for one in values if one]
    assert known.count(found["largest"]) == found["people_of_largest"]
    assert found["people_of_largest"] == max(map(known.count, known), default=0)
    assert (found["iqv"] is None) == (found["kinds"] < 2)


@given(networks(), st.randoms(use_true_random=False))
def test_ei_index_equals_its_definition(graph, random):
    for one in graph:
        graph.nodes[one]["field"] = random.choice(["arts", "law", ""])
    beside = [
        one
        for one in graph
        if one != "you" and (graph.has_edge("you", one) or graph.has_edge(one, "you"))
    ]
    own = graph.nodes["you"]["field"]
    external = sum(graph.nodes[one]["field"] not in ("", own) for one in beside)
    internal = sum(graph.nodes[one]["field"] == own for one in beside)
    wanted = (external - internal) / (external + internal) if own and external + internal else None
    assert ei_index(graph, "you", "field") == wanted


def test_ei_index_without_anything_to_compare_is_none():
    assert ei_index(nx.DiGraph(), "you", "field") is None
    assert ei_index(nx.DiGraph([("you", "Ana")]), "you", "field") is None
