"""Who knows whom joins introductions with the ties that were noted."""

import networkx as nx

from infoview_lib.network.graph.acquaintance import acquaintance, known_ties


def test_the_student_knows_everybody_and_who_names_somebody_knows_them():
    named = nx.DiGraph([("you", "Ana"), ("Ana", "Ben"), ("you", "Chi")])
    around = acquaintance(named, [("Chi", "Ben")])
    expected = [("you", "Ana"), ("you", "Ben"), ("you", "Chi"), ("Ana", "Ben"), ("Chi", "Ben")]
    assert {frozenset(pair) for pair in around.edges} == {frozenset(pair) for pair in expected}


def test_a_tie_to_somebody_who_is_gone_or_to_oneself_does_not_count():
    named = nx.DiGraph([("you", "Ana"), ("you", "Ben")])
    assert known_ties(named, [("Ana", "Zoe"), ("Ben", "Ben"), ("Ben", "Ana")]) == [("Ben", "Ana")]


def test_around_nobody_stands_the_student_alone():
    assert list(acquaintance(nx.DiGraph(), [])) == ["you"]
