"""Everybody has a place of their own that hardly moves."""

import itertools
import math

import networkx as nx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.positions import positions, ring_radii, rings
from infoview_lib.network.graph.referral_graph import referral_graph
from tests.examples import examples
from tests.network.network_logs import log, logs, networks


@settings(max_examples=examples(150), deadline=None)
@given(networks())
def test_any_graph_gets_a_place_for_everybody_rows_apart(graph):
    spots = positions(graph)
    assert set(spots) == set(graph) and positions(graph) == spots
    for wave in {spot.x for spot in spots.values()}:
        rows = sorted(spot.y for spot in spots.values() if spot.x == wave)
        assert all(after - before >= 1 for before, after in itertools.pairwise(rows))


@settings(max_examples=examples(150), deadline=None)
@given(logs())
def test_columns_are_waves(book):
    graph = referral_graph(book)
    assert {person: spot.x for person, spot in positions(graph).items()} == dict(
        graph.nodes(data="wave")
    )


@settings(max_examples=examples(250), deadline=None)
@example([0, 0, 0, 0, -1])
@given(st.lists(st.integers(-1, 30), min_size=1, max_size=30))
def test_a_new_person_moves_nobody_by_more_than_a_row(givers):
    names = [f"P{n}" for n in range(len(givers))]
    referrals = [(names[giver % n], names[n]) for n, giver in enumerate(givers) if n and giver >= 0]
    new = [one for one in referrals if one[1] == names[-1]]
    before = positions(
        referral_graph(log(names[:-1], [one for one in referrals if one not in new]))
    )
    graph = referral_graph(log(names, referrals))
    after = positions(graph)
    giver = next(
        a
        for a, found in first_tree(graph).items()
        for b in found
        if graph.nodes[b]["name"] == names[-1]
    )
    order = list(after)
    for person, spot in before.items():
        assert after[person].x == spot.x
        assert 0 <= after[person].y - spot.y <= 1 + 1e-9
    above = [
        person for person in before if person != "you" and order.index(person) < order.index(giver)
    ]
    ancestors = _above(giver, first_tree(graph))
    assert all(after[person] == before[person] for person in above if person not in ancestors)


def _above(person, tree):
    giver = {b: a for a, found in tree.items() for b in found}
    found = set()
    while person in giver:
        person = giver[person]
        found.add(person)
    return found


def test_rings_keep_the_student_in_the_middle():
    spots = rings(positions(nx.DiGraph({"you": ["A", "B"], "A": ["C"]})))
    assert spots["you"] == (0, 0) and abs(spots["C"].x) <= 1


@settings(max_examples=examples(150), deadline=None)
@given(st.lists(st.integers(-1, 30), min_size=1, max_size=30))
def test_on_rings_a_new_person_turns_nobody_by_more_than_two_rows(givers):
    names = [f"P{n}" for n in range(len(givers) + 1)]
    referrals = [
        (names[giver % (n + 1)], names[n + 1]) for n, giver in enumerate(givers) if giver >= 0
    ]
    old = positions(
        referral_graph(log(names[:-1], [one for one in referrals if one[1] != names[-1]]))
    )
    before, after = rings(old), rings(positions(referral_graph(log(names, referrals))))
    row = 2 * math.pi / (max(spot.y for spot in old.values()) + 1)
    for person in before:
        if person != "you":
            turned = math.atan2(*before[person][::-1]) - math.atan2(*after[person][::-1])
            assert abs(math.remainder(turned, 2 * math.pi)) <= 2 * row


@settings(max_examples=examples(100), deadline=None)
@given(logs(40))
def test_on_rings_every_wave_has_its_radius_and_every_row_its_room(book):
    spots = positions(referral_graph(book))
    turned, radii = rings(spots), ring_radii(spots)
    outer = radii[-1] or 1
    assert all(
        math.hypot(*turned[one]) * outer == pytest.approx(radii[spots[one].x]) for one in spots
    )
    for wave in range(1, len(radii)):
        there = [turned[one] for one in spots if spots[one].x == wave]
        apart = [math.dist(a, b) * outer for a, b in itertools.combinations(there, 2)]
        assert all(one >= 0.1 for one in apart)


@settings(max_examples=examples(60), deadline=None)
@given(logs())
def test_other_names_move_nobody(book):
    graph = referral_graph(book)
    renamed = graph.copy()
    for person in renamed:
        renamed.nodes[person]["name"] = f"Somebody {person}"
    assert positions(graph) == positions(renamed) and rings(positions(graph)) == rings(
        positions(renamed)
    )
