"""On rings everybody has a ray of their own, with room for a name, that hardly turns."""

import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.positions import placed
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.graph.round_places import PITCH, on_rings
from tests.examples import examples
from tests.gallery.shapes import network_of
from tests.network.network_logs import log, logs


def laid(book):
    tree = first_tree(referral_graph(book))
    spots = placed(tree)
    return spots, on_rings(tree, spots)


@settings(max_examples=examples(100), deadline=None)
@given(logs(40))
def test_every_ray_has_room_for_a_name_and_every_ring_for_its_strands(book):
    spots, there = laid(book)
    for a, b in itertools.pairwise([0.0, *there.radii[1:]]):
        assert b - a > there.bands[there.radii.index(b)] + 2
    people = len(spots) - 1
    for radius, band in list(zip(there.radii, there.bands, strict=True))[1:]:
        assert math.radians(there.step) * (radius - band) >= PITCH * 0.999
    assert math.radians(there.step) * people < 2 * math.pi


@settings(max_examples=examples(100), deadline=None)
@given(st.lists(st.integers(-1, 30), min_size=1, max_size=30))
def test_a_new_person_turns_nobody_by_more_than_two_rays(givers):
    names = [f"P{n}" for n in range(len(givers) + 1)]
    referrals = [
        (names[giver % (n + 1)], names[n + 1]) for n, giver in enumerate(givers) if giver >= 0
    ]
    old, before = laid(log(names[:-1], [one for one in referrals if one[1] != names[-1]]))
    new, after = laid(log(names, referrals))
    nth = {person: n for n, person in enumerate(new)}
    for n, person in enumerate(old):
        turned = before.turn(n) - after.turn(nth[person])
        assert n == 0 or abs(math.remainder(turned, 2 * math.pi)) <= math.radians(2 * before.step)


@pytest.mark.parametrize(
    ("shape", "people", "most"), [("chain", 15, 55), ("star", 5, 5), ("hub", 60, 21)]
)
def test_rings_take_the_space_that_is_needed(shape, people, most):
    assert laid(network_of(shape, people))[1].radii[-1] <= most
