"""Cords hold one strand a person, in the order of the people, and never cross."""

import itertools

import pytest

from infoview_lib.figures.cords import MOST, cords_of, ribbons, strand_lines
from infoview_lib.figures.curves import Scale
from infoview_lib.figures.referral_picture import draw_referrals
from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.positions import placed
from infoview_lib.network.graph.referral_graph import referral_graph
from tests.gallery.shapes import LONG, PARENTS, network_of
from tests.network.network_logs import log

SCALE = Scale(9.0, 16.0, 14.4)


def laid(book):
    graph = referral_graph(book)
    spots = placed(first_tree(graph))
    return graph, spots, cords_of(first_tree(graph), spots)


def test_whoever_came_through_a_person_is_in_the_cord_to_them():
    graph, spots, cords = laid(log("ABCDE", [("A", "B"), ("B", "C"), ("A", "D")]))
    named = {graph.nodes[one]["name"]: cords.strands[one] for one in spots}
    assert named == {"you": 5, "A": 4, "B": 2, "C": 1, "D": 1, "E": 1}


@pytest.mark.parametrize("shape", [*PARENTS])
def test_strands_keep_their_order_in_every_cord(shape):
    _, spots, cords = laid(network_of(shape, 30))
    lines = strand_lines(cords, spots, SCALE, dict.fromkeys(spots, 20.0))
    assert len(lines) == 30
    starts = [line[0][1] for line in lines]
    assert starts == sorted(starts)
    apart = {round(b - a, 6) for a, b in itertools.pairwise(starts)}
    assert apart == {round(cords.gap, 6)}


@pytest.mark.parametrize("people", [60, 150])
def test_many_people_make_ribbons_as_wide_as_their_strands_would_be(people):
    _, spots, cords = laid(network_of("forest", people))
    areas = ribbons(cords, spots, SCALE, dict.fromkeys(spots, 20.0))
    assert people > MOST and len(areas) == people + 1
    trunk = areas[0]
    wide = max(y for _, y in trunk) - min(y for _, y in trunk)
    assert wide == pytest.approx(people * cords.gap)


@pytest.mark.parametrize(("shape", "people"), [("chain", 15), ("star", 30), ("several", 60)])
def test_names_are_written_whole_where_there_is_room(shape, people):
    ax = draw_referrals(referral_graph(network_of(shape, people)))
    drawn = [text.get_text() for text in ax.texts]
    assert not [one for one in drawn if "…" in one and not one.startswith(LONG[:8])]
    assert min(text.get_fontsize() for text in ax.texts) >= 7
