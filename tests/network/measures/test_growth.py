"""Growth counts everybody once, on their day."""

import networkx as nx
from hypothesis import given, settings

from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.measures.growth import growth
from tests.examples import examples
from tests.network.network_logs import log, logs


@settings(max_examples=examples(100), deadline=None)
@given(logs())
def test_the_last_day_knows_everybody_and_no_day_loses_anybody(book):
    graph = referral_graph(book)
    rows = growth(graph)
    assert [row["date"] for row in rows] == sorted(
        {graph.nodes[one]["since"] for one in graph if one != "you"}
    )
    assert [one for row in rows for one in sorted(row["added"])] == [
        one
        for row in rows
        for one in sorted(graph)
        if one != "you" and graph.nodes[one]["since"] == row["date"]
    ]
    numbers = [row["people"] for row in rows]
    assert numbers == sorted(numbers)
    if rows:
        assert rows[-1]["people"] == len(graph) - 1
        first = {b for a, b, is_first in graph.edges(data="first") if is_first and a != "you"}
        assert rows[-1]["introduced"] == len(first)


def test_the_earliest_introduction_says_since_when_a_person_is_known():
    graph = referral_graph(log("ABC", [("A", "C", "2026-03-09"), ("B", "C", "2026-03-02")]))
    assert [(row["date"], row["people"], row["introduced"]) for row in growth(graph)] == [
        ("", 2, 0),
        ("2026-03-02", 3, 1),
    ]


def test_nobody_grows_nothing():
    assert growth(nx.DiGraph()) == []
