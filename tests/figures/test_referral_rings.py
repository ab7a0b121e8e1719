"""The picture on rings agrees with the one in columns."""

import itertools
import math
import re

import numpy as np
import pytest
from matplotlib.collections import PathCollection

from infoview_lib.figures import save_referral_picture
from infoview_lib.figures.referral_picture import draw_referrals
from infoview_lib.network.graph.first_introductions import first_tree, part_of
from infoview_lib.network.graph.positions import placed
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.graph.round_places import on_rings
from tests.figures.pictures import lay_out, overlaps
from tests.gallery.shapes import names, network_of
from tests.network.network_logs import log, random_log


def drawn_at(ax):
    """Return the points of everybody, the legend left out: it is clipped to no row."""
    found = [marks.get_offsets() for marks in ax.collections if isinstance(marks, PathCollection)]
    return np.concatenate(found)


def corners(text):
    """Return the four corners of a text as it lies, however it is turned."""
    turn, place = text.get_rotation(), text.get_transform().transform(text.get_position())
    text.set_rotation(0)
    box = text.get_window_extent().padded(-0.5)
    text.set_rotation(turn)
    at = math.radians(turn)
    spun = np.array([[math.cos(at), -math.sin(at)], [math.sin(at), math.cos(at)]])
    return (box.corners() - place) @ spun.T + place


def touch(a, b):
    """Say whether two rectangles touch: no line along one of their sides parts them."""
    if (
        math.dist((a[0] + a[2]) / 2, (b[0] + b[2]) / 2)
        > (math.dist(a[0], a[2]) + math.dist(b[0], b[2])) / 2
    ):
        return False
    for one in (a, b):
        for side in (one[1] - one[0], one[2] - one[0]):
            first, second = a @ side, b @ side
            if first.max() < second.min() or second.max() < first.min():
                return False
    return True


@pytest.mark.parametrize("people", [5, 30, 60, 150, 300])
def test_no_two_texts_touch_on_rings(people):
    ax = draw_referrals(referral_graph(random_log(people)), rings=True)
    lay_out(ax.figure)
    texts = [text for text in ax.texts if text.get_text().strip()]
    boxes = [(corners(text), text.get_text()) for text in texts]
    assert [(a[1], b[1]) for a, b in itertools.combinations(boxes, 2) if touch(a[0], b[0])] == []
    named = sum(text.get_text().startswith("Pers") for text in texts)
    assert named == people or (people > 150 and named > 100)


@pytest.mark.parametrize("people", [150, 300])
def test_with_many_people_columns_show_fewer_names_rather_than_touching_ones(people):
    ax = draw_referrals(referral_graph(random_log(people)))
    lay_out(ax.figure)
    assert overlaps([*ax.texts, ax._left_title]) == [] and len(ax.texts) > 100


def test_in_columns_everybody_stands_where_the_map_puts_them():
    graph = referral_graph(random_log(40))
    spots = placed(first_tree(graph))
    there = drawn_at(draw_referrals(graph))
    columns = sorted({round(x, 3) for x, y in there if y <= max(s.y for s in spots.values())})
    # The student is a word at the beginning of their cord, not a mark.
    for place in [(columns[spot.x - 1], spot.y) for spot in spots.values() if spot.x]:
        assert min(math.dist(place, one) for one in there) < 0.02


def test_on_rings_everybody_stands_where_the_map_puts_them():
    graph = referral_graph(random_log(40))
    tree = first_tree(graph)
    spots = placed(tree)
    rings = on_rings(tree, spots)
    ax = draw_referrals(graph, rings=True)
    there = drawn_at(ax)
    you = next(marks for marks in ax.collections if marks.get_label() == "You").get_offsets()[0]
    far = max(math.dist(you, one) for one in there if one[1] < ax.get_ylim()[0])
    em = far / max(rings.radii)
    for n, spot in enumerate(spots.values()):
        at = em * rings.radii[int(spot.x)]
        place = (you[0] + at * math.cos(rings.turn(n)), you[1] + at * math.sin(rings.turn(n)))
        assert min(math.dist(place, one) for one in there) < 0.1


@pytest.mark.parametrize(("shape", "people"), [("chain", 15), ("hub", 60), ("star", 5)])
def test_a_picture_is_as_large_as_it_needs_and_cuts_no_name(shape, people):
    figure = draw_referrals(referral_graph(network_of(shape, people)), rings=True).figure
    assert max(figure.get_size_inches()) < 12
    said = [text.get_text() for text in figure.axes[0].texts]
    assert set(names(people)) <= set(said) and not any("…" in one for one in said)
    lay_out(figure)
    for text in figure.axes[0].texts:
        assert text.get_fontsize() >= 7
        box = corners(text)
        assert box.min() >= 0 and (box.max(axis=0) <= figure.bbox.max).all()


def test_a_part_keeps_who_is_on_the_way_and_says_it_is_a_part(tmp_path):
    graph = referral_graph(log("ABCD", [("A", "B"), ("B", "C")]))
    last = next(one for one in graph if graph.nodes[one].get("name") == "C")
    part = part_of(graph, [last])
    assert [graph.nodes[one]["name"] for one in part] == ["you", "A", "B", "C"]
    path = save_referral_picture(graph, tmp_path, "svg", only=[last], rings=True)
    assert path.name == "referral-picture-part-rings.svg"
    assert re.search(
        r"Part of your network: three of four people", path.read_text(encoding="utf-8")
    )
