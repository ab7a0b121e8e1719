"""The next contacts come in the order of their reasons."""

import networkx as nx
from hypothesis import given, settings

from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.graph.stage_looks import MET, NOT_ASKED
from infoview_lib.network.words.next_contacts import next_contacts
from tests.examples import examples
from tests.network.network_logs import ids_of, log, logs


def names(graph, asks):
    return [(graph.nodes[ask.person]["name"], ask.what) for ask in asks]


def test_an_introduction_goes_before_a_name_and_a_name_before_somebody_to_ask_again():
    book = log(
        "ABCD",
        interview=[{"contact": one, "status": "done"} for one in "AD"],
        # `log` puts these after its own referrals, of which there are none.
        referral=[
            {"from": "A", "to": "B", "date": "2026-03-02"},
            {"from": "A", "to": "C", "date": "2026-03-05", "how": "in_person"},
        ],
    )
    graph = referral_graph(book)
    asks = next_contacts(graph)
    assert names(graph, asks) == [("C", "interview"), ("B", "interview"), ("D", "names")]
    facts = (
        ("A introduced you", "in person", "March 5"),
        ("A referred you to them", "March 2"),
        ("met", "no referral from D"),
    )
    for ask, needed in zip(asks, facts, strict=True):
        assert all(fact in ask.why for fact in needed)


def test_nobody_who_is_not_to_be_contacted_is_suggested():
    graph = referral_graph(log("AB", [("A", "B")]))
    assert len(next_contacts(graph)) == 1
    graph.nodes[ids_of("AB")["B"]]["do_not_contact"] = True
    assert next_contacts(graph) == []


@settings(max_examples=examples(100), deadline=None)
@given(logs())
def test_every_ask_is_open_and_each_person_comes_once(book):
    graph = referral_graph(book)
    asks = next_contacts(graph, 99)
    people = [ask.person for ask in asks]
    assert len(set(people)) == len(people)
    for ask in asks:
        assert graph.nodes[ask.person]["status"] in (NOT_ASKED if ask.what == "interview" else MET)
        assert ask.why.endswith(".")
    waiting = {b for a, b in graph.edges if a != "you" and graph.nodes[b]["status"] in NOT_ASKED}
    assert {ask.person for ask in asks if ask.what == "interview"} == waiting


def test_nobody_means_no_ask():
    assert next_contacts(nx.DiGraph()) == []
