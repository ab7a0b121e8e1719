"""On rings no line crosses a name, and strands of one cord lie beside each other."""

import itertools
import math

import numpy as np
import pytest

from infoview_lib.figures.cords import cords_of
from infoview_lib.figures.referral_picture import columns_of
from infoview_lib.figures.ring_lines import further_on_rings, strands_on_rings
from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.positions import placed
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.graph.round_places import on_rings
from tests.gallery.shapes import network_of

HIGH = 0.36  # em from the middle of a name to its upper edge


def laid(shape, people):
    graph = referral_graph(network_of(shape, people))
    tree = first_tree(graph)
    spots = placed(tree)
    cords, there = cords_of(tree, spots), on_rings(tree, spots)
    return graph, cords, spots, there


def struck(lines, cords, spots, there):
    """Return the names that a line runs through: beyond a mark, beside its ray."""
    points = np.concatenate([line[line.shape[0] // 50 :] for line in lines])
    found = []
    for person in list(spots)[1:]:
        turn = there.turn(cords.nth[person])
        along = points @ [math.cos(turn), math.sin(turn)]
        across = points @ [-math.sin(turn), math.cos(turn)]
        begin = there.radii[int(spots[person].x)] + 0.85
        if np.any((along > begin) & (along < begin + 20) & (abs(across) < HIGH)):
            found.append(person)
    return found


@pytest.mark.parametrize("shape", ["chain", "hub", "balanced", "several"])
@pytest.mark.parametrize("people", [5, 30, 150])
def test_no_line_runs_through_a_name(shape, people):
    graph, cords, spots, there = laid(shape, people)
    strands = strands_on_rings(cords, spots, there)
    assert len(strands) == people and struck(strands, cords, spots, there) == []
    further = further_on_rings(columns_of(graph).further, cords, spots, there)
    assert bool(further) == (shape == "several")
    if further:
        assert struck(further, cords, spots, there) == []


def test_a_strand_goes_from_the_student_to_the_mark_of_its_person():
    _, cords, spots, there = laid("balanced", 30)
    for person, line in zip(list(spots)[1:], strands_on_rings(cords, spots, there), strict=True):
        far, turn = there.radii[int(spots[person].x)], there.turn(cords.nth[person])
        assert line[-1] == pytest.approx([far * math.cos(turn), far * math.sin(turn)])
        assert math.hypot(*line[0]) < 4 < far


def test_strands_of_a_hub_go_along_its_ring_without_touching():
    _, cords, spots, there = laid("hub", 20)
    lines = strands_on_rings(cords, spots, there)[1:]
    low = [min(math.hypot(*point) for point in line[len(line) // 2 : -12]) for line in lines[8:]]
    assert all(a - b > 0.5 * there.strand for a, b in itertools.pairwise(low))
