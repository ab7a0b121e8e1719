"""Everybody has a place of their own that hardly moves."""

import itertools

from hypothesis import example, given, settings
from hypothesis import strategies as st

from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.positions import placed
from infoview_lib.network.graph.referral_graph import referral_graph
from tests.examples import examples
from tests.network.network_logs import log, logs, networks


@settings(max_examples=examples(150), deadline=None)
@given(networks())
def test_any_graph_gets_a_place_for_everybody_rows_apart(graph):
    spots = placed(first_tree(graph))
    assert set(spots) == set(graph) and placed(first_tree(graph)) == spots
    for wave in {spot.x for spot in spots.values()}:
        rows = sorted(spot.y for spot in spots.values() if spot.x == wave)
        assert all(after - before >= 1 for before, after in itertools.pairwise(rows))


@settings(max_examples=examples(150), deadline=None)
@given(logs())
def test_columns_are_waves(book):
    graph = referral_graph(book)
    assert {person: spot.x for person, spot in placed(first_tree(graph)).items()} == dict(
        graph.nodes(data="wave")
    )


@settings(max_examples=examples(250), deadline=None)
@example([0, 0, 0, 0, -1])
@given(st.lists(st.integers(-1, 30), min_size=1, max_size=30))
def test_a_new_person_moves_nobody_by_more_than_a_row(givers):
    names = [f"P{n}" for n in range(len(givers))]
    referrals = [(names[giver % n], names[n]) for n, giver in enumerate(givers) if n and giver >= 0]
    new = [one for one in referrals if one[1] == names[-1]]
    before = placed(
        first_tree(referral_graph(log(names[:-1], [one for one in referrals if one not in new])))
    )
    graph = referral_graph(log(names, referrals))
    after = placed(first_tree(graph))
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


@settings(max_examples=examples(60), deadline=None)
@given(logs())
def test_other_names_move_nobody(book):
    graph = referral_graph(book)
    renamed = graph.copy()
    for person in renamed:
        renamed.nodes[person]["name"] = f"Somebody {person}"
    assert placed(first_tree(graph)) == placed(first_tree(renamed))
