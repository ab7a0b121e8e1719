import itertools

from hypothesis import example, given, settings
from hypothesis import strategies as st
from network_logs import log, logs, networks

from infoview_lib.network.graph import referral_graph
from infoview_lib.network.positions import first_tree, label_of, positions, rings, width_of


@settings(max_examples=150, deadline=None)
@given(networks())
def test_any_graph_gets_a_place_for_everybody_rows_apart(graph):
    spots = positions(graph)
    assert set(spots) == set(graph) and positions(graph) == spots
    for wave in {spot.x for spot in spots.values()}:
        rows = sorted(spot.y for spot in spots.values() if spot.x == wave)
        assert all(after - before >= 1 for before, after in itertools.pairwise(rows))


@settings(max_examples=150, deadline=None)
@given(logs())
def test_columns_are_waves(book):
    graph = referral_graph(book)
    assert {person: spot.x for person, spot in positions(graph).items()} == dict(graph.nodes(data="wave"))


@settings(max_examples=250, deadline=None)
@example([0, 0, 0, 0, -1])
@given(st.lists(st.integers(-1, 30), min_size=1, max_size=30))
def test_a_new_person_moves_nobody_by_more_than_a_row(givers):
    names = [f"P{n}" for n in range(len(givers))]
    referrals = [(names[giver % n], names[n]) for n, giver in enumerate(givers) if n and giver >= 0]
    new = [one for one in referrals if one[1] == names[-1]]
    before = positions(referral_graph(log(names[:-1], [one for one in referrals if one not in new])))
    graph = referral_graph(log(names, referrals))
    after = positions(graph)
    giver = next(
        a for a, found in first_tree(graph).items() for b in found if graph.nodes[b]["name"] == names[-1]
    )
    order = list(after)
    for person, spot in before.items():
        assert after[person].x == spot.x
        assert 0 <= after[person].y - spot.y <= 1 + 1e-9
    above = [person for person in before if person != "you" and order.index(person) < order.index(giver)]
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
    spots = rings(positions({"you": ["A", "B"], "A": ["C"], "B": [], "C": []}))
    assert spots["you"] == (0, 0) and abs(spots["C"].x) <= 1


def test_a_label_is_one_line_cut_where_it_is_too_wide():
    assert label_of("Ana\nLopes", 20) == "Ana Lopes"
    assert label_of("W" * 10_000, 5) == "WWWW…"
    assert width_of(label_of("名前" * 50, 6)) <= 6
    assert label_of("\u202eabc\x00d", 9) == "abc d"
