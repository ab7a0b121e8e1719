"""Further measures say what they rest on."""

import networkx as nx
import pytest
from hypothesis import given, settings

from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.words.further_measures import (
    NO_BROKERS,
    NO_TIES,
    further_measures,
)
from tests.examples import examples
from tests.network.network_logs import ids_of, log, logs


def said(graph, ties=()):
    return {one.key: one for one in further_measures(graph, ties)}


def with_fields(referrals, **fields):
    graph, ids = referral_graph(log("".join(fields), referrals)), ids_of("".join(fields))
    for name, field in fields.items():
        graph.nodes[ids[name]]["industry"] = field
    return graph, ids


def test_gatekeepers_and_liaisons_are_named():
    graph, ids = with_fields(
        [("A", "B"), ("B", "C"), ("C", "D")], A="Law", B="Arts", C="Arts", D="Trade"
    )
    found = said(graph)
    assert found["gatekeeper"].people == (ids["B"],)
    assert found["gatekeeper"].words.startswith("B ")
    assert "from another field into their own" in found["gatekeeper"].words
    assert found["liaison"].people == ()
    assert found["liaison"].words.startswith("No one") and "two fields" in found["liaison"].words
    facts = ("three referrals", "two lead into another field", "E–I index +0.33")
    assert all(fact in found["crossing"].words for fact in facts)


def test_the_broker_is_who_links_most_others_once_the_student_is_left_out():
    graph, ids = with_fields(
        [("A", "B"), ("B", "C"), ("B", "D"), ("D", "E")], A="", B="", C="", D="", E="", F=""
    )
    found = said(graph)["brokers"]
    # A to C, D and E by way of B; A and B to E by way of D.
    assert found.people == (ids["B"],)
    assert "B links" in found.words and "three pairs" in found.words
    graph.remove_node(ids["C"])
    both = said(graph)["brokers"]
    assert both.people == (ids["B"], ids["D"]) and "two pairs" in both.words


def test_the_student_is_no_broker():
    """In the graph with the student, the student stands between more people than anybody."""
    graph = referral_graph(log("ABC", [("A", "B")]))
    assert said(graph)["brokers"].people == ()
    assert said(referral_graph(log("")))["brokers"].words == NO_BROKERS


def test_two_equally_short_paths_share_a_pair():
    graph, ids = with_fields(
        [("A", "B"), ("A", "C"), ("B", "D"), ("C", "D")], A="", B="", C="", D=""
    )
    found = said(graph)["brokers"]
    assert found.people == (ids["B"], ids["C"]) and "about one pair" in found.words


@pytest.mark.parametrize(
    ("fields", "facts"),
    [
        ([], ["No fields are noted"]),
        ([""], ["No fields are noted", "one person"]),
        (["Law"], ["one person", "one field", "Law"]),
        (["Law"] * 4, ["four people", "one field", "Law"]),
        (["Law", "Law", "Arts", ""], ["three people", "two fields", "Law", "(2)", "one person"]),
    ],
)
def test_how_mixed_the_fields_are_is_said_in_words(fields, facts):
    names = "ABCDE"[: len(fields)]
    graph, _ = with_fields([], **dict(zip(names, fields, strict=True)))
    words = said(graph)["fields"].words
    assert all(fact in words for fact in facts)
    assert ("at random" in words) == (len(set(fields) - {""}) > 1)


def test_without_ties_overlap_is_not_counted_but_said_to_be_unknown():
    assert said(referral_graph(log("AB")))["overlap"].words == NO_TIES


def test_ties_of_people_who_are_gone_count_as_not_noted():
    assert (
        said(referral_graph(log("")), [("ct-00000008", "ct-00000009")])["overlap"].words == NO_TIES
    )
    graph, ids = referral_graph(log("A")), ids_of("A")
    assert (
        said(graph, [(ids["A"], "ct-00000009"), (ids["A"], ids["A"])])["overlap"].words == NO_TIES
    )


def test_with_ties_effective_size_is_burts():
    graph, ids = referral_graph(log("ABC")), ids_of("ABC")
    whole = nx.Graph([("you", ids[one]) for one in "ABC"] + [(ids["A"], ids["B"])])
    size, pull = nx.effective_size(whole, ["you"])["you"], nx.constraint(whole, ["you"])["you"]
    words = said(graph, [(ids["A"], ids["B"])])["overlap"].words
    assert f"{size:.1f} separate contacts (effective size)" in words
    assert f"constraint is {pull:.2f}" in words


@settings(max_examples=examples(60), deadline=None)
@given(logs())
def test_any_log_gives_every_measure_in_words(book):
    graph = referral_graph(book)
    for one in further_measures(graph):
        assert one.words.endswith((".", "said.")) and one.limits.endswith(".")
        assert set(one.people) <= set(graph) - {"you"}
