"""One more introduction changes what it should."""

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.words.what_if import what_if
from tests.examples import examples
from tests.network.network_logs import ids_of, log, logs


def cut_people(graph, person):
    """Return how many others, taken away one at a time, leave no way to a person; by definition."""
    found = 0
    for other in set(graph) - {"you", person}:
        rest = graph.subgraph(set(graph) - {other})
        found += nx.has_path(graph, "you", person) and not nx.has_path(rest, "you", person)
    return found


@settings(max_examples=examples(150), deadline=None)
@given(logs(9), st.data())
def test_secured_are_those_who_depend_on_fewer_others(book, data):
    graph = referral_graph(book)
    people = [one for one in graph if one != "you"]
    if len(people) < 2:
        return
    a, b = data.draw(st.permutations(people))[:2]
    shape = set(graph.edges)
    change = what_if(graph, a, b)
    assert set(graph.edges) == shape
    after = nx.DiGraph([*graph.edges, (a, b)])
    assert change.secured == tuple(
        one for one in graph if one != "you" and cut_people(after, one) < cut_people(graph, one)
    )
    assert len(change.path) - 1 == nx.shortest_path_length(after, "you", b)
    assert change.words.endswith(".")


def test_a_second_way_frees_the_person_and_those_behind():
    graph = referral_graph(log("ABCD", [("B", "C", "2026-03-02"), ("C", "D", "2026-03-03")]))
    ids = ids_of("ABCD")
    change = what_if(graph, ids["A"], ids["C"])
    assert change.secured == (ids["C"], ids["D"])
    facts = ("C would no longer", "B alone", "one person who came through")
    assert all(fact in change.words for fact in facts)
    second_way = what_if(graph, ids["A"], ids["B"]).words
    assert "second way to B" in second_way and "Nothing else" in second_way
    assert what_if(graph, ids["B"], ids["C"]).words.startswith("B already referred you to C")


@pytest.mark.parametrize(("a", "b"), [("you", "A"), ("A", "A"), ("A", "you"), ("A", "nobody")])
def test_two_different_people_are_needed(a, b):
    graph = referral_graph(log("AB"))
    ids = ids_of("AB")
    with pytest.raises(ValueError, match="two different people"):
        what_if(graph, ids.get(a, a), ids.get(b, b))
