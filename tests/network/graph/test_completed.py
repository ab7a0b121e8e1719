"""A graph that somebody else made is completed, one of the records stays as it is."""

import networkx as nx

from infoview_lib.network.graph.completed import completed
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.records.book import Book


def test_what_is_missing_is_added_to_a_copy():
    bare = nx.DiGraph([("you", "ana"), ("ana", "ben"), ("you", "ben")])
    bare.nodes["ben"]["name"] = "Ben Osei"
    whole = completed(bare)
    assert dict(whole.nodes(data="name")) == {"you": "you", "ana": "ana", "ben": "Ben Osei"}
    assert whole.nodes["you"]["status"] == "you"
    assert [edge for *edge, first in whole.edges(data="first") if not first] == [["ana", "ben"]]
    assert bare.nodes["ana"] == {} and bare.edges["you", "ana"] == {}


def test_what_was_noted_stays_also_an_empty_name():
    people = [{"id": f"ct-0000000{n}", "name": name} for n, name in ((1, "Ana"), (2, ""))]
    given = [{"id": "rf-00000001", "from": "ct-00000001", "to": "ct-00000002"}]
    graph = referral_graph(Book({"contact": people, "referral": given}))
    whole = completed(graph)
    assert dict(whole.nodes(data=True)) == dict(graph.nodes(data=True))
    assert list(whole.edges(data=True)) == list(graph.edges(data=True))


def test_nobody_and_no_student_are_completed_too():
    assert list(completed(nx.DiGraph())) == []
    without = completed(nx.DiGraph([("ana", "ben")]))
    assert without.edges["ana", "ben"]["first"] is False
